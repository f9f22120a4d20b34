// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <csignal>
#include <functional>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

const QByteArrayList methods{"auto", "online", "clone", "snapshot", "compact"};

QByteArrayList copyBy(const QByteArray &method)
{
    return {"copy", "--method=" + method, "a.db", "b.db"};
}

/// Names of what is in a folder, sorted.
QByteArrayList namesIn(const fs::path &folder)
{
    QByteArrayList names;
    for (const auto &entry : fs::directory_iterator(folder))
        names += bytes(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

/// Where the system gives the program less than usual: it copies, or says which limit it met; it never hangs, never
/// dies of a signal, leaves nothing behind, and no message gets into a database.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedStreamsSpoilNothing_data();
    void closedStreamsSpoilNothing();
    void aFileSizeLimitIsSaid_data();
    void aFileSizeLimitIsSaid();
    void aFileSizeLimitLeavesNoLogBesideADatabaseWrittenInto();
    void aDryRunSaysTheFileSizeLimitToo();
    void withoutAThreadItEnds_data();
    void withoutAThreadItEnds();
    void fewOpenFilesAreSaid_data();
    void fewOpenFilesAreSaid();
    void lookingWithFewOpenFilesEnds_data();
    void lookingWithFewOpenFilesEnds();
    void fileTablesAreNotNeeded_data();
    void fileTablesAreNotNeeded();
    void aDeletedFolderIsNoFolder_data();
    void aDeletedFolderIsNoFolder();
};

void LimitsTest::closedStreamsSpoilNothing_data()
{
    QTest::addColumn<QList<int>>("closed");
    QTest::addColumn<QByteArray>("journalMode");
    for (const char *const journalMode : {"delete", "wal"}) {
        QTest::addRow("input, %s", journalMode) << QList<int>{0} << QByteArray(journalMode);
        QTest::addRow("output, %s", journalMode) << QList<int>{1} << QByteArray(journalMode);
        QTest::addRow("errors, %s", journalMode) << QList<int>{2} << QByteArray(journalMode);
        QTest::addRow("all, %s", journalMode) << QList<int>{0, 1, 2} << QByteArray(journalMode);
    }
}

void LimitsTest::closedStreamsSpoilNothing()
{
    QFETCH(const QList<int>, closed);
    QFETCH(const QByteArray, journalMode);
    for (const QByteArray &method : methods) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db", {.journalMode = journalMode});
        const FolderSnapshot before(folder.path());
        const ProgramEnd end = run(copyBy(method) + QByteArrayList{"--progress=always", "--pages-per-step=0"},
                                   {.workingFolder = folder.path(), .closedStreams = closed});
        // What it has to say can't be said where nobody listens.
        QVERIFY2(end == (closed.contains(1) ? 74 : 0), method + ' ' + QByteArray::number(end.exitCode) + end.errors);
        QCOMPARE(verifyBank(folder / "b.db"), QString());
        fs::remove(folder / "b.db");
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

void LimitsTest::aFileSizeLimitIsSaid_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const QByteArray &method : methods)
        QTest::newRow(method) << method;
}

