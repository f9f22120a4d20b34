// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What the real program takes of the computer: nothing while nobody does anything, little memory while it copies.

#include "support/databasebuilder.h"
#include "support/processmemory.h"
#include "support/temporaryfolder.h"
#include "windowprocess.h"

#include <QTest>

using namespace Litecopy::Test;

class FrugalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdleWindowUsesNoProcessor();
    void aLargeCopyNeedsLittleMemory();
};

static QString textOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.native());
}

void FrugalTest::anIdleWindowUsesNoProcessor()
{
    constexpr int watched = 3000; // milliseconds
    constexpr qint64 most = 1; // tick, of a hundred in a second
    const TemporaryFolder settings;
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1 << 20});
    WindowProcess window(settings.path(), {textOf(folder / "a.db")});
    QVERIFY(window.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(window.catches(SIGTERM), 20'000);
    // Until it has looked at the database and built its pages.
    const auto isQuiet = [&window] {
        const qint64 before = window.processorTicks();
        QTest::qWait(500);
        return window.processorTicks() == before;
    };
    QVERIFY(QTest::qWaitFor(isQuiet, 20'000));
    const qint64 before = window.processorTicks();
    QVERIFY(before > 0);
    QTest::qWait(watched);
    const qint64 taken = window.processorTicks() - before;
    QVERIFY2(taken <= most, qPrintable(QString::number(taken)));
}

void FrugalTest::aLargeCopyNeedsLittleMemory()
{
    if (isSanitized)
        QSKIP("sanitizers keep what was freed");
    constexpr qint64 most = 60 * 1024; // KiB
    const TemporaryFolder settings;
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 200 << 20});
    WindowProcess window(settings.path(), {textOf(folder / "a.db"), textOf(folder / "b.db")});
    QVERIFY(window.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(folder / "b.db"), 120'000);
    QVERIFY(std::filesystem::file_size(folder / "b.db") >= 200 << 20);
    const qint64 taken = window.mostMemory();
    qInfo("%lld MiB", static_cast<long long>(taken / 1024));
    QVERIFY2(taken > 0 && taken <= most, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(FrugalTest)
#include "tst_frugal.moc"
