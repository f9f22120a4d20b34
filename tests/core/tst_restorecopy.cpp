// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "restorescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "system/names.h"

#include <litecopy/keepcopy.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// A copy is put back in the place of its database, and that is undone.
class TestRestoreCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyHasItOpenSoItsFileIsReplaced();
    void aDamagedCopyIsRefusedBeforeAnythingChanges_data();
    void aDamagedCopyIsRefusedBeforeAnythingChanges();
    void aDamagedDatabaseIsReplacedAndKeptByteForByte();
    void whatWasNoDatabaseIsKeptAndSaidToBeDamaged_data();
    void whatWasNoDatabaseIsKeptAndSaidToBeDamaged();
    void aDatabaseWhoseFirstBytesAreDestroyedIsReplacedAndKeptAsItWas_data();
    void aDatabaseWhoseFirstBytesAreDestroyedIsReplacedAndKeptAsItWas();
    void whatADestroyedDatabaseHeldComesBackByteForByte_data();
    void whatADestroyedDatabaseHeldComesBackByteForByte();
    void aFileThatIsNoDatabaseIsElseNotPutBack_data();
    void aFileThatIsNoDatabaseIsElseNotPutBack();
    void onlyTheListOfThisVeryCopyAllowsToReplaceWhatIsDestroyed_data();
    void onlyTheListOfThisVeryCopyAllowsToReplaceWhatIsDestroyed();
    void aPackedFileIsNotTakenForADestroyedDatabase_data();
    void aPackedFileIsNotTakenForADestroyedDatabase();
    void theLogOfADestroyedDatabaseIsLeftAlone();
    void anIndexWithoutItsLogIsInTheWayOnlyWhereItIsInUse_data();
    void anIndexWithoutItsLogIsInTheWayOnlyWhereItIsInUse();
    void aCancelWhileTheOldContentIsCheckedLeavesItListed();
    void aMissingDatabaseIsMadeAnew();
    void aCopyInNoListLeavesTheOldContentBesideTheDatabase();
    void whereTheDriveOfTheCopiesIsFullTheOldContentIsKeptBesideTheDatabase_data();
    void whereTheDriveOfTheCopiesIsFullTheOldContentIsKeptBesideTheDatabase();
    void aDatabaseInUseIsNotReplaced();
    void aDatabaseInUseIsNotGivenAnotherEncoding();
    void aLogInUseIsNotGivenPagesOfAnotherSize();
    void theForecastChangesNothing();
    void cancelledAtAnyReportEverythingIsAsItWas_data();
    void cancelledAtAnyReportEverythingIsAsItWas();
};

void TestRestoreCopy::initTestCase()
{
    // As the programs do.
    QVERIFY(useOpenFileDescriptionLocks());
    // So that a drive can be filled up; else that test is skipped.
    if (::geteuid() == 0)
        static_cast<void>(enterMountNamespace());
}

void TestRestoreCopy::nobodyHasItOpenSoItsFileIsReplaced()
{
    RestoreScene scene;
    fs::permissions(scene.request.database, fs::perms(0640));
    if (::getuid() == 0)
        QCOMPARE(::chown(scene.request.database.c_str(), 65534, 65534), 0);
    const bool hasAccessList = giveAccessList(scene.request.database);
    const Ownership before(scene.request.database);
    const FileIdentity file = identify(scene.request.database);

    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QCOMPARE(result.way, RestoreWay::Replace);
    QVERIFY(!identify(scene.request.database).isSameFile(file));
    QCOMPARE(saysOf(scene.request.database), 3);
    QVERIFY(Ownership(scene.request.database) == before);
    QCOMPARE(namesIn(scene.folder / "home"), QStringList{QStringLiteral("app.db")});

    // What was there is listed with the copies, and no rule lets it go.
    const fs::path old = result.copy.receipt.safetyCopy;
    QCOMPARE(old.parent_path(), scene.folder / "kept");
    QCOMPARE(saysOf(old), 7);
    const CopyList list = readCopyList(scene.folder / "kept");
    QCOMPARE(list.copies.size(), std::size_t(2));
    QCOMPARE(list.copies.front().path, old);
    QCOMPARE(list.copies.front().kind, CopyKind::BeforeRestore);
    QCOMPARE(list.copies.front().presence, ListedCopy::Presence::Here);
    QCOMPARE(list.copies.front().check, CheckOutcome::Passed);

    // Undo is the same again.
    const fs::path copy = scene.request.copy;
    scene.request.copy = old;
    const RestoreResult undone = scene.restore();
    QVERIFY2(undone.copy.isCopied(), qPrintable(inWords(undone.copy)));
    QCOMPARE(saysOf(scene.request.database), 7);
    QVERIFY(Ownership(scene.request.database) == before);
    scene.request.copy = copy;
    QVERIFY(scene.restore().copy.isCopied());
    QCOMPARE(saysOf(scene.request.database), 3);
    QCOMPARE(readCopyList(scene.folder / "kept").copies.size(), std::size_t(4));
    QCOMPARE(verifyBank(scene.request.database), QString());
    if (!hasAccessList)
        QSKIP("all but the access list was looked at: the temporary folder's file system keeps none");
}

