// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/lease.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/version.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

QJsonObject readJson(const fs::path &path)
{
    return QJsonDocument::fromJson(readFile(path)).object();
}

QByteArrayList namesIn(const fs::path &folder)
{
    QByteArrayList names;
    for (const auto &entry : fs::directory_iterator(folder))
        names += bytes(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

/// `litecopy-cli copy`: what it is told, and what it does.
class CopyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsMadeAndTold();
    void anOptionShowsInTheReceipt_data();
    void anOptionShowsInTheReceipt();
    void theJournalModeIsKeptOrMadeSingleFile();
    void theHashIsThatOfTheCopy();
    void pagesPerStepAndPauseSetThePace();
    void theTemporaryFolderIsUsed();
    void replacingNeedsForce();
    void updatingTellsWhatItWrote();
    void whereTheReceiptHoldsNeitherDatabaseIsOpenedAndTheReceiptStays();
    void updatingRefusesADatabaseThatIsNoOlderCopy();
    void updatingRefusesSwappedFiles();
    void updatingLeavesTheOlderCopyOfADamagedSource();
    void writingIntoKeepsWhatWasThere_data();
    void writingIntoKeepsWhatWasThere();
    void furtherCopiesAreOfTheSameMoment();
    void whereOneFailsTheOtherIsMade();
    void aBusySourceIsToldOnce();
    void aDryRunSaysWhatTheFurtherCopiesAreMadeFrom();
    void whatGoesWithNoFurtherCopyIsRefused_data();
    void whatGoesWithNoFurtherCopyIsRefused();
    void aDryRunTellsAndDoesNothing();
    void aDryRunSaysWhatTheCopyOfACutOffFileWill();
    void aDryRunKnowsFoldersThatTakeNoFiles();
    void quietSaysNothing();
    void aReceiptIsWrittenHoweverItEnds();
    void aReceiptUsesNoOtherName();
    void aReceiptMayHaveALongName();
    void aReceiptOfTheLastNightIsReplaced();
    void aReceiptHarmsNoOtherFile_data();
    void aReceiptThatCannotBeWrittenLeavesTheCopyAndItsOwnCode();
    void aReceiptHarmsNoOtherFile();
    void anOddNameIsCopied_data();
    void anOddNameIsCopied();
    void aDamagedSourceIsCopiedAndSaidToBeDamaged();
    void withoutArgumentsHelpIsShown();
    void theOnlySchemaOfAFileIsCopied();
    void theVersionIsTold();
    void whatIsNotProvedIsNeverSilent_data();
    void whatIsNotProvedIsNeverSilent();
};

void CopyCommandTest::aCopyIsMadeAndTold()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.varied = true});
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run({"copy", bytes(folder / "a.db"), bytes(folder / "b.db")});
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.errors, QByteArray());
    QVERIFY2(end.output.startsWith("Copied and verified: " + bytes(folder / "b.db") + '\n'), end.output);
    QVERIFY2(end.output.contains(" pages, ") && end.output.contains("quick check passed"), end.output);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
    QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "b.db"}));
    fs::remove(folder / "b.db");
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void CopyCommandTest::anOptionShowsInTheReceipt_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("told");

    const auto row = [](const char *name, const QByteArrayList &options, const char *key, const QJsonValue &value,
                        const char *told) {
        QTest::newRow(name) << options << QString::fromLatin1(key) << value << QByteArray(told);
    };
    row("method online", {"--method=online"}, "method", u"online"_qs, "Copied and verified");
    row("method clone", {"--method", "clone"}, "method", u"clone"_qs, "Copied and verified");
    row("method snapshot", {"--method=snapshot"}, "method", u"snapshot"_qs, "Copied and verified");
    row("method compact", {"--method=compact"}, "method", u"compact"_qs, "Copied and verified");
    row("hold always", {"--method=online", "--hold=always"}, "pinned", true, "Copied and verified");
    row("hold never", {"--method=online", "--hold=never"}, "pinned", false, "Copied and verified");
    row("no check", {"--check=none"}, "check", u"not done"_qs, "Copied: ");
    row("quick check", {"--check=quick"}, "checkLevel", u"quick"_qs, "quick check passed");
    row("full check", {"--check=full"}, "checkLevel", u"full"_qs, "full check passed");
    row("a proof", {"--require-proof"}, "proved", true, "proved: ");
    row("not read back", {}, "readBack", u"not done"_qs, "Copied and verified");
    row("read back", {"--read-back"}, "readBack", u"passed"_qs, "read back");
    row("not strict", {"--method=snapshot", "--no-strict", "--retries=3"}, "proved", true, "Copied and verified");
    row("time-out", {"--timeout=10s"}, "check", u"passed"_qs, "Copied and verified");
}

