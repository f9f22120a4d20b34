// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "loghistory.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/connection.h>
#include <litecopy/databaselog.h>
#include <litecopy/inspection.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>
#include <utility>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// What is in a log, whose the pages of its commits are, and who keeps it.
class DatabaseLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void commitsOfAnyHistoryAreNamedAsAWalkOverEachOfThemNamesThem();
    void commitsNameTheTablesOfTheirTime();
    void whoKeepsTheLogIsNamedWithWhatItKeeps();
    void forHowLongATransactionHasBeenOpenIsProvedByLaterCommits();
    void aTransactionThatIsBegunAnewIsNotTakenForAnOldOne();
    void aReaderOfTheDatabaseFileAloneIsOlderThanALaterCommit();
    void aReaderThatSharesAnOlderMarkHasNoAge();
    void aLaterLookFindsReadersOfLaterCommits();
    void aLookAtALogThatWasStartedOverIsNotTaken();
    void whatWasSeenOfALogNeverMakesATransactionOlder();
    void aReaderOfTheLastCommitKeepsNothingFromBeingMerged();
    void aWriterIsTold();
    void whatACrashWouldLoseIsTold();
    void aLogThatWasLeftBehindIsRead();
    void aHotJournalIsTold();
    void theJournalOfATransactionUnderWayIsTold();
    void aDatabaseWithoutALogIsSaidToHaveNone_data();
    void aDatabaseWithoutALogIsSaidToHaveNone();
    void whatIsNoDatabaseIsAnError();
    void aCancelEndsIt();
    void jsonHasWhatTheManualSays();

private:
    [[nodiscard]] static DatabaseLog read(const fs::path &database, const LogOptions &options = {})
    {
        CopyControl control;
        return readLog(database, control, options);
    }
};

namespace {

/// Table and index names with the pages of each, as a walk over the state after a commit gives them.
QStringList namesByWalk(const fs::path &database, const LogCommit &commit)
{
    CopyControl control;
    InspectOptions options;
    options.asOf = AsOf{.number = commit.number};
    const Inspection inspection = inspectDatabase(database, control, options);
    std::map<QString, int> counts;
    for (const quint32 page : commit.pages) {
        if (page > inspection.map.pageCount())
            continue;
        const PageEntry entry = inspection.map.at(page);
        if (entry.owner() != PageEntry::noOwner)
            ++counts[inspection.usage.trees[std::size_t(entry.owner())].name];
        else if (isFree(entry.kind()))
            ++counts[u"(free)"_qs];
    }
    QStringList names;
    for (const auto &[name, count] : counts)
        names << QStringLiteral("%1 %2").arg(name).arg(count);
    return names;
}

QStringList namesOf(const LogCommit &commit)
{
    QStringList names;
    for (const TouchedTree &tree : commit.touched.trees)
        names << QStringLiteral("%1 %2").arg(tree.name).arg(tree.pages);
    if (commit.touched.freePages != 0)
        names << QStringLiteral("(free) %1").arg(commit.touched.freePages);
    std::ranges::sort(names);
    return names;
}

} // namespace

void DatabaseLogTest::commitsOfAnyHistoryAreNamedAsAWalkOverEachOfThemNamesThem()
{
    int compared = 0;
    int namedLater = 0;
    for (unsigned seed = 2001; seed <= 2080; ++seed) {
        const TemporaryFolder folder;
        LogHistory history(folder.path(), seed);
        for (int step = 0; step < 16; ++step)
            history.step();
        const FolderSnapshot before(folder.path());
        const DatabaseLog log = read(history.path());
        QVERIFY2(!log.error && log.consistent, qPrintable(describe(log.error).title + history.story()));
        QVERIFY2(before.differenceTo(FolderSnapshot(folder.path())).isEmpty(), qPrintable(history.story()));
        if (log.hasLog)
            QCOMPARE(log.commits.size(), history.commitsOf(log.id));
        for (const LogCommit &commit : log.commits) {
            if (commit.namedLater) {
                ++namedLater;
                continue;
            }
            QVERIFY(commit.state != LogCommit::State::Gone);
            const QStringList byWalk = namesByWalk(history.path(), commit);
            QVERIFY2(namesOf(commit) == byWalk,
                     qPrintable(QStringLiteral("commit %1: %2, by a walk %3; %4")
                                    .arg(commit.number)
                                    .arg(namesOf(commit).join(u", "_qs), byWalk.join(u", "_qs), history.story())));
            ++compared;
        }
    }
    qInfo("%d commits named as by a walk, %d by later names", compared, namedLater);
    QVERIFY(compared > 200);
}

