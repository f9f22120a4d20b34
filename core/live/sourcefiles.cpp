// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/sourcefiles.h"

#include "live/errormapping.h"
#include "sqlite/vfsfile.h"
#include "system/beside.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <span>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

/// No file can have a name that is too long.
static bool isAbsence(int systemError)
{
    return systemError == ENOENT || systemError == ENAMETOOLONG;
}

Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity)
{
    struct stat status;
    *identity = {};
    if (::lstat(sidecar.c_str(), &status) != 0)
        // A look that failed is not a file that is missing.
        return isAbsence(errno) ? Error{} : errorFromSystem(errno, Side::Source, sidecar, "looking at the source");
    if (S_ISREG(status.st_mode)) {
        *identity = identityOf(status);
        return {};
    }
    Error error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (S_ISLNK(status.st_mode))
        error.detail = QCoreApplication::translate(
            "Litecopy", "it is a symbolic link, and SQLite opens no log, index or journal through one");
    return error;
}

Error emptySource(const std::filesystem::path &path)
{
    Error error{ErrorCode::SourceEmpty, path, {}, 0, {}};
    const std::filesystem::path log = beside(path, "-wal");
    FileIdentity identity;
    if (!lookAtSidecar(log, &identity) && identity.size > 0)
        error.detail =
            QCoreApplication::translate("Litecopy", "its write-ahead log “%1” lies beside it").arg(displayPath(log));
    return error;
}

Error unfinishedSource(const std::filesystem::path &path)
{
    return {
        ErrorCode::SourceEmpty, path, {}, 0, QStringLiteral("the transaction that was to make it was never committed")};
}

Error whyNotReadable(const std::filesystem::path &path)
{
    struct stat status;
    if (::stat(path.c_str(), &status) != 0)
        return errorFromSystem(errno, Side::Source, path, "looking at the source");
    if (!S_ISREG(status.st_mode))
        return {ErrorCode::SourceNotRegularFile, path, {}, 0, {}};
    // A file of /proc says it has no bytes and then delivers some.
    if (status.st_size == 0)
        return emptySource(path);
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
        return errorFromSystem(errno, Side::Source, path, "looking at the source");
    return {};
}

Error headerError(HeaderVerdict verdict, QByteArrayView header, const std::filesystem::path &path)
{
    Error error{ErrorCode::None, path, {}, 0, {}};
    switch (verdict) {
    case HeaderVerdict::Readable:
        break;
    case HeaderVerdict::AllZeros:
        error.detail = QCoreApplication::translate("Litecopy", "its first 100 bytes are zeros");
        [[fallthrough]];
    case HeaderVerdict::NotADatabase:
        error.code = ErrorCode::NotADatabase;
        break;
    case HeaderVerdict::NewerFormat:
        error.code = ErrorCode::NewerFormat;
        error.sqliteText = QStringLiteral("file format version %1").arg(parseHeader(header)->readVersion);
        break;
    case HeaderVerdict::EncryptedOrDamaged:
        error.code = ErrorCode::EncryptedOrDamaged;
        break;
    }
    return error;
}

/// 0 where it is there, or why not. As SQLite asks it (os_unix.c, unixAccess).
static int lookFor(const std::filesystem::path &file)
{
    struct stat status;
    if (::stat(file.c_str(), &status) != 0)
        return errno;
    return S_ISREG(status.st_mode) && status.st_size == 0 ? ENOENT : 0;
}

SuperJournalState stateOf(const SuperJournalName &super, const std::filesystem::path &database)
{
    if (super.name.empty())
        return SuperJournalState::Present; // SQLite plays such a journal back
    const std::filesystem::path path = super.name;
    const int failed = lookFor(path);
    if (failed == 0)
        return SuperJournalState::Present;
    const std::filesystem::path folder = database.parent_path();
    if (path.has_filename() && lookFor(folder / path.filename()) == 0)
        return SuperJournalState::Present;
    // A look that failed is not a file that is missing.
    struct stat status;
    const bool isFolderThere =
        path.is_absolute() && ::stat(path.parent_path().c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    return failed == ENOENT && isFolderThere ? SuperJournalState::Gone : SuperJournalState::Unknown;
}

/// At its end a journal names the one that all databases of a transaction share: deleting that was the commit. Where it
/// can't be known, the state before is the one that is whole.
static bool isCommitted(const VfsFile &journal, const std::filesystem::path &database)
{
    const auto super = superJournalIn(
        journal.size(), [&](std::span<std::byte> to, std::int64_t offset) { return journal.read(to, offset); });
    return super && stateOf(*super, database) == SuperJournalState::Gone;
}

std::optional<RollbackJournal> openJournal(const std::filesystem::path &database, std::uint32_t pageSize)
{
    std::optional<VfsFile> journal = VfsFile::sidecar(database, VfsFile::Kind::Journal);
    if (!journal || isCommitted(*journal, database))
        return std::nullopt;
    return RollbackJournal::parse(std::make_unique<VfsFile>(std::move(*journal)), pageSize);
}

bool isEmptiedByJournal(const std::filesystem::path &database)
{
    constexpr std::size_t headerSize = 28;
    const std::optional<VfsFile> journal = VfsFile::sidecar(database, VfsFile::Kind::Journal);
    std::array<char, headerSize> header;
    return journal && journal->read(std::as_writable_bytes(std::span(header)), 0)
        && pagesBeforeJournal(QByteArrayView(header)) == 0U && !isCommitted(*journal, database);
}

bool isUnreadable(const std::filesystem::path &file) noexcept
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0 && errno == EACCES;
}

} // namespace Litecopy
