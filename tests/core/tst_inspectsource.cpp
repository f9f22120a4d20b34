// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>
#include <litecopy/inspection.h>
#include <litecopy/inspectjob.h>
#include <litecopy/openfiledescriptionlocks.h>

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

Inspection inspect(const std::filesystem::path &path)
{
    CopyControl control;
    InspectOptions options;
    options.patience = std::chrono::milliseconds(50);
    return inspectDatabase(path, control, options);
}

/// The rows of the bank's accounts as the map counts them.
quint64 entriesOf(const Inspection &inspection, const char16_t *table)
{
    const QString name = QString::fromUtf16(table);
    for (const TreeUsage &tree : inspection.usage.trees) {
        if (tree.name == name)
            return tree.figures.entries;
    }
    return 0;
}

} // namespace

/// What inspecting does to a database that others use, and how it runs as a job.
class InspectSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void leavesTheSourceAsItWas_data();
    void leavesTheSourceAsItWas();
    void seesOnlyWhatIsCommitted();
    void seesWhatRecoveryWouldRestore_data();
    void seesWhatRecoveryWouldRestore();
    void isSoundWhileOthersWrite_data();
    void isSoundWhileOthersWrite();
    void letsWritersIn();
    void exportsWhatItFound();
    void jobTellsThePagesAndFinishesOnce();
    void jobCanBeCancelledAtAnyTime_data();
    void jobCanBeCancelledAtAnyTime();
};

void InspectSourceTest::leavesTheSourceAsItWas_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("crashed");
    QTest::addColumn<bool>("readOnlyFolder");
    const auto row = [](const char *name, const char *journalMode, const char16_t *held, const char16_t *crashed,
                        bool readOnlyFolder = false) {
        QTest::newRow(name) << QByteArray(journalMode) << QString::fromUtf16(held) << QString::fromUtf16(crashed)
                            << readOnlyFolder;
    };
    row("rollback journal, nobody there", "delete", u"", u"");
    row("rollback journal, read-only folder", "delete", u"", u"", true);
    row("rollback journal, read", "delete", u"read", u"");
    row("rollback journal, being written", "delete", u"reserved", u"");
    row("rollback journal, exclusively locked", "delete", u"exclusive", u"");
    row("rollback journal, locking_mode=EXCLUSIVE", "delete", u"exclusive-mode", u"");
    row("hot journal", "delete", u"", u"hot-journal");
    row("WAL, nobody there", "wal", u"", u"");
    row("WAL, read-only folder", "wal", u"", u"", true);
    row("WAL, read", "wal", u"read", u"");
    row("WAL, being written", "wal", u"reserved", u"");
    row("WAL, locking_mode=EXCLUSIVE", "wal", u"exclusive-mode", u"");
    row("leftover WAL", "wal", u"", u"wal");
    row("leftover WAL, read-only folder", "wal", u"", u"wal", true);
    row("leftover WAL with an unfinished transaction", "wal", u"", u"wal-uncommitted");
}

void InspectSourceTest::leavesTheSourceAsItWas()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QString, held);
    QFETCH(QString, crashed);
    QFETCH(bool, readOnlyFolder);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.journalMode = journalMode;
    shape.varied = true;
    buildDatabase(path, shape);
    WriterProcess other;
    if (!held.isEmpty())
        QVERIFY2(other.hold(path, held), qPrintable(other.errorOutput()));
    if (!crashed.isEmpty())
        QVERIFY2(other.crash(path, crashed), qPrintable(other.errorOutput()));
    if (readOnlyFolder)
        std::filesystem::permissions(folder.path(), std::filesystem::perms(0555));
    const FolderSnapshot before(folder.path());
    const Inspection inspection = inspect(path);
    QCOMPARE(inspection.error.code, ErrorCode::None);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    QVERIFY(inspection.map.pageCount() > 5);
    QVERIFY(inspection.consistent);
    for (const PageProblem &problem : inspection.problems)
        qInfo("%s", qPrintable(inspection.problemText(problem)));
    QVERIFY(inspection.isSound());
}

void InspectSourceTest::seesOnlyWhatIsCommitted()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle user(path, true);
    user.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=1; CREATE TABLE t(a);"
                 "INSERT INTO t VALUES(zeroblob(3000)),(zeroblob(3000)); PRAGMA wal_checkpoint;"
                 "INSERT INTO t VALUES(zeroblob(3000)); BEGIN;"
                 "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<500)"
                 "INSERT INTO t SELECT zeroblob(3000) FROM n;");
    QCOMPARE(entriesOf(inspect(path), u"t"), quint64(3));
    user.execute("COMMIT");
    QCOMPARE(entriesOf(inspect(path), u"t"), quint64(503));
}

