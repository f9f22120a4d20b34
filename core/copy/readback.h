// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Brings the copy to the medium, drops it from the page cache, reads it back and compares each page with the checksum
/// that was taken when it was written. Throws CopyFailure CopyCheckFailed where one differs. What the drive itself
/// keeps in a cache of its own no program can make it drop.
void readBack(CopySession &session, const std::filesystem::path &database);

} // namespace Litecopy
