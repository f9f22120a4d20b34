// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "copy/failure.h"

#include <filesystem>

namespace Litecopy {

class Connection;
class SqliteError;

/// What an error at a file of Litecopy's own is about: its content is the source's, all else the destination's. `file`
/// is the private one.
[[nodiscard]] CopyFailure failureOfPrivate(const CopySession &session, const std::filesystem::path &file,
                                           const SqliteError &error);

/// Makes a WAL-mode file, closed and without a WAL, a rollback-mode one: the two version bytes of its header, as SQLite
/// itself sets them. Not by a pragma, which parses the schema, and a damaged one is to be copied too.
void setSingleFile(CopySession &session, const std::filesystem::path &database);

/// Puts a compact copy back into the WAL mode its source has.
void setWal(CopySession &session, const std::filesystem::path &database);

/// What must hold of any finished copy: its size is its page size times its page count. Sets both in the receipt.
/// Throws CopyFailure SourceDamaged or SourceTruncated, or one of the destination's.
void requireWhole(CopySession &session, const std::filesystem::path &database);

/// Runs the check that was asked for, and writes the outcome into the receipt. Damage found is no failure of the copy;
/// that the copy can't be read is, with IoError. `tap` is the one the connection was opened through, to tell that, and
/// how far the check has come.
void checkCopy(CopySession &session, Connection &connection, VfsTap &tap);
/// The same on a file that nobody else knows.
void checkCopy(CopySession &session, const std::filesystem::path &database);

/// Throws CopyFailure where the source's name means another file by now, or none.
void requireSameSource(CopySession &session);

/// SHA-256 of the copy into the receipt.
void hashCopy(CopySession &session, const std::filesystem::path &database);

} // namespace Litecopy
