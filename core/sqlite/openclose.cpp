// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/openclose.h"

#include <sqlite3.h>

namespace Litecopy {

namespace {

std::recursive_mutex turn;

} // namespace

OpenCloseTurn::OpenCloseTurn() noexcept
    : OpenCloseTurn(sqlite3_libversion_number())
{
}

OpenCloseTurn::OpenCloseTurn(int version) noexcept
    : m_lock(turn, std::defer_lock)
{
    if (locksOutOfOrderAtClose(version))
        m_lock.lock();
}

} // namespace Litecopy
