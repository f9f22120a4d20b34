// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyresult.h>

#include <QDateTime>
#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace Litecopy {

/// A copy that the window made. A value.
struct MadeCopy
{
    QDateTime made;
    std::filesystem::path source;
    std::filesystem::path copy;
    qint64 size = 0; ///< bytes of the database
    CheckOutcome check = CheckOutcome::NotDone;
    bool isProved = false;
};

/// The copies that the window made, of whatever database, remembered between runs; the newest few are kept. Thread: the
/// window's; in memory, but for what QSettings does. The copies themselves are never looked at.
class CopyHistory
{
public:
    static constexpr int limit = 200;

    /// The newest first.
    [[nodiscard]] static std::vector<MadeCopy> all();
    [[nodiscard]] static std::optional<MadeCopy> newestOf(const std::filesystem::path &database);
    /// Remembers a copy that was made, of `source` where its receipt names none; anything else is passed over. A file
    /// is in the list once.
    static void add(const CopyResult &result, const std::filesystem::path &source = {});
    static void add(MadeCopy copy);
    /// The file stays.
    static void forget(const std::vector<std::filesystem::path> &copies);
};

} // namespace Litecopy
