// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

class SourceConnection;

/// Restores the source into an existing database, through SQLite's backup with the destination's own journal: who has
/// it open keeps it, and sees the new content after the commit. Anything but success leaves the old content.
void writeInto(CopySession &session);

/// All that is looked at before anything is written: the destination, its page size and journal, space. Throws
/// CopyFailure. Returns the destination's path, links resolved.
std::filesystem::path requireWritingInto(const CopySession &session);

/// The same from a source that is open already, as the receipt's plan says.
void writeInto(CopySession &session, SourceConnection &source);

} // namespace Litecopy
