// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>
#include <litecopy/inspectjob.h>
#include <litecopy/openfiledescriptionlocks.h>

#include "inspectsamples.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

Comparison compare(const std::filesystem::path &first, const std::filesystem::path &second)
{
    CopyControl control;
    return compareDatabases(first, second, control);
}

const TreeDifference &treeOf(const Comparison &comparison, const char16_t *name)
{
    const auto found = std::ranges::find(comparison.trees, QString::fromUtf16(name), &TreeDifference::name);
    if (found == comparison.trees.end())
        qFatal("no such table");
    return *found;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void aFileEqualsItsCopy_data() { samples(); }
    void aFileEqualsItsCopy();
    void aCompactCopyHasTheSameContent_data() { samples(); }
    void aCompactCopyHasTheSameContent();
    void countsRowsThatDiffer();
    void countsTablesAsTheirUsersKnowThem();
    void countsPagesThatDiffer();
    void tellsTablesThatAreInOneOnly();
    void otherPageSizesAreComparedByContent();
    void otherEncodingsAreComparedByContent_data();
    void otherEncodingsAreComparedByContent();
    void sameBytesAreTheSameDamagedOrNot();
    void damageIsNeitherEqualityNorADifference();
    void rowsFromBeforeAColumnWasAddedAreTheSame_data();
    void rowsFromBeforeAColumnWasAddedAreTheSame();
    void defaultsAreWhatSqliteMakesOfThem_data();
    void defaultsAreWhatSqliteMakesOfThem();
    void otherDefaultsAreOtherRows();
    void theFirstsErrorNamesTheFirst();
    void aNameInCsvStartsNoFormula();
    void aCommitBehindUnsealedFramesIsCompared();
    void saysWhatCouldNotBeRead();
    void jobFinishesOnce();

private:
    static void samples()
    {
        QTest::addColumn<int>("sample");
        for (std::size_t i = 0; i < inspectSamples().size(); ++i)
            QTest::newRow(inspectSamples()[i].name) << int(i);
    }
};

void ComparisonTest::aFileEqualsItsCopy()
{
    QFETCH(int, sample);
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[std::size_t(sample)], folder / "a.db").reset();
    std::filesystem::copy_file(folder / "a.db", folder / "b.db");
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.error.code, ErrorCode::None);
    QVERIFY(comparison.pagesComparable);
    QCOMPARE(comparison.differingPages, 0U);
    QCOMPARE(comparison.equalPages, comparison.first.map.pageCount());
    QVERIFY(comparison.isSameContent());
    for (const TreeDifference &tree : comparison.trees) {
        const auto &figures = comparison.first.usage.trees[std::size_t(tree.firstTree)].figures;
        QCOMPARE(tree.equal, figures.entries);
    }
}

void ComparisonTest::aCompactCopyHasTheSameContent()
{
    QFETCH(int, sample);
    const TemporaryFolder folder;
    const auto user = makeInspectSample(inspectSamples()[std::size_t(sample)], folder / "a.db");
    {
        SqlHandle database(folder / "a.db");
        database.execute("VACUUM INTO '" + QByteArray::fromStdString((folder / "b.db").native()) + "'");
    }
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.error.code, ErrorCode::None);
    for (const TreeDifference &tree : comparison.trees)
        QVERIFY2(!tree.differs(), qPrintable(tree.name));
    QVERIFY(comparison.isSameContent());
}

