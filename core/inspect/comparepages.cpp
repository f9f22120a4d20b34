// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/comparepages.h"

#include "format/header.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

constexpr std::uint32_t compareBlock = 256 * 1024;

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

/// Of page 1, what every write changes is no difference.
bool isSame(std::span<const std::byte> page, std::uint32_t number, const PageSums &sums)
{
    if (number != 1)
        return sums.matches(page, number);
    std::vector<std::byte> cleared(page.begin(), page.end());
    clearBookkeeping(cleared);
    return sums.matches(cleared, number);
}

} // namespace

PageSums sumPages(const PageSource &source, Interruption &interruption, const PagesDone &done)
{
    const std::uint32_t size = source.pageSize();
    const std::uint32_t perBlock = std::max(1U, compareBlock / size);
    std::vector<std::byte> block(std::size_t(perBlock) * size);
    PageSums sums;
    sums.begin(source.pageCount(), int(size));
    for (std::uint32_t first = 1; first <= source.pageCount();) {
        interruption.check();
        const std::uint32_t count = std::min(perBlock, source.pageCount() - first + 1);
        const auto bytes = std::span(block).first(std::size_t(count) * size);
        source.read(first, bytes);
        if (first == 1)
            clearBookkeeping(bytes);
        sums.set(bytes, first);
        first += count;
        done(first - 1);
    }
    return sums;
}

KeptPages comparePages(Comparison &result, const PageSource &source, const PageSource &other, const PageSums &sums,
                       Interruption &interruption, const PagesDone &done)
{
    const std::uint32_t size = source.pageSize();
    const bool isComparable = size == other.pageSize();
    const std::uint32_t common = isComparable ? std::min(source.pageCount(), other.pageCount()) : 0;
    const std::uint32_t all = std::max(source.pageCount(), other.pageCount());
    const std::uint32_t perBlock = std::max(1U, compareBlock / size);
    std::vector<bool> differs(isComparable ? all : 0);
    std::vector<std::byte> block(std::size_t(perBlock) * size);
    PageCounter counter(result);
    KeptPages kept(size);
    result.differingPages = 0;
    for (std::uint32_t first = 1; first <= source.pageCount();) {
        interruption.check();
        const std::uint32_t count = std::min(perBlock, source.pageCount() - first + 1);
        source.read(first, std::span(block).first(std::size_t(count) * size));
        for (std::uint32_t page = first; page < first + count; ++page) {
            const auto bytes = std::span(block).subspan(std::size_t(page - first) * size, size);
            const bool isEqual = page <= common && isSame(bytes, page, sums);
            if (!isEqual || page == 1)
                kept.keep(page, bytes);
            if (isComparable)
                differs[page - 1] = !isEqual;
        }
        first += count;
        done(first - 1);
    }
    result.pagesComparable = isComparable;
    if (!isComparable)
        return kept;
    std::fill(differs.begin() + source.pageCount(), differs.end(), true);
    for (std::uint32_t page = 1; page <= all; ++page) {
        if (!differs[page - 1])
            continue;
        ++result.differingPages;
        counter.count(page);
    }
    result.equalPages = all - result.differingPages;
    result.pageDiffers = std::make_shared<const std::vector<bool>>(std::move(differs));
    return kept;
}

} // namespace Litecopy
