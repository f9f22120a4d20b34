// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/finish.h"
#include "copy/pipeline.h"

#include <filesystem>

namespace Litecopy {

// What stands between the last page of a copy and its name.

/// Gives the unfinished copy in a workspace the journal mode that was asked for and a header that is right. Throws
/// CopyFailure where it isn't a whole database.
[[nodiscard]] CopySize makeWhole(const CopyRequest &request, const Planned &planned, const Staged &staged,
                                 Workspace &workspace);

/// What is asked of a copy before it is valid: check, read back, hash, and that the source's name still leads to what
/// was copied. `checksums` are those of its pages, where it is to be read back. Throws CopyFailure, CopyCancelled.
void proveCopy(Run &run, ReceiptMaker &receipt, const CopySource &source, const std::filesystem::path &copy,
               const CopySize &size, PageChecksums *checksums);

/// Throws CopyFailure SourceReplaced where the source's name leads to another file by now.
void requireSameSource(Run &run, ReceiptMaker &receipt, const CopySource &source);

/// Both for an unfinished copy whose pages are all there, which is packed where the request says so, and the phase is
/// Writing then: what is left is to give it away.
void finishCopy(Run &run, ReceiptMaker &receipt, const Planned &planned, Staged staged, Workspace &workspace);

} // namespace Litecopy