void ComparisonTest::countsRowsThatDiffer()
{
    const TemporaryFolder folder;
    const QByteArray rows = "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<5000) ";
    {
        SqlHandle database(folder / "a.db", true);
        database.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b); CREATE INDEX byB ON t(b);"
                         "CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID; CREATE TABLE same(a);"
                         "INSERT INTO t "
                         + rows + "SELECT x, hex(zeroblob(x % 900)) FROM n; INSERT INTO w " + rows
                         + "SELECT hex(x * 7919), x FROM n; INSERT INTO same " + rows + "SELECT x FROM n;");
    }
    std::filesystem::copy_file(folder / "a.db", folder / "b.db");
    {
        SqlHandle database(folder / "b.db");
        database.execute("UPDATE t SET b = b || 'x' WHERE a % 1000 = 0; DELETE FROM t WHERE a BETWEEN 10 AND 16;"
                         "INSERT INTO t VALUES(9001, 'new'), (9002, 'new'); DELETE FROM w WHERE v < 4;"
                         "UPDATE w SET v = -v WHERE v = 4000; INSERT INTO w VALUES('', 0);");
    }
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QVERIFY(!comparison.isSameContent());
    QCOMPARE(comparison.differingTables(), 2);
    QCOMPARE(comparison.tableCount(), 3);
    QVERIFY(!comparison.schemaDiffers());
    const TreeDifference &t = treeOf(comparison, u"t");
    QCOMPARE(t.changed, quint64(5));
    QCOMPARE(t.onlyInFirst, quint64(7));
    QCOMPARE(t.onlyInSecond, quint64(2));
    QCOMPARE(t.equal, quint64(5000 - 7 - 5));
    const TreeDifference &index = treeOf(comparison, u"byB");
    QCOMPARE(index.onlyInFirst, quint64(12));
    QCOMPARE(index.onlyInSecond, quint64(7));
    QCOMPARE(index.equal, quint64(4988));
    const TreeDifference &w = treeOf(comparison, u"w");
    QCOMPARE(w.onlyInFirst, quint64(4));
    QCOMPARE(w.onlyInSecond, quint64(2));
    QCOMPARE(w.equal, quint64(4996));
    QVERIFY(!treeOf(comparison, u"same").differs());
    QCOMPARE(comparison.toJson().value(u"trees").toArray().size(), qsizetype(comparison.trees.size()));
    QCOMPARE(comparison.toCsv().count("\r\n"), qsizetype(comparison.trees.size()) + 1);
}

void ComparisonTest::countsTablesAsTheirUsersKnowThem()
{
    const TemporaryFolder folder;
    {
        SqlHandle database(folder / "a.db", true);
        database.execute("CREATE TABLE plain(a INTEGER PRIMARY KEY AUTOINCREMENT, b UNIQUE);"
                         "CREATE TABLE other(a, b); CREATE VIRTUAL TABLE found USING fts5(text);"
                         "INSERT INTO plain(b) VALUES(1), (2); INSERT INTO found VALUES('a word');"
                         "INSERT INTO other VALUES(1, 2); CREATE INDEX byA ON other(a); ANALYZE;");
    }
    const auto changed = [&folder](const QByteArray &statements) {
        std::filesystem::copy_file(folder / "a.db", folder / "b.db", std::filesystem::copy_options::overwrite_existing);
        SqlHandle(folder / "b.db").execute(statements);
        return compare(folder / "a.db", folder / "b.db");
    };

    const Comparison words = changed("INSERT INTO found VALUES('another')");
    QCOMPARE(words.tableCount(), 3);
    QCOMPARE(words.differingTables(), 1);
    QVERIFY(!words.schemaDiffers());

    const Comparison index = changed("CREATE INDEX byB ON other(b)");
    QCOMPARE(index.differingTables(), 0);
    QVERIFY(index.schemaDiffers());
    QVERIFY(!index.isSameContent());

    const Comparison statistics = changed("UPDATE sqlite_stat1 SET stat = '9 9'");
    QCOMPARE(statistics.differingTables(), 0);
    QVERIFY(!statistics.schemaDiffers());
    QVERIFY(!statistics.isSameContent());

    const Comparison added = changed("CREATE TABLE later(a)");
    QCOMPARE(added.tableCount(), 4);
    QCOMPARE(added.differingTables(), 1);
    QVERIFY(added.schemaDiffers());
    QVERIFY(added.toJson().value(u"schemaDiffers").toBool());
    QCOMPARE(added.toJson().value(u"differingTables").toInt(), 1);
}

