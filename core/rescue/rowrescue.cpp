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
    , m_claims(m_chains)
    , m_file(file)
    , m_pageDone(std::move(pageDone))
    , m_page(pages.geometry())
    , m_payload(m_chains, owners)
{
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
    if (!table.shape.isKnown())
        countColumns(table);
    const std::unique_ptr<RowInserter> inserter = m_file.makeTable(table);
    const Filling filling{.table = table, .index = index, .inserter = *inserter, .report = report};
    for (const RowPage &page : table.pages) {
        fillFrom(page, filling);
        m_pageDone();
    }
}

void RowRescue::fillFrom(const RowPage &page, const Filling &filling)
{
    const std::byte *const bytes = m_pages.at(page.page);
    if (!m_page.read(bytes, page.page, m_pages.bytesOf(page.page)))
        return;
    filling.report.unreadableCells += m_page.lostCells();
    for (const SalvagedCell &cell : m_page.cells())
        place(page, bytes, cell, filling);
}

/// False where a part of the row is lost; `isRecord` is false where it is none at all.
bool RowRescue::readRow(const std::byte *bytes, const SalvagedCell &cell, const PayloadReader::MayTake &mayTake,
                        bool &isRecord)
{
    const bool isWhole = m_payload.read(bytes, cell, mayTake);
    const RecordHeader header = readRecordHeader(m_payload.bytes());
    isRecord = header.isValid && header.isWhole && header.size == cell.payload && header.fields <= mostColumns;
    if (isRecord)
        readValues(m_payload.bytes(), m_values);
    return isWhole;
}

/// Claims its overflow pages. One of which a part is lost is left to `settleChains()`.
bool RowRescue::readNewRow(const std::byte *bytes, const SalvagedCell &cell, const ChainedRow &row, bool &isRecord)
{
    if (!cell.hasOverflow())
        return readRow(bytes, cell, {}, isRecord);
    m_claims.begin(row);
    const bool isWhole = readRow(
        bytes, cell, [this](const ChainStep &step) { return m_claims.takes(step); }, isRecord);
    if (isRecord && !isWhole)
        m_claims.rows().back().place = ChainedRow::Place::Pending;
    return isWhole;
}

void RowRescue::place(const RowPage &page, const std::byte *bytes, const SalvagedCell &cell, const Filling &filling)
{
    const DamagedTable &table = filling.table;
    const auto rowid = table.shape.hasRowids() ? std::optional(cell.rowid) : std::nullopt;
    bool isRecord = false;
    const bool isWhole = readNewRow(
        bytes, cell,
        {.table = filling.index, .root = table.root, .page = page.page, .cell = cell.offset, .rowid = rowid}, isRecord);
    RescuedTable &report = filling.report;
    if (!isRecord) {
        ++report.unreadableCells;
        return;
    }
    if (!isWhole) {
        ++report.incomplete;
        return;
    }
    // A page that no tree leads to has the table's looks. A whole index knows each row.
    const bool isForeign = page.isOrphan && table.indexed && !cell.isOutOfOrder && !table.indexed->mayHave(cell.rowid);
    const bool fits = table.shape.fits(m_values) && m_values.size() <= table.shape.columns().size()
        && (!cell.isOutOfOrder || !table.shape.hasRowidColumn());
    const RowInserter::Outcome outcome = isForeign || !fits ? RowInserter::Outcome::Refused : insert(cell, filling);
    if (outcome == RowInserter::Outcome::Inserted) {
        ++report.rows;
        ++m_rows;
        if (cell.hasOverflow() && !cell.isOutOfOrder)
            m_claims.rows().back().place = ChainedRow::Place::Table;
    } else if (outcome == RowInserter::Outcome::Ignored) {
        ++report.twice;
    } else {
        ++report.unfitting;
        addToLostAndFound({.table = {}, .root = table.root, .page = page.page, .rowid = rowid}, cell);
    }
}

