// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copylist.h>

#include <QString>

#include <filesystem>

namespace Litecopy {

/// Why a copy that is in the list may not be removed: a sentence for people. Empty where it may.
[[nodiscard]] QString obstacleTo(const ListedCopy &copy);

/// Which programs have it open: a sentence for people. Empty where none has, as far as the system tells.
[[nodiscard]] QString useOf(const std::filesystem::path &copy);

} // namespace Litecopy
