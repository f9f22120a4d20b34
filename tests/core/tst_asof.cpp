// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagesource.h"
#include "loghistory.h"
#include "sqlite/walreader.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/comparison.h>
#include <litecopy/copydatabase.h>
#include <litecopy/databaselog.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QTest>

#include <algorithm>
#include <sqlite3.h>

using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

/// The database as it was after an earlier commit in its log: which states can be read, and that what is read is what
/// was there when the state was made.
class AsOfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void everyStateThatIsLeftIsReadAndNoOtherOne();
    void copiesAreTheStateThatWasAskedFor();
    void aStateIsLostToACheckpointThatComesBetween();
    void whatACheckpointHasBegunIsComparedAndSaidToBe();
    void aCommitThatIsNotThereIsToldWithTheirNumber();
    void aDatabaseWithoutALogHasNoEarlierStates_data();
    void aDatabaseWithoutALogHasNoEarlierStates();
    void onlyMethodsThatCanAreUsed();
    void anotherLogIsNotTakenForTheOneThatWasMeant();
    void repeatedFramesOfACommitAreOneCommit();
    void aBusyDatabaseIsCopiedAsOfMomentsInWhichItsSumWasRight();
    void nowIsComparedWithThen();
    void oneCommitIsComparedWithTheOneBeforeIt();
    void anOldStateIsWrittenIntoTheDatabaseItself();

private:
    struct Tally
    {
        int states = 0; ///< that were looked at
        int read = 0; ///< and found to be what they were
        int byComparison = 0; ///< of these
        int gone = 0;
        int unlucky = 0; ///< of these, whose every page is there, which nothing shows
    };

    void verifyStates(const LogHistory &history, const fs::path &database, Tally *tally);
    [[nodiscard]] static QByteArray shown(const PageSource &source);
    /// Whether the file holds the page's content of then, and no frame of the page has the same.
    [[nodiscard]] static bool isNeedlesslyGone(const PageSource &source, const fs::path &database,
                                               const QByteArray &image, quint32 number);
};

QByteArray AsOfTest::shown(const PageSource &source)
{
    QByteArray image(qsizetype(source.pageCount()) * source.pageSize(), '\0');
    source.read(1, std::as_writable_bytes(std::span(image)));
    return image;
}

/// By brute force: each page of the state is looked for in the file and in the frames up to the commit, and what a
/// later frame may have brought into the file is compared.
bool AsOfTest::isNeedlesslyGone(const PageSource &source, const fs::path &database, const QByteArray &image,
                                quint32 number)
{
    const int size = int(source.pageSize());
    const WalCommits &commits = source.logStates()->commits();
    const VfsFile file(database);
    QByteArray page(size, '\0');
    QByteArray frameBytes(size, '\0');
    for (quint32 p = 1; qsizetype(p) * size <= image.size(); ++p) {
        if (commits.frameOf(p, commits.at(number).lastFrame) != 0)
            continue;
        if (!file.read(std::as_writable_bytes(std::span(page)), qint64(p - 1) * size))
            return false;
        if (page != image.mid(qsizetype(p - 1) * size, size))
            return false;
        // The same as a frame that may have been merged: nothing shows that the page held it before.
        for (const auto &[of, frame] : commits.framesOf(p)) {
            source.wal()->read(frame, std::as_writable_bytes(std::span(frameBytes)));
            if (frameBytes == page)
                return false;
        }
    }
    return true;
}

