// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <functional>

using namespace Litecopy;
using namespace Litecopy::Test;

/// A compact copy lacks nothing that programs see in its source; what SQLite would leave out is copied as it is.
class CompactCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatVacuumPassesOverIsCopied_data();
    void whatVacuumPassesOverIsCopied();
    void rowsThatVacuumLeavesOutAreCopied();
    void whatCannotBeReadWhollyIsCopiedAsItIs_data();
    void whatCannotBeReadWhollyIsCopiedAsItIs();
    void copyAsItIsKeepsWhatWasAskedFor_data();
    void copyAsItIsKeepsWhatWasAskedFor();
    void whatOnlyLooksLeftOutIsNoMatter_data();
    void whatOnlyLooksLeftOutIsNoMatter();
    void findingIsSaidOnce();
};

namespace {

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = CopyMethod::Compact;
    return request;
}

constexpr char someObjects[] =
    "CREATE TABLE keep(a); INSERT INTO keep VALUES(1);"
    "CREATE TABLE t(a, b); CREATE INDEX ti ON t(b); CREATE UNIQUE INDEX tu ON t(a);"
    "CREATE TABLE plain(a); INSERT INTO plain VALUES(7);"
    "CREATE VIEW v AS SELECT 1; CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END;"
    "CREATE VIRTUAL TABLE f USING fts5(x); INSERT INTO f VALUES('hello');"
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 2000) INSERT INTO t SELECT x, 'v' || x "
    "FROM n; CREATE TABLE gone(x); DROP TABLE gone;";

void change(const std::filesystem::path &file, const std::function<void(QByteArray &)> &how)
{
    QByteArray bytes = readFile(file);
    how(bytes);
    writeFile(file, bytes);
}

constexpr char listOfObjects[] =
    "SELECT group_concat(it, ';') FROM (SELECT type || name || tbl_name || coalesce(sql, '')"
    " AS it FROM sqlite_schema ORDER BY name)";

void verifyAsItIs(const CopyRequest &request, const CopyResult &result, QByteArray source)
{
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Clone);
    QVERIFY2(result.receipt.plan.reason.contains(u"not compacted: "), qPrintable(result.receipt.plan.reason));
    QCOMPARE(result.receipt.warnings, QStringList(result.receipt.plan.reason));
    // The journal mode alone may differ.
    QByteArray copied = readFile(request.destination);
    source.replace(18, 2, copied.sliced(18, 2));
    QCOMPARE(copied.size(), source.size());
    QVERIFY(copied == source);
    QCOMPARE(namesIn(request.destination.parent_path()).filter(QStringLiteral("litecopy")), QStringList());
}

} // namespace

void CompactCopyTest::whatVacuumPassesOverIsCopied_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPassedOver");
    const std::pair<const char *, bool> texts[] = {
        {"CREATE TABLE t(", true},        {"CREATE TABLE plain(", true},   {"CREATE INDEX ti", true},
        {"CREATE UNIQUE INDEX tu", true}, {"CREATE TABLE 'f_data'", true}, {"CREATE TABLE 'f_config'", true},
        {"CREATE VIEW v", false},         {"CREATE TRIGGER tr", false},    {"CREATE VIRTUAL TABLE f", false},
    };
    for (const auto &[text, isPassedOver] : texts)
        QTest::newRow(text) << QByteArray(text) << isPassedOver;
}

/// One bit of the schema's text makes "CREATE" of "cREATE": SQLite reads both, and VACUUM looks for the one.
void CompactCopyTest::whatVacuumPassesOverIsCopied()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPassedOver);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::Full;
    request.requireProof = true;
    SqlHandle(request.source, true).execute(someObjects);
    change(request.source, [&](QByteArray &bytes) {
        QVERIFY(bytes.count(text) == 1);
        bytes[bytes.indexOf(text)] = 'c';
    });
    QCOMPARE(SqlHandle(request.source).text("PRAGMA integrity_check"), QByteArray("ok"));
    const QByteArray source = readFile(request.source);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    SqlHandle made(request.destination);
    QCOMPARE(made.text(listOfObjects), SqlHandle(request.source).text(listOfObjects));
    QCOMPARE(made.integer("SELECT count(*) FROM t"), 2000);
    QCOMPARE(made.text("SELECT x FROM f('hello')"), QByteArray("hello"));
    if (isPassedOver)
        verifyAsItIs(request, result, source);
    else
        QCOMPARE(result.receipt.plan.method, CopyMethod::Compact);
}

/// The rows of AUTOINCREMENT's table are copied only where VACUUM makes it.
void CompactCopyTest::rowsThatVacuumLeavesOutAreCopied()
{
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    SqlHandle(request.source, true)
        .execute("CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE t;"
                 "INSERT INTO sqlite_sequence VALUES('kept', 5)");
    const QByteArray source = readFile(request.source);
    verifyAsItIs(request, copy(request), source);
    QCOMPARE(SqlHandle(request.destination).integer("SELECT seq FROM sqlite_sequence"), 5);
}

void CompactCopyTest::whatCannotBeReadWhollyIsCopiedAsItIs_data()
{
    using How = std::function<void(QByteArray &)>;
    QTest::addColumn<How>("how");
    const auto put = [](qsizetype at, QByteArray what) -> How {
        return [=](QByteArray &bytes) { bytes.replace(at, what.size(), what); };
    };
    QTest::newRow("schema format") << put(44, QByteArray("\0\0\0\x09", 4));
    QTest::newRow("kind of page 1") << put(100, "\x77");
    QTest::newRow("count of page 1") << put(103, "\xff\xff");
    QTest::newRow("statement") << How([](QByteArray &bytes) { bytes.replace("CREATE TABLE t(", "CREATE TABXE t("); });
    QTest::newRow("a table's root") << put(2 * 4096, QByteArray(4096, '\x55'));
}

