// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/openclose.h"
#include "sqlite/resultcodes.h"
#include "sqlite/version.h"
#include "sqlite/vfsfile.h"

#include "support/temporaryfolder.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QTest>

#include <array>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <future>
#include <thread>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// Threads of one process that open and close one database at the same time. Of SQLite 3.51.0 and 3.51.1 they would
/// wait for each other for ever: tests/systems/sqlite.sh runs this with those, too.
class OpenCloseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTurnsOnlyWithTheSqliteThatNeedsIt_data();
    void takesTurnsOnlyWithTheSqliteThatNeedsIt();
    void oneThreadAtATimeHasTheTurn();
    void connectionsOfSeveralThreadsComeAndGo_data();
    void connectionsOfSeveralThreadsComeAndGo();
};

void OpenCloseTest::takesTurnsOnlyWithTheSqliteThatNeedsIt_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("turns");

    QTest::newRow("3.50.4") << 3'050'004 << false;
    QTest::newRow("3.51.0") << 3'051'000 << true;
    QTest::newRow("3.51.1") << 3'051'001 << true;
    QTest::newRow("3.51.2") << 3'051'002 << false;
}

void OpenCloseTest::takesTurnsOnlyWithTheSqliteThatNeedsIt()
{
    QFETCH(int, version);
    QFETCH(bool, turns);

    QCOMPARE(OpenCloseTurn(version).isTaken(), turns);
}

void OpenCloseTest::oneThreadAtATimeHasTheTurn()
{
    constexpr int affected = 3'051'001;
    std::atomic_bool had = false;
    std::thread other;
    {
        const OpenCloseTurn turn(affected);
        // The same thread again: who closes a connection closes its files, too.
        QVERIFY(OpenCloseTurn(affected).isTaken());
        std::promise<void> started;
        other = std::thread([&had, &started] {
            started.set_value();
            const OpenCloseTurn later(affected);
            had = true;
        });
        started.get_future().wait();
        // Another one that has the turn by now would have it beside this one.
        for (int look = 0; look < 1000; ++look) {
            std::this_thread::yield();
            if (had)
                break;
        }
        [&had] { QVERIFY(!had); }();
    }
    other.join();
    QVERIFY(had);
}

void OpenCloseTest::connectionsOfSeveralThreadsComeAndGo_data()
{
    QTest::addColumn<bool>("throughTheVfsAlone");

    QTest::newRow("connections") << false;
    QTest::newRow("connections and files") << true;
}

void OpenCloseTest::connectionsOfSeveralThreadsComeAndGo()
{
    QFETCH(bool, throughTheVfsAlone);
    constexpr int rounds = 3000;
    const TemporaryFolder folder;
    const fs::path path = folder / "busy.db";
    Connection::open(path, Connection::OpenMode::Create)
        .execute("PRAGMA journal_mode=WAL; CREATE TABLE t(x); INSERT INTO t VALUES(1)");

    std::atomic_int ended = 0;
    std::atomic_int failed = 0;
    const auto repeat = [&ended, &failed](const std::function<void()> &once) {
        for (int round = 0; round < rounds; ++round) {
            try {
                once();
            } catch (const SqliteError &error) {
                // The other thread has the lock under which the log is removed.
                if (kindOf(error.extendedCode()) != ResultKind::Busy)
                    ++failed;
            }
        }
        ++ended;
    };
    const std::function<void()> connect = [&path] {
        Connection connection = Connection::open(path, Connection::OpenMode::ReadWrite);
        static_cast<void>(connection.queryInteger("SELECT x FROM t"));
    };
    const std::function<void()> look = [&path] { static_cast<void>(VfsFile(path).size()); };
    // Of four that only connect, SQLite 3.51.1 had stopped after 2857 rounds.
    std::array<std::thread, 4> threads;
    for (std::size_t number = 0; number < threads.size(); ++number)
        threads[number] = std::thread(repeat, throughTheVfsAlone && number % 2 == 1 ? look : connect);
    if (!QTest::qWaitFor([&] { return ended == int(threads.size()); }, 240'000)) {
        qCritical("threads wait for each other in SQLite %s", sqliteVersion().constData());
        // They can't be ended, and nothing that they use may go away before them.
        std::_Exit(1);
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
}

QTEST_GUILESS_MAIN(OpenCloseTest)
#include "tst_openclose.moc"