void CopyCommandTest::anOptionShowsInTheReceipt()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, told);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.varied = true});
    const ProgramEnd end =
        run(QByteArrayList{"copy"} + options + QByteArrayList{"--receipt", "receipt.json", "a.db", "b.db"},
            {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains(told), end.output);
    const QJsonObject receipt = readJson(folder / "receipt.json");
    QVERIFY2(receipt.contains(key), qPrintable(key));
    QCOMPARE(receipt[key], value);
    QCOMPARE(receipt[u"destination"].toString(),
             QString::fromStdString((fs::canonical(folder.path()) / "b.db").native()));
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "b.db", "receipt.json"}));
}

void CopyCommandTest::theJournalModeIsKeptOrMadeSingleFile()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    const ProgramSetup setup{.workingFolder = folder.path()};
    QCOMPARE(run({"copy", "a.db", "default.db"}, setup).exitCode, 0);
    QCOMPARE(run({"copy", "--journal=delete", "a.db", "delete.db"}, setup).exitCode, 0);
    QCOMPARE(run({"copy", "--journal=keep", "a.db", "keep.db"}, setup).exitCode, 0);
    QCOMPARE(pragma(folder / "default.db", "journal_mode"), QByteArray("delete"));
    QCOMPARE(pragma(folder / "delete.db", "journal_mode"), QByteArray("delete"));
    QCOMPARE(pragma(folder / "keep.db", "journal_mode"), QByteArray("wal"));
}

void CopyCommandTest::theHashIsThatOfTheCopy()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "--sha256", "a.db", "b.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    const QByteArray hash = QCryptographicHash::hash(readFile(folder / "b.db"), QCryptographicHash::Sha256).toHex();
    QVERIFY2(end.output.contains("SHA-256: " + hash), end.output);
}

void CopyCommandTest::pagesPerStepAndPauseSetThePace()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 50 * 4096});
    const QByteArrayList common{"copy", "--method=online", "--receipt=receipt.json", "--force"};
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd paced = run(common + QByteArrayList{"--pages-per-step=5", "--pause=50", "a.db", "b.db"}, setup);
    QVERIFY2(paced == 0, paced.errors);
    const double slow = readJson(folder / "receipt.json")[u"totalSeconds"].toDouble();
    const ProgramEnd free = run(common + QByteArrayList{"a.db", "b.db"}, setup);
    QVERIFY2(free == 0, free.errors);
    const double fast = readJson(folder / "receipt.json")[u"totalSeconds"].toDouble();
    qInfo("50 pages: %.3f s in steps of 5 with 50 ms between, %.3f s as fast as it goes", slow, fast);
    // At least 50 pages in steps of 5 have 9 pauses between them.
    QVERIFY(slow >= 0.45);
    QVERIFY(slow > fast);
}

void CopyCommandTest::theTemporaryFolderIsUsed()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "scratch");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd good = run({"copy", "--method=snapshot", "--temporary-folder=scratch", "a.db", "b.db"}, setup);
    QVERIFY2(good == 0, good.errors);
    QCOMPARE(namesIn(folder / "scratch"), QByteArrayList());
    const ProgramEnd bad = run({"copy", "--method=snapshot", "--temporary-folder=nowhere", "a.db", "c.db"}, setup);
    QVERIFY(bad.exitCode != 0);
    QVERIFY(!fs::exists(folder / "c.db"));
}

void CopyCommandTest::replacingNeedsForce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000, .seed = 1});
    buildDatabase(folder / "b.db", {.size = 50'000, .seed = 2});
    const FolderSnapshot before(folder.path());
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd refused = run({"copy", "a.db", "b.db"}, setup);
    QCOMPARE(refused.exitCode, 73);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.errors.startsWith("litecopy-cli: error: ") && refused.errors.contains("b.db"), refused.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());

    const ProgramEnd replaced = run({"copy", "-f", "a.db", "b.db"}, setup);
    QVERIFY2(replaced == 0, replaced.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
}

void CopyCommandTest::updatingTellsWhatItWrote()
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
    QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "b.db", "receipt.json"}));
}