void DatabaseLogTest::commitsNameTheTablesOfTheirTime()
{
    const TemporaryFolder folder;
    Connection writer = Connection::open(folder / "a.db", Connection::OpenMode::Create);
    writer.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE before(a);"
                   "INSERT INTO before VALUES(1); ALTER TABLE before RENAME TO after; INSERT INTO after VALUES(2)");
    const DatabaseLog log = read(folder / "a.db");
    QCOMPARE(log.commits.size(), std::size_t(4));
    QCOMPARE(log.commits[1].touched.trees.size(), std::size_t(1));
    QCOMPARE(log.commits[1].touched.trees.front().name, u"before"_qs);
    QCOMPARE(log.commits[3].touched.trees.front().name, u"after"_qs);
    QVERIFY(log.isMergeKnown);
    QCOMPARE(log.framesMerged, 0U);
    QCOMPARE(log.commits[3].pageCount, 2U);
    // Without names the database itself is not walked.
    QVERIFY(!read(folder / "a.db", {.names = false}).commits.front().touched.isKnown);
}

void DatabaseLogTest::whoKeepsTheLogIsNamedWithWhatItKeeps()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(folder / "bank.db", u"log"_qs));
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "bank.db", u"read"_qs));
    for (int commit = 0; commit < 5; ++commit)
        QVERIFY(owner.commitOne());
    const DatabaseLog log = read(folder / "bank.db");
    QVERIFY2(!log.error, qPrintable(describe(log.error).title));
    const auto keeper = std::ranges::find(log.keepers, reader.pid(), &LogKeeper::pid);
    QVERIFY(keeper != log.keepers.end());
    QCOMPARE(keeper->role, LogKeeper::Role::Reads);
    // The system keeps the first 15 bytes of a name.
    QCOMPARE(keeper->program, WriterProcess::programName().left(15));
    QCOMPARE(keeper->commit, quint32(log.commits.size() - 5));
    QCOMPARE(keeper->framesKept, log.frames - log.commits[keeper->commit - 1].lastFrame);
    QVERIFY(keeper->runningSince && std::chrono::system_clock::now() - *keeper->runningSince < 10min
            && *keeper->runningSince < std::chrono::system_clock::now() + 2s);
    const QString text = log.keeperTexts().join(u'\n');
    QVERIFY2(text.contains(WriterProcess::programName().left(15) + u" ("_qs + QString::number(reader.pid()) + u')')
                 && text.contains(u"since commit %1"_qs.arg(keeper->commit)),
             qPrintable(text));
    QVERIFY2(log.advice().join(u' ').contains(u"End that transaction"), qPrintable(log.advice().join(u' ')));
    const auto open = std::ranges::find(log.keepers, owner.pid(), &LogKeeper::pid);
    QVERIFY(open != log.keepers.end());
    QCOMPARE(open->role, LogKeeper::Role::HasOpen);
    QVERIFY(reader.release());
    QVERIFY2(!read(folder / "bank.db").keeperTexts().join(u'\n').contains(u"since commit"), "the reader is gone");
}

namespace {

const LogKeeper *keeperOf(const DatabaseLog &log, const WriterProcess &program)
{
    const auto keeper = std::ranges::find(log.keepers, program.pid(), &LogKeeper::pid);
    return keeper == log.keepers.end() ? nullptr : &*keeper;
}

} // namespace

void DatabaseLogTest::forHowLongATransactionHasBeenOpenIsProvedByLaterCommits()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(path, u"log"_qs));
    WriterProcess reader;
    const auto before = LogTimes::Clock::now();
    QVERIFY(reader.hold(path, u"read"_qs));
    const auto begun = LogTimes::Clock::now();
    // It may have begun just now, as far as anything tells.
    DatabaseLog log = read(path);
    QVERIFY(keeperOf(log, reader) && !keeperOf(log, reader)->openFor);
    QVERIFY(owner.commitOne());
    log = read(path);
    QVERIFY(keeperOf(log, reader) && keeperOf(log, reader)->openFor);
    const auto look = [&] {
        // While others write all the time the log's own time stamp says nothing.
        if (!owner.commitOne() || !log.take(lookAtKeepers(path, log.times)))
            return -1ms;
        const LogKeeper *const keeper = keeperOf(log, reader);
        return keeper && keeper->openFor ? *keeper->openFor : -1ms;
    };
    std::chrono::milliseconds told = 0ms;
    QTRY_VERIFY((told = look()) < 0ms || told >= 1500ms);
    QVERIFY(told >= 1500ms);
    QVERIFY2(told <= LogTimes::Clock::now() - before, "no longer than it has been");
    QVERIFY2(log.keeperTexts().join(u' ').contains(u"has been open for at least 1.0 s"),
             qPrintable(log.keeperTexts().join(u' ')));
    QVERIFY(log.toJson().value(u"keepers"_qs).toArray().first().toObject().value(u"openForSeconds"_qs).toInt() == 1);
    // Who looks for the first time knows of the last commit alone.
    const DatabaseLog fresh = read(path);
    QVERIFY(keeperOf(fresh, reader) && keeperOf(fresh, reader)->openFor);
    QVERIFY(*keeperOf(fresh, reader)->openFor < told);
    QVERIFY(LogTimes::Clock::now() - begun >= told);
    // A reading that knows what was seen says as much as the looks.
    QVERIFY(*keeperOf(read(path, {.names = false, .times = log.times}), reader)->openFor >= told);
}