void TestRestoreCopy::aDamagedCopyIsRefusedBeforeAnythingChanges_data()
{
    QTest::addColumn<RestoreWay>("way");
    QTest::newRow("replace") << RestoreWay::Replace;
    QTest::newRow("write into") << RestoreWay::WriteInto;
}

void TestRestoreCopy::aDamagedCopyIsRefusedBeforeAnythingChanges()
{
    QFETCH(const RestoreWay, way);
    RestoreScene scene;
    scene.request.way = way;
    QByteArray bytes = readFile(scene.request.copy);
    for (qsizetype page = 2; page * 4096 < bytes.size(); ++page)
        std::fill_n(bytes.data() + page * 4096, 64, '\x7f');
    writeFile(scene.request.copy, bytes);
    const FolderSnapshot before(scene.folder.path());
    const RestoreResult result = scene.restore();
    QCOMPARE(result.copy.outcome, CopyOutcome::Failed);
    QVERIFY2(result.error.code == ErrorCode::SourceDamaged, qPrintable(inWords(result.copy)));
    QCOMPARE(result.error.path, scene.request.copy);
    QVERIFY(result.copy.receipt.safetyCopy.empty());
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    // Unless it is wanted all the same.
    scene.request.evenIfDamaged = true;
    const RestoreResult wanted = scene.restore();
    QVERIFY2(wanted.copy.isCopied(), qPrintable(inWords(wanted.copy)));
    QCOMPARE(wanted.copy.receipt.check, CheckOutcome::Damaged);
}

void TestRestoreCopy::aDamagedDatabaseIsReplacedAndKeptByteForByte()
{
    RestoreScene scene;
    QByteArray bytes = readFile(scene.request.database);
    std::fill_n(bytes.data() + 50, 4000, '\x7f');
    writeFile(scene.request.database, bytes);
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QCOMPARE(result.way, RestoreWay::Replace);
    QCOMPARE(readFile(result.copy.receipt.safetyCopy), bytes);
    QCOMPARE(verifyBank(scene.request.database), QString());
    // It is said, and is no error: the restore was for that.
    QCOMPARE(scene.list().copies.front().check, CheckOutcome::Damaged);
    QVERIFY2(result.copy.receipt.warnings.join(u' ').contains(QStringLiteral("was damaged, and is kept")),
             qPrintable(result.copy.receipt.warnings.join(u' ')));
}

void TestRestoreCopy::whatWasNoDatabaseIsKeptAndSaidToBeDamaged_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"cut short", "header alone", "garbage behind the header"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestRestoreCopy::whatWasNoDatabaseIsKeptAndSaidToBeDamaged()
{
    QFETCH(const QByteArray, kind);
    RestoreScene scene("wal");
    QByteArray bytes = readFile(scene.request.database);
    bytes.truncate(kind == "cut short" ? bytes.size() / 2 : kind == "header alone" ? 60 : bytes.size());
    if (kind == "garbage behind the header")
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x7f'));
    writeFile(scene.request.database, bytes);
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
    QCOMPARE(saysOf(scene.request.database), 3);
    const ListedCopy before = scene.list().copies.front();
    QCOMPARE(before.kind, CopyKind::BeforeRestore);
    QCOMPARE(before.check, CheckOutcome::Damaged);
    QCOMPARE(readFile(before.path).mid(20), bytes.mid(20));
    QCOMPARE(namesIn(scene.folder / "kept").filter(QStringLiteral("-wal")), QStringList());
}

