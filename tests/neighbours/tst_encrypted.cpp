// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "support/sqlhandle.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// The shell of SQLCipher, a SQLite of its own build and version, kept running. With a key it encrypts every page;
/// without one it is plain SQLite 3.15, as Debian's package has it.
class CipherShell
{
public:
    explicit CipherShell(const fs::path &database)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("sqlcipher"),
                        {QStringLiteral("-batch"), QString::fromStdString(database.native())});
    }
    ~CipherShell()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("sqlcipher")).isEmpty();
    }

    /// All that it says to these statements.
    QByteArray ask(const QByteArray &sql)
    {
        QByteArray said;
        QElapsedTimer timer;
        timer.start();
        m_process.write(sql + ";\nSELECT 'end of answer';\n");
        while (!said.contains("end of answer") && timer.elapsed() < 20'000) {
            m_process.waitForReadyRead(1000);
            said += m_process.readAll();
        }
        return said.left(said.indexOf("end of answer")).trimmed();
    }

private:
    QProcess m_process;
};

constexpr const char *oneTransfer = "BEGIN;UPDATE accounts SET balance = balance - 3 WHERE id = 1;"
                                    "UPDATE accounts SET balance = balance + 3 WHERE id = 2;"
                                    "INSERT INTO transfers(amount) VALUES(3);COMMIT";

} // namespace

/// A program with another SQLite, and one whose pages only it can read.
class EncryptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void programWithAnOlderSQLite_data();
    void programWithAnOlderSQLite();
    void encryptedDatabaseInUse_data() { addWays(); }
    void encryptedDatabaseInUse();
};

void EncryptedTest::initTestCase()
{
    if (!CipherShell::isInstalled())
        QSKIP("sqlcipher is not installed");
}

void EncryptedTest::programWithAnOlderSQLite_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<Way>("way");
    for (const char *mode : {"delete", "wal"}) {
        for (const Way way : allWays)
            QTest::addRow("%s, %s", mode, wayName(way)) << QByteArray(mode) << way;
    }
}

void EncryptedTest::programWithAnOlderSQLite()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    CipherShell program(neighbourhood.source());
    QCOMPARE(program.ask(oneTransfer), QByteArray());
    // In rollback mode too it shares a lock with the copier: an open read transaction.
    QCOMPARE(program.ask("BEGIN;SELECT count(*) FROM transfers"), QByteArray("1"));
    const QString wrong =
        objection(neighbourhood.visit(way), {.proofs = {QStringLiteral("pinned")}, .least = 1, .most = 1});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(program.ask(QByteArray("COMMIT;") + oneTransfer), QByteArray());
    QCOMPARE(program.ask("SELECT count(*) FROM transfers"), QByteArray("2"));
}

/// Copied as it is, so that its program can open the copy, or refused by name; never spoiled.
void EncryptedTest::encryptedDatabaseInUse()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({});
    fs::remove(neighbourhood.source());
    CipherShell program(neighbourhood.source());
    program.ask("PRAGMA key='secret';PRAGMA journal_mode=wal;PRAGMA wal_autocheckpoint=0;"
                "CREATE TABLE t(n);INSERT INTO t VALUES(1);PRAGMA wal_checkpoint;INSERT INTO t VALUES(2)");
    QCOMPARE(program.ask("SELECT sum(n) FROM t"), QByteArray("3"));

    const Visit visit = neighbourhood.visit(way);
    const QString wrong = objection(visit, {.refusals = {65}, .mayBeUnlike = true});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY2(visit.outcome != QStringLiteral("verified"), "nothing of it can be checked");
    if (visit.accepted && way != Way::Into && way < Way::Memory) {
        CipherShell reader(neighbourhood.copy());
        QCOMPARE(reader.ask("PRAGMA key='secret';SELECT sum(n) FROM t"), QByteArray("3"));
    }
    QCOMPARE(program.ask("INSERT INTO t VALUES(4)"), QByteArray());
    QCOMPARE(program.ask("SELECT sum(n) FROM t"), QByteArray("7"));
}

QTEST_GUILESS_MAIN(EncryptedTest)
#include "tst_encrypted.moc"
