// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <litecopy/rescue.h>

#include <algorithm>

namespace Litecopy::Test {

inline constexpr int pageSize = 1024;

inline void make(const std::filesystem::path &file, const QByteArray &sql)
{
    SqlHandle database(file, true);
    database.execute("PRAGMA page_size=" + QByteArray::number(pageSize));
    database.execute(sql);
}

inline QByteArray series(int rows)
{
    return "WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM s WHERE i<" + QByteArray::number(rows) + ") ";
}

inline int rootOf(const std::filesystem::path &file, const QByteArray &name)
{
    SqlHandle database(file);
    return int(database.integer("SELECT rootpage FROM sqlite_master WHERE name='" + name + "'"));
}

inline void wipe(const std::filesystem::path &file, int page)
{
    QByteArray bytes = readFile(file);
    bytes.replace(qsizetype(page - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    writeFile(file, bytes);
}

inline RescueReport rescue(const std::filesystem::path &damaged, const std::filesystem::path &to,
                           bool deletedRows = false)
{
    CopyControl control;
    return rescueDatabase({.damaged = damaged, .destination = to, .deletedRows = deletedRows}, control);
}

inline const RescuedTable &tableOf(const RescueReport &report, const QString &name)
{
    static const RescuedTable none;
    const auto table = std::ranges::find(report.tables, name, &RescuedTable::name);
    return table == report.tables.end() ? none : *table;
}

} // namespace Litecopy::Test
