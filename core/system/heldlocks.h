// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>
#include <litecopy/lockholders.h>

#include <filesystem>

namespace Litecopy {

/// Asks the kernel which locks are held on a database and its `-shm` (F_OFD_GETLK). Locks of this process count too,
/// and so do those of programs in other containers, which /proc/locks doesn't list. Takes no lock and changes nothing.
///
/// Closing a descriptor of a database drops the POSIX locks that the same file table holds on it (fcntl(2)), so the
/// files are opened and closed in a thread with a file table of its own, unless the locks are the descriptors' own.
/// `HeldLocks::known` is false where the database can't be opened, the file system knows no locks, or there is no such
/// thread; nor where the name leads to another file than `expected`, if one is. Never throws, except std::bad_alloc.
[[nodiscard]] HeldLocks heldLocks(const std::filesystem::path &database, const FileIdentity &expected = {});

} // namespace Litecopy
