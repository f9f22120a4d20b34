// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/lease.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Litecopy::Test;

namespace {

/// Slow enough to be interrupted in the middle, whatever the machine: 500 steps with a rest between.
const QByteArrayList slowCopy{"copy", "--method=online", "--pages-per-step=1", "--pause=20", "a.db", "b.db"};

/// Sends the signal again and again until the program is ended by it: within a second of the first it is the same wish.
bool insist(Program &program, int signal)
{
    return QTest::qWaitFor(
        [&] {
            program.send(signal);
            return !program.catches(signal);
        },
        20'000);
}

} // namespace

/// Signals and Ctrl-C in the middle of a copy.
class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalCancelsAndLeavesNothing_data();
    void aSignalCancelsAndLeavesNothing();
    void aSignalSentTwiceCancelsOnce_data();
    void aSignalSentTwiceCancelsOnce();
    void controlCAtTheTerminalCancels();
    void anExistingDestinationStaysAsItWas();
    void jsonTellsThatItWasCancelled();
    void aCheckOfWhatWasWrittenIntoThatIsCancelledIsAWarning();
    void theSecondSignalEndsAtOnce();
    void aSignalThatIsTooLateForOneCopyBeginsNoOther();
    void aLeaseIsWaitedForUntilTheTimeOut_data();
    void aLeaseIsWaitedForUntilTheTimeOut();
    void aCancelIsHeardWhileALeaseIsWaitedFor_data();
    void aCancelIsHeardWhileALeaseIsWaitedFor();
    void aLeaseThatIsGivenBackHoldsNothingUp_data();
    void aLeaseThatIsGivenBackHoldsNothingUp();
};

void InterruptTest::aSignalCancelsAndLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("code");
    QTest::newRow("SIGINT, rollback journal") << SIGINT << QByteArray("delete") << 130;
    QTest::newRow("SIGINT, write-ahead log") << SIGINT << QByteArray("wal") << 130;
    QTest::newRow("SIGTERM") << SIGTERM << QByteArray("delete") << 143;
    QTest::newRow("SIGHUP") << SIGHUP << QByteArray("delete") << 129;
}

void InterruptTest::aSignalCancelsAndLeavesNothing()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 500 * 4096});
    const FolderSnapshot before(folder.path());
    Program program(QByteArrayList(slowCopy) << "--progress=always", {.workingFolder = folder.path()});
    QVERIFY(program.waitForError("remaining"));
    program.send(signal);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, code);
    QCOMPARE(end.output, QByteArray());
    QVERIFY2(end.errors.endsWith("Cancelled: everything is as it was.\n"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void InterruptTest::aSignalSentTwiceCancelsOnce_data()
{
    aSignalCancelsAndLeavesNothing_data();
}

/// timeout(1) sends it to its child and then to the group that the child is in; a closing terminal does as well.
void InterruptTest::aSignalSentTwiceCancelsOnce()
{
    QFETCH(const int, signal);
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 500 * 4096});
    const FolderSnapshot before(folder.path());
    Program program(QByteArrayList(slowCopy) << "--progress=always", {.workingFolder = folder.path()});
    QVERIFY(program.waitForError("remaining"));
    program.send(signal);
    program.send(signal);
    // The first one is delivered by now; one that was sent before would have been the same one to the system.
    QTRY_VERIFY(!program.isPending(signal));
    program.send(signal);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.signal, 0);
    QCOMPARE(end.exitCode, code);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void InterruptTest::controlCAtTheTerminalCancels()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    const FolderSnapshot before(folder.path());
    Program program(slowCopy, {.workingFolder = folder.path(), .terminalColumns = 80});
    QVERIFY(program.waitForError("remaining"));
    program.type("\x03");
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, 130);
    QVERIFY2(end.errors.endsWith("\r\x1b[KCancelled: everything is as it was.\r\n"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void InterruptTest::anExistingDestinationStaysAsItWas()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    for (const char *mode : {"--force", "--into"}) {
        buildDatabase(folder / "b.db", {.size = 30 * 4096, .seed = 2});
        const FolderSnapshot before(folder.path());
        Program program(QByteArrayList(slowCopy) << mode << "--no-safety-copy"
                                                 << "--progress=always",
                        {.workingFolder = folder.path()});
        QVERIFY2(program.waitForError("remaining"), mode);
        program.send(SIGINT);
        QCOMPARE(program.waitForEnd().exitCode, 130);
        QVERIFY2(before.entries().at("b.db").content == FolderSnapshot(folder.path()).entries().at("b.db").content,
                 mode);
        QCOMPARE(FolderSnapshot(folder.path()).entries().size(), std::size_t(2));
        QCOMPARE(verifyBank(folder / "b.db"), QString());
        std::filesystem::remove(folder / "b.db");
    }
}

void InterruptTest::jsonTellsThatItWasCancelled()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    Program program(QByteArrayList(slowCopy) << "--json", {.workingFolder = folder.path()});
    QVERIFY(program.waitForOutput("\"remaining\""));
    program.send(SIGTERM);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, 143);
    QCOMPARE(end.errors, QByteArray());
    const QByteArray last = end.output.trimmed().split('\n').last();
    QVERIFY2(last.contains("\"type\":\"summary\"") && last.contains("\"outcome\":\"cancelled\"")
                 && last.contains("\"exitCode\":143"),
             last);
}

