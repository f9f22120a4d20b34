// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filedescriptor.h"

#include "system/failure.h"
#include "system/leasewait.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/openat2.h>

namespace Litecopy {

namespace {

// An fsync of another program waits for what is under way, several times for one commit. With 8 MiB a writer that had
// been kept waiting waited half as long again for its own commit; with 2 the medium is as fast.
constexpr qint64 piece = qint64(2) << 20;
// Enough that the medium is never idle.
constexpr qint64 underWay = 4 * piece;

// open(2) never fails with it; systemd uses it for this, too.
constexpr int notRegular = EBADFD;

/// Of a call that answers 0 or -1.
std::error_code resultOf(int answer) noexcept
{
    return answer == 0 ? std::error_code() : systemError(errno);
}

/// Empty, for this reason.
FileDescriptor failed(int reason) noexcept
{
    errno = reason;
    return FileDescriptor(-1);
}

FileDescriptor openRegularAt(int folder, const char *name, Opening opening) noexcept
{
    constexpr int modes[] = {O_RDONLY | O_NOFOLLOW, O_RDWR | O_NOFOLLOW, O_RDONLY | O_NOFOLLOW | O_DIRECT, O_RDONLY};
    const int flags = modes[int(opening)] | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const auto start = LeaseWait::Clock::now();
    FileDescriptor file(::openat(folder, name, flags));
    while (file.error().value() == EWOULDBLOCK && LeaseWait::isSet() && LeaseWait::again(start))
        file = FileDescriptor(::openat(folder, name, flags));
    if (!file)
        return file.error().value() == ELOOP ? failed(notRegular) : std::move(file);
    const FileStatus status = file.status();
    if (status.error)
        return failed(status.error.value());
    if (!status.is(FileStatus::Kind::Regular))
        return failed(notRegular);
    return file;
}

FileDescriptor createFileAt(int folder, const char *name, unsigned mode) noexcept
{
    return FileDescriptor(::openat(folder, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
}

} // namespace

FileDescriptor::FileDescriptor(int answer) noexcept
    : m_descriptor(answer >= 0 ? answer : -errno)
{
    static_assert(nothing == -EBADF);
}

std::error_code FileDescriptor::error() const noexcept
{
    return m_descriptor >= 0 ? std::error_code() : systemError(-m_descriptor);
}

void FileDescriptor::close() noexcept
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, nothing));
}

ReadResult FileDescriptor::read(std::span<std::byte> to, qint64 offset) const noexcept
{
    std::size_t done = 0;
    while (done < to.size()) {
        const ssize_t got = ::pread(m_descriptor, to.data() + done, to.size() - done, offset + off_t(done));
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            return {done, systemError(errno)};
        done += got > 0 ? std::size_t(got) : 0;
    }
    return {done, {}};
}

std::error_code FileDescriptor::write(std::span<const std::byte> bytes, qint64 offset) const noexcept
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::pwrite(m_descriptor, bytes.data(), bytes.size(), offset);
        if (wrote < 0 && errno == EINTR)
            continue;
        // Some file systems write nothing of it and give no reason.
        if (wrote <= 0)
            return systemError(wrote == 0 ? EIO : errno);
        bytes = bytes.subspan(std::size_t(wrote));
        offset += wrote;
    }
    return {};
}

std::error_code FileDescriptor::truncate(qint64 size) const noexcept
{
    return resultOf(::ftruncate(m_descriptor, size));
}

std::error_code FileDescriptor::sync() const noexcept
{
    const std::error_code error = resultOf(::fsync(m_descriptor));
    const std::error_code before = std::exchange(m_writeBackError, {});
    return error ? error : before;
}

void FileDescriptor::writeBackAll(qint64 from, qint64 length) const noexcept
{
    constexpr unsigned andWait = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    if (::sync_file_range(m_descriptor, from, length, andWait) == 0)
        return;
    // A kernel, a file system or a container's filter without that call.
    const std::error_code error = lastError();
    if (!isUnsupported(error) && error != std::errc::invalid_seek && error != std::errc::operation_not_permitted)
        m_writeBackError = error;
}

