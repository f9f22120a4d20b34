// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pageledger.h"

#include <algorithm>

namespace Litecopy {

PageLedger::PageLedger(std::uint32_t pageCount)
    : m_pageCount(pageCount)
    , m_entries(pageCount)
    , m_claimed(pageCount)
{
}

bool PageLedger::claim(std::uint32_t page, PageEntry entry, std::uint32_t from)
{
    if (page == 0 || page > m_pageCount) {
        note(PageProblem::Kind::PointerOutOfRange, from, entry.owner(), page);
        return false;
    }
    if (m_claimed[page - 1]) {
        note(PageProblem::Kind::PageUsedTwice, from, entry.owner(), page);
        return false;
    }
    m_claimed[page - 1] = true;
    m_entries[page - 1] = entry;
    return true;
}

void PageLedger::note(PageProblem::Kind kind, std::uint32_t page, int owner, std::uint64_t value)
{
    ++m_problemCount;
    if (m_problems.size() < mostProblems)
        m_problems.push_back({kind, page, owner, value});
}

std::vector<PageEntry> PageLedger::takeEntries()
{
    for (std::uint32_t i = 0; i < m_pageCount; ++i) {
        if (!m_claimed[i])
            m_entries[i] = PageEntry();
    }
    return std::move(m_entries);
}

void OverflowChains::start(const Cell &cell, int owner, std::uint32_t from, std::uint32_t position)
{
    const std::uint64_t bytes = cell.payload - cell.local;
    const std::uint64_t pages = (bytes + m_geometry.perOverflowPage - 1) / m_geometry.perOverflowPage;
    Chain chain;
    chain.page = cell.overflow;
    chain.remaining = static_cast<std::uint32_t>(pages);
    chain.lastBytes = static_cast<std::uint32_t>(bytes - (pages - 1) * m_geometry.perOverflowPage);
    chain.owner = owner;
    follow(chain, from, position);
}

void OverflowChains::visit(std::uint32_t page, std::uint32_t next)
{
    if (m_waiting.empty() || m_waiting.front().page != page)
        return;
    std::pop_heap(m_waiting.begin(), m_waiting.end());
    Chain chain = m_waiting.back();
    m_waiting.pop_back();
    if (advance(chain, next))
        follow(chain, page, page);
}

void OverflowChains::follow(Chain chain, std::uint32_t from, std::uint32_t position)
{
    for (;;) {
        const std::uint32_t bytes = chain.remaining == 1 ? chain.lastBytes : m_geometry.perOverflowPage;
        const auto fill = static_cast<int>(bytes * 100 / m_geometry.perOverflowPage);
        if (chain.page == 0) {
            m_ledger.note(PageProblem::Kind::OverflowLength, from, chain.owner, chain.remaining);
            return;
        }
        const bool gone = chain.page <= position;
        const std::uint32_t next = gone && chain.page <= m_ledger.pageCount() ? m_ledger.remembered(chain.page) : 0;
        if (!m_ledger.claim(chain.page, {PageKind::Overflow, chain.owner, fill}, from))
            return;
        if (!gone) {
            m_waiting.push_back(chain);
            std::push_heap(m_waiting.begin(), m_waiting.end());
            return;
        }
        from = chain.page;
        if (!advance(chain, next))
            return;
    }
}

bool OverflowChains::advance(Chain &chain, std::uint32_t next)
{
    PageFigures &figures = m_trees[std::size_t(chain.owner)].figures;
    const bool isLast = chain.remaining == 1;
    const std::uint32_t bytes = isLast ? chain.lastBytes : m_geometry.perOverflowPage;
    figures.payload += bytes;
    figures.overflowPayload += bytes;
    figures.overflowUnused += m_geometry.perOverflowPage - bytes;
    if (isLast) {
        if (next != 0)
            m_ledger.note(PageProblem::Kind::OverflowLength, chain.page, chain.owner, next);
        return false;
    }
    --chain.remaining;
    chain.page = next;
    return true;
}

} // namespace Litecopy
