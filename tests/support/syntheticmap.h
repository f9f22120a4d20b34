// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <memory>
#include <vector>

namespace Litecopy::Test {

/// Tables that own the pages of a synthetic map.
inline constexpr int syntheticOwners = 12;

/// Pages of all kinds and of `syntheticOwners` tables, in runs as in a file; the same for the same count.
[[nodiscard]] std::vector<PageEntry> syntheticPages(quint32 count);
/// What an inspection of such a file would come to.
[[nodiscard]] std::shared_ptr<Inspection> syntheticInspection(quint32 pageCount);

} // namespace Litecopy::Test
