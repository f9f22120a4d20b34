// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>
#include <litecopy/copyrequest.h>

#include <QStringList>

#include <functional>
#include <vector>

namespace Litecopy {

/// A part of a database's check that can be done beside the others.
///
/// SQLite's own quick_check and integrity_check first walk all trees and then read the rows of each table, one after
/// the other. The walk is left to SQLite; the rows are read in parts, so that several processors share them. CHECK
/// constraints are left out: they are rules of the program, which a copy can't break, and may contain anything.
struct CheckPart
{
    enum class Kind
    {
        Structure, ///< all trees, the free list, pages that are nobody's or two trees'
        Rows, ///< one statement over some rows of a table, that gives what is wrong with them
        Table, ///< SQLite's own check of one table, with `pragma`
    };

    Kind kind = Kind::Structure;
    QByteArray table; ///< empty for all of them
    QByteArray sql;
    QByteArray rows; ///< of Kind::Table: what reads its rows where SQLite's own check can't be made; may be empty
    qint64 firstRow = 0; ///< of Kind::Rows
    qint64 lastRow = 0;
    /// There are expressions of the schema that SQLite evaluates: they may never end, need any memory, or fail. The
    /// walk is made with functions that do nothing; where SQLite checks a table, only what they need is bounded.
    bool evaluates = false;
};

/// Parses the schema. `checkpoint` is called between two tables, and may throw. Throws SqliteError.
[[nodiscard]] std::vector<CheckPart> partsOfCheck(Connection &connection, CheckLevel level,
                                                  const std::function<void()> &checkpoint);

} // namespace Litecopy
