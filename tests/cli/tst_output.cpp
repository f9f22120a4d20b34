// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// Where a standard stream can't be written to: the command does its work, ends with 74, and says on the other stream
/// which it was and what was done.
class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullOutputIsSaid_data();
    void aFullOutputIsSaid();
    void aClosedOutputIsSaid_data();
    void aClosedOutputIsSaid();
    void theCopyThatIsMadeIsSaidToBe();
    void aCopyThatIsNotMadeIsSaidNotToBe();
    void aWarningThatNobodyCanReadShowsInTheExitCode_data();
    void aWarningThatNobodyCanReadShowsInTheExitCode();
    void aReaderThatLeavesIsNoConcern_data();
    void aReaderThatLeavesIsNoConcern();
};

namespace {

void makeCommands()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("copy") << QByteArrayList{"copy", "a.db", "b.db"};
    QTest::newRow("copy as JSON") << QByteArrayList{"copy", "--json", "a.db", "b.db"};
    QTest::newRow("dry run") << QByteArrayList{"copy", "--dry-run", "a.db", "b.db"};
    QTest::newRow("info") << QByteArrayList{"info", "a.db"};
    QTest::newRow("info as JSON") << QByteArrayList{"info", "--json", "a.db"};
    QTest::newRow("tables") << QByteArrayList{"info", "--tables", "a.db"};
    QTest::newRow("map as CSV") << QByteArrayList{"info", "--map", "--csv", "a.db"};
    QTest::newRow("compare") << QByteArrayList{"compare", "a.db", "a.db"};
    QTest::newRow("compare two that differ") << QByteArrayList{"compare", "a.db", "other.db"};
    QTest::newRow("compare as JSON") << QByteArrayList{"compare", "--json", "a.db", "a.db"};
    QTest::newRow("help") << QByteArrayList{"--help"};
    QTest::newRow("help of copy") << QByteArrayList{"copy", "--help"};
    QTest::newRow("help of info") << QByteArrayList{"info", "--help"};
    QTest::newRow("help of compare") << QByteArrayList{"compare", "--help"};
    QTest::newRow("version") << QByteArrayList{"--version"};
}

void makeFiles(const TemporaryFolder &folder)
{
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "other.db", {.size = 100'000});
}

} // namespace

void OutputTest::aFullOutputIsSaid_data()
{
    makeCommands();
}

void OutputTest::aFullOutputIsSaid()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    makeFiles(folder);
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .output = "/dev/full"});
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("standard output could not be written to: No space left on device."), end.errors);
    QCOMPARE(end.errors.count("standard output"), 1);
}

void OutputTest::aClosedOutputIsSaid_data()
{
    makeCommands();
}

void OutputTest::aClosedOutputIsSaid()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    makeFiles(folder);
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .closedStreams = {1}});
    QVERIFY2(end == 74, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("standard output could not be written to: Bad file descriptor."), end.errors);
}

void OutputTest::theCopyThatIsMadeIsSaidToBe()
{
    for (const char *const option : {"--json", "--check=quick"}) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db");
        const ProgramEnd end =
            run({"copy", option, "a.db", "b.db"}, {.workingFolder = folder.path(), .output = "/dev/full"});
        QCOMPARE(end.exitCode, 74);
        QVERIFY2(end.errors.contains("The copy is made: " + bytes(folder / "b.db")), end.errors);
        QCOMPARE(verifyBank(folder / "b.db"), QString());
    }
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd dry =
        run({"copy", "--dry-run", "a.db", "b.db"}, {.workingFolder = folder.path(), .output = "/dev/full"});
    QVERIFY2(dry.errors.contains("nothing was copied"), dry.errors);
    QVERIFY(!fs::exists(folder / "b.db"));
    // With nothing to say there is nothing to complain of.
    const ProgramEnd quiet =
        run({"copy", "--quiet", "a.db", "b.db"}, {.workingFolder = folder.path(), .output = "/dev/full"});
    QCOMPARE(quiet.exitCode, 0);
    QCOMPARE(quiet.errors, QByteArray());
}

void OutputTest::aCopyThatIsNotMadeIsSaidNotToBe()
{
    const TemporaryFolder folder;
    makeFiles(folder);
    const FolderSnapshot before(folder.path());
    const ProgramEnd end =
        run({"copy", "--json", "a.db", "other.db"}, {.workingFolder = folder.path(), .output = "/dev/full"});
    // Why it failed is worth more to a script than where it could not be said.
    QCOMPARE(end.exitCode, 73);
    QVERIFY2(end.errors.contains("standard output could not be written to"), end.errors);
    QVERIFY2(end.errors.contains("The copy is not made.") && end.errors.contains("already exists"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void OutputTest::aWarningThatNobodyCanReadShowsInTheExitCode_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<int>("code");
    // SQLite reads a log beside a database whose header says that it has none, and Litecopy warns of it.
    QTest::newRow("a warning") << QByteArrayList{"copy", "logged.db", "b.db"} << 74;
    QTest::newRow("a warning, quiet") << QByteArrayList{"copy", "--quiet", "logged.db", "b.db"} << 74;
    QTest::newRow("no warning") << QByteArrayList{"copy", "a.db", "b.db"} << 0;
    QTest::newRow("progress") << QByteArrayList{"copy", "--progress=always", "a.db", "b.db"} << 0;
    QTest::newRow("an error") << QByteArrayList{"copy", "missing.db", "b.db"} << 66;
    QTest::newRow("usage") << QByteArrayList{"copy", "a.db"} << 64;
    QTest::newRow("nothing") << QByteArrayList{} << 64;
}

void OutputTest::aWarningThatNobodyCanReadShowsInTheExitCode()
{
    QFETCH(const QByteArrayList, command);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "logged.db");
    writeFile(folder / "logged.db-wal", QByteArray(100'000, 'x'));
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .errors = "/dev/full"});
    QVERIFY2(end == code, QByteArray::number(end.exitCode) + end.output);
}

void OutputTest::aReaderThatLeavesIsNoConcern_data()
{
    makeCommands();
}

void OutputTest::aReaderThatLeavesIsNoConcern()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    makeFiles(folder);
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .closeOutput = true});
    QCOMPARE(end.exitCode, command.contains("other.db") ? 1 : 0);
    QCOMPARE(end.errors, QByteArray());
    if (command.last() == "b.db" && !command.contains("--dry-run"))
        QCOMPARE(verifyBank(folder / "b.db"), QString());
}

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
