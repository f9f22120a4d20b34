// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// `copy SOURCE -` and `copy - DESTINATION`: a copy goes through a pipe whole, or is no copy.
class StreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_mayMount = enterMountNamespace(); }
    void aCopyGoesToStandardOutputAndNothingElseDoes();
    void reportsAndJsonGoToStandardError();
    void aPipeBetweenTwoProgramsCopiesADatabaseInUse_data();
    void aPipeBetweenTwoProgramsCopiesADatabaseInUse();
    void whatIsReceivedIsCalledWholeAndNotProved();
    void aStreamThatIsNotOneWholeDatabaseLeavesNothing_data();
    void aStreamThatIsNotOneWholeDatabaseLeavesNothing();
    void aDestinationThatIsInTheWayIsToldBeforeAnythingIsRead();
    void forceReplacesAndIntoWritesInto();
    void aReaderThatLeavesIsAnError();
    void aReaderThatLeavesWhileTheCopyIsMadeIsAnError();
    void aReaderThatTakesNothingIsGivenUpAfterTheTimeOut();
    void aWaitForTheReaderIsToldWhereNoProgressIsShown();
    void anOutputThatTakesNotAllIsAnError();
    void aPipeThatIsCutLeavesNothingAtEitherEnd_data();
    void aPipeThatIsCutLeavesNothingAtEitherEnd();
    void aCopyIsNeverSentOntoItsSource_data();
    void aCopyIsNeverSentOntoItsSource();
    void aTerminalIsRefused();
    void whatOnlyFilesHaveIsRefused_data();
    void whatOnlyFilesHaveIsRefused();
    void theCopyIsMadeInTheTemporaryFolderAndRoomIsAskedForThere();
    void aHeaderThatClaimsMoreThanThereIsRoomForIsRefused();
    void anOldHeaderIsCompletedBeforeItIsSent();
    void cancellingEndsAWaitingReaderAndAWaitingWriter();
    void aSenderThatFallsSilentIsAnError_data();
    void aSenderThatFallsSilentIsAnError();
    void damageIsToldAndSentAllTheSame();

private:
    bool m_mayMount = false;
};

namespace {

/// A shell's pipeline, and how its last program ended; `errors` are everybody's.
ProgramEnd shell(const QByteArray &line, const fs::path &folder)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.native()));
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"), QStringLiteral("set -o pipefail; ") + QString::fromUtf8(line)});
    ProgramEnd end;
    if (!process.waitForFinished(120'000))
        return end;
    end.exitCode = process.exitCode();
    end.output = process.readAllStandardOutput();
    end.errors = process.readAllStandardError();
    return end;
}

const QByteArray cli = QByteArray("'" LITECOPY_CLI "'");

/// Nothing of Litecopy's is left in a folder.
bool isClean(const fs::path &folder)
{
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().native().starts_with(".litecopy-"))
            return false;
    }
    return true;
}

} // namespace

void StreamsTest::aCopyGoesToStandardOutputAndNothingElseDoes()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 3'000'000});
    const ProgramEnd end = run({"copy", "a.db", "-"},
                               {.workingFolder = folder.path(),
                                .environment = {"TMPDIR=" + bytes(temporary.path())},
                                .output = folder / "out.db"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.errors.contains("Copied and verified: sent to standard output"), end.errors);
    QCOMPARE(verifyBank(folder / "out.db"), QString());
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "out.db", true), QString());
    QVERIFY(isClean(temporary.path()) && isClean(folder.path()));
    const ProgramEnd quiet =
        run({"copy", "--quiet", "a.db", "-"}, {.workingFolder = folder.path(), .output = "/dev/null"});
    QCOMPARE(quiet.exitCode, 0);
    QCOMPARE(quiet.errors, QByteArray());
}