/// The new content is committed by then.
void InterruptTest::aCheckOfWhatWasWrittenIntoThatIsCancelledIsAWarning()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 150'000'000});
    buildDatabase(folder / "b.db");
    Program program({"copy", "--into", "--check=full", "--progress=always", "a.db", "b.db"},
                    {.workingFolder = folder.path()});
    QVERIFY(program.waitForError("hecking"));
    program.send(SIGINT);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.output.startsWith("Copied: "), end.output);
    QVERIFY2(end.errors.contains("warning: The new content is in place, but the check of it was cancelled"),
             end.errors);
}

void InterruptTest::theSecondSignalEndsAtOnce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 500 * 4096});
    // It is stuck in telling its first line to somebody who does not listen: it can't cancel, but it can be ended.
    Program program(QByteArrayList(slowCopy) << "--json", {.workingFolder = folder.path(), .fullOutput = true});
    QTRY_VERIFY(program.catches(SIGINT));
    program.send(SIGINT);
    QVERIFY(insist(program, SIGINT));
    QCOMPARE(program.waitForEnd().signal, SIGINT);
}

void InterruptTest::aSignalThatIsTooLateForOneCopyBeginsNoOther()
{
    const TemporaryFolder folder;
    const TemporaryFolder elsewhere;
    buildDatabase(folder / "a.db");
    const std::filesystem::path output = elsewhere / "output";
    QCOMPARE(::mkfifo(output.c_str(), 0600), 0);
    const int reader = ::open(output.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    const QByteArray bytes(4096, ' ');
    while (::write(reader, bytes.constData(), size_t(bytes.size())) > 0) { }
    Program program({"copy", "a.db", "b.db", "--also", "c.db"}, {.workingFolder = folder.path(), .output = output});
    // The first one is made, and can't be told.
    QTRY_VERIFY(std::filesystem::exists(folder / "b.db"));
    program.send(SIGINT);
    QTRY_VERIFY(!program.isPending(SIGINT));
    QByteArray read(1 << 20, ' ');
    while (::read(reader, read.data(), size_t(read.size())) > 0) { }
    const ProgramEnd end = program.waitForEnd();
    ::close(reader);
    QVERIFY2(end == 130, QByteArray::number(end.exitCode) + end.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    QVERIFY(!std::filesystem::exists(folder / "c.db"));
}

namespace {

const QByteArray unreadable = "a leased file can't be read, to be compared";

void addLeased()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<QByteArray>("leased");
    QTest::newRow("source") << QByteArrayList{"copy", "a.db", "c.db"} << QByteArray("a.db");
    QTest::newRow("replaced") << QByteArrayList{"copy", "--force", "a.db", "b.db"} << QByteArray("b.db");
    QTest::newRow("written into") << QByteArrayList{"copy", "--into", "a.db", "b.db"} << QByteArray("b.db");
}

} // namespace

void InterruptTest::aLeaseIsWaitedForUntilTheTimeOut_data()
{
    addLeased();
    QTest::newRow("dry run") << QByteArrayList{"copy", "--dry-run", "a.db", "c.db"} << QByteArray("a.db");
    QTest::newRow("JSON") << QByteArrayList{"copy", "--json", "a.db", "c.db"} << QByteArray("a.db");
    QTest::newRow("facts") << QByteArrayList{"info", "a.db"} << QByteArray("a.db");
    QTest::newRow("tables") << QByteArrayList{"info", "--tables", "a.db"} << QByteArray("a.db");
    QTest::newRow("compared") << QByteArrayList{"compare", "a.db", "b.db"} << QByteArray("b.db");
}

void InterruptTest::aLeaseIsWaitedForUntilTheTimeOut()
{
    QFETCH(QByteArrayList, command);
    QFETCH(const QByteArray, leased);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    const Lease lease(folder / leased.toStdString());
    if (!lease.isHeld())
        QSKIP("the file system knows no leases");
    if (command.first() == "copy")
        command.insert(1, "--timeout=1s");
    QElapsedTimer timer;
    timer.start();
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .othersChangeFiles = unreadable});
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.output + end.errors);
    const QByteArray told = end.output + end.errors;
    QVERIFY2(told.contains(leased) && told.contains("holds a lease"), told);
    QVERIFY(timer.elapsed() < 20'000);
}

