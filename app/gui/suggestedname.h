// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <filesystem>
#include <functional>

namespace Litecopy {

/// A name for a copy that says what it is of and when it was made: `name-2026-11-21-1405.db`, with the source's own
/// extension where it has one. Where `isTaken` says there is such a file, `-2`, `-3`, ... is added. Shortened where the
/// file system would refuse it. Pure.
[[nodiscard]] std::filesystem::path suggestedCopy(const std::filesystem::path &source,
                                                  const std::filesystem::path &folder, const QDateTime &when,
                                                  const std::function<bool(const std::filesystem::path &)> &isTaken);

/// The folder to suggest: the source's own, or where that can't be written, the user's documents or home folder.
[[nodiscard]] std::filesystem::path suggestedFolder(const std::filesystem::path &source);

} // namespace Litecopy
