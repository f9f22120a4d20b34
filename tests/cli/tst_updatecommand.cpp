// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/lease.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// `litecopy-cli copy --update`: what it tells, and which files it leaves as they are.
class UpdateCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatingTellsWhatItWrote();
    void whereTheReceiptHoldsNeitherDatabaseIsOpenedAndTheReceiptStays();
    void updatingRefusesADatabaseThatIsNoOlderCopy();
    void updatingRefusesTheCopyOfAnotherDatabase();
    void updatingRefusesSwappedFiles();
    void updatingLeavesTheOlderCopyOfADamagedSource();
};

void UpdateCommandTest::updatingTellsWhatItWrote()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 4 << 20});
    const QByteArrayList update{"copy",
                                "--update",
                                "--in-place",
                                "--receipt=" + bytes(folder / "receipt.json"),
                                bytes(folder / "a.db"),
                                bytes(folder / "b.db")};
    ProgramEnd end = run(update);
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.output.contains("Written anew: there is no older copy."), end.output);
    SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance WHERE id = 1; PRAGMA user_version=7");
    end = run(update);
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.output.startsWith("Copied and verified: ") && end.output.contains(" changed, "), end.output);
    QCOMPARE(readJson(folder / "receipt.json").value(u"anewBecause"_qs).toString(), QString());
    QCOMPARE(readJson(folder / "receipt.json").value(u"pagesChanged"_qs).toInt(), 1);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
    for (const QByteArrayList &again : {QByteArrayList{"copy", "--update", update[4], update[5]}, update, update}) {
        end = run(again);
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.errors, QByteArray());
        QVERIFY2(end.output.startsWith("Already up to date: " + bytes(folder / "b.db") + '\n'), end.output);
    }
    // The last one by the receipt of the one before alone, which stays: it says what was compared.
    QVERIFY2(end.output.contains("are as they were when it was made"), end.output);
    QVERIFY(readJson(folder / "receipt.json").value(u"pagesCompared"_qs).toInt() > 0);
    QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "b.db", "receipt.json"}));
}

/// A few looks at the status of the files are the whole answer. Who would open either of them waits for a lease.
void UpdateCommandTest::whereTheReceiptHoldsNeitherDatabaseIsOpenedAndTheReceiptStays()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const QByteArrayList update{"copy",
                                "--update",
                                "--timeout=3s",
                                "--receipt=" + bytes(folder / "receipt"),
                                bytes(folder / "a.db"),
                                bytes(folder / "b.db")};
    QVERIFY(run(update) == 0);
    const QJsonObject receipt = readJson(folder / "receipt");
    QCOMPARE(receipt.value(u"check").toString(), u"passed"_qs);
    fs::create_directory_symlink(folder.path(), folder / "linked");
    const FolderSnapshot before(folder.path());
    {
        const Lease source(folder / "a.db");
        const Lease copy(folder / "b.db");
        if (!source.isHeld() || !copy.isHeld())
            QSKIP("the file system knows no leases");
        // The receipt knows both by their resolved names.
        for (const QByteArray &place : {QByteArray("/"), QByteArray("/./"), QByteArray("/linked/")}) {
            QByteArrayList again = update;
            again[4] = bytes(folder.path()) + place + "a.db";
            again[5] = bytes(folder.path()) + place + "b.db";
            const ProgramEnd end = run(again);
            QVERIFY2(end == 0 && end.output.startsWith("Already up to date")
                         && end.output.contains("are as they were when it was made"),
                     place + end.output + end.errors);
        }
    }
    // How the copy was made and checked is still to be read.
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    QVERIFY(run(update) == 0);
    QVERIFY(readJson(folder / "receipt") != receipt);
    QCOMPARE(readJson(folder / "receipt").value(u"pagesChanged").toInt() > 0, true);
}

/// And says what replaces it. Once that was said, the two belong together.
void UpdateCommandTest::updatingRefusesADatabaseThatIsNoOlderCopy()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    SqlHandle(folder / "b.db", true).execute("CREATE TABLE mine(x); INSERT INTO mine VALUES(1)");
    const QByteArray before = readFile(folder / "b.db");
    const QByteArrayList files{bytes(folder / "a.db"), bytes(folder / "b.db")};
    for (const QByteArrayList &way :
         {QByteArrayList{"copy", "--update"}, QByteArrayList{"copy", "--update", "--in-place"},
          QByteArrayList{"copy", "--update", "--dry-run"}}) {
        const ProgramEnd end = run(way + files);
        QCOMPARE(end.exitCode, 73);
        QVERIFY2(end.errors.contains("is no older copy of this database") && end.errors.contains("--force, in place"),
                 end.errors);
        QCOMPARE(readFile(folder / "b.db"), before);
    }
    QVERIFY(run(QByteArrayList{"copy", "--force"} + files) == 0);
    const ProgramEnd end = run(QByteArrayList{"copy", "--update"} + files);
    QVERIFY2(end == 0 && end.output.startsWith("Already up to date"), end.output + end.errors);
    // A remembered copy of the same names is a tie; in another folder they are the names of other files.
    ProgramSetup setup{.workingFolder = folder.path()};
    const TemporaryFolder data;
    setup.environment = {"XDG_DATA_HOME=" + bytes(data.path())};
    QVERIFY(run({"copy", "--update", "a.db", "c.db"}, setup) == 0);
    fs::remove(folder / "a.db");
    SqlHandle(folder / "a.db", true).execute("CREATE TABLE anew(x); INSERT INTO anew VALUES(1)");
    const ProgramEnd known = run({"copy", "--update", "a.db", "c.db"}, setup);
    QVERIFY2(known == 0, known.errors);
    fs::create_directory(folder / "other");
    fs::copy_file(folder / "a.db", folder / "other/a.db");
    fs::copy_file(folder / "b.db", folder / "other/c.db");
    setup.workingFolder = folder / "other";
    const ProgramEnd other = run({"copy", "--update", "a.db", "c.db"}, setup);
    QVERIFY2(other == 73 && other.errors.contains("is no older copy"), other.errors);
}

