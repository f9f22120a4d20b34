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

void RowRescue::fill(DamagedTable &table, RescuedTable &report)
{
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
