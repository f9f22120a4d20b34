// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "addresses.h"
#include "answerwatch.h"
#include "command.h"
#include "commandline.h"
#include "copyoptions.h"
#include "copyreport.h"
#include "inspectreport.h"
#include "logtext.h"
#include "process.h"
#include "words.h"

#include <litecopy/inspectjob.h>
#include <litecopy/quantities.h>

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

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
        {u"litecopy-cli log --watch=10s app.db"_qs,
         Words::tr("Tell a program that keeps it from one that is passing.")},
        {u"litecopy-cli compare --as-of=-1 app.db"_qs, Words::tr("Show which rows the last commit changed.")},
        {u"litecopy-cli copy --as-of=-1 app.db before.db"_qs, Words::tr("Copy the database as it was before it.")},
    };
    text.groups = {{Words::tr("Options:"),
                    {{{u"no-names"_qs},
                      {},
                      Words::tr("Don’t find out which tables a commit changed: of the database itself less is read.")},
                     {{u"watch"_qs},
                      Words::tr("TIME"),
                      Words::tr("Look for so long at who keeps the log, and only then print it: of a database that is "
                                "written to all the time that tells for how long its transaction has been open.")},
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

/// Looks again and again at who keeps a log that was read.
class KeeperWatch
{
public:
    KeeperWatch(DatabaseLog log, std::chrono::milliseconds time, Terminal &terminal,
                std::function<void(const DatabaseLog &)> done)
        : m_log(std::move(log))
        , m_end(LogTimes::Clock::now() + time)
        , m_terminal(terminal)
        , m_done(std::move(done))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    }

    void next()
    {
        constexpr std::chrono::milliseconds between(500);
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - LogTimes::Clock::now());
        // Without an index that programs share no lock says what is kept.
        if (left.count() <= 0 || !m_log.consistent || !m_log.isMergeKnown) {
            m_terminal.clearStatus();
            m_done(m_log);
        } else {
            if (m_terminal.isInteractive())
                m_terminal.status(Words::tr("Watching who keeps it: %1 left").arg(coarseDurationText(left)));
            m_timer.start(std::min(left, between));
        }
    }

private:
    void look()
    {
        const auto read = [times = m_log.times](const std::filesystem::path &database) {
            return lookAtKeepers(database, times);
        };
        m_look = readInBackground(m_log.path, read, [this](const LogLook &seen) {
            const auto finished = std::move(m_look);
            // Where it was started over meanwhile, the commits that were read are not those that are there now.
            m_log.consistent = m_log.take(seen);
            next();
        });
    }

    DatabaseLog m_log;
    const LogTimes::Clock::time_point m_end;
    Terminal &m_terminal;
    const std::function<void(const DatabaseLog &)> m_done;
    QTimer m_timer;
    std::unique_ptr<Job> m_look;
};

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

    const auto watched = options.isSet("watch") ? durationFromText(options.value("watch"), std::chrono::seconds(1))
                                                : std::chrono::milliseconds(0);
    if (!watched)
        return usageError(Words::tr("--%1 takes %2, not '%3'.")
                              .arg(u"watch"_qs, Words::tr("a time, such as 30s or 500ms"), options.value("watch")),
                          u"log"_qs, terminal);

    SignalWatcher signalWatcher;
    std::optional<KeeperWatch> watch;
    LogJob job(database, {.names = !options.isSet("no-names")});
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, [&] {
        job.cancel();
        if (watch) {
            terminal.clearStatus();
            QCoreApplication::exit(128 + signalWatcher.received());
        }
    });
    QObject::connect(&job, &LogJob::progressChanged, &job, [&terminal](double fraction) {
        if (terminal.isInteractive())
            terminal.status(Words::tr("Reading: %1 %").arg(int(fraction * 100)));
    });
    QObject::connect(&job, &LogJob::finished, &job, [&](const DatabaseLog &log) {
        terminal.clearStatus();
        if (log.cancelled) {
            QCoreApplication::exit(128 + signalWatcher.received());
            return;
        }
        watch.emplace(log, log.error ? std::chrono::milliseconds(0) : *watched, terminal,
                      [&](const DatabaseLog &seen) { QCoreApplication::exit(report(seen, options, terminal)); });
        watch->next();
    });
    job.start();
    return QCoreApplication::exec();
}

} // namespace Litecopy
