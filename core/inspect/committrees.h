// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"
#include "inspect/reading.h"

#include <litecopy/databaselog.h>

#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace Litecopy {

/// Whose the pages are that each commit of a log touched.
///
/// One walk over the first state that can be read says whose every page is. From there on each commit's own pages tell
/// what it changed: a page changes hands only by a new pointer to it, and the page with that pointer is among those
/// that the commit wrote.
///
///     commit 7 wrote     2 (root of t)  ->  9, 12      9 and 12 are t's now
///                       12 (leaf)       ->  30 (overflow)
///                        1 (free list)  ->  4 is free
///
/// Thread: one. Errors: throws what the source throws, and `Interrupted`.
class CommitTrees
{
public:
    /// Called with the pages done of all.
    using Done = std::function<void(std::uint64_t done, std::uint64_t all)>;

    /// `source` has `logStates()`, all of which were looked at.
    CommitTrees(PageSource &source, Interruption &interruption, const Done &done);

    /// Fills `touched` of the commits, in their order. Leaves the source at the last commit.
    void fill(std::vector<LogCommit> &commits);

private:
    struct Tree
    {
        QString name;
        QString table;
        TreeUsage::Kind kind;
    };
    static constexpr std::int32_t unknown = -1;
    static constexpr std::int32_t isFreePage = -2;
    static constexpr std::int32_t isOther = -3; ///< a pointer map, the lock page

    void walk(std::uint32_t number);
    void follow(std::uint32_t number, std::span<const std::uint32_t> pages);
    void readTrees();
    void readFreelist();
    void readPointers(std::uint32_t page);
    [[nodiscard]] std::int32_t ownerOf(std::uint32_t page) const noexcept;
    void setOwner(std::uint32_t page, std::int32_t owner);
    void markPointerMaps(std::span<const std::uint32_t> pages);
    void settle(std::span<const std::uint32_t> pages);
    [[nodiscard]] TouchedPages countOf(std::span<const std::uint32_t> pages) const;

    PageSource &m_source;
    Interruption &m_interruption;
    const Done &m_done;
    std::vector<Tree> m_trees;
    std::unordered_map<std::uint32_t, std::int32_t> m_roots; ///< root page to tree
    std::vector<std::int32_t> m_owners; ///< by page number - 1
    std::unordered_map<std::uint32_t, std::uint32_t> m_parents; ///< of this commit: page to the page that points at it
    std::vector<std::uint32_t> m_freePages; ///< in the list of free pages
    std::uint32_t m_firstTrunk = 0;
    std::uint32_t m_freeCount = 0;
    std::uint32_t m_schemaCookie = 0;
};

/// Whose those pages are in the database as the source shows it: one walk.
[[nodiscard]] TouchedPages treesOf(PageSource &source, Interruption &interruption,
                                   const std::vector<std::uint32_t> &pages);

} // namespace Litecopy
