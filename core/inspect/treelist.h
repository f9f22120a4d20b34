// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/schemareader.h"

#include <litecopy/pageusage.h>

#include <vector>

namespace Litecopy {

/// The trees a schema names, `sqlite_schema` first, without figures; shadow tables with the virtual table they serve.
[[nodiscard]] std::vector<TreeUsage> listTrees(const Schema &schema);

} // namespace Litecopy
