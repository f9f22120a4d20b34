// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaselog.h>

#include <litecopy/lockholders.h>
#include <litecopy/quantities.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Litecopy", text);
}

/// `one` where it is one, else `many`, whose %1 is the number.
QString counted(const char *one, const char *many, quint32 number)
{
    return number == 1 ? translated(one) : translated(many).arg(QLocale().toString(number));
}

QString nameOf(const LogKeeper &keeper)
{
    return describe({LockHolder{keeper.pid, keeper.program, LockHolder::Lock::Wal}});
}

QString readerText(const DatabaseLog &log, const LogKeeper &keeper)
{
    if (!log.isMergeKnown)
        return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 has a read transaction open.")).arg(nameOf(keeper));
    if (keeper.framesKept == 0)
        return translated(QT_TRANSLATE_NOOP(
                              "Litecopy",
                              "%1 has a read transaction open on the last commit: all can be merged, but the log "
                              "can’t be started over, and grows."))
            .arg(nameOf(keeper));
    // A later look may find readers of commits that were made since the log was read.
    if (keeper.frame > log.frames)
        return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 has a read transaction open.")).arg(nameOf(keeper));
    //: %1 is a program, %2 a number of commits, %3 a size
    const QString behind = keeper.commit == 0
        ? translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "%1 has had a read transaction open since before the first commit of the log: %3 of "
                              "frames behind it can’t be merged."))
        : translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "%1 has had a read transaction open since commit %2: %3 of frames behind it can’t be "
                              "merged."));
    QString text = behind;
    return text.replace(QLatin1String("%1"), nameOf(keeper))
        .replace(QLatin1String("%2"), QLocale().toString(keeper.commit))
        .replace(QLatin1String("%3"), sizeText(log.bytesOf(keeper.framesKept)));
}

QString keeperText(const DatabaseLog &log, const LogKeeper &keeper)
{
    switch (keeper.role) {
    case LogKeeper::Role::Reads:
        return readerText(log, keeper);
    case LogKeeper::Role::ReadsDatabase:
        return translated(
                   QT_TRANSLATE_NOOP("Litecopy",
                                     "%1 has had a read transaction open since all of the log was merged: it reads the "
                                     "database file, and what was committed since can’t be merged."))
            .arg(nameOf(keeper));
    case LogKeeper::Role::Writes:
        return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 has a write transaction open.")).arg(nameOf(keeper));
    case LogKeeper::Role::Merges:
        return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 is merging the log.")).arg(nameOf(keeper));
    case LogKeeper::Role::HasOpen:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 has the database open, and keeps nothing."))
        .arg(nameOf(keeper));
}

/// Rounded down: it is said to be the least.
QString openForText(const LogKeeper &keeper)
{
    using namespace std::chrono;
    if (!keeper.openFor || *keeper.openFor < 1s)
        return {};
    const milliseconds least = *keeper.openFor < 1h ? milliseconds(floor<seconds>(*keeper.openFor))
                                                    : milliseconds(floor<minutes>(*keeper.openFor));
    return u' '
        + translated(QT_TRANSLATE_NOOP("Litecopy", "It has been open for at least %1.")).arg(durationText(least));
}

QString sinceText(const LogKeeper &keeper)
{
    if (!keeper.runningSince || keeper.role == LogKeeper::Role::HasOpen)
        return {};
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(keeper.runningSince->time_since_epoch()).count());
    return u' '
        + translated(QT_TRANSLATE_NOOP("Litecopy", "The program has been running since %1.")).arg(dateText(since));
}

/// What is lost where the programs that have the log open crash: commit `first`, and as many as `behind` it.
QString crashText(quint32 first, quint32 behind)
{
    const QString number = QLocale().toString(first);
    if (behind == 0)
        return translated(QT_TRANSLATE_NOOP(
                              "Litecopy",
                              "The log is not sealed by checksums in commit %1: if the programs that have it open "
                              "crashed now, SQLite would lose that commit. Let them end properly."))
            .arg(number);
    return (behind == 1
                ? translated(QT_TRANSLATE_NOOP(
                    "Litecopy",
                    "The log is not sealed by checksums from commit %1 on: if the programs that have it "
                    "open crashed now, SQLite would lose that commit and the one behind it. Let them end "
                    "properly."))
                : translated(QT_TRANSLATE_NOOP(
                                 "Litecopy",
                                 "The log is not sealed by checksums from commit %1 on: if the programs that have it "
                                 "open crashed now, SQLite would lose that commit and the %2 behind it. Let them end "
                                 "properly."))
                      .replace(QLatin1String("%2"), QLocale().toString(behind)))
        .arg(number);
}

