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

    /// Makes the table, which is the `index`th, and fills it. Where its columns aren't known, as many are made as its
    /// longest row has.
    void fill(DamagedTable &table, std::size_t index, RescuedTable &report);
    /// When all are filled: what turned out to hold the end of another row is moved to `incomplete_rows`. `reports` are
    /// those of the tables behind the first one.
    void takeBack(const std::vector<DamagedTable> &tables, std::vector<RescuedTable> &reports);
    /// Puts the rows of a page whose table is not known into `lost_and_found`.
    void keepStray(const OrphanPage &page);

    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }

private:
    /// One whose record goes on in overflow pages.
    struct ChainedRow
    {
        std::size_t table = 0;
        std::uint32_t page = 0;
        std::int64_t rowid = 0;
        bool isInserted = false;
        std::uint32_t end = 0; ///< an overflow page that is not its own, where its chain leads all the same; or 0
    };
    /// Of an overflow page.
    struct Claim
    {
        std::uint32_t row = 0; ///< 0 for none, or 1 + the place in `m_chained`
        std::uint32_t before = 0; ///< the page that points to it, 0 where the row does
    };
    enum class Side
    {
        Former,
        Latter,
        Neither,
    };

    [[nodiscard]] bool takesChainPage(std::uint32_t page, std::uint32_t before);
    [[nodiscard]] Side ownerOf(std::uint32_t page, const Claim &former, std::uint32_t before);
    void countColumns(DamagedTable &table);
    void fillFrom(const RowPage &page, const DamagedTable &table, RowInserter &inserter, RescuedTable &report);
    void place(const std::byte *bytes, const SalvagedCell &cell, std::uint32_t page, const DamagedTable &table,
               RowInserter &inserter, RescuedTable &report);
    void bindMissing(const DamagedTable &table, RowInserter &inserter, int parameter);
    [[nodiscard]] bool readRow(const std::byte *bytes, const SalvagedCell &cell, bool &isRecord);

    DamagedPages &m_pages;
    DamagedPages m_chains; ///< overflow pages, while a page of rows is held
    PointerMap m_map; ///< read as `m_chains` are
    RescuedFile &m_file;
    std::function<void()> m_pageDone;
    SalvagePage m_page;
    PayloadReader m_payload;
    std::vector<Claim> m_claims; ///< by page; empty while no row has a chain
    std::vector<ChainedRow> m_chained;
    std::size_t m_table = 0;
    std::uint32_t m_rowsPage = 0;
    std::uint32_t m_stop = 0; ///< while a row is taken back: the page in front of which its chain ends
    std::vector<RecordValue> m_values;
    SqlRow m_completed; ///< holds the bytes that are bound
    qint64 m_rows = 0;
};

} // namespace Litecopy
