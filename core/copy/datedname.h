// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>

#include <filesystem>
#include <string>
#include <string_view>

namespace Litecopy {

/// A name for a copy of a database in `folder`, by its local time: "app-2026-11-21-140502.db", with "-before-" as
/// `infix` "app-before-2026-11-21-140502.db", and from the second one of that second on "app-2026-11-21-140502-2.db".
/// Where the whole would be too long for the folder, the database's own name is cut. `ending` comes last: ".zst".
[[nodiscard]] std::string datedName(const std::filesystem::path &folder, const std::filesystem::path &database,
                                    std::string_view infix, const QDateTime &time, int number,
                                    std::string_view ending = {});

/// Whether `datedName()` could give that name to a copy of this database, compressed or not.
[[nodiscard]] bool isDatedName(std::string_view name, const std::filesystem::path &database, std::string_view infix);

} // namespace Litecopy