QJsonArray treesToJson(const std::vector<TouchedTree> &trees)
{
    QJsonArray array;
    for (const TouchedTree &tree : trees)
        array += QJsonObject{{QStringLiteral("name"), tree.name},
                             {QStringLiteral("table"), tree.table},
                             {QStringLiteral("kind"), QLatin1String(treeKindName(tree.kind))},
                             {QStringLiteral("pages"), qint64(tree.pages)}};
    return array;
}

void insertTouched(QJsonObject *object, const TouchedPages &touched)
{
    if (!touched.isKnown)
        return;
    object->insert(QStringLiteral("trees"), treesToJson(touched.trees));
    object->insert(QStringLiteral("freePages"), qint64(touched.freePages));
    object->insert(QStringLiteral("otherPages"), qint64(touched.otherPages));
}

QJsonObject commitToJson(const LogCommit &commit)
{
    QJsonObject object{{QStringLiteral("commit"), qint64(commit.number)},
                       {QStringLiteral("frames"), qint64(commit.frames)},
                       {QStringLiteral("lastFrame"), qint64(commit.lastFrame)},
                       {QStringLiteral("pages"), qint64(commit.pages.size())},
                       {QStringLiteral("pageCount"), qint64(commit.pageCount)},
                       {QStringLiteral("merged"), commit.merged},
                       {QStringLiteral("sealed"), commit.sealed},
                       {QStringLiteral("state"), QLatin1String(stateName(commit.state))}};
    if (commit.state == LogCommit::State::Gone)
        object.insert(QStringLiteral("gonePage"), qint64(commit.gonePage));
    insertTouched(&object, commit.touched);
    if (commit.touched.isKnown)
        object.insert(QStringLiteral("namedLater"), commit.namedLater);
    return object;
}

const char *roleName(LogKeeper::Role role) noexcept
{
    switch (role) {
    case LogKeeper::Role::Reads:
        return "reads";
    case LogKeeper::Role::ReadsDatabase:
        return "readsDatabase";
    case LogKeeper::Role::Writes:
        return "writes";
    case LogKeeper::Role::Merges:
        return "merges";
    case LogKeeper::Role::HasOpen:
        break;
    }
    return "hasOpen";
}

QJsonObject keeperToJson(const DatabaseLog &log, const LogKeeper &keeper)
{
    QJsonObject object{{QStringLiteral("pid"), keeper.pid},
                       {QStringLiteral("program"), keeper.program},
                       {QStringLiteral("role"), QLatin1String(roleName(keeper.role))}};
    if (keeper.role == LogKeeper::Role::Reads && log.isMergeKnown) {
        object.insert(QStringLiteral("commit"), qint64(keeper.commit));
        object.insert(QStringLiteral("bytesKept"), log.bytesOf(keeper.framesKept));
    }
    if (keeper.openFor)
        object.insert(QStringLiteral("openForSeconds"),
                      qint64(std::chrono::floor<std::chrono::seconds>(*keeper.openFor).count()));
    if (keeper.runningSince)
        object.insert(
            QStringLiteral("runningSince"),
            qint64(std::chrono::duration_cast<std::chrono::seconds>(keeper.runningSince->time_since_epoch()).count()));
    return object;
}

} // namespace

QString touchedText(const TouchedPages &touched)
{
    if (!touched.isKnown)
        return {};
    QStringList parts;
    for (const TouchedTree &tree : touched.trees)
        parts << QStringLiteral("%1 %2").arg(displayPath(tree.name.toStdString()), QLocale().toString(tree.pages));
    if (touched.freePages != 0)
        parts << counted(QT_TRANSLATE_NOOP("Litecopy", "1 free page"), QT_TRANSLATE_NOOP("Litecopy", "%1 free pages"),
                         touched.freePages);
    if (touched.otherPages != 0)
        parts << counted(QT_TRANSLATE_NOOP("Litecopy", "1 other page"), QT_TRANSLATE_NOOP("Litecopy", "%1 other pages"),
                         touched.otherPages);
    return parts.join(QStringLiteral(", "));
}

