// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filesystem.h"

#include <litecopy/destinationstate.h>

#include <system_error>

namespace Litecopy {

DestinationState lookAtDestination(const std::filesystem::path &destination)
{
    using Kind = DestinationState::Kind;
    std::error_code error;
    std::filesystem::path folder = destination.parent_path();
    if (folder.empty())
        folder = ".";
    if (!std::filesystem::is_directory(folder, error))
        return {Kind::NoFolder, -1};
    DestinationState state;
    const auto status = std::filesystem::status(destination, error);
    if (std::filesystem::is_directory(status))
        state.kind = Kind::Folder;
    else if (std::filesystem::exists(status))
        state.kind = Kind::File;
    state.freeSpace = FileSystem::of(folder).freeSpace;
    return state;
}

} // namespace Litecopy
