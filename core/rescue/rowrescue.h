// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rescue/chainclaims.h"
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

    /// Makes the table, which is the `index`th, and fills it. Where its columns aren't known, as many are made as its
    /// longest row has.
    void fill(DamagedTable &table, std::size_t index, RescuedTable &report);
    /// Puts the rows of a page whose table is not known into `lost_and_found`.
    void keepStray(const OrphanPage &page);
    /// When all rows were read: those of which a part is lost go to `incomplete_rows`, with what is their own. So do
    /// those that turned out to hold the end of another row. `reports` are those of the tables behind the first one.
    void settleChains(const std::vector<DamagedTable> &tables, std::vector<RescuedTable> &reports);

    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }

private:
    /// The table that is being filled.
    struct Filling
    {
        const DamagedTable &table;
        std::size_t index;
        RowInserter &inserter;
        RescuedTable &report;
    };

    void countColumns(DamagedTable &table);
    void fillFrom(const RowPage &page, const Filling &filling);
    void place(const RowPage &page, const std::byte *bytes, const SalvagedCell &cell, const Filling &filling);
    [[nodiscard]] RowInserter::Outcome insert(const SalvagedCell &cell, const Filling &filling);
    void bindMissing(const DamagedTable &table, RowInserter &inserter, int parameter);
    [[nodiscard]] bool readNewRow(const std::byte *bytes, const SalvagedCell &cell, const ChainedRow &row,
                                  bool &isRecord);
    [[nodiscard]] bool readRow(const std::byte *bytes, const SalvagedCell &cell, const PayloadReader::MayTake &mayTake,
                               bool &isRecord);
    void addToLostAndFound(const StrayRows::Origin &origin, const SalvagedCell &cell);
    void takeBack(ChainedRow &row, const std::vector<DamagedTable> &tables, RescuedTable *report);

    DamagedPages &m_pages;
    DamagedPages m_chains; ///< overflow pages, while a page of rows is held
    ChainClaims m_claims; ///< read as `m_chains` are
    RescuedFile &m_file;
    std::function<void()> m_pageDone;
    SalvagePage m_page;
    PayloadReader m_payload;
    std::vector<RecordValue> m_values;
    SqlRow m_completed; ///< holds the bytes that are bound
    qint64 m_rows = 0;
};

} // namespace Litecopy