void StreamsTest::reportsAndJsonGoToStandardError()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end =
        run({"copy", "--json", "a.db", "-"}, {.workingFolder = folder.path(), .output = folder / "out.db"});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(verifyBank(folder / "out.db"), QString());
    QByteArray last;
    for (const QByteArray &line : end.errors.trimmed().split('\n')) {
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
        last = line;
    }
    const QJsonObject summary = QJsonDocument::fromJson(last).object();
    QCOMPARE(summary.value(u"outcome").toString(), u"verified"_qs);
}

void StreamsTest::aPipeBetweenTwoProgramsCopiesADatabaseInUse_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("wal") << QByteArray("wal");
    QTest::newRow("delete") << QByteArray("delete");
}

void StreamsTest::aPipeBetweenTwoProgramsCopiesADatabaseInUse()
{
    QFETCH(const QByteArray, mode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = mode, .size = 2'000'000});
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "a.db", 1ms), qPrintable(writer.errorOutput()));
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "copy" + QByteArray::number(i) + ".db";
        const QByteArray form = i % 4 == 3 ? " --compress=zstd" : "";
        const ProgramEnd end = shell(cli + " copy" + form + " a.db - | " + cli + " copy - " + name, folder.path());
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(verifyBank(folder / name.toStdString()), QString());
    }
    QVERIFY(writer.stop().commits > 0);
    QVERIFY(isClean(folder.path()));
}

void StreamsTest::whatIsReceivedIsCalledWholeAndNotProved()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end =
        run({"copy", "--receipt=r.json", "-", "b.db"}, {.workingFolder = folder.path(), .input = folder / "a.db"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.startsWith("Received whole and checked: " + bytes(folder / "b.db")), end.output);
    QCOMPARE(end.errors, QByteArray());
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    const QJsonObject receipt = QJsonDocument::fromJson(readFile(folder / "r.json")).object();
    QCOMPARE(receipt.value(u"proof").toString(), u"whole"_qs);
    QCOMPARE(receipt.value(u"proved").toBool(true), false);
    QVERIFY(receipt.value(u"unproved").toString().contains(u"only the program that made it"));
    QCOMPARE(receipt.value(u"source").toString(), u"-"_qs);

    const ProgramEnd proved =
        run({"copy", "--require-proof", "-", "c.db"}, {.workingFolder = folder.path(), .input = folder / "a.db"});
    QCOMPARE(proved.exitCode, 75);
    QVERIFY(!fs::exists(folder / "c.db"));
}

void StreamsTest::aStreamThatIsNotOneWholeDatabaseLeavesNothing_data()
{
    QTest::addColumn<int>("cut"); // bytes from the end; negative ones are added
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("nothing") << 1'000'000 << QByteArray("nothing came");
    QTest::newRow("not even a header") << -1'000'050 << QByteArray("it ended after 50 of 100 bytes");
    QTest::newRow("a header") << -1'000'100 << QByteArray("it ended after 100 of");
    QTest::newRow("a page too few") << 4096 << QByteArray("it ended after");
    QTest::newRow("a byte too few") << 1 << QByteArray("it ended after");
    QTest::newRow("a byte too many") << -1 << QByteArray("more than the");
    QTest::newRow("another database behind it") << -50'000 << QByteArray("more than the");
}

