// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/lastuser.h"
#include "live/logpin.h"
#include "sqlite/vfstap.h"
#include "support/waits.h"
#include "system/names.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/deniedthreads.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copydatabase.h>
#include <litecopy/sourcestate.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <optional>
#include <thread>
#include <utility>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What a reader leaves beside a database in WAL mode whose programs come and go meanwhile.
class LastUserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderIsAsIfTheProgramHadClosedAlone_data();
    void theFolderIsAsIfTheProgramHadClosedAlone();
    void aLastCommitAtAnyMomentIsMerged();
    void theLogOfAProgramThatIsThereIsLeftAlone();
    void theLogOfAProgramThatComesBackIsLeftAlone();
    void aLogThatNoProgramWasSeenToUseIsLeftAlone();
    void anotherUsersLogIsLeftAlone();
    void aPinMakesNoFiles();
    void aPinKeepsTheFilesOfAProgramThatCloses();
    void aPinIsNotTakenInAPause();

private:
    const TemporaryFolder m_parent;
    fs::path m_home;
    fs::path m_database;
};

void LastUserTest::init()
{
    m_home = m_parent / "home";
    m_database = m_home / "a.db";
    fs::remove_all(m_home);
    fs::create_directory(m_home);
    buildDatabase(m_database, {.journalMode = "wal"});
}

void LastUserTest::theFolderIsAsIfTheProgramHadClosedAlone_data()
{
    QTest::addColumn<QString>("does");
    QTest::addColumn<qint64>("transfers");
    QTest::newRow("only reads") << QStringLiteral("open") << qint64(0);
    QTest::newRow("commits") << QStringLiteral("log") << qint64(1);
    QTest::newRow("commits behind frames without checksums") << QStringLiteral("unsealed") << qint64(3);
}

/// Who copies the file by itself once its program has ended counts on the log being merged.
void LastUserTest::theFolderIsAsIfTheProgramHadClosedAlone()
{
    QFETCH(const QString, does);
    QFETCH(const qint64, transfers);
    CopyRequest request;
    request.source = m_database;
    request.destination = m_parent / "copy.db";
    request.method = CopyMethod::Online;
    request.destinationMode = DestinationMode::Replace;
    request.pagesPerStep = 5;
    request.progressInterval = 0ms;
    WriterProcess program;
    QVERIFY(program.hold(m_database, does));
    bool closed = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && progress.copied() > 0 && !std::exchange(closed, true))
            QVERIFY(program.release());
    });
    QVERIFY(closed);
    QCOMPARE(result.outcome, CopyOutcome::Verified);
    QCOMPARE(namesIn(m_home), QStringList{QStringLiteral("a.db")});
    // Of the file alone.
    Connection merged = Connection::open(m_database, Connection::OpenMode::Immutable);
    QCOMPARE(merged.queryInteger("SELECT count(*) FROM transfers"), transfers);
    Connection copied = Connection::open(request.destination, Connection::OpenMode::ReadOnly);
    QCOMPARE(copied.queryInteger("SELECT count(*) FROM transfers"), transfers);
}

/// The program commits and closes while the log is being left.
void LastUserTest::aLastCommitAtAnyMomentIsMerged()
{
    Connection::open(m_database, Connection::OpenMode::ReadWrite).execute("CREATE TABLE marks(n)");
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        QProcess program;
        program.start(QStringLiteral("sqlite3"), {QString::fromStdString(m_database.native())});
        program.write("PRAGMA wal_autocheckpoint=0; INSERT INTO marks VALUES(0); SELECT 'ready';\n");
        while (!program.readAllStandardOutput().contains("ready"))
            QVERIFY(program.waitForReadyRead());
        VfsTap tap(VfsTap::ShortReads::Accept);
        tap.keepSidecarsOf(m_database);
        std::optional<Connection> reader = Connection::open(m_database, Connection::OpenMode::ReadOnly, tap.name());
        reader->setCheckpointOnClose(false);
        QCOMPARE(reader->queryInteger("SELECT count(*) FROM marks"), 2 * round + 1);
        std::thread leaving([&, delay = round * 300us] {
            std::this_thread::sleep_for(delay);
            CopyControl control;
            leaveLog(reader, m_database, control);
        });
        program.write("INSERT INTO marks VALUES(1);\n.quit\n");
        const bool ended = program.waitForFinished();
        leaving.join();
        QVERIFY(ended);
        QCOMPARE(namesIn(m_home), QStringList{QStringLiteral("a.db")});
        Connection merged = Connection::open(m_database, Connection::OpenMode::Immutable);
        QCOMPARE(merged.queryInteger("SELECT count(*) FROM marks"), 2 * round + 2);
    }
}

