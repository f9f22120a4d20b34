// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/keepcopy.h>
#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/restorecopy.h>

#include <QTest>

#include <algorithm>
#include <array>
#include <string>

#include <sys/stat.h>
#include <sys/xattr.h>
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
    void undoneAndDoneAgainWhileTwoProgramsUseIt_data();
    void undoneAndDoneAgainWhileTwoProgramsUseIt();
    void aDamagedCopyIsRefusedBeforeAnythingChanges_data();
    void aDamagedCopyIsRefusedBeforeAnythingChanges();
    void aDamagedDatabaseIsReplacedAndKeptByteForByte();
    void aMissingDatabaseIsMadeAnew();
    void aCopyInNoListLeavesTheOldContentBesideTheDatabase();
    void aDatabaseInUseIsNotReplaced();
    void theForecastChangesNothing();
    void cancelledAtAnyReportEverythingIsAsItWas_data();
    void cancelledAtAnyReportEverythingIsAsItWas();
};

namespace {

/// A database that says 7, of which a copy is kept that says 3.
struct Scene
{
    explicit Scene(const QByteArray &journalMode = "delete")
    {
        fs::create_directory(folder / "home");
        fs::create_directory(folder / "kept");
        request.database = folder.path() / "home" / "app.db";
        request.progressInterval = 0ms;
        buildDatabase(request.database, {.journalMode = journalMode, .size = 300'000});
        say(3);
        KeepRequest keep;
        keep.copy.source = request.database;
        keep.folder = folder / "kept";
        CopyControl control;
        request.copy = keepCopy(keep, control).copy.receipt.destination;
        say(7);
    }

    void say(int number) const
    {
        SqlHandle(request.database).execute("PRAGMA user_version=" + QByteArray::number(number));
    }

    [[nodiscard]] RestoreResult restore(const ProgressSink &progress = {}) const
    {
        CopyControl control;
        return restoreCopy(request, control, progress);
    }

    TemporaryFolder folder;
    RestoreRequest request;
};

qint64 saysOf(const fs::path &database)
{
    return SqlHandle(database).integer("PRAGMA user_version");
}

struct Ownership
{
    explicit Ownership(const fs::path &path)
    {
        struct stat status = {};
        ::stat(path.c_str(), &status);
        user = status.st_uid;
        group = status.st_gid;
        mode = status.st_mode & 07777U;
        std::array<char, 256> text{};
        const ssize_t size = ::getxattr(path.c_str(), "system.posix_acl_access", text.data(), text.size());
        accessList.assign(text.data(), std::size_t(std::max<ssize_t>(size, 0)));
    }
    bool operator==(const Ownership &) const = default;

    uid_t user;
    gid_t group;
    mode_t mode;
    std::string accessList;
};

/// One more user, 1234, may read; as the kernel takes it: linux/posix_acl_xattr.h.
void giveAccessList(const fs::path &path)
{
    struct Entry
    {
        std::uint16_t tag;
        std::uint16_t permissions;
        std::uint32_t id;
    };
    constexpr std::uint32_t nobody = 0xffffffff;
    const Entry entries[] = {
        {0x01, 6, nobody}, {0x02, 4, 1234}, {0x04, 4, nobody}, {0x10, 4, nobody}, {0x20, 0, nobody}};
    std::string list("\x02\0\0\0", 4);
    list.append(reinterpret_cast<const char *>(entries), sizeof entries);
    if (::setxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) != 0)
        qInfo("this file system has no access lists");
}

} // namespace

Q_DECLARE_METATYPE(Litecopy::RestoreWay)

void TestRestoreCopy::initTestCase()
{
    // As the programs do.
    QVERIFY(useOpenFileDescriptionLocks());
}

void TestRestoreCopy::nobodyHasItOpenSoItsFileIsReplaced()
{
    Scene scene;
    fs::permissions(scene.request.database, fs::perms(0640));
    if (::getuid() == 0)
        QCOMPARE(::chown(scene.request.database.c_str(), 65534, 65534), 0);
    giveAccessList(scene.request.database);
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
}

void TestRestoreCopy::undoneAndDoneAgainWhileTwoProgramsUseIt_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *mode : {"delete", "wal"})
        QTest::newRow(mode) << QByteArray(mode);
}

void TestRestoreCopy::undoneAndDoneAgainWhileTwoProgramsUseIt()
{
    QFETCH(const QByteArray, journalMode);
    Scene scene(journalMode);
    fs::permissions(scene.request.database, fs::perms(0664));
    giveAccessList(scene.request.database);
    const Ownership before(scene.request.database);
    const FileIdentity file = identify(scene.request.database);
    WriterProcess one;
    WriterProcess two;
    const QStringList options{QStringLiteral("timeout=60000"), QStringLiteral("synchronous=off"),
                              QStringLiteral("journal=") + QString::fromLatin1(journalMode)};
    QVERIFY(one.startBank(scene.request.database, 2ms, options + QStringList{QStringLiteral("seed=1")}));
    QVERIFY(two.startBank(scene.request.database, 2ms, options + QStringList{QStringLiteral("seed=2")}));
    scene.request.timeout = patient(60s);

    // There and back, and there again.
    fs::path next = scene.request.copy;
    for (const int says : {3, 7, 3, 7}) {
        scene.request.copy = next;
        const RestoreResult result = scene.restore();
        QVERIFY2(result.copy.isCopied(), qPrintable(inWords(result.copy)));
        QCOMPARE(result.way, RestoreWay::WriteInto);
        QCOMPARE(saysOf(scene.request.database), says);
        next = result.copy.receipt.safetyCopy;
        QCOMPARE(verifyBank(next), QString());
        QCOMPARE(saysOf(next), says == 3 ? 7 : 3);
        QCOMPARE(next.parent_path(), scene.folder / "kept");
        QVERIFY(identify(scene.request.database).isSameFile(file));
        QVERIFY(Ownership(scene.request.database) == before);
    }
    const WriterReport first = one.stop();
    const WriterReport second = two.stop();
    QCOMPARE(first.failed + second.failed, 0);
    QVERIFY(first.commits > 0 && second.commits > 0);
    QCOMPARE(verifyBank(scene.request.database), QString());
    QCOMPARE(readCopyList(scene.folder / "kept").copies.size(), std::size_t(5));
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
    Scene scene;
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
    Scene scene;
    QByteArray bytes = readFile(scene.request.database);
    std::fill_n(bytes.data() + 50, 4000, '\x7f');
    writeFile(scene.request.database, bytes);
    const RestoreResult result = scene.restore();
    QVERIFY2(result.copy.outcome == CopyOutcome::Verified, qPrintable(inWords(result.copy)));
    QCOMPARE(result.way, RestoreWay::Replace);
    QCOMPARE(readFile(result.copy.receipt.safetyCopy), bytes);
    QCOMPARE(verifyBank(scene.request.database), QString());
}

void TestRestoreCopy::aMissingDatabaseIsMadeAnew()
{
    Scene scene;
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
    Scene scene;
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

void TestRestoreCopy::aDatabaseInUseIsNotReplaced()
{
    Scene scene;
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

void TestRestoreCopy::theForecastChangesNothing()
{
    Scene scene;
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
    Scene scene;
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
            QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder / "kept")), QString());
        }
        ++cancelled;
    }
    qInfo("cancelled %d times", cancelled - 1);
    QVERIFY(cancelled > 3);
}

QTEST_GUILESS_MAIN(TestRestoreCopy)
#include "tst_restorecopy.moc"