void AsOfTest::verifyStates(const LogHistory &history, const fs::path &database, Tally *tally)
{
    CopyControl control;
    PageSource source(database, control, {.patience = 2s, .keepsCommits = true});
    if (!source.logStates())
        return;
    const LogStates &states = *source.logStates();
    const quint64 log = source.wal()->id();
    const auto say = [&](quint32 number, const char *what) {
        return QStringLiteral("commit %1 of %2, %3; %4")
            .arg(number)
            .arg(states.commits().last())
            .arg(QLatin1String(what), history.story());
    };
    for (quint32 number = 0; number <= states.commits().last(); ++number) {
        const LogHistory::State *const made = history.stateAt(log, states.commits().at(number).lastFrame);
        QVERIFY2(made, qPrintable(say(number, "was never made")));
        ++tally->states;
        if (states.of(number) == WalStates::State::Gone) {
            ++tally->gone;
            QVERIFY2(!isNeedlesslyGone(source, database, made->image, number),
                     qPrintable(say(number, "is all there")
                                + QStringLiteral("page %1, %2 of %3 frames merged, %4 perhaps, %5 pages")
                                      .arg(states.gonePage(number))
                                      .arg(states.merged().surely)
                                      .arg(states.commits().frames())
                                      .arg(states.merged().perhaps)
                                      .arg(states.pageCount(number))));
            const quint32 page = states.gonePage(number);
            QVERIFY2(page >= 1 && qsizetype(page) * history.pageSize() <= made->image.size(),
                     qPrintable(say(number, "names no page of its own")));
            QVERIFY(states.commits().frameOf(page, states.commits().at(number).lastFrame) == 0);
            continue;
        }
        source.show(number);
        const QByteArray image = shown(source);
        QVERIFY2(image == made->image, qPrintable(say(number, "is another state")));
        ++tally->read;
        tally->byComparison += states.of(number) == WalStates::State::ByComparison ? 1 : 0;
    }
    QVERIFY(source.isUnchanged());
    // It is not waited then for a program to come back to the log.
    control.cancel();
}

void AsOfTest::everyStateThatIsLeftIsReadAndNoOtherOne()
{
    constexpr unsigned histories = 520;
    Tally live;
    Tally crashed;
    Tally reopened;
    // One of them alone, to look into it.
    const unsigned first = qEnvironmentVariableIsSet("LITECOPY_TEST_SEED")
        ? unsigned(qEnvironmentVariableIntValue("LITECOPY_TEST_SEED"))
        : 1;
    for (unsigned seed = first; seed <= histories; ++seed) {
        const TemporaryFolder folder;
        LogHistory history(folder.path(), seed);
        for (int part = 0; part < 2; ++part) {
            try {
                for (int step = 0; step < 12; ++step)
                    history.step();
            } catch (const std::exception &error) {
                QFAIL(qPrintable(QString::fromUtf8(error.what()) + u"; "_qs + history.story()));
            }
            const FolderSnapshot before(folder.path());
            verifyStates(history, history.path(), &live);
            QVERIFY2(before.differenceTo(FolderSnapshot(folder.path())).isEmpty(), qPrintable(history.story()));
            if (QTest::currentTestFailed())
                return;
        }
        const TemporaryFolder left;
        history.copyFilesTo(left.path());
        verifyStates(history, left / "h.db", &crashed);
        if (QTest::currentTestFailed())
            return;
        // The first to open it recovers the log's index, which then says that all may have been merged.
        Connection next = Connection::open(left / "h.db", Connection::OpenMode::ReadWrite);
        next.execute("BEGIN");
        static_cast<void>(next.queryInteger("SELECT count(*) FROM sqlite_schema"));
        verifyStates(history, left / "h.db", &reopened);
        next.setCheckpointOnClose(false);
        if (QTest::currentTestFailed())
            return;
    }
    for (const auto &[name, tally] : {std::pair("live", live), {"crashed", crashed}, {"reopened", reopened}})
        qInfo("%s: %d states, %d read (%d by comparison), %d gone", name, tally.states, tally.read, tally.byComparison,
              tally.gone);
    QVERIFY(live.read > 2000 && live.gone > 300);
    QVERIFY(crashed.byComparison > 500 && crashed.gone > 300);
    QVERIFY(reopened.byComparison > 500);
}

/// As a copy in one file has it: SQLite's two version bytes say that it has no log.
static QByteArray inOneFile(QByteArray image)
{
    image[18] = image[19] = 1;
    return image;
}

