// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Writes the source anew into `to` with VACUUM INTO, reporting by the size it has reached. The source is held
/// meanwhile. With `SourceAccess::Files` its files are copied to `snapshot` first, and that is compacted.
void copyCompact(CopySession &session, SourceAccess access, const std::filesystem::path &to,
                 const std::filesystem::path &snapshot);

} // namespace Litecopy