RowInserter::Outcome RowRescue::insert(const SalvagedCell &cell, const Filling &filling)
{
    RowInserter &inserter = filling.inserter;
    const bool hasRowids = filling.table.shape.hasRowids();
    int parameter = 0;
    if (hasRowids)
        inserter.bind(++parameter, cell.rowid);
    for (const RecordValue &value : m_values)
        inserter.bind(++parameter, value);
    if (parameter < inserter.parameterCount())
        bindMissing(filling.table, inserter, parameter);
    const RowInserter::Outcome outcome = inserter.insert();
    if (outcome != RowInserter::Outcome::Ignored || !cell.isOutOfOrder || !hasRowids)
        return outcome;
    // The rowid is damaged, and stands for no column: any other does.
    inserter.bindNull(1);
    return inserter.insert();
}

void RowRescue::addToLostAndFound(const StrayRows::Origin &origin, const SalvagedCell &cell)
{
    m_file.lostAndFound().add(origin, m_values);
    if (cell.hasOverflow()) {
        ChainedRow &row = m_claims.rows().back();
        row.place = ChainedRow::Place::LostAndFound;
        row.stray = m_file.lostAndFound().lastRow();
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
        for (const SalvagedCell &cell : m_page.cells()) {
            const auto rowid = m_page.isTable() ? std::optional(cell.rowid) : std::nullopt;
            bool isRecord = false;
            const bool isWhole = readNewRow(
                bytes, cell,
                {.table = 0, .root = orphan.root, .page = orphan.page, .cell = cell.offset, .rowid = rowid}, isRecord);
            if (isRecord && isWhole)
                addToLostAndFound({.table = {}, .root = orphan.root, .page = orphan.page, .rowid = rowid}, cell);
        }
    }
    m_pageDone();
}

void RowRescue::settleChains(const std::vector<DamagedTable> &tables, std::vector<RescuedTable> &reports)
{
    using Place = ChainedRow::Place;
    const std::span<ChainedRow> rows = m_claims.rows();
    for (std::size_t number = 0; number < rows.size(); ++number) {
        ChainedRow &row = rows[number];
        if ((row.place == Place::Table || row.place == Place::LostAndFound) && row.lostPages != 0)
            takeBack(row, tables, row.table == 0 ? nullptr : &reports[row.table - 1]);
        if (row.place != Place::Pending)
            continue;
        const std::byte *const bytes = m_pages.at(row.page);
        if (!m_page.read(bytes, row.page, m_pages.bytesOf(row.page)))
            continue;
        const auto cell = std::ranges::find(m_page.cells(), row.cell, &SalvagedCell::offset);
        bool isRecord = false;
        const auto isOwn = [&](const ChainStep &step) { return m_claims.isOf(number, step); };
        if (cell != m_page.cells().end() && !readRow(bytes, *cell, isOwn, isRecord) && isRecord) {
            const QByteArray table = row.table == 0 ? QByteArray() : tables[row.table].name.toUtf8();
            m_file.incompleteRows().add({.table = table, .root = row.root, .page = row.page, .rowid = row.rowid},
                                        m_values);
        }
    }
}

/// From where it stands as a whole one. Its pages turned out to be another row's.
void RowRescue::takeBack(ChainedRow &row, const std::vector<DamagedTable> &tables, RescuedTable *report)
{
    if (row.place == ChainedRow::Place::LostAndFound) {
        m_file.lostAndFound().remove(row.stray);
        if (report)
            --report->unfitting;
    } else if (row.rowid && m_file.removeRow(tables[row.table], *row.rowid)) {
        --report->rows;
        --m_rows;
    } else {
        // It can't be told apart any more; the table is not called whole.
        ++report->unreadableCells;
        row.place = ChainedRow::Place::Nowhere;
        return;
    }
    row.place = ChainedRow::Place::Pending;
    if (report)
        ++report->incomplete;
}

} // namespace Litecopy
