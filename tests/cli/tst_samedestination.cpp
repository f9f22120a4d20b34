// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <chrono>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// `copy --force` onto a name that others copy to, make, take away or open at the same time.
class SameDestinationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOntoOneNameEndOneAfterTheOther_data();
    void copiesOntoOneNameEndOneAfterTheOther();
    void aNameThatChangesMeanwhileIsReplaced_data();
    void aNameThatChangesMeanwhileIsReplaced();
    void whoOpensItMeanwhileIsWaitedFor();
    void whoKeepsItOpenIsRefusedAfterTheTimeOut();
    void whoHadItOpenIsRefusedAtOnce();
};

namespace {

/// Long enough that something can be done while it goes on.
const QByteArrayList slowCopy{
    "copy", "--force", "--method=online", "--pages-per-step=10", "--pause=20ms", "--progress=always", "a.db", "b.db"};

const ProgramSetup setupIn(const TemporaryFolder &folder)
{
    return {.workingFolder = folder.path(), .othersChangeFiles = "others change the destination"};
}

} // namespace

void SameDestinationTest::copiesOntoOneNameEndOneAfterTheOther_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::newRow("nothing there") << QByteArray();
    QTest::newRow("a database there") << QByteArray("delete");
    QTest::newRow("one in WAL mode there") << QByteArray("wal");
}

void SameDestinationTest::copiesOntoOneNameEndOneAfterTheOther()
{
    QFETCH(const QByteArray, there);
    for (int round = 0; round < 6; ++round) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db");
        if (!there.isEmpty())
            buildDatabase(folder / "b.db", {.journalMode = there, .seed = 3});
        std::vector<std::unique_ptr<Program>> programs;
        for (int i = 0; i < 4; ++i)
            programs.push_back(
                std::make_unique<Program>(QByteArrayList{"copy", "--force", "a.db", "b.db"}, setupIn(folder)));
        for (const auto &program : programs) {
            const ProgramEnd end = program->waitForEnd();
            QVERIFY2(end == 0, QByteArray::number(end.exitCode) + end.errors);
        }
        QCOMPARE(verifyBank(folder / "b.db"), QString());
        QCOMPARE(FolderSnapshot(folder.path()).entries().size(), std::size_t(2));
    }
}

void SameDestinationTest::aNameThatChangesMeanwhileIsReplaced_data()
{
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    QTest::addColumn<int>("mode");
    QTest::newRow("it appears") << false << true << 0600;
    QTest::newRow("it vanishes") << true << false << 0;
    QTest::newRow("it becomes another file") << true << true << 0600;
}

void SameDestinationTest::aNameThatChangesMeanwhileIsReplaced()
{
    QFETCH(const bool, before);
    QFETCH(const bool, after);
    QFETCH(const int, mode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    buildDatabase(folder / "other.db", {.seed = 3});
    fs::permissions(folder / "other.db", fs::perms(mode));
    if (before)
        buildDatabase(folder / "b.db", {.seed = 4});
    Program program(slowCopy, setupIn(folder));
    QVERIFY(program.waitForError("%"));
    fs::remove(folder / "b.db");
    if (after)
        fs::rename(folder / "other.db", folder / "b.db");
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 0, QByteArray::number(end.exitCode) + end.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    QVERIFY(SqlHandle(folder / "b.db").integer("PRAGMA page_count") >= 90);
    // As open as the file that was replaced in the end.
    if (after)
        QCOMPARE(int(fs::status(folder / "b.db").permissions()), mode);
}

void SameDestinationTest::whoOpensItMeanwhileIsWaitedFor()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    buildDatabase(folder / "b.db", {.seed = 3});
    Program program(slowCopy + QByteArrayList{"--json"}, setupIn(folder));
    QVERIFY(program.waitForOutput("\"copying\""));
    const int opened = ::open((folder / "b.db").c_str(), O_RDONLY | O_CLOEXEC);
    // After two seconds it says that it waits.
    const bool waits = program.waitForOutput("\"waiting\":true");
    ::close(opened);
    QVERIFY(waits);
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 0, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY(SqlHandle(folder / "b.db").integer("PRAGMA page_count") >= 90);
}

void SameDestinationTest::whoKeepsItOpenIsRefusedAfterTheTimeOut()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    buildDatabase(folder / "b.db", {.seed = 3});
    const QByteArray content = readFile(folder / "b.db");
    Program program(slowCopy + QByteArrayList{"--timeout=500ms"}, setupIn(folder));
    QVERIFY(program.waitForError("%"));
    const int opened = ::open((folder / "b.db").c_str(), O_RDONLY | O_CLOEXEC);
    const ProgramEnd end = program.waitForEnd();
    ::close(opened);
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("is in use: "), end.errors);
    QCOMPARE(readFile(folder / "b.db"), content);
    QCOMPARE(FolderSnapshot(folder.path()).entries().size(), std::size_t(2));
}

void SameDestinationTest::whoHadItOpenIsRefusedAtOnce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 3});
    const int opened = ::open((folder / "b.db").c_str(), O_RDONLY | O_CLOEXEC);
    const auto start = Clock::now();
    const ProgramEnd end = run({"copy", "--force", "a.db", "b.db"}, {.workingFolder = folder.path()});
    ::close(opened);
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY(Clock::now() - start < 10s);
}

QTEST_GUILESS_MAIN(SameDestinationTest)
#include "tst_samedestination.moc"