/// A few looks at the status of the files are the whole answer. Who would open either of them waits for a lease.
void CopyCommandTest::whereTheReceiptHoldsNeitherDatabaseIsOpenedAndTheReceiptStays()
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
    const FolderSnapshot before(folder.path());
    {
        const Lease source(folder / "a.db");
        const Lease copy(folder / "b.db");
        if (!source.isHeld() || !copy.isHeld())
            QSKIP("the file system knows no leases");
        const ProgramEnd end = run(update);
        QVERIFY2(end == 0 && end.output.startsWith("Already up to date")
                     && end.output.contains("are as they were when it was made"),
                 end.output + end.errors);
    }
    // How the copy was made and checked is still to be read.
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    QVERIFY(run(update) == 0);
    QVERIFY(readJson(folder / "receipt") != receipt);
    QCOMPARE(readJson(folder / "receipt").value(u"pagesChanged").toInt() > 0, true);
}

/// And says what replaces it. Once that was said, the two belong together.
void CopyCommandTest::updatingRefusesADatabaseThatIsNoOlderCopy()
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

void CopyCommandTest::updatingRefusesSwappedFiles()
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

void CopyCommandTest::updatingLeavesTheOlderCopyOfADamagedSource()
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
        QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "b.db"}));
    }
    const ProgramEnd end = run({"copy", "--update", "--in-place", "--even-damaged", bytes(source), bytes(copy)});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.contains("the source is damaged, and so is its copy"), end.errors);
    QCOMPARE(differenceOfCopy(source, copy), QString());
}

void CopyCommandTest::writingIntoKeepsWhatWasThere_data()
{
    QTest::addColumn<bool>("safetyCopy");
    QTest::newRow("with a safety copy") << true;
    QTest::newRow("without one") << false;
}

void CopyCommandTest::writingIntoKeepsWhatWasThere()
{
    QFETCH(const bool, safetyCopy);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000, .seed = 1});
    buildDatabase(folder / "b.db", {.size = 50'000, .seed = 2});
    const QByteArray old = readFile(folder / "b.db");
    QByteArrayList arguments{"copy", "--into", "--receipt=receipt.json", "a.db", "b.db"};
    if (!safetyCopy)
        arguments.insert(1, "--no-safety-copy");
    const ProgramEnd end = run(arguments, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(differenceOfCopy(folder / "a.db", folder / "b.db"), QString());
    const QString kept = readJson(folder / "receipt.json")[u"safetyCopy"].toString();
    QCOMPARE(!kept.isEmpty(), safetyCopy);
    if (safetyCopy) {
        QVERIFY(end.output.contains(kept.toUtf8()));
        QCOMPARE(verifyBank(kept.toStdString()), QString());
        QCOMPARE(readFile(kept.toStdString()).size(), old.size());
    }
    QCOMPARE(namesIn(folder.path()).size(), safetyCopy ? 4 : 3);
}

void CopyCommandTest::furtherCopiesAreOfTheSameMoment()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.varied = true});
    // Under a program that writes all the time, two copies of their own would differ.
    WriterProcess writer;
    QVERIFY(writer.startBank(folder / "a.db", std::chrono::milliseconds(1)));
    const ProgramSetup meanwhile{.workingFolder = folder.path(), .othersChangeFiles = "a writer commits meanwhile"};
    const ProgramEnd end = run({"copy", "a.db", "b.db", "--also", "c.db", "--also=d.db.zst", "--json"}, meanwhile);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(readFile(folder / "b.db"), readFile(folder / "c.db"));
    QCOMPARE(run({"copy", "d.db.zst", "e.db"}, meanwhile).exitCode, 0);
    QCOMPARE(readFile(folder / "b.db"), readFile(folder / "e.db"));
    QCOMPARE(verifyBank(folder / "c.db"), QString());
    QList<QJsonObject> receipts;
    for (const QByteArray &line : end.output.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(u"type"_qs) == u"summary"_qs)
            receipts += object.value(u"receipt"_qs).toObject();
    }
    QCOMPARE(receipts.size(), 3);
    QVERIFY(!receipts[0].contains(u"sameMomentAs"_qs));
    for (int i = 1; i < 3; ++i) {
        QCOMPARE(receipts[i].value(u"sameMomentAs"_qs), receipts[0].value(u"destination"_qs));
        QCOMPARE(receipts[i].value(u"proof"_qs), receipts[0].value(u"proof"_qs));
        QCOMPARE(receipts[i].value(u"source"_qs), receipts[0].value(u"source"_qs));
        QCOMPARE(receipts[i].value(u"check"_qs), u"passed"_qs);
    }
}

