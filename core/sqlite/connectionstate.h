// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

struct sqlite3;

namespace Litecopy {

/// What a Connection shares with the Statements and Backups made from it, so that the handle outlives them all.
struct Connection::State
{
    State(sqlite3 *openHandle, bool isOwned) noexcept
        : handle(openHandle)
        , owned(isOwned)
    {
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State();

    sqlite3 *handle; ///< null once closed
    bool owned;
    bool isBackupDestination = false; ///< a Backup has the right to it
};

} // namespace Litecopy
