// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/chainclaims.h"

#include <algorithm>

namespace Litecopy {

ChainClaims::ChainClaims(DamagedPages &pages)
    : m_pages(pages)
    , m_map(pages)
    , m_steps(3 * std::uint64_t(pages.count()))
{
}

void ChainClaims::begin(const ChainedRow &row)
{
    if (m_claims.empty())
        m_claims.resize(std::size_t(m_pages.count()) + 1);
    m_rows.push_back(row);
}

bool ChainClaims::takes(const ChainStep &step)
{
    Claim &claim = m_claims[step.page];
    const Claim latter{.row = std::uint32_t(m_rows.size()), .before = step.before, .left = step.left};
    if (claim.row == latter.row || claim.row == nobody)
        return false; // in a circle, or in doubt already
    // What lies behind the place where the former row lost its chain is no longer that row's.
    if (claim.row != 0 && claim.left > m_rows[claim.row - 1].lostPages) {
        const Side owner = ownerOf(step.page, claim, latter);
        if (owner == Side::Former)
            return false;
        m_rows[claim.row - 1].lostPages = claim.left;
        if (owner == Side::Neither) {
            claim.row = nobody;
            return false;
        }
    }
    claim = latter;
    return true;
}

bool ChainClaims::isOf(std::size_t row, const ChainStep &step) const
{
    const Claim &claim = m_claims[step.page];
    return claim.row == row + 1 && claim.left == step.left;
}

ChainClaims::Side ChainClaims::sideOf(bool isFormer, bool isLatter) noexcept
{
    if (isFormer == isLatter)
        return Side::Neither;
    return isFormer ? Side::Former : Side::Latter;
}

ChainClaims::Side ChainClaims::ownerOf(std::uint32_t page, const Claim &former, const Claim &latter)
{
    const auto isOfTable = [this](const Claim &claim) { return m_rows[claim.row - 1].table != 0; };
    const auto follows = [page](const Claim &claim) { return claim.before + 1 == page; };
    const auto isOfCell = [](const Claim &claim) { return claim.before == 0; };
    Side side = sideOf(isOfTable(former), isOfTable(latter));
    if (side == Side::Neither)
        side = byPointerMap(page, former, latter);
    if (side == Side::Neither)
        side = byLength(page, former, latter);
    if (side == Side::Neither)
        side = sideOf(follows(former), follows(latter));
    if (side == Side::Neither)
        side = sideOf(isOfCell(former), isOfCell(latter));
    return side;
}

ChainClaims::Side ChainClaims::byPointerMap(std::uint32_t page, const Claim &former, const Claim &latter)
{
    const PointerMap::Entry entry = m_map.of(page);
    const auto isParent = [&](const Claim &claim) {
        return claim.before == 0
            ? entry.kind == PointerMap::Kind::FirstOverflow && entry.parent == m_rows[claim.row - 1].page
            : entry.kind == PointerMap::Kind::Overflow && entry.parent == claim.before;
    };
    return sideOf(isParent(former), isParent(latter));
}

ChainClaims::Side ChainClaims::byLength(std::uint32_t page, const Claim &former, const Claim &latter)
{
    if (former.left == latter.left)
        return Side::Neither;
    const std::uint32_t pages = pagesToEnd(page, std::max(former.left, latter.left));
    return sideOf(pages == former.left, pages == latter.left);
}

/// Pages of the chain from `page` on, with the one that points nowhere; 0 where there are more than `most`, or it leads
/// out of the file.
std::uint32_t ChainClaims::pagesToEnd(std::uint32_t page, std::uint32_t most)
{
    for (std::uint32_t pages = 1; pages <= most && m_steps != 0 && m_pages.has(page); ++pages, --m_steps) {
        page = bigEndian32(m_pages.at(page));
        if (page == 0)
            return pages;
    }
    return 0;
}

} // namespace Litecopy