void AsOfTest::copiesAreTheStateThatWasAskedFor()
{
    int made = 0;
    int refused = 0;
    for (unsigned seed = 1001; seed <= 1020; ++seed) {
        const TemporaryFolder folder;
        LogHistory history(folder.path(), seed);
        for (int step = 0; step < 20; ++step)
            history.step();
        const TemporaryFolder left;
        history.copyFilesTo(left.path());
        for (const fs::path &database : {history.path(), left / "h.db"}) {
            std::vector<WalStates::State> states;
            std::vector<quint32> frames;
            quint64 log = 0;
            {
                CopyControl control;
                const PageSource source(database, control, {.patience = 2s, .keepsCommits = true});
                if (!source.logStates() || source.logStates()->commits().last() == 0)
                    continue;
                log = source.wal()->id();
                for (quint32 number = 0; number <= source.logStates()->commits().last(); ++number) {
                    states.push_back(source.logStates()->of(number));
                    frames.push_back(source.logStates()->commits().at(number).lastFrame);
                }
            }
            const FolderSnapshot before(database.parent_path());
            const TemporaryFolder out;
            for (quint32 number = 0; number < states.size(); number += 3) {
                CopyRequest request;
                request.source = database;
                request.destination = out / ("copy" + std::to_string(number) + ".db");
                request.asOf = number % 2 == 0 ? AsOf{.number = number}
                                               : AsOf{.number = quint32(states.size() - 1 - number), .fromEnd = true};
                request.check = CheckLevel::Full;
                request.journal = number % 2 == 0 ? CopyJournal::SingleFile : CopyJournal::Keep;
                const CopyResult result = copy(request);
                const QString told = inWords(result) + u' ' + QString::number(number) + u' ' + history.story();
                if (states[number] == WalStates::State::Gone) {
                    QVERIFY2(result.error.code == ErrorCode::CommitGone, qPrintable(told));
                    QVERIFY2(result.error.detail.contains(u"page"), qPrintable(told));
                    QVERIFY(!fs::exists(request.destination));
                    ++refused;
                    continue;
                }
                QVERIFY2(result.isCopied(), qPrintable(told));
                const QByteArray &image = history.stateAt(log, frames[number])->image;
                QVERIFY2(readFile(request.destination) == (number % 2 == 0 ? inOneFile(image) : image),
                         qPrintable(told));
                QCOMPARE(result.receipt.check, CheckOutcome::Passed);
                QVERIFY(result.receipt.asOfCommit.has_value());
                QCOMPARE(*result.receipt.asOfCommit, number);
                QCOMPARE(result.receipt.commitsInLog, quint32(states.size() - 1));
                const bool isProved = result.receipt.proof == Proof::Pinned || result.receipt.proof == Proof::Still;
                if (states[number] == WalStates::State::ByComparison)
                    QVERIFY2(!isProved, qPrintable(told));
                else if (database == history.path())
                    QVERIFY2(isProved, qPrintable(told + result.receipt.unproved));
                ++made;
            }
            const QString change = before.differenceTo(FolderSnapshot(database.parent_path()));
            QVERIFY2(change.isEmpty(), qPrintable(change));
        }
    }
    qInfo("%d copies made, %d refused", made, refused);
    QVERIFY(made > 40 && refused > 8);
}

namespace {

/// A WAL database with five commits, each of which changes one row, and the connection that made them.
Connection fiveCommits(const fs::path &path, const char *options = "")
{
    Connection writer = Connection::open(path, Connection::OpenMode::Create);
    writer.execute("PRAGMA page_size=1024; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
    writer.execute(options);
    writer.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, b)");
    writer.execute("WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 100)"
                   " INSERT INTO t SELECT n, zeroblob(200) FROM x");
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    for (int row = 10; row <= 50; row += 10)
        writer.execute(("UPDATE t SET b = " + std::to_string(row) + " WHERE id = " + std::to_string(row)).c_str());
    return writer;
}

CopyResult copyAsOf(const fs::path &from, const fs::path &to, const AsOf &asOf)
{
    CopyRequest request;
    request.source = from;
    request.destination = to;
    request.asOf = asOf;
    return copy(request);
}

/// How many of the five changes a database has.
qint64 changesIn(const fs::path &database)
{
    return Connection::open(database, Connection::OpenMode::ReadOnly)
        .queryInteger("SELECT count(*) FROM t WHERE b = id");
}

} // namespace

