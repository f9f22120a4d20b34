// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "databasefacts.h"

#include "momenttext.h"
#include "quantitytext.h"
#include "words.h"

#include <litecopy/error.h>

#include <QDateTime>
#include <QLocale>

namespace Litecopy {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString yesOrNo(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

QString versionText(quint32 number)
{
    return QStringLiteral("%1.%2.%3").arg(number / 1'000'000).arg(number / 1000 % 1000).arg(number % 1000);
}

QString applicationText(const DatabaseInfo &info)
{
    if (info.applicationId == 0)
        return Words::tr("none");
    const QString id = QStringLiteral("0x%1").arg(info.applicationId, 8, 16, QLatin1Char('0'));
    return info.applicationName.isEmpty() ? id : info.applicationName + u" ("_qs + id + u')';
}

/// For counts, and numbers of 32 bits.
QJsonValue whole(qint64 value)
{
    return {value};
}

QString bytesText(qint64 size)
{
    return size < 1024 ? sizeText(size) : Words::tr("%1 (%2 bytes)").arg(sizeText(size), number(size));
}

FactGroup fileFactsOf(const DatabaseInfo &info, const PackedFacts &packed)
{
    const auto modified = QDateTime::fromMSecsSinceEpoch(info.modified / 1'000'000);
    FactGroup group{
        Words::tr("File"),
        {
            {nullptr, {}, Words::tr("Where"), displayPath(info.path)},
            {"fileSize", info.fileSize, Words::tr("Size"), bytesText(info.fileSize)},
            {"allocatedSize", info.allocatedSize, Words::tr("Room it takes on disk"), sizeText(info.allocatedSize)},
            {"modified", modified.toUTC().toString(Qt::ISODateWithMs), Words::tr("Changed"),
             dateText(modified) + modified.toString(u":ss"_qs)},
            {"inUseBy", info.inUseBy, Words::tr("In use by"),
             info.inUseBy.isEmpty() ? Words::tr("nobody") : info.inUseBy},
            {"consistent", info.consistent, {}, {}},
        }};
    if (!packed.form.isEmpty()) {
        group.facts.insert(2, {"packing", packed.form, Words::tr("Compressed by"), packed.form});
        group.facts.insert(3,
                           {"unpackedSize", packed.unpackedSize, Words::tr("Size without compression"),
                            bytesText(packed.unpackedSize)});
    }
    return group;
}

QString freePagesText(const DatabaseInfo &info)
{
    if (!info.isFreelistCountPossible())
        return Words::tr("unknown");
    const QString count = countText(info.freelistCount);
    return info.pageCount == 0
        ? count
        : Words::tr("%1 (%2)").arg(count, shareText(double(info.freelistCount) / info.pageCount));
}

FactGroup pageFactsOf(const DatabaseInfo &info, const PageUsage *usage)
{
    const QString free = freePagesText(info);
    FactGroup group{
        Words::tr("Pages"),
        {
            {"pageSize", info.pageSize, Words::tr("Size of a page"), pageSizeText(info.pageSize), u"page_size"_qs},
            {"pageCount", whole(info.pageCount), Words::tr("Pages"), countText(info.pageCount), u"page_count"_qs},
            {"missingPages", whole(info.missingPages), {}, {}},
            {"freelistCount", info.isFreelistCountPossible() ? whole(info.freelistCount) : QJsonValue(),
             Words::tr("Free pages"), free, u"freelist_count"_qs},
            {"reservedBytes", info.reservedBytes, Words::tr("Reserved at the end of each page"),
             pageSizeText(info.reservedBytes), u"reserved_bytes"_qs},
            {"autoVacuum", info.autoVacuum, Words::tr("Auto-vacuum"),
             info.autoVacuum == 0       ? Words::tr("off")
                 : info.autoVacuum == 1 ? Words::tr("at every commit (full)")
                                        : Words::tr("when asked to (incremental)"),
             u"auto_vacuum"_qs},
        }};
    if (usage)
        group.facts.append({nullptr,
                            {},
                            Words::tr("A compact copy would save about"),
                            sizeText(qint64(usage->compactSavings())),
                            u"VACUUM"_qs});
    return group;
}

FactGroup logFactsOf(const DatabaseInfo &info)
{
    const bool wal = info.journalMode == "wal";
    const auto ofWal = [&info](const QString &name) { return info.hasWal ? name : QString(); };
    return {Words::tr("Writing"),
            {
                {"journalMode", QString::fromLatin1(info.journalMode), Words::tr("How changes are written"),
                 wal ? Words::tr("write-ahead log") : Words::tr("rollback journal"),
                 u"journal_mode = "_qs + QString::fromLatin1(info.journalMode)},
                {"hasWal", info.hasWal, {}, {}},
                {"walSize", info.walSize, Words::tr("Write-ahead log beside it"),
                 info.hasWal ? sizeText(info.walSize) : Words::tr("none"), u"-wal"_qs},
                {"walFrames", whole(info.walFrames), ofWal(Words::tr("Pages in the log")), countText(info.walFrames),
                 u"wal frames"_qs},
                {"walPagesNotMerged", whole(info.walPagesNotMerged), ofWal(Words::tr("Not merged into the file yet")),
                 pagesText(info.walPagesNotMerged), u"wal_checkpoint"_qs},
                {"log", info.log.toJson(), {}, {}},
                {"hasShm", info.hasShm, Words::tr("Index of the log beside it"), yesOrNo(info.hasShm), u"-shm"_qs},
                {"hotJournal", info.hotJournal, {}, {}},
                {"hasJournal", info.hasJournal, Words::tr("Journal beside it"),
                 info.hotJournal ? Words::tr("yes, left by a crash: it is rolled back when next opened")
                                 : yesOrNo(info.hasJournal),
                 u"-journal"_qs},
                {"changeCounter", whole(info.changeCounter), Words::tr("Changes so far"), countText(info.changeCounter),
                 u"file change counter"_qs},
                {"sqliteVersion", versionText(info.sqliteVersion), Words::tr("Last written by SQLite"),
                 versionText(info.sqliteVersion), u"SQLITE_VERSION_NUMBER"_qs},
            }};
}

QList<Fact> schemaFactsOf(const DatabaseInfo &info)
{
    QList<Fact> facts{{"schemaRead", info.schemaRead, info.schemaRead ? QString() : Words::tr("Tables and indexes"),
                       Words::tr("could not be read"), u"sqlite_schema"_qs}};
    if (!info.schemaRead)
        return facts;
    const auto add = [&facts](const char *key, int count, const QString &name, const QString &sqliteName) {
        facts.append({key, count, name, number(count), sqliteName});
    };
    add("tables", info.tables, Words::tr("Tables"), u"type = 'table'"_qs);
    add("virtualTables", info.virtualTables, Words::tr("Virtual tables among them"), u"VIRTUAL TABLE"_qs);
    add("indexes", info.indexes, Words::tr("Indexes"), u"type = 'index'"_qs);
    add("views", info.views, Words::tr("Views"), u"type = 'view'"_qs);
    add("triggers", info.triggers, Words::tr("Triggers"), u"type = 'trigger'"_qs);
    return facts;
}

FactGroup contentFactsOf(const DatabaseInfo &info)
{
    FactGroup group{Words::tr("Content"), schemaFactsOf(info)};
    group.facts += {
        {"applicationId", whole(info.applicationId), Words::tr("Application ID"), applicationText(info),
         u"application_id"_qs},
        {"applicationName", info.applicationName, {}, {}},
        {"userVersion", info.userVersion, Words::tr("The application's own version"), number(info.userVersion),
         u"user_version"_qs},
        {"encoding", QString::fromLatin1(info.encoding), Words::tr("Text is stored as"),
         QString::fromLatin1(info.encoding), u"encoding"_qs},
        {"schemaCookie", whole(info.schemaCookie), Words::tr("Changes of the schema so far"),
         countText(info.schemaCookie), u"schema_version"_qs},
        {"schemaFormat", info.schemaFormat, Words::tr("Format of the schema"), number(info.schemaFormat),
         u"schema format"_qs},
    };
    return group;
}

QString walFact(const DatabaseInfo &info)
{
    if (info.walPagesNotMerged == 0)
        return Words::tr("WAL");
    return Words::tr("WAL, %1 not merged yet").arg(sizeText(qint64(info.walPagesNotMerged) * info.pageSize));
}

/// What can be told without the key.
QList<FactGroup> encryptedFactsOf(const DatabaseInfo &info)
{
    const bool isKnown = info.pageSize > 0;
    const bool wal = info.journalMode == "wal";
    const QString unknown = Words::tr("unknown");
    FactGroup file = fileFactsOf(info, {});
    file.facts.append({"encrypted", true, Words::tr("Encrypted"), Words::tr("yes: only its own program can read it")});
    return {
        file,
        {Words::tr("Pages"),
         {{"pageSize", isKnown ? QJsonValue(info.pageSize) : QJsonValue(), Words::tr("Size of a page"),
           isKnown ? pageSizeText(info.pageSize) : unknown, u"page_size"_qs},
          {"pageCount", isKnown ? whole(info.pageCount) : QJsonValue(), Words::tr("Pages in the file"),
           isKnown ? countText(info.pageCount) : unknown, u"page_count"_qs}}},
        {Words::tr("Writing"),
         {{"journalMode", wal ? QJsonValue(u"wal"_qs) : QJsonValue(), Words::tr("How changes are written"),
           wal ? Words::tr("write-ahead log") : unknown, u"journal_mode"_qs},
          {"hasWal", info.hasWal, {}, {}},
          {"walSize", info.walSize, Words::tr("Write-ahead log beside it"),
           info.hasWal ? sizeText(info.walSize) : Words::tr("none"), u"-wal"_qs},
          {"hasShm", info.hasShm, Words::tr("Index of the log beside it"), yesOrNo(info.hasShm), u"-shm"_qs},
          {"hasJournal", info.hasJournal, Words::tr("Journal beside it"), yesOrNo(info.hasJournal), u"-journal"_qs}}}};
}

} // namespace

QList<FactGroup> databaseFactGroups(const DatabaseInfo &info, const PageUsage *usage, const PackedFacts &packed)
{
    if (info.encrypted)
        return encryptedFactsOf(info);
    if (info.error)
        return {};
    return {fileFactsOf(info, packed), pageFactsOf(info, usage), logFactsOf(info), contentFactsOf(info)};
}

QStringList factsAsText(const QList<FactGroup> &groups)
{
    QStringList lines;
    for (const FactGroup &group : groups) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(group.title);
        for (const Fact &fact : group.facts) {
            if (!fact.name.isEmpty())
                lines.append(u"  "_qs + fact.name + u": "_qs + fact.text
                             + (fact.sqliteName.isEmpty() ? QString() : u" ("_qs + fact.sqliteName + u')'));
        }
    }
    return lines;
}

