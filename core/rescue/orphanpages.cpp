// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/orphanpages.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace Litecopy {

namespace {

/// How much better the best table must be than the next one, in likeness.
constexpr double smallestMargin = 0.15;
constexpr double ofPointerMap = 2;
constexpr double ofHoleEnd = 3;
constexpr double ofHoleBegin = 1;
constexpr double inHole = 1;
constexpr double ofPointer = 0.5;

/// Tables that are held against one page, and holes of one table: more are there in a hostile file only.
constexpr int mostLooks = 2000;
constexpr int mostHoles = 32;

bool isTreeByte(std::uint32_t byte) noexcept
{
    return byte == 2 || byte == 5 || byte == 10 || byte == 13;
}

} // namespace

Freelist readFreelist(DamagedPages &pages, const std::vector<std::uint32_t> &owners)
{
    Freelist list;
    list.pages.resize(std::size_t(pages.count()) + 1);
    const DatabaseHeader &header = pages.source().header();
    const auto take = [&](std::uint32_t page) {
        list.pages[page] = true;
        ++list.count;
    };
    for (std::uint32_t trunk = header.firstFreelistTrunk; trunk != 0;) {
        if (!pages.has(trunk) || owners[trunk] != 0 || list.pages[trunk]) {
            list.isWhole = false;
            break;
        }
        const std::byte *const bytes = pages.at(trunk);
        const std::uint32_t next = bigEndian32(bytes);
        const std::uint32_t count = bigEndian32(bytes + 4);
        if ((next != 0 && !pages.has(next)) || count > pages.geometry().usable / 4 - 2) {
            list.isWhole = false;
            break;
        }
        take(trunk);
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t leaf = bigEndian32(bytes + 8 + 4 * i);
            if (pages.has(leaf) && owners[leaf] == 0 && !list.pages[leaf])
                take(leaf);
            else
                list.isWhole = false;
        }
        trunk = next;
    }
    list.isWhole &= list.count == header.freelistCount;
    return list;
}

bool markIndexPages(DamagedPages &pages, std::uint32_t root, std::vector<bool> &marks)
{
    SalvagePage page(pages.geometry());
    std::vector<std::uint32_t> pending{root};
    bool isWhole = true;
    while (!pending.empty()) {
        const std::uint32_t number = pending.back();
        pending.pop_back();
        if (!pages.has(number) || marks[number] || !page.read(pages.at(number), number) || page.isTable()) {
            isWhole = false;
            continue;
        }
        marks[number] = true;
        isWhole &= page.lostCells() == 0;
        if (page.isLeaf())
            continue;
        for (const SalvagedCell &cell : page.cells())
            pending.push_back(cell.child);
        pending.push_back(page.rightChild());
    }
    return isWhole;
}

OrphanPages::OrphanPages(DamagedPages &pages, TableSurvey &survey, std::vector<DamagedTable> &tables, PointerMap &map)
    : m_source(pages)
    , m_survey(survey)
    , m_tables(tables)
    , m_map(map)
    , m_page(pages.geometry())
{
}

void OrphanPages::find(const std::function<bool(std::uint32_t)> &isWanted)
{
    for (std::uint32_t number = 1; number <= m_source.count(); ++number) {
        if (m_survey.owners()[number] != 0 || !isWanted(number))
            continue;
        const std::byte *const bytes = m_source.at(number);
        const bool isPointedTo = m_survey.pointers()[number] != 0;
        if (!isPointedTo && !isTreeByte(byteAt(bytes + (number == 1 ? DatabaseHeader::size : 0))))
            continue;
        if (!m_page.read(bytes, number, m_source.bytesOf(number)))
            continue;
        if (!m_page.isLeaf()) {
            const auto isChild = [this](std::uint32_t child) {
                return m_source.has(child) && m_survey.owners()[child] == 0;
            };
            for (const SalvagedCell &cell : m_page.cells()) {
                if (isChild(cell.child))
                    m_parents.try_emplace(cell.child, number);
            }
            if (isChild(m_page.rightChild()))
                m_parents.try_emplace(m_page.rightChild(), number);
        }
        // More cells that make no sense than such that do: no page of rows.
        if ((m_page.isLeaf() || !m_page.isTable()) && !m_page.cells().empty()
            && m_page.lostCells() <= m_page.cells().size())
            m_pages.push_back({.page = number, .root = number, .isTable = m_page.isTable()});
    }
    findParents();
}

