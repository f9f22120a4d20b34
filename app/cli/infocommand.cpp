// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "jsonlines.h"
#include "quantitytext.h"
#include "rawargument.h"

#include <litecopy/databaseinfo.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(InfoCommand)
};

CommandText infoCommandText()
{
    CommandText text;
    text.synopsis = u"info [OPTION...] DATABASE"_qs;
    text.summary =
        Words::tr("Shows what a SQLite database says of itself, without changing it or waiting for anybody.");
    text.examples = {
        {u"litecopy-cli info app.db"_qs, Words::tr("Show the facts, with SQLite's names.")},
        {u"litecopy-cli info --json app.db"_qs, Words::tr("The same for programs.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
                     {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    return text;
}

QString versionText(quint32 number)
{
    return QStringLiteral("%1.%2.%3").arg(number / 1'000'000).arg(number / 1000 % 1000).arg(number % 1000);
}

QString autoVacuumText(int mode)
{
    return mode == 0 ? Words::tr("none") : mode == 1 ? Words::tr("full") : Words::tr("incremental");
}

QString walText(const DatabaseInfo &info)
{
    if (!info.hasWal)
        return Words::tr("none");
    return Words::tr("%1, %2 frames, %3 not merged yet")
        .arg(sizeText(info.walSize), countText(info.walFrames), countText(info.walPagesNotMerged));
}

QJsonObject infoObject(const DatabaseInfo &info)
{
    QJsonObject object;
    insertPath(object, u"path"_qs, info.path);
    if (info.error) {
        object.insert(u"error"_qs, errorObject(info.error));
        return object;
    }
    const auto put = [&object](const char *name, const QJsonValue &value) {
        object.insert(QLatin1String(name), value);
    };
    put("fileSize", info.fileSize);
    put("allocatedSize", info.allocatedSize);
    put("modified", QDateTime::fromMSecsSinceEpoch(info.modified / 1'000'000).toUTC().toString(Qt::ISODateWithMs));
    put("pageSize", info.pageSize);
    put("pageCount", qint64(info.pageCount));
    put("freelistCount", qint64(info.freelistCount));
    put("reservedBytes", info.reservedBytes);
    put("encoding", QString::fromLatin1(info.encoding));
    put("journalMode", QString::fromLatin1(info.journalMode));
    put("autoVacuum", info.autoVacuum);
    put("userVersion", info.userVersion);
    put("applicationId", qint64(info.applicationId));
    put("applicationName", info.applicationName);
    put("schemaCookie", qint64(info.schemaCookie));
    put("schemaFormat", info.schemaFormat);
    put("changeCounter", qint64(info.changeCounter));
    put("sqliteVersion", versionText(info.sqliteVersion));
    put("walSize", info.walSize);
    put("walFrames", qint64(info.walFrames));
    put("walPagesNotMerged", qint64(info.walPagesNotMerged));
    put("hasWal", info.hasWal);
    put("hasShm", info.hasShm);
    put("hasJournal", info.hasJournal);
    put("schemaRead", info.schemaRead);
    if (info.schemaRead) {
        put("tables", info.tables);
        put("indexes", info.indexes);
        put("views", info.views);
        put("triggers", info.triggers);
    }
    put("inUseBy", info.inUseBy);
    return object;
}

void printInfo(const DatabaseInfo &info, Terminal &terminal)
{
    const auto line = [&terminal](const QString &label, const QString &text) {
        terminal.result(label.leftJustified(22) + text);
    };
    const QLocale locale;
    line(Words::tr("Database"), displayPath(info.path));
    line(Words::tr("Size"),
         Words::tr("%1 (%2 bytes), %3 on disk")
             .arg(sizeText(info.fileSize), locale.toString(info.fileSize), sizeText(info.allocatedSize)));
    line(Words::tr("Modified"),
         QDateTime::fromMSecsSinceEpoch(info.modified / 1'000'000).toString(u"yyyy-MM-dd HH:mm:ss"_qs));
    line(Words::tr("Pages"), Words::tr("%1 of %2").arg(pagesText(info.pageCount), pageSizeText(info.pageSize)));
    line(Words::tr("Free pages"),
         info.pageCount == 0 ? countText(info.freelistCount)
                             : Words::tr("%1 (%2 %)")
                                   .arg(countText(info.freelistCount))
                                   .arg(qint64(info.freelistCount) * 100 / info.pageCount));
    line(Words::tr("Journal mode"), QString::fromLatin1(info.journalMode));
    line(Words::tr("Write-ahead log"), walText(info));
    line(Words::tr("Other files"),
         info.hasJournal   ? Words::tr("-journal")
             : info.hasShm ? Words::tr("-shm")
                           : Words::tr("none"));
    if (info.schemaRead) {
        line(Words::tr("Schema"),
             Words::tr("tables: %1, indexes: %2, views: %3, triggers: %4")
                 .arg(info.tables)
                 .arg(info.indexes)
                 .arg(info.views)
                 .arg(info.triggers));
    } else {
        line(Words::tr("Schema"), Words::tr("could not be read"));
    }
    line(Words::tr("Encoding"), QString::fromLatin1(info.encoding));
    line(Words::tr("Auto-vacuum"), autoVacuumText(info.autoVacuum));
    line(Words::tr("Reserved per page"), Words::tr("%1 bytes").arg(info.reservedBytes));
    QString application = QStringLiteral("0x%1").arg(info.applicationId, 8, 16, QLatin1Char('0'));
    if (!info.applicationName.isEmpty())
        application += u" ("_qs + info.applicationName + u')';
    line(Words::tr("Application id"), application);
    line(Words::tr("User version"), QString::number(info.userVersion));
    line(Words::tr("Schema cookie"), QString::number(info.schemaCookie));
    line(Words::tr("Change counter"), QString::number(info.changeCounter));
    line(Words::tr("Written by SQLite"), versionText(info.sqliteVersion));
    line(Words::tr("In use by"), info.inUseBy.isEmpty() ? Words::tr("nobody") : info.inUseBy);
}

} // namespace

int runInfoCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine commandLine(infoCommandText(), arguments);
    if (commandLine.error().isEmpty() && commandLine.isSet("help")) {
        terminal.result(helpText(infoCommandText(), terminal.width()).trimmed());
        return int(terminal.failed() ? ExitCode::InputOutput : ExitCode::Ok);
    }
    if (!commandLine.error().isEmpty())
        return usageError(commandLine.error(), u"info"_qs, terminal);
    if (commandLine.positional().size() != 1 || commandLine.positional().first().isEmpty())
        return usageError(Words::tr("One DATABASE is needed."), u"info"_qs, terminal);

    const DatabaseInfo info = readDatabaseInfo(pathFromArgument(commandLine.positional().first()));
    if (commandLine.isSet("json"))
        terminal.result(jsonLine(infoObject(info)));
    else if (info.error)
        terminal.error(errorLines(info.error));
    else
        printInfo(info, terminal);
    if (info.error)
        return int(exitCode(info.error.code));
    return int(terminal.failed() ? ExitCode::InputOutput : ExitCode::Ok);
}

} // namespace Litecopy