void CompactCopyTest::whatCannotBeReadWhollyIsCopiedAsItIs()
{
    using How = std::function<void(QByteArray &)>;
    QFETCH(const How, how);
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    SqlHandle(request.source, true).execute(someObjects);
    change(request.source, how);
    const QByteArray source = readFile(request.source);
    const CopyResult result = copy(request);
    verifyAsItIs(request, result, source);
    QCOMPARE(result.outcome, CopyOutcome::Copied);
    QCOMPARE(result.receipt.check, CheckOutcome::Damaged);
}

void CompactCopyTest::copyAsItIsKeepsWhatWasAskedFor_data()
{
    QTest::addColumn<bool>("readBack");
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<CopyJournal>("journal");
    QTest::newRow("read back") << true << false << CopyJournal::SingleFile;
    QTest::newRow("read back, snapshot elsewhere") << true << true << CopyJournal::SingleFile;
    QTest::newRow("in WAL mode") << true << false << CopyJournal::Keep;
    QTest::newRow("in WAL mode, snapshot elsewhere") << false << true << CopyJournal::Keep;
}

void CompactCopyTest::copyAsItIsKeepsWhatWasAskedFor()
{
    QFETCH(const bool, readBack);
    QFETCH(const bool, isElsewhere);
    QFETCH(const CopyJournal, journal);
    const TemporaryFolder folder;
    const TemporaryFolder elsewhere;
    CopyRequest request = requestIn(folder);
    request.readBack = readBack;
    request.journal = journal;
    if (isElsewhere)
        request.temporaryFolder = elsewhere.path();
    SqlHandle(request.source, true).execute(QByteArray("PRAGMA journal_mode=WAL;") + someObjects);
    change(request.source, [](QByteArray &bytes) { bytes.replace("CREATE TABLE t(", "cREATE TABXE t("); });
    const QByteArray source = readFile(request.source);
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    const QByteArray made = readFile(request.destination);
    const bool isWal = journal == CopyJournal::Keep;
    QCOMPARE(made.sliced(18, 2), isWal ? QByteArray("\2\2") : QByteArray("\1\1"));
    QVERIFY(made.first(18) + made.sliced(20) == source.first(18) + source.sliced(20));
    QCOMPARE(result.receipt.readBack, readBack ? CheckOutcome::Passed : CheckOutcome::NotDone);
    QCOMPARE(namesIn(elsewhere.path()), QStringList());
}

void CompactCopyTest::whatOnlyLooksLeftOutIsNoMatter_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("all kinds of objects") << QByteArray(someObjects);
    QTest::newRow("empty") << QByteArray("CREATE TABLE t(a); DROP TABLE t");
    QTest::newRow("AUTOINCREMENT that is gone") << QByteArray("CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT);"
                                                              "INSERT INTO t VALUES(3); DROP TABLE t");
    QTest::newRow("AUTOINCREMENT") << QByteArray("CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT);"
                                                 "INSERT INTO t VALUES(3); DELETE FROM t");
    QTest::newRow("statistics") << QByteArray("CREATE TABLE t(a, b); CREATE INDEX i ON t(a);"
                                              "INSERT INTO t VALUES(1, 2), (3, 4); ANALYZE");
    QTest::newRow("without rowid, in UTF-16") << QByteArray("PRAGMA encoding='UTF-16be';"
                                                            "CREATE TABLE \"a \"\" b\"(a PRIMARY KEY) WITHOUT ROWID;"
                                                            "INSERT INTO \"a \"\" b\" VALUES(1)");
    QTest::newRow("statements in lower case")
        << QByteArray("create  table if not exists main.t ( a , b ) ; create  index if not exists i on t ( a ) ;"
                      "create table u as select 1 as x; alter table t rename to w; alter table w add column c");
    QTest::newRow("numbers of the program's") << QByteArray("PRAGMA user_version=-3; PRAGMA application_id=77;"
                                                            "PRAGMA auto_vacuum=INCREMENTAL; CREATE TABLE t(a)");
}

void CompactCopyTest::whatOnlyLooksLeftOutIsNoMatter()
{
    QFETCH(const QByteArray, sql);
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    SqlHandle(request.source, true).execute(sql);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Compact);
    QCOMPARE(result.receipt.warnings, QStringList());
}

/// The database that a compact copy is made from is checked, and so is the copy.
void CompactCopyTest::findingIsSaidOnce()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.check = CheckLevel::Full;
    SqlHandle(request.source, true)
        .execute("CREATE TABLE t(a); CREATE INDEX i ON t(a); INSERT INTO t VALUES('mark1'), ('mark2'), ('mark3')");
    // VACUUM copies the entries of the index, which then match no row in the copy either.
    change(request.source, [](QByteArray &bytes) { bytes[bytes.lastIndexOf("mark3") + 4] = '4'; });
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Compact);
    QStringList said = result.receipt.checkMessages;
    QVERIFY(!said.isEmpty());
    QCOMPARE(said.removeDuplicates(), 0);
}

Q_DECLARE_METATYPE(Litecopy::CopyJournal)

QTEST_GUILESS_MAIN(CompactCopyTest)
#include "tst_compactcopy.moc"
