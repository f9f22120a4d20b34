// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>

namespace Litecopy {

class SourceConnection;

/// Restores the source into an existing database, through SQLite's backup with the destination's own journal: who has
/// it open keeps it, and sees the new content after the commit. The database is locked before its safety copy is made,
/// and until the commit. Anything but success leaves the old content, and no safety copy.
void writeInto(CopySession &session);

/// What is looked at before anything is written, of the path that `existingDestination()` returned: its page size and
/// journal, folders, space. Throws CopyFailure.
void requireWritingInto(const CopySession &session, const std::filesystem::path &destination);

/// The same from a source that is open already, as the receipt's plan says.
void writeInto(CopySession &session, SourceConnection &source);

/// What the source's name means after the copy, into the receipt. With the copy done, that it means another file by now
/// is no failure but a warning.
void noteSource(CopySession &session);

} // namespace Litecopy
