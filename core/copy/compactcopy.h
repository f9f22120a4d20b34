// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

/// Copies the source's files to `snapshot`, as CopyMethod::Clone does or, with `SourceAccess::Files`, without a lock,
/// and compacts that: VACUUM INTO of the source itself would keep the writers of a rollback-journal database out from
/// its beginning to its end.
void copyCompact(CopySession &session, SourceAccess access, const std::filesystem::path &to,
                 const std::filesystem::path &snapshot);

/// Writes `snapshot`, a private database in one file, anew into `to` with VACUUM INTO, and removes it. It is checked
/// before, at the level asked for the copy: damage of a page that the new file has no use for would vanish unseen.
void compactPrivate(CopySession &session, const std::filesystem::path &snapshot, const std::filesystem::path &to);

} // namespace Litecopy
