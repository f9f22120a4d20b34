// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destinationchecks.h"

#include "copy/failure.h"
#include "copy/packing.h"
#include "format/header.h"
#include "sqlite/headerreader.h"
#include "system/filestatus.h"
#include "system/filesystem.h"
#include "system/heldlocks.h"
#include "system/names.h"
#include "system/overlay.h"

#include <litecopy/copystream.h>
#include <litecopy/destinationstate.h>
#include <litecopy/portalpath.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <system_error>
#include <thread>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view journalSuffix = "-journal";
constexpr std::array<const char *, 3> sidecarSuffixes{"-wal", "-shm", "-journal"};
// Leaves room for the longest name we put behind the folder: ".litecopy-XXXXXX/snapshot.db-journal".
constexpr std::size_t longestFolder = sqlitePathSize - 40;

/// A folder's own links resolved, the last name kept: it may not exist yet.
fs::path inResolvedFolder(const fs::path &path)
{
    std::error_code error;
    const fs::path folder = fs::canonical(path.parent_path(), error);
    if (error)
        throw systemFailure(error, Side::Destination, path, "looking for the folder");
    return folder / path.filename();
}

/// All links resolved; one that leads nowhere is left as it is.
fs::path resolved(const fs::path &path)
{
    constexpr int mostLinks = 40; // as the kernel follows
    fs::path at = inResolvedFolder(path);
    for (int links = 0; links < mostLinks; ++links) {
        std::error_code error;
        const FileStatus status = statusOf(at);
        if (!status.is(FileStatus::Kind::Link) || !fs::exists(at, error))
            return at;
        const fs::path target = fs::read_symlink(at, error);
        if (error)
            throw systemFailure(error, Side::Destination, path, "following the link");
        const fs::path next = at.parent_path() / target;
        // Links in /proc lead where no name does.
        if (!fs::exists(next, error))
            return at;
        // ".." has no name of its own to keep.
        const bool named = next.has_filename() && next.filename() != "." && next.filename() != "..";
        at = named ? inResolvedFolder(next) : fs::canonical(next, error);
        if (error)
            throw systemFailure(error, Side::Destination, path, "following the link");
    }
    throw systemFailure(make_error_code(std::errc::too_many_symbolic_link_levels), Side::Destination, path,
                        "following the link");
}

void requireRegularOrAbsent(const fs::path &path)
{
    const FileStatus status = statusOf(path);
    if (status.error == std::errc::no_such_file_or_directory)
        return;
    require(status.error, Side::Destination, path, "looking at the destination");
    if (status.is(FileStatus::Kind::Folder))
        throw failure(ErrorCode::DestinationIsFolder, path);
    if (!status.is(FileStatus::Kind::Regular))
        throw failure(ErrorCode::DestinationNotRegularFile, path);
}

void refuseSource(const fs::path &path, const SourceState &source)
{
    if (source.path.empty())
        return;
    bool same = path == source.path || identify(path).isSameFile(source.file);
    for (const char *const suffix : sidecarSuffixes)
        same = same || path == beside(source.path, suffix);
    if (same)
        throw failure(ErrorCode::SameFile, path);
}

/// SQLite takes a file of such a name for its own, and deletes it, the next time a program opens the database.
void refuseSidecarName(const fs::path &path)
{
    for (const std::string_view suffix : sidecarSuffixes) {
        const std::string &name = path.native();
        if (name.ends_with(suffix)
            && statusBehind(name.substr(0, name.size() - suffix.size())).is(FileStatus::Kind::Regular))
            throw failure(ErrorCode::DestinationIsSidecar, path);
    }
}

/// What rename(2) would answer to whoever replaces the file.
void requireRemovable(const fs::path &path)
{
    constexpr char what[] = "looking at the file to be replaced";
    constexpr quint32 sticky = 01000;
    const FileStatus status = require(statusOf(path), Side::Destination, path, what);
    const FileStatus folder =
        require(statusBehind(path.parent_path()), Side::Destination, path, "looking at the folder");
    requireUnmarked(path);
    const FileFlags flags = flagsOf(path);
    if (flags.tellsMountPoint ? flags.isMountPoint : folder.identity.device != status.identity.device)
        throw failure(ErrorCode::DestinationMounted, path);
    const quint32 user = thisUser();
    const bool othersInSticky =
        (folder.mode & sticky) != 0 && user != 0 && status.owner != user && folder.owner != user;
    if (othersInSticky)
        throw systemFailure(make_error_code(std::errc::operation_not_permitted), Side::Destination, path, what);
}