void CopyCommandTest::whereOneFailsTheOtherIsMade()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.varied = true});
    const ProgramEnd first =
        run({"copy", "a.db", "missing/b.db", "--also", "c.db", "--also", "d.db"}, {.workingFolder = folder.path()});
    QCOMPARE(first.exitCode, 73);
    QVERIFY2(first.errors.contains("missing"), first.errors);
    QCOMPARE(readFile(folder / "c.db"), readFile(folder / "d.db"));
    const ProgramEnd second = run({"copy", "a.db", "e.db", "--also", "missing/f.db"}, {.workingFolder = folder.path()});
    QCOMPARE(second.exitCode, 73);
    QCOMPARE(verifyBank(folder / "e.db"), QString());
    QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "c.db", "d.db", "e.db"}));
}

/// A source that is in use is waited for once, and told once.
void CopyCommandTest::aBusySourceIsToldOnce()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    QElapsedTimer timer;
    timer.start();
    const ProgramEnd end =
        run({"copy", "--method=online", "--timeout=1s", "a.db", "b.db", "--also", "c.db", "--also", "d.db"},
            {.workingFolder = folder.path(), .othersChangeFiles = "a program holds its database"});
    QCOMPARE(end.exitCode, 75);
    QVERIFY2(timer.elapsed() < 2900, QByteArray::number(timer.elapsed()));
    QVERIFY2(end.errors.contains("So the other copies were not begun."), end.errors);
    const ProgramEnd alone = run({"copy", "--method=online", "--timeout=100ms", "a.db", "b.db"},
                                 {.workingFolder = folder.path(), .othersChangeFiles = "a program holds its database"});
    QCOMPARE(end.errors.count("a.db"), alone.errors.count("a.db"));
}

void CopyCommandTest::aDryRunSaysWhatTheFurtherCopiesAreMadeFrom()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run({"copy", "-n", "a.db", "b.db", "--also", "c.db"}, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 0);
    const QByteArray second = end.output.mid(end.output.lastIndexOf("Source:"));
    QVERIFY2(second.contains("It is made from the copy") && second.contains("b.db"), end.output);
    QCOMPARE(end.output.count("It is made from the copy"), 1);
    // A source that can't be copied is told once, too.
    const ProgramEnd missing = run({"copy", "-n", "x.db", "b.db", "--also", "c.db"}, {.workingFolder = folder.path()});
    QCOMPARE(missing.exitCode, 66);
    QCOMPARE(missing.errors.count("x.db"),
             run({"copy", "-n", "x.db", "b.db"}, {.workingFolder = folder.path()}).errors.count("x.db"));
}

void CopyCommandTest::whatGoesWithNoFurtherCopyIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("--update") << QByteArrayList{"--update", "a.db", "b.db", "--also", "c.db"};
    QTest::newRow("--into") << QByteArrayList{"--into", "a.db", "b.db", "--also", "c.db"};
    QTest::newRow("standard output") << QByteArrayList{"a.db", "-", "--also", "c.db"};
    QTest::newRow("standard output, too") << QByteArrayList{"a.db", "b.db", "--also", "-"};
    QTest::newRow("standard input") << QByteArrayList{"-", "b.db", "--also", "c.db"};
    QTest::newRow("the first one again") << QByteArrayList{"--force", "a.db", "b.db", "--also", "b.db"};
    QTest::newRow("one twice") << QByteArrayList{"--force", "a.db", "b.db", "--also", "c.db", "--also", "c.db"};
    QTest::newRow("by another name") << QByteArrayList{"-n", "a.db", "b.db", "--also", "./b.db"};
    QTest::newRow("through a folder") << QByteArrayList{"-n", "a.db", "b.db", "--also", "c/../b.db"};
    QTest::newRow("one receipt") << QByteArrayList{"a.db", "b.db", "--also", "c.db", "--receipt", "r.json"};
    QTest::newRow("the path of one") << QByteArrayList{"a.db", "b.db", "--also", "c.db", "--then", "cat {}"};
}

void CopyCommandTest::whatGoesWithNoFurtherCopyIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run(QByteArrayList{"copy"} + arguments, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 64);
    QVERIFY2(end.errors.contains("--also") || end.errors.contains("--then"), end.errors);
    QCOMPARE(namesIn(folder.path()), QByteArrayList{"a.db"});
}

