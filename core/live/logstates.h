// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/bytes.h"
#include "format/walcommits.h"
#include "system/failure.h"

#include <litecopy/asof.h>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace Litecopy {

/// What is left of the states of a database in WAL mode: its log's commits, and whether what each state has in the
/// database file is there still. Reads the files it was made with; `log` and `file` outlive it. Thread: one. Errors:
/// throws what reading throws.
///
/// `file` is the database file, or a private copy of it. With an index (the log is pinned) its own figures tell what is
/// merged. Without one, nothing but the content does: each page of the file that a commit needs is compared with the
/// page's frames in the log.
class LogStates
{
public:
    LogStates(const WalFile &log, const ByteSource &file, const std::optional<WalIndex> &index, WalFile::Beat beat);

    [[nodiscard]] const WalCommits &commits() const noexcept { return m_commits; }
    [[nodiscard]] MergedFrames merged() const noexcept { return m_merged; }

    /// Looks at the states from number `from` on. Without an index this may read as much as the log has.
    void look(std::uint32_t from);
    /// Of one that was looked at.
    [[nodiscard]] WalStates::State of(std::uint32_t number) const noexcept { return m_states->of(number); }
    [[nodiscard]] std::uint32_t gonePage(std::uint32_t number) const noexcept { return m_states->gonePage(number); }
    /// Of the database after that commit. Of number 0 by the header in the file: 0 where that doesn't say it.
    [[nodiscard]] std::uint32_t pageCount(std::uint32_t number) const;

    /// The number that is meant. Throws Failure CommitMissing where there is no such commit.
    [[nodiscard]] std::uint32_t numberOf(const AsOf &wanted, const std::filesystem::path &database) const;
    /// Throws Failure CommitGone, which names a page, where the state can't be read any more.
    void requireKept(std::uint32_t number, const std::filesystem::path &database) const;
    /// Whether, by the index as it is `now`, no checkpoint has written over what the states from number `from` on, as
    /// far as they were there, have in the file. `isFileSame`: the file was not written to since it was compared.
    [[nodiscard]] bool areKept(std::uint32_t from, const WalIndex &now, bool isFileSame) const;

private:
    [[nodiscard]] WalStates find(MergedFrames merged, std::uint32_t from) const;
    [[nodiscard]] bool hasFrameInFile(std::uint32_t page) const;
    [[nodiscard]] std::uint32_t pagesAtStart() const;

    const WalFile &m_log;
    const ByteSource &m_file;
    std::optional<WalIndex> m_index;
    WalFile::Beat m_beat;
    WalCommits m_commits;
    MergedFrames m_merged;
    std::optional<WalStates> m_states;
};

/// The error for a commit that is not in the log; `commits` is null where there is no log.
[[nodiscard]] Failure missingCommit(const std::filesystem::path &database, const WalCommits *commits);

} // namespace Litecopy
