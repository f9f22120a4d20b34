// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/rowrescue.h"

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

/// As a table of SQLite's can have.
constexpr std::size_t mostColumns = 1990;

std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
}

} // namespace

RowRescue::RowRescue(DamagedPages &pages, const std::vector<std::uint32_t> &owners, RescuedFile &file,
                     std::function<void()> pageDone)
    : m_pages(pages)
    , m_chains(pages.source(), pages.interruption())
    , m_map(m_chains)
    , m_file(file)
    , m_pageDone(std::move(pageDone))
    , m_page(pages.geometry())
    , m_payload(m_chains, owners)
{
    m_payload.onChainPage([this](std::uint32_t page, std::uint32_t before) { return takesChainPage(page, before); });
}

/// Each overflow page belongs to one row. Where two lead to it, one has a wrong pointer. Which one shows by the pointer
/// map, or by the order in which SQLite takes pages for a row: mostly each is the one behind the last.
RowRescue::Side RowRescue::ownerOf(std::uint32_t page, const Claim &former, std::uint32_t before)
{
    const PointerMap::Entry entry = m_map.of(page);
    const bool isOverflow = entry.kind == PointerMap::Kind::FirstOverflow || entry.kind == PointerMap::Kind::Overflow;
    const auto isParent = [&](std::uint32_t pointing, std::uint32_t rowsPage) {
        return entry.parent == (pointing == 0 ? rowsPage : pointing);
    };
    const auto follows = [&](std::uint32_t pointing) { return pointing + 1 == page; };
    const bool isFormer = isOverflow ? isParent(former.before, m_chained[former.row - 1].page) : follows(former.before);
    const bool isLatter = isOverflow ? isParent(before, m_rowsPage) : follows(before);
    if (isFormer == isLatter)
        return Side::Neither;
    return isFormer ? Side::Former : Side::Latter;
}

bool RowRescue::takesChainPage(std::uint32_t page, std::uint32_t before)
{
    if (m_stop != 0)
        return page != m_stop;
    if (m_claims.empty())
        m_claims.resize(std::size_t(m_pages.count()) + 1);
    Claim &claim = m_claims[page];
    const auto row = std::uint32_t(m_chained.size());
    if (claim.row == row)
        return false; // in a circle
    if (claim.row != 0 && m_chained[claim.row - 1].end == 0) {
        const Side owner = ownerOf(page, claim, before);
        if (owner != Side::Former)
            m_chained[claim.row - 1].end = page;
        if (owner != Side::Latter)
            return false;
    }
    claim = {row, before};
    return true;
}

void RowRescue::takeBack(const std::vector<DamagedTable> &tables, std::vector<RescuedTable> &reports)
{
    for (const ChainedRow &row : m_chained) {
        if (!row.isInserted || row.end == 0)
            continue;
        const DamagedTable &table = tables[row.table];
        RescuedTable &report = reports[row.table - 1];
        if (!table.shape.hasRowids() || !m_file.removeRow(table, row.rowid)) {
            // It can't be told apart any more; the table is not called whole.
            ++report.unreadableCells;
            continue;
        }
        --report.rows;
        --m_rows;
        ++report.incomplete;
        const std::byte *const bytes = m_pages.at(row.page);
        if (!m_page.read(bytes, row.page, m_pages.bytesOf(row.page)))
            continue;
        const auto cell = std::ranges::find(m_page.cells(), row.rowid, &SalvagedCell::rowid);
        m_stop = row.end;
        bool isRecord = false;
        if (cell != m_page.cells().end() && !readRow(bytes, *cell, isRecord) && isRecord)
            m_file.incompleteRows().add(
                {.table = table.name.toUtf8(), .root = table.root, .page = row.page, .rowid = row.rowid}, m_values);
        m_stop = 0;
    }
}

void RowRescue::countColumns(DamagedTable &table)
{
    std::size_t most = 1;
    for (const RowPage &page : table.pages) {
        const std::byte *const bytes = m_pages.at(page.page);
        if (!m_page.read(bytes, page.page, m_pages.bytesOf(page.page)))
            continue;
        for (const SalvagedCell &cell : m_page.cells()) {
            const RecordHeader header = readRecordHeader({bytes + cell.localOffset, cell.local});
            most = std::max<std::size_t>(most, header.fields);
        }
    }
    table.shape = TableShape::ofColumns(std::min(most, mostColumns));
}

void RowRescue::fill(DamagedTable &table, std::size_t index, RescuedTable &report)
{
    m_table = index;
    if (!table.shape.isKnown())
        countColumns(table);
    const std::unique_ptr<RowInserter> inserter = m_file.makeTable(table);
    for (const RowPage &page : table.pages) {
        fillFrom(page, table, *inserter, report);
        m_pageDone();
    }
}

void RowRescue::fillFrom(const RowPage &page, const DamagedTable &table, RowInserter &inserter, RescuedTable &report)
{
    const std::byte *const bytes = m_pages.at(page.page);
    if (!m_page.read(bytes, page.page, m_pages.bytesOf(page.page)))
        return;
    report.unreadableCells += m_page.lostCells();
    for (const SalvagedCell &cell : m_page.cells())
        place(bytes, cell, page.page, table, inserter, report);
}