void StreamsTest::aStreamThatIsNotOneWholeDatabaseLeavesNothing()
{
    QFETCH(const int, cut);
    QFETCH(const QByteArray, told);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200'000});
    QByteArray content = readFile(folder / "a.db");
    if (cut <= -1'000'000)
        content.truncate(-cut - 1'000'000);
    else if (cut < 0)
        content += QByteArray(-cut, 'x');
    else
        content.chop(std::min<qsizetype>(cut, content.size()));
    writeFile(folder / "stream", content);
    buildDatabase(folder / "old.db", {.seed = 3});
    const FolderSnapshot before(folder.path());
    for (const QByteArrayList &options : {QByteArrayList{"new.db"}, {"--force", "old.db"}, {"--into", "old.db"}}) {
        const ProgramEnd end =
            run(QByteArrayList{"copy"} + options.mid(0, options.size() - 1) + QByteArrayList{"-", options.last()},
                {.workingFolder = folder.path(), .input = folder / "stream"});
        QVERIFY2(end == 65, QByteArray::number(end.exitCode) + end.errors);
        QVERIFY2(end.errors.contains("What came from “-” is not one whole database: " + told), end.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

void StreamsTest::aDestinationThatIsInTheWayIsToldBeforeAnythingIsRead()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "b.db");
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const int writer = ::open((folder / "pipe").c_str(), O_RDWR | O_CLOEXEC);
    // Nothing ever comes through the pipe: whoever waited for it would wait for ever.
    const ProgramEnd end = run({"copy", "-", "b.db"}, {.workingFolder = folder.path(), .input = folder / "pipe"});
    ::close(writer);
    QVERIFY2(end == 73 && end.errors.contains("already exists"), end.errors);
}

void StreamsTest::forceReplacesAndIntoWritesInto()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 300'000});
    buildDatabase(folder / "b.db", {.seed = 2});
    buildDatabase(folder / "c.db", {.journalMode = "wal", .seed = 2});
    const ProgramEnd replaced =
        run({"copy", "--force", "-", "b.db"}, {.workingFolder = folder.path(), .input = folder / "a.db"});
    QVERIFY2(replaced == 0, replaced.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
    WriterProcess user;
    QVERIFY(user.hold(folder / "c.db", u"open"_qs));
    const ProgramEnd written =
        run({"copy", "--into", "-", "c.db"}, {.workingFolder = folder.path(), .input = folder / "a.db"});
    QVERIFY2(written == 0, written.errors);
    QVERIFY2(written.output.contains("What was there before"), written.output);
    QVERIFY(user.release());
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "c.db", true), QString());
}

void StreamsTest::aReaderThatLeavesIsAnError()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 5'000'000});
    const ProgramEnd end = run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .closeOutput = true});
    QCOMPARE(end.exitCode, 74);
    QVERIFY2(end.errors.contains("“-” was closed before it had taken the whole copy."), end.errors);
    const ProgramEnd head = shell(cli + " copy a.db - | head -c 100000 >part", folder.path());
    QCOMPARE(head.exitCode, 74);
    QVERIFY2(head.errors.contains("throw it away"), head.errors);
}

/// It sends nothing yet, so that no write tells it.
void StreamsTest::aReaderThatLeavesWhileTheCopyIsMadeIsAnError()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    const ProgramSetup setup{.workingFolder = folder.path(),
                             .environment = {"TMPDIR=" + bytes(temporary.path())},
                             .closeOutput = true,
                             .othersChangeFiles = "a program has it locked"};
    const ProgramEnd end = run({"copy", "--timeout=10m", "a.db", "-"}, setup);
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("“-” was closed before it had taken the whole copy."), end.errors);
    QVERIFY(holder.release());
    QVERIFY(fs::is_empty(temporary.path()));
}

void StreamsTest::aReaderThatTakesNothingIsGivenUpAfterTheTimeOut()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 3'000'000});
    const ProgramSetup setup{
        .workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(temporary.path())}, .fullOutput = true};
    const ProgramEnd end = run({"copy", "--timeout=3s", "a.db", "-"}, setup);
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("The program that reads “-” took nothing for 3 s."), end.errors);
    QVERIFY(fs::is_empty(temporary.path()));
}

/// It may have to load something first: without a time-out it is waited for, not in silence.
void StreamsTest::aWaitForTheReaderIsToldWhereNoProgressIsShown()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 3'000'000});
    Program waiting({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .fullOutput = true});
    QVERIFY(waiting.waitForError("Waiting for the reader of the copy, which takes nothing."));
    waiting.send(SIGTERM);
    QCOMPARE(waiting.waitForEnd().exitCode, 143);
}

