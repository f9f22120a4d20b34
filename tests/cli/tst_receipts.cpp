// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// `litecopy-cli copy --receipt`: the file that tells how a copy ended.
class ReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptIsWrittenHoweverItEnds();
    void aReceiptUsesNoOtherName();
    void aReceiptMayHaveALongName();
    void aReceiptOfTheLastNightIsReplaced();
    void aReceiptHarmsNoOtherFile_data();
    void aReceiptThatCannotBeWrittenLeavesTheCopyAndItsOwnCode();
    void aReceiptHarmsNoOtherFile();
};

void ReceiptsTest::aReceiptIsWrittenHoweverItEnds()
{
    const TemporaryFolder folder;
    const ProgramSetup setup{.workingFolder = folder.path()};
    QCOMPARE(run({"copy", "--receipt=receipt.json", "missing.db", "b.db"}, setup).exitCode, 66);
    QCOMPARE(readJson(folder / "receipt.json")[u"error"][u"code"].toString(), u"SourceMissing"_qs);
    QCOMPARE(fileNames(folder.path()), QByteArrayList{"receipt.json"});
}

/// It is written under a name of its own first: a neighbour's is nobody's to use.
void ReceiptsTest::aReceiptUsesNoOtherName()
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
    QVERIFY(std::ranges::none_of(fileNames(folder.path()),
                                 [](const QByteArray &name) { return name.startsWith(".litecopy-"); }));
}

void ReceiptsTest::aReceiptMayHaveALongName()
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
        QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "b.db", name}));
    }
}

void ReceiptsTest::aReceiptOfTheLastNightIsReplaced()
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

void ReceiptsTest::aReceiptHarmsNoOtherFile_data()
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

void ReceiptsTest::aReceiptHarmsNoOtherFile()
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

void ReceiptsTest::aReceiptThatCannotBeWrittenLeavesTheCopyAndItsOwnCode()
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
    QCOMPARE(fileNames(folder / "full"), QByteArrayList{"filler"});
}

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "tst_receipts.moc"
