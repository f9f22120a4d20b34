// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filestatus.h"
#include "system/filesystem.h"

#include <litecopy/destinationstate.h>

#include <deque>
#include <system_error>

namespace Litecopy {

namespace fs = std::filesystem;

static bool isForeign(const fs::path &link, const FileStatus &status)
{
    constexpr quint32 sticky = 01000;
    constexpr quint32 writableByAll = 02;
    const quint32 user = thisUser();
    if (status.owner == user || status.owner == 0)
        return false;
    const FileStatus folder = statusBehind(link.parent_path());
    if ((folder.mode & sticky) != 0 && (folder.mode & writableByAll) != 0 && status.owner != folder.owner)
        return true;
    const FileStatus target = statusBehind(link);
    return user == 0 && target && target.owner != status.owner;
}

DestinationState lookAtDestination(const fs::path &destination)
{
    using Kind = DestinationState::Kind;
    std::error_code error;
    fs::path folder = destination.parent_path();
    if (folder.empty())
        folder = ".";
    if (!fs::is_directory(folder, error))
        return {Kind::NoFolder, -1};
    DestinationState state;
    const auto status = fs::status(destination, error);
    if (fs::is_directory(status))
        state.kind = Kind::Folder;
    else if (fs::exists(status))
        state.kind = Kind::File;
    state.freeSpace = FileSystem::of(folder).freeSpace;
    return state;
}

fs::path foreignLink(const fs::path &path)
{
    constexpr int mostLinks = 40; // as the kernel follows
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    fs::path at = "/";
    std::deque<fs::path> names(absolute.begin(), absolute.end());
    for (int links = 0; !names.empty();) {
        const fs::path name = names.front();
        names.pop_front();
        if (name == "..")
            at = at.parent_path();
        if (name.empty() || name == "/" || name == "." || name == "..")
            continue;
        const fs::path next = at / name;
        const FileStatus status = statusOf(next);
        if (!status.is(FileStatus::Kind::Link)) {
            at = next;
            continue;
        }
        if (isForeign(next, status))
            return next;
        const fs::path target = fs::read_symlink(next, error);
        if (error || ++links > mostLinks)
            return {};
        if (target.is_absolute())
            at = "/";
        names.insert(names.begin(), target.begin(), target.end());
    }
    return {};
}

} // namespace Litecopy