/// What people need a restore for above all. The list says that the copy is of it, or the person says "replace".
void TestRestoreCopy::aDatabaseWhoseFirstBytesAreDestroyedIsReplacedAndKeptAsItWas_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<RestoreWay>("way");
    QTest::newRow("listed") << true << RestoreWay::Automatic;
    QTest::newRow("listed, replace") << true << RestoreWay::Replace;
    QTest::newRow("in no list, replace") << false << RestoreWay::Replace;
    QTest::newRow("in no list") << false << RestoreWay::Automatic;
    QTest::newRow("into") << true << RestoreWay::WriteInto;
}

void TestRestoreCopy::aDatabaseWhoseFirstBytesAreDestroyedIsReplacedAndKeptAsItWas()
{
    QFETCH(const bool, isListed);
    QFETCH(const RestoreWay, way);
    RestoreScene scene;
    QByteArray bytes = readFile(scene.request.database);
    // Two versions that would be those of WAL mode among them.
    std::fill_n(bytes.data(), 512, '\2');
    writeFile(scene.request.database, bytes);
    if (!isListed)
        fs::remove(scene.folder / "kept" / CopyList::fileName);
    scene.request.way = way;
    const bool mayReplace = way == RestoreWay::Replace || (isListed && way == RestoreWay::Automatic);
    const RestoreForecast forecast = forecastRestore(scene.request);
    QVERIFY(forecast.isDestroyed);
    QCOMPARE(!forecast.error, mayReplace);
    const RestoreResult result = scene.restore();
    if (!mayReplace) {
        QCOMPARE(result.error.code, ErrorCode::DestinationNotADatabase);
        QCOMPARE(readFile(scene.request.database), bytes);
        return;
    }
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QVERIFY(result.isDestroyed);
    QCOMPARE(result.way, RestoreWay::Replace);
    QCOMPARE(saysOf(scene.request.database), 3);
    QCOMPARE(verifyBank(scene.request.database), QString());
    QCOMPARE(readFile(result.copy.receipt.safetyCopy), bytes);
    QCOMPARE(result.before, CheckOutcome::Damaged);
    if (!isListed)
        return;
    const ListedCopy before = scene.list().copies.front();
    QCOMPARE(before.path, result.copy.receipt.safetyCopy);
    QVERIFY(!before.isSound());
}

/// Undo is the same button, whatever was there. Asked for by name, for nothing of it can be checked.
void TestRestoreCopy::whatADestroyedDatabaseHeldComesBackByteForByte_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::newRow("listed") << true;
    QTest::newRow("in no list") << false;
}

void TestRestoreCopy::whatADestroyedDatabaseHeldComesBackByteForByte()
{
    QFETCH(const bool, isListed);
    RestoreScene scene;
    fs::permissions(scene.request.database, fs::perms(0640));
    QByteArray bytes = readFile(scene.request.database);
    std::fill_n(bytes.data(), 512, '\2');
    writeFile(scene.request.database, bytes);
    if (!isListed)
        fs::remove(scene.folder / "kept" / CopyList::fileName);
    scene.request.way = RestoreWay::Replace;
    const fs::path healthy = scene.request.copy;
    const fs::path kept = scene.restore().copy.receipt.safetyCopy;
    QVERIFY(!kept.empty());

    scene.request.copy = kept;
    scene.request.way = RestoreWay::Automatic;
    QVERIFY(forecastRestore(scene.request).isCopyDestroyed);
    QCOMPARE(scene.restore().error.code, ErrorCode::NotADatabase);
    QCOMPARE(saysOf(scene.request.database), 3);
    scene.request.way = RestoreWay::Replace;
    const RestoreForecast forecast = forecastRestore(scene.request);
    QVERIFY2(!forecast.error, qPrintable(describe(forecast.error).title));
    const RestoreResult undone = scene.restore();
    QVERIFY2(undone.copy.isCopied(), qPrintable(inWords(undone.copy)));
    QCOMPARE(readFile(scene.request.database), bytes);
    QCOMPARE(fs::status(scene.request.database).permissions(), fs::perms(0640));
    QCOMPARE(saysOf(undone.copy.receipt.safetyCopy), 3);
    QCOMPARE(readFile(kept), bytes);
    // And once more.
    scene.request.copy = undone.copy.receipt.safetyCopy;
    const RestoreResult again = scene.restore();
    QVERIFY2(again.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(again.copy)));
    QCOMPARE(saysOf(scene.request.database), 3);
    QVERIFY(!healthy.empty());
}

