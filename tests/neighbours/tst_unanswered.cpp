// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "cli/program.h"
#include "system/pagespool.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <chrono>
#include <csignal>
#include <future>
#include <optional>
#include <set>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// A file system whose server stops in the midst of a copy: every call that it must answer waits.
class UnansweredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serverThatStopsIsNotWaitedForLongerThanTheTimeOut_data();
    void serverThatStopsIsNotWaitedForLongerThanTheTimeOut();
    void whatACancelWaitsForIsSaid_data();
    void whatACancelWaitsForIsSaid();
    void programsGoOnWhileAnOlderCopyIsReadSlowly_data();
    void programsGoOnWhileAnOlderCopyIsReadSlowly();
    void progressIsToldWhileNothingIsFoundToDiffer();
    void programsGoOnWhileMoreDiffersThanMemoryHolds_data();
    void programsGoOnWhileMoreDiffersThanMemoryHolds();
};

namespace {

/// bindfs over a folder's content at another place, for as long as this lives. It can be stopped.
class View
{
public:
    View(const fs::path &folder, fs::path at, const QStringList &options = {})
        : m_at(std::move(at))
    {
        fs::create_directory(m_at);
        const dev_t before = device();
        m_server.start(
            QStringLiteral("bindfs"),
            QStringList{QStringLiteral("-f")} + options
                + QStringList{QString::fromStdString(folder.native()), QString::fromStdString(m_at.native())});
        m_isThere = m_server.waitForStarted() && QTest::qWaitFor([&] { return device() != before; }, 10'000);
    }
    ~View()
    {
        goOn();
        ::umount2(m_at.c_str(), MNT_DETACH);
        m_server.terminate();
        m_server.waitForFinished();
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    void stop() const { ::kill(pid_t(m_server.processId()), SIGSTOP); }
    void goOn() const { ::kill(pid_t(m_server.processId()), SIGCONT); }

private:
    [[nodiscard]] dev_t device() const
    {
        struct stat status = {};
        return ::stat(m_at.c_str(), &status) == 0 ? status.st_dev : 0;
    }

    fs::path m_at;
    QProcess m_server;
    bool m_isThere = false;
};

} // namespace

void UnansweredTest::initTestCase()
{
    if (::geteuid() != 0 || !enterMountNamespace())
        QSKIP("nothing can be mounted here");
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    if (!View(folder / "files", folder / "view").isThere())
        QSKIP("bindfs is not there");
}

void UnansweredTest::serverThatStopsIsNotWaitedForLongerThanTheTimeOut_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("copying") << QByteArrayList{} << QByteArray("\"remaining\"");
    QTest::newRow("checking") << QByteArrayList{} << QByteArray("\"phaseFraction\":0.");
    QTest::newRow("reading back") << QByteArrayList{"--check=none", "--read-back"}
                                  << QByteArray("\"phase\":\"checking\"");
    QTest::newRow("compressing") << QByteArrayList{"--check=none", "--compress=gzip"}
                                 << QByteArray("\"phaseFraction\":0.");
    QTest::newRow("compact") << QByteArrayList{"--method=compact"} << QByteArray("\"remaining\"");
}

void UnansweredTest::serverThatStopsIsNotWaitedForLongerThanTheTimeOut()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QByteArray, told);
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    buildDatabase(folder / "a.db", {.size = 64 << 20, .varied = true});
    const View view(folder / "files", folder / "view");
    QVERIFY(view.isThere());
    Program program(QByteArrayList{"copy", "--timeout=1s", "--json"} + options + QByteArrayList{"a.db", "view/b.db"},
                    {.workingFolder = folder.path(), .othersChangeFiles = "the view can't be read, to be compared"});
    QVERIFY(program.waitForOutput(told));
    view.stop();
    const bool isTold = program.waitForOutput("gives no answer, for 3 s");
    // The system lets no process end before the server has answered its last call.
    view.goOn();
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(isTold && end == 75, QByteArray::number(end.exitCode) + end.output + end.errors);
}

void UnansweredTest::whatACancelWaitsForIsSaid_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("copy") << QByteArrayList{"copy", "view/a.db", "b.db"};
    QTest::newRow("tables") << QByteArrayList{"info", "--tables", "view/a.db"};
    QTest::newRow("compare") << QByteArrayList{"compare", "view/a.db", "view/a.db"};
}

void UnansweredTest::whatACancelWaitsForIsSaid()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    buildDatabase(folder / "files/a.db");
    const View view(folder / "files", folder / "view");
    QVERIFY(view.isThere());
    view.stop();
    Program program(command, {.workingFolder = folder.path(), .othersChangeFiles = "the view can't be read"});
    QTRY_VERIFY(program.catches(SIGINT));
    program.send(SIGINT);
    const bool isTold = program.waitForError("Cancelling: waiting for the file system");
    view.goOn();
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(isTold && end == 130, end.errors);
    QVERIFY2(end.errors.count("Cancelling") == 1, end.errors);
}

void UnansweredTest::programsGoOnWhileAnOlderCopyIsReadSlowly_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("program");
    QTest::newRow("rollback") << QByteArray("delete") << u"open"_qs;
    QTest::newRow("WAL") << QByteArray("wal") << u"log"_qs;
}