void ComparisonTest::countsPagesThatDiffer()
{
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[1], folder / "a.db").reset();
    QByteArray bytes = readFile(folder / "a.db");
    const quint32 pages = quint32(bytes.size() / 4096);
    // A byte in the unused space of two pages: content stays, pages do not. And one page more.
    bytes[24] = char(bytes[24] + 1); // the change counter, which is not counted
    bytes[92] = bytes[24];
    const Comparison plain = compare(folder / "a.db", folder / "a.db");
    std::vector<quint32> changed;
    for (quint32 page = 2; page <= pages && changed.size() < 2; ++page) {
        const qsizetype header = qsizetype(page - 1) * 4096;
        const int cells = uchar(bytes[header + 3]) << 8 | uchar(bytes[header + 4]);
        const int content = uchar(bytes[header + 5]) << 8 | uchar(bytes[header + 6]);
        if (content - 12 - 2 * cells > 20 && plain.first.map.at(page).owner() != PageEntry::noOwner) {
            bytes[header + content - 1] = char(bytes[header + content - 1] ^ 1);
            changed.push_back(page);
        }
    }
    QCOMPARE(changed.size(), std::size_t(2));
    bytes[31] = char(bytes[31] + 1);
    bytes.append(QByteArray(4096, '\0'));
    writeFile(folder / "b.db", bytes);
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QVERIFY(comparison.isSameContent());
    QCOMPARE(comparison.differingPages, 3U + 1U); // and page 1, whose page count is another
    QVERIFY(comparison.differs(changed[0]) && comparison.differs(changed[1]) && comparison.differs(pages + 1));
    QVERIFY(!comparison.differs(pages + 2) && !comparison.differs(0));
    quint64 byTrees = 0;
    for (const TreeDifference &tree : comparison.trees)
        byTrees += tree.differingPages;
    QCOMPARE(byTrees, quint64(3)); // the page nobody owns is in no tree
}

void ComparisonTest::tellsTablesThatAreInOneOnly()
{
    const TemporaryFolder folder;
    SqlHandle(folder / "a.db", true)
        .execute("CREATE TABLE both(a); CREATE TABLE old(a UNIQUE); INSERT INTO old VALUES(1)");
    SqlHandle(folder / "b.db", true)
        .execute("CREATE TABLE fresh(a); INSERT INTO fresh VALUES(1),(2); CREATE TABLE both(a)");
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(treeOf(comparison, u"old").presence, TreeDifference::Presence::OnlyInFirst);
    QCOMPARE(treeOf(comparison, u"old").onlyInFirst, quint64(1));
    QCOMPARE(treeOf(comparison, u"fresh").presence, TreeDifference::Presence::OnlyInSecond);
    QCOMPARE(treeOf(comparison, u"fresh").onlyInSecond, quint64(2));
    QVERIFY(!treeOf(comparison, u"both").differs());
    const TreeDifference &schema = treeOf(comparison, u"sqlite_schema");
    QCOMPARE(schema.equal, quint64(1));
    QCOMPARE(schema.onlyInFirst, quint64(2));
    QCOMPARE(schema.onlyInSecond, quint64(1));
}

void ComparisonTest::otherPageSizesAreComparedByContent()
{
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[8], folder / "a.db").reset();
    {
        SqlHandle database(folder / "a.db");
        database.execute("PRAGMA page_size=512; VACUUM INTO '" + QByteArray::fromStdString((folder / "b.db").native())
                         + "'");
    }
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.second.usage.pageSize, 512);
    QVERIFY(!comparison.pagesComparable);
    QVERIFY(comparison.isSameContent());
}

namespace {

/// Makes the first leaf of table t unreadable.
void damageALeaf(const std::filesystem::path &path)
{
    QByteArray bytes = readFile(path);
    const Comparison whole = compare(path, path);
    quint32 page = 2;
    while (whole.first.map.at(page).kind() != PageKind::TableLeaf)
        ++page;
    bytes[qsizetype(page - 1) * 4096] = 0;
    writeFile(path, bytes);
}

} // namespace

