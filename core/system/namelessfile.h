// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <filesystem>

namespace Litecopy {

/// Makes a file of mode 0600 that has no name, and is gone when it is closed, however the process ends (O_TMPFILE). Not
/// every file system can: then it holds the error.
[[nodiscard]] FileDescriptor createNamelessFile(const std::filesystem::path &folder) noexcept;

} // namespace Litecopy
