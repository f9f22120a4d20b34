// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "filecard.h"
#include "sourcelook.h"

#include <litecopy/databaseinfo.h>

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

namespace Litecopy {

class Job;

/// From: the database to copy, a compressed copy, or a database on another machine. When nothing has been typed for a
/// moment, it is looked at, away from the window's thread.
class SourceCard : public FileCard
{
    Q_OBJECT

public:
    explicit SourceCard(QWidget *parent = nullptr);
    ~SourceCard() override;

    /// What was seen of `path()`; empty until then.
    [[nodiscard]] const std::optional<SourceLook> &seen() const noexcept { return m_seen; }
    /// What a database that is a file here says of itself; empty while unknown.
    [[nodiscard]] const std::optional<DatabaseInfo> &info() const noexcept { return m_info; }
    /// By what was seen, else as far as the path itself tells.
    [[nodiscard]] SourceLook::Kind kind() const;
    /// Nothing can be copied from a path like this, whatever happens.
    [[nodiscard]] bool isRefused() const { return kind() == SourceLook::Kind::Refused; }
    /// A connection is reading the facts of the database.
    [[nodiscard]] bool isReading() const noexcept { return m_infoJob != nullptr; }
    /// Its facts, on one line; empty while unknown.
    [[nodiscard]] QString summary() const;
    /// It is copied as it is, without a look at its pages: it is seen to be encrypted, or a person said so.
    [[nodiscard]] bool isOpaque() const noexcept;
    /// A person says that it is encrypted, where nothing else tells, or takes that back. Of this path alone.
    void setToldEncrypted(bool told);
    [[nodiscard]] bool isToldEncrypted() const noexcept { return m_isToldEncrypted; }
    /// Bytes a copy needs; 0 while unknown.
    [[nodiscard]] qint64 neededSpace() const;
    /// The handle by which a copy is dragged to where it is to be made.
    [[nodiscard]] QWidget *handle() const;

    /// Nothing is chosen yet: the card asks for a database.
    void setInviting(bool isInviting);
    /// Looks again: another program may have come or gone.
    void refresh();
    /// On while a copy runs: no connection reads the database, and it is looked at only if it was not yet. Off: looks
    /// again.
    void setHeld(bool held);

Q_SIGNALS:
    /// `seen()`, `info()` or `neededSpace()` changed.
    void looked();

protected:
    [[nodiscard]] FileQuestion question() const override;
    void pathAssigned() override;

private:
    void look();
    void read();
    void dropLook();
    void applyWord();
    void showState();
    [[nodiscard]] QString factsOfSeen() const;

    std::optional<SourceLook> m_seen;
    std::optional<DatabaseInfo> m_info;
    std::unique_ptr<Job> m_lookJob;
    std::shared_ptr<std::atomic_bool> m_isUnwanted; ///< ends the look that is under way
    QElapsedTimer m_sinceAnswer; ///< of another machine
    std::unique_ptr<Job> m_infoJob;
    QTimer m_stillness;
    bool m_isToldEncrypted = false;
    bool m_held = false;
};

} // namespace Litecopy