QJsonObject factsAsJson(const QList<FactGroup> &groups)
{
    QJsonObject object;
    for (const FactGroup &group : groups) {
        for (const Fact &fact : group.facts) {
            if (fact.key)
                object.insert(QLatin1String(fact.key), fact.value);
        }
    }
    return object;
}

QString databaseFacts(const DatabaseInfo &info, const QString &inUseBy)
{
    QStringList facts;
    facts.append(inUseBy.isEmpty() ? Words::tr("not in use") : Words::tr("in use by %1").arg(inUseBy));
    const qint64 size = info.pageSize > 0 ? qint64(info.pageCount) * info.pageSize : 0;
    facts.append(sizeText(size > 0 ? size : info.fileSize));
    if (info.pageCount > 0 && info.pageSize > 0)
        facts.append(Words::tr("%1 of %2").arg(pagesText(info.pageCount), pageSizeText(info.pageSize)));
    if (info.isFreelistCountPossible())
        facts.append(freePagesFact(info.freelistCount));
    facts.append(info.journalMode == "wal" ? walFact(info) : Words::tr("rollback journal"));
    if (!info.applicationName.isEmpty())
        facts.append(info.applicationName);
    return factLine(facts);
}

QString freePagesFact(quint32 count)
{
    return count == 0 ? Words::tr("none free") : Words::tr("%1 free").arg(countText(count));
}