void DatabaseLogTest::aTransactionThatIsBegunAnewIsNotTakenForAnOldOne()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(path, u"log"_qs));
    QVERIFY(owner.commitOne());
    DatabaseLog log = read(path);
    const auto looked = LogTimes::Clock::now();
    int told = 0;
    for (int turn = 0; turn < 8; ++turn) {
        WriterProcess reader;
        const auto before = LogTimes::Clock::now();
        QVERIFY(reader.hold(path, u"read"_qs));
        QVERIFY(owner.commitOne());
        QVERIFY(log.take(lookAtKeepers(path, log.times)));
        const LogKeeper *const keeper = keeperOf(log, reader);
        QVERIFY(keeper);
        told += keeper->openFor ? 1 : 0;
        QVERIFY(!keeper->openFor || *keeper->openFor <= LogTimes::Clock::now() - before);
        QVERIFY(reader.release());
    }
    QCOMPARE(told, 8);
    QVERIFY(LogTimes::Clock::now() - looked > 0ms);
}

void DatabaseLogTest::aReaderOfTheDatabaseFileAloneIsOlderThanALaterCommit()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    Connection program = Connection::open(path, Connection::OpenMode::ReadWrite);
    program.execute("PRAGMA wal_autocheckpoint=0; CREATE TABLE more(n); PRAGMA wal_checkpoint");
    const auto before = LogTimes::Clock::now();
    WriterProcess reader;
    QVERIFY(reader.hold(path, u"read"_qs));
    program.execute("INSERT INTO more VALUES(1)");
    const DatabaseLog log = read(path);
    const LogKeeper *const keeper = keeperOf(log, reader);
    QVERIFY(keeper);
    QCOMPARE(keeper->role, LogKeeper::Role::ReadsDatabase);
    QVERIFY(keeper->openFor && *keeper->openFor <= LogTimes::Clock::now() - before);
}

/// Where all marks are taken, a reader that begins shares one that was set before it.
void DatabaseLogTest::aReaderThatSharesAnOlderMarkHasNoAge()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(path, u"log"_qs));
    std::vector<std::unique_ptr<WriterProcess>> readers;
    for (int i = 0; i < 4; ++i) {
        QVERIFY(owner.commitOne());
        readers.push_back(std::make_unique<WriterProcess>());
        QVERIFY(readers.back()->hold(path, u"read"_qs));
    }
    QVERIFY(owner.commitOne());
    DatabaseLog log = read(path);
    WriterProcess late;
    QVERIFY(late.hold(path, u"read"_qs));
    QVERIFY(log.take(lookAtKeepers(path, log.times)));
    QVERIFY(keeperOf(log, late) && keeperOf(log, late)->framesKept > 0);
    QVERIFY(!keeperOf(log, late)->openFor);
}

void DatabaseLogTest::aLaterLookFindsReadersOfLaterCommits()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(path, u"log"_qs));
    DatabaseLog log = read(path);
    const std::size_t commits = log.commits.size();
    QVERIFY(owner.commitOne());
    WriterProcess reader;
    QVERIFY(reader.hold(path, u"read"_qs));
    QVERIFY(owner.commitOne());
    QVERIFY(log.take(lookAtKeepers(path, log.times)));
    const LogKeeper *const keeper = keeperOf(log, reader);
    QVERIFY(keeper && keeper->frame > log.frames && keeper->framesKept > 0);
    QCOMPARE(log.commits.size(), commits);
    // The commits that it doesn't list have no numbers.
    const QString text = log.keeperTexts().join(u' ');
    QVERIFY2(text.contains(u"has a read transaction open.") && !text.contains(u"since commit"), qPrintable(text));
}

