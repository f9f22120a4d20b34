// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/btreepage.h"

#include <litecopy/pageusage.h>

namespace Litecopy {

/// Estimate of the pages a tree takes after VACUUM, which fills pages one after the other.
[[nodiscard]] quint64 packedPages(const TreeUsage &tree, const PageGeometry &geometry) noexcept;

} // namespace Litecopy
