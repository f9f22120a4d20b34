// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/keepcopy.h>

#include <QObject>

#include <memory>

namespace Litecopy {

class Job;
class RetentionEditor;

/// Says in the editor of the rules what they would do with the next copy. The folder is looked at away from the
/// window's thread, and only while the editor is unfolded.
class RulesPreview : public QObject
{
    Q_OBJECT

public:
    explicit RulesPreview(RetentionEditor *editor);
    ~RulesPreview() override;

    /// Looks at what a run of that request would do; without a source or a folder, ends what is looked at.
    void show(const KeepRequest &request);
    void stop();

private:
    void tell(const KeepForecast &forecast);

    RetentionEditor *m_editor;
    std::unique_ptr<Job> m_look;
};

} // namespace Litecopy
