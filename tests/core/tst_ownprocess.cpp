// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <litecopy/copyconnection.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QTest>

#include <atomic>
#include <thread>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A program that links the library copies a database by its path that it has open and writes itself, on another
/// thread. Run twice: with the POSIX locks that SQLite takes by itself, and with open-file-description locks.
class TestOwnProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databaseThatTheProgramWritesIsCopied_data();
    void databaseThatTheProgramWritesIsCopied();
    void databaseThatTheProgramWritesIsLoadedAndWrittenInto_data();
    void databaseThatTheProgramWritesIsLoadedAndWrittenInto();
};

namespace {

/// Transfers money all the while.
class Writer
{
public:
    explicit Writer(fs::path database)
        : m_thread([this, database = std::move(database)] { run(database); })
    {
        while (m_commits == 0 && !m_failed)
            std::this_thread::yield();
    }
    ~Writer() { stop(); }

    void stop()
    {
        m_stopped = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] int commits() const { return m_commits; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void run(const fs::path &database)
    {
        try {
            SqlHandle handle(database);
            handle.execute("PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=100");
            for (int i = 0; !m_stopped; ++i) {
                const QByteArray from = QByteArray::number(i * 7 % 1000 + 1);
                const QByteArray to = QByteArray::number(i * 13 % 1000 + 1);
                handle.execute("BEGIN IMMEDIATE; UPDATE accounts SET balance=balance-1 WHERE id=" + from
                               + "; UPDATE accounts SET balance=balance+1 WHERE id=" + to + "; COMMIT");
                ++m_commits;
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            }
        } catch (const std::exception &error) {
            qWarning("%s", error.what());
            m_failed = true;
        }
    }

    std::atomic_bool m_stopped = false;
    std::atomic_bool m_failed = false;
    std::atomic_int m_commits = 0;
    std::thread m_thread;
};

void addJournalModes()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

} // namespace

void TestOwnProcess::databaseThatTheProgramWritesIsCopied_data()
{
    addJournalModes();
}

void TestOwnProcess::databaseThatTheProgramWritesIsCopied()
{
    QFETCH(const QByteArray, journalMode);
    for (const CopyMethod method : {CopyMethod::Automatic, CopyMethod::Online, CopyMethod::Compact}) {
        const TemporaryFolder folder;
        buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 2'000'000});
        Writer writer(folder / "a.db");
        for (int i = 0; i < 6; ++i) {
            CopyRequest request;
            request.source = folder / "a.db";
            request.destination = folder / ("copy" + std::to_string(i) + ".db");
            request.method = method;
            request.check = CheckLevel::Full;
            const CopyResult result = copy(request);
            QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
            // A connection of this process opens only the copy.
            QCOMPARE(verifyBank(request.destination), QString());
        }
        writer.stop();
        QVERIFY(!writer.hasFailed());
        QCOMPARE(verifyBank(folder / "a.db"), QString());
    }
}

void TestOwnProcess::databaseThatTheProgramWritesIsLoadedAndWrittenInto_data()
{
    addJournalModes();
}

void TestOwnProcess::databaseThatTheProgramWritesIsLoadedAndWrittenInto()
{
    QFETCH(const QByteArray, journalMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = journalMode, .size = 1'000'000});
    buildDatabase(folder / "other.db", {.size = 500'000, .seed = 2});
    Writer writer(folder / "a.db");
    Connection memory = Connection::openMemory();
    CopyControl control;
    const CopyResult loaded = loadIntoMemory(folder / "a.db", memory, control);
    QVERIFY2(loaded.isCopied(), qPrintable(inWords(loaded)));
    QCOMPARE(memory.queryInteger("SELECT sum(balance) FROM accounts"), bankSum);
    CopyRequest request;
    request.source = folder / "other.db";
    request.destination = folder / "a.db";
    request.destinationMode = DestinationMode::WriteInto;
    const CopyResult written = copy(request);
    QVERIFY2(written.isCopied(), qPrintable(inWords(written)));
    const int before = writer.commits();
    while (writer.commits() == before && !writer.hasFailed())
        std::this_thread::yield();
    writer.stop();
    QVERIFY(!writer.hasFailed());
    QCOMPARE(verifyBank(folder / "a.db"), QString());
    QCOMPARE(verifyBank(written.receipt.safetyCopy), QString());
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("LITECOPY_TEST_DESCRIPTION_LOCKS") && !useOpenFileDescriptionLocks())
        return 77;
    QCoreApplication application(argc, argv);
    TestOwnProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownprocess.moc"
