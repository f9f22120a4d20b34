// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/schemareader.h"

#include <litecopy/pageusage.h>

#include <vector>

namespace Litecopy {

/// The trees a schema names, `sqlite_schema` first, without figures; shadow tables with the virtual table they serve.
[[nodiscard]] std::vector<TreeUsage> listTrees(const Schema &schema);

/// Estimate of the pages a tree takes after VACUUM, which fills pages one after the other.
[[nodiscard]] quint64 packedPages(const TreeUsage &tree, const PageGeometry &geometry) noexcept;

} // namespace Litecopy
