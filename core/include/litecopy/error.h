// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>

class QJsonObject;

namespace Litecopy {

/// What went wrong, as a user can act on it. The set is closed: every failure of the library is one of these, and
/// `describe()` has a sentence for each. SQLite's own code and text stand beside it in `Error`, as detail.
enum class ErrorCode
{
    None,

    // The source
    SourceMissing, ///< no file of that name
    SourceNotRegularFile, ///< a folder, a FIFO, a device: refused before SQLite sees it
    SourceNotPermitted, ///< the file may not be read by this user
    SourceEmpty, ///< 0 bytes: no database yet
    NotADatabase, ///< no SQLite header: another kind of file
    EncryptedOrDamaged, ///< a SQLite header whose fields no SQLite writes, or noise that an encrypted database may be
    SourceEncrypted, ///< a database that only its program can read: it can be copied as it is; `Error::detail`: why not
    NewerFormat, ///< made for a SQLite newer than this one, or another branch of it (WAL2)
    SourceDamaged, ///< so damaged that SQLite cannot read it at all
    SourceLocked, ///< another program held the lock for the whole timeout; `Error::detail` names it
    SourceNeedsRecovery, ///< a crashed program's journal is needed and cannot be read
    SourceReplaced, ///< another file took the source's name while it was copied
    SourceDeleted, ///< the source's name was taken away while it was copied
    SourceTruncated, ///< the source became shorter than its own page count
    SourceUnstable, ///< the files never stood still long enough to be read without a lock
    SchemaNeedsApplication, ///< the schema uses functions or modules that only its application has
    SourceLogElsewhere, ///< in WAL mode and in use, but its log lies under another name, or was deleted
    CommitMissing, ///< no such commit is in the write-ahead log, or there is no log; `Error::detail` says which
    CommitGone, ///< the state after that commit can't be read any more; `Error::detail` names a page
    NotProved, ///< a proof was asked for (`CopyRequest::requireProof`) and there is none; `Error::detail` says why
    StreamNotWhole, ///< what came through a stream is not one whole database; `Error::detail` says why
    RemoteFailed, ///< the other machine could not be reached, or made no copy; `Error::detail` says why
    PortalPath, ///< a sandbox portal shows the database without its write-ahead log

    // The destination
    DestinationExists,
    DestinationFolderMissing,
    DestinationNotPermitted, ///< the folder or the file may not be written by this user
    DestinationReadOnly, ///< a read-only file system
    DestinationIsFolder,
    DestinationNotRegularFile,
    DestinationMissing, ///< write-into needs a database that is there
    DestinationNotADatabase, ///< what is there is none
    DestinationUnrelated, ///< an older copy was to be brought up to date, and nothing ties what is there to the source
    DestinationNewer, ///< the same, and what is there was written to later than the source: both may be swapped
    DestinationDamaged, ///< what is there is too damaged to be written into
    DestinationLeftovers, ///< a `-wal`, `-shm` or `-journal` without its database would be merged into the copy
    DestinationIsSidecar, ///< it would have the name of another database's `-wal`, `-shm` or `-journal`
    DestinationReplaced, ///< write-into: its name means another file, or none, since the copy began
    DestinationInUse, ///< another program uses it; `Error::detail` names it
    DestinationMounted, ///< a file that is mounted by itself: it can be written into, and not be replaced
    PageSizeMismatch, ///< write-into a WAL or memory database of another page size
    SameFile, ///< source and destination are one file, by whatever names
    StreamClosed, ///< the reader of a stream went away before it had the whole copy
    DiskFull,
    FileTooLarge, ///< a file-size limit, or the largest file of the file system

    // Either
    PathTooLong, ///< SQLite opens no path over 512 bytes
    IoError,
    OutOfMemory,
    TooManyOpenFiles, ///< the process or the system may open no more
    NoThread, ///< the system starts no more threads
    CopyCheckFailed, ///< the copy does not equal what was read: nothing was left behind
    Misuse, ///< the caller's mistake (closed connection, open transaction, ...); `Error::detail` says which
    Internal, ///< none of the above: an unexpected SQLite code, kept in `sqliteCode`
};

/// One failure, as a value. Copyable between threads.
struct Error
{
    ErrorCode code = ErrorCode::None;
    std::filesystem::path path; ///< the file it is about; empty where there is none
    QString detail; ///< who or what, in words: "firefox (4312)"; may be empty
    int sqliteCode = 0; ///< extended result code, 0 where SQLite was not asked
    QString sqliteText; ///< SQLite's or the system's own words; may be empty

    [[nodiscard]] explicit operator bool() const noexcept { return code != ErrorCode::None; }
};

/// An error in words for people. Translated; plain text.
struct ErrorText
{
    QString title; ///< what happened, to which file: one sentence
    QString advice; ///< what it means and what to do: one or two sentences; may be empty
    QString technical; ///< SQLite's text and code; may be empty
};

/// The one place that words errors, for window and command line alike. Thread-safe.
[[nodiscard]] ErrorText describe(const Error &error);

/// The enumerator's own name ("SourceLocked"), for logs and JSON: stable, never translated.
[[nodiscard]] const char *errorName(ErrorCode code) noexcept;

/// A path for people: bytes that are no UTF-8 and control characters are replaced, so the result is only for display.
[[nodiscard]] QString displayPath(const std::filesystem::path &path);

/// Puts a path under `key`. JSON is Unicode: where the path's bytes are not, `key` holds it as it is displayed, and
/// `keyBase64` its bytes.
void insertPath(QJsonObject &object, const QString &key, const std::filesystem::path &path);

} // namespace Litecopy
