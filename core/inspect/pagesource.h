// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/databaseheader.h"
#include "inspect/rollbackjournal.h"
#include "sqlite/vfsfile.h"
#include "sqlite/walfile.h"

#include <litecopy/connection.h>
#include <litecopy/copycontrol.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace Litecopy {

/// The pages of a database as a reader sees them at one moment, read without changing the database or its folder.
///
/// Where SQLite can be asked for a read transaction without leaving a trace, one is held; what it would have to
/// recover, lock or create files for is read beside it: the file, with the committed frames of the WAL, or the pages a
/// hot journal would restore, laid over it.
/// Thread: one. Errors: throws `InspectFailure` and `SqliteError`.
class PageSource
{
public:
    enum class Access
    {
        ReadTransaction, ///< of a rollback-journal database: a writer's commit waits as long as it is held
        PinnedWal, ///< of a live WAL database: nobody waits
        Files, ///< no connection: `isUnchanged()` tells afterwards whether the files stood still
    };

    /// Whether a lock of a rollback-journal database may be taken. Without, the files are read beside its writers.
    enum class Locking
    {
        Allowed,
        Never,
    };

    /// Waits up to `patience` for a lock; after that the files are read. `control` ends the wait early.
    PageSource(const std::filesystem::path &database, CopyControl &control, std::chrono::milliseconds patience,
               Locking locking = Locking::Allowed);

    [[nodiscard]] Access access() const noexcept { return m_access; }
    /// Page 1's, the WAL included.
    [[nodiscard]] const DatabaseHeader &header() const noexcept { return m_header; }
    [[nodiscard]] std::uint32_t pageSize() const noexcept { return m_header.pageSize; }
    /// Pages of the snapshot that can be read: never more than file and WAL have.
    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; }
    /// Pages by what the database says of itself; in a sound one the same.
    [[nodiscard]] std::uint32_t declaredPageCount() const noexcept { return m_declaredPageCount; }
    /// The committed frames that are laid over the file; null where none are.
    [[nodiscard]] const WalFile *wal() const noexcept { return m_wal ? &*m_wal : nullptr; }
    /// A crashed program's journal lies beside the file: the pages are those from before its last transaction.
    [[nodiscard]] bool hasHotJournal() const noexcept { return m_journal.has_value(); }
    /// Committed frames in the WAL, and those of them a checkpoint has still to write into the database.
    [[nodiscard]] std::uint32_t walFrames() const noexcept { return m_walFrames; }
    [[nodiscard]] std::uint32_t walFramesNotMerged() const noexcept { return m_walFramesNotMerged; }

    /// Fills `bytes`, a whole number of pages, from page `first` (counted from 1). What lies beyond the file is zero.
    void read(std::uint32_t first, std::span<std::byte> bytes) const;

    /// Lets waiting writers in, where any could be waiting. False where the pages are no longer the same.
    [[nodiscard]] bool relax();
    /// Whether all that was read belongs to one moment. Only for `Access::Files` it may be false.
    [[nodiscard]] bool isUnchanged() const;

private:
    struct Identity
    {
        std::uint64_t inode = 0;
        std::int64_t size = 0;
        std::int64_t modified = 0;
        std::int64_t changed = 0;

        bool operator==(const Identity &) const = default;
    };

    static Identity identity(const std::filesystem::path &path) noexcept;
    [[nodiscard]] Access chooseAccess();
    [[nodiscard]] bool tryReadTransaction();
    [[nodiscard]] bool tryPinnedWal();
    void beginReading();
    void openFiles();
    void readHeader();

    std::filesystem::path m_path;
    CopyControl &m_control;
    std::chrono::milliseconds m_patience;
    VfsFile m_file;
    Access m_access = Access::Files;
    std::optional<RollbackJournal> m_journal;
    std::optional<Connection> m_connection;
    std::int64_t m_dataVersion = 0;
    std::optional<WalFile> m_wal;
    std::uint32_t m_walFrames = 0;
    std::uint32_t m_walFramesNotMerged = 0;
    DatabaseHeader m_header;
    std::uint32_t m_pageCount = 0;
    std::uint32_t m_declaredPageCount = 0;
    Identity m_identity;
    Identity m_journalIdentity;
};

} // namespace Litecopy