/// In use, cancelled, or any other file: the database stays what it is, and nothing is left.
void TestRestoreCopy::aFileThatIsNoDatabaseIsElseNotPutBack_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"another name", "in use", "cancelled"})
        QTest::newRow(what) << QByteArray(what);
}

void TestRestoreCopy::aFileThatIsNoDatabaseIsElseNotPutBack()
{
    QFETCH(const QByteArray, what);
    RestoreScene scene;
    const std::string name = scene.request.database.stem().native() + "-before-2026-11-21-140502"
        + scene.request.database.extension().native();
    scene.request.copy = scene.folder / (what == "another name" ? "picture.png" : name);
    writeFile(scene.request.copy, QByteArray(300'000, 'x'));
    scene.request.way = RestoreWay::Replace;
    scene.request.timeout = 100ms;
    WriterProcess program;
    if (what == "in use")
        QVERIFY(program.hold(scene.request.database, QStringLiteral("open")));
    const FolderSnapshot before(scene.folder.path());
    CopyControl control;
    if (what == "cancelled")
        control.cancel();
    const RestoreResult result = restoreCopy(scene.request, control);
    if (what == "cancelled")
        QCOMPARE(result.copy.outcome, CopyOutcome::Cancelled);
    else
        QCOMPARE(result.error.code, what == "in use" ? ErrorCode::DestinationInUse : ErrorCode::NotADatabase);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
}

/// A list of another computer names the database of that one, and what replaced the listed copy is no copy of it.
void TestRestoreCopy::onlyTheListOfThisVeryCopyAllowsToReplaceWhatIsDestroyed_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *what : {"of another computer", "the copy was changed"})
        QTest::newRow(what) << QByteArray(what);
}

void TestRestoreCopy::onlyTheListOfThisVeryCopyAllowsToReplaceWhatIsDestroyed()
{
    QFETCH(const QByteArray, what);
    RestoreScene scene;
    const QByteArray bytes(8192, 'x');
    writeFile(scene.request.database, bytes);
    QVERIFY(!forecastRestore(scene.request).error);
    if (what == "of another computer") {
        const fs::path list = scene.folder / "kept" / CopyList::fileName;
        const QByteArray text = readFile(list);
        writeFile(list, QByteArray(text).replace(R"("machine": ")", R"("machine": "0)"));
        QVERIFY(readFile(list) != text);
    } else {
        SqlHandle(scene.request.copy).execute("PRAGMA user_version=4");
    }
    QVERIFY(forecastRestore(scene.request).isDestroyed);
    QCOMPARE(scene.restore().error.code, ErrorCode::DestinationNotADatabase);
    QCOMPARE(readFile(scene.request.database), bytes);
}

void TestRestoreCopy::aPackedFileIsNotTakenForADestroyedDatabase_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08", 3);
    QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd", 4);
}

void TestRestoreCopy::aPackedFileIsNotTakenForADestroyedDatabase()
{
    QFETCH(const QByteArray, beginning);
    RestoreScene scene;
    const QByteArray bytes = beginning + QByteArray(8192, 'x');
    writeFile(scene.request.database, bytes);
    for (const RestoreWay way : {RestoreWay::Automatic, RestoreWay::Replace}) {
        scene.request.way = way;
        QVERIFY(!forecastRestore(scene.request).isDestroyed);
        QCOMPARE(scene.restore().error.code, ErrorCode::DestinationNotADatabase);
        QCOMPARE(readFile(scene.request.database), bytes);
    }
}

