// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

class WalFile;

/// Writes the committed pages of a log over those of a copied database file, and gives it the length it has at the
/// log's last commit. `log` is indexed; `database` is a private file that nobody has open. Throws CopyFailure
/// SourceTruncated where a page is in neither of them, CopyCancelled, SqliteError where the log can't be read.
void applyFrames(CopySession &session, const WalFile &log, int pageSize, const std::filesystem::path &database);

} // namespace Litecopy