/// Both have the same tables. The list of made copies tells whose copy it is.
void UpdateCommandTest::updatingRefusesTheCopyOfAnotherDatabase()
{
    const TemporaryFolder folder;
    const TemporaryFolder data;
    const ProgramSetup setup{.workingFolder = folder.path(), .environment = {"XDG_DATA_HOME=" + bytes(data.path())}};
    buildDatabase(folder / "a.db");
    buildDatabase(folder / "b.db");
    SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance");
    QVERIFY(run({"copy", "a.db", "copy of a.db"}, setup) == 0);
    const QByteArray before = readFile(folder / "copy of a.db");
    for (const char *const option : {"--in-place", "--dry-run"}) {
        const ProgramEnd end = run({"copy", "--update", option, "b.db", "copy of a.db"}, setup);
        QVERIFY2(end == 73 && end.errors.contains("the last copy that was made there is one of"), end.errors);
        QVERIFY2(end.errors.contains(bytes(folder / "a.db")), end.errors);
    }
    QCOMPARE(readFile(folder / "copy of a.db"), before);
    // The database has another name by now, and the list doesn't know.
    fs::rename(folder / "a.db", folder / "c.db");
    const ProgramEnd moved = run({"copy", "--update", "c.db", "copy of a.db"}, setup);
    QVERIFY2(moved == 0, moved.errors);
}

void UpdateCommandTest::updatingRefusesSwappedFiles()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db");
    QVERIFY(run({"copy", bytes(folder / "app.db"), bytes(folder / "copy.db")}) == 0);
    SqlHandle(folder / "app.db").execute("CREATE TABLE since(x); INSERT INTO since VALUES(1)");
    const QByteArray before = readFile(folder / "app.db");
    const ProgramEnd end = run({"copy", "--update", bytes(folder / "copy.db"), bytes(folder / "app.db")});
    QCOMPARE(end.exitCode, 73);
    QVERIFY2(end.errors.contains("is newer") && end.errors.contains("swapped"), end.errors);
    QCOMPARE(readFile(folder / "app.db"), before);
    const ProgramEnd right = run({"copy", "--update", bytes(folder / "app.db"), bytes(folder / "copy.db")});
    QVERIFY2(right == 0, right.errors);
}

void UpdateCommandTest::updatingLeavesTheOlderCopyOfADamagedSource()
{
    const TemporaryFolder folder;
    const fs::path source = folder / "a.db";
    const fs::path copy = folder / "b.db";
    buildDatabase(source, {.size = 4 << 20, .varied = true});
    const QByteArrayList update{"copy", "--update", "--in-place", bytes(source), bytes(copy)};
    QVERIFY(run(update) == 0);
    const auto root = SqlHandle(source).integer("SELECT rootpage FROM sqlite_schema WHERE name='person'");
    QByteArray content = readFile(source);
    content.replace((root - 1) * 4096, 64, QByteArray(64, 'x'));
    writeFile(source, content);
    const QByteArray older = readFile(copy);
    for (const QByteArrayList &way : {update, QByteArrayList{"copy", "--update", bytes(source), bytes(copy)}}) {
        const ProgramEnd end = run(way);
        QCOMPARE(end.exitCode, 65);
        QCOMPARE(end.output, QByteArray());
        QVERIFY2(end.errors.contains(bytes(source)) && end.errors.contains("is damaged"), end.errors);
        QVERIFY2(end.errors.contains("older copy is as it was"), end.errors);
        QVERIFY2(end.errors.contains("--even-damaged"), end.errors);
        QVERIFY(readFile(copy) == older);
        QCOMPARE(readFile(source), content);
        QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "b.db"}));
    }
    const ProgramEnd end = run({"copy", "--update", "--in-place", "--even-damaged", bytes(source), bytes(copy)});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("the source is damaged, and so is its copy"), end.errors);
    QCOMPARE(differenceOfCopy(source, copy), QString());
}

QTEST_GUILESS_MAIN(UpdateCommandTest)
#include "tst_updatecommand.moc"