/// Its log may hold all that is left: that is for a person to decide.
void TestRestoreCopy::theLogOfADestroyedDatabaseIsLeftAlone()
{
    RestoreScene scene;
    writeFile(scene.request.database, QByteArray(8192, 'x'));
    const fs::path log = beside(scene.request.database, "-wal");
    writeFile(log, QByteArray(5000, 'y'));
    const RestoreResult result = scene.restore();
    QCOMPARE(result.error.code, ErrorCode::DestinationLeftovers);
    QVERIFY2(describe(result.error).title.contains(QStringLiteral("destroyed")),
             qPrintable(describe(result.error).title));
    QCOMPARE(readFile(log), QByteArray(5000, 'y'));
    QCOMPARE(readFile(scene.request.database), QByteArray(8192, 'x'));
}

/// The index of a log that is gone holds nothing. A program that has it open has the database open, too.
void TestRestoreCopy::anIndexWithoutItsLogIsInTheWayOnlyWhereItIsInUse_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("isOpen");
    for (const char *what : {"database", "destroyed", "missing"}) {
        QTest::addRow("%s", what) << QByteArray(what) << false;
        QTest::addRow("%s, index open", what) << QByteArray(what) << true;
    }
}

void TestRestoreCopy::anIndexWithoutItsLogIsInTheWayOnlyWhereItIsInUse()
{
    QFETCH(const QByteArray, what);
    QFETCH(const bool, isOpen);
    RestoreScene scene;
    if (what == "missing")
        fs::remove(scene.request.database);
    else if (what == "destroyed")
        writeFile(scene.request.database, QByteArray(8192, 'x'));
    const fs::path index = beside(scene.request.database, "-shm");
    writeFile(index, QByteArray(32768, 'i'));
    const std::string shell = "exec sleep 100 < '" + index.native() + "'";
    QProcess program;
    if (isOpen) {
        program.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(shell)});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!programsUsing(index).empty(), 30'000);
    }
    scene.request.way = RestoreWay::Replace;
    const RestoreResult result = scene.restore();
    if (isOpen) {
        QCOMPARE(result.error.code, ErrorCode::DestinationInUse);
        program.kill();
        QVERIFY(program.waitForFinished());
        return;
    }
    QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
    QCOMPARE(saysOf(scene.request.database), 3);
    QCOMPARE(verifyBank(scene.request.database), QString());
    // It is not ours, and whoever uses the database in WAL mode makes it anew.
    QCOMPARE(readFile(index), QByteArray(32768, 'i'));
    SqlHandle program2(scene.request.database);
    program2.execute("PRAGMA journal_mode=WAL; PRAGMA user_version=8");
    QCOMPARE(saysOf(scene.request.database), 8);
    QCOMPARE(verifyBank(scene.request.database), QString());
}

/// What can be cancelled then is the check of what was there before, and nothing else.
void TestRestoreCopy::aCancelWhileTheOldContentIsCheckedLeavesItListed()
{
    RestoreScene scene("delete", 8 << 20);
    CopyControl control;
    bool cancelled = false;
    const RestoreResult result = restoreCopy(scene.request, control, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Checking && progress.keepingOld && saysOf(scene.request.database) == 3) {
            cancelled = true;
            control.cancel();
        }
    });
    QVERIFY(cancelled);
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QCOMPARE(result.copy.receipt.warnings, QStringList());
    const ListedCopy before = scene.list().copies.front();
    QCOMPARE(before.path, result.copy.receipt.safetyCopy);
    QCOMPARE(before.check, CheckOutcome::NotDone);
}

void TestRestoreCopy::aMissingDatabaseIsMadeAnew()
{
    RestoreScene scene;
    fs::remove(scene.request.database);
    QVERIFY(forecastRestore(scene.request).isNew);
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QVERIFY(result.copy.receipt.safetyCopy.empty());
    QCOMPARE(saysOf(scene.request.database), 3);
    QCOMPARE(readCopyList(scene.folder / "kept").copies.size(), std::size_t(1));
}

