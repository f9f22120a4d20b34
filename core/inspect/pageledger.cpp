// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pageledger.h"

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

} // namespace Litecopy
