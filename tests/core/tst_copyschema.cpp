// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <iterator>

using namespace Litecopy;
using namespace Litecopy::Test;

/// Pages are copied as they are: what stands in the schema never keeps a database from being copied.
class TestCopySchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaWithSqlitesOwnFunctionsIsVerified_data();
    void schemaWithSqlitesOwnFunctionsIsVerified();
    void damagedSchemaIsCopiedAndSaidToBeDamaged_data();
    void damagedSchemaIsCopiedAndSaidToBeDamaged();
};

namespace {

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    return request;
}

} // namespace

void TestCopySchema::schemaWithSqlitesOwnFunctionsIsVerified_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<CheckLevel>("level");
    const std::pair<const char *, const char *> schemas[] = {
        {"CHECK", "CREATE TABLE t(x CHECK(json_valid(x)))"},
        {"stored column", "CREATE TABLE t(x, a AS (json_extract(x, '$.a')) STORED); CREATE INDEX i ON t(a)"},
        {"virtual column", "CREATE TABLE t(x, a AS (json_extract(x, '$.a')) NOT NULL); CREATE INDEX i ON t(a)"},
        {"index", "CREATE TABLE t(x); CREATE INDEX i ON t(json_extract(x, '$.a'))"},
        {"partial index", "CREATE TABLE t(x); CREATE INDEX i ON t(x) WHERE json_valid(x)"},
        {"date in CHECK", "CREATE TABLE t(x CHECK(date('2026-01-01') < 'a'))"},
    };
    for (const auto &[name, schema] : schemas) {
        for (const CopyMethod method : allMethods) {
            for (const CheckLevel level : {CheckLevel::Quick, CheckLevel::Full})
                QTest::addRow("%s, %s, %s", name, methodName(method), level == CheckLevel::Full ? "full" : "quick")
                    << QByteArray(schema) << method << level;
        }
    }
}

void TestCopySchema::schemaWithSqlitesOwnFunctionsIsVerified()
{
    QFETCH(QByteArray, schema);
    QFETCH(CopyMethod, method);
    QFETCH(CheckLevel, level);
    for (const char *const journal : {"delete", "wal"}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        request.check = level;
        request.journal = CopyJournal::Keep;
        {
            SqlHandle source(request.source, true);
            source.execute(QByteArray("PRAGMA journal_mode=") + journal);
            source.execute(schema);
            source.execute("INSERT INTO t(x) VALUES('{\"a\":1}'), ('{\"a\":2}')");
        }
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.warnings, QStringList());
        QCOMPARE(SqlHandle(request.destination).text("PRAGMA journal_mode"), QByteArray(journal));
        QCOMPARE(SqlHandle(request.destination).text("SELECT group_concat(x) FROM t"),
                 QByteArray("{\"a\":1},{\"a\":2}"));
    }
}

void TestCopySchema::damagedSchemaIsCopiedAndSaidToBeDamaged_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<bool>("replaces");
    for (const CopyMethod method : {CopyMethod::Automatic, CopyMethod::Online, CopyMethod::Clone,
                                    CopyMethod::UnlockedSnapshot}) {
        for (const bool replaces : {false, true})
            QTest::addRow("%s, %s", methodName(method), replaces ? "replacing" : "new") << method << replaces;
    }
}

void TestCopySchema::damagedSchemaIsCopiedAndSaidToBeDamaged()
{
    QFETCH(CopyMethod, method);
    QFETCH(bool, replaces);
    for (const char *const journal : {"delete", "wal"}) {
        const TemporaryFolder folder;
        CopyRequest request = requestIn(folder);
        request.method = method;
        {
            SqlHandle source(request.source, true);
            source.execute(QByteArray("PRAGMA journal_mode=") + journal);
            source.execute("CREATE TABLE t(a); INSERT INTO t VALUES('precious'); CREATE TABLE u(b);"
                           "PRAGMA writable_schema=ON;"
                           "UPDATE sqlite_schema SET sql='CREATE TABLE garbage (' WHERE name='u'");
        }
        if (replaces) {
            request.destinationMode = DestinationMode::Replace;
            buildDatabase(request.destination);
        }
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Copied, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
        QVERIFY(!result.receipt.checkMessages.isEmpty());
        QVERIFY(readFile(request.destination).contains("precious"));
        QCOMPARE(differenceOfCopy(request.source, request.destination, true), QString());
    }
}

QTEST_GUILESS_MAIN(TestCopySchema)
#include "tst_copyschema.moc"
