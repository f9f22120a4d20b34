// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "inspectreport.h"
#include "jsonlines.h"
#include "printabletext.h"
#include "quantitytext.h"
#include "rawargument.h"
#include "signalwatcher.h"

#include <litecopy/databaseinfo.h>
#include <litecopy/inspectjob.h>

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
        {u"litecopy-cli info --tables app.db"_qs, Words::tr("Show what each table and index takes.")},
        {u"litecopy-cli info --json app.db"_qs, Words::tr("The same for programs.")},
    };
    text.groups = {
        {Words::tr("Options:"),
         {{{u"tables"_qs},
           {},
           Words::tr("Read every page, and show what each table and index takes, and what is wrong.")},
          {{u"map"_qs}, {}, Words::tr("Read every page, and show what each is.")},
          {{u"csv"_qs}, {}, Words::tr("With --tables or --map: print lines of comma-separated values instead.")},
          {{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
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
    put("missingPages", qint64(info.missingPages));
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
    put("log", info.log.toJson());
    put("hasWal", info.hasWal);
    put("hasShm", info.hasShm);
    put("hasJournal", info.hasJournal);
    put("hotJournal", info.hotJournal);
    put("consistent", info.consistent);
    put("schemaRead", info.schemaRead);
    if (info.schemaRead) {
        put("tables", info.tables);
        put("virtualTables", info.virtualTables);
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
        terminal.result(label.leftJustified(22) + printableLine(text));
    };
    const QLocale locale;
    line(Words::tr("Database"), displayPath(info.path));
    const QString size = info.fileSize < 1024
        ? sizeText(info.fileSize)
        : Words::tr("%1 (%2 bytes)").arg(sizeText(info.fileSize), locale.toString(info.fileSize));
    line(Words::tr("Size"), Words::tr("%1, %2 on disk").arg(size, sizeText(info.allocatedSize)));
    line(Words::tr("Modified"),
         QDateTime::fromMSecsSinceEpoch(info.modified / 1'000'000).toString(u"yyyy-MM-dd HH:mm:ss"_qs));
    line(Words::tr("Pages"), Words::tr("%1 of %2").arg(pagesText(info.pageCount), pageSizeText(info.pageSize)));
    line(Words::tr("Free pages"),
         info.pageCount == 0 ? countText(info.freelistCount)
                             : Words::tr("%1 (%2)").arg(countText(info.freelistCount),
                                                        shareText(double(info.freelistCount) / info.pageCount)));
    line(Words::tr("Journal mode"), QString::fromLatin1(info.journalMode));
    line(Words::tr("Write-ahead log"), walText(info));
    line(Words::tr("Other files"),
         info.hotJournal       ? Words::tr("-journal of a program that crashed")
             : info.hasJournal ? Words::tr("-journal")
             : info.hasShm     ? Words::tr("-shm")
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

/// What is wrong with the options, together.
QString objection(const CommandLine &options)
{
    if (options.positional().size() != 1 || options.positional().first().isEmpty())
        return Words::tr("One DATABASE is needed.");
    if (!options.isSet("csv"))
        return {};
    if (options.isSet("json"))
        return Words::tr("--csv and --json exclude each other.");
    if (options.isSet("tables") == options.isSet("map"))
        return Words::tr("--csv needs either --tables or --map.");
    return {};
}

void warnOfDamage(const DatabaseInfo &info, Terminal &terminal)
{
    if (!info.isDamaged())
        return;
    if (info.missingPages != 0)
        terminal.warning(Words::tr("It is damaged: it should have %1, and the last %2 are missing.")
                             .arg(pagesText(info.pageCount), countText(info.missingPages)));
    if (!info.schemaRead)
        terminal.warning(Words::tr("It is damaged: the list of its tables can’t be read completely."));
    terminal.warning(Words::tr("“litecopy-cli info --tables” shows what is left of it."));
}

int printFacts(const DatabaseInfo &info, bool json, Terminal &terminal)
{
    if (json)
        terminal.result(jsonLine(infoObject(info)));
    else if (info.error)
        terminal.error(errorLines(info.error));
    else {
        printInfo(info, terminal);
        for (const QString &remark : info.log.texts(info.path))
            terminal.warning(remark);
        if (!info.consistent)
            terminal.warning(inconsistencyText(info.halfWritten));
        warnOfDamage(info, terminal);
    }
    if (info.error)
        return int(exitCode(info.error.code));
    return int(info.isDamaged() ? ExitCode::NoDatabase : ExitCode::Ok);
}

int printInspection(const Inspection &inspection, const DatabaseInfo &info, const CommandLine &options,
                    Terminal &terminal)
{
    if (options.isSet("json")) {
        QJsonObject object = infoObject(info);
        object.insert(u"inspection"_qs, inspection.toJson(options.isSet("map")));
        terminal.result(jsonLine(object));
    } else if (inspection.error) {
        terminal.error(errorLines(inspection.error));
    } else if (options.isSet("csv")) {
        if (options.isSet("map"))
            printMapCsv(inspection, terminal);
        else
            terminal.result(inspection.usageToCsv().chopped(1)); // the terminal ends the line
    } else {
        if (options.isSet("tables"))
            printTables(inspection, terminal);
        if (options.isSet("map"))
            printMap(inspection, terminal);
    }
    if (inspection.error)
        return int(exitCode(inspection.error.code));
    printProblems(inspection, terminal);
    return int(inspection.isSound() || !inspection.consistent ? ExitCode::Ok : ExitCode::NoDatabase);
}

/// Runs the inspection on its own thread, while this one listens for signals and reports.
int inspect(const std::filesystem::path &path, const CommandLine &options, Terminal &terminal)
{
    SignalWatcher signalWatcher;
    InspectJob job(path);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &InspectJob::cancel);
    QObject::connect(&job, &InspectJob::progressChanged, &job, [&terminal](quint32 done, quint32 pageCount) {
        if (terminal.isInteractive() && pageCount != 0)
            terminal.status(Words::tr("Reading: %1 of %2").arg(countText(done), pagesText(pageCount)));
    });
    QObject::connect(&job, &InspectJob::finished, &job, [&](const Inspection &inspection) {
        terminal.clearStatus();
        QCoreApplication::exit(inspection.cancelled
                                   ? 128 + signalWatcher.received()
                                   : printInspection(inspection, readDatabaseInfo(path), options, terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace

int runInfoCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine options(infoCommandText(), arguments);
    if (options.error().isEmpty() && options.isSet("help")) {
        terminal.result(helpText(infoCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    const QString wrong = options.error().isEmpty() ? objection(options) : options.error();
    if (!wrong.isEmpty())
        return usageError(wrong, u"info"_qs, terminal);

    const std::filesystem::path path = pathFromArgument(options.positional().first());
    if (options.isSet("tables") || options.isSet("map"))
        return inspect(path, options, terminal);
    return printFacts(readDatabaseInfo(path), options.isSet("json"), terminal);
}

} // namespace Litecopy
