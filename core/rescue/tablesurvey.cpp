// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/tablesurvey.h"

#include <algorithm>

namespace Litecopy {

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
/// More levels than any tree of SQLite's has.
constexpr std::uint32_t mostLevels = 40;

} // namespace

void readValues(std::span<const std::byte> record, std::vector<RecordValue> &values)
{
    values.clear();
    RecordReader reader(record);
    while (const std::optional<RecordValue> value = reader.next())
        values.push_back(*value);
}

TableSurvey::TableSurvey(DamagedPages &pages, std::vector<DamagedTable> &tables)
    : m_pages(pages)
    , m_tables(tables)
    , m_page(pages.geometry())
    , m_owners(std::size_t(pages.count()) + 1)
    , m_pointers(m_owners.size())
{
}

TableSurvey::Likeness TableSurvey::likenessOf(const SalvagePage &page, const std::byte *bytes,
                                              const DamagedTable &table)
{
    constexpr std::size_t wanted = 8;
    Likeness result;
    const std::span<const SalvagedCell> cells = page.cells();
    const std::size_t step = std::max<std::size_t>(1, cells.size() / wanted);
    for (std::size_t i = 0; i < cells.size(); i += step) {
        const std::span<const std::byte> local(bytes + cells[i].localOffset, cells[i].local);
        if (!readRecordHeader(local).isWhole)
            continue;
        readValues(local, m_row);
        ++result.rows;
        result.areShort |= m_row.size() < table.shape.columns().size();
        if (table.shape.fits(m_row)) {
            ++result.fitting;
            result.likeness += table.shape.likeness(m_row);
        }
    }
    if (result.fitting != 0)
        result.likeness /= result.fitting;
    return result;
}

void TableSurvey::walk(std::size_t table)
{
    std::vector<Place> pending{{m_tables[table].root, lowest, highest, 0}};
    while (!pending.empty()) {
        const Place place = pending.back();
        pending.pop_back();
        visit(place, table, pending);
    }
}

void TableSurvey::visit(const Place &place, std::size_t index, std::vector<Place> &pending)
{
    DamagedTable &table = m_tables[index];
    if (place.depth > 0 && m_pages.has(place.page) && m_owners[place.page] != 0)
        takeFromOther(place, index);
    const bool isFree = m_pages.has(place.page) && m_owners[place.page] == 0;
    const std::byte *const bytes = isFree ? m_pages.at(place.page) : nullptr;
    if (!bytes || !m_page.read(bytes, place.page, m_pages.bytesOf(place.page))) {
        ++table.unreadablePages;
        table.holes.push_back({place.low, place.high});
        return;
    }
    if (place.depth >= mostLevels || !takes(place, index, bytes)) {
        ++table.unreadablePages;
        m_pointers[place.page] = std::uint32_t(index + 1);
        table.holes.push_back({place.low, place.high});
        return;
    }
    claim(place.page, index);
    if (!m_page.isLeaf())
        expand(place, table, pending);
    if (m_page.isLeaf() || !table.shape.hasRowids()) {
        RowPage page{.page = place.page, .low = place.low, .high = place.high, .first = highest, .last = lowest};
        for (const SalvagedCell &cell : m_page.cells()) {
            if (cell.isOutOfOrder)
                continue;
            page.first = std::min(page.first, cell.rowid);
            page.last = std::max(page.last, cell.rowid);
        }
        table.pages.push_back(page);
    }
}

/// Whether the page that was read belongs there.
bool TableSurvey::takes(const Place &place, std::size_t index, const std::byte *bytes)
{
    const DamagedTable &table = m_tables[index];
    if (m_page.isTable() != table.shape.hasRowids())
        return false;
    const std::span<const SalvagedCell> cells = m_page.cells();
    if (cells.empty())
        return m_page.lostCells() == 0 && (m_page.isExact() || !m_page.isLeaf());
    if (m_page.isTable()) {
        const auto outside = std::ranges::count_if(
            cells, [&](const SalvagedCell &cell) { return cell.rowid <= place.low || cell.rowid > place.high; });
        if (std::size_t(outside) * 2 > cells.size())
            return false;
        if (!m_page.isLeaf())
            return true;
    }
    const Likeness likeness = likenessOf(m_page, bytes, table);
    // Rows that are too short are those from before a column was added, or another table's.
    if (likeness.areShort && hasOtherOwner(m_page, bytes, index))
        return false;
    // A tree's word and half of the rows are enough.
    return likeness.fitting * 2 >= likeness.rows;
}

