// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/failure.h"
#include "copy/stage.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <QByteArray>

#include <atomic>
#include <filesystem>

namespace Litecopy {

class Connection;
class SqliteError;
class VfsTap;

/// How large a finished copy is.
struct CopySize
{
    quint32 pageCount = 0;
    int pageSize = 0; ///< bytes
    qint64 size = 0; ///< bytes
};

/// What an error at a file of Litecopy's own is about: its content is the source's, all else the destination's.
[[nodiscard]] CopyFailure failureOfPrivate(const std::filesystem::path &file, const SqliteError &error);

/// Makes a WAL-mode file, closed and without a WAL, a rollback-mode one: the two version bytes of its header, as SQLite
/// itself sets them. Not by a pragma, which parses the schema, and a damaged one is to be copied too.
void setSingleFile(const std::filesystem::path &database, PageChecksums *checksums = nullptr);

/// Writes the page count into the header where it doesn't hold, as SQLite does with the next commit: SQLite before
/// 3.7.0 left it to the file's size, which a stream doesn't have.
void setPageCount(const std::filesystem::path &database, PageChecksums *checksums = nullptr);

/// The opposite, of a file that no program has open.
void setWalVersions(const std::filesystem::path &database, PageChecksums *checksums);

/// Sets both version bytes of a closed file for WAL mode or for rollback mode. False where they are that already, or
/// are none that SQLite knows: those of a damaged header stay.
[[nodiscard]] bool setJournalVersions(const FileDescriptor &file, bool wal);

/// Puts a compact copy back into the WAL mode its source has.
void setWal(const Workspace &workspace, const std::filesystem::path &database);

/// What must hold of any finished copy: its size is its page size times its page count. Throws CopyFailure
/// SourceDamaged or SourceTruncated, or one of the destination's.
[[nodiscard]] CopySize requireWhole(const std::filesystem::path &database, PageChecksums *checksums);

/// Of an encrypted database, whose header says nothing: its bytes, in units of `unit` bytes. Throws CopyFailure
/// SourceTruncated where the last one is not whole.
[[nodiscard]] CopySize requireWholeUnits(const std::filesystem::path &database, int unit);

/// Runs the check that was asked for on a private file, which no other program has open. Damage found is no failure of
/// the copy; that the copy can't be read is: throws CopyFailure IoError.
[[nodiscard]] CheckFindings checkCopy(Run &run, const std::filesystem::path &database, const CopySize &size);
/// The same on a connection to a database that others may be using, opened through `tap`.
[[nodiscard]] CheckFindings checkInPlace(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount);

/// Throws CopyFailure SourceDamaged where damage was found and the request refuses it. `messages` are what was found.
void refuseDamage(const CopyRequest &request, CheckOutcome outcome, const QStringList &messages);

/// Brings the copy to the medium, reads it back from there and compares each page with the checksum that was taken when
/// it was written. It is read past the page cache (O_DIRECT, open(2)), or, where a file system can't, dropped from it
/// before. What the drive itself keeps in a cache of its own no program can make it drop.
///
/// Reading goes on beside the check, which needs a processor more than the medium and finds its pages in the cache:
/// together they take little longer than one of them.
///
/// Thread: the copying one; the file is read on a DescriptorThread. Nothing may write to the copy while this lives.
class ReadBack
{
public:
    /// Returns at once; errors are told in the end. Throws CopyFailure where there is no thread to be had.
    ReadBack(Run &run, const std::filesystem::path &database, const CopySize &size, PageChecksums &checksums);
    ReadBack(const ReadBack &) = delete;
    ReadBack &operator=(const ReadBack &) = delete;
    /// Makes an end of it.
    ~ReadBack();

    /// Waits for the last page. Throws CopyFailure CopyCheckFailed where one differs, CopyCancelled.
    void finish();

private:
    void takeChecksumsAnew();
    void bringToMedium();
    [[nodiscard]] bool readDirectly();
    void readUncached();
    [[nodiscard]] bool read(const FileDescriptor &file);
    void requireGoing() const;

    Run &m_run;
    const std::filesystem::path m_database;
    const CopySize m_size;
    PageChecksums &m_checksums;
    std::atomic<double> m_onMedium = 0; ///< 0..1
    std::atomic<qint64> m_done = 0; ///< bytes read back
    std::atomic_bool m_abandoned = false;
    DescriptorThread m_thread;
};

/// SHA-256 of the copy, in hex.
[[nodiscard]] QByteArray hashCopy(Run &run, const std::filesystem::path &database, qint64 size);

} // namespace Litecopy
