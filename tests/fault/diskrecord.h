// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Litecopy::Test {

/// One thing that was done to the files of a folder.
struct DiskOperation
{
    enum class Kind
    {
        Create, ///< `path` names a new, empty file `inode`
        Write, ///< `data` at `offset` of `inode`
        Truncate, ///< `inode` now ends at `offset`
        Sync, ///< `inode` is on the medium
        Rename, ///< `inode` is called `target` instead of `path`; a folder with all it holds
        Link, ///< `inode` is also called `target`
        Remove, ///< `path`, a file or an empty folder
        SyncFolder, ///< the names in `path` are on the medium
    };

    Kind kind = Kind::Write;
    std::uint64_t inode = 0;
    std::string path;
    std::string target;
    std::int64_t offset = 0;
    std::string data;
};

/// Writes down every change to files below `folder`, whoever of this process makes it, until stopRecording().
void startRecording(std::string folder);
[[nodiscard]] std::vector<DiskOperation> stopRecording();

} // namespace Litecopy::Test
