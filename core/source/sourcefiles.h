// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <filesystem>

namespace Litecopy {

/// Why a `-wal`, `-shm` or `-journal` beside a source stands in the way of reading it: it is a pipe, a device, a folder
/// or a link that leads nowhere; or it is there, and the system refuses to say more, or this user may not read it. Only
/// ENOENT and ENAMETOOLONG are absence: everything else is an error that names the file. Opens none of them. Never waits.
[[nodiscard]] Error sidecarError(const std::filesystem::path &sidecar);

/// This user may not read the file, which is there.
[[nodiscard]] bool isUnreadable(const std::filesystem::path &file) noexcept;

} // namespace Litecopy