void OrphanPages::findParents()
{
    constexpr int mostLevels = 40;
    for (OrphanPage &orphan : m_pages) {
        for (int level = 0; level < mostLevels; ++level) {
            const auto parent = m_parents.find(orphan.root);
            if (parent == m_parents.end())
                break;
            orphan.root = parent->second;
        }
    }
}

/// Of the page that was read last.
bool OrphanPages::mayBeOfIndex(const std::byte *bytes) const
{
    return !m_lostIndexes.empty() && std::ranges::all_of(m_page.cells(), [&](const SalvagedCell &cell) {
        const RecordHeader header = readRecordHeader({bytes + cell.localOffset, cell.local});
        return std::ranges::find(m_lostIndexes, header.fields) != m_lostIndexes.end();
    });
}

/// Whether a whole index of the table lacks most rows of the page that was read last.
bool OrphanPages::isDisproved(const std::byte *bytes, const DamagedTable &table)
{
    if (!table.indexed)
        return false;
    std::size_t rows = 0;
    std::size_t indexed = 0;
    for (const SalvagedCell &cell : m_page.cells()) {
        if (cell.isOutOfOrder)
            continue;
        readValues({bytes + cell.localOffset, cell.local}, m_row);
        ++rows;
        indexed += table.indexed->mayHave(cell.rowid, m_row) ? 1U : 0U;
    }
    return indexed * 2 < rows;
}

std::vector<OrphanPages::Candidate> OrphanPages::candidatesFor(OrphanPage &orphan)
{
    std::vector<Candidate> candidates;
    const std::byte *const bytes = m_source.at(orphan.page);
    if (!m_page.read(bytes, orphan.page, m_source.bytesOf(orphan.page)))
        return candidates;
    RowPage place{.page = orphan.page, .low = 0, .high = 0, .first = 0, .last = 0, .isOrphan = true};
    bool isFirst = true;
    for (const SalvagedCell &cell : m_page.cells()) {
        if (cell.isOutOfOrder)
            continue;
        place.first = isFirst ? cell.rowid : std::min(place.first, cell.rowid);
        place.last = isFirst ? cell.rowid : std::max(place.last, cell.rowid);
        isFirst = false;
    }
    std::vector<std::pair<std::size_t, TableSurvey::Likeness>> alike;
    int looks = 0;
    for (const std::size_t i : m_lacking) {
        const DamagedTable &table = m_tables[i];
        if (table.shape.hasRowids() != orphan.isTable || looks++ == mostLooks)
            continue;
        m_source.interruption().check();
        const TableSurvey::Likeness likeness = m_survey.likenessOf(m_page, bytes, table);
        if (likeness.rows != 0 && likeness.isOfTable() && !isDisproved(bytes, table))
            alike.emplace_back(i, likeness);
    }
    const std::uint32_t mapRoot = m_map.rootOf(orphan.page);
    for (const auto &[index, likeness] : alike) {
        const DamagedTable &table = m_tables[index];
        if (!table.shape.hasRowids() && mayBeOfIndex(bytes)) {
            orphan.mayBeOfIndex = true;
            continue;
        }
        Candidate candidate{.table = index, .score = -1, .place = place};
        if (!table.shape.hasRowids()) {
            candidate.score = inHole;
        } else {
            auto end = std::ranges::upper_bound(table.holes, place.first, {}, &Hole::low);
            for (int i = 0; i < mostHoles && end != table.holes.begin(); ++i) {
                const Hole &hole = *--end;
                if (!hole.holds(place.first) || !hole.holds(place.last))
                    continue;
                double score = inHole;
                if (!hole.isWhole())
                    score +=
                        (place.last == hole.high ? ofHoleEnd : 0) + (place.first == hole.low + 1 ? ofHoleBegin : 0);
                if (score > candidate.score) {
                    candidate.score = score;
                    candidate.place.low = hole.low;
                    candidate.place.high = hole.high;
                }
            }
        }
        if (m_survey.pointers()[orphan.page] == index + 1)
            candidate.score = std::max(candidate.score, 0.0) + ofPointer;
        if (mapRoot != 0 && mapRoot == table.root)
            candidate.score = std::max(candidate.score, 0.0) + ofPointerMap;
        if (candidate.score < 0)
            continue;
        candidate.score += likeness.likeness;
        candidates.push_back(candidate);
    }
    return candidates;
}

