// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/wal.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Litecopy {

/// The commits in a write-ahead log, and the frames of each page. Commits are counted from 1. Number 0 stands for the
/// moment in which the log was started.
///
/// Where a file system may tear what is written beside it, SQLite repeats a commit's last frame up to the end of the
/// sector (wal.c, padToSectorBoundary). Repeated frames count to their commit.
///
/// Thread: any one at a time. Errors: the constructor throws what reading the log throws. Memory: 16 bytes a frame.
class WalCommits
{
public:
    struct Commit
    {
        std::uint32_t lastFrame = 0;
        std::uint32_t pageCount = 0; ///< of the database after it; 0 for number 0, where the log doesn't say it
        std::uint32_t highestPage = 0; ///< that a frame up to `lastFrame` has
    };
    using FrameOfPage = std::pair<std::uint32_t, std::uint32_t>; ///< page, frame

    /// Reads the headers of the frames up to `lastFrame`. Those behind `log.committed()` belong to no commit.
    WalCommits(const WalFile &log, std::uint32_t lastFrame, const WalFile::Beat &beat);

    /// The number of the last commit.
    [[nodiscard]] std::uint32_t last() const noexcept { return std::uint32_t(m_commits.size() - 1); }
    [[nodiscard]] const Commit &at(std::uint32_t number) const noexcept { return m_commits[number]; }
    /// The page of each frame of a commit.
    [[nodiscard]] std::span<const std::uint32_t> pagesOf(std::uint32_t number) const noexcept;
    /// The page of that frame.
    [[nodiscard]] std::uint32_t pageOf(std::uint32_t frame) const noexcept { return m_pages[frame - 1]; }
    /// Frames that were read, those behind the last commit included.
    [[nodiscard]] std::uint32_t frames() const noexcept { return std::uint32_t(m_pages.size()); }

    /// All frames, by page and then by frame.
    [[nodiscard]] const std::vector<FrameOfPage> &byPage() const noexcept { return m_byPage; }
    /// The frames of a page, ascending.
    [[nodiscard]] std::span<const FrameOfPage> framesOf(std::uint32_t page) const noexcept;
    /// The last frame of a page that is not behind `lastFrame`; 0 where there is none.
    [[nodiscard]] std::uint32_t frameOf(std::uint32_t page, std::uint32_t lastFrame) const noexcept;
    /// Calls `layer` with each page from `first` to before `beyond` that has such a frame, and with the frame.
    template <typename Layer>
    void forEach(std::uint32_t first, std::uint64_t beyond, std::uint32_t lastFrame, const Layer &layer) const;

private:
    [[nodiscard]] static bool isRepeated(const WalFile &log, std::uint32_t frame);
    [[nodiscard]] std::size_t beginOf(std::uint32_t page) const noexcept;

    std::vector<Commit> m_commits; ///< by number
    std::vector<std::uint32_t> m_pages; ///< by frame - 1
    std::vector<FrameOfPage> m_byPage;
};

/// How far checkpoints have written the frames of a log into the database file.
struct MergedFrames
{
    std::uint32_t surely = 0; ///< all pages that have no frame behind this one
    std::uint32_t perhaps = 0; ///< no frame behind this one

    bool operator==(const MergedFrames &) const = default;
};

/// What is left of the states that the commits of a log made.
///
/// The state after a commit has of each page the last frame up to that commit; of a page without one, what the database
/// file held when the log was started. A checkpoint writes over that, with a later frame of the page:
///
///     frame     1  2  3C 4  5C      merged up to frame 5
///     page      7  9  7  8  9
///
/// Commit 3 can't be read: page 8 came into the log with frame 4 only, which is in the file now. Commit 5 can. So a
/// state is whole where each of its pages whose first frame is behind the commit has that frame behind what is merged.
/// A merge of the whole log also cuts the file: pages behind its end that came from it are gone as well.
///
/// A log's index says up to which frame all is merged (nBackfill), and up to which one a checkpoint has begun to
/// (nBackfillAttempted). It doesn't outlive its last user. Even with it, not each page that has a frame up to nBackfill
/// was written over: a checkpoint passes over a page that has a later frame, too, which it may not merge yet, and over
/// pages behind the end of the database as of its own commit. Of these, and of pages between both numbers, the content
/// tells: a page of the file that equals none of the page's frames was written by no checkpoint, or by one that a power
/// cut tore. Such a state is `ByComparison`. A page that equals one counts as merged, though it may have held just that
/// before.
class WalStates
{
public:
    enum class State
    {
        Whole, ///< by the log alone, or by its index
        ByComparison,
        Gone,
    };

    struct File
    {
        std::uint32_t pages = 0; ///< that the database file has wholly
        std::uint32_t lockPage = 0; ///< has no content, and no frame
        std::uint32_t pagesAtStart = 0; ///< that the database had when the log was started; 0 where it isn't known
    };
    /// Whether the file holds what one of the page's frames has.
    using HasFrame = std::function<bool(std::uint32_t page)>;

    /// States of commits before number `from` are not looked at; they count as gone.
    WalStates(const WalCommits &commits, const File &file, MergedFrames merged, std::uint32_t from,
              const HasFrame &hasFrame);

    [[nodiscard]] State of(std::uint32_t number) const noexcept { return m_states[number].state; }
    /// Of one that is gone: a page whose content is. 0 where the state was not looked at.
    [[nodiscard]] std::uint32_t gonePage(std::uint32_t number) const noexcept { return m_states[number].gonePage; }

private:
    struct Found
    {
        State state = State::Gone;
        std::uint32_t gonePage = 0;
    };

    void findWrittenOver(const WalCommits &commits, const File &file, MergedFrames merged, std::uint32_t from,
                         const HasFrame &hasFrame);
    void findCutOff(const WalCommits &commits, const File &file, std::uint32_t from);

    std::vector<Found> m_states; ///< by number
};

template <typename Layer>
void WalCommits::forEach(std::uint32_t first, std::uint64_t beyond, std::uint32_t lastFrame, const Layer &layer) const
{
    std::size_t at = beginOf(first);
    while (at < m_byPage.size() && m_byPage[at].first < beyond) {
        const std::uint32_t page = m_byPage[at].first;
        std::uint32_t latest = 0;
        for (; at < m_byPage.size() && m_byPage[at].first == page; ++at) {
            if (m_byPage[at].second <= lastFrame)
                latest = m_byPage[at].second;
        }
        if (latest != 0)
            layer(page, latest);
    }
}

} // namespace Litecopy
