// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>
#include <litecopy/error.h>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace Litecopy {

/// Which file a name means, and in what state: enough to tell that it was replaced or changed. All zero where it is
/// missing.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0; ///< bytes
    std::int64_t modified = 0; ///< nanoseconds since 1970
    bool exists = false;

    /// The same file, whatever happened to its content.
    [[nodiscard]] bool isSameFile(const FileIdentity &other) const noexcept
    {
        return exists && other.exists && device == other.device && inode == other.inode;
    }
    bool operator==(const FileIdentity &) const = default;
};

/// Links followed. Never opens the file.
[[nodiscard]] FileIdentity identify(const std::filesystem::path &path);

/// A program that holds a lock, as /proc/locks tells it.
struct LockHolder
{
    qint64 pid = 0; ///< 0 where the system hides it
    QString program; ///< empty where the system hides it
    enum class Lock
    {
        None, ///< it only has the file open
        Shared,
        Reserved,
        Pending,
        Exclusive,
        Wal, ///< any lock on the -shm file
    };
    Lock lock = Lock::None;

    bool operator==(const LockHolder &) const = default;
};

/// "firefox (4312)", or what can be told of it. Several are joined; empty for none.
[[nodiscard]] QString describe(const std::vector<LockHolder> &holders);

/// Who else holds locks on a database, its `-shm` included, this process left out. Linux; elsewhere always empty.
/// Opens /proc only, never the file. Pids of other containers may be hidden.
[[nodiscard]] std::vector<LockHolder> lockHolders(const std::filesystem::path &database);

/// Who uses a database: the lock holders, and every program that has it open without holding a lock at the moment. This
/// process counts too. Sees the descriptors of programs of this user only (of all, for root).
[[nodiscard]] std::vector<LockHolder> programsUsing(const std::filesystem::path &database);

/// What is to be known of a source before it is copied. Taken without opening a connection, without changing anything.
struct SourceState
{
    std::filesystem::path path; ///< absolute, links resolved
    FileIdentity file;
    FileIdentity wal;
    FileIdentity shm;
    FileIdentity journal;
    Error error; ///< why it can't be copied at all; the rest is meaningless then

    bool walMode = false; ///< by the header's read version
    bool hotJournal = false; ///< a journal that someone crashed over: there, not empty, nobody writing
    bool fileWritable = false; ///< by this user
    bool folderWritable = false;
    bool networkFileSystem = false;
    bool reflink = false; ///< source and destination are on one file system that can share blocks between files
    int pageSize = 0;
    quint32 pageCount = 0; ///< by the header, else by the size
    std::vector<LockHolder> holders;

    /// Somebody holds the file exclusively: a program in `locking_mode=EXCLUSIVE`, or a commit under way.
    [[nodiscard]] bool isLockedExclusively() const;
    [[nodiscard]] bool isInUse() const { return !holders.empty(); }
};

/// `destination` only tells whether both are on one file system; it may be empty or not exist yet.
[[nodiscard]] SourceState lookAtSource(const std::filesystem::path &source,
                                       const std::filesystem::path &destination = {});

/// How the source is opened so that it stays as it was, byte for byte.
enum class SourceAccess
{
    ReadOnly, ///< rollback-journal sources, and WAL sources that others have open: their sidecars are there already
    ReadWrite, ///< WAL sources that nobody has open: read-only would leave sidecars behind; nothing is written
    Files, ///< not opened at all: its files are copied
};

/// What will be done, decided before anything is. A value, testable without copying.
struct CopyPlan
{
    CopyMethod method = CopyMethod::Online; ///< never Automatic
    SourceAccess access = SourceAccess::ReadOnly;
    bool pinned = false; ///< one read transaction for the whole copy
    QString reason; ///< one sentence for people
    Error error; ///< why there is no plan
};

/// Decides from what is seen; looks at nothing itself. Pure.
[[nodiscard]] CopyPlan planCopy(const SourceState &source, const CopyRequest &request);

/// The enumerators' own names ("online", "clone"): for JSON and the command line, never translated.
[[nodiscard]] const char *methodName(CopyMethod method) noexcept;

/// The files that make up a database, in the order to copy them: itself, then those of `-wal` and `-journal` that are
/// there. Never `-shm`: it is an index of the WAL that SQLite makes anew.
[[nodiscard]] std::vector<std::filesystem::path> databaseFiles(const std::filesystem::path &database);

} // namespace Litecopy
