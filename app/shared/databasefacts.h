// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaseinfo.h>
#include <litecopy/pageusage.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Litecopy {

/// One thing that a database says of itself: for people, for those who know SQLite, and for programs.
struct Fact
{
    const char *key = nullptr; ///< in JSON; null where programs have it from another fact
    QJsonValue value;
    QString name; ///< in plain words; empty where only programs are told
    QString text;
    QString sqliteName = {}; ///< what SQLite calls it: "page_size"; may be empty
};

struct FactGroup
{
    QString title;
    QList<Fact> facts;
};

/// The one table of them that the window, the text and the JSON of the command line are made from. With the usage,
/// where it is known, what a compact copy would save. Empty where the database could not be read. Pure.
[[nodiscard]] QList<FactGroup> databaseFactGroups(const DatabaseInfo &info, const PageUsage *usage = nullptr);
/// Lines: one fact each, under the title of its group.
[[nodiscard]] QStringList factsAsText(const QList<FactGroup> &groups);
[[nodiscard]] QJsonObject factsAsJson(const QList<FactGroup> &groups);

} // namespace Litecopy
