// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/version.h>

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

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
    void writingIntoKeepsWhatWasThere_data();
    void writingIntoKeepsWhatWasThere();
    void quietSaysNothing();
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
    QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "b.db"}));
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
    QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "b.db", "receipt.json"}));
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
    QCOMPARE(fileNames(folder / "scratch"), QByteArrayList());
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
    QCOMPARE(fileNames(folder.path()).size(), safetyCopy ? 4 : 3);
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
    QCOMPARE(fileNames(folder / "to"), QByteArrayList{name});
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
