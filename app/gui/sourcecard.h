// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "filecard.h"

#include <litecopy/copyplan.h>
#include <litecopy/databaseinfo.h>

#include <QTimer>

#include <memory>
#include <optional>

namespace Litecopy {

class Job;

/// From: the database to copy. When nothing has been typed for a moment, the path is looked at, away from the window's
/// thread.
class SourceCard : public FileCard
{
    Q_OBJECT

public:
    explicit SourceCard(QWidget *parent = nullptr);
    ~SourceCard() override;

    /// What was seen of `path()`; empty until then.
    [[nodiscard]] const std::optional<SourceState> &state() const noexcept { return m_state; }
    /// A connection is reading the facts of the database.
    [[nodiscard]] bool isReading() const noexcept { return m_infoJob != nullptr; }
    /// Its facts, on one line; empty while unknown.
    [[nodiscard]] QString summary() const;
    /// Bytes a copy needs; 0 while unknown.
    [[nodiscard]] qint64 neededSpace() const;

    /// Looks again: another program may have come or gone.
    void refresh();
    /// On while a copy runs: no connection reads the database, and it is looked at only if it was not yet. Off: looks
    /// again.
    void setHeld(bool held);

Q_SIGNALS:
    /// `state()` or `neededSpace()` changed.
    void looked();

protected:
    void prepareDialog(QFileDialog &dialog) override;
    void pathAssigned() override;

private:
    void look();
    void read();
    void showState();

    std::optional<SourceState> m_state;
    std::optional<DatabaseInfo> m_info;
    std::unique_ptr<Job> m_lookJob;
    std::unique_ptr<Job> m_infoJob;
    QTimer m_stillness;
    bool m_held = false;
};

} // namespace Litecopy
