// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/heldlocks.h"

#include <QStringList>

#include <filesystem>
#include <optional>

namespace Litecopy {

/// The database that is about to be replaced, held so that nobody can use it, with no sidecar beside it.
///
/// Why not delete the sidecars after the rename: for a moment, and for ever after a crash in that moment, an old `-wal`
/// would stand beside the new file, and SQLite would merge it. So SQLite itself is made to finish with them before:
/// what they held is in the old file then, and a crash at any moment leaves a whole old or a whole new database.
class ReplacedDatabase
{
public:
    /// Throws CopyFailure DestinationInUse, naming who, where it can't be had for itself alone. What can't be known of
    /// other programs is added to `warnings`. `evenDestroyed`: it need be no database any more.
    ReplacedDatabase(const std::filesystem::path &path, QStringList *warnings, bool evenDestroyed = false);
    ReplacedDatabase(const ReplacedDatabase &) = delete;
    ReplacedDatabase &operator=(const ReplacedDatabase &) = delete;
    /// Not replaced after all: puts its journal mode back.
    ~ReplacedDatabase();

    /// Nobody else can use what has this name; where not, that is only likely.
    [[nodiscard]] bool isOurs() { return m_lock->outcome() == OwnLock::Outcome::Held && m_lock->isOf(m_path); }
    /// It was in WAL mode until it was held.
    [[nodiscard]] bool wasWal() const noexcept { return m_wasWal; }
    void wasReplaced() noexcept { m_replaced = true; }

private:
    void finishSidecars();
    [[nodiscard]] bool lock();

    std::filesystem::path m_path;
    std::optional<OwnLock> m_lock;
    bool m_leftWal = false;
    bool m_wasWal = false;
    bool m_replaced = false;
};

} // namespace Litecopy
