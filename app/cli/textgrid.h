// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Litecopy {

/// Rows of cells as lines of columns two spaces apart: the first column to the left, all others, numbers, to the right.
/// Control characters in a cell are replaced. Pure.
[[nodiscard]] QStringList gridLines(const std::vector<QStringList> &rows);

} // namespace Litecopy