void InspectSourceTest::seesWhatRecoveryWouldRestore_data()
{
    QTest::addColumn<QByteArray>("setUp");
    const auto row = [](const char *name, const char *setUp) { QTest::newRow(name) << QByteArray(setUp); };
    row("journal", "");
    row("journal, synchronized often", "PRAGMA synchronous=FULL");
    row("kept journal", "PRAGMA journal_mode=PERSIST");
    row("journal, 512-byte pages", "PRAGMA page_size=512");
    row("journal, 64 KiB pages", "PRAGMA page_size=65536");
    row("journal, auto-vacuum", "PRAGMA auto_vacuum=1");
    row("WAL", "PRAGMA journal_mode=WAL");
    row("WAL, never merged", "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
    row("WAL, 512-byte pages", "PRAGMA page_size=512; PRAGMA journal_mode=WAL");
    row("WAL, 64 KiB pages", "PRAGMA page_size=65536; PRAGMA journal_mode=WAL");
}

void InspectSourceTest::seesWhatRecoveryWouldRestore()
{
    QFETCH(QByteArray, setUp);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle user(path, true);
    user.execute(setUp
                 + ";PRAGMA cache_size=2; CREATE TABLE t(a INTEGER PRIMARY KEY, b); CREATE INDEX i ON t(b);"
                   "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<2000)"
                   "INSERT INTO t SELECT x, hex(zeroblob(x % 700)) FROM n;");
    constexpr int rounds = 5;
    int recovered = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray step = QByteArray::number(round);
        user.execute("DELETE FROM t WHERE a % 13 = " + step + "; BEGIN; UPDATE t SET b = b || 'x' WHERE a % 3 = " + step
                     + " % 3; DELETE FROM t WHERE a > 1900 - 50 * " + step
                     + "; INSERT INTO t(b) SELECT hex(zeroblob(a % 3000)) FROM t LIMIT 100 + " + step + ";");
        // The files as a power cut at this moment leaves them: once to inspect, once for SQLite to recover.
        for (const char *copy : {"inspected", "recovered"}) {
            std::filesystem::remove_all(folder / copy);
            std::filesystem::create_directory(folder / copy);
            for (const char *suffix : {"", "-wal", "-journal"}) {
                const std::filesystem::path file = path.native() + suffix;
                if (std::filesystem::exists(file))
                    std::filesystem::copy_file(file, folder / copy / file.filename());
            }
        }
        user.execute(round % 2 ? "ROLLBACK" : "COMMIT");
        {
            SqlHandle recovering(folder / "recovered" / "a.db");
            recovering.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            QCOMPARE(recovering.text("PRAGMA integrity_check"), QByteArray("ok"));
        }
        CopyControl control;
        const Comparison comparison =
            compareDatabases(folder / "inspected" / "a.db", folder / "recovered" / "a.db", control);
        QCOMPARE(comparison.error.code, ErrorCode::None);
        QVERIFY(comparison.first.isSound());
        QCOMPARE(comparison.differingPages, 0U);
        QVERIFY(comparison.isSameContent());
        const QByteArray main = readFile(folder / "inspected" / "a.db");
        recovered += main != readFile(folder / "recovered" / "a.db");
    }
    qInfo("%d of %d files were other than what recovery makes of them", recovered, rounds);
    QVERIFY(recovered > 0);
}

void InspectSourceTest::isSoundWhileOthersWrite_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("WAL") << QByteArray("wal");
    QTest::newRow("rollback journal") << QByteArray("delete");
}

void InspectSourceTest::isSoundWhileOthersWrite()
{
    QFETCH(QByteArray, journalMode);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.journalMode = journalMode;
    shape.varied = true;
    shape.size = 2 * 1024 * 1024;
    buildDatabase(path, shape);
    WriterProcess writer;
    QVERIFY(
        writer.startBank(path, std::chrono::milliseconds(2),
                         {QStringLiteral("checkpoints=1"), QStringLiteral("grow=500"), QStringLiteral("vacuum=1")}));
    int sound = 0;
    constexpr int rounds = 60;
    for (int i = 0; i < rounds; ++i) {
        CopyControl control;
        const Inspection inspection = inspectDatabase(path, control);
        QCOMPARE(inspection.error.code, ErrorCode::None);
        if (!inspection.consistent)
            continue;
        for (const PageProblem &problem : inspection.problems)
            qInfo("%s", qPrintable(inspection.problemText(problem)));
        QVERIFY(inspection.isSound());
        ++sound;
    }
    const WriterReport report = writer.stop();
    qInfo("%d of %d inspections at one moment, all of them sound; meanwhile %s", sound, rounds,
          qPrintable(report.toString()));
    QVERIFY(sound > rounds / 2);
    QCOMPARE(report.failed, 0);
}

void InspectSourceTest::letsWritersIn()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.size = 48 * 1024 * 1024;
    buildDatabase(path, shape);
    WriterProcess writer;
    QVERIFY(writer.startBank(path, std::chrono::milliseconds(5)));
    CopyControl control;
    InspectOptions options;
    options.lockTarget = std::chrono::milliseconds(2);
    int restarts = 0;
    const Inspection inspection = inspectDatabase(
        path, control, options, [&restarts](const InspectProgress &progress) { restarts += progress.restarted; });
    const WriterReport report = writer.stop();
    qInfo("%d restarts, %lld ms; writer: %s", restarts, static_cast<long long>(inspection.elapsed.count()),
          qPrintable(report.toString()));
    QVERIFY(inspection.isSound());
    QVERIFY(restarts <= 3);
    QCOMPARE(report.failed, 0);
}