/// A log or a journal may hold all that is left of a database whose first bytes are destroyed. SQLite would throw away
/// what it can't read of it.
void requireNothingUnfinished(const fs::path &path)
{
    for (const char *const suffix : {"-wal", "-journal"}) {
        if (standsBeside(path, suffix))
            throw failure(ErrorCode::DestinationLeftovers, beside(path, suffix),
                          QCoreApplication::translate("Litecopy", "its database is destroyed"));
    }
}

bool isDatabaseOrEmpty(const fs::path &path)
{
    try {
        const QByteArray header = readHeader(path);
        return header.isEmpty() || (hasMagic(header) && isPageSize(std::uint32_t(pageSizeIn(header))));
    } catch (const SqliteError &error) {
        throw failureFrom(error, Side::Destination, path);
    }
}

} // namespace

fs::path resolveDestination(const CopyRequest &request, const SourceState &source)
{
    if (request.destination.empty())
        throw failure(ErrorCode::DestinationFolderMissing, request.destination);
    const fs::path asked = absolutePath(request.destination);
    if (!asked.has_filename() || asked.filename() == "." || asked.filename() == "..")
        throw failure(ErrorCode::DestinationIsFolder, asked);
    if (const fs::path link = foreignLink(asked); !link.empty())
        throw failure(ErrorCode::DestinationNotPermitted, link,
                      QCoreApplication::translate("Litecopy",
                                                  "it is a link that another user made, and may lead anywhere. Give "
                                                  "the name of what it leads to, if that is meant"));
    const bool nameTaken = bool(statusOf(asked));
    const fs::path path = outsidePortal(resolved(asked));
    refuseSource(path, source);
    if (!request.origin.empty()) {
        SourceState origin;
        origin.path = resolved(absolutePath(request.origin));
        origin.file = identify(origin.path);
        refuseSource(path, origin);
    }
    // What is read as a stream may be a file, too: standard input, or the first of several copies.
    if (request.input && request.input->identity().isSameFile(identify(path)))
        throw failure(ErrorCode::SameFile, path);
    refuseSidecarName(path);
    requireRegularOrAbsent(path);
    // Also a link that leads nowhere is a name that is taken.
    if (nameTaken && request.destinationMode == DestinationMode::NewFile)
        throw failure(ErrorCode::DestinationExists, path);
    if (path.parent_path().native().size() > longestFolder || path.native().size() > longestDatabasePath)
        throw failure(ErrorCode::PathTooLong, path);
    return path;
}

void requireUnmarked(const fs::path &path)
{
    const FileFlags flags = flagsOf(path);
    if (flags.isImmutable)
        throw failure(ErrorCode::DestinationNotPermitted, path,
                      QCoreApplication::translate("Litecopy", "it is marked as immutable (chattr -i takes that away)"));
    if (flags.isAppendOnly)
        throw failure(
            ErrorCode::DestinationNotPermitted, path,
            QCoreApplication::translate("Litecopy", "it is marked as append-only (chattr -a takes that away)"));
}

bool requireReplaceable(const fs::path &path, const PackedForm *form, bool evenDestroyed)
{
    // To write to the file isn't needed: it is its folder that is changed.
    require(accessTo(path, Access::Read), Side::Destination, path, "looking at the file to be replaced");
    requireRemovable(path);
    if (form ? !isPackedDatabaseOrEmpty(path, *form) : !isDatabaseOrEmpty(path)) {
        if (!evenDestroyed)
            throw failure(ErrorCode::DestinationNotADatabase, path,
                          form ? QCoreApplication::translate("Litecopy", "it is not a compressed copy of a database")
                               : QString());
        requireNothingUnfinished(path);
    }
    if (const auto users = programsUsing(path); !users.empty())
        throw failure(ErrorCode::DestinationInUse, path, describe(users));
    // /proc shows no descriptors of other users' programs, and nothing of those in other containers.
    OpenElsewhere open = askWhetherOpen(path);
    // A program that only looks at it for a moment, a search index or another copy, is gone at once.
    for (int look = 1; look < 5 && open == OpenElsewhere::Yes; ++look) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        open = askWhetherOpen(path);
    }
    if (open == OpenElsewhere::Yes)
        throw failure(ErrorCode::DestinationInUse, path, describe({LockHolder{}}));
    return open == OpenElsewhere::No;
}

bool standsBeside(const fs::path &database, const char *suffix)
{
    const FileIdentity file = identify(beside(database, suffix));
    return file.exists && (file.size > 0 || suffix == journalSuffix);
}

