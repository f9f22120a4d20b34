// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "opaquescene.h"

#include "cli/manual.h"
#include "cli/program.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>
#include <litecopy/samemoment.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <optional>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// What of it must hold at any moment.
CipherBank look(const fs::path &database)
{
    return lookAtCipherBank(database);
}

} // namespace

/// What can be done with a copy of a database that only its own program can read, and what needs the key.
class OpaqueUsesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void severalCopiesAreOfOneMoment_data();
    void severalCopiesAreOfOneMoment();
    void aSecondCopyIsNoOlderFile();
    void theClockCopiesIt();
    void newCopyTakesThePlaceOfAnOlderOne();
    void planSaysHowItIsCopied();
    void whatNeedsItsPagesIsRefusedInOneSentence_data();
    void whatNeedsItsPagesIsRefusedInOneSentence();
    void theExampleOfTheHelpIsTrue();
};

void OpaqueUsesTest::initTestCase()
{
    if (!isCipherShellInstalled())
        QSKIP("sqlcipher is not installed");
}

void OpaqueUsesTest::severalCopiesAreOfOneMoment_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

void OpaqueUsesTest::severalCopiesAreOfOneMoment()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", journalMode);
    for (const char *const name : {"one", "two"})
        fs::create_directory(folder / name);
    CipherWriter writer(folder / "bank.db");
    if (journalMode == "wal")
        QTRY_VERIFY(identify(folder / "bank.db-wal").size > 0);
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program writes"};
    for (int turn = 0; turn < 5; ++turn) {
        const ProgramEnd end = run({"copy", "--opaque", "--force", "--read-back", "--json", "bank.db", "copy.db",
                                    "--also", "one/copy.db", "--also", "two/copy.db"},
                                   setup);
        QVERIFY2(end == 0, end.errors + end.output);
        const CipherBank copied = look(folder / "copy.db");
        QVERIFY2(copied.transfers >= 0, copied.wrong);
        for (const char *const name : {"one/copy.db", "two/copy.db"})
            QCOMPARE(contentOf(folder / name), contentOf(folder / "copy.db"));
        int summaries = 0;
        for (const QByteArray &line : end.output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value(u"type"_qs) != u"summary"_qs)
                continue;
            const QJsonObject receipt = object.value(u"receipt"_qs).toObject();
            ++summaries;
            QCOMPARE(receipt.value(u"check"_qs), u"encrypted"_qs);
            QCOMPARE(receipt.value(u"proof"_qs), u"pinned"_qs);
            QCOMPARE(receipt.value(u"readBack"_qs), u"passed"_qs);
            QCOMPARE(receipt.value(u"method"_qs), summaries == 1 ? u"opaque"_qs : u"received"_qs);
            QCOMPARE(receipt.value(u"size"_qs).toInteger(), qint64(fs::file_size(folder / "copy.db")));
        }
        QCOMPARE(summaries, 3);
    }
    QVERIFY(writer.isRunning());
    QCOMPARE(writer.end(), QByteArray("60"));
}

/// What replaced the first copy before the second was made is not taken for it, and a compressed one can't be made.
void OpaqueUsesTest::aSecondCopyIsNoOlderFile()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    CopyRequest first = requestOf(folder / "bank.db", folder / "copy.db");
    first.method = CopyMethod::Opaque;
    first.forAnother = true;
    const CopyResult made = copy(first);
    QVERIFY2(made.isCopied(), qPrintable(inWords(made)));
    const CopyResult second = copy(requestOfSameMoment(first, made.receipt, folder / "second.db"));
    QVERIFY2(second.isCopied(), qPrintable(inWords(second)));
    QCOMPARE(second.receipt.sameMomentAs, made.receipt.destination);
    QCOMPARE(contentOf(folder / "second.db"), contentOf(folder / "bank.db"));
    QFile file(nameOf(folder / "copy.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.write("x", 1) == 1);
    file.close();
    const CopyResult third = copy(requestOfSameMoment(first, made.receipt, folder / "third.db"));
    QCOMPARE(third.error.code, ErrorCode::SourceReplaced);
    QVERIFY(!fs::exists(folder / "third.db"));
    const ProgramEnd packed =
        run({"copy", "--opaque", "bank.db", "a.db", "--also", "b.db.zst"}, {.workingFolder = folder.path()});
    QCOMPARE(packed.exitCode, 65);
    QVERIFY2(packed.errors.contains("is encrypted") && fs::exists(folder / "a.db"), packed.errors);
    QVERIFY(!fs::exists(folder / "b.db.zst"));
}

/// The example of the manual, as a schedule has it.
void OpaqueUsesTest::theClockCopiesIt()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    const QList<QByteArrayList> examples = manualExamples("schedule add --calendar=weekly -- copy --opaque");
    QCOMPARE(examples.size(), 1);
    const QByteArrayList words = examples.front();
    buildCipherBank(folder / words.at(words.size() - 2).toStdString(), "delete");
    QByteArrayList dry = words;
    dry.insert(2, "--dry-run");
    const ProgramEnd unit = run(dry, setup);
    QVERIFY2(unit == 0, unit.errors);
    QVERIFY2(unit.output.contains("--opaque") && unit.output.contains("--force"), unit.output);
    const QByteArrayList command = words.sliced(words.indexOf("--") + 1);
    for (int time = 0; time < 2; ++time) {
        const ProgramEnd end = run(command, setup);
        QVERIFY2(end == 0, end.errors);
        QCOMPARE(look(folder / command.last().toStdString()).transfers, 0);
    }
}

