// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filestatus.h"

#include <QtGlobal>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <system_error>
#include <utility>

namespace Litecopy {

/// What reading came to.
struct [[nodiscard]] ReadResult
{
    std::size_t bytes = 0; ///< fewer than wanted only at the end of the file, or before an error
    std::error_code error;
};

/// Owns a POSIX file descriptor, and reads and writes through it, past signals.
///
/// Never to be used on a database that a connection of this process may have open: closing it would drop that
/// connection's POSIX locks. Only a `DescriptorThread`, whose descriptors are its own, may use it there.
/// Errors: returned as std::error_code; nothing throws. Thread: any one at a time. The destructor closes.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    /// Takes what open(2) answered; where that failed, its reason is kept.
    explicit FileDescriptor(int answer) noexcept;
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, nothing))
        , m_writeBackError(std::exchange(other.m_writeBackError, {}))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_writeBackError, other.m_writeBackError);
        return *this;
    }
    ~FileDescriptor() { close(); }

    [[nodiscard]] int get() const noexcept { return m_descriptor; }
    [[nodiscard]] explicit operator bool() const noexcept { return m_descriptor >= 0; }
    /// Why it is not open.
    [[nodiscard]] std::error_code error() const noexcept;
    void close() noexcept;

    [[nodiscard]] FileStatus status() const noexcept { return statusOf(m_descriptor); }
    ReadResult read(std::span<std::byte> to, qint64 offset) const noexcept;
    /// Writes all of `bytes`.
    [[nodiscard]] std::error_code write(std::span<const std::byte> bytes, qint64 offset) const noexcept;
    [[nodiscard]] std::error_code truncate(qint64 size) const noexcept;
    /// Brings it to the medium (fsync). Can't be interrupted.
    [[nodiscard]] std::error_code sync() const noexcept;
    /// Lets the kernel write the first `size` bytes to the medium, piece by piece, calling `between` after each with
    /// the part done (0..1): an fsync of gigabytes can't be interrupted, this can, by an exception of `between`.
    /// Promises nothing: it is `sync()` that makes sure, finds little left to do, and reports the errors.
    void writeBack(qint64 size, const std::function<void(double)> &between) const { writeBack(0, size, between); }
    /// The same of those from `from` on.
    void writeBack(qint64 from, qint64 size, const std::function<void(double)> &between) const;
    /// Waits until these bytes are on the medium. Promises as much, and leaves errors to `sync()`.
    void writeBackAll(qint64 from, qint64 length) const noexcept;
    /// The medium begins with these bytes, and nobody waits for it.
    void startWriteBack(qint64 from, qint64 length) const noexcept;
    /// Drops the file from the page cache, as far as it is on the medium.
    void dropFromCache() const noexcept;

private:
    static constexpr int nothing = -9; ///< EBADF

    int m_descriptor = nothing; ///< or the reason, negated
    /// What sync_file_range() said: the kernel tells a descriptor once, and fsync() would succeed afterwards.
    mutable std::error_code m_writeBackError;
};

enum class Opening
{
    Read,
    ReadWrite,
    ReadUncached, ///< past the page cache (O_DIRECT), where the file system can
    ReadBehindLinks, ///< what the name leads to
};

/// Opens a regular file by its own name. Follows no link in the last part of it, is held up by no pipe, by a lease only
/// as long as the thread's `LeaseWait` lets it be, and refuses what is no regular file, a link among that:
/// `isNotRegular()`.
[[nodiscard]] FileDescriptor openRegular(const std::filesystem::path &path, Opening opening = Opening::Read) noexcept;
[[nodiscard]] FileDescriptor openRegularIn(const FileDescriptor &folder, const char *name,
                                           Opening opening = Opening::Read) noexcept;
[[nodiscard]] bool isNotRegular(const std::error_code &error) noexcept;

/// Makes a file that was not there, and opens it for reading and writing. `mode` is cut by the umask.
[[nodiscard]] FileDescriptor createFile(const std::filesystem::path &path, unsigned mode) noexcept;
[[nodiscard]] FileDescriptor createFileIn(const FileDescriptor &folder, const char *name, unsigned mode) noexcept;

/// Opens a folder by a path with no links in it, as `O_PATH`: to work below it, whatever its name means by then, and
/// even where it may be written and not read. Refuses a path in which a link was put meanwhile.
[[nodiscard]] FileDescriptor openFolder(const std::filesystem::path &withoutLinks) noexcept;
/// The same folder, to be read and synced. Empty where this user may not read it.
[[nodiscard]] FileDescriptor readableFolder(const FileDescriptor &folder) noexcept;

/// Gives a file of one open folder a name in another that nothing has yet, and replaces nothing, unless the file
/// system knows neither renames that don't replace nor links. std::errc::file_exists where something has the name.
[[nodiscard]] std::error_code giveNewName(const FileDescriptor &fromFolder, const char *from,
                                          const FileDescriptor &toFolder, const char *to) noexcept;
/// The same with a file that has the name replaced.
[[nodiscard]] std::error_code replaceName(const FileDescriptor &fromFolder, const char *from,
                                          const FileDescriptor &toFolder, const char *to) noexcept;

/// Takes a file's name away.
[[nodiscard]] std::error_code removeFileIn(const FileDescriptor &folder, const char *name) noexcept;

/// What file systems answer that know no such call, for a file or a folder: some FUSE and network drives.
[[nodiscard]] bool isUnsupported(const std::error_code &error) noexcept;
/// Brings a file or a folder to the medium. Where it can't be synced alone, or isn't open, the whole file system of
/// `any` is.
[[nodiscard]] std::error_code syncOrElse(const FileDescriptor &file, const FileDescriptor &any) noexcept;

[[nodiscard]] bool isOutOfDescriptors(const std::error_code &error) noexcept;
/// Four files could be opened now: as many as SQLite opens for a connection.
[[nodiscard]] bool areDescriptorsLeft() noexcept;

} // namespace Litecopy
