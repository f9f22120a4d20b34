// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/namelessfile.h"

#include <fcntl.h>

namespace Litecopy {

FileDescriptor createNamelessFile(const std::filesystem::path &folder) noexcept
{
    return FileDescriptor(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
}

} // namespace Litecopy
