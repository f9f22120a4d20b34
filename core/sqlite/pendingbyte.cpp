// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/pendingbyte.h"

#include "format/header.h"

#include <sqlite3.h>

namespace Litecopy {

std::int64_t pendingByte() noexcept
{
    // 0 asks without moving; a library built without test controls answers 0.
    const int offset = sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0U);
    return offset > 0 ? offset : LockBytes::pending;
}

} // namespace Litecopy