void AsOfTest::aStateIsLostToACheckpointThatComesBetween()
{
    const TemporaryFolder folder;
    Connection writer = fiveCommits(folder / "a.db");
    CopyControl control;
    PageSource source(folder / "a.db", control, {.asOf = AsOf{.number = 2}});
    QCOMPARE(source.shownCommit(), 2U);
    QVERIFY(source.isUnchanged());
    Connection other = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    other.execute("PRAGMA wal_checkpoint(PASSIVE)");
    QVERIFY(!source.isUnchanged());
    // What the last commit needs is never lost.
    const PageSource last(folder / "a.db", control, {.asOf = AsOf{.fromEnd = true}});
    QVERIFY(last.isUnchanged());
    const CopyResult result = copyAsOf(folder / "a.db", folder / "b.db", {.number = 2});
    QCOMPARE(result.error.code, ErrorCode::CommitGone);
}

void AsOfTest::whatACheckpointHasBegunIsComparedAndSaidToBe()
{
    const TemporaryFolder folder;
    const Connection writer = fiveCommits(folder / "a.db");
    const TemporaryFolder left;
    for (const char *const name : {"a.db", "a.db-wal"})
        fs::copy_file(folder / name, left / name);
    const CopyResult whole = copyAsOf(left / "a.db", left / "whole.db", {.number = 5});
    QVERIFY2(whole.isCopied(), qPrintable(inWords(whole)));
    QCOMPARE(whole.receipt.proof, Proof::Still);
    const CopyResult result = copyAsOf(left / "a.db", left / "b.db", {.number = 2});
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(changesIn(left / "b.db"), 2);
    QCOMPARE(result.receipt.proof, Proof::None);
    QVERIFY2(result.receipt.unproved.contains(u"comparing pages"), qPrintable(result.receipt.unproved));
    // One page of a later commit is in the file, as a checkpoint that was killed leaves it.
    QByteArray database = readFile(left / "a.db");
    const QByteArray log = readFile(left / "a.db-wal");
    const qsizetype frame = 32 + 4 * (24 + 1024); // of the last commit
    const qsizetype page = qsizetype(quint8(log[frame + 3])) - 1;
    database.replace(page * 1024, 1024, log.mid(frame + 24, 1024));
    writeFile(left / "a.db", database);
    const CopyResult refused = copyAsOf(left / "a.db", left / "c.db", {.number = 4});
    QCOMPARE(refused.error.code, ErrorCode::CommitGone);
    QVERIFY2(refused.error.detail.contains(QString::number(page + 1)), qPrintable(refused.error.detail));
}

void AsOfTest::aCommitThatIsNotThereIsToldWithTheirNumber()
{
    const TemporaryFolder folder;
    const Connection writer = fiveCommits(folder / "a.db");
    for (const AsOf &asOf : {AsOf{.number = 6}, AsOf{.number = 6, .fromEnd = true}}) {
        const CopyResult result = copyAsOf(folder / "a.db", folder / "b.db", asOf);
        QCOMPARE(result.error.code, ErrorCode::CommitMissing);
        QVERIFY2(describe(result.error).title.contains(u"in the log now: 5"), qPrintable(describe(result.error).title));
    }
    const CopyResult start = copyAsOf(folder / "a.db", folder / "b.db", {.number = 5, .fromEnd = true});
    QVERIFY2(start.isCopied(), qPrintable(inWords(start)));
    QCOMPARE(changesIn(folder / "b.db"), 0);
}

void AsOfTest::aDatabaseWithoutALogHasNoEarlierStates_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL, closed") << QByteArray("wal");
}

void AsOfTest::aDatabaseWithoutALogHasNoEarlierStates()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    const CopyResult result = copyAsOf(folder / "a.db", folder / "b.db", {.number = 0});
    QCOMPARE(result.error.code, ErrorCode::CommitMissing);
    QCOMPARE(namesIn(folder.path()), QStringList{u"a.db"_qs});
}

