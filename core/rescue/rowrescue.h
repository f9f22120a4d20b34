// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/orphanpages.h"
#include "rescue/rescuedfile.h"
#include "rescue/tablesurvey.h"

#include <litecopy/rescue.h>

#include <functional>
#include <vector>

namespace Litecopy {

/// Moves rows from the pages of a damaged database into the new one. Thread: one. Errors: throws SqliteError of the new
/// database, and what reading throws.
class RowRescue
{
public:
    /// `pageDone` is called after each page.
    RowRescue(DamagedPages &pages, const std::vector<std::uint32_t> &owners, RescuedFile &file,
              std::function<void()> pageDone);

    /// Makes the table and fills it. Where its columns aren't known, as many are made as its longest row has.
    void fill(DamagedTable &table, RescuedTable &report);
    /// Puts the rows of a page whose table is not known into `lost_and_found`.
    void keepStray(const OrphanPage &page);

    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }

private:
    void countColumns(DamagedTable &table);
    void fillFrom(const RowPage &page, const DamagedTable &table, RowInserter &inserter, RescuedTable &report);
    void place(const std::byte *bytes, const SalvagedCell &cell, std::uint32_t page, const DamagedTable &table,
               RowInserter &inserter, RescuedTable &report);
    void bindMissing(const DamagedTable &table, RowInserter &inserter, int parameter);
    [[nodiscard]] bool readRow(const std::byte *bytes, const SalvagedCell &cell, bool &isRecord);

    DamagedPages &m_pages;
    DamagedPages m_chains; ///< overflow pages, while a page of rows is held
    RescuedFile &m_file;
    std::function<void()> m_pageDone;
    SalvagePage m_page;
    PayloadReader m_payload;
    std::vector<RecordValue> m_values;
    SqlRow m_completed; ///< holds the bytes that are bound
    qint64 m_rows = 0;
};

} // namespace Litecopy