void ComparisonTest::sameBytesAreTheSameDamagedOrNot()
{
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[1], folder / "a.db").reset();
    damageALeaf(folder / "a.db");
    std::filesystem::copy_file(folder / "a.db", folder / "b.db");
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.differingPages, 0U);
    QVERIFY(comparison.isSameContent());
    QCOMPARE(comparison.differingTables(), 0);
    QVERIFY(treeOf(comparison, u"t").damaged);
    QVERIFY(!treeOf(comparison, u"t").entriesCompared);
    QVERIFY(!comparison.first.isSound());
}

void ComparisonTest::damageIsNeitherEqualityNorADifference()
{
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[1], folder / "a.db").reset();
    SqlHandle(folder / "a.db").execute("VACUUM INTO '" + QByteArray::fromStdString((folder / "b.db").native()) + "'");
    SqlHandle(folder / "b.db").execute("CREATE TABLE later(a); DROP TABLE later");
    damageALeaf(folder / "a.db");
    std::filesystem::copy_file(folder / "a.db", folder / "c.db");
    SqlHandle(folder / "c.db").execute("PRAGMA user_version=7");
    const Comparison alike = compare(folder / "a.db", folder / "c.db");
    QVERIFY(alike.differingPages > 0);
    QVERIFY(!alike.isSameContent());
    QVERIFY(alike.isUndecided());
    QVERIFY(treeOf(alike, u"t").damaged);
    const Comparison other = compare(folder / "a.db", folder / "b.db");
    QVERIFY(!other.isSameContent());
}

void ComparisonTest::rowsFromBeforeAColumnWasAddedAreTheSame_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    const auto row = [](const char *name, const char *table, const char *column) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(column);
    };
    row("integer", "t(id INTEGER PRIMARY KEY, n)", "c INT DEFAULT 0");
    row("no default", "t(id INTEGER PRIMARY KEY, n)", "c");
    row("negative", "t(id INTEGER PRIMARY KEY, n)", "c INTEGER NOT NULL DEFAULT -123456");
    row("real that is whole", "t(id INTEGER PRIMARY KEY, n)", "c REAL DEFAULT 5");
    row("real", "t(id INTEGER PRIMARY KEY, n)", "c DOUBLE PRECISION DEFAULT 1.5e3");
    row("text", "t(id INTEGER PRIMARY KEY, n)", "c VARCHAR(10) DEFAULT 'it''s, (odd)'");
    row("text that is a number", "t(id INTEGER PRIMARY KEY, n)", "c TEXT DEFAULT 12");
    row("number that is text", "t(id INTEGER PRIMARY KEY, n)", "c NUMERIC DEFAULT '12'");
    row("blob", "t(id INTEGER PRIMARY KEY, n)", "c BLOB DEFAULT x'00ff'");
    row("truth", "t(id INTEGER PRIMARY KEY, n)", "c BOOLEAN DEFAULT TRUE");
    row("odd names and constraints",
        "t(id INTEGER PRIMARY KEY, \"n, (x\" DECIMAL(10,2) CHECK(\"n, (x\" <> 7) /* ), */, [g] AS (id + 1),"
        " s AS (id + 2) STORED, CHECK (id > 0))",
        "'c' INT DEFAULT 3 CHECK('c' <> 4) REFERENCES t(id)");
    row("without rowid", "t(n, id INTEGER, PRIMARY KEY(id)) WITHOUT ROWID", "c INT DEFAULT 77");
    row("without rowid, key last", "t(r REAL UNIQUE, n INT, id INTEGER, PRIMARY KEY(id)) WITHOUT ROWID",
        "c REAL DEFAULT '5'");
}

