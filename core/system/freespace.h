// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <filesystem>

struct statfs;

namespace Litecopy {

/// Bytes the file system of a file or folder has to give to this user; -1 where it doesn't say.
[[nodiscard]] qint64 freeSpace(const std::filesystem::path &path);

/// One of the file systems on which locks and time stamps are known to be the kernel's own, for every program there is.
/// Of all others, network and FUSE ones among them, nothing is known.
[[nodiscard]] bool isLocalFileSystem(const struct statfs &system) noexcept;
/// The same of the one that a file is on; false where that can't be asked.
[[nodiscard]] bool isOnLocalFileSystem(const std::filesystem::path &file) noexcept;

} // namespace Litecopy
