// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sqlite/systemcalls.h"

#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace Litecopy {

/// A VFS that passes everything on to SQLite's default one, and listens to what goes through the database file itself
/// (not its journal or WAL).
///
/// Registered under a name of its own for as long as it lives; no connection opened through it may outlive it.
/// Thread: that of the connections opened through it.
class VfsTap
{
public:
    /// Called with every block written to the database, and where, before it is written.
    using Written = std::function<void(std::span<const std::byte> block, qint64 offset)>;
    /// Called with every block read of the database, after it was read, from within the statement that reads it.
    using Read = std::function<void(std::span<const std::byte> block)>;

    enum class ShortReads
    {
        Accept,
        RefuseInside, ///< an error (SQLITE_IOERR_SEEK) where the database, or a journal, is long enough for the read
        /// Also an error is a page beyond the end of the database. SQLite takes such a page for zeros, so the copy of a
        /// source that was cut short would end as if it were whole. No error are reads of a file that was empty when it
        /// was opened, and of half a page at the end where the header's page count is not valid.
        Refuse,
    };

    enum class Files
    {
        Shared, ///< other programs may use them
        /// Known to one process alone: no locks are taken, so a file system without locks will do; there is no shared
        /// memory; nothing is synced. A WAL needs `PRAGMA locking_mode=EXCLUSIVE`.
        Private,
        /// Private, and not written to any more: pages that follow each other are read in blocks, and a journal beside
        /// it is not looked at.
        Finished,
    };

    explicit VfsTap(ShortReads shortReads, Written written = {}, Files files = Files::Shared);
    /// For connections to that database; the path is absolute and has no links in it: a link that takes the name is not
    /// followed. From now on no connection makes a `-wal` or a `-shm`, of whatever database: where one is missing,
    /// SQLITE_CANTOPEN. Once a connection has read, they can't vanish any more: a program that closes removes them only
    /// with an exclusive lock. Nor does opening those that are there change their owner, or that of a journal; and
    /// nothing is deleted.
    void keepSidecarsOf(const std::filesystem::path &database);
    /// From now on sidecars may be made and deleted again. For the close of a database's last connection, with which
    /// SQLite deletes the log.
    void releaseSidecars() noexcept { m_keepsSidecars = false; }
    VfsTap(const VfsTap &) = delete;
    VfsTap &operator=(const VfsTap &) = delete;
    ~VfsTap();

    /// For `Connection::open()`.
    [[nodiscard]] const char *name() const noexcept { return m_name.constData(); }

    /// Which file the connection opened last has as its database; empty where that can't be known.
    [[nodiscard]] const std::optional<OpenedFile> &openedFile() const noexcept { return m_openedFile; }
    /// Whether that is known to be another one than the file that was looked at, whatever their names.
    [[nodiscard]] bool hasOpenedAnother(const FileIdentity &expected) const noexcept
    {
        return m_openedFile && (m_openedFile->device != expected.device || m_openedFile->inode != expected.inode);
    }
    /// From now on `mayCommit` is asked before a transaction written through this tap takes effect, in rollback or WAL
    /// mode; false ends it with SQLITE_IOERR_FSYNC, and it is rolled back. It may be asked twice, and must not throw.
    void beforeCommit(std::function<bool()> mayCommit) { m_mayCommit = std::move(mayCommit); }
    /// From now on `listener` hears what is read; an empty one ends that. It must not throw.
    void onRead(Read listener) { m_read = std::move(listener); }
    /// From now on the time is measured that the system takes to read and to write the database.
    void measure() noexcept { m_measures = true; }
    /// Since this was last asked.
    [[nodiscard]] std::chrono::nanoseconds takeReading() noexcept { return std::exchange(m_reading, {}); }
    [[nodiscard]] std::chrono::nanoseconds takeWriting() noexcept { return std::exchange(m_writing, {}); }
    /// SQLite's extended code of the last read of the database that failed, refused ones too; 0 where none did. Its own
    /// checks mention such a read among what they find, and end as if the database were damaged.
    [[nodiscard]] int readError() const noexcept { return m_readError; }
    /// Whether the system refused to write. SQLite says FULL also of a damaged database with too large a page number.
    [[nodiscard]] bool hasWriteFailed() const noexcept { return m_writeFailed; }

private:
    struct Vfs;
    friend struct TapFile;

    const ShortReads m_shortReads;
    const Files m_files;
    const Written m_written;
    Read m_read;
    std::function<bool()> m_mayCommit;
    bool m_measures = false;
    std::chrono::nanoseconds m_reading{0};
    std::chrono::nanoseconds m_writing{0};
    int m_readError = 0;
    bool m_writeFailed = false;
    std::optional<OpenedFile> m_openedFile;
    bool m_keepsSidecars = false; ///< no sidecar is made or deleted
    QByteArray m_database; ///< the database whose sidecars they are
    QByteArray m_name;
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace Litecopy
