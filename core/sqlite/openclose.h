// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>

namespace Litecopy {

/// Whether two threads of a process can wait for each other for ever in the SQLite with that
/// `sqlite3_libversion_number()`: 3.51.0 and 3.51.1.
///
///     closes a database in WAL mode (unixLock)    pLockMutex of the file, then unixBigLock
///     opens or closes the same one                unixBigLock, then pLockMutex of the file
[[nodiscard]] constexpr bool locksOutOfOrderAtClose(int version) noexcept
{
    return version == 3'051'000 || version == 3'051'001;
}

/// One thread at a time opens or closes files of SQLite, or takes one out of WAL mode, while each of them has one of
/// these. Taken only with a SQLite that needs it. A thread may have several. Waiting for it hears no cancel: it lasts
/// as long as another thread opens a file, which waits for leases, or closes one, which may merge a log.
///
/// Connections that the application opens and closes itself are not concerned.
class OpenCloseTurn
{
public:
    OpenCloseTurn() noexcept;
    /// As with the SQLite of that version.
    explicit OpenCloseTurn(int version) noexcept;

    [[nodiscard]] bool isTaken() const noexcept { return m_lock.owns_lock(); }

private:
    std::unique_lock<std::recursive_mutex> m_lock;
};

} // namespace Litecopy
