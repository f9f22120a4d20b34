// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaseinfo.h>
#include <litecopy/pageusage.h>

#include <QList>
#include <QString>

namespace Litecopy {

struct Fact
{
    QString name; ///< in plain words
    QString value;
    QString sqliteName; ///< what SQLite calls it: "PRAGMA page_size"; may be empty
};

struct FactGroup
{
    QString title;
    QList<Fact> facts;
};

/// All that a database says of itself, in groups. With the usage, where it is known, what a compact copy would save.
/// Pure.
[[nodiscard]] QList<FactGroup> databaseFactGroups(const DatabaseInfo &info, const PageUsage *usage = nullptr);
/// As text, one fact a line.
[[nodiscard]] QString factsAsText(const QList<FactGroup> &groups);

} // namespace Litecopy
