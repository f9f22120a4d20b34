// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <filesystem>
#include <optional>

namespace Litecopy {

/// When a database was copied last, and where to.
struct LastCopy
{
    std::filesystem::path copy;
    QDateTime made;
};

// Remembered in the settings, for the databases that were copied last. Thread: the window's.

[[nodiscard]] std::optional<LastCopy> lastCopyOf(const std::filesystem::path &database);
void rememberLastCopy(const std::filesystem::path &database, const LastCopy &last);

} // namespace Litecopy
