// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/sqliteerror.h>

namespace Litecopy::Test {

/// SQLite's primary code of what `action` throws; 0 where it throws nothing.
template <typename Action>
[[nodiscard]] int codeThrownBy(Action &&action)
{
    try {
        action();
    } catch (const SqliteError &error) {
        return error.code();
    }
    return 0;
}

} // namespace Litecopy::Test