QDateTime lastWritten(const SourceState &state)
{
    const std::int64_t newest =
        state.hasLog() ? std::max(state.file.modified, state.wal.modified) : state.file.modified;
    return QDateTime::fromMSecsSinceEpoch(newest / 1'000'000);
}

QString fileFacts(const SourceState &state)
{
    QStringList facts;
    facts.append(state.users.empty() ? Words::tr("not in use") : Words::tr("in use by %1").arg(describe(state.users)));
    facts.append(sizeText(state.file.size));
    facts.append(Words::tr("changed %1").arg(momentText(lastWritten(state), QDateTime::currentDateTime())));
    if (state.error)
        facts.append(Words::tr("not a database that can be read"));
    else
        facts.append(state.walMode ? Words::tr("database, WAL") : Words::tr("database"));
    QStringList sidecars;
    if (state.wal.exists)
        sidecars.append(u"-wal"_qs);
    if (state.shm.exists)
        sidecars.append(u"-shm"_qs);
    if (state.journal.exists)
        sidecars.append(u"-journal"_qs);
    if (!sidecars.isEmpty())
        facts.append(Words::tr("has %1").arg(sidecars.join(u", "_qs)));
    return factLine(facts);
}

QString spaceFacts(qint64 free, qint64 needed)
{
    if (needed > free)
        return Words::tr("Only %1 free there; the copy needs about %2").arg(sizeText(free), sizeText(needed));
    return Words::tr("%1 free there").arg(sizeText(free));
}

} // namespace Litecopy
