// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrecord.h>

#include <QDateTime>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// Which database a file is a copy of.
struct CopyOrigin
{
    std::filesystem::path database; ///< empty where nothing tells
    QDateTime made; ///< not valid where only a record tells

    [[nodiscard]] bool isKnown() const noexcept { return !database.empty(); }
};

/// By the list of its folder, which names the very file, of a database on this computer; else by the record of a copy
/// that was made here, `records`. Asks the file system: by `readInBackground()`.
[[nodiscard]] CopyOrigin originOf(const std::filesystem::path &file, const std::vector<CopyRecord> &records);

} // namespace Litecopy