void TestRestoreCopy::aCopyInNoListLeavesTheOldContentBesideTheDatabase()
{
    RestoreScene scene;
    const fs::path loose = scene.folder / "loose.db";
    fs::copy_file(scene.request.copy, loose);
    scene.request.copy = loose;
    for (const RestoreWay way : {RestoreWay::Replace, RestoreWay::WriteInto}) {
        scene.request.way = way;
        scene.say(7);
        const RestoreResult result = scene.restore();
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(result.copy.receipt.safetyCopy.parent_path(), scene.request.database.parent_path());
        QCOMPARE(saysOf(result.copy.receipt.safetyCopy), 7);
    }
    QCOMPARE(namesIn(scene.request.database.parent_path()).filter(QStringLiteral("litecopy")), QStringList());
}

void TestRestoreCopy::whereTheDriveOfTheCopiesIsFullTheOldContentIsKeptBesideTheDatabase_data()
{
    QTest::addColumn<RestoreWay>("way");
    QTest::newRow("replaced") << RestoreWay::Replace;
    QTest::newRow("written into") << RestoreWay::WriteInto;
}

void TestRestoreCopy::whereTheDriveOfTheCopiesIsFullTheOldContentIsKeptBesideTheDatabase()
{
    QFETCH(const RestoreWay, way);
    RestoreScene scene;
    SmallFileSystem drive(scene.folder / "drive", 4 << 20);
    if (!drive.isMounted())
        QSKIP("this machine lets the test mount nothing");
    KeepRequest keep;
    keep.copy.source = scene.request.database;
    keep.folder = drive.path();
    CopyControl control;
    const KeepResult kept = keepCopy(keep, control);
    QVERIFY2(kept.outcome == KeepOutcome::Kept, qPrintable(inWords(kept.copy)));
    scene.say(8);
    scene.request.copy = kept.copy.receipt.destination;
    scene.request.way = way;
    QVERIFY(drive.leave(64 << 10));
    const fs::path home = scene.request.database.parent_path();
    const RestoreForecast forecast = forecastRestore(scene.request);
    QVERIFY2(!forecast.error, qPrintable(describe(forecast.error).title));
    QCOMPARE(forecast.beforeFolder, home);
    QVERIFY(forecast.whyBeside.contains(displayPath(drive.path())));

    const QStringList before = namesIn(drive.path());
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
    QCOMPARE(saysOf(scene.request.database), 7);
    QCOMPARE(result.copy.receipt.safetyCopy.parent_path(), home);
    QCOMPARE(saysOf(result.copy.receipt.safetyCopy), 8);
    QCOMPARE(result.copy.receipt.warnings, QStringList{forecast.whyBeside});
    QCOMPARE(namesIn(drive.path()), before);
    // And back again.
    scene.request.copy = result.copy.receipt.safetyCopy;
    QVERIFY(scene.restore().copy.isCopied());
    QCOMPARE(saysOf(scene.request.database), 8);
}

void TestRestoreCopy::aDatabaseInUseIsNotReplaced()
{
    RestoreScene scene;
    WriterProcess program;
    QVERIFY(program.hold(scene.request.database, QStringLiteral("open")));
    scene.request.way = RestoreWay::Replace;
    scene.request.timeout = 200ms;
    const FolderSnapshot before(scene.folder.path());
    const RestoreResult result = scene.restore();
    QCOMPARE(result.error.code, ErrorCode::DestinationInUse);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    const RestoreForecast forecast = forecastRestore(scene.request);
    QVERIFY(describe(forecast.users).contains(WriterProcess::programName().left(15)));
}

void TestRestoreCopy::aDatabaseInUseIsNotGivenAnotherEncoding()
{
    RestoreScene scene;
    const fs::path copy = scene.folder / "other.db";
    SqlHandle(copy, true).execute("PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(a); INSERT INTO t VALUES('x')");
    scene.request.copy = copy;
    scene.request.timeout = 200ms;
    WriterProcess program;
    QVERIFY(program.hold(scene.request.database, QStringLiteral("open")));
    const FolderSnapshot before(scene.folder.path());
    const Error refused = scene.restore().error;
    QCOMPARE(refused.code, ErrorCode::DestinationInUse);
    QVERIFY2(refused.detail.contains(u"encoding"), qPrintable(refused.detail));
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
    QVERIFY(program.release());
    const RestoreResult result = scene.restore();
    QVERIFY2(!result.error, qPrintable(describe(result.error).title));
    QCOMPARE(SqlHandle(scene.request.database).text("PRAGMA encoding"), QByteArray("UTF-16le"));
}

