// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/sourcefiles.h"

#include "live/errormapping.h"
#include "sqlite/vfsfile.h"
#include "system/filestatus.h"
#include "system/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <utility>

namespace Litecopy {

Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity)
{
    const FileStatus status = statusOf(sidecar);
    *identity = {};
    // A look that failed is not a file that is missing.
    if (status.error)
        return status.isAbsent() ? Error{}
                                 : errorFromSystem(status.error, Side::Source, sidecar, "looking at the source");
    if (status.is(FileStatus::Kind::Regular)) {
        *identity = status.identity;
        return {};
    }
    Error error{ErrorCode::SourceNotRegularFile, sidecar, {}, 0, {}};
    if (status.is(FileStatus::Kind::Link))
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
    const FileStatus status = statusBehind(path);
    if (status.error)
        return errorFromSystem(status.error, Side::Source, path, "looking at the source");
    if (!status.is(FileStatus::Kind::Regular))
        return {ErrorCode::SourceNotRegularFile, path, {}, 0, {}};
    // A file of /proc says it has no bytes and then delivers some.
    if (status.identity.size == 0)
        return emptySource(path);
    if (const std::error_code error = accessTo(path, Access::Read))
        return errorFromSystem(error, Side::Source, path, "looking at the source");
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

/// As SQLite asks it (os_unix.c, unixAccess): a file of 0 bytes is not there.
static std::error_code lookFor(const std::filesystem::path &file)
{
    const FileStatus status = statusBehind(file);
    if (status.is(FileStatus::Kind::Regular) && status.identity.size == 0)
        return make_error_code(std::errc::no_such_file_or_directory);
    return status.error;
}

SuperJournalState stateOf(const SuperJournalName &super, const std::filesystem::path &database)
{
    if (super.name.empty())
        return SuperJournalState::Present; // SQLite plays such a journal back
    const std::filesystem::path path = super.name;
    const std::error_code failed = lookFor(path);
    if (!failed)
        return SuperJournalState::Present;
    const std::filesystem::path folder = database.parent_path();
    if (path.has_filename() && !lookFor(folder / path.filename()))
        return SuperJournalState::Present;
    // A look that failed is not a file that is missing.
    const bool isFolderThere = path.is_absolute() && statusBehind(path.parent_path()).is(FileStatus::Kind::Folder);
    return failed == std::errc::no_such_file_or_directory && isFolderThere ? SuperJournalState::Gone
                                                                           : SuperJournalState::Unknown;
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
    return accessTo(file, Access::Read) == std::errc::permission_denied;
}

} // namespace Litecopy
