// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/stage.h"

#include <filesystem>

namespace Litecopy {

class SourceConnection;

/// What became of a database that was written into. True also where writing ended with an exception.
struct Rewritten
{
    Staged staged; ///< what is known of the pages
    bool isWritten = false; ///< it has its new content: nothing that happens from now on makes that a failure
    std::filesystem::path safetyCopy; ///< where the old content is; empty where there is none
    CheckFindings check;
    QStringList warnings;
};

/// What is looked at before anything is written, of the path that `existingDestination()` returned: its page size and
/// journal, folders, space. Throws CopyFailure.
void requireWritingInto(const CopySource &source, const CopyPlan &plan, const CopyRequest &request,
                        const std::filesystem::path &destination);

/// Restores a source into an existing database, through SQLite's backup with the destination's own journal: programs
/// that have it open keep it, and see the new content after the commit. The database is locked before its safety copy
/// is made, and until the commit. Anything but success leaves the old content, and no safety copy.
void writeInto(Run &run, SourceConnection &source, const std::filesystem::path &destination, bool pinned,
               Rewritten &rewritten);

} // namespace Litecopy
