// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/filetable.h"

#include "system/descriptorlocks.h"

#include <linux/close_range.h>
#include <sched.h>
#include <unistd.h>

namespace Litecopy {

bool separateFileTable() noexcept
{
    if (locksBelongToDescriptors())
        return true;
    // Without what it inherits: a descriptor there would keep a lock of ours until the thread is gone, which is a
    // moment after it was joined. The standard ones stay, or a database would get their numbers.
    return ::close_range(3, ~0U, CLOSE_RANGE_UNSHARE) == 0 || ::unshare(CLONE_FILES) == 0;
}

} // namespace Litecopy