/// Whether the rows have just the columns of another table.
bool TableSurvey::hasOtherOwner(const SalvagePage &page, const std::byte *bytes, std::size_t index)
{
    constexpr std::size_t mostTables = 1000;
    for (std::size_t i = 1; i < std::min(m_tables.size(), mostTables); ++i) {
        if (i == index || m_tables[i].shape.hasRowids() != page.isTable())
            continue;
        const Likeness likeness = likenessOf(page, bytes, m_tables[i]);
        if (likeness.rows != 0 && likeness.fitting == likeness.rows && !likeness.areShort)
            return true;
    }
    return false;
}

/// Whether the first page with rows below `root` fits the table.
bool TableSurvey::fitsTree(std::uint32_t root, const DamagedTable &table)
{
    for (std::uint32_t level = 0; level < mostLevels && m_pages.has(root); ++level) {
        const std::byte *const bytes = m_pages.at(root);
        if (!m_page.read(bytes, root, m_pages.bytesOf(root)) || m_page.isTable() != table.shape.hasRowids()
            || m_page.cells().empty())
            return false;
        if (m_page.isLeaf()) {
            const Likeness likeness = likenessOf(m_page, bytes, table);
            return likeness.rows != 0 && likeness.isOfTable() && !likeness.areShort;
        }
        root = m_page.cells().front().child;
    }
    return false;
}

void TableSurvey::exchangeRoots()
{
    constexpr std::size_t mostTables = 1000;
    const std::size_t count = std::min(m_tables.size(), mostTables);
    for (std::size_t i = 1; i < count; ++i) {
        DamagedTable &table = m_tables[i];
        if (table.unreadablePages <= table.pages.size() || table.isRevoked)
            continue;
        std::size_t other = 0;
        for (std::size_t j = 1; j < count; ++j) {
            const bool mayBe = j != i && m_tables[j].pages.size() <= 1 && m_tables[j].root != table.root
                && fitsTree(table.root, m_tables[j]) && fitsTree(m_tables[j].root, table);
            if (mayBe && other != 0)
                return; // more than one could be it
            if (mayBe)
                other = j;
        }
        if (other == 0)
            continue;
        std::swap(table.root, m_tables[other].root);
        for (const std::size_t one : {i, other}) {
            revoke(one);
            m_tables[one].holes.clear();
            m_tables[one].unreadablePages = 0;
            m_tables[one].isRevoked = false;
        }
        walk(i);
        walk(other);
    }
}

/// A page that another table took as its root, and that a tree points to: a tree's word is the better one, for a root
/// stands in a row of sqlite_schema alone.
void TableSurvey::takeFromOther(const Place &place, std::size_t table)
{
    constexpr int mostRevoked = 100;
    const std::size_t other = m_owners[place.page] - 1;
    if (m_revoked < mostRevoked && other != table && m_tables[other].root == place.page && place.page != 1)
        revoke(other);
}

void TableSurvey::revoke(std::size_t index)
{
    DamagedTable &table = m_tables[index];
    ++m_revoked;
    for (std::uint32_t &owner : m_owners) {
        if (owner == index + 1)
            owner = noOwner;
    }
    table.pages.clear();
    table.holes.assign(1, {lowest, highest});
    table.isRevoked = true;
}

void TableSurvey::expand(const Place &place, DamagedTable &table, std::vector<Place> &pending)
{
    const std::size_t before = pending.size();
    std::int64_t low = place.low;
    const std::span<const SalvagedCell> cells = m_page.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::int64_t high = place.high;
        if (table.shape.hasRowids()) {
            // The next key that is in order bounds the child of one that isn't.
            std::size_t good = i;
            while (good < cells.size() && (cells[good].isOutOfOrder || cells[good].rowid > place.high))
                ++good;
            high = good < cells.size() ? cells[good].rowid : place.high;
        }
        pending.push_back({cells[i].child, low, high, place.depth + 1});
        if (table.shape.hasRowids() && !cells[i].isOutOfOrder && cells[i].rowid <= place.high)
            low = std::max(low, cells[i].rowid);
    }
    pending.push_back({m_page.rightChild(), low, place.high, place.depth + 1});
    if (m_page.lostCells() != 0)
        table.holes.push_back({place.low, place.high});
    std::reverse(pending.begin() + std::ptrdiff_t(before), pending.end());
}

} // namespace Litecopy
