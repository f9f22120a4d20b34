// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
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
    const char *key = nullptr; ///< in JSON; null where another fact gives it to programs
    QJsonValue value;
    QString name; ///< in plain words; empty where only programs are told
    QString text;
    QString sqliteName = {}; ///< what SQLite calls it: "page_size"; may be empty
};

/// Of a database that is stored compressed: `DatabaseInfo` then has size and time of the compressed file.
struct PackedFacts
{
    QString form; ///< "zstd"; empty where it is not compressed
    qint64 unpackedSize = 0; ///< bytes
};

struct FactGroup
{
    QString title;
    QList<Fact> facts;
};

/// All facts of a database, in one table: the window and the command line's text and JSON are made from it. With
/// `usage`, also what a compact copy would save. Empty where the database could not be read. Pure.
[[nodiscard]] QList<FactGroup> databaseFactGroups(const DatabaseInfo &info, const PageUsage *usage = nullptr,
                                                  const PackedFacts &packed = {});
/// Lines: one fact each, under the title of its group.
[[nodiscard]] QStringList factsAsText(const QList<FactGroup> &groups);
[[nodiscard]] QJsonObject factsAsJson(const QList<FactGroup> &groups);

// What can be seen of files, on one line each. Pure.

/// "in use by firefox (4312) · 932 MiB · 238,688 pages of 4 KiB · 1,204 free · WAL, 3 MiB not merged"
[[nodiscard]] QString databaseFacts(const DatabaseInfo &info, const QString &inUseBy);
/// What can be seen of a database without opening it, for the conflict panel: size, modified, sidecars, the programs
/// that use it.
[[nodiscard]] QString fileFacts(const SourceState &state);
/// Of free pages: "none free", "12 free".
[[nodiscard]] QString freePagesFact(quint32 count);
/// When the content of a database was last written, its log included.
[[nodiscard]] QDateTime lastWritten(const SourceState &state);
/// Room on the destination's file system, and whether it is enough.
[[nodiscard]] QString spaceFacts(qint64 free, qint64 needed);

} // namespace Litecopy
