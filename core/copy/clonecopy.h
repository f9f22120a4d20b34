// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the database file to `to` while a read transaction holds the source: in WAL mode nothing that is needed is
/// overwritten meanwhile, in the others nothing is written at all. In WAL mode the committed frames of the log are then
/// written over its pages, as the log's shared index lists them for every program that has it open. What comes out is
/// one complete file.
///
/// Not pinned (rollback-journal sources only), the transaction is held for slices of `lockTarget`. Writers get in
/// between two of them, and each commit starts the copy over, seen by PRAGMA data_version; when no new low of what
/// remains is reached for `stallTime`, the transaction is held to the end. `Hold` is honoured. Throws CopyFailure,
/// CopyCancelled, PlanFailed, SourceChanged.
void copyClone(CopySession &session, const CopyPlan &plan, const std::filesystem::path &to);

} // namespace Litecopy
