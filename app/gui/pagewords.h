// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mapcells.h"

#include <litecopy/inspection.h>

#include <QString>

namespace Litecopy {

/// Pages of a map in words: one, or those of one cell. Pure.

/// "Page 1,234: leaf of table t, 98 % full", "Pages 65 to 128, mostly: leaf page of a table · t · 91 % full"
[[nodiscard]] QString describePages(const Inspection &inspection, quint32 first, quint32 last);
/// The same of a map that is still being read.
[[nodiscard]] QString describeRead(const MapCells &cells, quint32 first, quint32 last);

} // namespace Litecopy