void AsOfTest::onlyMethodsThatCanAreUsed()
{
    const TemporaryFolder folder;
    const Connection writer = fiveCommits(folder / "a.db");
    for (const CopyMethod method : allMethods) {
        CopyRequest request;
        request.source = folder / "a.db";
        request.destination = folder / "b.db";
        request.destinationMode = DestinationMode::Replace;
        request.asOf = AsOf{.number = 3};
        request.method = method;
        const CopyResult result = copy(request);
        if (method == CopyMethod::Online) {
            QCOMPARE(result.error.code, ErrorCode::Misuse);
            continue;
        }
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(changesIn(folder / "b.db"), 3);
        request.destination = folder / "b.db";
        request.destinationMode = DestinationMode::Update;
        request.asOf = AsOf{.number = 1};
        const CopyResult updated = copy(request);
        QVERIFY2(updated.isCopied(), qPrintable(inWords(updated)));
        QCOMPARE(changesIn(folder / "b.db"), 1);
    }
}

void AsOfTest::anotherLogIsNotTakenForTheOneThatWasMeant()
{
    const TemporaryFolder folder;
    Connection writer = fiveCommits(folder / "a.db");
    const std::optional<WalFile> before = openWal(folder / "a.db");
    QVERIFY(before);
    const AsOf meant{.number = 1, .log = before->id()};
    QVERIFY(copyAsOf(folder / "a.db", folder / "b.db", meant).isCopied());
    writer.execute("PRAGMA wal_checkpoint(TRUNCATE); UPDATE t SET b = 1");
    const CopyResult result = copyAsOf(folder / "a.db", folder / "c.db", meant);
    QCOMPARE(result.error.code, ErrorCode::CommitMissing);
}

/// On a file system where a power cut may tear what is written beside it, SQLite fills the sector with repeated frames.
void AsOfTest::repeatedFramesOfACommitAreOneCommit()
{
    const TemporaryFolder folder;
    writeFile(folder / "a.db", {});
    sqlite3 *handle = nullptr;
    const std::string uri = "file:" + (folder / "a.db").native() + "?psow=0";
    QCOMPARE(sqlite3_open_v2(uri.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr), SQLITE_OK);
    Connection writer = Connection::borrow(handle);
    writer.execute(
        "PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA synchronous=FULL;"
        "CREATE TABLE t(id INTEGER PRIMARY KEY, b); INSERT INTO t VALUES(1, 0); INSERT INTO t VALUES(2, 0)");
    for (int value = 1; value <= 4; ++value)
        writer.execute(("UPDATE t SET b = " + std::to_string(value)).c_str());
    {
        CopyControl control;
        const PageSource source(folder / "a.db", control, {.keepsCommits = true});
        QVERIFY(source.logStates());
        QCOMPARE(source.logStates()->commits().last(), 7U);
        QVERIFY(source.walFrames() > 10);
    }
    const CopyResult result = copyAsOf(folder / "a.db", folder / "b.db", {.number = 1, .fromEnd = true});
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(Connection::open(folder / "b.db", Connection::OpenMode::ReadOnly).queryInteger("SELECT max(b) FROM t"), 3);
    sqlite3_close(handle);
}

void AsOfTest::aBusyDatabaseIsCopiedAsOfMomentsInWhichItsSumWasRight()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "bank.db", {.journalMode = "wal", .size = 2'000'000});
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "bank.db", 5ms, {u"autocheckpoint=300"_qs, u"grow=200"_qs}));
    int made = 0;
    int refused = 0;
    for (quint32 back = 0; made < 12; back = (back + 1) % 6) {
        CopyRequest request;
        request.source = folder / "bank.db";
        request.destination = folder / "copy.db";
        request.destinationMode = DestinationMode::Replace;
        request.asOf = AsOf{.number = back, .fromEnd = true};
        const CopyResult result = copy(request);
        if (!result.isCopied()) {
            QVERIFY2(result.error.code == ErrorCode::CommitGone || result.error.code == ErrorCode::CommitMissing,
                     qPrintable(inWords(result)));
            ++refused;
            QVERIFY(refused < 2000);
            continue;
        }
        const QString wrong = verifyBank(folder / "copy.db");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(*result.receipt.asOfCommit + back, result.receipt.commitsInLog);
        ++made;
    }
    const WriterReport report = writer.stop();
    QVERIFY2(report.valid && report.failed == 0, qPrintable(report.toString()));
    qInfo("%d made, %d refused; %s", made, refused, qPrintable(report.toString()));
}

