// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <filesystem>

namespace Litecopy {

struct FileIdentity;

// Whether the database that `DestinationMode::Update` finds can be an older copy of the source. What can't be read, as
// a damaged or encrypted database, is taken for one. Nothing is changed, no lock is taken.

enum class TablesOf
{
    FileInUse, ///< its log may hold more: that it has no tables says nothing
    WholeFile,
};

/// Throws CopyFailure DestinationUnrelated where both can be read and nothing ties them: they have application ids, and
/// different ones; or no table of the one has the name of a table of the other, and no application id is the same.
/// `source` may be a private copy of the source.
void requireKin(const std::filesystem::path &older, const std::filesystem::path &source, TablesOf what);

/// What is known of the file at the destination before anything is done to it, and of the source afterwards.
struct Age
{
    QByteArray header; ///< its first 100 bytes
    qint64 modified = 0; ///< when it was last written, with its log: ns since 1970
};

[[nodiscard]] Age ageOf(const std::filesystem::path &database);

/// Throws CopyFailure DestinationNewer where the destination was written to later than the source and counts more
/// changes, or is in WAL mode as a database in use is and a finished copy is not: most likely the two were swapped. To
/// be asked where their content differs.
void requireOlder(const std::filesystem::path &older, const Age &ofOlder, const Age &ofSource);

} // namespace Litecopy