void CopyCommandTest::aDryRunTellsAndDoesNothing()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal"});
    const FolderSnapshot before(folder.path());
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd text = run({"copy", "--dry-run", "--method=online", "a.db", "b.db"}, setup);
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output.contains("Method:     online, pinned") && text.output.contains("Because:"), text.output);
    const ProgramEnd json = run({"copy", "-n", "--json", "--method=online", "a.db", "b.db"}, setup);
    const QJsonObject plan = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(plan[u"type"].toString(), u"plan"_qs);
    QCOMPARE(plan[u"method"].toString(), u"online"_qs);
    QVERIFY(!plan[u"reason"].toString().isEmpty());
    QCOMPARE(run({"copy", "--dry-run", "missing.db", "b.db"}, setup).exitCode, 66);
    // What would refuse the copy is said beside the plan, with the copy's exit code.
    writeFile(folder / "there.db", "something else");
    const FolderSnapshot withOther(folder.path());
    const ProgramEnd refused = run({"copy", "--dry-run", "a.db", "there.db"}, setup);
    QCOMPARE(refused.exitCode, 73);
    QVERIFY2(refused.output.contains("Method:"), refused.output);
    QVERIFY2(refused.errors.contains("would not be copied") && refused.errors.contains("already exists"),
             refused.errors);
    const ProgramEnd refusedJson = run({"copy", "--dry-run", "--json", "a.db", "there.db"}, setup);
    QCOMPARE(refusedJson.exitCode, 73);
    const QJsonObject refusedPlan = QJsonDocument::fromJson(refusedJson.output).object();
    QCOMPARE(refusedPlan[u"method"].toString(), u"snapshot"_qs);
    QCOMPARE(refusedPlan[u"error"].toObject()[u"code"].toString(), u"DestinationExists"_qs);
    QCOMPARE(run({"copy", "--dry-run", "--receipt=a.db", "a.db", "c.db"}, setup).exitCode, 73);
    QCOMPARE(withOther.differenceTo(FolderSnapshot(folder.path())), QString());
    fs::remove(folder / "there.db");
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void CopyCommandTest::aDryRunSaysWhatTheCopyOfACutOffFileWill()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "whole.db", {.pageSize = 512, .size = 20'000, .varied = true});
    const QByteArray whole = readFile(folder / "whole.db");
    const ProgramSetup setup{.workingFolder = folder.path()};
    for (qsizetype size = 1; size < whole.size(); size += size < 1024 ? 255 : whole.size() / 16 + 1) {
        writeFile(folder / "a.db", whole.first(size));
        const ProgramEnd forecast = run({"copy", "--dry-run", "a.db", "b.db"}, setup);
        const ProgramEnd end = run({"copy", "a.db", "b.db"}, setup);
        QVERIFY2(forecast.exitCode == end.exitCode && end != 0,
                 QByteArray::number(size) + " bytes: " + QByteArray::number(forecast.exitCode) + ", then "
                     + QByteArray::number(end.exitCode) + ' ' + end.errors);
        fs::remove(folder / "b.db");
    }
}

void CopyCommandTest::aDryRunKnowsFoldersThatTakeNoFiles()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    for (const char *const destination : {"/proc/b.db", "/sys/b.db"}) {
        const ProgramEnd forecast = run({"copy", "--dry-run", "a.db", destination}, {.workingFolder = folder.path()});
        QVERIFY2(forecast == 77, QByteArray::number(forecast.exitCode) + forecast.errors);
        QCOMPARE(run({"copy", "a.db", destination}, {.workingFolder = folder.path()}).exitCode, 77);
    }
}

void CopyCommandTest::quietSaysNothing()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramSetup setup{.workingFolder = folder.path(), .terminalColumns = 80};
    const ProgramEnd end =
        run({"copy", "--quiet", "--progress=always", "--pages-per-step=1", "--pause=20", "a.db", "b.db"}, setup);
    QCOMPARE(end.exitCode, 0);
    QCOMPARE(end.output, QByteArray());
    QCOMPARE(end.errors, QByteArray());
    QVERIFY(!run({"copy", "-q", "missing.db", "c.db"}, setup).errors.isEmpty());
}

void CopyCommandTest::aReceiptIsWrittenHoweverItEnds()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    QCOMPARE(run({"copy", "--receipt=receipt.json", "missing.db", "b.db"}, setup).exitCode, 66);
    QCOMPARE(readJson(folder / "receipt.json")[u"error"][u"code"].toString(), u"SourceMissing"_qs);
    QCOMPARE(namesIn(folder.path()), QByteArrayList{"receipt.json"});
}