/// SQLite makes the index of a log anew where no program has it open, whatever it holds.
static void requireNobodyAtIndex(const fs::path &path)
{
    const fs::path index = beside(path, "-shm");
    const OpenElsewhere open = askWhetherOpen(index);
    if (open == OpenElsewhere::No)
        return;
    std::vector<LockHolder> users = programsUsing(index);
    if (open == OpenElsewhere::Unknown && users.empty())
        throw failure(ErrorCode::DestinationLeftovers, index,
                      QCoreApplication::translate("Litecopy", "whether one has it open can’t be known here"));
    if (users.empty())
        users.emplace_back();
    throw failure(ErrorCode::DestinationInUse, path, describe(users));
}

void requireNoLeftovers(const fs::path &path)
{
    for (const char *const suffix : {"-wal", "-journal"}) {
        if (standsBeside(path, suffix))
            throw failure(ErrorCode::DestinationLeftovers, beside(path, suffix));
    }
    if (standsBeside(path, "-shm"))
        requireNobodyAtIndex(path);
}

void requireWritableFolder(const fs::path &path)
{
    const fs::path folder = path.parent_path();
    constexpr char what[] = "looking at the destination's folder";
    // Names can be made in a folder that can only grow, and never be taken away or changed again.
    requireUnmarked(folder);
    require(accessTo(folder, Access::MakeFiles), Side::Destination, folder, what);
    if (FileSystem::of(folder).takesNoFiles)
        throw systemFailure(make_error_code(std::errc::permission_denied), Side::Destination, folder, what);
}

void requireTemporaryFolder(const fs::path &folder, const fs::path &destination)
{
    const FileStatus status = statusBehind(folder);
    if (!status.is(FileStatus::Kind::Folder)) {
        const QString detail = status
            ? QCoreApplication::translate("Litecopy", "the temporary folder “%1” is not a folder")
            : QCoreApplication::translate("Litecopy", "the temporary folder “%1” does not exist");
        throw failure(ErrorCode::DestinationFolderMissing, destination, detail.arg(displayPath(folder)));
    }
    requireWritableFolder(folder / "snapshot.db");
}

std::size_t longestDatabaseName(const fs::path &folder)
{
    const std::size_t longest = longestName(folder);
    return longest - std::min(longest, journalSuffix.size());
}

void requireRoomForJournal(const fs::path &database)
{
    const std::size_t longest = longestDatabaseName(database.parent_path());
    const std::size_t length = database.filename().native().size();
    if (length <= longest)
        return;
    throw failure(ErrorCode::PathTooLong, database,
                  QCoreApplication::translate("Litecopy",
                                              "its name has %1 bytes, and the name of SQLite’s journal leaves room "
                                              "for %2")
                      .arg(length)
                      .arg(longest));
}

std::string shortened(const std::string &name, std::size_t length)
{
    if (name.size() <= length)
        return name;
    // 0b10xxxxxx continues a character; one has at most four bytes, more of them are no UTF-8.
    std::size_t end = length;
    while (end > 0 && length - end < 3 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end);
}

QString whyLocksAreNotSeen(const fs::path &database)
{
    if (isInLayerOfOverlay(database) || isUsedAcrossOverlay(database))
        return QCoreApplication::translate(
            "Litecopy", "a program may use it by its name across an overlay file system, where its locks don’t show");
    if (FileSystem::of(database).isFuse)
        return QCoreApplication::translate("Litecopy",
                                           "it is on a FUSE file system, and a program may use it where that keeps it, "
                                           "by locks that don’t show here");
    if (const auto servers = fuseServersAmong(otherProgramsUsing(database)); !servers.empty())
        return QCoreApplication::translate(
                   "Litecopy", "%1 has it open for the users of a FUSE file system, whose locks don’t show here")
            .arg(describe(servers));
    return {};
}

fs::path existingDestination(const CopyRequest &request, const SourceState &source)
{
    const fs::path path = resolveDestination(request, source);
    if (!identify(path).exists)
        throw failure(ErrorCode::DestinationMissing, path);
    requireUnmarked(path);
    require(accessTo(path, Access::ReadWrite), Side::Destination, path, "looking at the destination");
    if (!isDatabaseOrEmpty(path))
        throw failure(ErrorCode::DestinationNotADatabase, path);
    // Opened by this name, it would get a second log: what its program commits into its own would be lost.
    if (const SourceState there = lookAtSource(path); there.error.code == ErrorCode::SourceLogElsewhere) {
        QString detail = QCoreApplication::translate("Litecopy", "under another name, beside which its log lies");
        if (!there.error.detail.isEmpty())
            detail += QStringLiteral(": ") + there.error.detail;
        throw failure(ErrorCode::DestinationInUse, path, detail);
    }
    if (const QString why = whyLocksAreNotSeen(path); !why.isEmpty())
        throw failure(ErrorCode::DestinationInUse, path, why);
    return path;
}

} // namespace Litecopy
