// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/comparison.h>

#include <QScopeGuard>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// `compareDatabases()` of a database that programs use, with a copy of it: programs go on.
class TestCompareBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHeldWhileTheOtherOneIsRead_data();
    void nothingIsHeldWhileTheOtherOneIsRead();
    void ofTwoThatAreUsedEachIsOfOneMoment_data();
    void ofTwoThatAreUsedEachIsOfOneMoment();
    void pagesThatDifferAreKeptInAFileWhereTheyAreMany_data();
    void pagesThatDifferAreKeptInAFileWhereTheyAreMany();
};

namespace {

const TreeDifference &transfersOf(const Comparison &comparison)
{
    return *std::ranges::find(comparison.trees, QStringLiteral("transfers"), &TreeDifference::name);
}

} // namespace

void TestCompareBeside::nothingIsHeldWhileTheOtherOneIsRead_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    for (const char *const mode : {"delete", "wal"}) {
        for (const bool isFirst : {true, false}) {
            const char *const place = isFirst ? "first" : "second";
            QTest::addRow("%s, %s, the copy's pages", mode, place) << QByteArray(mode) << isFirst << 0.01 << 0.3;
            QTest::addRow("%s, %s, the rows of both", mode, place) << QByteArray(mode) << isFirst << 0.6668 << 0.9999;
        }
    }
}

/// Whether a medium answers slowly or not at all, a commit and a checkpoint that empties the log succeed between any
/// two readings of it.
void TestCompareBeside::nothingIsHeldWhileTheOtherOneIsRead()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const bool, isFirst);
    QFETCH(const double, from);
    QFETCH(const double, to);
    const TemporaryFolder folder;
    const fs::path source = folder / "bank.db";
    const fs::path older = folder / "older.db";
    buildDatabase(source, {.journalMode = journalMode, .size = 6 << 20, .varied = true});
    CopyRequest request;
    request.source = source;
    request.destination = older;
    QVERIFY(copy(request).isCopied());
    WriterProcess writer;
    QVERIFY(writer.hold(source, journalMode == "wal" ? u"log"_qs : u"open"_qs));
    QVERIFY(writer.commitOne());
    SqlHandle program(source);
    const auto count = [](const fs::path &path) { return SqlHandle(path).integer("SELECT count(*) FROM transfers"); };
    const auto newer = quint64(count(source) - count(older));

    int times = 0;
    bool areCommitted = true;
    bool areEmptied = true;
    const auto sink = [&](double fraction) {
        if (fraction < from || fraction > to || times == 20)
            return;
        ++times;
        areCommitted = areCommitted && writer.commitOne();
        areEmptied = areEmptied && (journalMode != "wal" || program.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0);
    };
    CopyControl control;
    InspectOptions options;
    options.progressInterval = 0ms;
    const Comparison comparison =
        compareDatabases(isFirst ? source : older, isFirst ? older : source, control, options, sink);
    QVERIFY(!comparison.error && !comparison.cancelled);
    QVERIFY2(times > 0, QByteArray::number(times));
    QVERIFY(areCommitted);
    QVERIFY(areEmptied);
    QVERIFY(comparison.isConsistent() && !comparison.isUndecided());
    // Of the moment at which its own pages were read.
    const TreeDifference &transfers = transfersOf(comparison);
    QCOMPARE(isFirst ? transfers.onlyInFirst : transfers.onlyInSecond, from < 0.5 ? newer + quint64(times) : newer);
    QCOMPARE(isFirst ? transfers.onlyInSecond : transfers.onlyInFirst, quint64(0));
}

void TestCompareBeside::ofTwoThatAreUsedEachIsOfOneMoment_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("commits");
    for (const char *const mode : {"delete", "wal"}) {
        for (const int commits : {0, 1, 1000})
            QTest::addRow("%s, %d commits", mode, commits) << QByteArray(mode) << commits;
    }
}

/// The one that is read first may change while the other one is read: then both are read again. Its log stays pinned
/// then, so that one that changes all the time comes to an end, too.
void TestCompareBeside::ofTwoThatAreUsedEachIsOfOneMoment()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, commits);
    const TemporaryFolder folder;
    const QString lock = journalMode == "wal" ? u"log"_qs : u"open"_qs;
    buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 1 << 20});
    fs::copy_file(folder / "a.db", folder / "b.db");
    WriterProcess ofFirst;
    WriterProcess ofSecond;
    QVERIFY(ofFirst.hold(folder / "a.db", lock) && ofSecond.hold(folder / "b.db", lock));
    QVERIFY(ofFirst.commitOne() && ofSecond.commitOne());
    int done = 0;
    double last = 0;
    const auto sink = [&](double fraction) {
        // Each time that it gets half way.
        const bool isHalfWay = last < 0.4 && fraction >= 0.4;
        last = fraction;
        if (!isHalfWay || done == commits)
            return;
        // Into the one that was read first, which is the other one each time: the one that was written to earlier.
        QVERIFY(done++ % 2 == 0 ? ofFirst.commitOne() : ofSecond.commitOne());
    };
    CopyControl control;
    InspectOptions options;
    options.progressInterval = 0ms;
    const Comparison comparison = compareDatabases(folder / "a.db", folder / "b.db", control, options, sink);
    QVERIFY(!comparison.error && !comparison.cancelled);
    if (journalMode == "wal" || commits < 2)
        QVERIFY(comparison.isConsistent());
    QVERIFY2(done == std::min(commits, done) && (commits == 0 || done > 0) && done < 10, QByteArray::number(done));
}

void TestCompareBeside::pagesThatDifferAreKeptInAFileWhereTheyAreMany_data()
{
    QTest::addColumn<bool>("hasRoom");
    QTest::addRow("with room for them") << true;
    // Then the database stays open.
    QTest::addRow("with none") << false;
}

void TestCompareBeside::pagesThatDifferAreKeptInAFileWhereTheyAreMany()
{
    QFETCH(const bool, hasRoom);
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QByteArray::fromStdString((hasRoom ? temporary.path() : temporary / "none").native()));
    const auto restore = qScopeGuard([&before] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    buildDatabase(folder / "large.db", {.size = 140 << 20});
    buildDatabase(folder / "small.db");
    SqlHandle program(folder / "large.db");
    QVERIFY(program.integer("SELECT count(*) FROM transfers") >= 0);
    bool isInFile = false;
    CopyControl control;
    InspectOptions options;
    options.progressInterval = 0ms;
    const Comparison comparison =
        compareDatabases(folder / "large.db", folder / "small.db", control, {}, [&](double fraction) {
            isInFile = isInFile || (fraction < 1 && !fs::is_empty(temporary.path()));
        });
    QVERIFY(comparison.isConsistent() && !comparison.isUndecided() && !comparison.isSameContent());
    QCOMPARE(isInFile, hasRoom);
    QVERIFY(fs::is_empty(temporary.path()));
    quint64 rows = 0;
    for (const TreeDifference &tree : comparison.trees)
        rows += tree.onlyInFirst + tree.changed;
    QVERIFY(rows > 1000);
}

QTEST_GUILESS_MAIN(TestCompareBeside)
#include "tst_comparebeside.moc"
