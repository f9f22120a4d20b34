// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/deniedthreads.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/connection.h>
#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/sqliteerror.h>

#include <QFile>
#include <QtTest>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Locks that belong to open files, not to the process: what another program sees of them, asked of one at every
/// moment.
class TestDescriptionLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void closingTheFileElsewhereLosesNoLock_data();
    void closingTheFileElsewhereLosesNoLock();
    void theLockOfTwoReadersGoesWithTheLast_data();
    void theLockOfTwoReadersGoesWithTheLast();
    void aWriterIsNotKeptOutByAReaderThatIsDone();
    void aClosedReaderTakesNoLockAlong();
    void aSmallDatabaseIsCopiedAndCheckedWithoutAnotherThread();

private:
    [[nodiscard]] Connection open(Connection::OpenMode mode = Connection::OpenMode::ReadOnly) const
    {
        return Connection::open(m_database, mode);
    }
    static void beginReading(Connection &connection)
    {
        connection.execute("BEGIN");
        static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
    }

    std::optional<TemporaryFolder> m_folder;
    std::filesystem::path m_database;
    std::optional<WriterProcess> m_other;
};

void TestDescriptionLocks::initTestCase()
{
    QVERIFY(useOpenFileDescriptionLocks());
}

void TestDescriptionLocks::init()
{
    m_other.emplace();
    m_folder.emplace();
    m_database = *m_folder / "data.db";
    buildDatabase(m_database);
    QVERIFY(m_other->startSingleProbe(m_database));
    QVERIFY(m_other->tryToWrite());
}

void TestDescriptionLocks::closingTheFileElsewhereLosesNoLock_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("opened and closed") << false;
    QTest::newRow("read to its end") << true;
}

void TestDescriptionLocks::closingTheFileElsewhereLosesNoLock()
{
    QFETCH(const bool, whole);
    Connection reader = open();
    beginReading(reader);
    QVERIFY(!m_other->tryToWrite());
    {
        QFile file(QString::fromStdString(m_database.native()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (whole)
            QVERIFY(!file.readAll().isEmpty());
    }
    QVERIFY(!m_other->tryToWrite());
    reader.execute("COMMIT");
    QVERIFY(m_other->tryToWrite());
}

void TestDescriptionLocks::theLockOfTwoReadersGoesWithTheLast_data()
{
    QTest::addColumn<bool>("firstEndsFirst");
    QTest::newRow("the first ends first") << true;
    QTest::newRow("the first ends last") << false;
}

void TestDescriptionLocks::theLockOfTwoReadersGoesWithTheLast()
{
    QFETCH(const bool, firstEndsFirst);
    Connection first = open();
    Connection second = open();
    beginReading(first);
    beginReading(second);
    QVERIFY(!m_other->tryToWrite());
    (firstEndsFirst ? first : second).execute("COMMIT");
    QVERIFY(!m_other->tryToWrite());
    (firstEndsFirst ? second : first).execute("COMMIT");
    // Neither reads any more, and both are still open.
    QVERIFY(m_other->tryToWrite());
}

void TestDescriptionLocks::aWriterIsNotKeptOutByAReaderThatIsDone()
{
    Connection reader = open();
    Connection writer = open(Connection::OpenMode::ReadWrite);
    beginReading(reader);
    beginReading(writer);
    reader.execute("COMMIT");
    // The lock that the reader took for both is now the writer's to raise.
    try {
        writer.execute("PRAGMA user_version=7; COMMIT");
    } catch (const SqliteError &error) {
        QFAIL(qPrintable(QStringLiteral("%1 %2").arg(error.extendedCode()).arg(QString::fromUtf8(error.text()))));
    }
    QVERIFY(m_other->tryToWrite());
    QCOMPARE(reader.queryInteger("PRAGMA user_version"), 7);
}

void TestDescriptionLocks::aClosedReaderTakesNoLockAlong()
{
    std::optional<Connection> first = open();
    Connection second = open();
    beginReading(*first);
    beginReading(second);
    first->execute("COMMIT");
    first.reset();
    QVERIFY(!m_other->tryToWrite());
    second.execute("COMMIT");
    QVERIFY(m_other->tryToWrite());
}

/// Threads would cost more than such a copy does.
void TestDescriptionLocks::aSmallDatabaseIsCopiedAndCheckedWithoutAnotherThread()
{
    CopyRequest request;
    request.source = m_database;
    request.destination = *m_folder / "copy.db";
    noThreads = true;
    const CopyResult result = copy(request);
    noThreads = false;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(result.receipt.plan.method == CopyMethod::Clone);
    QCOMPARE(verifyBank(request.destination), QString());
    QVERIFY(m_other->tryToWrite());
}

QTEST_GUILESS_MAIN(TestDescriptionLocks)
#include "tst_descriptionlocks.moc"
