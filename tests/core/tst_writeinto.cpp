// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/superjournalrecord.h"
#include "support/temporaryfolder.h"

#include <litecopy/copyconnection.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <array>
#include <atomic>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// A database that others use is written into: nothing they committed is lost, and nothing is left after a failure.
class TestWriteInto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersCommitIsInTheSafetyCopyOrOnTopOfTheNewContent_data();
    void whatOthersCommitIsInTheSafetyCopyOrOnTopOfTheNewContent();
    void destinationIsLockedFromItsSafetyCopyToItsCommit_data();
    void destinationIsLockedFromItsSafetyCopyToItsCommit();
    void cancelledAtAnyReportNoSafetyCopyIsLeft_data();
    void cancelledAtAnyReportNoSafetyCopyIsLeft();
    void lockedForLongerThanTheTimeOutNothingIsLeft();
    void safetyCopyOfADamagedDatabaseIsItsBytes();
    void damagedWalDatabaseIsKeptPageForPage();
    void schemaWithFunctionsOfItsApplicationIsOverwritten();
    void safetyCopyTellsHowFarItIsAndThatItIsPaused();
    void safetyCopyIsNoMoreOpenThanItsDatabase();
    void emptyDocumentKeepsASafetyCopyToo();
    void sourceReplacedMeanwhileIsCopiedAnew_data();
    void sourceReplacedMeanwhileIsCopiedAnew();
    void sourceThatChangesWhileItsLastPageIsReadIsNotCommitted_data();
    void sourceThatChangesWhileItsLastPageIsReadIsNotCommitted();
    void sourceReplacedAfterTheCommitIsAWarning();
    void sourceReplacedMeanwhileIsLoadedAnew();
    void logOfOthersIsNotCheckpointed();
    void walModeThatCannotBeLeftIsAWarning();
    void fileThatAJournalNamesStays();
    void transactionOverSeveralDatabasesIsWaitedFor();
    void appendOnlyFileIsSaidToBeThat();
    void folderThatTakesNoJournalIsSaidToBeThat();
    void fileThatIsNoJournalBesideTheSourceIsNoHindrance();
};

