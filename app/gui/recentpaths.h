// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// The last few paths of one kind, newest first, remembered between runs under a settings key. Kept as URLs, so that
/// any bytes survive.
class RecentPaths
{
public:
    explicit RecentPaths(QString key);

    [[nodiscard]] std::vector<std::filesystem::path> paths() const;
    /// Puts it first; one that is there already moves.
    void add(const std::filesystem::path &path);
    void clear();

    static constexpr int limit = 10;

private:
    QString m_key;
};

} // namespace Litecopy
