// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/logstates.h"

#include "format/header.h"
#include "sqlite/version.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace Litecopy {

static MergedFrames mergedBy(const WalIndex &index)
{
    return {index.backfilled, std::max(index.backfilled, index.backfillAttempted)};
}

/// Without an index, commits behind the last one that can be read may have been merged: programs saw them. The same
/// holds of an index that was made anew after a crash, which says so by what a checkpoint has begun to merge (wal.c,
/// walIndexRecover).
static bool mayBeMergedFromBehind(const std::optional<WalIndex> &index)
{
    return !index || index->backfillAttempted > index->backfilled;
}

LogStates::LogStates(const WalFile &log, const ByteSource &file, const std::optional<WalIndex> &index,
                     WalFile::Beat beat)
    : m_log(log)
    , m_file(file)
    , m_index(index)
    , m_beat(std::move(beat))
    , m_commits(log, mayBeMergedFromBehind(index) ? log.framesOfThisUse(m_beat) : index->lastFrame, m_beat)
    , m_merged{index ? mergedBy(*index).surely : 0,
               mayBeMergedFromBehind(index) ? m_commits.frames() : mergedBy(*index).perhaps}
{
}

void LogStates::look(std::uint32_t from)
{
    m_states = find(m_merged, from);
}

WalStates LogStates::find(MergedFrames merged, std::uint32_t from) const
{
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max() - 1;
    const auto inFile = std::uint32_t(std::min(m_file.size() / std::int64_t(m_log.pageSize()), most));
    const WalStates::File file{inFile, lockPage(m_log.pageSize()), from == 0 ? pagesAtStart() : 0};
    return {m_commits, file, merged, from, [this](std::uint32_t page) { return hasFrameInFile(page); }};
}

bool LogStates::hasFrameInFile(std::uint32_t page) const
{
    const std::size_t size = m_log.pageSize();
    std::vector<std::byte> inFile(size);
    std::vector<std::byte> inFrame(size);
    m_file.read(inFile, (std::int64_t(page) - 1) * std::int64_t(size));
    return std::ranges::any_of(m_commits.framesOf(page), [&](const WalCommits::FrameOfPage &frame) {
        if (frame.second > m_merged.perhaps)
            return false;
        m_beat();
        m_log.read(frame.second, inFrame);
        return inFile == inFrame;
    });
}

/// By the header in the file: where that was written over since, the state is gone for page 1 alone.
std::uint32_t LogStates::pagesAtStart() const
{
    std::array<char, DatabaseHeader::size> bytes{};
    m_file.read(std::as_writable_bytes(std::span(bytes)), 0);
    const std::optional<DatabaseHeader> header = parseHeader(QByteArrayView(bytes));
    return header && header->isPageCountValid() ? header->pageCount : 0;
}

std::uint32_t LogStates::pageCount(std::uint32_t number) const
{
    return number == 0 ? pagesAtStart() : m_commits.at(number).pageCount;
}

Failure missingCommit(const std::filesystem::path &database, const WalCommits *commits)
{
    const QString detail = commits
        ? QCoreApplication::translate("Litecopy", "the log has %n commits now", nullptr, int(commits->last()))
        : QCoreApplication::translate("Litecopy", "it has no write-ahead log");
    return failure(ErrorCode::CommitMissing, database, detail);
}

std::uint32_t LogStates::numberOf(const AsOf &wanted, const std::filesystem::path &database) const
{
    const std::uint32_t last = m_commits.last();
    if (wanted.number > last)
        throw missingCommit(database, &m_commits);
    return wanted.fromEnd ? last - wanted.number : wanted.number;
}

void LogStates::requireKept(std::uint32_t number, const std::filesystem::path &database) const
{
    if (of(number) != WalStates::State::Gone)
        return;
    //: %1 is the number of a commit, %2 that of a page
    const QString detail =
        QCoreApplication::translate("Litecopy",
                                    "commit %1: what page %2 held then is gone, for a later commit was written over it")
            .arg(number)
            .arg(gonePage(number));
    throw failure(ErrorCode::CommitGone, database, detail);
}

bool LogStates::areKept(std::uint32_t from, const WalIndex &now, bool isFileSame) const
{
    if (!m_index || !now.isOfSameLog(*m_index))
        return false;
    const MergedFrames merged = mergedBy(now);
    const auto isCompared = [this](std::uint32_t number) { return of(number) == WalStates::State::ByComparison; };
    bool anyCompared = false;
    for (std::uint32_t number = from; number <= m_commits.last(); ++number)
        anyCompared = anyCompared || isCompared(number);
    if (merged == mergedBy(*m_index))
        return isFileSame || !anyCompared;
    // A checkpoint has begun: all that it may have written counts as written.
    const WalStates states(m_commits,
                           {std::numeric_limits<std::uint32_t>::max() - 1, lockPage(m_log.pageSize()),
                            from == 0 ? std::numeric_limits<std::uint32_t>::max() - 1 : 0},
                           {merged.perhaps, merged.perhaps}, from, [](std::uint32_t) { return true; });
    for (std::uint32_t number = from; number <= m_commits.last(); ++number) {
        if (of(number) != WalStates::State::Gone && states.of(number) == WalStates::State::Gone)
            return false;
    }
    return true;
}

} // namespace Litecopy
