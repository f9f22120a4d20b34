// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/reading.h"
#include "rescue/rescuedfile.h"

#include <QByteArray>

namespace Litecopy {

/// What became of a virtual table.
struct VirtualTableOutcome
{
    enum class Kind
    {
        Made, ///< it can be opened
        Rebuilt, ///< made from what is left of its rows
        Foreign, ///< entered as it was; only a program that brings its module or tokenizer can open it
        NotMade, ///< its own tables stay
    };

    Kind kind = Kind::Made;
    QByteArray reason; ///< in SQLite's words, of Foreign and NotMade
};

[[nodiscard]] bool isVirtual(const SchemaRow &row);
/// Whether a table is one in which that virtual table keeps what it knows.
[[nodiscard]] bool isOfVirtualTable(const QString &table, const QString &virtualTable);

/// Enters a virtual table into a file that has its own tables already, and tries whether it can be opened: nothing else
/// shows that its module or one of its tables has another name. With `mayLackRows` an index of text is rebuilt, and one
/// of places is checked. Thread: the file's. Errors: throws SqliteError of the file, and what `interruption` throws.
[[nodiscard]] VirtualTableOutcome makeVirtualTable(RescuedFile &file, const SchemaRow &row, bool mayLackRows,
                                                   Interruption &interruption);

} // namespace Litecopy