void InterruptTest::aCancelIsHeardWhileALeaseIsWaitedFor_data()
{
    addLeased();
}

void InterruptTest::aCancelIsHeardWhileALeaseIsWaitedFor()
{
    QFETCH(QByteArrayList, command);
    QFETCH(const QByteArray, leased);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    const Lease lease(folder / leased.toStdString());
    if (!lease.isHeld())
        QSKIP("the file system knows no leases");
    Program program(QByteArrayList(command) << "--progress=always",
                    {.workingFolder = folder.path(), .othersChangeFiles = unreadable});
    QVERIFY(program.waitForError("holds a lease"));
    program.send(SIGTERM);
    const ProgramEnd end = program.waitForEnd();
    QCOMPARE(end.exitCode, 143);
    QVERIFY2(end.errors.endsWith("Cancelled: everything is as it was.\n"), end.errors);
}

void InterruptTest::aLeaseThatIsGivenBackHoldsNothingUp_data()
{
    addLeased();
}

void InterruptTest::aLeaseThatIsGivenBackHoldsNothingUp()
{
    QFETCH(QByteArrayList, command);
    QFETCH(const QByteArray, leased);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    const Lease lease(folder / leased.toStdString());
    if (!lease.isHeld())
        QSKIP("the file system knows no leases");
    Program program(QByteArrayList(command) << "--progress=always",
                    {.workingFolder = folder.path(), .othersChangeFiles = unreadable});
    QVERIFY(program.waitForError("holds a lease"));
    lease.giveBack();
    const ProgramEnd end = program.waitForEnd();
    // A file server that has the file open all the same is a program that uses it.
    const bool isInUse = command.contains("--force");
    QVERIFY2(end == (isInUse ? 75 : 0), end.errors);
    QVERIFY2(isInUse || end.errors.contains("verified") || end.output.contains("verified"), end.errors + end.output);
}

QTEST_GUILESS_MAIN(InterruptTest)
#include "support/waits.h"
#include "tst_interrupt.moc"
