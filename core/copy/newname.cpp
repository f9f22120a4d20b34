// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/newname.h"

#include <cerrno>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace Litecopy {

int giveNewName(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    if (::renameat2(fromFolder, from, toFolder, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without that flag: a hard link does not replace either. It may know no links: then rename is all
    // there is.
    if (::linkat(fromFolder, from, toFolder, to, 0) == 0) {
        ::unlinkat(fromFolder, from, 0);
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    return ::renameat2(fromFolder, from, toFolder, to, 0) == 0 ? 0 : errno;
}

} // namespace Litecopy