void AsOfTest::nowIsComparedWithThen()
{
    const TemporaryFolder folder;
    Connection writer = fiveCommits(folder / "a.db");
    writer.execute("DELETE FROM t WHERE id > 97; CREATE TABLE u(a); INSERT INTO u VALUES(1)");
    CopyControl control;
    InspectOptions options;
    options.asOf = AsOf{.number = 5, .fromEnd = true}; // after the third of the five
    const Comparison comparison = compareDatabases(folder / "a.db", folder / "a.db", control, options);
    QVERIFY2(!comparison.error, qPrintable(describe(comparison.error).title));
    QVERIFY(comparison.isConsistent());
    const auto tree = std::ranges::find(comparison.trees, u"t"_qs, &TreeDifference::name);
    QVERIFY(tree != comparison.trees.end());
    QCOMPARE(tree->changed, 2U);
    QCOMPARE(tree->onlyInFirst, 3U);
    QCOMPARE(tree->onlyInSecond, 0U);
    const auto added = std::ranges::find(comparison.trees, u"u"_qs, &TreeDifference::name);
    QVERIFY(added != comparison.trees.end());
    QCOMPARE(added->presence, TreeDifference::Presence::OnlyInSecond);
}

/// What each commit alone changed, also where its numbers are counted from the end while others commit.
void AsOfTest::oneCommitIsComparedWithTheOneBeforeIt()
{
    const TemporaryFolder folder;
    Connection writer = fiveCommits(folder / "a.db");
    writer.execute("DELETE FROM t WHERE id > 97");
    writer.execute("INSERT INTO t(id) VALUES(200), (201)");
    const auto tableT = [&](const AsOf &from, const AsOf &until) {
        CopyControl control;
        InspectOptions options;
        options.asOf = from;
        options.until = until;
        const Comparison comparison = compareDatabases(folder / "a.db", folder / "a.db", control, options);
        const auto tree = std::ranges::find(comparison.trees, u"t"_qs, &TreeDifference::name);
        return comparison.isConsistent() && tree != comparison.trees.end() ? *tree : TreeDifference();
    };
    const auto isChange = [](const TreeDifference &tree, quint64 changed, quint64 deleted, quint64 added) {
        return tree.name == u"t" && tree.changed == changed && tree.onlyInFirst == deleted
            && tree.onlyInSecond == added;
    };
    const std::optional<WalFile> log = openWal(folder / "a.db");
    QVERIFY(log);
    CopyControl control;
    const quint32 last = quint32(readLog(folder / "a.db", control).commits.size());
    QVERIFY(isChange(tableT({.number = last - 1}, {.number = last}), 0, 0, 2));
    QVERIFY(isChange(tableT({.number = last - 2}, {.number = last - 1}), 0, 3, 0));
    QVERIFY(isChange(tableT({.number = 1, .fromEnd = true}, {.number = 0, .fromEnd = true}), 0, 0, 2));
    QVERIFY(isChange(tableT({.number = last - 2}, {.number = 0, .fromEnd = true}), 0, 3, 2));
    // Backwards, too.
    QVERIFY(isChange(tableT({.number = last}, {.number = last - 2}), 0, 2, 3));
    InspectOptions none;
    none.asOf = AsOf{.number = 0};
    none.until = AsOf{.number = last + 1};
    QCOMPARE(compareDatabases(folder / "a.db", folder / "a.db", control, none).error.code, ErrorCode::CommitMissing);
}

void AsOfTest::anOldStateIsWrittenIntoTheDatabaseItself()
{
    const TemporaryFolder folder;
    {
        const Connection writer = fiveCommits(folder / "a.db");
        QVERIFY(copyAsOf(folder / "a.db", folder / "b.db", {.number = 5}).isCopied());
        CopyRequest request;
        request.source = folder / "a.db";
        request.destination = folder / "b.db";
        request.destinationMode = DestinationMode::WriteInto;
        request.safetyCopy = false;
        request.asOf = AsOf{.number = 2};
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QCOMPARE(*result.receipt.asOfCommit, 2U);
    }
    QCOMPARE(changesIn(folder / "b.db"), 2);
}

QTEST_GUILESS_MAIN(AsOfTest)
#include "tst_asof.moc"
