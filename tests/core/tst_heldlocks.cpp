// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "system/heldlocks.h"

#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/sourcestate.h>

#include <QTest>

#include <filesystem>

#include <sys/stat.h>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// Which locks are held is the kernel's answer: of any process, this one too, and asking loses none of them.
class TestHeldLocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyHoldsAny();
    void everyLockIsTold_data();
    void everyLockIsTold();
    void askingLosesNoLockOfThisProcess();
    void whatIsNoFileIsNotWaitedFor();
    void databaseWithoutItsLogByThisNameIsRefused_data();
    void databaseWithoutItsLogByThisNameIsRefused();
};

void TestHeldLocks::nobodyHoldsAny()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const HeldLocks locks = heldLocks(folder / "a.db");
    QVERIFY(locks.known);
    QVERIFY(!locks.any() && !locks.anyWriter() && !locks.walWriting);
}

void TestHeldLocks::everyLockIsTold_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *mode, const char *statements, const char *expected) {
        QTest::newRow(name) << QByteArray(mode) << QByteArray(statements) << QString::fromLatin1(expected);
    };
    row("a reader", "delete", "BEGIN; SELECT count(*) FROM accounts", "shared");
    row("a transaction", "delete", "BEGIN IMMEDIATE", "shared reserved");
    row("an exclusive one", "delete", "BEGIN EXCLUSIVE", "shared reserved pending exclusive");
    row("one in a log", "wal", "BEGIN IMMEDIATE", "shared walOpen walWriting");
    row("a reader of a log", "wal", "BEGIN; SELECT count(*) FROM accounts", "shared walOpen");
    row("an exclusive log", "wal", "PRAGMA locking_mode=EXCLUSIVE; BEGIN; SELECT count(*) FROM accounts",
        "shared pending exclusive");
}

void TestHeldLocks::everyLockIsTold()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(QByteArray, statements);
    QFETCH(QString, expected);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode});
    SqlHandle handle(folder / "a.db");
    handle.execute(statements);
    const HeldLocks locks = heldLocks(folder / "a.db");
    QVERIFY(locks.known);
    QStringList told;
    const auto add = [&told](bool held, const char *name) {
        if (held)
            told << QString::fromLatin1(name);
    };
    add(locks.shared, "shared");
    add(locks.reserved, "reserved");
    add(locks.pending, "pending");
    add(locks.exclusive, "exclusive");
    add(locks.walOpen, "walOpen");
    add(locks.walWriting, "walWriting");
    // Whether an exclusive lock covers the reserved and the pending byte depends on how it was taken.
    const QStringList least = expected.split(u' ');
    for (const QString &name : least)
        QVERIFY2(told.contains(name) || (locks.exclusive && name == u"pending"), qPrintable(told.join(u' ')));
    if (!locks.exclusive)
        QCOMPARE(told, least);
}

void TestHeldLocks::askingLosesNoLockOfThisProcess()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    SqlHandle handle(folder / "a.db");
    handle.execute("BEGIN IMMEDIATE");
    for (int i = 0; i < 20; ++i)
        QVERIFY(heldLocks(folder / "a.db").reserved);
}

void TestHeldLocks::whatIsNoFileIsNotWaitedFor()
{
    const TemporaryFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    QVERIFY(!heldLocks(folder / "pipe").known);
    QVERIFY(!heldLocks(folder / "none").known);
    buildDatabase(folder / "a.db");
    QCOMPARE(::mkfifo((folder / "a.db-shm").c_str(), 0600), 0);
    QVERIFY(heldLocks(folder / "a.db").known);
}

void TestHeldLocks::databaseWithoutItsLogByThisNameIsRefused_data()
{
    QTest::addColumn<QByteArray>("lockingMode");
    QTest::newRow("shared") << QByteArray("normal");
    // Which has no index beside the log.
    QTest::newRow("exclusive") << QByteArray("exclusive");
}

void TestHeldLocks::databaseWithoutItsLogByThisNameIsRefused()
{
    QFETCH(QByteArray, lockingMode);
    const TemporaryFolder folder;
    fs::create_directory(folder / "program");
    buildDatabase(folder / "program" / "a.db", {.journalMode = "wal"});
    fs::create_hard_link(folder / "program" / "a.db", folder / "a.db");
    SqlHandle handle(folder / "program" / "a.db");
    handle.execute("PRAGMA locking_mode=" + lockingMode + "; UPDATE accounts SET balance = balance");
    const SourceState state = lookAtSource(folder / "a.db");
    QVERIFY2(state.error.code == ErrorCode::SourceLogElsewhere, errorName(state.error.code));
    QVERIFY(!fs::exists(folder / "a.db-wal") && !fs::exists(folder / "a.db-shm"));
    QCOMPARE(lookAtSource(folder / "program" / "a.db").error.code, ErrorCode::None);
}

QTEST_GUILESS_MAIN(TestHeldLocks)
#include "tst_heldlocks.moc"