/// It is written under a name of its own first: a neighbour's is nobody's to use.
void CopyCommandTest::aReceiptUsesNoOtherName()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    buildDatabase(folder / "app.part");
    writeFile(folder / "r.json.part", "notes");
    writeFile(folder / "victim.txt", "notes");
    fs::create_symlink("victim.txt", folder / "r2.json.part");
    const QByteArray source = readFile(folder / "app.part");
    QCOMPARE(run({"copy", "--receipt=app", "app.part", "b.db"}, setup).exitCode, 0);
    QCOMPARE(run({"copy", "--receipt=c", "app.part", "c.part"}, setup).exitCode, 0);
    QCOMPARE(run({"copy", "--receipt=r.json", "app.part", "d.db"}, setup).exitCode, 0);
    QCOMPARE(run({"copy", "--receipt=r2.json", "app.part", "e.db"}, setup).exitCode, 0);
    QCOMPARE(readFile(folder / "app.part"), source);
    QCOMPARE(readFile(folder / "c.part").left(15), QByteArray("SQLite format 3"));
    QCOMPARE(readFile(folder / "r.json.part"), QByteArray("notes"));
    QCOMPARE(readFile(folder / "victim.txt"), QByteArray("notes"));
    for (const char *const receipt : {"app", "c", "r.json", "r2.json"})
        QVERIFY(readJson(folder / receipt).contains(u"sqliteVersion"_qs));
    QVERIFY(std::ranges::none_of(namesIn(folder.path()),
                                 [](const QByteArray &name) { return name.startsWith(".litecopy-"); }));
}

void CopyCommandTest::aReceiptMayHaveALongName()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    buildDatabase(folder / "a.db");
    // A std::string keeps 15 bytes in itself, and longer ones elsewhere.
    const QByteArray name = QByteArray(200, 'r') + ".json";
    // Twice: a new name and one that is replaced are set differently.
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(run({"copy", "--force", "--receipt=" + name, "a.db", "b.db"}, setup).exitCode, 0);
        QVERIFY(readJson(folder / name.constData()).contains(u"sqliteVersion"_qs));
        QCOMPARE(namesIn(folder.path()), (QByteArrayList{"a.db", "b.db", name}));
    }
}

void CopyCommandTest::aReceiptOfTheLastNightIsReplaced()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    buildDatabase(folder / "a.db");
    writeFile(folder / "receipt.json", {});
    for (int night = 0; night < 3; ++night)
        QCOMPARE(run({"copy", "--force", "--receipt=receipt.json", "a.db", "b.db"}, setup).exitCode, 0);
    QCOMPARE(readJson(folder / "receipt.json")[u"destination"].toString(),
             QString::fromStdString((folder / "b.db").native()));
}

void CopyCommandTest::aReceiptHarmsNoOtherFile_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QByteArray>("receipt");
    QTest::newRow("the source") << QByteArrayList{"--force"} << QByteArray("a.db");
    QTest::newRow("the source by another name") << QByteArrayList{"--force"} << QByteArray("link.db");
    QTest::newRow("the destination") << QByteArrayList{} << QByteArray("./b.db");
    QTest::newRow("the source's write-ahead log") << QByteArrayList{"--force"} << QByteArray("a.db-wal");
    QTest::newRow("an existing file") << QByteArrayList{} << QByteArray("notes.txt");
    QTest::newRow("a folder") << QByteArrayList{"--force"} << QByteArray(".");
    QTest::newRow("in no folder") << QByteArrayList{} << QByteArray("nowhere/receipt.json");
    QTest::newRow("no receipt") << QByteArrayList{"--force"} << QByteArray("notes.txt");
    QTest::newRow("another database") << QByteArrayList{"--force"} << QByteArray("other.db");
    QTest::newRow("a pipe") << QByteArrayList{"--force"} << QByteArray("pipe");
    QTest::newRow("a device, by a link") << QByteArrayList{"--force"} << QByteArray("null");
    QTest::newRow("a link that leads nowhere") << QByteArrayList{"--force"} << QByteArray("nowhere");
}

