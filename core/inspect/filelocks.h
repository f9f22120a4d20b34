// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace Litecopy {

/// Which locks anybody holds on a database, this process included. Read from the system's table, so the files are not
/// opened. Where there is no such table, nothing seems locked.
struct FileLocks
{
    bool writing = false; ///< RESERVED or more: a writer is at work, so a journal beside the file is its own
    bool exclusive = false; ///< nobody else can read
    bool walInUse = false; ///< some connection has the `-shm` mapped
};

[[nodiscard]] FileLocks fileLocks(const std::filesystem::path &database);

} // namespace Litecopy
