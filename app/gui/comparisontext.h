// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QString>

namespace Litecopy {

/// A comparison in words. Pure.

/// "1,204 of 2,311 pages differ, in 2 of 9 tables", and what more there is to say.
struct ComparisonText
{
    QString title;
    QString text;
};
[[nodiscard]] ComparisonText comparisonText(const Comparison &comparison);
/// "events", "byTime, index of events"
[[nodiscard]] QString treeText(const TreeDifference &difference);
/// "3 changed, 12 only here, 4 only there"
[[nodiscard]] QString differenceText(const TreeDifference &difference);

} // namespace Litecopy
