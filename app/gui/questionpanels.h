// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyplan.h>

#include <memory>

namespace Litecopy {

class ElidedLabel;
class Job;

/// There is a file under the destination's name. Both are shown; nothing is done until one of the buttons is pressed.
class ConflictPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    ~ConflictPanel() override;

    /// Looks at the existing file, away from the window's thread; until it is seen it can't be replaced.
    void ask(const std::filesystem::path &destination, const QString &sourceFacts);
    void focusDefault();

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void dismissed();

private:
    void show(const SourceState &existing);

    QLabel *m_source;
    QLabel *m_existing;
    QPushButton *m_otherName;
    QPushButton *m_replace;
    std::unique_ptr<Job> m_look;
};

/// The window is to be closed while a copy runs.
class ClosePanel : public Panel
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);
    void focusDefault();

Q_SIGNALS:
    void keepCopyingAsked();
    void cancelAndCloseAsked();

private:
    QPushButton *m_keep;
};

} // namespace Litecopy
