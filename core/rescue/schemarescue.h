// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/orphanpages.h"
#include "rescue/rescuedfile.h"
#include "rescue/tablesurvey.h"

#include <vector>

namespace Litecopy {

/// What is left of a database's schema.
struct RescuedSchema
{
    std::vector<SchemaRow> rows; ///< in their order, no name twice
    bool isWhole = true; ///< no page and no row of sqlite_schema is lost
    std::uint32_t orphanPages = 0; ///< that no tree led to, and whose rows look like those of sqlite_schema
};

/// sqlite_schema as a table of which page 1 is the root.
[[nodiscard]] DamagedTable schemaTable();

/// Reads the rows of the first of the survey's tables, which is sqlite_schema's and was walked. Where pages of it are
/// lost, every page that no tree has is looked at.
[[nodiscard]] RescuedSchema readRescuedSchema(DamagedPages &pages, TableSurvey &survey, const DamagedTable &table,
                                              const Freelist &freelist);

} // namespace Litecopy
