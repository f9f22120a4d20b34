// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "command.h"
#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QProcess>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What scripts go by: the numbers of the manual page.
class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureHasItsNumber_data();
    void aFailureHasItsNumber();
    void aLockedSourceIsBusy();
    void aDestinationInUseIsBusy();
    void withoutPermissionItIsSaid_data();
    void withoutPermissionItIsSaid();
    void aFullDiskIsAnInputOutputError();
    void aMissingPartIsToldInWords();
    void everyErrorHasANumber();
};

void ExitCodeTest::aFailureHasItsNumber_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<int>("code");

    const auto row = [](const QByteArray &name, const QByteArrayList &arguments, int code) {
        QTest::newRow(name.constData()) << arguments << code;
    };
    row("good", {"copy", "good.db", "new.db"}, 0);
    row("no such command", {"paste", "good.db", "new.db"}, 64);
    row("no such option", {"copy", "--quickly", "good.db", "new.db"}, 64);
    row("no such program option", {"--quickly"}, 64);
    row("option before the command", {"--quiet", "copy", "good.db", "new.db"}, 64);
    row("wrong value", {"copy", "--check=some", "good.db", "new.db"}, 64);
    row("no destination", {"copy", "good.db"}, 64);
    row("too many names", {"copy", "good.db", "new.db", "newer.db"}, 64);
    row("the same file", {"copy", "--force", "good.db", "./good.db"}, 64);
    row("the same file by a hard link", {"copy", "--force", "good.db", "link.db"}, 64);
    row("not a database", {"copy", "text.txt", "new.db"}, 65);
    row("an empty file", {"copy", "empty.db", "new.db"}, 65);
    row("no such source", {"copy", "missing.db", "new.db"}, 66);
    row("a folder as source", {"copy", "folder", "new.db"}, 66);
    row("a device as source", {"copy", "/dev/zero", "new.db"}, 66);
    row("destination exists", {"copy", "good.db", "other.db"}, 73);
    row("destination is a folder", {"copy", "good.db", "folder"}, 73);
    row("destination is a folder, with force", {"copy", "--force", "good.db", "folder"}, 73);
    row("destination is a device", {"copy", "--force", "good.db", "/dev/full"}, 73);
    row("no such folder", {"copy", "good.db", "nowhere/new.db"}, 73);
    row("name too long", {"copy", "good.db", QByteArray(300, 'n')}, 73);
    for (const char *const url :
         {"sftp://host/a.db", "smb://nas/share/a.db", "ssh://host", "file:///a.db", "x-y://a"}) {
        row(url + QByteArray(" as source"), {"copy", url, "new.db"}, 64);
        row(url + QByteArray(" as destination"), {"copy", "--force", "good.db", url}, 64);
        row(url + QByteArray(" kept"), {"keep", url, "folder"}, 64);
        row(url + QByteArray(" as a folder"), {"keep", "good.db", url}, 64);
        row(url + QByteArray(" put back"), {"restore", url, "good.db"}, 64);
        row(url + QByteArray(" looked into"), {"info", url}, 64);
        row(url + QByteArray(" compared"), {"compare", "good.db", url}, 64);
    }
    row("into what is not there", {"copy", "--into", "good.db", "new.db"}, 73);
    row("into what is no database", {"copy", "--into", "good.db", "text.txt"}, 65);
}