/// Not even while it can't be read at all is the database locked, or its log kept from being emptied.
void UnansweredTest::programsGoOnWhileAnOlderCopyIsReadSlowly()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, program);
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    const fs::path source = folder / "bank.db";
    const fs::path copy = folder / "files/old.db";
    buildDatabase(source, {.journalMode = journalMode, .size = 8 << 20});
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "a program commits meanwhile"};
    QVERIFY2(run({"copy", "bank.db", "files/old.db"}, setup) == 0, "the older copy");
    WriterProcess writer;
    QVERIFY(writer.hold(source, program));
    QVERIFY(writer.commitOne());
    const View view(folder / "files", folder / "view", {QStringLiteral("--read-rate=2M")});
    QVERIFY(view.isThere());
    Program update({"copy", "--update", "--json", "--check=none", "bank.db", "view/old.db"}, setup);
    QVERIFY(update.waitForOutput("\"remaining\""));
    view.stop();
    const bool isCommitted = writer.commitOne();
    SqlHandle other(source);
    other.execute("PRAGMA busy_timeout=5000");
    const bool isEmptied = journalMode != "wal" || other.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    view.goOn();
    const ProgramEnd end = update.waitForEnd();
    QVERIFY2(isCommitted && isEmptied, end.output);
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("\"method\":\"clone\""), end.output);
    QCOMPARE(verifyBank(copy), QString());
    QCOMPARE_GE(SqlHandle(copy).integer("SELECT count(*) FROM transfers"), 1);
}

/// Of an older copy that is read slowly, compared with a database that holds the same.
void UnansweredTest::progressIsToldWhileNothingIsFoundToDiffer()
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "files/old.db";
    buildDatabase(request.source, {.size = 8 << 20});
    QVERIFY(copy(request).isCopied());
    const View view(folder / "files", folder / "view", {QStringLiteral("--read-rate=4M")});
    QVERIFY(view.isThere());
    request.base = folder / "view/old.db";
    request.destination = folder / "view/next.db";
    request.skipUnchanged = true;
    std::set<quint32> told;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.comparing && progress.pageCount > 0)
            told.insert(progress.remaining);
    });
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    // It takes two seconds, and portions are of 2 MiB at most.
    QVERIFY2(told.size() > 4, qPrintable(QString::number(told.size())));
}

void UnansweredTest::programsGoOnWhileMoreDiffersThanMemoryHolds_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("program");
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<bool>("isRoomElsewhere");
    QTest::newRow("rollback") << QByteArray("delete") << u"open"_qs << Hold::Always << true;
    QTest::newRow("rollback, in slices") << QByteArray("delete") << u"open"_qs << Hold::Automatic << true;
    QTest::newRow("rollback, no other drive") << QByteArray("delete") << u"open"_qs << Hold::Always << false;
    QTest::newRow("rollback, in slices, no other drive")
        << QByteArray("delete") << u"open"_qs << Hold::Automatic << false;
    QTest::newRow("WAL") << QByteArray("wal") << u"log"_qs << Hold::Always << true;
}

/// The server of the copy's drive stops while the database is held. The pages that differ go to another drive; where
/// none has room, they are written when the database is held no longer.
void UnansweredTest::programsGoOnWhileMoreDiffersThanMemoryHolds()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, program);
    QFETCH(const Hold, hold);
    QFETCH(const bool, isRoomElsewhere);
    const TemporaryFolder folder;
    fs::create_directory(folder / "files");
    const fs::path source = folder / "bank.db";
    const fs::path older = folder / "files/old.db";
    buildDatabase(source, {.journalMode = journalMode, .size = 64 << 20});
    CopyRequest request;
    request.source = source;
    request.destination = older;
    QVERIFY(copy(request).isCopied());
    SqlHandle(source).execute("UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 4 = 1");
    WriterProcess writer;
    QVERIFY(writer.hold(source, program, {QStringLiteral("timeout=10000")}));
    QVERIFY(writer.commitOne());
    const View view(folder / "files", folder / "view");
    QVERIFY(view.isThere());

    const MountedMemory full("/var/tmp", isRoomElsewhere ? "size=1g" : "size=64k");
    QVERIFY(full.isMounted());
    const QByteArray temporaryFolder = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/var/tmp");
    const auto withIt = qScopeGuard([&] {
        if (temporaryFolder.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", temporaryFolder);
    });
    constexpr quint32 pagesInMemory = 256;
    PageSpool::setMostMemory(qint64(pagesInMemory) * 4096);
    const auto asBefore = qScopeGuard([] { PageSpool::setMostMemory(qint64(128) << 20); });
    request.destination = folder / "view/old.db";
    request.destinationMode = DestinationMode::Update;
    request.hold = hold;
    request.check = CheckLevel::None;
    request.progressInterval = 0ms;
    std::promise<bool> isStopped;
    std::atomic<bool> isTold = false;
    std::future<bool> stopped = isStopped.get_future();
    const auto tell = [&](bool stop) {
        if (isTold.exchange(true))
            return;
        if (stop)
            view.stop();
        isStopped.set_value(stop);
    };
    std::future<CopyResult> copying = std::async(std::launch::async, [&] {
        CopyControl control;
        CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
            // Found while it is held, and not before.
            if (progress.changed > pagesInMemory)
                tell(true);
        });
        tell(false);
        return result;
    });
    const bool wasHeld = stopped.get();
    const bool isCommitted = writer.commitOne();
    std::optional<SqlHandle> other(source);
    other->execute("PRAGMA busy_timeout=5000");
    const bool isEmptied = journalMode != "wal" || other->integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
    other.reset();
    view.goOn();
    const CopyResult result = copying.get();
    QVERIFY(wasHeld);
    QVERIFY2(isCommitted && isEmptied, qPrintable(inWords(result)));
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Clone);
    QCOMPARE_GE(result.receipt.pagesChanged, pagesInMemory * 4);
    QVERIFY2(!inWords(result).contains(u"fit into memory"), qPrintable(inWords(result)));
    QCOMPARE(verifyBank(older), QString());
    QCOMPARE(namesIn(folder / "files"), QStringList{u"old.db"_qs});
}

QTEST_GUILESS_MAIN(UnansweredTest)
#include "support/waits.h"
#include "tst_unanswered.moc"