void StreamsTest::anOutputThatTakesNotAllIsAnError()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd full = run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .output = "/dev/full"});
    QVERIFY2(full == 74, QByteArray::number(full.exitCode) + full.errors);
    QVERIFY2(full.errors.contains("not enough space for “-”"), full.errors);
    const ProgramEnd closed = run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .closedStreams = {1}});
    QCOMPARE(closed.exitCode, 74);
    const ProgramEnd none = run({"copy", "-", "b.db"}, {.workingFolder = folder.path(), .closedStreams = {0}});
    QCOMPARE(none.exitCode, 74);
    QVERIFY(!fs::exists(folder / "b.db"));
}

void StreamsTest::aPipeThatIsCutLeavesNothingAtEitherEnd_data()
{
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("before the first byte") << QByteArray("true");
    QTest::newRow("in the header") << QByteArray("head -c 60");
    QTest::newRow("in a page") << QByteArray("head -c 50000");
    QTest::newRow("before the last byte") << QByteArray("head -c -1");
    QTest::newRow("by a program that is killed") << QByteArray("sh -c 'head -c 40000; kill -9 $$'");
}

void StreamsTest::aPipeThatIsCutLeavesNothingAtEitherEnd()
{
    QFETCH(const QByteArray, between);
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 5'000'000});
    buildDatabase(folder / "b.db", {.seed = 2});
    fs::create_directory(folder / "to");
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "a.db", 1ms), qPrintable(writer.errorOutput()));
    const QByteArray old = readFile(folder / "b.db");
    for (const char *const form : {"none", "zstd", "gzip"}) {
        for (const char *const destination : {"to/new.db", "--force b.db", "--into b.db", "to/new.db.gz"}) {
            const QByteArray setUp = "export TMPDIR='" + bytes(temporary.path()) + "'; ";
            const ProgramEnd end = shell(setUp + cli + " copy --compress=" + form + " a.db - | " + between + " | " + cli
                                             + " copy - " + destination + "; echo ${PIPESTATUS[2]}",
                                         folder.path());
            // Of what fits into a pipe the sender doesn't see that nobody reads it.
            QVERIFY2(end.output.trimmed() == "65", end.output + end.errors);
            QVERIFY2(end.errors.contains("is not one whole database"), end.errors);
            QVERIFY(fs::is_empty(folder / "to") && isClean(folder.path()) && fs::is_empty(temporary.path()));
            QCOMPARE(readFile(folder / "b.db"), old);
        }
    }
    QVERIFY(writer.stop().failed == 0);
}

void StreamsTest::aCopyIsNeverSentOntoItsSource_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("behind it") << QByteArray("copy a.db - >>a.db");
    QTest::newRow("over it") << QByteArray("copy a.db - 1<>a.db");
    QTest::newRow("onto its log") << QByteArray("copy a.db - >>a.db-wal");
    QTest::newRow("onto its index") << QByteArray("copy a.db - 1<>a.db-shm");
    QTest::newRow("through a link") << QByteArray("copy a.db - >>link");
    QTest::newRow("onto what is received") << QByteArray("copy - - <c.db >>c.db");
    QTest::newRow("onto what is unpacked") << QByteArray("copy c.db.gz - >>c.db.gz");
    QTest::newRow("told by a dry run") << QByteArray("copy --dry-run a.db - >>a.db");
}

void StreamsTest::aCopyIsNeverSentOntoItsSource()
{
    QFETCH(const QByteArray, line);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 200'000});
    buildDatabase(folder / "c.db", {.size = 200'000});
    fs::create_symlink("a.db", folder / "link");
    QCOMPARE(run({"copy", "c.db", "c.db.gz"}, {.workingFolder = folder.path()}).exitCode, 0);
    WriterProcess user;
    QVERIFY(user.hold(folder / "a.db", u"log"_qs));
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = shell(cli + ' ' + line, folder.path());
    QVERIFY2(end == 64 && end.errors.contains("is the source itself"), QByteArray::number(end.exitCode) + end.errors);
    if (!line.contains("dry-run"))
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    QVERIFY(user.release());
}

void StreamsTest::aTerminalIsRefused()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    int ours = -1;
    int theirs = -1;
    char name[64] = {};
    QCOMPARE(::openpty(&ours, &theirs, name, nullptr, nullptr), 0);
    const ProgramEnd out = run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .output = name});
    ::close(theirs);
    char byte = 0;
    ::fcntl(ours, F_SETFL, O_NONBLOCK);
    QVERIFY2(::read(ours, &byte, 1) <= 0, "something was written to the terminal");
    ::close(ours);
    QVERIFY2(out == 64 && out.errors.contains("Standard output is a terminal"), out.errors);
    const ProgramEnd in = run({"copy", "-", "b.db"}, {.workingFolder = folder.path(), .terminalColumns = 80});
    QVERIFY2(in == 64 && in.errors.contains("Standard input is a terminal"), in.errors);
}

void StreamsTest::whatOnlyFilesHaveIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("force") << QByteArrayList{"--force", "a.db", "-"};
    QTest::newRow("into") << QByteArrayList{"--into", "a.db", "-"};
    QTest::newRow("read back") << QByteArrayList{"--read-back", "a.db", "-"};
    QTest::newRow("a path for a command") << QByteArrayList{"--then=echo {}", "a.db", "-"};
    QTest::newRow("method") << QByteArrayList{"--method=clone", "-", "b.db"};
    QTest::newRow("retries") << QByteArrayList{"--retries=3", "-", "b.db"};
    QTest::newRow("a method that nobody can ask for") << QByteArrayList{"--method=received", "a.db", "b.db"};
}

void StreamsTest::whatOnlyFilesHaveIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run(QByteArrayList{"copy"} + arguments, {.workingFolder = folder.path()});
    QVERIFY2(end == 64, QByteArray::number(end.exitCode) + end.errors);
    QCOMPARE(end.output, QByteArray());
}

void StreamsTest::theCopyIsMadeInTheTemporaryFolderAndRoomIsAskedForThere()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const ProgramEnd missing = run({"copy", "--temporary-folder=none", "a.db", "-"}, {.workingFolder = folder.path()});
    QVERIFY2(missing == 73 && missing.errors.contains("temporary folder “none” does not exist"), missing.errors);
    const ProgramEnd noTmp =
        run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(folder / "no")}});
    QVERIFY2(noTmp == 73 && noTmp.errors.contains("TMPDIR"), noTmp.errors);
    QCOMPARE(noTmp.output, QByteArray());

    if (!m_mayMount)
        QSKIP("nothing can be mounted here");
    fs::create_directory(folder / "small");
    const MountedMemory small(folder / "small", "size=256k");
    if (!small.isMounted())
        QSKIP("nothing can be mounted here");
    const ProgramEnd end = run({"copy", "--temporary-folder=small", "a.db", "-"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 74 && end.errors.contains("small”"), end.errors);
    QCOMPARE(end.output, QByteArray());
    QVERIFY(fs::is_empty(folder / "small"));
}

void StreamsTest::aHeaderThatClaimsMoreThanThereIsRoomForIsRefused()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    // 2^32 - 2 pages, which SQLite allows.
    content[28] = content[29] = content[30] = char(0xff);
    content[31] = char(0xfe);
    writeFile(folder / "bomb", content);
    const ProgramEnd end = run({"copy", "-", "b.db"}, {.workingFolder = folder.path(), .input = folder / "bomb"});
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("16.00 TiB") || end.errors.contains("larger than a file may be"), end.errors);
    QVERIFY(!fs::exists(folder / "b.db") && isClean(folder.path()));
}

void StreamsTest::anOldHeaderIsCompletedBeforeItIsSent()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    QByteArray content = readFile(folder / "a.db");
    // As SQLite before 3.7.0 leaves them.
    content.replace(28, 4, QByteArray(4, '\0'));
    content.replace(92, 8, QByteArray(8, '\0'));
    writeFile(folder / "old.db", content);
    const ProgramEnd piped = shell(cli + " copy old.db - | " + cli + " copy - b.db", folder.path());
    QVERIFY2(piped == 0, piped.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    const ProgramEnd end = run({"copy", "-", "c.db"}, {.workingFolder = folder.path(), .input = folder / "old.db"});
    QVERIFY2(end == 65 && end.errors.contains("how long it is"), end.errors);
}