void ExitCodeTest::aFailureHasItsNumber()
{
    QFETCH(const QByteArrayList, arguments);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "good.db");
    buildDatabase(folder / "other.db", {.seed = 2});
    fs::create_hard_link(folder / "good.db", folder / "link.db");
    writeFile(folder / "text.txt",
              "Not a database, though long enough to be taken for the header of one, and some more than that.");
    writeFile(folder / "empty.db", {});
    fs::create_directory(folder / "folder");
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, code);
    if (code != 0) {
        QCOMPARE(end.output, QByteArray());
        QVERIFY2(end.errors.startsWith("litecopy-cli: error: "), end.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

/// litecopy-cli alone, without what makes schedules.
void ExitCodeTest::aMissingPartIsToldInWords()
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "bin");
    fs::copy_file(LITECOPY_CLI, folder / "bin/litecopy-cli");
    buildDatabase(folder / "a.db");
    const auto runThere = [&](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(QString::fromStdString(folder.path().native()));
        process.start(QString::fromStdString((folder / "bin/litecopy-cli").native()), arguments);
        ProgramEnd end;
        end.exitCode = process.waitForFinished() ? process.exitCode() : -1;
        end.errors = process.readAllStandardError();
        return end;
    };
    for (const QStringList &arguments : {QStringList{u"schedule"_qs}, {u"schedule"_qs, u"list"_qs}}) {
        const ProgramEnd end = runThere(arguments);
        QVERIFY2(end == 69, QByteArray::number(end.exitCode) + end.errors);
        QVERIFY2(end.errors.contains(bytes(folder / "libexec/litecopy/litecopy-schedule") + "”")
                     && end.errors.contains("install that anew"),
                 end.errors);
    }
    QCOMPARE(runThere({u"copy"_qs, u"a.db"_qs, u"b.db"_qs}).exitCode, 0);
}

void ExitCodeTest::aLockedSourceIsBusy()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "a.db", u"exclusive"_qs));
    const ProgramEnd end =
        run({"copy", "--method=online", "--timeout=300ms", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 75);
    QVERIFY2(end.errors.contains(QByteArray::number(writer.pid())), end.errors);
    QVERIFY(!fs::exists(folder / "b.db"));
}

void ExitCodeTest::aDestinationInUseIsBusy()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db", {.seed = 2});
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "b.db", u"reserved"_qs));
    const ProgramEnd end =
        run({"copy", "--force", "--timeout=300ms", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 75);
    QVERIFY2(end.errors.contains(QByteArray::number(writer.pid())), end.errors);
}

void ExitCodeTest::withoutPermissionItIsSaid_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("to read the source") << QByteArray("secret.db") << QByteArray("open/new.db");
    QTest::newRow("to write into the folder") << QByteArray("a.db") << QByteArray("new.db");
    QTest::newRow("not lacking") << QByteArray("a.db") << QByteArray("open/new.db");
}

void ExitCodeTest::withoutPermissionItIsSaid()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, destination);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "secret.db");
    fs::permissions(folder / "a.db", fs::perms(0444));
    fs::permissions(folder / "secret.db", fs::perms(0000));
    fs::create_directory(folder / "open");
    fs::permissions(folder / "open", fs::perms(0777));
    fs::permissions(folder.path(), fs::perms(0555));
    const ProgramEnd end = run({"copy", source, destination}, {.workingFolder = folder.path(), .asNobody = true});
    fs::permissions(folder.path(), fs::perms(0755));
    QVERIFY2(end == (source == "a.db" && destination.contains('/') ? 0 : 77), end.errors);
}

void ExitCodeTest::aFullDiskIsAnInputOutputError()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"copy", "a.db", "b.db"}, {.workingFolder = folder.path(), .fileSizeLimit = 300'000});
    QVERIFY2(end == 74, end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void ExitCodeTest::everyErrorHasANumber()
{
    const QList<int> documented{1, 64, 65, 66, 73, 74, 75, 77};
    QCOMPARE(exitCode(ErrorCode::None), ExitCode::Ok);
    int errors = 0;
    for (int code = 1; code <= int(ErrorCode::Internal); ++code, ++errors)
        QVERIFY2(documented.contains(int(exitCode(ErrorCode(code)))), errorName(ErrorCode(code)));
    qInfo("%d errors", errors);

    CopyResult result;
    QCOMPARE(exitCode(result), ExitCode::Other);
    result.outcome = CopyOutcome::Copied;
    QCOMPARE(exitCode(result), ExitCode::Ok);
    result.receipt.check = CheckOutcome::Unavailable;
    QCOMPARE(exitCode(result), ExitCode::Ok);
    result.receipt.check = CheckOutcome::Damaged;
    QCOMPARE(exitCode(result), ExitCode::NoDatabase);
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
