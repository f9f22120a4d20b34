// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyreport.h"
#include "inspectreport.h"
#include "logtext.h"
#include "process.h"
#include "words.h"

#include <litecopy/inspectjob.h>

#include <QCoreApplication>

namespace Litecopy {

namespace {

CommandText logCommandText()
{
    CommandText text;
    text.synopsis = u"log [OPTION...] DATABASE"_qs;
    text.summary =
        Words::tr("Shows what is in the write-ahead log of a SQLite database, who keeps it, and which earlier "
                  "states of the database can still be read. Changes neither.");
    text.examples = {
        {u"litecopy-cli log app.db"_qs, Words::tr("List its commits, and the tables that each of them changed.")},
        {u"litecopy-cli compare --as-of=-1 app.db"_qs, Words::tr("Show which rows the last commit changed.")},
        {u"litecopy-cli copy --as-of=-1 app.db before.db"_qs, Words::tr("Copy the database as it was before it.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"no-names"_qs},
                      {},
                      Words::tr("Don’t find out which tables a commit changed: of the database itself less is read.")},
                     {{u"json"_qs}, {}, Words::tr("Print one JSON object on one line.")},
                     {{u"help"_qs, u"h"_qs}, {}, Words::tr("Show this help.")}}}};
    return text;
}

void printCommits(const DatabaseLog &log, Terminal &terminal)
{
    if (log.commits.empty())
        return;
    std::vector<QStringList> rows(log.commits.size() + 2);
    for (int column = 0; column < commitColumnCount; ++column) {
        rows.front() += commitHeading(CommitColumn(column));
        for (quint32 number = 0; number <= log.commits.size(); ++number)
            rows[number + 1] += commitText(log, number, CommitColumn(column));
    }
    printGrid(rows, terminal, LastColumn::Text);
}

void printLog(const DatabaseLog &log, Terminal &terminal)
{
    terminal.result((log.summary() + u' ' + log.mergedText()).trimmed());
    printCommits(log, terminal);
    QStringList sentences = log.keeperTexts();
    if (const QString journal = journalSentences(log); !journal.isEmpty())
        sentences += journal;
    for (const QString &text : sentences + log.advice())
        terminal.result(text);
}

int report(const DatabaseLog &log, const CommandLine &options, Terminal &terminal)
{
    if (options.isSet("json"))
        terminal.result(jsonLine(log.toJson()));
    else if (log.error)
        terminal.error(errorLines(log.error));
    else
        printLog(log, terminal);
    if (log.error)
        return int(exitCode(log.error.code));
    if (const QString warning = logWarning(log); !warning.isEmpty()) {
        terminal.warning(warning);
        return int(ExitCode::TryAgain);
    }
    return int(ExitCode::Ok);
}

} // namespace

int runLogCommand(const QStringList &arguments, Terminal &terminal)
{
    const CommandLine options(logCommandText(), arguments);
    if (options.error().isEmpty() && options.isSet("help")) {
        terminal.result(helpText(logCommandText(), terminal.width()).trimmed());
        return int(ExitCode::Ok);
    }
    if (!options.error().isEmpty())
        return usageError(options.error(), u"log"_qs, terminal);
    const QStringList paths = options.positional();
    if (paths.size() != 1 || paths.first().isEmpty())
        return usageError(Words::tr("One database is needed."), u"log"_qs, terminal);
    const std::filesystem::path database = pathFromArgument(paths.first());
    if (const QString text = addressObjection(database); !text.isEmpty())
        return usageError(text, u"log"_qs, terminal);

    SignalWatcher signalWatcher;
    LogJob job(database, {.names = !options.isSet("no-names")});
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &LogJob::cancel);
    QObject::connect(&job, &LogJob::progressChanged, &job, [&terminal](double fraction) {
        if (terminal.isInteractive())
            terminal.status(Words::tr("Reading: %1 %").arg(int(fraction * 100)));
    });
    QObject::connect(&job, &LogJob::finished, &job, [&](const DatabaseLog &log) {
        terminal.clearStatus();
        QCoreApplication::exit(log.cancelled ? 128 + signalWatcher.received() : report(log, options, terminal));
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace Litecopy