void FileDescriptor::writeBack(qint64 from, qint64 size, const std::function<void(double)> &between) const
{
    for (qint64 at = from; at < size + underWay; at += piece) {
        if (at < size)
            ::sync_file_range(m_descriptor, at, piece, SYNC_FILE_RANGE_WRITE);
        const qint64 written = at - underWay;
        if (written >= from)
            writeBackAll(written, piece);
        between(double(std::max<qint64>(written, 0)) / double(size));
    }
}

void FileDescriptor::startWriteBack(qint64 from, qint64 length) const noexcept
{
    ::sync_file_range(m_descriptor, from, length, SYNC_FILE_RANGE_WRITE);
}

void FileDescriptor::dropFromCache() const noexcept
{
    ::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
}

FileDescriptor openRegular(const std::filesystem::path &path, Opening opening) noexcept
{
    return openRegularAt(AT_FDCWD, path.c_str(), opening);
}

FileDescriptor openRegularIn(const FileDescriptor &folder, const char *name, Opening opening) noexcept
{
    return openRegularAt(folder.get(), name, opening);
}

bool isNotRegular(const std::error_code &error) noexcept
{
    return error.value() == notRegular;
}

FileDescriptor createFile(const std::filesystem::path &path, unsigned mode) noexcept
{
    return createFileAt(AT_FDCWD, path.c_str(), mode);
}

FileDescriptor createFileIn(const FileDescriptor &folder, const char *name, unsigned mode) noexcept
{
    return createFileAt(folder.get(), name, mode);
}

FileDescriptor openFolder(const std::filesystem::path &withoutLinks) noexcept
{
    constexpr int flags = O_PATH | O_DIRECTORY | O_CLOEXEC;
    struct open_how how = {};
    how.flags = flags;
    how.resolve = RESOLVE_NO_SYMLINKS;
    const long opened = ::syscall(SYS_openat2, AT_FDCWD, withoutLinks.c_str(), &how, sizeof how);
    // Linux before 5.6 has no such call, and a container's filter may refuse it with any of these.
    if (opened >= 0 || (errno != ENOSYS && errno != EPERM && errno != EINVAL))
        return FileDescriptor(int(opened));
    return FileDescriptor(::open(withoutLinks.c_str(), flags));
}

FileDescriptor readableFolder(const FileDescriptor &folder) noexcept
{
    return FileDescriptor(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

std::error_code giveNewName(const FileDescriptor &fromFolder, const char *from, const FileDescriptor &toFolder,
                            const char *to) noexcept
{
    if (::renameat2(fromFolder.get(), from, toFolder.get(), to, RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return systemError(errno);
    // A file system without that flag: a hard link does not replace either. It may know no links: then rename is all
    // there is.
    if (::linkat(fromFolder.get(), from, toFolder.get(), to, 0) == 0) {
        ::unlinkat(fromFolder.get(), from, 0);
        return {};
    }
    return errno == EEXIST ? systemError(EEXIST) : replaceName(fromFolder, from, toFolder, to);
}

std::error_code replaceName(const FileDescriptor &fromFolder, const char *from, const FileDescriptor &toFolder,
                            const char *to) noexcept
{
    return resultOf(::renameat2(fromFolder.get(), from, toFolder.get(), to, 0));
}

std::error_code removeFileIn(const FileDescriptor &folder, const char *name) noexcept
{
    return resultOf(::unlinkat(folder.get(), name, 0));
}

bool isUnsupported(const std::error_code &error) noexcept
{
    return error == std::errc::invalid_argument || error == std::errc::operation_not_supported
        || error == std::errc::function_not_supported;
}

std::error_code syncOrElse(const FileDescriptor &file, const FileDescriptor &any) noexcept
{
    if (file) {
        if (const std::error_code error = file.sync(); !isUnsupported(error))
            return error;
    }
    return resultOf(::syncfs(any.get()));
}

bool areDescriptorsLeft() noexcept
{
    // Held until the last one is open.
    std::array<FileDescriptor, 4> opened;
    for (FileDescriptor &descriptor : opened) {
        descriptor = FileDescriptor(::open("/", O_PATH | O_CLOEXEC));
        if (isOutOfDescriptors(descriptor.error()))
            return false;
    }
    return true;
}

bool isOutOfDescriptors(const std::error_code &error) noexcept
{
    return error == std::errc::too_many_files_open || error == std::errc::too_many_files_open_in_system;
}

} // namespace Litecopy
