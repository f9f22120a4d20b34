// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/filesversion.h"

#include "copy/failure.h"
#include "format/wal.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "system/beside.h"
#include "system/filedescriptor.h"

#include <litecopy/sqliteerror.h>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// No kernel's clock for time stamps ticks slower (CONFIG_HZ=100).
constexpr milliseconds tick = 10ms;
// FAT keeps every other second.
constexpr milliseconds coarseTick = 2020ms;

QByteArray headerOf(const fs::path &database)
{
    try {
        return readHeader(database);
    } catch (const SqliteError &) {
        // Copying it will say what is wrong with it.
        return {};
    }
}

} // namespace

milliseconds untilChangesShow(const FileIdentity &file)
{
    // The later of both: a file system may keep one of them in finer ticks.
    const std::chrono::nanoseconds stamp(std::max(file.modified, file.changed));
    const bool wholeSeconds = file.exists && stamp % 1s == 0ns;
    const auto age = std::chrono::system_clock::now().time_since_epoch() - stamp;
    const auto wait = std::chrono::ceil<milliseconds>((wholeSeconds ? coarseTick : 2 * tick) + 1ns - age);
    return std::clamp<milliseconds>(wait, 0ms, coarseTick);
}

FilesVersion FilesVersion::of(const fs::path &database)
{
    const fs::path wal = beside(database, "-wal");
    FilesVersion version;
    version.database = identify(database);
    version.header = headerOf(database);
    Error error = lookAtSidecar(beside(database, "-journal"), &version.journal);
    if (!error)
        error = lookAtSidecar(wal, &version.wal);
    if (error)
        throw CopyFailure{error};
    version.walHeader = readBeginning(wal, WalFile::headerSize);
    return version;
}

bool FilesVersion::isStill(const FilesVersion &later) const
{
    return database == later.database && header == later.header && journal == later.journal
        && walHeader == later.walHeader && wal.exists == later.wal.exists && wal.inode == later.wal.inode
        && wal.size <= later.wal.size;
}

milliseconds FilesVersion::untilChangesShow() const
{
    return std::max(Litecopy::untilChangesShow(database), Litecopy::untilChangesShow(journal));
}

QByteArray readBeginning(const fs::path &file, int length)
{
    // O_NONBLOCK: a pipe of that name must not hang.
    const FileDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    if (!descriptor) {
        if (errno == ENOENT || errno == ENAMETOOLONG)
            return {};
        // A symbolic link.
        if (errno == ELOOP)
            throw failure(ErrorCode::SourceNotRegularFile, file);
        throw systemFailure(errno, Side::Source, file, "opening the file");
    }
    struct stat status;
    if (::fstat(descriptor.get(), &status) != 0)
        throw systemFailure(errno, Side::Source, file, "opening the file");
    if (!S_ISREG(status.st_mode))
        throw failure(ErrorCode::SourceNotRegularFile, file);
    QByteArray bytes(length, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < length) {
        const ssize_t got = ::pread(descriptor.get(), bytes.data() + done, std::size_t(length - done), done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw systemFailure(errno, Side::Source, file, "reading the file");
        if (got == 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace Litecopy