void InspectSourceTest::exportsWhatItFound()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute("CREATE TABLE \"a,\"\"b\"\"\n%1\"(x); INSERT INTO \"a,\"\"b\"\"\n%1\" VALUES(zeroblob(9000));"
                         "CREATE TABLE plain(y)");
    }
    const Inspection inspection = inspect(path);
    const QByteArray csv = inspection.usageToCsv();
    QVERIFY(csv.contains("\"a,\"\"b\"\"\n%1\",\"a,\"\"b\"\"\n%1\",,table,2,"));
    QVERIFY(csv.endsWith("\r\n"));
    const QList<QByteArray> lines = inspection.mapToCsv().split('\n');
    QCOMPARE(lines.size(), qsizetype(inspection.map.pageCount()) + 2 + 3); // a name with a line break, three times
    QCOMPARE(inspection.mapToCsv(1, 2) + inspection.mapToCsv(3, 100), inspection.mapToCsv());
    QVERIFY(inspection.mapToCsv(quint32(inspection.map.pageCount()) + 1).isEmpty());

    const QJsonObject json = inspection.toJson(true);
    QCOMPARE(json.value(u"pageCount").toInteger(), qint64(inspection.map.pageCount()));
    qint64 pages = 0;
    for (const QJsonValue &run : json.value(u"map").toArray())
        pages += run.toArray().at(1).toInteger();
    QCOMPARE(pages, qint64(inspection.map.pageCount()));
    QCOMPARE(json.value(u"trees").toArray().at(1).toObject().value(u"entries").toInteger(), 1);
    QCOMPARE(json.value(u"trees").toArray().at(1).toObject().value(u"overflowPages").toInteger(), 2);
    QVERIFY(inspection.pageText(2).startsWith(u"leaf of table a,\"b\""));
    QCOMPARE(inspection.pageText(0), QString());

    CopyControl control;
    const QJsonObject missing = inspectDatabase(folder / "nothing", control).toJson();
    QCOMPARE(missing.value(u"error").toString(), QStringLiteral("SourceMissing"));
}

void InspectSourceTest::jobTellsThePagesAndFinishesOnce()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.varied = true;
    buildDatabase(path, shape);
    InspectJob job(path);
    QSignalSpy finished(&job, &InspectJob::finished);
    quint32 told = 0;
    std::vector<PageEntry> seen;
    connect(&job, &InspectJob::pagesRead, this, [&](quint32 first, const QList<PageEntry> &pages) {
        QCOMPARE(first, told + 1);
        told += quint32(pages.size());
        seen.insert(seen.end(), pages.begin(), pages.end());
    });
    job.start();
    job.start();
    QVERIFY(finished.wait());
    QCOMPARE(job.state(), InspectJob::State::Finished);
    QCOMPARE(told, job.result().map.pageCount());
    for (quint32 page = 1; page <= told; ++page)
        QVERIFY(seen[page - 1] == job.result().map.at(page) || seen[page - 1].kind() == PageKind::Unreferenced);
    QTest::qWait(0);
    QCOMPARE(finished.count(), 1);
}

void InspectSourceTest::jobCanBeCancelledAtAnyTime_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before the start") << 0;
    QTest::newRow("at the start") << 1;
    QTest::newRow("with the first pages") << 2;
    QTest::newRow("by destroying it") << 3;
    QTest::newRow("after the end") << 4;
}

void InspectSourceTest::jobCanBeCancelledAtAnyTime()
{
    QFETCH(int, when);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    DatabaseShape shape;
    shape.size = 8 * 1024 * 1024;
    buildDatabase(path, shape);
    InspectOptions options;
    options.progressInterval = std::chrono::milliseconds(0);
    auto job = std::make_unique<InspectJob>(path, options);
    QSignalSpy finished(job.get(), &InspectJob::finished);
    QPointer<InspectJob> running = job.get();
    if (when == 2)
        connect(job.get(), &InspectJob::progressChanged, job.get(), &InspectJob::cancel);
    if (when == 0)
        job->cancel();
    job->start();
    if (when == 1)
        job->cancel();
    QElapsedTimer timer;
    timer.start();
    if (when == 3) {
        job.reset();
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(finished.count(), 0);
        return;
    }
    QVERIFY(finished.wait());
    if (when == 4)
        job->cancel();
    QTest::qWait(0);
    QCOMPARE(finished.count(), 1);
    if (when < 2)
        QVERIFY(job->result().cancelled && job->result().map.isEmpty());
    if (when == 4)
        QVERIFY(job->result().isSound());
}

QTEST_GUILESS_MAIN(InspectSourceTest)
#include "tst_inspectsource.moc"