QString stateText(LogCommit::State state, quint32 gonePage)
{
    switch (state) {
    case LogCommit::State::Whole:
        return translated(QT_TRANSLATE_NOOP("Litecopy", "can be read"));
    case LogCommit::State::ByComparison:
        return translated(QT_TRANSLATE_NOOP("Litecopy", "can be read, as far as comparing pages tells"));
    case LogCommit::State::Gone:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Litecopy", "gone: what page %1 held then was written over")).arg(gonePage);
}

const char *stateName(LogCommit::State state) noexcept
{
    switch (state) {
    case LogCommit::State::Whole:
        return "whole";
    case LogCommit::State::ByComparison:
        return "byComparison";
    case LogCommit::State::Gone:
        break;
    }
    return "gone";
}

const char *journalKindName(JournalState::Kind kind) noexcept
{
    switch (kind) {
    case JournalState::Kind::Ended:
        return "ended";
    case JournalState::Kind::InUse:
        return "inUse";
    case JournalState::Kind::Hot:
        return "hot";
    case JournalState::Kind::None:
        break;
    }
    return "none";
}

QString DatabaseLog::summary() const
{
    if (size == 0)
        return translated(QT_TRANSLATE_NOOP("Litecopy", "There is no write-ahead log."));
    if (commits.empty())
        return translated(QT_TRANSLATE_NOOP("Litecopy", "The write-ahead log (%1) holds no commit."))
            .arg(sizeText(size));
    const QString count = counted(QT_TRANSLATE_NOOP("Litecopy", "1 commit"),
                                  QT_TRANSLATE_NOOP("Litecopy", "%1 commits"), quint32(commits.size()));
    return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 in the write-ahead log, %2 of %3 in its file."))
        .arg(count, sizeText(bytesOf(frames)), sizeText(size));
}

QString DatabaseLog::mergedText() const
{
    if (commits.empty())
        return {};
    if (!isMergeKnown)
        return translated(QT_TRANSLATE_NOOP(
            "Litecopy", "No program shares the log’s index, so what of it is merged into the database is not known."));
    if (framesMerged == frames)
        return translated(QT_TRANSLATE_NOOP("Litecopy", "All of it is merged into the database."));
    if (framesMerged == 0)
        return translated(QT_TRANSLATE_NOOP("Litecopy", "None of it is merged into the database."));
    return translated(QT_TRANSLATE_NOOP("Litecopy", "%1 are merged into the database, %2 are not."))
        .arg(sizeText(bytesOf(framesMerged)), sizeText(bytesOf(framesNotMerged())));
}

QStringList DatabaseLog::keeperTexts() const
{
    QStringList texts;
    for (const LogKeeper &keeper : keepers)
        texts << keeperText(*this, keeper) + openForText(keeper) + sinceText(keeper);
    return texts;
}

bool DatabaseLog::isKept() const noexcept
{
    return std::ranges::any_of(keepers, [](const LogKeeper &keeper) {
        return (keeper.role == LogKeeper::Role::Reads && keeper.framesKept > 0)
            || keeper.role == LogKeeper::Role::ReadsDatabase;
    });
}

QStringList DatabaseLog::advice() const
{
    // As much as SQLite lets a log grow before it begins to merge it.
    constexpr quint32 usualFrames = 1000;
    QStringList texts = remarks.texts(path);
    if (const quint32 first = firstUnsealed(); first != 0)
        texts << crashText(first, quint32(commits.size()) - first);
    if (size == 0 && journal.kind != JournalState::Kind::InUse && journal.kind != JournalState::Kind::Hot)
        texts << (isWal ? translated(QT_TRANSLATE_NOOP(
                      "Litecopy",
                      "The database is in WAL mode: its log begins with the next commit. What the last one held is "
                      "merged into the database, so that no earlier state can be read."))
                        : translated(QT_TRANSLATE_NOOP(
                            "Litecopy",
                            "The database is not in WAL mode. In its rollback journal SQLite keeps what a transaction "
                            "under way would put back, and nothing of earlier ones: there are no commits to list, and "
                            "no earlier state can be read.")));
    if (isKept())
        texts << translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "The log grows for as long as a read transaction is open: SQLite merges no "
                              "frame behind it. End that transaction, or the program."));
    else if (isMergeKnown && framesNotMerged() > usualFrames)
        texts << translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "Nothing keeps the log from being merged now. SQLite merges it with a later "
                              "commit, or when the last program closes the database; a program that switches "
                              "that off (wal_autocheckpoint) has to do it itself."));
    if (isMergeKnown && framesMerged == frames && size > bytesOf(usualFrames))
        texts << translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "All of the log is merged, and its file keeps its size: SQLite writes it over "
                              "from its start, and makes it shorter only for PRAGMA wal_checkpoint(TRUNCATE), "
                              "a journal_size_limit, or when the last program closes the database."));
    if (!isMergeKnown && keepers.empty() && frames != 0)
        texts << translated(
            QT_TRANSLATE_NOOP("Litecopy",
                              "No program has the database open: the log was left behind. The next program "
                              "that opens the database with SQLite merges it, and the earlier states are gone "
                              "then."));
    if (freePages > 0 && pageCount > 0 && freePages >= pageCount / 10)
        texts << (autoVacuum == 0
                      ? translated(
                          QT_TRANSLATE_NOOP("Litecopy",
                                            "%1 of the database are free pages. auto_vacuum is off, so its file never "
                                            "becomes shorter by itself; a compact copy leaves them out."))
                      : translated(QT_TRANSLATE_NOOP(
                          "Litecopy", "%1 of the database are free pages; a compact copy leaves them out.")))
                     .arg(sizeText(bytesOf(freePages)));
    return texts;
}

