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

/// What is looked at before anything is written, of the path that `existingDestination()` returned: its page size and
/// journal, folders, space. Throws CopyFailure.
void requireWritingInto(const CopySession &session, const std::filesystem::path &destination);

/// The same from a source that is open already, as the receipt's plan says.
void writeInto(CopySession &session, SourceConnection &source);

} // namespace Litecopy