namespace {

struct Scene
{
    explicit Scene(const QByteArray &journalMode = "delete", qint64 size = 3'000'000)
    {
        fs::create_directory(folder / "to");
        request.source = folder / "a.db";
        request.destination = folder.path() / "to" / "live.db";
        request.destinationMode = DestinationMode::WriteInto;
        request.progressInterval = 0ms;
        buildDatabase(request.source, {.size = 300'000});
        SqlHandle(request.source).execute("PRAGMA user_version=7; CREATE TABLE added(n)");
        buildDatabase(request.destination, {.journalMode = journalMode, .size = size, .seed = 2});
        SqlHandle(request.destination).execute("PRAGMA user_version=3; CREATE TABLE added(n)");
    }

    [[nodiscard]] fs::path to() const { return request.destination.parent_path(); }

    TemporaryFolder folder;
    CopyRequest request;
};

void addJournalModes()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

/// One commit of another connection; false where a lock is in the way.
bool add(const fs::path &database, int number)
{
    try {
        SqlHandle(database).execute("PRAGMA busy_timeout=0; INSERT INTO added VALUES(" + QByteArray::number(number)
                                    + ")");
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

bool has(const fs::path &database, int number)
{
    return SqlHandle(database).integer("SELECT count(*) FROM added WHERE n=" + QByteArray::number(number)) == 1;
}

const QStringList liveAlone{QStringLiteral("live.db")};

} // namespace

void TestWriteInto::whatOthersCommitIsInTheSafetyCopyOrOnTopOfTheNewContent_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<CopyMethod>("method");
    for (const char *mode : {"delete", "wal"}) {
        for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::Compact})
            QTest::addRow("%s, %s", mode, methodName(method)) << QByteArray(mode) << method;
    }
}

void TestWriteInto::whatOthersCommitIsInTheSafetyCopyOrOnTopOfTheNewContent()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const CopyMethod, method);
    Scene scene(journalMode);
    scene.request.method = method;
    scene.request.pagesPerStep = 20;
    // Keeps the log from being merged and taken away at each closing.
    SqlHandle open(scene.request.destination);
    QVERIFY(open.integer("SELECT count(*) FROM accounts") > 0);
    std::vector<int> committed;
    int attempts = 0;
    int duringTheLock = 0;
    const CopyResult result = copy(scene.request, [&](const CopyProgress &progress) {
        if (!add(scene.request.destination, ++attempts))
            return;
        committed.push_back(attempts);
        duringTheLock += progress.holdingDestination;
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(duringTheLock, 0);
    QVERIFY(committed.size() >= 2);
    QVERIFY(int(committed.size()) < attempts);
    QVERIFY(!result.receipt.safetyCopy.empty());
    for (const int number : committed)
        QVERIFY2(has(result.receipt.safetyCopy, number) != has(scene.request.destination, number),
                 qPrintable(QString::number(number)));
    QCOMPARE(verifyBank(result.receipt.safetyCopy), QString());
}

void TestWriteInto::destinationIsLockedFromItsSafetyCopyToItsCommit_data()
{
    addJournalModes();
}

void TestWriteInto::destinationIsLockedFromItsSafetyCopyToItsCommit()
{
    QFETCH(const QByteArray, journalMode);
    Scene scene(journalMode);
    scene.request.pagesPerStep = 20;
    QString told;
    const CopyResult result = copy(scene.request, [&](const CopyProgress &progress) {
        const QChar now = progress.keepingOld       ? u'k'
            : progress.holdingDestination           ? u'h'
            : progress.phase == CopyPhase::Checking ? u'c'
                                                    : u'.';
        QVERIFY(!progress.keepingOld || progress.holdingDestination);
        if (!told.endsWith(now))
            told += now;
        if (progress.keepingOld)
            QTest::qSleep(5);
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(told.startsWith(QStringLiteral(".kh.c")), qPrintable(told));
    QVERIFY(result.receipt.destinationHold >= 10ms);
    QVERIFY(result.receipt.destinationHold <= result.receipt.total);
    QVERIFY(result.receipt.toJson().value(QStringLiteral("destinationHoldSeconds")).toDouble() >= 0.01);
}

void TestWriteInto::cancelledAtAnyReportNoSafetyCopyIsLeft_data()
{
    addJournalModes();
}

void TestWriteInto::cancelledAtAnyReportNoSafetyCopyIsLeft()
{
    QFETCH(const QByteArray, journalMode);
    int cancelled = 0;
    bool copied = false;
    for (int k = 0; !copied; ++k) {
        Scene scene(journalMode, 2'000'000);
        scene.request.pagesPerStep = 40;
        CopyControl control;
        int count = 0;
        const CopyResult result = copyDatabase(scene.request, control, [&](const CopyProgress &) {
            if (count++ == k)
                control.cancel();
        });
        copied = result.isCopied();
        cancelled += !copied;
        // A cancel is heard until the commit, and then ends the check alone.
        const bool isToldUnchecked = result.receipt.warnings.join(u' ').contains(u"it was not checked");
        QCOMPARE(isToldUnchecked, copied && control.isCancelled() && result.receipt.check == CheckOutcome::NotDone);
        QCOMPARE(result.outcome == CopyOutcome::Verified, copied && result.receipt.check == CheckOutcome::Passed);
        QCOMPARE(result.receipt.safetyCopy.empty(), !copied);
        QCOMPARE(namesIn(scene.to()).size(), copied ? 2 : 1);
        QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), copied ? 7 : 3);
        QCOMPARE(verifyBank(scene.request.destination), QString());
        if (!copied) {
            QCOMPARE(result.receipt.proof, Proof::None);
            QVERIFY(!result.receipt.toJson().value(QStringLiteral("proved")).toBool());
        }
    }
    qInfo("cancelled %d times", cancelled);
    QVERIFY(cancelled >= 8);
}

void TestWriteInto::lockedForLongerThanTheTimeOutNothingIsLeft()
{
    Scene scene;
    scene.request.timeout = 300ms;
    SqlHandle reader(scene.request.destination);
    reader.execute("BEGIN; SELECT count(*) FROM accounts");
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.error.code == ErrorCode::DestinationInUse, qPrintable(inWords(result)));
    QVERIFY(std::chrono::milliseconds(timer.elapsed()) < patient(5s));
    QVERIFY(result.receipt.safetyCopy.empty());
    reader.execute("COMMIT");
    QCOMPARE(namesIn(scene.to()), liveAlone);
    QCOMPARE(reader.integer("PRAGMA user_version"), 3);
}

