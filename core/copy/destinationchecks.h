// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>
#include <litecopy/sourcestate.h>

#include <filesystem>
#include <string>

namespace Litecopy {

class PackedForm;

/// Checks on a destination's name and folder, each throwing CopyFailure with what is wrong. None changes anything.

/// The path that is meant, links resolved. Refuses the source itself by any name, and the file that is read as a
/// stream, the source's own sidecars, folders, a missing folder, over-long names, and an existing file where a new one
/// is asked for.
[[nodiscard]] std::filesystem::path resolveDestination(const CopyRequest &request, const SourceState &source);

/// Throws CopyFailure DestinationNotPermitted where a file or folder is marked so that it can't be changed, or can only
/// grow (chattr +i, +a): not even root may then, and no mode tells. The detail names the mark.
void requireUnmarked(const std::filesystem::path &path);

/// Why a database is not to be changed where it stands, by SQLite's locks or under one that keeps all others out: a
/// program may use it by another name, to which those locks don't reach. That is so across an overlay file system, and
/// on either side of a FUSE one. A clause for people; empty where no such name is known.
[[nodiscard]] QString whyLocksAreNotSeen(const std::filesystem::path &database);

/// An existing file may be replaced if it is a database, stored in `form` where that is what goes there (or has 0
/// bytes), that nobody uses, and the system lets this user put another file in its place. False where it can't be known
/// whether programs of others have it open without a lock. `evenDestroyed`: it need be no database.
[[nodiscard]] bool requireReplaceable(const std::filesystem::path &path, const PackedForm *form = nullptr,
                                      bool evenDestroyed = false);

/// Whether something stands beside a database under the name of its "-wal", "-shm" or "-journal". An empty log or index
/// is as good as none: SQLite reads nothing of it.
[[nodiscard]] bool standsBeside(const std::filesystem::path &database, const char *suffix);

/// A `-wal` or `-journal` without its database would be merged into any database of that name. A `-shm` alone holds
/// nothing, but a program that has it open has the database open, too.
void requireNoLeftovers(const std::filesystem::path &path);

/// New names can be made in the folder, and taken away again.
void requireWritableFolder(const std::filesystem::path &path);

/// The folder that was named for snapshots, for a copy to `destination`.
void requireTemporaryFolder(const std::filesystem::path &folder, const std::filesystem::path &destination);

/// How many bytes a database's name may have in a folder, so that its journal's name, the longest of its sidecars',
/// still fits. Asks the file system.
[[nodiscard]] std::size_t longestDatabaseName(const std::filesystem::path &folder);

/// Throws CopyFailure (PathTooLong) where SQLite could read a database of that name, but never write to it.
void requireRoomForJournal(const std::filesystem::path &database);

/// The first bytes of a name, at most `length`, that end no UTF-8 character in its middle.
[[nodiscard]] std::string shortened(const std::string &name, std::size_t length);

/// What writing into an existing database needs to know beforehand; throws CopyFailure. Returns its path, links
/// resolved.
[[nodiscard]] std::filesystem::path existingDestination(const CopyRequest &request, const SourceState &source);

} // namespace Litecopy
