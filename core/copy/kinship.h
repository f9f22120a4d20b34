// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QByteArray>

#include <filesystem>
#include <optional>
#include <set>

namespace Litecopy {

// Whether the database that `DestinationMode::Update` finds can be an older copy of the source. What can't be read, as
// a damaged or encrypted database, is taken for one. So are two databases of one program or framework, whose tables
// have the same names: this is a guard against names that were swapped or mistyped, and proves nothing. Nothing is
// changed, no lock is taken.

/// By what a database is known again.
struct Marks
{
    qint64 applicationId = 0;
    std::set<QByteArray> tables; ///< names in lower case, without those that SQLite or a framework makes for itself
};

/// Nothing where it can't be read.
[[nodiscard]] std::optional<Marks> marksOf(const std::filesystem::path &database);

enum class TablesOf
{
    FileInUse, ///< its log may hold more: that it has no tables says nothing
    WholeFile,
};

/// Throws CopyFailure DestinationUnrelated where both are known and nothing ties them: they have application ids, and
/// different ones; or no table of the one has the name of a table of the other, and no application id is the same.
/// `now` may be of a private copy of the source.
void requireKin(const std::filesystem::path &older, const std::optional<Marks> &then, const std::optional<Marks> &now,
                TablesOf what);

/// Throws CopyFailure DestinationUnrelated where the last copy that is known to have been made there was of another
/// database, `copied`, which is still there. A database that was moved or renamed since is none.
void requireNoOthersCopy(const std::filesystem::path &older, const std::filesystem::path &copied,
                         const FileIdentity &source);

/// What is known of the file at the destination before anything is done to it, and of the source afterwards.
struct Age
{
    QByteArray header = {}; ///< its first 100 bytes
    qint64 modified = 0; ///< when it was last written, with its log: ns since 1970
    bool hasJournal = false; ///< beside it
};

[[nodiscard]] Age ageOf(const std::filesystem::path &database);

/// A database that is to be brought up to date, and that nothing but its own content ties to the source.
struct SupposedCopy
{
    Age age;
    std::optional<Marks> marks;
};

/// Throws CopyFailure DestinationNewer where the destination was written to later than the source and counts more
/// changes, or is in WAL mode as a database in use is and a finished copy is not: most likely the two were swapped. To
/// be asked where their content differs.
void requireOlder(const std::filesystem::path &older, const Age &ofOlder, const Age &ofSource);

} // namespace Litecopy
