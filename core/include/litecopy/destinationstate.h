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

/// May take as long as the file system does: on a dead network mount, for ever. A window calls it by
/// `readInBackground()`.
[[nodiscard]] DestinationState lookAtDestination(const std::filesystem::path &destination);

/// The first symbolic link on the way to `path` that leads where its maker may not be meant to lead this program; empty
/// where there is none. Whoever owns a folder can put a link there, and what it leads to would be overwritten by the
/// rights of the program that follows it.
///
/// Links of this user and of root are followed. In a folder for everybody (sticky, as /tmp) no others are, as Linux
/// itself has it (fs.protected_symlinks, proc(5)). Root follows another user's link only to what that user owns.
[[nodiscard]] std::filesystem::path foreignLink(const std::filesystem::path &path);

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::DestinationState)