void DatabaseLogTest::aLookAtALogThatWasStartedOverIsNotTaken()
{
    const TemporaryFolder folder;
    const fs::path path = folder / "bank.db";
    buildDatabase(path, {.journalMode = "wal"});
    Connection program = Connection::open(path, Connection::OpenMode::ReadWrite);
    program.execute("CREATE TABLE more(n); INSERT INTO more VALUES(1)");
    DatabaseLog log = read(path);
    QVERIFY(log.take(lookAtKeepers(path, log.times)));
    program.execute("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO more VALUES(2)");
    QVERIFY(!log.take(lookAtKeepers(path, log.times)));
    // Nor is one after the last program has closed the database.
    DatabaseLog now = read(path);
    program = Connection::openMemory();
    QVERIFY(!now.take(lookAtKeepers(path, now.times)));
}

/// Against all that was added, thousands of times, with logs that are started over now and then.
void DatabaseLogTest::whatWasSeenOfALogNeverMakesATransactionOlder()
{
    std::mt19937 random(15);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
    const auto start = LogTimes::Clock::now();
    LogTimes times;
    quint64 log = 1;
    quint32 frames = 0;
    std::vector<std::pair<quint32, LogTimes::Clock::time_point>> all;
    auto now = start;
    int told = 0;
    for (int step = 0; step < 30'000; ++step) {
        now += std::chrono::milliseconds(upTo(20));
        if (upTo(20'000) == 0) {
            ++log;
            frames = 0;
            all.clear();
        }
        frames += quint32(upTo(3));
        // The time stamp of a write, which may be a little older than the look.
        const auto when = now - std::chrono::milliseconds(upTo(15));
        times.add(log, frames, when);
        all.emplace_back(frames, when);
        const quint32 frame = frames == 0 ? 0 : quint32(upTo(int(frames)));
        const auto openFor = times.openFor(frame, now);
        if (!openFor)
            continue;
        ++told;
        const auto oldest = std::ranges::find_if(all, [frame](const auto &seen) { return seen.first > frame; });
        QVERIFY(oldest != all.end());
        auto earliest = oldest->second;
        for (auto seen = oldest; seen != all.end(); ++seen)
            earliest = std::min(earliest, seen->second);
        QVERIFY(*openFor <= now - earliest);
    }
    QVERIFY(told > 10'000);
    // Less exact with time, and no less than half of what was.
    QVERIFY(times.openFor(0, now).value_or(0ms) * 2 > now - all.front().second);
}

void DatabaseLogTest::aReaderOfTheLastCommitKeepsNothingFromBeingMerged()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(folder / "bank.db", u"log"_qs));
    WriterProcess reader;
    QVERIFY(reader.hold(folder / "bank.db", u"read"_qs));
    const DatabaseLog log = read(folder / "bank.db");
    const auto keeper = std::ranges::find(log.keepers, reader.pid(), &LogKeeper::pid);
    QVERIFY(keeper != log.keepers.end());
    QCOMPARE(keeper->framesKept, 0U);
    QVERIFY2(log.keeperTexts().join(u' ').contains(u"can’t be started over"), qPrintable(log.keeperTexts().join(u' ')));
}

void DatabaseLogTest::aWriterIsTold()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "bank.db", u"reserved"_qs));
    const DatabaseLog log = read(folder / "bank.db");
    const bool isTold = std::ranges::any_of(log.keepers, [&](const LogKeeper &keeper) {
        return keeper.pid == writer.pid() && keeper.role == LogKeeper::Role::Writes;
    });
    QVERIFY(isTold);
}

void DatabaseLogTest::whatACrashWouldLoseIsTold()
{
    if (sealsEveryFrame())
        QSKIP("this SQLite seals every frame");
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "bank.db", u"unsealed"_qs));
    const DatabaseLog log = read(folder / "bank.db");
    QVERIFY(log.firstUnsealed() != 0);
    QVERIFY(log.commits.back().state == LogCommit::State::Whole);
    const quint32 behind = quint32(log.commits.size()) - log.firstUnsealed();
    QCOMPARE(behind, 2U);
    const QString told = log.advice().join(u' ');
    QVERIFY2(told.contains(u"not sealed by checksums from commit %1"_qs.arg(log.firstUnsealed()))
                 && told.contains(u"that commit and the 2 behind it"),
             qPrintable(told));
}

