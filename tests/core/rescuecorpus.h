// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace Litecopy::Test {

/// How a file of the corpus was damaged.
enum class DamageKind
{
    Wiped, ///< pages that became zeros, or noise
    Swapped, ///< pages that took each other's place
    Cut, ///< the end is gone
    Flipped, ///< single bits
    HeaderLost, ///< the first 100 bytes
    SchemaLost, ///< all of page 1, or the pages of sqlite_schema
};
inline constexpr int damageKindCount = 6;

/// A table whose rows are known.
struct TrueTable
{
    QByteArray name;
    int fields = 0; ///< values that a row stores
    int rowidField = -1; ///< the one that stands for the rowid
    bool hasRowids = true;
    QByteArray columns; ///< the stored ones, for a SELECT
    int realField = -1; ///< of REAL: a row holds a whole number as an integer, and only the column's type says more
};

/// Rows of a table, each as a list of SQL literals, and how often it is there.
using Rows = QHash<QByteArrayList, int>;

/// A sound database, and all that it holds.
struct TrueDatabase
{
    QByteArray bytes;
    int pageSize = 0;
    std::vector<TrueTable> tables;
    QHash<QByteArray, Rows> rows; ///< by table

    [[nodiscard]] qint64 rowCount() const;
};

inline constexpr int trueDatabaseCount = 6;

/// One of a few kinds: page sizes, encodings, auto-vacuum, a large schema. It has tables with and without rowids,
/// overflow chains, generated columns, indexes and constraints, a trigger that forbids inserts, and free pages with
/// rows that were deleted.
[[nodiscard]] TrueDatabase makeTrueDatabase(int kind, const std::filesystem::path &folder);

/// The same seed, the same damage.
[[nodiscard]] QByteArray damaged(const TrueDatabase &database, DamageKind kind, unsigned seed);

/// How a rescued database compares with the true one.
struct RescueScore
{
    qint64 right = 0; ///< true rows in their own table
    qint64 stray = 0; ///< true rows in `lost_and_found`
    qint64 altered = 0; ///< rows that differ from a true one of their table in one value
    qint64 invented = 0; ///< rows that no table of the truth holds
    QStringList examples; ///< of invented ones

    [[nodiscard]] qint64 all() const { return right + stray; }
};

/// `file` has been rescued from a damaged one.
[[nodiscard]] RescueScore scoreOf(const std::filesystem::path &file, const TrueDatabase &truth);

} // namespace Litecopy::Test