/// And the reason is said: that it is in use alone would not tell why it is not written into.
void TestRestoreCopy::aLogInUseIsNotGivenPagesOfAnotherSize()
{
    RestoreScene scene("wal");
    scene.request.copy = scene.folder / "other.db";
    buildDatabase(scene.request.copy, {.pageSize = 8192});
    scene.request.timeout = 200ms;
    WriterProcess program;
    QVERIFY(program.hold(scene.request.database, QStringLiteral("log")));
    const Error foreseen = forecastRestore(scene.request).error;
    const Error refused = scene.restore().error;
    for (const Error &error : {foreseen, refused}) {
        QCOMPARE(error.code, ErrorCode::DestinationInUse);
        QVERIFY2(error.detail.contains(WriterProcess::programName().left(15))
                     && error.detail.contains(u"another size (8192, not 4096 bytes)"),
                 qPrintable(error.detail));
        QVERIFY2(!describe(error).advice.contains(u"another name"), qPrintable(describe(error).advice));
    }
    QVERIFY(program.release());
    const RestoreResult result = scene.restore();
    QVERIFY2(!result.error, qPrintable(describe(result.error).title));
}

void TestRestoreCopy::theForecastChangesNothing()
{
    RestoreScene scene;
    const FolderSnapshot before(scene.folder.path());
    RestoreForecast forecast = forecastRestore(scene.request);
    QVERIFY2(!forecast.error, qPrintable(describe(forecast.error).title));
    QCOMPARE(forecast.way, RestoreWay::Replace);
    QCOMPARE(forecast.beforeFolder, scene.folder / "kept");
    QVERIFY(!forecast.reason.isEmpty());
    WriterProcess program;
    QVERIFY(program.hold(scene.request.database, QStringLiteral("open")));
    forecast = forecastRestore(scene.request);
    QCOMPARE(forecast.way, RestoreWay::WriteInto);
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
}

void TestRestoreCopy::cancelledAtAnyReportEverythingIsAsItWas_data()
{
    aDamagedCopyIsRefusedBeforeAnythingChanges_data();
}

void TestRestoreCopy::cancelledAtAnyReportEverythingIsAsItWas()
{
    QFETCH(const RestoreWay, way);
    RestoreScene scene;
    scene.request.way = way;
    int cancelled = 0;
    for (bool isDone = false; !isDone;) {
        const FolderSnapshot before(scene.folder / "kept");
        CopyControl control;
        int reports = 0;
        const RestoreResult result = restoreCopy(scene.request, control, [&](const CopyProgress &) {
            if (reports++ == cancelled)
                control.cancel();
        });
        isDone = result.copy.isCopied();
        QCOMPARE(saysOf(scene.request.database), isDone ? 3 : 7);
        QCOMPARE(verifyBank(scene.request.database), QString());
        QCOMPARE(namesIn(scene.request.database.parent_path()), QStringList{QStringLiteral("app.db")});
        if (!isDone) {
            QCOMPARE(result.copy.outcome, CopyOutcome::Cancelled);
            // The list may have been written, twice, and says what it said.
            std::map<std::string, EntrySnapshot> now = FolderSnapshot(scene.folder / "kept").entries();
            EntrySnapshot &list = now.at(CopyList::fileName);
            const EntrySnapshot &then = before.entries().at(CopyList::fileName);
            list.inode = then.inode;
            list.modified = then.modified;
            QCOMPARE(before.differenceTo(FolderSnapshot(now)), QString());
        }
        ++cancelled;
    }
    qInfo("cancelled %d times", cancelled - 1);
    QVERIFY(cancelled > 3);
}

QTEST_GUILESS_MAIN(TestRestoreCopy)
#include "tst_restorecopy.moc"
