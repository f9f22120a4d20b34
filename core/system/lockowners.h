// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/lockholders.h>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// Under which other names the holders have this file open: "python (123): “/srv/app.db”". Empty where /proc doesn't
/// tell: it shows the descriptors of this user's programs only (of all, to root).
[[nodiscard]] QString otherNames(const std::filesystem::path &database, const std::vector<LockHolder> &holders);

} // namespace Litecopy
