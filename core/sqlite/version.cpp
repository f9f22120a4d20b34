// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/version.h"

#include <sqlite3.h>

namespace Litecopy {

QByteArray sqliteVersion()
{
    return sqlite3_libversion();
}

} // namespace Litecopy
