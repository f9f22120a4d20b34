// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/failure.h"

#include <filesystem>

namespace Litecopy {

class SqliteError;

/// Whether SQLite's text says that the schema needs something which only the application has.
[[nodiscard]] bool needsApplication(const QByteArray &text);

/// SQLite's codes name no file. A code that only one side can cause is given to that side, the others to `side`.
[[nodiscard]] Error errorFrom(const SqliteError &error, Side side, const std::filesystem::path &source,
                              const std::filesystem::path &destination);

} // namespace Litecopy
