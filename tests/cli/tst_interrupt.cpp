// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

using namespace Litecopy::Test;

namespace {

/// Slow enough to be interrupted in the middle, whatever the machine: 500 steps with a rest between.
const QByteArrayList slowCopy{"copy", "--method=online", "--pages-per-step=1", "--pause=20", "a.db", "b.db"};

/// A set of signals in /proc/PID/status, see proc(5).
bool isInSet(pid_t pid, int signal, const QByteArray &set)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype line = text.indexOf("\n" + set + ":");
    const quint64 mask = text.mid(line + 8, text.indexOf('\n', line + 1) - line - 8).trimmed().toULongLong(nullptr, 16);
    return (mask >> (signal - 1) & 1) != 0;
}

/// Whether a process has a handler for a signal.
bool catches(pid_t pid, int signal)
{
    return isInSet(pid, signal, "SigCgt");
}

/// It was sent, and the process has not seen it yet.
bool isPending(pid_t pid, int signal)
{
    return isInSet(pid, signal, "ShdPnd");
}

/// Sends the signal again and again until the program is ended by it: within a second of the first it is the same wish.
bool insist(Program &program, int signal)
{
    return QTest::qWaitFor(
        [&] {
            program.send(signal);
            return !catches(program.pid(), signal);
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
    void aFileThatDoesNotAnswerIsNotWaitedForLongerThanTheTimeOut_data();
    void aFileThatDoesNotAnswerIsNotWaitedForLongerThanTheTimeOut();
    void whatACancelWaitsForIsSaid();
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
    QTRY_VERIFY(!isPending(program.pid(), signal));
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
    QTRY_VERIFY(catches(program.pid(), SIGINT));
    program.send(SIGINT);
    QVERIFY(insist(program, SIGINT));
    QCOMPARE(program.waitForEnd().signal, SIGINT);
}

namespace {

/// As a file server that doesn't answer: the system keeps a program that opens the file until the lease is broken,
/// which takes 45 s. False where the file system has none.
bool lease(int file)
{
    // How the system asks for it back.
    std::signal(SIGIO, SIG_IGN);
    return file >= 0 && ::fcntl(file, F_SETLEASE, F_WRLCK) == 0;
}

} // namespace

void InterruptTest::aFileThatDoesNotAnswerIsNotWaitedForLongerThanTheTimeOut_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::newRow("copy") << QByteArrayList{};
    QTest::newRow("dry run") << QByteArrayList{"--dry-run"};
    QTest::newRow("JSON") << QByteArrayList{"--json"};
}

void InterruptTest::aFileThatDoesNotAnswerIsNotWaitedForLongerThanTheTimeOut()
{
    QFETCH(const QByteArrayList, options);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const int file = ::open((folder / "a.db").c_str(), O_RDWR | O_CLOEXEC);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (!lease(file))
        QSKIP("the file system knows no leases");
    const ProgramEnd end =
        run(QByteArrayList{"copy", "--timeout=3s"} + options + QByteArrayList{"a.db", "b.db"},
            {.workingFolder = folder.path(), .othersChangeFiles = "the file can't be read, to be compared"});
    QVERIFY2(end == 75, QByteArray::number(end.exitCode) + end.output + end.errors);
    const QByteArray &told = options.contains("--json") ? end.output : end.errors;
    QVERIFY2(told.contains("a.db") && told.contains("gives no answer, for 3 s"), told);
}

void InterruptTest::whatACancelWaitsForIsSaid()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const int file = ::open((folder / "a.db").c_str(), O_RDWR | O_CLOEXEC);
    const auto close = qScopeGuard([file] { ::close(file); });
    if (!lease(file))
        QSKIP("the file system knows no leases");
    for (const QByteArrayList &command :
         {QByteArrayList{"copy", "a.db", "b.db"}, QByteArrayList{"info", "--tables", "a.db"}}) {
        Program program(command, {.workingFolder = folder.path(), .othersChangeFiles = "the file can't be read"});
        QTRY_VERIFY(catches(program.pid(), SIGINT));
        program.send(SIGINT);
        QVERIFY(program.waitForError("Cancelling: waiting for the file system"));
        QVERIFY(insist(program, SIGINT));
        QCOMPARE(program.waitForEnd().signal, SIGINT);
    }
}

QTEST_GUILESS_MAIN(InterruptTest)
#include "tst_interrupt.moc"