void CopyCommandTest::aReceiptHarmsNoOtherFile()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QByteArray, receipt);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_hard_link(folder / "a.db", folder / "link.db");
    writeFile(folder / "notes.txt", "mine");
    buildDatabase(folder / "other.db");
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_symlink("/dev/null", folder / "null");
    fs::create_symlink("missing.json", folder / "nowhere");
    const FolderSnapshot before(folder.path());
    const ProgramEnd end = run(QByteArrayList{"copy"} + options + QByteArrayList{"--receipt", receipt, "a.db", "b.db"},
                               {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 73);
    QVERIFY2(end.errors.contains("receipt"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void CopyCommandTest::aReceiptThatCannotBeWrittenLeavesTheCopyAndItsOwnCode()
{
    const TemporaryFolder folder;
    const bool mayMount = ::geteuid() == 0 && enterMountNamespace();
    SmallFileSystem full(folder / "full", 1 << 20);
    if (!mayMount || !full.isMounted())
        QSKIP("nothing can be mounted here");
    QVERIFY(full.leave(0));
    buildDatabase(folder / "a.db");
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd end = run({"copy", "--receipt=full/r.json", "a.db", "b.db"}, setup);
    QCOMPARE(end.exitCode, 74);
    QVERIFY2(end.output.startsWith("Copied and verified: "), end.output);
    QVERIFY2(end.errors.contains("The copy is made, but its receipt could not be written"), end.errors);
    QCOMPARE(verifyBank(folder / "b.db"), QString());
    const ProgramEnd json = run({"copy", "--json", "--receipt=full/r.json", "a.db", "c.db"}, setup);
    QCOMPARE(json.exitCode, 74);
    QCOMPARE(QJsonDocument::fromJson(json.output.trimmed().split('\n').last())[u"exitCode"].toInt(), 74);
    QCOMPARE(namesIn(folder / "full"), QByteArrayList{"filler"});
}

void CopyCommandTest::anOddNameIsCopied_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("space") << QByteArray("a b.db");
    QTest::newRow("newline") << QByteArray("a\nb.db");
    QTest::newRow("percent") << QByteArray("100%41.db");
    QTest::newRow("question mark") << QByteArray("a.db?mode=memory");
    QTest::newRow("hash") << QByteArray("a#b.db");
    QTest::newRow("URI") << QByteArray("file:a.db");
    QTest::newRow("memory") << QByteArray(":memory:");
    QTest::newRow("leading dash") << QByteArray("--json");
    QTest::newRow("dash") << QByteArray("-");
    QTest::newRow("quote") << QByteArray("a'b\".db");
    QTest::newRow("backslash") << QByteArray("a\\b.db");
    QTest::newRow("invalid UTF-8") << QByteArray("f\xfcr\xff.db");
    QTest::newRow("no UTF-8 at all") << QByteArray("\x80\x81\xfe");
    QTest::newRow("beyond the BMP") << QByteArray("\xf0\x9f\x90\xa7.db");
    QTest::newRow("escape sequence") << QByteArray("a\x1b[31m.db");
}

void CopyCommandTest::anOddNameIsCopied()
{
    QFETCH(const QByteArray, name);
    const TemporaryFolder folder;
    fs::create_directory(folder / "from");
    fs::create_directory(folder / "to");
    const fs::path source = folder.path() / "from" / name.toStdString();
    buildDatabase(source);
    const FolderSnapshot before(folder / "from");

    // By its bare name, from within its folder, to the same name. "-" alone is standard input.
    fs::path destination = folder.path() / "to" / name.toStdString();
    const QByteArray bareName = name == "-" ? "./-" : name;
    ProgramEnd end = run({"copy", "--", bareName, bytes(destination)}, {.workingFolder = folder / "from"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(!end.output.contains('\x1b'), end.output);
    QCOMPARE(differenceOfCopy(source, destination), QString());
    fs::remove(destination);

    end = run({"copy", "--json", "--", bytes(source), bareName}, {.workingFolder = folder / "to"});
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(differenceOfCopy(source, destination), QString());
    QCOMPARE(namesIn(folder / "to"), QByteArrayList{name});
    const QJsonObject start = QJsonDocument::fromJson(end.output.left(end.output.indexOf('\n'))).object();
    const QByteArray told = start.contains(u"destinationBase64")
        ? QByteArray::fromBase64(start[u"destinationBase64"].toString().toLatin1())
        : start[u"destination"].toString().toUtf8();
    QCOMPARE(told, bareName);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder / "from")), QString());
}

void CopyCommandTest::aDamagedSourceIsCopiedAndSaidToBeDamaged()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 200'000, .varied = true});
    QByteArray content = readFile(folder / "a.db");
    for (qsizetype page = 3; page < 8; ++page)
        content.replace(page * 4096, 64, QByteArray(64, '\xee'));
    writeFile(folder / "a.db", content);
    const ProgramSetup setup{.workingFolder = folder.path()};
    const ProgramEnd end = run({"copy", "a.db", "b.db"}, setup);
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.output.startsWith("Copied: "), end.output);
    QVERIFY2(end.errors.contains("warning: ") && end.errors.contains("damaged"), end.errors);
    QVERIFY(fs::exists(folder / "b.db"));
    // Quiet about all but this.
    QVERIFY(run({"copy", "--quiet", "--force", "a.db", "b.db"}, setup).errors.contains("damaged"));
    // Unasked, nothing is said.
    QCOMPARE(run({"copy", "--check=none", "--force", "a.db", "b.db"}, setup).exitCode, 0);
}

