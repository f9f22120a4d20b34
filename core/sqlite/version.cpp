// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/version.h"

#include "format/header.h"

#include <sqlite3.h>

namespace Litecopy {

QByteArray sqliteVersion()
{
    return sqlite3_libversion();
}

QByteArray sqliteSourceId()
{
    return sqlite3_sourceid();
}

QByteArrayList sqliteCompileOptions()
{
    QByteArrayList options;
    for (int i = 0; const char *const option = sqlite3_compileoption_get(i); ++i)
        options << option;
    return options;
}

bool walksTreesInOneInstruction() noexcept
{
    return walksTreesInOneInstruction(sqlite3_libversion_number());
}

std::int64_t pendingByte() noexcept
{
    // 0 asks without moving; a library built without test controls answers 0.
    const int offset = sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0U);
    return offset > 0 ? offset : LockBytes::pending;
}

} // namespace Litecopy