const OrphanPages::Candidate *OrphanPages::bestOf(const std::vector<Candidate> &candidates, double margin)
{
    const Candidate *best = nullptr;
    double next = -1;
    for (const Candidate &candidate : candidates) {
        if (!best || candidate.score > best->score) {
            next = best ? best->score : next;
            best = &candidate;
        } else {
            next = std::max(next, candidate.score);
        }
    }
    return best && best->score - next >= margin ? best : nullptr;
}

void OrphanPages::match()
{
    m_lacking.clear();
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        std::ranges::sort(m_tables[i].holes, {}, &Hole::low);
        if (!m_tables[i].isWhole())
            m_lacking.push_back(i);
    }
    // By topmost page, then by table.
    std::map<std::uint32_t, std::map<std::size_t, Candidate>> sums;
    std::vector<std::vector<Candidate>> candidates;
    candidates.reserve(m_pages.size());
    std::unordered_map<std::uint32_t, std::uint32_t> sizes;
    for (OrphanPage &orphan : m_pages) {
        candidates.push_back(candidatesFor(orphan));
        ++sizes[orphan.root];
        for (const Candidate &candidate : candidates.back()) {
            Candidate &sum = sums[orphan.root][candidate.table];
            sum.table = candidate.table;
            sum.score += candidate.score;
        }
    }
    std::unordered_set<std::size_t> changed;
    std::vector<OrphanPage> left;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const OrphanPage &orphan = m_pages[i];
        const Candidate *chosen = bestOf(candidates[i], smallestMargin);
        if (sizes[orphan.root] > 1) {
            std::vector<Candidate> group;
            for (const auto &[table, sum] : sums[orphan.root])
                group.push_back(sum);
            const Candidate *const groups = bestOf(group, smallestMargin * sizes[orphan.root]);
            const auto own =
                groups ? std::ranges::find(candidates[i], groups->table, &Candidate::table) : candidates[i].end();
            // One page of a tree may be another's, which took its place.
            if (own != candidates[i].end() && (!chosen || chosen->score - own->score < ofHoleEnd))
                chosen = &*own;
            else if (!groups && chosen && chosen->score < ofHoleEnd)
                chosen = nullptr;
        }
        if (!chosen) {
            left.push_back(orphan);
            continue;
        }
        DamagedTable &table = m_tables[chosen->table];
        table.pages.push_back(chosen->place);
        ++table.orphanPages;
        m_survey.claim(orphan.page, chosen->table);
        changed.insert(chosen->table);
    }
    m_pages = std::move(left);
    // What the tree leads to comes first: of a row that is found twice, that one stays.
    for (const std::size_t index : changed) {
        std::ranges::stable_sort(m_tables[index].pages, [](const RowPage &one, const RowPage &other) {
            return one.isOrphan != other.isOrphan ? other.isOrphan : one.isOrphan && one.first < other.first;
        });
    }
}

} // namespace Litecopy