void ComparisonTest::rowsFromBeforeAColumnWasAddedAreTheSame()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    const TemporaryFolder folder;
    SqlHandle short_(folder / "short.db", true);
    short_.execute("CREATE TABLE " + table);
    short_.execute("WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 500)"
                   " INSERT INTO t(id) SELECT n FROM x");
    short_.execute("ALTER TABLE t ADD COLUMN " + column);
    const QByteArray statement = short_.text("SELECT sql FROM sqlite_schema WHERE name = 't'");
    SqlHandle full(folder / "full.db", true);
    full.execute(statement);
    full.execute("ATTACH '" + QByteArray::fromStdString((folder / "short.db").native()) + "' AS short");
    full.execute("INSERT INTO t(id, c) SELECT id, c FROM short.t; DETACH short");
    const Comparison comparison = compare(folder / "short.db", folder / "full.db");
    QCOMPARE(comparison.error.code, ErrorCode::None);
    const TreeDifference &t = treeOf(comparison, u"t");
    QCOMPARE(t.changed + t.onlyInFirst + t.onlyInSecond, quint64(0));
    QCOMPARE(t.equal, quint64(500));
    QCOMPARE(t.storedDifferently, quint64(500));
    QVERIFY(comparison.isSameContent());
    QCOMPARE(comparison.storedDifferently(), quint64(500));
}

void ComparisonTest::defaultsAreWhatSqliteMakesOfThem_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *const value :
         {"0.1", "5.0", "1e3", "-0.0", "(5)", "('5.0')", "'1e3'", "' 7 '", "0x10", "+5", "- 5", "1e400",
          "9223372036854775808", "true", "word", "\"quoted\"", "null", "x'3132'", "'h\xc3\xa9'"})
        QTest::newRow(value) << QByteArray(value);
}

void ComparisonTest::defaultsAreWhatSqliteMakesOfThem()
{
    QFETCH(QByteArray, value);
    for (const char *const end : {"", " WITHOUT ROWID"}) {
        for (const char *const encoding : {"UTF-8", "UTF-16le", "UTF-16be"}) {
            const TemporaryFolder folder;
            {
                SqlHandle database(folder / "a.db", true);
                database.execute(QByteArray("PRAGMA synchronous=OFF; PRAGMA encoding='") + encoding
                                 + "'; CREATE TABLE t(n, id INTEGER PRIMARY KEY)" + end
                                 + "; INSERT INTO t VALUES(1, 1), (2, 2), (3, 3)");
                int column = 0;
                for (const char *const type : {"", "TEXT", "INT", "DECIMAL(10,2)", "REAL", "BLOB", "\"my float\""}) {
                    // Such a column reads as a number while it isn't stored, and as text from then on.
                    if (value != "true" || qstrcmp(type, "TEXT") != 0)
                        database.execute("ALTER TABLE t ADD COLUMN c" + QByteArray::number(++column) + ' ' + type
                                         + " DEFAULT " + value);
                }
            }
            std::filesystem::copy_file(folder / "a.db", folder / "b.db");
            SqlHandle(folder / "b.db").execute("UPDATE t SET n = n");
            const Comparison comparison = compare(folder / "a.db", folder / "b.db");
            QCOMPARE(treeOf(comparison, u"t").changed + treeOf(comparison, u"t").onlyInFirst, quint64(0));
            QCOMPARE(comparison.storedDifferently(), quint64(3));
        }
    }
}

void ComparisonTest::otherEncodingsAreComparedByContent_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    for (const char *const first : {"UTF-8", "UTF-16le", "UTF-16be"}) {
        for (const char *const second : {"UTF-8", "UTF-16le", "UTF-16be"}) {
            if (qstrcmp(first, second) != 0)
                QTest::addRow("%s and %s", first, second) << QByteArray(first) << QByteArray(second);
        }
    }
}

