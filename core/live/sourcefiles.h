// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/header.h"

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <filesystem>

namespace Litecopy {

class FileLook;

/// Looks at a `-wal`, `-shm` or `-journal` beside a source; `identity` is all zero where there is none. Returns why the
/// file stands in the way of reading the source: it is a pipe, a device, a folder or a symbolic link, or the system
/// refuses to say. SQLite follows no such link either: it may lead to another database's log. Only ENOENT and
/// ENAMETOOLONG are absence: any other failure is an error that names the file. Opens nothing. Never waits.
[[nodiscard]] Error lookAtSidecar(const std::filesystem::path &sidecar, FileIdentity *identity);

/// The error for a source of 0 bytes. SQLite deletes a log beside such a file as soon as it opens it: the detail says
/// so where there is one.
[[nodiscard]] Error emptySource(const std::filesystem::path &path);
/// The error for a database whose first transaction was never committed.
[[nodiscard]] Error unfinishedSource(const std::filesystem::path &path);

/// What can be told before anything is opened: whether there is a file, and whether it is one that this user may read.
/// Opening a FIFO would hang.
[[nodiscard]] Error whyNotReadable(const FileLook &look);

/// Why a database with this header is not read.
[[nodiscard]] Error headerError(HeaderVerdict verdict, QByteArrayView header, const std::filesystem::path &path);

/// True where faccessat() says with EACCES that this user may not read the file. False where there is no file.
[[nodiscard]] bool isUnreadable(const std::filesystem::path &file) noexcept;

} // namespace Litecopy
