// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/pagesource.h"

#include <litecopy/pageusage.h>

#include <QString>

#include <cstdint>
#include <vector>

namespace Litecopy {

/// One row of `sqlite_schema`.
struct SchemaEntry
{
    enum class Type
    {
        Table,
        VirtualTable,
        Index,
        View,
        Trigger,
        Other, ///< nothing SQLite writes
    };

    Type type = Type::Other;
    QString name;
    QString table; ///< the table an index or a trigger belongs to; a table's own name
    QString module; ///< of a virtual table, lower-case
    std::uint32_t rootPage = 0;
    std::uint64_t digest = 0; ///< digest of its statement, as far as that is read; the same in every encoding
};

/// `sqlite_schema`, read from its pages: no SQL is parsed, so a schema that this SQLite cannot use is read too.
struct Schema
{
    std::vector<SchemaEntry> entries; ///< in the order of their rows
    bool complete = true; ///< false where SQLite can't read it, or it is absurdly large
};

/// Never takes more memory than a fixed part of the database's size. Throws what `PageSource` throws.
[[nodiscard]] Schema readSchema(const PageSource &source);

/// The statement that made a table; empty where it can't be read as a whole.
[[nodiscard]] QString readTableStatement(const PageSource &source, const QString &table);

/// The trees that a schema names, `sqlite_schema` first, without figures. Shadow tables carry the name of the virtual
/// table that they serve.
[[nodiscard]] std::vector<TreeUsage> listTrees(const Schema &schema);

} // namespace Litecopy
