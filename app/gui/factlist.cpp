// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "factlist.h"

#include "quantitytext.h"

#include <litecopy/error.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FactList)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString yesOrNo(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

FactGroup fileFactsOf(const DatabaseInfo &info)
{
    const auto modified = QDateTime::fromMSecsSinceEpoch(info.modified / 1'000'000);
    return {Words::tr("File"),
            {
                {Words::tr("Where"), displayPath(info.path), {}},
                {Words::tr("Size"), Words::tr("%1 (%2 bytes)").arg(sizeText(info.fileSize), number(info.fileSize)), {}},
                {Words::tr("Room it takes on disk"), sizeText(info.allocatedSize), {}},
                {Words::tr("Changed"), QLocale().toString(modified, QLocale::LongFormat), {}},
                {Words::tr("In use by"), info.inUseBy.isEmpty() ? Words::tr("nobody") : info.inUseBy, {}},
            }};
}

FactGroup pageFactsOf(const DatabaseInfo &info, const PageUsage *usage)
{
    FactGroup group{
        Words::tr("Pages"),
        {
            {Words::tr("Size of a page"), pageSizeText(info.pageSize), u"page_size"_qs},
            {Words::tr("Pages"), countText(info.pageCount), u"page_count"_qs},
            {Words::tr("Free pages"),
             info.pageCount == 0 ? countText(info.freelistCount)
                                 : Words::tr("%1 (%2)").arg(countText(info.freelistCount),
                                                            shareText(double(info.freelistCount) / info.pageCount)),
             u"freelist_count"_qs},
            {Words::tr("Reserved at the end of each page"), pageSizeText(info.reservedBytes), u"reserved_bytes"_qs},
            {Words::tr("Gives free pages back"),
             info.autoVacuum == 0       ? Words::tr("never")
                 : info.autoVacuum == 1 ? Words::tr("at every commit (full)")
                                        : Words::tr("when asked to (incremental)"),
             u"auto_vacuum"_qs},
        }};
    if (usage)
        group.facts.append(
            {Words::tr("A compact copy would save about"), sizeText(qint64(usage->compactSavings())), u"VACUUM"_qs});
    return group;
}

FactGroup logFactsOf(const DatabaseInfo &info)
{
    FactGroup group{Words::tr("Writing"),
                    {{Words::tr("How changes are written"),
                      info.journalMode == "wal" ? Words::tr("write-ahead log") : Words::tr("rollback journal"),
                      u"journal_mode = "_qs + QString::fromLatin1(info.journalMode)},
                     {Words::tr("Write-ahead log beside it"), info.hasWal ? sizeText(info.walSize) : Words::tr("none"),
                      u"-wal"_qs}}};
    if (info.hasWal) {
        group.facts.append({Words::tr("Pages in the log"), countText(info.walFrames), u"wal frames"_qs});
        group.facts.append(
            {Words::tr("Not merged into the file yet"), pagesText(info.walPagesNotMerged), u"wal_checkpoint"_qs});
    }
    group.facts.append({Words::tr("Index of the log beside it"), yesOrNo(info.hasShm), u"-shm"_qs});
    group.facts.append({Words::tr("Journal beside it"),
                        info.hotJournal ? Words::tr("yes, left by a crash: it is rolled back when next opened")
                                        : yesOrNo(info.hasJournal),
                        u"-journal"_qs});
    group.facts.append({Words::tr("Changes so far"), countText(info.changeCounter), u"file change counter"_qs});
    group.facts.append({Words::tr("Last written by SQLite"),
                        QStringLiteral("%1.%2.%3")
                            .arg(info.sqliteVersion / 1'000'000)
                            .arg(info.sqliteVersion / 1000 % 1000)
                            .arg(info.sqliteVersion % 1000),
                        u"SQLITE_VERSION_NUMBER"_qs});
    return group;
}

FactGroup contentFactsOf(const DatabaseInfo &info)
{
    FactGroup group{Words::tr("Content"), {}};
    if (info.schemaRead) {
        group.facts = {{Words::tr("Tables"), number(info.tables), u"type = 'table'"_qs},
                       {Words::tr("Virtual tables among them"), number(info.virtualTables), u"VIRTUAL TABLE"_qs},
                       {Words::tr("Indexes"), number(info.indexes), u"type = 'index'"_qs},
                       {Words::tr("Views"), number(info.views), u"type = 'view'"_qs},
                       {Words::tr("Triggers"), number(info.triggers), u"type = 'trigger'"_qs}};
    } else {
        group.facts = {{Words::tr("Tables and indexes"), Words::tr("could not be read"), u"sqlite_schema"_qs}};
    }
    QString application = QStringLiteral("0x%1").arg(info.applicationId, 8, 16, QLatin1Char('0'));
    if (!info.applicationName.isEmpty())
        application = info.applicationName + u" ("_qs + application + u')';
    group.facts += {{Words::tr("Kind of application"), info.applicationId == 0 ? Words::tr("not told") : application,
                     u"application_id"_qs},
                    {Words::tr("The application's own version"), number(info.userVersion), u"user_version"_qs},
                    {Words::tr("Text is stored as"), QString::fromLatin1(info.encoding), u"encoding"_qs},
                    {Words::tr("Changes of the schema so far"), countText(info.schemaCookie), u"schema_version"_qs},
                    {Words::tr("Format of the schema"), number(info.schemaFormat), u"schema format"_qs}};
    return group;
}

} // namespace

QList<FactGroup> databaseFactGroups(const DatabaseInfo &info, const PageUsage *usage)
{
    if (info.error)
        return {};
    return {fileFactsOf(info), pageFactsOf(info, usage), logFactsOf(info), contentFactsOf(info)};
}

QString factsAsText(const QList<FactGroup> &groups)
{
    QStringList lines;
    for (const FactGroup &group : groups) {
        lines.append((lines.isEmpty() ? QString() : u"\n"_qs) + group.title);
        for (const Fact &fact : group.facts)
            lines.append(u"  "_qs + fact.name + u": "_qs + fact.value
                         + (fact.sqliteName.isEmpty() ? QString() : u" ("_qs + fact.sqliteName + u')'));
    }
    return lines.join(u'\n');
}

} // namespace Litecopy