void ComparisonTest::otherEncodingsAreComparedByContent()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const TemporaryFolder folder;
    for (const char *const name : {"a.db", "b.db"}) {
        SqlHandle database(folder / name, true);
        database.execute(
            "PRAGMA synchronous=OFF; PRAGMA encoding='" + (*name == 'a' ? first : second)
            + "'; CREATE TABLE t(id INTEGER PRIMARY KEY, a, b REAL); CREATE INDEX i ON t(a);"
              "CREATE TABLE w(k TEXT PRIMARY KEY, v) WITHOUT ROWID;"
              // From U+0041 to U+10FFFF, surrogates left out; and long ones, on overflow pages.
              "WITH RECURSIVE n(x) AS (VALUES(65) UNION ALL SELECT x + 1 + x / 3 FROM n WHERE x < 800000)"
              " INSERT INTO t(a, b) SELECT char(x, x + 1) || x, x FROM n WHERE x NOT BETWEEN 55295 AND 57344;"
              "INSERT INTO t(a) VALUES(char(1114111)), (''), (NULL), (x'fffe41'), (7),"
              " (replace(hex(zeroblob(20000)), '0', char(233)));"
              "INSERT INTO w SELECT a, b FROM t WHERE a IS NOT NULL;"
              "ALTER TABLE t ADD COLUMN late DEFAULT 'h\xc3\xa9'");
    }
    const Comparison same = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(same.error.code, ErrorCode::None);
    QVERIFY(same.encodingDiffers);
    for (const char16_t *const name : {u"t", u"i", u"w"}) {
        QVERIFY2(!treeOf(same, name).differs(), qPrintable(QString::fromUtf16(name)));
        QVERIFY(treeOf(same, name).equal > 20);
    }
    QVERIFY(same.isSameContent());
    QVERIFY(same.storedDifferently() > 0);

    SqlHandle(folder / "b.db").execute("UPDATE t SET a = a || 'x' WHERE id = 3; UPDATE w SET v = 0 WHERE k = '7'");
    const Comparison other = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(treeOf(other, u"t").changed, quint64(1));
    QCOMPARE(treeOf(other, u"i").onlyInFirst, quint64(1));
    QCOMPARE(treeOf(other, u"i").onlyInSecond, quint64(1));
    QCOMPARE(treeOf(other, u"w").onlyInFirst, quint64(1));
    QVERIFY(!other.isSameContent());
}

void ComparisonTest::otherDefaultsAreOtherRows()
{
    const TemporaryFolder folder;
    for (const char *name : {"a.db", "b.db"}) {
        SqlHandle database(folder / name, true);
        database.execute("CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES(1), (2)");
        database.execute(QByteArray("ALTER TABLE t ADD COLUMN c DEFAULT ") + (*name == 'a' ? "1" : "2"));
    }
    {
        SqlHandle database(folder / "b.db");
        database.execute("UPDATE t SET c = 1 WHERE id = 2");
    }
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    // Row 1 has the same bytes, and reads 1 here and 2 there.
    QCOMPARE(treeOf(comparison, u"t").equal, quint64(1));
    QCOMPARE(treeOf(comparison, u"t").changed, quint64(1));
    QVERIFY(!comparison.isSameContent());
}

void ComparisonTest::theFirstsErrorNamesTheFirst()
{
    const TemporaryFolder folder;
    SqlHandle(folder / "good.db", true).execute("CREATE TABLE t(a)");
    std::filesystem::copy_file(folder / "good.db", folder / "odd.db");
    std::filesystem::create_directory(folder / "odd.db-wal");
    const Comparison first = compare(folder / "odd.db", folder / "good.db");
    QCOMPARE(first.error.code, ErrorCode::SourceNotRegularFile);
    QCOMPARE(first.error.path, folder / "odd.db-wal");
    const Comparison second = compare(folder / "good.db", folder / "odd.db");
    QCOMPARE(second.error.path, folder / "odd.db-wal");
}