QString DatabaseLog::journalText() const
{
    switch (journal.kind) {
    case JournalState::Kind::None:
        return {};
    case JournalState::Kind::Ended:
        return translated(
                   QT_TRANSLATE_NOOP("Litecopy",
                                     "The rollback journal (%1) is of a transaction that has ended: it does nothing."))
            .arg(sizeText(journal.size));
    case JournalState::Kind::InUse:
        if (journal.pages == 0)
            return translated(QT_TRANSLATE_NOOP(
                                  "Litecopy",
                                  "A transaction of %1 is under way, and has changed nothing in the database file "
                                  "yet."))
                .arg(keepers.empty() ? translated(QT_TRANSLATE_NOOP("Litecopy", "a program"))
                                     : nameOf(keepers.front()));
        return translated(
                   QT_TRANSLATE_NOOP("Litecopy",
                                     "A transaction of %1 is under way. If that program crashed now, the journal would "
                                     "put back %2."))
            .arg(keepers.empty() ? translated(QT_TRANSLATE_NOOP("Litecopy", "a program")) : nameOf(keepers.front()),
                 pagesText(journal.pages));
    case JournalState::Kind::Hot:
        break;
    }
    return translated(QT_TRANSLATE_NOOP(
                          "Litecopy",
                          "A program ended in the midst of a transaction and left a hot journal. The next program "
                          "that opens the database with SQLite puts back %1, and the database has %2 then. Copies "
                          "are of that state already."))
        .arg(pagesText(journal.pages), pagesText(journal.pageCount));
}

QJsonObject DatabaseLog::toJson() const
{
    QJsonObject object{{QStringLiteral("cancelled"), cancelled},
                       {QStringLiteral("elapsedMilliseconds"), qint64(elapsed.count())}};
    insertPath(object, QStringLiteral("path"), path);
    if (error) {
        object.insert(QStringLiteral("error"), QLatin1String(errorName(error.code)));
        object.insert(QStringLiteral("message"), describe(error).title);
        return object;
    }
    object.insert(QStringLiteral("consistent"), consistent);
    object.insert(QStringLiteral("pageSize"), pageSize);
    object.insert(QStringLiteral("pageCount"), qint64(pageCount));
    object.insert(QStringLiteral("freePages"), qint64(freePages));
    object.insert(QStringLiteral("autoVacuum"), autoVacuum);
    object.insert(QStringLiteral("walMode"), isWal);
    QJsonObject log{{QStringLiteral("size"), size},
                    {QStringLiteral("frames"), qint64(frames)},
                    {QStringLiteral("mergeKnown"), isMergeKnown},
                    {QStringLiteral("firstUnsealedCommit"), qint64(firstUnsealed())},
                    {QStringLiteral("remarks"), remarks.toJson()}};
    if (isMergeKnown) {
        log.insert(QStringLiteral("framesMerged"), qint64(framesMerged));
        log.insert(QStringLiteral("framesBeingMerged"), qint64(framesBeingMerged));
    }
    QJsonArray list;
    if (hasLog) {
        // A number in JSON has 53 bits.
        log.insert(QStringLiteral("id"), QString::number(id, 16));
        QJsonObject first{{QStringLiteral("commit"), 0}, {QStringLiteral("state"), QLatin1String(stateName(start))}};
        if (start == LogCommit::State::Gone)
            first.insert(QStringLiteral("gonePage"), qint64(startGonePage));
        list += first;
        for (const LogCommit &commit : commits)
            list += commitToJson(commit);
    }
    object.insert(QStringLiteral("log"), log);
    object.insert(QStringLiteral("commits"), list);
    QJsonArray programs;
    for (const LogKeeper &keeper : keepers)
        programs += keeperToJson(*this, keeper);
    object.insert(QStringLiteral("keepers"), programs);
    QJsonObject rollback{{QStringLiteral("kind"), QLatin1String(journalKindName(journal.kind))},
                         {QStringLiteral("size"), journal.size},
                         {QStringLiteral("pages"), qint64(journal.pages)},
                         {QStringLiteral("pageCount"), qint64(journal.pageCount)}};
    insertTouched(&rollback, journal.touched);
    object.insert(QStringLiteral("journal"), rollback);
    QJsonArray sentences;
    for (const QString &text : keeperTexts() + advice())
        sentences += text;
    object.insert(QStringLiteral("sentences"), sentences);
    return object;
}

} // namespace Litecopy
