// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/filesversion.h"

#include "format/wal.h"
#include "live/sourcefiles.h"
#include "sqlite/headerreader.h"
#include "system/failure.h"
#include "system/filedescriptor.h"
#include "system/filestatus.h"
#include "system/names.h"

#include <algorithm>
#include <span>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// No kernel's clock for time stamps ticks slower (CONFIG_HZ=100), and exFAT keeps no finer times on any.
constexpr milliseconds tick = 10ms;
// FAT keeps every other second.
constexpr milliseconds coarseTick = 2020ms;

/// The first bytes of a file that is no database (a log or a journal, on which no locks are ever taken): shorter where
/// the file is, empty where it is missing. Throws Failure where it is there and can't be read.
QByteArray readBeginning(const fs::path &path, int length)
{
    FileDescriptor opened = openRegular(path);
    if (isAbsence(opened.error()))
        return {};
    const FileDescriptor file = require(std::move(opened), Side::Source, path, "opening the file");
    QByteArray bytes(length, Qt::Uninitialized);
    const auto buffer = std::as_writable_bytes(std::span(bytes.data(), std::size_t(length)));
    bytes.truncate(qsizetype(require(file.read(buffer, 0), Side::Source, path, "reading the file")));
    return bytes;
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

bool showsChangesSoon(const FileIdentity &file)
{
    return untilChangesShow(file) <= 21ms;
}

FilesVersion FilesVersion::of(const fs::path &database)
{
    const fs::path wal = beside(database, "-wal");
    FilesVersion version;
    version.database = identify(database);
    version.header = readableHeader(database);
    Error error = lookAtSidecar(beside(database, "-journal"), &version.journal);
    if (!error)
        error = lookAtSidecar(wal, &version.wal);
    if (error)
        throw Failure{error};
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

} // namespace Litecopy
