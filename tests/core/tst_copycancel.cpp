// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <vector>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// Cancelled at every report there is: everything is as it was, or the whole copy is there.
class TestCopyCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelAtEveryStepLeavesEverythingAsItWas_data();
    void cancelAtEveryStepLeavesEverythingAsItWas();
    void cancelledBeforeItBeganDoesNothing_data();
    void cancelledBeforeItBeganDoesNothing();
};

namespace {

void addRows()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<QByteArray>("journalMode");
    for (const CopyMethod method :
         {CopyMethod::Online, CopyMethod::Clone, CopyMethod::UnlockedSnapshot, CopyMethod::Compact}) {
        for (const char *journalMode : {"delete", "wal"}) {
            QTest::addRow("%s, %s, new file", methodName(method), journalMode)
                << method << DestinationMode::NewFile << QByteArray(journalMode);
            QTest::addRow("%s, %s, replace", methodName(method), journalMode)
                << method << DestinationMode::Replace << QByteArray(journalMode);
            QTest::addRow("%s, %s, write into", methodName(method), journalMode)
                << method << DestinationMode::WriteInto << QByteArray(journalMode);
        }
    }
}

/// Names and content of a folder; times and inodes may change where a database is written and rolled back.
QString contentOf(const fs::path &folder)
{
    QString text;
    const FolderSnapshot snapshot(folder);
    for (const auto &[name, entry] : snapshot.entries())
        text += QString::fromStdString(name) + QLatin1Char(' ') + QString::fromLatin1(entry.content.toHex().left(16))
            + QLatin1Char('\n');
    return text;
}

struct Scene
{
    explicit Scene(const QByteArray &journalMode, CopyMethod method, DestinationMode mode)
    {
        fs::create_directory(folder / "to");
        request.source = folder / "a.db";
        request.destination = folder.path() / "to" / "copy.db";
        request.method = method;
        request.destinationMode = mode;
        request.safetyCopy = false;
        request.progressInterval = std::chrono::milliseconds(0);
        buildDatabase(request.source, {.journalMode = journalMode, .size = 700'000});
        SqlHandle(request.source).execute("PRAGMA user_version=7");
        const auto pages = int(fs::file_size(request.source) / 4096);
        request.pagesPerStep = (pages + 49) / 50;
        if (mode != DestinationMode::NewFile)
            buildDatabase(original, {.journalMode = journalMode, .size = 300'000, .seed = 2});
        reset();
    }

    /// The destination as it was.
    void reset()
    {
        fs::remove_all(folder / "to");
        fs::create_directory(folder / "to");
        if (fs::exists(original))
            fs::copy_file(original, request.destination);
    }

    TemporaryFolder folder;
    fs::path original = folder / "original.db";
    CopyRequest request;
};

} // namespace

void TestCopyCancel::cancelAtEveryStepLeavesEverythingAsItWas_data()
{
    addRows();
}

void TestCopyCancel::cancelAtEveryStepLeavesEverythingAsItWas()
{
    QFETCH(CopyMethod, method);
    QFETCH(DestinationMode, mode);
    QFETCH(QByteArray, journalMode);
    Scene scene(journalMode, method, mode);
    std::vector<CopyPhase> phases;
    const CopyResult whole =
        copy(scene.request, [&phases](const CopyProgress &progress) { phases.push_back(progress.phase); });
    QVERIFY2(whole.isCopied(), qPrintable(inWords(whole)));
    QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
    scene.reset();
    const FolderSnapshot source(scene.folder.path());
    const QString before = contentOf(scene.folder / "to");

    int cancelled = 0;
    for (std::size_t k = 0; k < phases.size(); ++k) {
        CopyControl control;
        std::size_t count = 0;
        CopyPhase at = CopyPhase::Done;
        bool committed = false;
        const CopyResult result = copyDatabase(scene.request, control, [&](const CopyProgress &progress) {
            if (count++ == k) {
                at = progress.phase;
                // With its last page a database that is written into has its new content.
                committed = mode == DestinationMode::WriteInto && progress.pageCount > 0 && progress.remaining == 0;
                control.cancel();
            }
        });
        const QByteArray where = "report " + QByteArray::number(int(k)) + ", phase " + QByteArray::number(int(at));
        if (result.outcome == CopyOutcome::Cancelled) {
            ++cancelled;
            QVERIFY2(!result.error, where.constData());
            QVERIFY2(contentOf(scene.folder / "to") == before,
                     (where + ": " + contentOf(scene.folder / "to").toUtf8()).constData());
        } else {
            // Too late is only the very end.
            QVERIFY2(committed || at >= CopyPhase::Checking, where.constData());
            QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
            QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("copy.db")});
            QCOMPARE(verifyBank(scene.request.destination), QString());
            QCOMPARE(SqlHandle(scene.request.destination).integer("PRAGMA user_version"), 7);
            scene.reset();
        }
        // Only now, for nothing has them open any more.
        if (mode != DestinationMode::NewFile && result.outcome == CopyOutcome::Cancelled) {
            QCOMPARE(verifyBank(scene.request.destination), QString());
            QCOMPARE(contentOf(scene.folder / "to"), before);
        }
    }
    const FolderSnapshot after(scene.folder.path());
    for (const char *name : {"a.db", "a.db-wal", "a.db-shm", "a.db-journal"})
        QVERIFY(source.entries().contains(name) == after.entries().contains(name));
    QVERIFY(source.entries().at("a.db") == after.entries().at("a.db"));
    qInfo("cancelled %d of %d times", cancelled, int(phases.size()));
    QVERIFY(cancelled >= 3);
    if (method == CopyMethod::Online)
        QVERIFY2(cancelled >= 48, qPrintable(QString::number(cancelled)));
}

void TestCopyCancel::cancelledBeforeItBeganDoesNothing_data()
{
    addRows();
}

void TestCopyCancel::cancelledBeforeItBeganDoesNothing()
{
    QFETCH(CopyMethod, method);
    QFETCH(DestinationMode, mode);
    QFETCH(QByteArray, journalMode);
    const Scene scene(journalMode, method, mode);
    const FolderSnapshot before(scene.folder.path());
    CopyControl control;
    control.cancel();
    const CopyResult result = copyDatabase(scene.request, control);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Cancelled"));
    QCOMPARE(before.differenceTo(FolderSnapshot(scene.folder.path())), QString());
}

QTEST_GUILESS_MAIN(TestCopyCancel)
#include "tst_copycancel.moc"
