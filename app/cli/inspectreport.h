// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <litecopy/comparison.h>
#include <litecopy/inspection.h>

#include <QStringList>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// What takes the space: a line per table and index, the sums, and what is wrong.
void printTables(const Inspection &inspection, Terminal &terminal);
/// The file as rows of letters, one for a page or for several neighbouring ones, with what they stand for.
void printMap(const Inspection &inspection, Terminal &terminal);
void printMapCsv(const Inspection &inspection, Terminal &terminal);
/// Says that what was read of that database is not, or may not be, of one moment. Looks at it for what may be the
/// reason.
[[nodiscard]] QString inconsistencyText(bool halfWritten, const std::filesystem::path &database);
void printProblems(const Inspection &inspection, Terminal &terminal);

/// How many pages of two databases differ, and how many tables: a sentence each.
[[nodiscard]] QString differingPagesText(const Comparison &comparison);
[[nodiscard]] QString differingTablesText(const Comparison &comparison);

enum class LastColumn
{
    Numbers,
    Text, ///< stands on the left
};
/// Rows in columns, the first of which stands on the left.
void printGrid(const std::vector<QStringList> &rows, Terminal &terminal, LastColumn last = LastColumn::Numbers);

} // namespace Litecopy