void LimitsTest::aFileSizeLimitIsSaid()
{
    QFETCH(const QByteArray, method);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run(copyBy(method), {.workingFolder = folder.path(), .fileSizeLimit = 300'000});
    QVERIFY2(end == 74, end.errors);
    QVERIFY2(end.errors.contains("larger than a file may be") && !end.errors.contains("Free some space"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

/// SQLite can't make the log's index there, and leaves the beginnings of both.
void LimitsTest::aFileSizeLimitLeavesNoLogBesideADatabaseWrittenInto()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000});
    buildDatabase(folder / "b.db", {.journalMode = "wal", .size = 20'000, .seed = 2});
    const FolderSnapshot before(folder.path());
    for (const long limit : {1024L, 40'000L}) {
        const ProgramEnd end = run({"copy", "--into", "--no-safety-copy", "a.db", "b.db"},
                                   {.workingFolder = folder.path(), .fileSizeLimit = limit});
        QVERIFY2(end == 74, end.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

void LimitsTest::aDryRunSaysTheFileSizeLimitToo()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const ProgramEnd end =
        run({"copy", "--dry-run", "a.db", "b.db"}, {.workingFolder = folder.path(), .fileSizeLimit = 300'000});
    QVERIFY2(end == 74, end.errors);
    QVERIFY2(end.errors.contains("larger than a file may be"), end.errors);
}

void LimitsTest::withoutAThreadItEnds_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<long>("processes");
    for (const long processes : {1, 2, 3}) {
        QTest::addRow("copy, %ld", processes) << QByteArrayList{"copy", "a.db", "open/b.db"} << processes;
        QTest::addRow("read back, %ld", processes)
            << QByteArrayList{"copy", "--read-back", "--method=snapshot", "a.db", "open/b.db"} << processes;
        QTest::addRow("info, %ld", processes) << QByteArrayList{"info", "--tables", "a.db"} << processes;
        QTest::addRow("compare, %ld", processes) << QByteArrayList{"compare", "a.db", "a.db"} << processes;
    }
}

void LimitsTest::withoutAThreadItEnds()
{
    QFETCH(const QByteArrayList, command);
    QFETCH(const long, processes);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder / "a.db", fs::perms(0644));
    fs::create_directory(folder / "open");
    fs::permissions(folder / "open", fs::perms(0777));
    const ProgramEnd end = run(command, {.workingFolder = folder.path(), .processLimit = processes});
    QCOMPARE(end.signal, 0);
    // compare says 1 of databases that differ.
    const int failed = command.first() == "compare" ? 70 : 1;
    if (processes == 1) {
        QVERIFY2(end == failed, QByteArray::number(end.exitCode) + end.errors);
        QVERIFY2(end.errors.contains("no thread"), end.errors);
    } else {
        QVERIFY2(end == 0 || (end == failed && end.errors.contains("no thread")), end.errors);
    }
    QCOMPARE(namesIn(folder / "open"),
             end == 0 && command.contains("copy") ? QByteArrayList{"b.db"} : QByteArrayList{});
}

void LimitsTest::fewOpenFilesAreSaid_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("journalMode");
    for (const QByteArray &method : methods) {
        for (const char *const journalMode : {"delete", "wal"})
            QTest::addRow("%s, %s", method.constData(), journalMode) << method << QByteArray(journalMode);
    }
}

void LimitsTest::fewOpenFilesAreSaid()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, journalMode);
    int said = 0;
    int copied = 0;
    for (long most = 3; most <= 24; ++most) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db", {.journalMode = journalMode});
        const ProgramEnd end = run(copyBy(method), {.workingFolder = folder.path(), .fileLimit = most});
        QCOMPARE(end.signal, 0);
        if (end == 0) {
            ++copied;
            QCOMPARE(verifyBank(folder / "b.db"), QString());
            continue;
        }
        // Before main() the dynamic loader has its own words for it.
        if (end == 127)
            continue;
        ++said;
        QVERIFY2(end == 1 && end.errors.contains("too many open files"),
                 QByteArray::number(most) + " files: " + QByteArray::number(end.exitCode) + ' ' + end.errors);
    }
    qInfo("%d times it was said, %d times copied", said, copied);
    QVERIFY(said > 0);
    QVERIFY(copied > 0);
}

void LimitsTest::lookingWithFewOpenFilesEnds_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::addColumn<int>("trouble");
    QTest::newRow("info") << QByteArrayList{"info", "a.db"} << 1;
    QTest::newRow("info --tables") << QByteArrayList{"info", "--tables", "a.db"} << 1;
    QTest::newRow("dry run") << QByteArrayList{"copy", "--dry-run", "a.db", "b.db"} << 1;
    QTest::newRow("compare") << QByteArrayList{"compare", "a.db", "a.db"} << 70;
}

void LimitsTest::lookingWithFewOpenFilesEnds()
{
    QFETCH(const QByteArrayList, command);
    QFETCH(const int, trouble);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    for (long most = 3; most <= 16; ++most) {
        const ProgramEnd end = run(command, {.workingFolder = folder.path(), .fileLimit = most});
        const bool isSaid = end == trouble && end.errors.contains("too many open files");
        QVERIFY2(end.signal == 0 && (end == 0 || end == 127 || isSaid),
                 QByteArray::number(most) + " files: " + QByteArray::number(end.exitCode) + ' ' + end.errors);
    }
}

void LimitsTest::fileTablesAreNotNeeded_data()
{
    aFileSizeLimitIsSaid_data();
}

void LimitsTest::fileTablesAreNotNeeded()
{
    QFETCH(const QByteArray, method);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    const ProgramEnd end = run(copyBy(method) + QByteArrayList{"--read-back", "--sha256"},
                               {.workingFolder = folder.path(), .refuseFileTables = true});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.startsWith("Copied and verified"), end.output + end.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
}

void LimitsTest::aDeletedFolderIsNoFolder_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("copy") << QByteArrayList{"copy", "a.db", "b.db"};
    QTest::newRow("dry run") << QByteArrayList{"copy", "--dry-run", "a.db", "b.db"};
    QTest::newRow("info") << QByteArrayList{"info", "a.db"};
}

void LimitsTest::aDeletedFolderIsNoFolder()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    fs::create_directory(folder / "gone");
    const fs::path here = fs::current_path();
    fs::current_path(folder / "gone");
    fs::remove(folder / "gone");
    const ProgramEnd end = run(command, {.othersChangeFiles = "there is no folder to compare"});
    fs::current_path(here);
    QVERIFY2(end == 66, QByteArray::number(end.exitCode) + end.errors);
    QVERIFY2(end.errors.contains("no file"), end.errors);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
