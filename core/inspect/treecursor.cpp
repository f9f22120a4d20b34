// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/treecursor.h"

#include <algorithm>

namespace Litecopy {

namespace {

/// More levels than any tree of SQLite's has: with two children a page, a deeper tree would have more pages than there
/// are page numbers.
constexpr std::size_t mostLevels = 40;

} // namespace

TreeCursor::TreeCursor(const PageSource &source, std::uint32_t root, Interruption &interruption)
    : m_source(source)
    , m_geometry(source.geometry())
    , m_interruption(interruption)
{
    descend(root);
}

bool TreeCursor::descend(std::uint32_t number)
{
    m_interruption.check();
    // A tree with more pages than the file has goes in circles.
    if (!m_source.hasWhole(number) || m_depth == mostLevels || ++m_pagesRead > m_source.pageCount()) {
        m_damaged = true;
        return false;
    }
    if (m_levels.size() == m_depth) {
        m_levels.push_back(std::make_unique<Level>());
        m_levels.back()->bytes.resize(m_geometry.pageSize + pagePadding);
    }
    Level &level = *m_levels[m_depth];
    const std::optional<BtreePage> page = m_source.readTreePage(number, level.bytes);
    if (!page) {
        m_damaged = true;
        return false;
    }
    level.page = *page;
    level.step = 0;
    ++m_depth;
    return true;
}

bool TreeCursor::next()
{
    while (m_depth > 0 && !m_damaged) {
        Level &level = *m_levels[m_depth - 1];
        if (!level.page.isLeaf()) {
            if (stepInterior(level))
                return true;
            continue;
        }
        if (level.step == level.page.cellCount()) {
            --m_depth;
            continue;
        }
        if (level.page.readCell(level.step++, m_geometry, m_cell))
            return true;
        m_damaged = true;
    }
    return false;
}

bool TreeCursor::stepInterior(Level &level)
{
    const std::uint32_t step = level.step++;
    const std::uint32_t count = level.page.cellCount();
    if (step > 2 * count) {
        --m_depth;
        return false;
    }
    if (step == 2 * count) {
        descend(level.page.rightChild());
        return false;
    }
    if (step % 2 == 0) {
        std::uint32_t child = 0;
        m_damaged |= !level.page.readChild(step / 2, child);
        if (!m_damaged)
            descend(child);
        return false;
    }
    if (level.page.isTable())
        return false;
    m_damaged |= !level.page.readCell(step / 2, m_geometry, m_cell);
    return !m_damaged;
}

std::span<const std::byte> TreeCursor::local() const noexcept
{
    return std::span(m_levels[m_depth - 1]->bytes).subspan(m_cell.localOffset, m_cell.local);
}

PayloadStream::PayloadStream(const TreeCursor &cursor)
    : m_cursor(cursor)
    , m_left(cursor.cell().payload - cursor.cell().local)
    , m_page(cursor.cell().overflow)
{
}

std::span<const std::byte> PayloadStream::next()
{
    if (!m_localDone) {
        m_localDone = true;
        if (m_cursor.cell().local != 0)
            return m_cursor.local();
    }
    if (m_left == 0 || m_damaged)
        return {};
    // A chain with more pages than the file has goes in circles.
    const PageSource &source = m_cursor.source();
    const std::uint64_t most = std::uint64_t(source.pageCount()) * source.pageSize();
    if (!source.hasWhole(m_page) || m_left > most) {
        m_damaged = true;
        return {};
    }
    m_bytes.resize(source.pageSize());
    source.read(m_page, m_bytes);
    m_page = bigEndian32(m_bytes.data());
    const std::uint64_t part = std::min<std::uint64_t>(m_left, m_cursor.geometry().perOverflowPage);
    m_left -= part;
    return std::span(m_bytes).subspan(4, part);
}

} // namespace Litecopy
