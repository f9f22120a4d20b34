// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/connection.h>
#include <litecopy/copyplan.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <sys/mount.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

class TestLockHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // First, with POSIX locks: they are lost when anybody here closes the file.
    void lookingLosesNoLock();
    void holderIsNamed_data();
    void holderIsNamed();
    void severalHoldersAreNamed();
    void ownLocksAreLeftOut_data();
    void ownLocksAreLeftOut();
    void nobodyIsNamedWhereNobodyIs();
    void otherFilesDoNotCount();
    void sameInodeOfAnotherFileSystemDoesNotCount_data();
    void sameInodeOfAnotherFileSystemDoesNotCount();
    void holderIsNamedOnAnOverlay();
    void wordsNameProgramAndPid();
};

static QString whyNoMounts = QStringLiteral("not tried");

void TestLockHolders::holderIsNamed_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("hold");
    QTest::addColumn<int>("lock");
    using Lock = LockHolder::Lock;
    QTest::newRow("shared") << QByteArray("delete") << QStringLiteral("shared") << int(Lock::Shared);
    QTest::newRow("reserved") << QByteArray("delete") << QStringLiteral("reserved") << int(Lock::Reserved);
    QTest::newRow("pending") << QByteArray("delete") << QStringLiteral("pending") << int(Lock::Pending);
    QTest::newRow("exclusive") << QByteArray("delete") << QStringLiteral("exclusive") << int(Lock::Exclusive);
    QTest::newRow("exclusive mode") << QByteArray("delete") << QStringLiteral("exclusive-mode") << int(Lock::Exclusive);
    QTest::newRow("exclusive mode in WAL")
        << QByteArray("wal") << QStringLiteral("exclusive-mode") << int(Lock::Exclusive);
    // One entry for each program: that of the database file counts before those of its -shm.
    QTest::newRow("reader in WAL") << QByteArray("wal") << QStringLiteral("read") << int(Lock::Shared);
    QTest::newRow("writer in WAL") << QByteArray("wal") << QStringLiteral("reserved") << int(Lock::Shared);
}

void TestLockHolders::holderIsNamed()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QString, hold);
    QFETCH(int, lock);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", hold));
    const std::vector<LockHolder> holders = lockHolders(folder / "a.db");
    QVERIFY(!holders.empty());
    for (const LockHolder &found : holders) {
        QCOMPARE(found.pid, holder.pid());
        QVERIFY2(!found.program.isEmpty() && WriterProcess::programName().startsWith(found.program),
                 qPrintable(found.program));
    }
    QVERIFY2(std::any_of(holders.begin(), holders.end(),
                         [lock](const LockHolder &found) { return int(found.lock) == lock; }),
             qPrintable(QStringLiteral("it holds %1").arg(int(holders.front().lock))));
    // A link to it is the same file.
    fs::create_symlink("a.db", folder / "link.db");
    QVERIFY(!lockHolders(folder / "link.db").empty());
    QVERIFY(holder.release());
    QVERIFY(lockHolders(folder / "a.db").empty());
}

void TestLockHolders::severalHoldersAreNamed()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess one;
    WriterProcess two;
    QVERIFY(one.hold(folder / "a.db", QStringLiteral("shared")));
    QVERIFY(two.hold(folder / "a.db", QStringLiteral("shared")));
    const QString words = describe(lockHolders(folder / "a.db"));
    QVERIFY2(words.contains(QString::number(one.pid())) && words.contains(QString::number(two.pid())),
             qPrintable(words));
}

void TestLockHolders::ownLocksAreLeftOut_data()
{
    QTest::addColumn<bool>("openFileDescription");
    // In this order: what is switched on stays so for the process.
    QTest::newRow("POSIX locks") << false;
    QTest::newRow("open-file-description locks") << true;
}

