// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/run.h"
#include "copy/workspace.h"

#include <QString>

#include <filesystem>

namespace Litecopy {

class WalFile;

/// Writes the committed pages of a log over those of a copied database file, and gives it the length it has at the
/// log's last commit. `log` is indexed; `database` is a private file that nobody has open. Throws CopyFailure
/// SourceTruncated where a page is in neither of them, CopyCancelled, SqliteError where the log can't be read.
void applyFrames(Run &run, const WalFile &log, const std::filesystem::path &database, PageChecksums *checksums);

/// A warning for people where the log of a program at work is not sealed by checksums up to `lastFrame`, which its
/// index counts: every program reads on behind such a frame, and so does a pinned copy, but a recovery would end there.
/// Empty where it is sealed. Reads the log; `log` has to be indexed again afterwards. Throws SqliteError,
/// CopyCancelled.
[[nodiscard]] QString unsealedLogWarning(Run &run, WalFile &log, quint32 lastFrame);

} // namespace Litecopy