void TestWriteInto::safetyCopyOfADamagedDatabaseIsItsBytes()
{
    for (const char *damage : {"pages", "cut short"}) {
        Scene scene("delete", 400'000);
        QByteArray content = readFile(scene.request.destination);
        if (damage[0] == 'p')
            content.replace(4096, 8 * 4096, QByteArray(8 * 4096, 'x'));
        else
            content.truncate(20 * 4096 + 100);
        writeFile(scene.request.destination, content);
        const CopyResult result = copy(scene.request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(readFile(result.receipt.safetyCopy), content);
        QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
        QCOMPARE(verifyBank(scene.request.destination), QString());
    }
}

void TestWriteInto::damagedWalDatabaseIsKeptPageForPage()
{
    Scene scene("wal", 400'000);
    QByteArray content = readFile(scene.request.destination);
    content.replace(4096, 8 * 4096, QByteArray(8 * 4096, 'x'));
    writeFile(scene.request.destination, content);
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const QByteArray kept = readFile(result.receipt.safetyCopy);
    QCOMPARE(kept.size(), content.size());
    QCOMPARE(kept.mid(4096), content.mid(4096));
    QCOMPARE(verifyBank(scene.request.destination), QString());
}

void TestWriteInto::schemaWithFunctionsOfItsApplicationIsOverwritten()
{
    for (const char *journalMode : {"delete", "wal"}) {
        Scene scene(journalMode, 100'000);
        // By its text, for here is no such function to make it with.
        SqlHandle(scene.request.destination)
            .execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                     "sql='CREATE TABLE added(n CHECK(its_own_function(n)))' WHERE name='added'");
        const CopyResult result = copy(scene.request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QVERIFY(fs::file_size(result.receipt.safetyCopy) >= 100'000);
        QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
    }
}

void TestWriteInto::safetyCopyTellsHowFarItIsAndThatItIsPaused()
{
    Scene scene;
    CopyControl control;
    double last = 0;
    int keeping = 0;
    int paused = 0;
    const CopyResult result = copyDatabase(scene.request, control, [&](const CopyProgress &progress) {
        if (!progress.keepingOld)
            return;
        QVERIFY(progress.phaseFraction >= last && progress.phaseFraction <= 1);
        last = progress.phaseFraction;
        if (++keeping == 2)
            control.pause();
        if (!progress.paused)
            return;
        ++paused;
        control.resume();
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(keeping >= 3);
    QCOMPARE(last, 1.0);
    QCOMPARE(paused, 1);
}

void TestWriteInto::safetyCopyIsNoMoreOpenThanItsDatabase()
{
    Scene scene("delete", 100'000);
    fs::permissions(scene.request.destination, fs::perms(0640));
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(unsigned(fs::status(result.receipt.safetyCopy).permissions()), 0640U);
}

void TestWriteInto::emptyDocumentKeepsASafetyCopyToo()
{
    Scene scene("delete", 100'000);
    const QByteArray before = readFile(scene.request.destination);
    Connection document = Connection::openMemory();
    CopyControl control;
    scene.request.source.clear();
    const CopyResult result = saveCopy(document, scene.request, control);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(readFile(result.receipt.safetyCopy), before);
    QCOMPARE(SqlHandle(scene.request.destination).integer("SELECT count(*) FROM sqlite_schema"), 0);
}

void TestWriteInto::sourceReplacedMeanwhileIsCopiedAnew_data()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot})
        QTest::newRow(methodName(method)) << method;
}

void TestWriteInto::sourceReplacedMeanwhileIsCopiedAnew()
{
    QFETCH(const CopyMethod, method);
    Scene scene;
    scene.request.method = method;
    scene.request.pagesPerStep = 20;
    buildDatabase(scene.folder / "other.db", {.seed = 5});
    SqlHandle(scene.folder / "other.db").execute("PRAGMA user_version=9");
    const CopyResult result = copy(scene.request, [&](const CopyProgress &progress) {
        const bool isLast = progress.holdingDestination && progress.remaining > 0 && progress.remaining <= 20;
        if (isLast && fs::exists(scene.folder / "other.db"))
            fs::rename(scene.folder / "other.db", scene.request.source);
    });
    QVERIFY(!fs::exists(scene.folder / "other.db"));
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 9);
    QCOMPARE(verifyBank(scene.request.destination), QString());
    QCOMPARE(result.receipt.sourceBefore.inode, result.receipt.sourceAfter.inode);
    QVERIFY(result.receipt.warnings.isEmpty());
    // Of what was there at last, and no second one.
    QCOMPARE(SqlHandle(result.receipt.safetyCopy).integer("PRAGMA user_version"), 3);
    QCOMPARE(namesIn(scene.to()).size(), 2);
}

void TestWriteInto::sourceReplacedAfterTheCommitIsAWarning()
{
    Scene scene;
    buildDatabase(scene.folder / "other.db", {.seed = 5});
    const CopyResult result = copy(scene.request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && fs::exists(scene.folder / "other.db"))
            fs::rename(scene.folder / "other.db", scene.request.source);
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.warnings.size(), 1);
    QVERIFY(result.receipt.warnings.first().contains(QStringLiteral("a.db")));
    QVERIFY(result.receipt.sourceAfter.inode != result.receipt.sourceBefore.inode);
    QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
}

void TestWriteInto::sourceReplacedMeanwhileIsLoadedAnew()
{
    Scene scene;
    fs::remove(scene.request.source);
    buildDatabase(scene.request.source, {.size = 5'000'000, .seed = 9});
    buildDatabase(scene.folder / "other.db", {.seed = 5});
    SqlHandle(scene.folder / "other.db").execute("PRAGMA user_version=9");
    Connection memory = Connection::openMemory();
    memory.execute("CREATE TABLE mine(a)");
    CopyControl control;
    const CopyResult result = loadIntoMemory(scene.request.source, memory, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && fs::exists(scene.folder / "other.db"))
            fs::rename(scene.folder / "other.db", scene.request.source);
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(memory.queryInteger("PRAGMA user_version"), 9);
}

void TestWriteInto::logOfOthersIsNotCheckpointed()
{
    Scene scene("wal", 100'000);
    fs::remove(scene.request.source);
    buildDatabase(scene.request.source, {.size = 6'000'000, .seed = 9});
    SqlHandle open(scene.request.destination);
    QVERIFY(open.integer("SELECT count(*) FROM accounts") > 0);
    const auto before = fs::last_write_time(scene.request.destination);
    const auto sizeBefore = fs::file_size(scene.request.destination);
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(fs::last_write_time(scene.request.destination) == before);
    QCOMPARE(fs::file_size(scene.request.destination), sizeBefore);
    QVERIFY(open.integer("PRAGMA page_count") > 1000);
}

void TestWriteInto::walModeThatCannotBeLeftIsAWarning()
{
    Scene scene("delete", 100'000);
    scene.request.method = CopyMethod::Online;
    // Open, so that its pages are read from where they are, and not from a private copy in rollback mode.
    SqlHandle source(scene.request.source);
    source.execute("PRAGMA journal_mode=WAL; SELECT count(*) FROM accounts");
    std::optional<SqlHandle> reader;
    const CopyResult result = copy(scene.request, [&](const CopyProgress &progress) {
        // The new content is committed, and the connection is still open.
        if (!reader && progress.phase == CopyPhase::Copying && progress.pageCount > 0 && progress.remaining == 0) {
            reader.emplace(scene.request.destination);
            reader->execute("BEGIN; SELECT count(*) FROM accounts");
        }
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(reader);
    QCOMPARE(result.receipt.warnings.size(), 1);
    QVERIFY2(result.receipt.warnings.first().contains(QStringLiteral("WAL mode")),
             qPrintable(result.receipt.warnings.first()));
    reader.reset();
    QCOMPARE(pragma(scene.request.destination, "journal_mode"), QByteArray("wal"));
}

/// SQLite would delete it as the journal's super-journal, as soon as it opens the destination.
void TestWriteInto::fileThatAJournalNamesStays()
{
    const Scene scene("delete", 100'000);
    const fs::path named = scene.folder / "thesis.txt";
    const fs::path journal = scene.request.destination.native() + "-journal";
    const QByteArray content = QByteArray(8192, 'j') + superJournalRecord(named);
    writeFile(named, "chapter one");
    writeFile(journal, content);
    const CopyResult result = copy(scene.request);
    QVERIFY2(result.error.code == ErrorCode::DestinationLeftovers, qPrintable(inWords(result)));
    QCOMPARE(result.error.path, journal);
    QCOMPARE(readFile(named), QByteArray("chapter one"));
    QCOMPARE(readFile(journal), content);
}

void TestWriteInto::sourceThatChangesWhileItsLastPageIsReadIsNotCommitted_data()
{
    addJournalModes();
}

/// By a program without locks. With the last page SQLite's backup commits: what shows only then would come too late.
void TestWriteInto::sourceThatChangesWhileItsLastPageIsReadIsNotCommitted()
{
    QFETCH(const QByteArray, journalMode);
    Scene scene(journalMode, 100'000);
    fs::remove(scene.request.source);
    buildDatabase(scene.request.source, {.size = 25'000'000});
    scene.request.pagesPerStep = 1'000'000;
    scene.request.timeout = 1s;
    std::atomic<bool> ends = false;
    std::thread writer([&] {
        for (long change = 0; !ends; ++change) {
            const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, timespec{1'700'000'000, change}};
            ::utimensat(AT_FDCWD, scene.request.source.c_str(), times.data(), 0);
            std::this_thread::sleep_for(2ms);
        }
    });
    const CopyResult result = copy(scene.request);
    ends = true;
    writer.join();
    QVERIFY2(result.error.code == ErrorCode::SourceUnstable, qPrintable(inWords(result)));
    QVERIFY(result.receipt.restarts > 0);
    // Played back, and not left to the program that opens it next: the safety copies stay as long as a journal does.
    QVERIFY(!fs::exists(scene.request.destination.native() + "-journal"));
    SqlHandle live(scene.request.destination);
    QCOMPARE(live.integer("PRAGMA user_version"), 3);
    QCOMPARE(live.text("PRAGMA integrity_check"), QByteArray("ok"));
    live.execute("INSERT INTO added VALUES(1)");
    QVERIFY(!fs::exists(scene.request.destination.native() + "-journal"));
    for (const QString &name : namesIn(scene.to()))
        QVERIFY2(!name.contains(QStringLiteral("-before-")), qPrintable(name));
}

/// Its journal names a super-journal while it is committed.
void TestWriteInto::transactionOverSeveralDatabasesIsWaitedFor()
{
    Scene scene("delete", 100'000);
    const fs::path journal = scene.request.destination.native() + "-journal";
    SqlHandle other(scene.request.destination);
    other.execute("BEGIN IMMEDIATE; INSERT INTO added VALUES(1)");
    QVERIFY(fs::exists(journal));
    writeFile(journal, readFile(journal) + superJournalRecord(scene.folder / "gone"));
    scene.request.timeout = 20s;
    CopyControl control;
    bool waited = false;
    const CopyResult result = copyDatabase(scene.request, control, [&](const CopyProgress &progress) {
        if (!progress.waiting || waited)
            return;
        waited = true;
        other.execute("ROLLBACK");
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(waited);
}

void TestWriteInto::appendOnlyFileIsSaidToBeThat()
{
    Scene scene("delete", 100'000);
    const QString path = QString::fromStdString(scene.request.destination.native());
    if (QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("+a"), path}) != 0)
        QSKIP("chattr +a needs root, the program chattr, and a file system that knows it");
    const CopyResult result = copy(scene.request);
    QCOMPARE(QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-a"), path}), 0);
    QVERIFY2(result.error.code == ErrorCode::DestinationNotPermitted, qPrintable(inWords(result)));
    QVERIFY2(result.error.detail.contains(QStringLiteral("append-only")), qPrintable(result.error.detail));
    QCOMPARE(namesIn(scene.to()), liveAlone);
}

void TestWriteInto::folderThatTakesNoJournalIsSaidToBeThat()
{
    Scene scene("delete", 100'000);
    scene.request.safetyCopy = false;
    fs::permissions(scene.request.destination, fs::perms(0666));
    fs::permissions(scene.to(), fs::perms(0555));
    const QStringList options = geteuid() == 0 ? QStringList{QStringLiteral("user=65534")} : QStringList();
    const CopierReport report = CopierProcess::run(scene.request, options);
    QCOMPARE(report.error, QStringLiteral("DestinationNotPermitted"));
    QVERIFY2(report.detail.contains(QStringLiteral("journal")), qPrintable(report.detail));
    QVERIFY2(report.title.contains(QStringLiteral("live.db")), qPrintable(report.title));
    QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 3);
}

void TestWriteInto::fileThatIsNoJournalBesideTheSourceIsNoHindrance()
{
    for (const char *const mode : {"delete", "wal"}) {
        Scene scene;
        SqlHandle(scene.request.source).execute(QByteArray("PRAGMA journal_mode=") + mode);
        writeFile(scene.request.source.native() + "-journal", QByteArray(32768, 'U'));
        const CopyResult result = copy(scene.request);
        QVERIFY2(result.isCopied(), qPrintable(QLatin1String(mode) + u' ' + inWords(result)));
        QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
    }
}

QTEST_GUILESS_MAIN(TestWriteInto)
#include "tst_writeinto.moc"
