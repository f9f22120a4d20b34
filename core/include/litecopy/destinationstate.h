// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>

#include <cstdint>
#include <filesystem>

namespace Litecopy {

/// What stands where a copy is to go, and how much room there is. By directory entries alone; no file is opened.
struct DestinationState
{
    enum class Kind
    {
        Missing, ///< nothing of that name: a copy can be made there
        File,
        Folder,
        NoFolder, ///< the folder it would be in is missing, or is none
    };

    Kind kind = Kind::Missing;
    /// Bytes this user may still write there; -1 where the file system doesn't say, or there is no folder.
    std::int64_t freeSpace = -1;
};

/// Looks at a destination and its folder; changes nothing. Thread: any. May take as long as the file system does: on a
/// dead network mount, for ever. A window calls it by `readInBackground()`. What can't be looked at counts as missing.
[[nodiscard]] DestinationState lookAtDestination(const std::filesystem::path &destination);

/// The first symbolic link on the way to `path` that this program must not follow; empty where there is none. Another
/// user can put a link into a folder of theirs, or into /tmp, and a program that follows it overwrites the link's
/// target with its own rights.
///
/// Links of this user and of root may be followed. In a sticky folder that all users may write to (/tmp), a link of
/// another user may be followed only if that user owns the folder, too, as Linux itself has it (fs.protected_symlinks,
/// proc(5)). Root may follow another user's link only to what that user owns. Thread: any. Asks for the status of each
/// folder and link on the way; changes nothing.
[[nodiscard]] std::filesystem::path foreignLink(const std::filesystem::path &path);

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::DestinationState)
