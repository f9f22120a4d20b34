// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

namespace Litecopy {

/// Opens the file manager with the file selected, or where none knows how, its folder. Returns at once; the file
/// manager is asked over D-Bus, and what it answers late or never is no matter.
void showInFolder(const std::filesystem::path &file);

} // namespace Litecopy