void StreamsTest::cancellingEndsAWaitingReaderAndAWaitingWriter()
{
    const TemporaryFolder folder;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.size = 3'000'000});
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const int pipe = ::open((folder / "pipe").c_str(), O_RDWR | O_CLOEXEC);
    {
        Program waiting({"copy", "--progress=always", "-", "b.db"},
                        {.workingFolder = folder.path(), .input = folder / "pipe"});
        QVERIFY(waiting.waitForError("for standard input"));
        QElapsedTimer timer;
        timer.start();
        waiting.send(SIGINT);
        const ProgramEnd end = waiting.waitForEnd();
        QVERIFY2(end == 130, end.errors);
        QVERIFY(timer.elapsed() < 5'000);
    }
    ::close(pipe);
    {
        Program waiting(
            {"copy", "--progress=always", "a.db", "-"},
            {.workingFolder = folder.path(), .environment = {"TMPDIR=" + bytes(temporary.path())}, .fullOutput = true});
        QVERIFY(waiting.waitForError("for the reader of the copy"));
        waiting.send(SIGTERM);
        const ProgramEnd end = waiting.waitForEnd();
        QVERIFY2(end == 143, end.errors);
        QVERIFY2(end.errors.contains("no whole database"), end.errors);
    }
    QVERIFY(fs::is_empty(temporary.path()) && isClean(folder.path()));
}

void StreamsTest::aSenderThatFallsSilentIsAnError_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<bool>("compressed");
    QTest::newRow("within the header") << 50 << false;
    QTest::newRow("within the pages") << 50'000 << false;
    QTest::newRow("before its end") << 0 << false;
    QTest::newRow("compressed") << 50'000 << true;
}

/// Before its first byte it may take as long as it likes.
void StreamsTest::aSenderThatFallsSilentIsAnError()
{
    QFETCH(const int, sent);
    QFETCH(const bool, compressed);
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 300'000});
    if (compressed)
        QCOMPARE(shell("gzip a.db && mv a.db.gz a.db", folder.path()).exitCode, 0);
    QByteArray content = readFile(folder / "a.db");
    if (sent > 0)
        content.truncate(sent);
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const int pipe = ::open((folder / "pipe").c_str(), O_RDWR | O_CLOEXEC);
    Program receiver({"copy", "--progress=always", "--timeout=3s", "-", "b.db"},
                     {.workingFolder = here.path(), .input = folder / "pipe"});
    // Longer than the time-out.
    QVERIFY(receiver.waitForError("4 s for standard input"));
    QCOMPARE(::fcntl(pipe, F_SETPIPE_SZ, 1 << 20), 1 << 20);
    QCOMPARE(::write(pipe, content.constData(), std::size_t(content.size())), ssize_t(content.size()));
    const ProgramEnd end = receiver.waitForEnd();
    ::close(pipe);
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("What came from “-” is not one whole database: nothing came for 3 s."), end.errors);
    QVERIFY(fs::is_empty(here.path()));
}

void StreamsTest::damageIsToldAndSentAllTheSame()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200'000});
    QByteArray content = readFile(folder / "a.db");
    content.replace(3 * 4096, 4096, QByteArray(4096, 'z'));
    writeFile(folder / "a.db", content);
    const ProgramEnd end = run({"copy", "a.db", "-"}, {.workingFolder = folder.path(), .output = folder / "out.db"});
    QVERIFY2(end == 65 && end.errors.contains("the source is damaged"), end.errors);
    QCOMPARE(readFile(folder / "out.db"), content);
    const ProgramEnd in = run({"copy", "-", "b.db"}, {.workingFolder = folder.path(), .input = folder / "out.db"});
    QCOMPARE(in.exitCode, 65);
    QCOMPARE(readFile(folder / "b.db"), content);
}

QTEST_GUILESS_MAIN(StreamsTest)
#include "tst_streams.moc"
