// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <functional>
#include <vector>

class QMenu;

namespace Litecopy {

/// Adds an action for each path: its file's name first, its folder smaller and paler at the right, both elided where
/// they are long. The tooltip has the whole path. `take` gets the path that is chosen, as long as `menu` is there.
void addPaths(QMenu &menu, const std::vector<std::filesystem::path> &paths,
              const std::function<void(const std::filesystem::path &)> &take);

} // namespace Litecopy