void TestLockHolders::ownLocksAreLeftOut()
{
    QFETCH(bool, openFileDescription);
    if (openFileDescription)
        QVERIFY(useOpenFileDescriptionLocks());
    for (const char *journalMode : {"delete", "wal"}) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db", {.journalMode = journalMode});
        Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
        connection.execute("BEGIN IMMEDIATE");
        const QString words = describe(lockHolders(folder / "a.db"));
        QVERIFY2(words.isEmpty(), qPrintable(words));
        connection.execute("ROLLBACK");
    }
}

void TestLockHolders::nobodyIsNamedWhereNobodyIs()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    QVERIFY(lockHolders(folder / "a.db").empty());
    QVERIFY(lockHolders(folder / "none.db").empty());
    QVERIFY(lockHolders(fs::path()).empty());
}

void TestLockHolders::otherFilesDoNotCount()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", QStringLiteral("exclusive")));
    QVERIFY(lockHolders(folder / "b.db").empty());
}

void TestLockHolders::sameInodeOfAnotherFileSystemDoesNotCount_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("hold");
    QTest::newRow("rollback journal") << QByteArray("delete") << QStringLiteral("exclusive");
    // Of its -shm too.
    QTest::newRow("WAL") << QByteArray("wal") << QStringLiteral("reserved");
}

void TestLockHolders::sameInodeOfAnotherFileSystemDoesNotCount()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QString, hold);
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(u"this machine lets the test mount no file system: "_qs + whyNoMounts));
    const TemporaryFolder folder;
    const MountedMemory one(folder / "one", "size=4m");
    const MountedMemory other(folder / "other", "size=4m");
    QVERIFY(one.isMounted() && other.isMounted());
    // Made in the same way, the files of both have the same numbers.
    WriterProcess holder;
    WriterProcess reader;
    for (const MountedMemory *system : {&one, &other})
        buildDatabase(system->path() / "a.db", {.journalMode = journalMode});
    QVERIFY(holder.hold(one.path() / "a.db", hold));
    const FileIdentity held = identify(one.path() / "a.db");
    const FileIdentity free = identify(other.path() / "a.db");
    QCOMPARE(held.inode, free.inode);
    QVERIFY(held.device != free.device);
    QVERIFY(!lockHolders(one.path() / "a.db").empty());
    QCOMPARE(describe(lockHolders(other.path() / "a.db")), QString());
    QVERIFY(!lookAtSource(other.path() / "a.db").isInUse());

    if (journalMode == "wal") {
        // The -shm of both has one number as well, and only one of them is written to.
        QVERIFY(reader.hold(other.path() / "a.db", QStringLiteral("read")));
        QCOMPARE(identify(one.path() / "a.db-shm").inode, identify(other.path() / "a.db-shm").inode);
        const std::vector<LockHolder> holders = lockHolders(other.path() / "a.db");
        QCOMPARE(holders.size(), std::size_t(1));
        QCOMPARE(holders.front().pid, reader.pid());
    }
    qInfo("inode %llu on devices %llx and %llx: %s, and nobody", static_cast<unsigned long long>(held.inode),
          static_cast<unsigned long long>(held.device), static_cast<unsigned long long>(free.device),
          qPrintable(describeLocks(lockHolders(one.path() / "a.db"))));
}

void TestLockHolders::holderIsNamedOnAnOverlay()
{
    if (!whyNoMounts.isEmpty())
        QSKIP(qPrintable(u"this machine lets the test mount no file system: "_qs + whyNoMounts));
    const TemporaryFolder folder;
    const MountedMemory layers(folder / "layers", "size=8m");
    QVERIFY(layers.isMounted());
    for (const char *name : {"lower", "upper", "work", "whole"})
        fs::create_directory(layers.path() / name);
    const std::string options = "lowerdir=" + (layers.path() / "lower").native()
        + ",upperdir=" + (layers.path() / "upper").native() + ",workdir=" + (layers.path() / "work").native();
    const fs::path whole = layers.path() / "whole";
    if (::mount("overlay", whole.c_str(), "overlay", 0, options.c_str()) != 0)
        QSKIP(qPrintable(u"this machine mounts no overlay: "_qs + QString::fromLocal8Bit(std::strerror(errno))));
    {
        // There the locks are on the device of the layer below.
        buildDatabase(whole / "a.db");
        WriterProcess holder;
        QVERIFY(holder.hold(whole / "a.db", QStringLiteral("exclusive")));
        const std::vector<LockHolder> holders = lockHolders(whole / "a.db");
        QCOMPARE(holders.size(), std::size_t(1));
        QCOMPARE(holders.front().pid, holder.pid());
        QCOMPARE(holders.front().lock, LockHolder::Lock::Exclusive);
    }
    QVERIFY(::umount2(whole.c_str(), MNT_DETACH) == 0);
}