void DatabaseLogTest::aLogThatWasLeftBehindIsRead()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess writer;
    QVERIFY(writer.crash(folder / "bank.db", u"wal"_qs));
    fs::remove(folder / "bank.db-shm");
    const FolderSnapshot before(folder.path());
    const DatabaseLog log = read(folder / "bank.db");
    QVERIFY2(!log.error, qPrintable(describe(log.error).title));
    QVERIFY(!log.isMergeKnown && !log.commits.empty());
    QVERIFY(log.commits.back().state == LogCommit::State::Whole);
    QVERIFY2(log.advice().join(u' ').contains(u"left behind"), qPrintable(log.advice().join(u' ')));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void DatabaseLogTest::aHotJournalIsTold()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.size = 200'000});
    WriterProcess writer;
    QVERIFY(writer.crash(folder / "bank.db", u"hot-journal"_qs));
    const FolderSnapshot before(folder.path());
    const DatabaseLog log = read(folder / "bank.db");
    QVERIFY2(!log.error, qPrintable(describe(log.error).title));
    QCOMPARE(log.journal.kind, JournalState::Kind::Hot);
    QVERIFY(log.journal.pages > 0 && log.journal.pageCount > 0);
    QVERIFY(!log.journal.touched.trees.empty());
    QVERIFY2(log.journalText().contains(u"hot journal"), qPrintable(log.journalText()));
    QVERIFY(log.commits.empty());
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void DatabaseLogTest::theJournalOfATransactionUnderWayIsTold()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db");
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "bank.db", u"reserved"_qs));
    const DatabaseLog log = read(folder / "bank.db");
    QVERIFY2(!log.error, qPrintable(describe(log.error).title));
    QCOMPARE(log.journal.kind, JournalState::Kind::InUse);
    QVERIFY2(log.journalText().contains(QString::number(writer.pid())), qPrintable(log.journalText()));
}

void DatabaseLogTest::aDatabaseWithoutALogIsSaidToHaveNone_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *const mode : {"delete", "truncate", "persist", "wal"})
        QTest::newRow(mode) << QByteArray(mode);
}

void DatabaseLogTest::aDatabaseWithoutALogIsSaidToHaveNone()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    const FolderSnapshot before(folder.path());
    const DatabaseLog log = read(folder / "a.db");
    QVERIFY2(!log.error, qPrintable(describe(log.error).title));
    QVERIFY(log.commits.empty() && !log.hasLog);
    QVERIFY(log.journal.kind == JournalState::Kind::None || log.journal.kind == JournalState::Kind::Ended);
    QVERIFY2(log.summary().contains(u"no write-ahead log"), qPrintable(log.summary()));
    // Why there is none, and what that means.
    QCOMPARE(log.isWal, journalMode == "wal");
    const QString why = log.advice().join(u' ');
    QVERIFY2(why.contains(log.isWal ? u"begins with the next commit" : u"not in WAL mode"), qPrintable(why));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void DatabaseLogTest::whatIsNoDatabaseIsAnError()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.db", "Dear database,\n");
    QCOMPARE(read(folder / "a.db").error.code, ErrorCode::NotADatabase);
    QCOMPARE(read(folder / "b.db").error.code, ErrorCode::SourceMissing);
    QCOMPARE(read(folder / "b.db").toJson().value(u"error"_qs).toString(), u"SourceMissing"_qs);
}

void DatabaseLogTest::aCancelEndsIt()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    CopyControl control;
    control.cancel();
    const DatabaseLog log = readLog(folder / "bank.db", control);
    QVERIFY(log.cancelled && !log.error && log.commits.empty());
}

void DatabaseLogTest::jsonHasWhatTheManualSays()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal"});
    WriterProcess owner;
    QVERIFY(owner.hold(folder / "bank.db", u"log"_qs));
    QVERIFY(owner.commitOne());
    const QJsonObject json = read(folder / "bank.db").toJson();
    for (const QString &key : {u"path"_qs, u"consistent"_qs, u"pageSize"_qs, u"pageCount"_qs, u"log"_qs, u"commits"_qs,
                               u"keepers"_qs, u"journal"_qs, u"sentences"_qs})
        QVERIFY2(json.contains(key), qPrintable(key));
    const QJsonArray commits = json.value(u"commits"_qs).toArray();
    QVERIFY(commits.size() >= 3);
    QCOMPARE(commits.first().toObject().value(u"commit"_qs).toInt(), 0);
    const QJsonObject last = commits.last().toObject();
    QCOMPARE(last.value(u"commit"_qs).toInt(), int(commits.size()) - 1);
    QCOMPARE(last.value(u"state"_qs).toString(), u"whole"_qs);
    QVERIFY(!last.value(u"trees"_qs).toArray().isEmpty());
    QVERIFY(json.value(u"log"_qs).toObject().value(u"mergeKnown"_qs).toBool());
}

QTEST_GUILESS_MAIN(DatabaseLogTest)
#include "tst_databaselog.moc"
