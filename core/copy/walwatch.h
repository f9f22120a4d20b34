// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/sourcestate.h>

#include <chrono>

namespace Litecopy {

/// What other programs want to write while a WAL source is held: its WAL can't be started over then, and grows. As much
/// as SQLite lets a WAL grow before it begins to empty it; nobody knows more beforehand.
[[nodiscard]] qint64 roomForWriters(const SourceState &source);

/// Looks after the drive of a WAL source while a read transaction of ours keeps its log from being started over: what
/// others write then takes space for as long as the copy lasts, and a drive that it filled would stop them all.
///
/// Made when the transaction begins, gone when it ends. Thread: the copying one.
class WalWatch
{
public:
    static constexpr std::chrono::milliseconds betweenLooks{25};

    explicit WalWatch(const SourceState &source);

    /// The log has outgrown what SQLite lets it grow to by itself, and the drive has hardly more left than merging it
    /// takes. True ever after. To be asked every `betweenLooks`, for a fast program fills a small drive within a
    /// second; more often costs nothing. Throws nothing.
    [[nodiscard]] bool isShort() noexcept;
    /// DiskFull about the source, with the figures of the last look.
    [[nodiscard]] Error error() const;

private:
    void look();
    [[nodiscard]] qint64 growthByMerging() const;

    std::filesystem::path m_database;
    std::filesystem::path m_log;
    int m_pageSize;
    qint64 m_sizeBefore; ///< bytes of the log
    qint64 m_usualSize;
    qint64 m_reserve; ///< bytes to be left
    qint64 m_size = 0;
    qint64 m_free = 0;
    std::chrono::steady_clock::time_point m_lastLook;
    bool m_short = false;
};

} // namespace Litecopy
