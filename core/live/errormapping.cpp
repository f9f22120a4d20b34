// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/errormapping.h"

#include "format/header.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"
#include "sqlite/vfsfile.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <system_error>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// For a relative name, too.
fs::path folderOf(const fs::path &file)
{
    return absolutePath(file).parent_path();
}

bool isThere(const fs::path &path)
{
    const std::error_code error = statusBehind(path).error;
    return error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory;
}

bool isRefusal(const std::error_code &error)
{
    return error == std::errc::permission_denied || error == std::errc::operation_not_permitted;
}

bool isPermitted(const fs::path &path, Access access)
{
    return !isRefusal(accessTo(path, access));
}

/// The first of a database's files that is there and may not be read; empty where all may.
fs::path unreadableFileOf(const fs::path &database)
{
    for (const char *const suffix : {"", "-wal", "-shm", "-journal"}) {
        if (const fs::path file = beside(database, suffix); isThere(file) && !isPermitted(file, Access::Read))
            return file;
    }
    return {};
}

/// The first of a database's files that is there and is no file; empty where all are.
fs::path irregularFileOf(const fs::path &database)
{
    for (const char *const suffix : {"", "-wal", "-shm", "-journal"}) {
        const FileStatus status = statusBehind(beside(database, suffix));
        if (status && !status.is(FileStatus::Kind::Regular))
            return beside(database, suffix);
    }
    return {};
}

/// SQLite names neither the file that it could not open nor the reason, so both are looked for. `source` and
/// `destination` as in `errorFrom()`.
void explainCannotOpen(Error *error, const std::error_code &reason, Side side, const fs::path &source,
                       const fs::path &destination)
{
    const fs::path &file = side == Side::Source ? source : destination;
    error->path = file;
    const fs::path irregular = isNotRegular(reason) ? irregularFileOf(file) : fs::path();
    if (isNotRegular(reason) || reason == std::errc::operation_would_block) {
        error->code = codeFor(reason, side);
        error->detail = isNotRegular(reason) ? QString() : leaseText();
        error->path = irregular.empty() ? file : irregular;
    } else if (isOutOfDescriptors(reason) || !areDescriptorsLeft()) {
        error->code = ErrorCode::TooManyOpenFiles;
    } else if (side == Side::Source && !source.empty() && !isThere(source)) {
        error->code = ErrorCode::SourceMissing;
    } else if (!destination.empty() && !isThere(folderOf(destination))) {
        // Other files that are opened for the source lie in the destination's folder.
        error->code = ErrorCode::DestinationFolderMissing;
        error->path = destination;
    } else if (const fs::path unreadable = unreadableFileOf(file); !unreadable.empty()) {
        error->code = side == Side::Source ? ErrorCode::SourceNotPermitted : ErrorCode::DestinationNotPermitted;
        error->path = unreadable;
    } else if (reason && !isRefusal(reason)) {
        error->code = codeFor(reason, side);
    } else if (side == Side::Destination || !isPermitted(folderOf(file), Access::MakeFiles)) {
        // SQLite makes files beside a database.
        error->code = side == Side::Source ? ErrorCode::SourceNotPermitted : ErrorCode::DestinationNotPermitted;
    } else {
        error->code = ErrorCode::IoError;
    }
}

/// Why a file may not be written: SQLite answers READONLY for every reason. It does so also where a destination can't
/// take the source's page size: `copyOnlineInto()`, which has the connection, tells that apart.
ErrorCode whyReadOnly(const fs::path &destination)
{
    if (FileSystem::of(destination).isReadOnly)
        return ErrorCode::DestinationReadOnly;
    return ErrorCode::DestinationNotPermitted;
}

} // namespace

/// What keeps SQLite from making, or recovering, the journal or log that a destination needs.
static QString recoveryObstacleText(int sqliteCode)
{
    switch (recoveryObstacle(sqliteCode)) {
    case RecoveryObstacle::Folder:
        return QCoreApplication::translate("Litecopy", "SQLite may not make a journal in its folder");
    case RecoveryObstacle::Log:
        return QCoreApplication::translate("Litecopy", "its write-ahead log or the index of it may not be written");
    case RecoveryObstacle::Journal:
        break;
    }
    return QCoreApplication::translate("Litecopy", "a crashed program's journal beside it may not be rolled back");
}

static bool beginsAsDatabase(const fs::path &database)
{
    try {
        return hasMagic(readHeader(database));
    } catch (const SqliteError &) {
        return false;
    }
}

bool needsApplication(const QByteArray &text)
{
    return text.contains("unsafe use of") || text.contains("no such function") || text.contains("unknown function")
        || text.contains("no such module") || text.contains("no such collation") || text.contains("no such tokenizer");
}