void LastUserTest::theLogOfAProgramThatIsThereIsLeftAlone()
{
    WriterProcess program;
    QVERIFY(program.hold(m_database, QStringLiteral("log")));
    std::optional<Connection> reader = Connection::open(m_database, Connection::OpenMode::ReadOnly);
    QCOMPARE(reader->queryInteger("SELECT count(*) FROM transfers"), 1);
    const FolderSnapshot before(m_home);
    CopyControl control;
    leaveLog(reader, m_database, control);
    QVERIFY(!reader);
    QCOMPARE(before.differenceTo(FolderSnapshot(m_home)), QString());
    QVERIFY(program.commitOne());
}

/// It may have no busy time-out, and is not to meet a lock of ours when it opens the database the next time.
void LastUserTest::theLogOfAProgramThatComesBackIsLeftAlone()
{
    WriterProcess program;
    QVERIFY(program.hold(m_database, QStringLiteral("log")));
    std::optional<Connection> reader = Connection::open(m_database, Connection::OpenMode::ReadOnly);
    QCOMPARE(reader->queryInteger("SELECT count(*) FROM transfers"), 1);
    QVERIFY(program.release());
    WriterProcess again;
    QVERIFY(again.startBank(m_database, 20ms, {QStringLiteral("visits=1"), QStringLiteral("timeout=0")}));
    CopyControl control;
    leaveLog(reader, m_database, control);
    const qint64 commits = again.report().commits;
    QTRY_VERIFY(again.report().commits > commits);
    const WriterReport report = again.stop();
    QVERIFY2(report.failed == 0, qPrintable(report.toString()));
    QCOMPARE(namesIn(m_home), QStringList{QStringLiteral("a.db")});
}

/// The kernel is asked for locks by a thread of its own: without one it isn't known that the program is gone.
void LastUserTest::aLogThatNoProgramWasSeenToUseIsLeftAlone()
{
    WriterProcess program;
    QVERIFY(program.crash(m_database, QStringLiteral("wal")));
    const QByteArray database = readFile(m_database);
    const QByteArray log = readFile(beside(m_database, "-wal"));
    QVERIFY(!log.isEmpty());
    CopyRequest request;
    request.source = m_database;
    request.destination = m_parent / "copy.db";
    request.destinationMode = DestinationMode::Replace;
    noThreads = true;
    const SourceState state = lookAtSource(m_database);
    noThreads = false;
    QVERIFY(!state.locks.known);
    request.method = CopyMethod::Online;
    noThreads = true;
    static_cast<void>(copy(request, [](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            noThreads = false;
    }));
    noThreads = false;
    QVERIFY(readFile(m_database) == database);
    QVERIFY(readFile(beside(m_database, "-wal")) == log);
}

void LastUserTest::anotherUsersLogIsLeftAlone()
{
    if (::geteuid() != 0)
        QSKIP("only root can be two users");
    WriterProcess program;
    QVERIFY(program.hold(m_database, QStringLiteral("log")));
    std::optional<Connection> reader = Connection::open(m_database, Connection::OpenMode::ReadOnly);
    QCOMPARE(reader->queryInteger("SELECT count(*) FROM transfers"), 1);
    QVERIFY(program.release());
    const QByteArray log = readFile(m_database.native() + "-wal");
    CopyControl control;
    QVERIFY(::seteuid(65534) == 0);
    leaveLog(reader, m_database, control);
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(readFile(m_database.native() + "-wal") == log);
}

void LastUserTest::aPinMakesNoFiles()
{
    const FolderSnapshot before(m_home);
    CopyControl control;
    QVERIFY(!LogPin::take(m_database, control, 20ms));
    QCOMPARE(before.differenceTo(FolderSnapshot(m_home)), QString());
}

void LastUserTest::aPinKeepsTheFilesOfAProgramThatCloses()
{
    WriterProcess program;
    QVERIFY(program.hold(m_database, QStringLiteral("log")));
    CopyControl control;
    {
        const auto pin = LogPin::take(m_database, control, 1s);
        QVERIFY(pin);
        QVERIFY(program.release());
        QVERIFY(lookAtSource(m_database).isInUse());
        QVERIFY(lookAtSource(m_database).hasLog());
    }
    QCOMPARE(namesIn(m_home), QStringList{QStringLiteral("a.db")});
}

void LastUserTest::aPinIsNotTakenInAPause()
{
    CopyControl control;
    control.pause();
    QElapsedTimer time;
    time.start();
    QVERIFY(!LogPin::take(m_database, control, 10s));
    control.resume();
    control.cancel();
    QVERIFY(!LogPin::take(m_database, control, 10s));
    QVERIFY(time.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(LastUserTest)
#include "tst_lastuser.moc"
