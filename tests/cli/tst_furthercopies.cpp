// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// `litecopy-cli copy --also`: several copies of one moment.
class FurtherCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furtherCopiesAreOfTheSameMoment();
    void whereOneFailsTheOtherIsMade();
    void aBusySourceIsToldOnce();
    void aDryRunSaysWhatTheFurtherCopiesAreMadeFrom();
    void whatGoesWithNoFurtherCopyIsRefused_data();
    void whatGoesWithNoFurtherCopyIsRefused();
};

void FurtherCopiesTest::furtherCopiesAreOfTheSameMoment()
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

void FurtherCopiesTest::whereOneFailsTheOtherIsMade()
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
    QCOMPARE(fileNames(folder.path()), (QByteArrayList{"a.db", "c.db", "d.db", "e.db"}));
}

/// A source that is in use is waited for once, and told once.
void FurtherCopiesTest::aBusySourceIsToldOnce()
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

void FurtherCopiesTest::aDryRunSaysWhatTheFurtherCopiesAreMadeFrom()
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

void FurtherCopiesTest::whatGoesWithNoFurtherCopyIsRefused_data()
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

void FurtherCopiesTest::whatGoesWithNoFurtherCopyIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    const ProgramEnd end = run(QByteArrayList{"copy"} + arguments, {.workingFolder = folder.path()});
    QCOMPARE(end.exitCode, 64);
    QVERIFY2(end.errors.contains("--also") || end.errors.contains("--then"), end.errors);
    QCOMPARE(fileNames(folder.path()), QByteArrayList{"a.db"});
}

QTEST_GUILESS_MAIN(FurtherCopiesTest)
#include "tst_furthercopies.moc"
