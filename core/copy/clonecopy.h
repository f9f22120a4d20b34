// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the database's files to `to` (and `to`-wal) while a read transaction on the source holds them together: in
/// WAL mode nothing that is needed is overwritten meanwhile, in the others nothing is written at all. What comes out
/// still wants `recoverInPrivate()`.
///
/// Not pinned (rollback-journal sources only), the transaction is held for slices of `lockTarget`. Writers get in
/// between two of them, and each commit starts the copy over, seen by PRAGMA data_version; when no new low of what
/// remains is reached for `stallTime`, the transaction is held to the end. `Hold` is honoured. Throws CopyFailure,
/// CopyCancelled, PlanFailed.
void copyClone(CopySession &session, const CopyPlan &plan, const std::filesystem::path &to);

} // namespace Litecopy