void CopyCommandTest::withoutArgumentsHelpIsShown()
{
    const ProgramEnd nothing = run({});
    QCOMPARE(nothing.exitCode, 64);
    QVERIFY(nothing.errors.contains("Usage: litecopy-cli"));
    for (const QByteArrayList &arguments :
         {QByteArrayList{"--help"}, QByteArrayList{"-h"}, QByteArrayList{"copy", "--help"},
          QByteArrayList{"copy", "a", "-h"}, QByteArrayList{"info", "--help"}}) {
        const ProgramEnd end = run(arguments);
        QCOMPARE(end.exitCode, 0);
        QCOMPARE(end.errors, QByteArray());
        QVERIFY(end.output.contains("Examples:") && end.output.contains("Usage: litecopy-cli"));
    }
}

void CopyCommandTest::theOnlySchemaOfAFileIsCopied()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    for (const char *schema : {"--schema=main", "--schema=MAIN"}) {
        const ProgramEnd end = run({"copy", "--force", schema, "a.db", "b.db"}, {.workingFolder = folder.path()});
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(verifyBank(folder / "b.db"), QString());
    }
    for (const char *schema : {"--schema=temp", "--schema=other"}) {
        const ProgramEnd end = run({"copy", schema, "a.db", "c.db"}, {.workingFolder = folder.path()});
        QCOMPARE(end.exitCode, 64);
        // What there is, and where to turn with what there isn't.
        for (const char *said : {"main", "library", "attached", "SOURCE"})
            QVERIFY2(end.errors.contains(said), end.errors);
        QVERIFY(!std::filesystem::exists(folder / "c.db"));
    }
}

void CopyCommandTest::theVersionIsTold()
{
    // In a locale that is not UTF-8 too, and nothing else then.
    for (const char *locale : {"LC_ALL=C.UTF-8", "LC_ALL=C", "LC_ALL=POSIX"}) {
        const ProgramEnd end = run({"--version"}, {.environment = {locale}});
        QCOMPARE(end.exitCode, 0);
        QVERIFY2(end.output.startsWith("litecopy-cli " LITECOPY_VERSION " (SQLite 3."), end.output);
        QCOMPARE(end.errors, QByteArray());
    }
}

void CopyCommandTest::whatIsNotProvedIsNeverSilent_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("no terminal") << QByteArrayList{} << QByteArray("Copied, not proved: ");
    QTest::newRow("quiet") << QByteArrayList{"--quiet"} << QByteArray();
    QTest::newRow("for programs") << QByteArrayList{"--json", "--progress=never"} << QByteArray("\"proof\":\"none\"");
}

void CopyCommandTest::whatIsNotProvedIsNeverSilent()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QByteArray, output);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    // With its journal in memory it could be in the midst of a change.
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "a.db", u"exclusive-mode"_qs));
    const QByteArrayList command{"copy", "--method=snapshot", "--receipt=r.json", "a.db", "b.db"};
    const ProgramEnd end = run(command + options, {.workingFolder = folder.path()});
    const ProgramEnd strict =
        run({"copy", "--method=snapshot", "--require-proof", "a.db", "c.db"}, {.workingFolder = folder.path()});
    QVERIFY(writer.release());
    QVERIFY2(strict == 75, strict.errors);
    QVERIFY(!fs::exists(folder / "c.db"));
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains(output) && end.output.isEmpty() == output.isEmpty(), end.output);
    if (!options.contains("--json"))
        QVERIFY2(end.errors.contains("warning: the copy is not proved. "), end.errors);
    const QJsonObject receipt = readJson(folder / "r.json");
    QCOMPARE(receipt[u"proved"].toBool(true), false);
    QVERIFY(!receipt[u"unproved"].toString().isEmpty());
}

QTEST_GUILESS_MAIN(CopyCommandTest)
#include "tst_copycommand.moc"
