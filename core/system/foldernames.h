// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace Litecopy {

/// Calls `visit` with the descriptor of `folder`, a name in the open folder `parent`, and each name in there, until it
/// answers false. Returns false then, and where the folder can't be read to its end. It makes no path of a name: to go
/// through the descriptors of all processes by std::filesystem takes as long as a small copy.
template <typename Visitor>
bool visitNames(int parent, const char *folder, const Visitor &visit)
{
    struct Close
    {
        void operator()(DIR *directory) const { ::closedir(directory); }
    };
    const int opened = ::openat(parent, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, Close> entries(opened < 0 ? nullptr : ::fdopendir(opened));
    if (!entries) {
        if (opened >= 0)
            ::close(opened);
        return false;
    }
    for (errno = 0; const dirent *const entry = ::readdir(entries.get()); errno = 0) {
        if (!visit(opened, static_cast<const char *>(entry->d_name)))
            return false;
    }
    return errno == 0;
}

} // namespace Litecopy
