// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "restorescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What a restore leaves to the programs that use the database: the money, the file's owner, its journal mode.
class TestRestoreInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoneAndDoneAgainWhileTwoProgramsUseIt_data();
    void undoneAndDoneAgainWhileTwoProgramsUseIt();
    void replacedBetweenTheVisitsOfOthers_data() { addModes(); }
    void replacedBetweenTheVisitsOfOthers();
    void theJournalModeOfTheDatabaseStays_data();
    void theJournalModeOfTheDatabaseStays();
    void aLogThatACrashLeftMakesItOneInWalMode();
    void aCopyBeforeARestoreIsOneFileInAnyMode();

private:
    static void addModes();
};

namespace {

/// By the file itself, not by what a program that opens it makes of it.
QByteArray modeInHeader(const fs::path &database)
{
    const QByteArray versions = readFile(database).mid(18, 2);
    return versions == QByteArray(2, '\2') ? "wal" : versions == QByteArray(2, '\1') ? "delete" : "none";
}

/// The money, read all the while by a program of its own.
class Audit
{
public:
    bool start(const fs::path &database, const QStringList &options = {})
    {
        return m_auditor.startAudit(database, options);
    }
    /// What was read while `work` went on: that there was anything, and all of it right.
    template <typename Work>
    auto during(const Work &work)
    {
        const WriterReport before = m_auditor.report();
        auto result = work();
        const WriterReport after = m_auditor.report();
        m_least = std::min(m_least, after.commits - before.commits);
        return result;
    }
    WriterReport stop() { return m_auditor.stop(); }
    /// Reads during that work in which fewest were made.
    [[nodiscard]] qint64 least() const noexcept { return m_least; }

private:
    WriterProcess m_auditor;
    qint64 m_least = std::numeric_limits<qint64>::max();
};

} // namespace

void TestRestoreInUse::initTestCase()
{
    // As the programs do.
    QVERIFY(useOpenFileDescriptionLocks());
}

void TestRestoreInUse::addModes()
{
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"})
        QTest::newRow(mode) << QByteArray(mode);
}

void TestRestoreInUse::undoneAndDoneAgainWhileTwoProgramsUseIt_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QStringList>("options");
    for (const char *mode : {"delete", "wal", "persist"})
        QTest::newRow(mode) << QByteArray(mode) << QStringList{QStringLiteral("journal=") + QString::fromLatin1(mode)};
    // They take it as it is.
    QTest::newRow("wal, not asked for") << QByteArray("wal") << QStringList{};
}

void TestRestoreInUse::undoneAndDoneAgainWhileTwoProgramsUseIt()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(QStringList, options);
    RestoreScene scene(journalMode, 4 << 20);
    const fs::path &database = scene.request.database;
    fs::permissions(database, fs::perms(0664));
    const bool hasAccessList = giveAccessList(database);
    const Ownership before(database);
    const FileIdentity file = identify(database);
    Audit audit;
    QVERIFY(audit.start(database));
    WriterProcess one;
    WriterProcess two;
    options << QStringLiteral("timeout=60000") << QStringLiteral("synchronous=off");
    QVERIFY(one.startBank(database, 2ms, options + QStringList{QStringLiteral("seed=1")}));
    QVERIFY(two.startBank(database, 2ms, options + QStringList{QStringLiteral("seed=2")}));
    scene.request.timeout = patient(60s);
    const QByteArray mode = modeInHeader(database);
    QCOMPARE(mode, journalMode == "wal" ? QByteArray("wal") : QByteArray("delete"));

    // There and back, and there again.
    fs::path next = scene.request.copy;
    for (const int says : {3, 7, 3, 7}) {
        scene.request.copy = next;
        const RestoreResult result = audit.during([&] { return scene.restore(); });
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(result.way, RestoreWay::WriteInto);
        QCOMPARE(saysOf(database), says);
        next = result.copy.receipt.safetyCopy;
        QCOMPARE(verifyBank(next), QString());
        QCOMPARE(saysOf(next), says == 3 ? 7 : 3);
        QCOMPARE(next.parent_path(), scene.folder / "kept");
        QVERIFY(identify(database).isSameFile(file));
        QVERIFY(Ownership(database) == before);
        QCOMPARE(modeInHeader(database), mode);
    }
    const WriterReport first = one.stop();
    const WriterReport second = two.stop();
    const WriterReport read = audit.stop();
    QVERIFY2(read.failed == 0, qPrintable(read.lastError));
    qInfo("%lld reads, at least %lld of them during each restore", read.commits, audit.least());
    QVERIFY(audit.least() > 1);
    QCOMPARE(read.switches, 4);
    QCOMPARE(first.failed + second.failed, 0);
    QVERIFY(first.commits > 0 && second.commits > 0);
    QCOMPARE(verifyBank(database), QString());
    QCOMPARE(pragma(database, "journal_mode"), mode);
    const CopyList list = scene.list();
    QCOMPARE(list.copies.size(), std::size_t(5));
    QVERIFY(std::ranges::all_of(list.copies, &ListedCopy::isSound));
    if (!hasAccessList)
        QSKIP("all but the access list was looked at: the temporary folder's file system keeps none");
}

