// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

/// `litecopy-cli copy --dry-run`: what a copy would be.
class DryRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDryRunTellsAndDoesNothing();
    void aDryRunSaysWhatTheCopyOfACutOffFileWill();
    void aDryRunKnowsFoldersThatTakeNoFiles();
};

void DryRunsTest::aDryRunTellsAndDoesNothing()
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

void DryRunsTest::aDryRunSaysWhatTheCopyOfACutOffFileWill()
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

void DryRunsTest::aDryRunKnowsFoldersThatTakeNoFiles()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    for (const char *const destination : {"/proc/b.db", "/sys/b.db"}) {
        const ProgramEnd forecast = run({"copy", "--dry-run", "a.db", destination}, {.workingFolder = folder.path()});
        QVERIFY2(forecast == 77, QByteArray::number(forecast.exitCode) + forecast.errors);
        QCOMPARE(run({"copy", "a.db", destination}, {.workingFolder = folder.path()}).exitCode, 77);
    }
}

QTEST_GUILESS_MAIN(DryRunsTest)
#include "tst_dryruns.moc"
