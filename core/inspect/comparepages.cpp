// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/comparetrees.h"

#include "format/header.h"

#include <algorithm>
#include <cstring>

namespace Litecopy {

namespace {

constexpr std::uint32_t blockSize = 256 * 1024;

/// Which difference a tree of either inspection belongs to.
std::vector<TreeDifference *> byOwner(std::vector<TreeDifference> &trees, std::size_t count, int TreeDifference::*tree)
{
    std::vector<TreeDifference *> result(count);
    for (TreeDifference &difference : trees) {
        if (difference.*tree != PageEntry::noOwner)
            result[std::size_t(difference.*tree)] = &difference;
    }
    return result;
}

class PageCounter
{
public:
    explicit PageCounter(Comparison &result)
        : m_result(result)
        , m_first(byOwner(result.trees, result.first.usage.trees.size(), &TreeDifference::firstTree))
        , m_second(byOwner(result.trees, result.second.usage.trees.size(), &TreeDifference::secondTree))
    {
    }

    void count(std::uint32_t page)
    {
        TreeDifference *const here = ownerOf(m_result.first.map, m_first, page);
        TreeDifference *const there = ownerOf(m_result.second.map, m_second, page);
        if (here)
            ++here->differingPages;
        if (there && there != here)
            ++there->differingPages;
    }

private:
    static TreeDifference *ownerOf(const PageMap &map, const std::vector<TreeDifference *> &owners, std::uint32_t page)
    {
        if (page > map.pageCount() || map.at(page).owner() == PageEntry::noOwner)
            return nullptr;
        return owners[std::size_t(map.at(page).owner())];
    }

    Comparison &m_result;
    std::vector<TreeDifference *> m_first;
    std::vector<TreeDifference *> m_second;
};

} // namespace

void comparePages(Comparison &result, const PageSource &first, const PageSource &second, Interruption &interruption,
                  const PagesDone &done)
{
    result.pagesComparable = first.pageSize() == second.pageSize();
    if (!result.pagesComparable)
        return;
    const std::uint32_t size = first.pageSize();
    const std::uint32_t common = std::min(first.pageCount(), second.pageCount());
    const std::uint32_t all = std::max(first.pageCount(), second.pageCount());
    const std::uint32_t perBlock = std::max(1U, blockSize / size);
    std::vector<bool> differs(all);
    std::vector<std::byte> here(std::size_t(perBlock) * size);
    std::vector<std::byte> there(here.size());
    PageCounter counter(result);
    for (std::uint32_t start = 0; start < all;) {
        interruption.check();
        const std::uint32_t count = std::min(perBlock, (start < common ? common : all) - start);
        const std::size_t bytes = std::size_t(count) * size;
        if (start < common) {
            first.read(start + 1, std::span(here).first(bytes));
            second.read(start + 1, std::span(there).first(bytes));
            if (start == 0) {
                clearBookkeeping(here);
                clearBookkeeping(there);
            }
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::size_t offset = std::size_t(i) * size;
            if (start < common && std::memcmp(here.data() + offset, there.data() + offset, size) == 0)
                continue;
            differs[start + i] = true;
            ++result.differingPages;
            counter.count(start + i + 1);
        }
        start += count;
        done(start);
    }
    result.equalPages = all - result.differingPages;
    result.pageDiffers = std::make_shared<const std::vector<bool>>(std::move(differs));
}

} // namespace Litecopy