void ComparisonTest::aNameInCsvStartsNoFormula()
{
    const TemporaryFolder folder;
    SqlHandle(folder / "a.db", true)
        .execute("CREATE TABLE \"=HYPERLINK(1)\"(a); CREATE TABLE \"@x\"(a);"
                 "CREATE TABLE \"-1\"(a); CREATE TABLE plain(a)");
    const QByteArray csv = compare(folder / "a.db", folder / "a.db").toCsv();
    QVERIFY(csv.contains("\r\n'=HYPERLINK(1),'=HYPERLINK(1),"));
    QVERIFY(csv.contains("\r\n'@x,'@x,"));
    QVERIFY(csv.contains("\r\n'-1,'-1,"));
    QVERIFY(csv.contains("\r\nplain,plain,"));
}

void ComparisonTest::aCommitBehindUnsealedFramesIsCompared()
{
    const TemporaryFolder folder;
    SqlHandle program(folder / "a.db", true);
    program.execute("PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=10;"
                    "CREATE TABLE t(id INTEGER PRIMARY KEY, k UNIQUE, b CHECK(length(b) <> 77)); CREATE TABLE keep(n);"
                    "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 400)"
                    " INSERT INTO t SELECT n, hex(randomblob(8)), randomblob(100) FROM x");
    for (int i = 0; i < 3; ++i) {
        program.execute("BEGIN; INSERT INTO keep VALUES(1)");
        bool hasFailed = false;
        try {
            program.execute("INSERT INTO t(k, b) SELECT hex(randomblob(8)), zeroblob(CASE WHEN id = 300 THEN 77 ELSE "
                            "100 END) FROM t WHERE id <= 300");
        } catch (const std::exception &) {
            hasFailed = true;
        }
        QVERIFY(hasFailed);
        program.execute("INSERT INTO keep VALUES(2); COMMIT; INSERT INTO keep VALUES(3)");
    }
    program.execute("VACUUM INTO '" + QByteArray::fromStdString((folder / "b.db").native()) + "'");
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.error.code, ErrorCode::None);
    QCOMPARE(treeOf(comparison, u"keep").equal, quint64(9));
    QVERIFY(comparison.isSameContent());

    // Where the log's index can't be read, because the program lets nobody in, its chain tells as much.
    program.execute("PRAGMA locking_mode=EXCLUSIVE; INSERT INTO keep VALUES(4)");
    const Comparison exclusive = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(exclusive.error.code, ErrorCode::None);
    QCOMPARE(treeOf(exclusive, u"keep").equal, quint64(9));
    QCOMPARE(treeOf(exclusive, u"keep").onlyInFirst, quint64(1));
}

void ComparisonTest::saysWhatCouldNotBeRead()
{
    const TemporaryFolder folder;
    SqlHandle(folder / "a.db", true).execute("CREATE TABLE t(a)");
    const Comparison comparison = compare(folder / "a.db", folder / "b.db");
    QCOMPARE(comparison.error.code, ErrorCode::SourceMissing);
    QCOMPARE(comparison.error.path, folder / "b.db");
    QCOMPARE(comparison.toJson().value(u"error").toString(), QStringLiteral("SourceMissing"));
}

void ComparisonTest::jobFinishesOnce()
{
    const TemporaryFolder folder;
    makeInspectSample(inspectSamples()[1], folder / "a.db").reset();
    CompareJob job(folder / "a.db", folder / "a.db");
    QSignalSpy finished(&job, &CompareJob::finished);
    QSignalSpy progress(&job, &CompareJob::progressChanged);
    job.start();
    job.start();
    QVERIFY(finished.wait());
    QVERIFY(job.result().isSameContent());
    QCOMPARE(progress.last().first().toDouble(), 1.0);

    CompareJob cancelled(folder / "a.db", folder / "a.db");
    QSignalSpy finishedToo(&cancelled, &CompareJob::finished);
    cancelled.cancel();
    cancelled.start();
    QVERIFY(finishedToo.wait());
    QVERIFY(cancelled.result().cancelled);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
