// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// Renames a file of one open folder to a name in another that nothing has yet, and replaces nothing, unless the file
/// system knows neither renames that don't replace nor links. 0, or why not: EEXIST where something has the name.
[[nodiscard]] int giveNewName(int fromFolder, const char *from, int toFolder, const char *to) noexcept;

} // namespace Litecopy