void OpaqueUsesTest::newCopyTakesThePlaceOfAnOlderOne()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "delete");
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program writes between two"};
    QVERIFY(run({"copy", "--opaque", "bank.db", "copy.db"}, setup) == 0);
    QCOMPARE(askCipherShell(folder / "bank.db", "UPDATE counter SET n = 1;INSERT INTO transfers(note) VALUES('3')"),
             QByteArray());
    QCOMPARE(run({"copy", "--opaque", "bank.db", "copy.db"}, setup).exitCode, 73);
    const ProgramEnd end = run({"copy", "--opaque", "--force", "bank.db", "copy.db"}, setup);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(look(folder / "copy.db").transfers, 1);
}

void OpaqueUsesTest::planSaysHowItIsCopied()
{
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    std::optional<CipherShell> program;
    program.emplace(folder / "bank.db", "UPDATE counter SET n = 1");
    QVERIFY(program->isHolding());
    const ProgramSetup setup{.workingFolder = folder.path(), .othersChangeFiles = "its program ends between two"};
    const ProgramEnd inUse = run({"copy", "--dry-run", "bank.db", "copy.db"}, setup);
    QVERIFY2(inUse == 0, inUse.errors);
    QVERIFY2(inUse.output.contains("opaque, pinned") && inUse.output.contains("only its password can check the copy"),
             inUse.output);
    const CopyForecast forecast = forecastCopy(requestOf(folder / "bank.db", folder / "copy.db"));
    QVERIFY(!forecast.error && forecast.plan.method == CopyMethod::Opaque);
    program->kill();
    const ProgramEnd left = run({"copy", "--dry-run", "bank.db", "copy.db"}, setup);
    QVERIFY2(left == 0, left.errors);
    QVERIFY2(!left.output.contains("pinned") && left.output.contains("stand still"), left.output);
    QVERIFY(!fs::exists(folder / "copy.db"));
}

void OpaqueUsesTest::whatNeedsItsPagesIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("update") << QByteArrayList{"copy", "--update", "bank.db", "copy.db"};
    QTest::newRow("into") << QByteArrayList{"copy", "--into", "bank.db", "plain.db"};
    QTest::newRow("compact") << QByteArrayList{"copy", "--method=compact", "bank.db", "copy.db"};
    QTest::newRow("online") << QByteArrayList{"copy", "--method=online", "bank.db", "copy.db"};
    QTest::newRow("as of") << QByteArrayList{"copy", "--as-of=-1", "bank.db", "copy.db"};
    QTest::newRow("compressed") << QByteArrayList{"copy", "bank.db", "copy.db.zst"};
    QTest::newRow("to standard output") << QByteArrayList{"copy", "bank.db", "-"};
    QTest::newRow("tables") << QByteArrayList{"info", "--tables", "bank.db"};
    QTest::newRow("compare") << QByteArrayList{"compare", "bank.db", "plain.db"};
    QTest::newRow("log") << QByteArrayList{"log", "bank.db"};
    QTest::newRow("restore") << QByteArrayList{"restore", "bank.db", "plain.db"};
    QTest::newRow("keep") << QByteArrayList{"keep", "bank.db", "kept"};
    QTest::newRow("rescue") << QByteArrayList{"rescue", "bank.db", "copy.db"};
}

void OpaqueUsesTest::whatNeedsItsPagesIsRefusedInOneSentence()
{
    QFETCH(const QByteArrayList, command);
    const TemporaryFolder folder;
    buildCipherBank(folder / "bank.db", "wal");
    buildDatabase(folder / "plain.db", {});
    fs::create_directory(folder / "kept");
    const CipherShell program(folder / "bank.db", "UPDATE counter SET n = 1");
    QVERIFY(program.isHolding());
    const QByteArray before = contentOf(folder / "plain.db");
    const ProgramEnd end = run(command, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 65);
    QVERIFY2(end.errors.count("is encrypted") == 1, end.errors);
    QVERIFY(!fs::exists(folder / "copy.db") && !fs::exists(folder / "copy.db.zst"));
    QVERIFY(fs::is_empty(folder / "kept"));
    QCOMPARE(contentOf(folder / "plain.db"), before);
}

void OpaqueUsesTest::theExampleOfTheHelpIsTrue()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    const QByteArrayList lines = run({"copy", "--help"}, setup).output.split('\n');
    const auto example = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.trimmed().startsWith("litecopy-cli copy --opaque "); });
    QVERIFY(example != lines.end());
    const QByteArrayList words = example->trimmed().split(' ');
    QCOMPARE(words.size(), 5);
    buildCipherBank(folder / words.at(3).toStdString(), "delete");
    const ProgramEnd end = run(words.sliced(1), setup);
    QVERIFY2(end == 0, end.errors);
    QCOMPARE(look(folder / words.at(4).toStdString()).transfers, 0);
}

QTEST_GUILESS_MAIN(OpaqueUsesTest)
#include "tst_opaqueuses.moc"