Error errorFrom(const SqliteError &sqlite, Side side, const fs::path &source, const fs::path &destination)
{
    Error error;
    error.sqliteCode = sqlite.extendedCode();
    error.sqliteText = QString::fromUtf8(sqlite.text());
    const auto is = [&](ErrorCode code, Side where) {
        error.code = code;
        error.path = where == Side::Source ? source : destination;
        return error;
    };
    const bool atSource = side == Side::Source;
    const ResultKind kind = kindOf(sqlite.extendedCode());
    // A file that Litecopy itself read: the error says which one it was, and why it failed.
    if (const auto *file = dynamic_cast<const FileError *>(&sqlite); file && kind != ResultKind::NoMemory) {
        error.code = codeFor(file->isNotRegularFile() ? make_error_code(std::errc::is_a_directory)
                                                      : systemError(file->systemError()),
                             side);
        if (file->systemError() == int(std::errc::operation_would_block))
            error.detail = leaseText();
        error.path = file->path();
        return error;
    }
    switch (kind) {
    case ResultKind::Full:
        return is(ErrorCode::DiskFull, Side::Destination);
    case ResultKind::TooLarge:
        return is(ErrorCode::FileTooLarge, Side::Destination);
    case ResultKind::ReadFailed:
    case ResultKind::WriteFailed:
    case ResultKind::IoFailed: {
        const Side where = kind == ResultKind::ReadFailed ? Side::Source
            : kind == ResultKind::WriteFailed             ? Side::Destination
                                                          : side;
        const ErrorCode code = codeFor(systemError(sqlite.systemError()), where);
        if (code == ErrorCode::FileTooLarge)
            error.detail = fileSizeLimitText();
        const bool isKnown = code == ErrorCode::FileTooLarge || code == ErrorCode::TooManyOpenFiles
            || code == ErrorCode::DiskFull
            || code == ErrorCode::DestinationReadOnly
            // A folder can be opened as a file is, and not be read.
            || code == ErrorCode::SourceNotRegularFile || code == ErrorCode::DestinationIsFolder;
        return is(isKnown ? code : ErrorCode::IoError, where);
    }
    case ResultKind::ShortRead:
        return is(ErrorCode::SourceTruncated, Side::Source);
    case ResultKind::NeedsRecovery:
        // SQLite takes a journal that it can't open for a hot one.
        if (const fs::path irregular = irregularFileOf(atSource ? source : destination); !irregular.empty()) {
            error.code = atSource ? ErrorCode::SourceNotRegularFile : ErrorCode::DestinationNotRegularFile;
            error.path = irregular;
            return error;
        }
        if (atSource)
            return is(ErrorCode::SourceNeedsRecovery, side);
        error.detail = recoveryObstacleText(error.sqliteCode);
        return is(ErrorCode::DestinationNotPermitted, side);
    case ResultKind::ReadOnly:
        // SQLite's backup answers READONLY for its destination, also from a call that concerns the source.
        if (atSource && (destination.empty() || !isThere(destination)))
            return is(ErrorCode::SourceNotPermitted, side);
        return is(whyReadOnly(destination), Side::Destination);
    case ResultKind::Moved:
        return is(atSource ? ErrorCode::SourceReplaced : ErrorCode::DestinationReplaced, side);
    case ResultKind::NoMemory:
        return is(ErrorCode::OutOfMemory, side);
    case ResultKind::NotADatabase:
        // A file without SQLite's first 16 bytes was refused before SQLite saw it.
        if (atSource && beginsAsDatabase(source))
            return is(ErrorCode::EncryptedOrDamaged, side);
        return is(atSource ? ErrorCode::NotADatabase : ErrorCode::DestinationNotADatabase, side);
    case ResultKind::Corrupt:
        if (needsApplication(sqlite.text()))
            return is(ErrorCode::SchemaNeedsApplication, side);
        return is(atSource ? ErrorCode::SourceDamaged : ErrorCode::DestinationDamaged, side);
    case ResultKind::Busy:
        return is(atSource ? ErrorCode::SourceLocked : ErrorCode::DestinationInUse, side);
    case ResultKind::CannotOpen:
        explainCannotOpen(&error, systemError(sqlite.systemError()), side, source, destination);
        return error;
    case ResultKind::NotPermitted:
        return is(atSource ? ErrorCode::SourceNotPermitted : ErrorCode::DestinationNotPermitted, side);
    case ResultKind::Misuse:
        error.detail = error.sqliteText;
        return is(ErrorCode::Misuse, side);
    case ResultKind::Interrupted:
    case ResultKind::Other:
        break;
    }
    if (needsApplication(sqlite.text()))
        return is(ErrorCode::SchemaNeedsApplication, side);
    // The schema's format number: no SQLite has ever raised it beyond 4.
    if (sqlite.text().contains("unsupported file format"))
        return is(atSource ? ErrorCode::EncryptedOrDamaged : ErrorCode::DestinationDamaged, side);
    return is(ErrorCode::Internal, side);
}

} // namespace Litecopy
