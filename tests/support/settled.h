// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "live/filesversion.h"
#include "system/names.h"

#include <chrono>
#include <filesystem>

namespace Litecopy::Test {

/// Any later change of the database gets another time stamp. For tests that look into the library.
[[nodiscard]] inline bool hasSettled(const std::filesystem::path &database)
{
    constexpr std::chrono::milliseconds none(0);
    return FilesVersion::of(database).untilChangesShow() == none
        && untilChangesShow(identify(beside(database, "-wal"))) == none;
}

} // namespace Litecopy::Test
