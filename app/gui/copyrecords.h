// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrecord.h>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// What the files of the last copies and of their databases were while both held the same, remembered between runs:
/// where they still are that, a copy is known to be up to date without opening anything. The newest few are kept.
/// Thread: the window's; in memory, but for what QSettings does.
class CopyRecords
{
public:
    static constexpr int limit = 50;

    /// Of the last copy of `source` to `destination`, both as they were chosen. Empty where there is none.
    [[nodiscard]] static CopyRecord of(const std::filesystem::path &source, const std::filesystem::path &destination);
    /// Of all, the newest first.
    [[nodiscard]] static std::vector<CopyRecord> all();
    /// Where the copies of `source` went that there are records of, the newest first.
    [[nodiscard]] static std::vector<std::filesystem::path> destinationsOf(const std::filesystem::path &source);
    /// Replaces it. An empty record takes it away: the copy can't be known by its files any more.
    static void set(const std::filesystem::path &source, const std::filesystem::path &destination,
                    const CopyRecord &record);
};

} // namespace Litecopy