void TestLockHolders::lookingLosesNoLock()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess probe;
    QVERIFY(probe.startSingleProbe(folder / "a.db"));
    Connection connection = Connection::open(folder / "a.db", Connection::OpenMode::ReadWrite);
    connection.execute("BEGIN IMMEDIATE");
    QVERIFY(!probe.tryToWrite());
    static_cast<void>(lockHolders(folder / "a.db"));
    static_cast<void>(programsUsing(folder / "a.db"));
    static_cast<void>(lookAtSource(folder / "a.db"));
    QVERIFY(!probe.tryToWrite());
    connection.execute("ROLLBACK");
    QVERIFY(probe.tryToWrite());
}

void TestLockHolders::wordsNameProgramAndPid()
{
    QCOMPARE(describe(std::vector<LockHolder>{}), QString());
    QCOMPARE(describe({{4312, QStringLiteral("firefox"), LockHolder::Lock::Exclusive}}),
             QStringLiteral("firefox (4312)"));
    // prctl(PR_SET_NAME) takes any bytes.
    QCOMPARE(describe({{7, QStringLiteral("%2\nIn use by"), LockHolder::Lock::None}}),
             QStringLiteral("%2\uFFFDIn use by (7)"));
    const QString two = describe({{4312, QStringLiteral("firefox"), LockHolder::Lock::Shared},
                                  {17, QStringLiteral("cron"), LockHolder::Lock::Shared}});
    QVERIFY(two.contains(QStringLiteral("firefox (4312)")) && two.contains(QStringLiteral("cron (17)")));
    // Once is enough, whatever else it holds.
    const QString once = describe({{4312, QStringLiteral("firefox"), LockHolder::Lock::Shared},
                                   {4312, QStringLiteral("firefox"), LockHolder::Lock::Wal}});
    QCOMPARE(once.count(QStringLiteral("firefox")), 1);
    // What it holds is said where it matters.
    const auto locked = [](LockHolder::Lock lock) { return describeLocks({{4312, QStringLiteral("firefox"), lock}}); };
    QCOMPARE(locked(LockHolder::Lock::None), QStringLiteral("firefox (4312)"));
    QCOMPARE(locked(LockHolder::Lock::Shared), QStringLiteral("firefox (4312) with a shared lock"));
    QCOMPARE(locked(LockHolder::Lock::Reserved), QStringLiteral("firefox (4312) with a reserved lock"));
    QCOMPARE(locked(LockHolder::Lock::Pending), QStringLiteral("firefox (4312) with a pending lock"));
    QCOMPARE(locked(LockHolder::Lock::Exclusive), QStringLiteral("firefox (4312) with an exclusive lock"));
    QCOMPARE(locked(LockHolder::Lock::Wal), QStringLiteral("firefox (4312) with a lock on the write-ahead log"));
    // Hidden by the system: still words.
    QVERIFY(!describe({{0, QString(), LockHolder::Lock::Shared}}).isEmpty());
    QVERIFY(!describe({{99, QString(), LockHolder::Lock::Shared}}).contains(QStringLiteral("  ")));
}

int main(int argc, char **argv)
{
    whyNoMounts = enterMountNamespace() ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    QCoreApplication application(argc, argv);
    TestLockHolders test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lockholders.moc"
