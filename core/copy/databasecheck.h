// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/checkrunner.h"
#include "copy/run.h"

#include <filesystem>

namespace Litecopy {

struct CopySize;

/// Checks a file that only this process knows, on as many threads as there are processors; where there is none, on this
/// one, with `tap`.
///
/// SQLite hears an interrupt between two of its instructions only, and one of them may be a function in an expression
/// of the schema that takes hours. So a thread that doesn't end is abandoned: it has its own connection, takes no
/// locks, writes nothing, and ends when its function does; no function gets values long enough to take for ever. Until
/// then it keeps a descriptor of the finished copy, open for reading and writing. Abandoned threads share what they
/// need with each other, and nothing with the copy's run.
///
/// Throws CopyCancelled within about 100 ms; SqliteError where the check could not be done, with what was found until
/// then in `report`.
void checkFile(Run &run, const std::filesystem::path &database, const CopySize &size, VfsTap &tap, CheckReport &report);

/// Checks a database, which other programs may be using, on the calling thread. `connection` was opened through `tap`.
/// The check evaluates no expression of the schema: a function that never returns would hold the thread, and a lock on
/// the database, for ever. `report.unchecked` says what was not checked for that reason. Throws as checkFile() does.
void checkThrough(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount, CheckReport &report);

} // namespace Litecopy