/// Programs that open it for a moment each: the file is replaced where none has it, and each finds one or the other.
void TestRestoreInUse::replacedBetweenTheVisitsOfOthers()
{
    QFETCH(const QByteArray, journalMode);
    RestoreScene scene(journalMode, 8 << 20);
    const fs::path &database = scene.request.database;
    fs::permissions(database, fs::perms(0640));
    const Ownership before(database);
    const QStringList visits{QStringLiteral("visits=1"), QStringLiteral("interval=15")};
    Audit audit;
    QVERIFY(audit.start(database, visits));
    scene.request.timeout = patient(60s);
    scene.request.way = RestoreWay::Replace;
    const auto restore = [&] {
        // A visitor at the first look is no error of a database that two programs come to.
        for (RestoreResult result;;) {
            result = scene.restore();
            if (result.error.code != ErrorCode::DestinationInUse)
                return result;
        }
    };
    fs::path next = scene.request.copy;
    for (const int says : {3, 7, 3}) {
        scene.request.copy = next;
        const RestoreResult result = audit.during(restore);
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(result.way, RestoreWay::Replace);
        QVERIFY(Ownership(database) == before);
        next = result.copy.receipt.safetyCopy;
        // Two programs go on with it, in the mode they find.
        WriterProcess one;
        WriterProcess two;
        const QStringList options{QStringLiteral("timeout=60000"), QStringLiteral("synchronous=off")};
        QVERIFY(one.startBank(database, 1ms, options + QStringList{QStringLiteral("seed=1")}));
        QVERIFY(two.startBank(database, 1ms, options + QStringList{QStringLiteral("seed=2")}));
        QCOMPARE(saysOf(database), says);
        QTRY_VERIFY(one.report().commits > 20 && two.report().commits > 20);
        QCOMPARE(fs::exists(database.native() + "-wal"), journalMode == "wal");
        QCOMPARE(one.stop().failed + two.stop().failed, 0);
        QCOMPARE(modeInHeader(database), journalMode);
    }
    const WriterReport read = audit.stop();
    QVERIFY2(read.failed == 0, qPrintable(read.lastError));
    QVERIFY(audit.least() > 0);
    QCOMPARE(read.switches, 3);
    QCOMPARE(verifyBank(database), QString());
}

void TestRestoreInUse::theJournalModeOfTheDatabaseStays_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("modeOfCopy");
    QTest::addColumn<RestoreWay>("way");
    for (const char *mode : {"delete", "wal"}) {
        for (const char *copy : {"delete", "wal"}) {
            QTest::addRow("%s, replaced by a copy in mode %s", mode, copy)
                << QByteArray(mode) << QByteArray(copy) << RestoreWay::Replace;
            QTest::addRow("%s, a copy in mode %s written into it", mode, copy)
                << QByteArray(mode) << QByteArray(copy) << RestoreWay::WriteInto;
        }
    }
}

void TestRestoreInUse::theJournalModeOfTheDatabaseStays()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QByteArray, modeOfCopy);
    QFETCH(const RestoreWay, way);
    RestoreScene scene(journalMode);
    const fs::path &database = scene.request.database;
    const fs::path loose = scene.folder / "loose.db";
    fs::copy_file(scene.request.copy, loose);
    QCOMPARE(pragma(loose, "journal_mode=" + modeOfCopy), modeOfCopy);
    scene.request.way = way;
    fs::path next = loose;
    for (const int says : {3, 7, 3}) {
        scene.request.copy = next;
        const RestoreResult result = scene.restore();
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(modeInHeader(database), journalMode);
        QCOMPARE(saysOf(database), says);
        QCOMPARE(pragma(database, "journal_mode"), journalMode);
        QCOMPARE(verifyBank(database), QString());
        next = result.copy.receipt.safetyCopy;
    }
}

void TestRestoreInUse::aLogThatACrashLeftMakesItOneInWalMode()
{
    RestoreScene scene("wal");
    WriterProcess program;
    QVERIFY(program.crash(scene.request.database, QStringLiteral("wal")));
    QVERIFY(fs::exists(scene.request.database.native() + "-wal"));
    scene.request.way = RestoreWay::Replace;
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
    QCOMPARE(modeInHeader(scene.request.database), QByteArray("wal"));
    QCOMPARE(namesIn(scene.folder / "home"), QStringList{QStringLiteral("app.db")});
    // What the log held is in the copy of what was there.
    QCOMPARE(verifyBank(result.copy.receipt.safetyCopy), QString());
    QCOMPARE(saysOf(scene.request.database), 3);
}

void TestRestoreInUse::aCopyBeforeARestoreIsOneFileInAnyMode()
{
    RestoreScene scene("wal");
    for (const RestoreWay way : {RestoreWay::Replace, RestoreWay::WriteInto}) {
        scene.request.way = way;
        const RestoreResult result = scene.restore();
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(modeInHeader(result.copy.receipt.safetyCopy), QByteArray("delete"));
    }
}

QTEST_GUILESS_MAIN(TestRestoreInUse)
#include "tst_restoreinuse.moc"
