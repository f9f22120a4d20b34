// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/retention.h>

#include <filesystem>

namespace Litecopy {

/// Where the copies of a database are kept, and which of them stay.
struct CopiesPlace
{
    std::filesystem::path folder; ///< empty where none was chosen
    RetentionPolicy policy;
};

// Remembered in the settings for the last databases that it was chosen for; of older ones it is forgotten.

[[nodiscard]] CopiesPlace recallCopies(const std::filesystem::path &database);
void rememberCopies(const std::filesystem::path &database, const CopiesPlace &place);

} // namespace Litecopy
