// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "inspectreport.h"
#include "process.h"
#include "quantitytext.h"
#include "unpackedcopy.h"
#include "words.h"

#include <litecopy/inspectjob.h>

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace Litecopy {

namespace {

constexpr int exitDifferent = 1;

int troubleCode(ErrorCode code)
{
    const ExitCode exit = exitCode(code);
    return exit == ExitCode::Other ? exitTrouble : int(exit);
}

CommandText compareCommandText()
{
    CommandText text;
    text.synopsis = u"compare [OPTION...] FIRST [SECOND]"_qs;
    text.summary = Words::tr("Compares two SQLite databases, page by page and table by table, changing neither.");
    text.examples = {
        {u"litecopy-cli compare app.db backup.db"_qs, Words::tr("Show which tables differ, and in how many rows.")},
        {u"litecopy-cli compare --as-of=-5 app.db"_qs,
         Words::tr("Show what five commits changed, as far as the database’s log goes back.")},
        {u"litecopy-cli compare --as-of=-1 --until=-0 app.db"_qs,
         Words::tr("Show what the last commit alone changed.")},
        {u"litecopy-cli compare --csv app.db backup.db"_qs, Words::tr("One line per table and index.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"as-of"_qs},
                      Words::tr("COMMIT"),
                      Words::tr("Read FIRST as it was after that commit in its write-ahead log: a number that "
                                "“litecopy-cli log” shows, or -N for N commits before the last one. Without SECOND it "
                                "is compared with itself as it is now.")},
                     {{u"until"_qs},
                      Words::tr("COMMIT"),
                      Words::tr("With --as-of, and without SECOND: compare it with the state after this commit, in "
                                "place of the database as it is now.")},
                     {{u"csv"_qs}, {}, Words::tr("Print one line of comma-separated values per table and index.")},
                     {{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
                     {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    text.ending = Words::tr("It ends with 0 where all tables have the same content, with 1 where some differ, and with "
                            "65 or more where they could not be compared: with 65 where not all could be, for one is "
                            "damaged, whether or not the rest differs, and with 75 where a program wrote meanwhile, so "
                            "that what it shows may not be of one moment.");
    return text;
}

QString presenceText(const TreeDifference &tree)
{
    if (tree.isUndecided() && tree.unsettled)
        return Words::tr("written to meanwhile: not all could be compared");
    if (tree.isUndecided())
        return tree.presence == TreeDifference::Presence::Both ? Words::tr("damaged: not all could be compared")
                                                               : Words::tr("damaged: could not be compared");
    switch (tree.presence) {
    case TreeDifference::Presence::OnlyInFirst:
        return Words::tr("only in the first");
    case TreeDifference::Presence::OnlyInSecond:
        return Words::tr("only in the second");
    case TreeDifference::Presence::Both:
        break;
    }
    return tree.entriesCompared ? QString() : Words::tr("could not be compared");
}

void printPages(const Comparison &comparison, Terminal &terminal)
{
    if (!comparison.pagesComparable) {
        terminal.result(
            Words::tr("Pages: %1 in the first, %2 in the second.")
                .arg(pageSizeText(comparison.first.usage.pageSize), pageSizeText(comparison.second.usage.pageSize)));
        return;
    }
    terminal.result(differingPagesText(comparison));
}

void printComparison(const Comparison &comparison, Terminal &terminal)
{
    printPages(comparison, terminal);
    if (comparison.isSameContent()) {
        terminal.result(Words::tr("All tables have the same content."));
        if (const quint64 rows = comparison.storedDifferently(); rows != 0)
            terminal.result(
                Words::tr("Rows stored in other bytes that read the same: %1.").arg(QLocale().toString(rows)));
        return;
    }
    terminal.result(differingTablesText(comparison));
    if (const int undecided = comparison.undecidedTables(); undecided != 0)
        terminal.result(comparison.isConsistent()
                            ? Words::tr("Damaged, so that not all of them could be compared: %1.")
                                  .arg(countText(quint64(undecided)))
                            : Words::tr("Written to meanwhile, so that not all of them could be compared: %1.")
                                  .arg(countText(quint64(undecided))));
    if (comparison.schemaDiffers())
        terminal.result(Words::tr("The schema differs."));
    if (comparison.encodingDiffers)
        terminal.result(Words::tr("Text is stored in different encodings, and compared as it reads."));
    std::vector<QStringList> rows{{Words::tr("Differing"), Words::tr("Pages"), Words::tr("Same rows"),
                                   Words::tr("Changed"), Words::tr("Only first"), Words::tr("Only second"), QString()}};
    const QLocale locale;
    for (const TreeDifference &tree : comparison.trees) {
        if (!tree.differs() && !tree.isUndecided())
            continue;
        const bool isIndex = tree.kind == TreeUsage::Kind::Index || tree.kind == TreeUsage::Kind::ImpliedIndex;
        rows.push_back({isIndex ? Words::tr("  index %1").arg(tree.name) : tree.name,
                        locale.toString(tree.differingPages), locale.toString(tree.equal),
                        locale.toString(tree.changed), locale.toString(tree.onlyInFirst),
                        locale.toString(tree.onlyInSecond), presenceText(tree)});
    }
    printGrid(rows, terminal);
}

int report(const Comparison &comparison, const CommandLine &options, Terminal &terminal)
{
    if (options.isSet("json"))
        terminal.result(jsonLine(comparison.toJson()));
    else if (comparison.error)
        terminal.error(errorLines(comparison.error));
    else if (options.isSet("csv"))
        terminal.result(comparison.toCsv().chopped(1)); // the terminal ends the line
    else
        printComparison(comparison, terminal);
    if (comparison.error)
        return troubleCode(comparison.error.code);
    for (const Inspection *const inspection : {&comparison.first, &comparison.second}) {
        const QString name = displayPath(inspection->path.filename());
        for (const QString &remark : inspection->log.texts(inspection->path))
            terminal.warning(remark);
        if (!inspection->consistent)
            terminal.warning(
                Words::tr("%1: %2").arg(name, inconsistencyText(inspection->halfWritten, inspection->path)));
        else if (!inspection->isSound())
            terminal.warning(Words::tr("%1 is damaged: what can't be read of it was not compared.").arg(name));
    }
    if (!comparison.isConsistent())
        return int(ExitCode::TryAgain);
    if (comparison.isUndecided())
        return int(ExitCode::NoDatabase);
    // Not 1: that would mean that the differences were printed.
    if (terminal.failed())
        return int(ExitCode::InputOutput);
    return comparison.isSameContent() ? int(ExitCode::Ok) : exitDifferent;
}

} // namespace

int runCompareCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine options(compareCommandText(), arguments);
    if (options.error().isEmpty() && options.isSet("help")) {
        terminal.result(helpText(compareCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.error().isEmpty())
        return usageError(options.error(), u"compare"_qs, terminal);
    InspectOptions reading;
    for (const auto &[name, commit] : {std::pair("as-of", &reading.asOf), std::pair("until", &reading.until)}) {
        if (options.isSet(name))
            *commit = asOfFromText(options.value(name));
        if (options.isSet(name) && !*commit)
            return usageError(Words::tr("--%1 takes %2, not '%3'.")
                                  .arg(QLatin1String(name),
                                       Words::tr("the number of a commit, or -N for N commits before the last one"),
                                       options.value(name)),
                              u"compare"_qs, terminal);
    }
    QStringList paths = options.positional();
    if (reading.until && !reading.asOf)
        return usageError(Words::tr("--%1 goes only with --%2.").arg(u"until"_qs, u"as-of"_qs), u"compare"_qs,
                          terminal);
    if (reading.until && paths.size() > 1)
        return usageError(Words::tr("--until compares two states of one database: leave out SECOND."), u"compare"_qs,
                          terminal);
    if (reading.asOf && paths.size() == 1)
        paths << paths.first();
    if (paths.size() != 2 || paths.contains(QString()))
        return usageError(Words::tr("Two databases are needed: FIRST and SECOND."), u"compare"_qs, terminal);
    if (options.isSet("csv") && options.isSet("json"))
        return usageError(Words::tr("--csv and --json exclude each other."), u"compare"_qs, terminal);
    for (const QString &path : paths) {
        if (const QString text = addressObjection(pathFromArgument(path)); !text.isEmpty())
            return usageError(text, u"compare"_qs, terminal);
    }

    const UnpackedCopy first(pathFromArgument(paths.first()), terminal);
    if (first.endedBy() != 0)
        return 128 + first.endedBy();
    const UnpackedCopy second(pathFromArgument(paths.last()), terminal);
    if (second.endedBy() != 0)
        return 128 + second.endedBy();
    if (first.error() || second.error()) {
        Comparison none;
        none.error = first.error() ? first.error() : second.error();
        return report(none, options, terminal);
    }

    SignalWatcher signalWatcher;
    CompareJob job(first.path(), second.path(), reading);
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &CompareJob::cancel);
    QObject::connect(&job, &CompareJob::progressChanged, &job, [&terminal](double fraction) {
        if (terminal.isInteractive())
            terminal.status(Words::tr("Comparing: %1 %").arg(int(fraction * 100)));
    });
    QObject::connect(&job, &CompareJob::finished, &job, [&](Comparison comparison) {
        terminal.clearStatus();
        if (first.path() != first.name())
            comparison.first.path = first.name();
        if (second.path() != second.name())
            comparison.second.path = second.name();
        QCoreApplication::exit(comparison.cancelled ? 128 + signalWatcher.received()
                                                    : report(comparison, options, terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace Litecopy