/// False where a part of the row is lost; `isRecord` is false where it is none at all.
bool RowRescue::readRow(const std::byte *bytes, const SalvagedCell &cell, bool &isRecord)
{
    const bool isNew = cell.hasOverflow() && m_stop == 0;
    if (isNew)
        m_chained.push_back({.table = m_table, .page = m_rowsPage, .rowid = cell.rowid});
    const bool isWhole = m_payload.read(bytes, cell);
    const RecordHeader header = readRecordHeader(m_payload.bytes());
    isRecord = header.isValid && header.isWhole && header.size == cell.payload && header.fields <= mostColumns;
    if (isRecord)
        readValues(m_payload.bytes(), m_values);
    return isWhole;
}

void RowRescue::place(const std::byte *bytes, const SalvagedCell &cell, std::uint32_t page, const DamagedTable &table,
                      RowInserter &inserter, RescuedTable &report)
{
    bool isRecord = false;
    m_rowsPage = page;
    const bool isWhole = readRow(bytes, cell, isRecord);
    if (!isRecord) {
        ++report.unreadableCells;
        return;
    }
    StrayRows::Origin origin{.table = table.name.toUtf8(), .root = table.root, .page = page, .rowid = std::nullopt};
    if (table.shape.hasRowids())
        origin.rowid = cell.rowid;
    if (!isWhole) {
        ++report.incomplete;
        m_file.incompleteRows().add(origin, m_values);
        return;
    }
    if (!table.shape.fits(m_values) || m_values.size() > table.shape.columns().size()
        || (cell.isOutOfOrder && table.shape.hasRowidColumn())) {
        ++report.unfitting;
        m_file.lostAndFound().add(origin, m_values);
        return;
    }
    int parameter = 0;
    if (table.shape.hasRowids())
        inserter.bind(++parameter, cell.rowid);
    for (const RecordValue &value : m_values)
        inserter.bind(++parameter, value);
    if (parameter < inserter.parameterCount())
        bindMissing(table, inserter, parameter);
    RowInserter::Outcome outcome = inserter.insert();
    if (outcome == RowInserter::Outcome::Ignored && cell.isOutOfOrder && table.shape.hasRowids()) {
        // The rowid is damaged, and stands for no column: any other does.
        inserter.bindNull(1);
        outcome = inserter.insert();
    }
    if (outcome == RowInserter::Outcome::Inserted) {
        ++report.rows;
        ++m_rows;
        if (cell.hasOverflow())
            m_chained.back().isInserted = !cell.isOutOfOrder;
    } else if (outcome == RowInserter::Outcome::Ignored) {
        ++report.twice;
    } else {
        ++report.unfitting;
        m_file.lostAndFound().add(origin, m_values);
    }
}

/// The columns that were added after the row was stored.
void RowRescue::bindMissing(const DamagedTable &table, RowInserter &inserter, int parameter)
{
    std::optional<SqlRow> row;
    if (table.shape.isKnown())
        row = table.shape.defaults().row(m_payload.bytes());
    m_completed = row ? std::move(*row) : SqlRow();
    const int first = table.shape.hasRowids() ? 1 : 0;
    while (parameter < inserter.parameterCount()) {
        const auto column = std::size_t(parameter - first);
        ++parameter;
        if (column >= m_completed.size()) {
            inserter.bindNull(parameter);
            continue;
        }
        const SqlValue &value = m_completed[column];
        if (const auto *const integer = std::get_if<std::int64_t>(&value))
            inserter.bind(parameter, *integer);
        else if (const auto *const real = std::get_if<double>(&value))
            inserter.bind(parameter, *real);
        else if (const auto *const text = std::get_if<SqlText>(&value))
            inserter.bind(parameter,
                          RecordValue{13 + 2 * std::uint64_t(text->bytes.size()), std::uint64_t(text->bytes.size()),
                                      bytesOf(text->bytes)});
        else if (const auto *const blob = std::get_if<SqlBlob>(&value))
            inserter.bind(parameter,
                          RecordValue{12 + 2 * std::uint64_t(blob->bytes.size()), std::uint64_t(blob->bytes.size()),
                                      bytesOf(blob->bytes)});
        else
            inserter.bindNull(parameter);
    }
}

void RowRescue::keepStray(const OrphanPage &orphan)
{
    const std::byte *const bytes = m_pages.at(orphan.page);
    if (m_page.read(bytes, orphan.page, m_pages.bytesOf(orphan.page))) {
        m_rowsPage = orphan.page;
        for (const SalvagedCell &cell : m_page.cells()) {
            bool isRecord = false;
            const bool isWhole = readRow(bytes, cell, isRecord);
            if (!isRecord)
                continue;
            StrayRows::Origin origin{.table = {}, .root = orphan.root, .page = orphan.page, .rowid = std::nullopt};
            if (m_page.isTable())
                origin.rowid = cell.rowid;
            (isWhole ? m_file.lostAndFound() : m_file.incompleteRows()).add(origin, m_values);
        }
    }
    m_pageDone();
}

} // namespace Litecopy
