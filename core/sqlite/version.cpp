// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/version.h"

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

} // namespace Litecopy
