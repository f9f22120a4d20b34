// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "format/walcommits.h"

#include <algorithm>
#include <limits>

namespace Litecopy {

WalCommits::WalCommits(const WalFile &log, std::uint32_t lastFrame, const WalFile::Beat &beat)
{
    m_commits.emplace_back();
    m_pages.reserve(lastFrame);
    m_byPage.reserve(lastFrame);
    std::uint32_t highest = 0;
    for (std::uint32_t number = 1; number <= lastFrame; ++number) {
        if (beat)
            beat();
        const WalFile::FrameHeader frame = log.frameHeader(number);
        m_pages.push_back(frame.page);
        highest = std::max(highest, frame.page);
        // Only a damaged log has frames of page 0, which there is not.
        if (frame.page != 0)
            m_byPage.emplace_back(frame.page, number);
        if (frame.pageCount == 0 || number > log.committed())
            continue;
        Commit &before = m_commits.back();
        const bool mayBeRepeated = m_commits.size() > 1 && number == before.lastFrame + 1
            && frame.page == m_pages[before.lastFrame - 1] && frame.pageCount == before.pageCount;
        if (mayBeRepeated && isRepeated(log, number))
            before.lastFrame = number;
        else
            m_commits.push_back({number, frame.pageCount, highest});
    }
    std::ranges::sort(m_byPage);
}

bool WalCommits::isRepeated(const WalFile &log, std::uint32_t frame)
{
    std::vector<std::byte> before(log.pageSize());
    std::vector<std::byte> after(log.pageSize());
    log.read(frame - 1, before);
    log.read(frame, after);
    return before == after;
}

std::span<const std::uint32_t> WalCommits::pagesOf(std::uint32_t number) const noexcept
{
    if (number == 0)
        return {};
    const std::uint32_t before = m_commits[number - 1].lastFrame;
    return std::span(m_pages).subspan(before, m_commits[number].lastFrame - before);
}

std::size_t WalCommits::beginOf(std::uint32_t page) const noexcept
{
    return std::size_t(std::ranges::lower_bound(m_byPage, page, {}, &FrameOfPage::first) - m_byPage.begin());
}

std::span<const WalCommits::FrameOfPage> WalCommits::framesOf(std::uint32_t page) const noexcept
{
    const auto [begin, end] = std::ranges::equal_range(m_byPage, page, {}, &FrameOfPage::first);
    return {begin, end};
}

std::uint32_t WalCommits::frameOf(std::uint32_t page, std::uint32_t lastFrame) const noexcept
{
    const auto found = std::ranges::upper_bound(m_byPage, FrameOfPage(page, lastFrame));
    if (found == m_byPage.begin() || std::prev(found)->first != page)
        return 0;
    return std::prev(found)->second;
}

WalStates::WalStates(const WalCommits &commits, const File &file, MergedFrames merged, std::uint32_t from,
                     const HasFrame &hasFrame)
    : m_states(commits.last() + 1)
{
    for (std::uint32_t number = from; number <= commits.last(); ++number)
        m_states[number].state = State::Whole;
    findWrittenOver(commits, file, merged, from, hasFrame);
    findCutOff(commits, file, from);
}

static std::uint32_t pageCountAt(const WalCommits &commits, const WalStates::File &file, std::uint32_t number)
{
    return number == 0 ? file.pagesAtStart : commits.at(number).pageCount;
}

void WalStates::findWrittenOver(const WalCommits &commits, const File &file, MergedFrames merged, std::uint32_t from,
                                const HasFrame &hasFrame)
{
    struct FirstFrame
    {
        std::uint32_t frame;
        std::uint32_t page;
        std::uint32_t lastFrame; ///< of that page
    };
    std::vector<FirstFrame> firsts;
    const std::uint32_t start = commits.at(from).lastFrame;
    const std::vector<WalCommits::FrameOfPage> &all = commits.byPage();
    for (auto next = all.begin(); next != all.end();) {
        const auto [page, frame] = *next;
        while (next != all.end() && next->first == page)
            ++next;
        // Pages behind the end of the file are looked at by findCutOff().
        if (frame > start && frame <= merged.perhaps && page <= file.pages)
            firsts.push_back({frame, page, std::prev(next)->second});
    }
    std::ranges::sort(firsts, std::ranges::greater(), &FirstFrame::frame);

    // The lowest of the pages whose first frame is behind the commit, and of those whose older content is gone.
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t lowest = none;
    std::uint32_t lowestGone = none;
    // A checkpoint passes over a page that has a frame behind those it may merge, and over one behind the end of the
    // database, which it may have as of any later commit (wal.c, walCheckpoint).
    std::uint32_t fewest = none;
    auto first = firsts.begin();
    for (std::uint32_t number = commits.last() + 1; number-- > from;) {
        for (; first != firsts.end() && first->frame > commits.at(number).lastFrame; ++first) {
            lowest = std::min(lowest, first->page);
            const bool isMerged = first->lastFrame <= merged.surely && first->page <= fewest;
            if (first->page < lowestGone && (isMerged || hasFrame(first->page)))
                lowestGone = first->page;
        }
        const std::uint32_t count = pageCountAt(commits, file, number);
        Found &found = m_states[number];
        if (lowestGone <= count || count == 0)
            found = {State::Gone, count == 0 ? 1 : lowestGone};
        else if (lowest <= count)
            found.state = State::ByComparison;
        fewest = std::min(fewest, count);
    }
}

void WalStates::findCutOff(const WalCommits &commits, const File &file, std::uint32_t from)
{
    // Of the pages behind the file's end, in their order: the last of the first frames so far. It ends at a page that
    // has no frame at all.
    constexpr std::uint32_t never = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> allThereAt;
    auto next = std::ranges::upper_bound(commits.byPage(), file.pages, {}, &WalCommits::FrameOfPage::first);
    std::uint32_t latest = 0;
    for (std::uint32_t page = file.pages + 1; latest != never; ++page) {
        const bool hasFrame = next != commits.byPage().end() && next->first == page;
        if (hasFrame)
            latest = std::max(latest, next->second);
        else if (page != file.lockPage)
            latest = never;
        allThereAt.push_back(latest);
        while (next != commits.byPage().end() && next->first == page)
            ++next;
    }
    for (std::uint32_t number = from; number <= commits.last(); ++number) {
        const std::uint32_t count = pageCountAt(commits, file, number);
        if (m_states[number].state == State::Gone || count <= file.pages)
            continue;
        const std::size_t needed = std::min<std::size_t>(count - file.pages, allThereAt.size());
        const auto missing =
            std::ranges::upper_bound(std::span(allThereAt).first(needed), commits.at(number).lastFrame);
        const std::size_t index = std::size_t(missing - std::span(allThereAt).begin());
        if (index < needed)
            m_states[number] = {State::Gone, file.pages + 1 + std::uint32_t(index)};
    }
}

} // namespace Litecopy
