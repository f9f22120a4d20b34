// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The real program, ended by a signal: as at logging out, by Ctrl-C in a terminal, or when the terminal is closed.

#include "silentbus.h"
#include "windowprocess.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QTest>

#include <csignal>

namespace fs = std::filesystem;
using namespace Litecopy::Test;

namespace {

bool hasPrivateFolder(const fs::path &folder)
{
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().native().starts_with(".litecopy-"))
            return true;
    }
    return false;
}

} // namespace

class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsCancelledAndCleanedUp_data();
    void aCopyIsCancelledAndCleanedUp();
    void anIdleWindowEndsAtOnce();
    void aBusThatGivesNoAnswerKeepsNoProgram();
};

void SignalsTest::aCopyIsCancelledAndCleanedUp_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void SignalsTest::aCopyIsCancelledAndCleanedUp()
{
    QFETCH(const int, signal);
    const TemporaryFolder settings;
    const TemporaryFolder folder;
    fs::create_directory(folder / "to");
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    const FolderSnapshot before(folder.path());
    // It waits for the lock, with its private folder made: never over before the signal comes.
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "a.db", u"exclusive"_qs));
    WindowProcess window(settings.path(),
                         {QString::fromStdString((folder / "a.db").native()),
                          QString::fromStdString((folder / "to" / "b.db").native())});
    QVERIFY(window.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(hasPrivateFolder(folder / "to"), 20'000);
    QVERIFY(window.catches(signal));
    window.send(signal);
    QCOMPARE(window.waitForEnd(), 128 + signal);
    QVERIFY(writer.release());
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void SignalsTest::anIdleWindowEndsAtOnce()
{
    const TemporaryFolder settings;
    WindowProcess window(settings.path(), {});
    QVERIFY(window.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(window.catches(SIGTERM), 20'000);
    window.send(SIGTERM);
    QCOMPARE(window.waitForEnd(), 128 + SIGTERM);
}

void SignalsTest::aBusThatGivesNoAnswerKeepsNoProgram()
{
    const TemporaryFolder settings;
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "a.db", u"exclusive"_qs));
    SilentBus bus;
    QVERIFY(bus.isListening());
    // The computer is kept awake, by a message over the bus, while something runs.
    WindowProcess window(
        settings.path(),
        {QString::fromStdString((folder / "a.db").native()), QString::fromStdString((folder / "b.db").native())},
        QString::fromLatin1(bus.address()));
    QVERIFY(window.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(bus.wasAsked(), 20'000);
    window.send(SIGTERM);
    QCOMPARE(window.waitForEnd(), 128 + SIGTERM);
    QVERIFY(writer.release());
}

QTEST_GUILESS_MAIN(SignalsTest)
#include "tst_signals.moc"
