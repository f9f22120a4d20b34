// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/sourcestate.h>

#include <filesystem>

namespace Litecopy {

/// A name beside a database: what it means itself, no link followed, for SQLite follows none there either.
struct Sidecar
{
    FileIdentity identity; ///< all zero where there is none

    [[nodiscard]] bool exists() const noexcept { return identity.exists; }
    [[nodiscard]] bool isEmpty() const noexcept { return identity.size == 0; }
};

/// What lies beside a database, and who has it open, at one moment.
struct Surroundings
{
    Sidecar wal;
    Sidecar journal;
    HeldLocks locks;

    /// The locks that every connection to a WAL database holds, without those on the `-shm` of this name: a connection
    /// is being opened or closed, or the log lies under another name.
    [[nodiscard]] bool isHeldWithoutIndex() const noexcept
    {
        return locks.shared && !locks.exclusive && !locks.walOpen;
    }
};

/// Throws `InspectFailure` for a sidecar that is a pipe, a device, a folder or a link, and for one that can't be asked
/// for: opening the one would hang, and neither is "none there".
[[nodiscard]] Surroundings lookAround(const std::filesystem::path &database);

/// The sidecar of that name; "-wal", "-journal". Throws as `lookAround()` does.
[[nodiscard]] Sidecar lookAtSidecar(const std::filesystem::path &database, const char *suffix);

} // namespace Litecopy
