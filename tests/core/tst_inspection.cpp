// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspection.h>
#include <litecopy/openfiledescriptionlocks.h>

#include "inspectsamples.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// The rows of a query, every value as text.
std::vector<QList<QByteArray>> query(sqlite3 *handle, const char *sql)
{
    std::vector<QList<QByteArray>> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QList<QByteArray> row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
        rows.push_back(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

Inspection inspect(const std::filesystem::path &path)
{
    CopyControl control;
    return inspectDatabase(path, control);
}

const TreeUsage *treeOf(const PageUsage &usage, const QByteArray &name)
{
    const auto found = std::ranges::find(usage.trees, QString::fromUtf8(name), &TreeUsage::name);
    return found == usage.trees.end() ? nullptr : &*found;
}

/// dbstat and sqlite3_analyzer take an empty 64 KiB page for a full one: its content starts at 65536, which its
/// two-byte field can't hold.
qint64 unusedByAnalyzer(const Inspection &inspection, int owner)
{
    qint64 unused = qint64(inspection.usage.trees[std::size_t(owner)].figures.leafUnused);
    for (quint32 page = 1; page <= inspection.map.pageCount(); ++page) {
        const PageEntry entry = inspection.map.at(page);
        if (inspection.usage.pageSize == 65536 && entry.owner() == owner && isLeaf(entry.kind())
            && inspection.usage.trees[std::size_t(owner)].figures.entries == 0)
            unused -= 65536;
    }
    return unused;
}

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void figuresEqualThoseOfSqliteAnalyzer_data() { samples(); }
    void figuresEqualThoseOfSqliteAnalyzer();
    void mapEqualsDbstatPageByPage_data() { samples(); }
    void mapEqualsDbstatPageByPage();
    void sumsOfTheMapEqualTheTables_data() { samples(); }
    void sumsOfTheMapEqualTheTables();
    void aCompactCopySavesWhatItIsSaidToSave_data();
    void aCompactCopySavesWhatItIsSaidToSave();
    void groupsShadowTablesUnderTheirOwner();
    void placesTheLockBytePage_data();
    void placesTheLockBytePage();
    void goesBeyondOneGibibyte();

private:
    static void samples()
    {
        QTest::addColumn<int>("sample");
        for (std::size_t i = 0; i < inspectSamples().size(); ++i)
            QTest::newRow(inspectSamples()[i].name) << int(i);
    }
};

void InspectionTest::figuresEqualThoseOfSqliteAnalyzer()
{
    QFETCH(int, sample);
    const InspectSample &wanted = inspectSamples()[std::size_t(sample)];
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    const auto user = makeInspectSample(wanted, path);
    const Inspection inspection = inspect(path);
    QVERIFY2(inspection.isSound(), qPrintable(QString::number(int(inspection.error.code))));

    QProcess analyzer;
    analyzer.start(QStringLiteral("sqlite3_analyzer"), {QString::fromStdString(path.native())});
    QVERIFY2(analyzer.waitForFinished(60000), "sqlite3_analyzer is needed: Debian's package sqlite3-tools");
    // The report is SQL: its words are a comment, its figures a table.
    SqlHandle report(folder / "report", true);
    report.execute(analyzer.readAllStandardOutput());
    const auto rows = query(report.get(),
                            "SELECT name, tblname, is_index, is_without_rowid, CASE WHEN is_index OR is_without_rowid "
                            "THEN nentry ELSE leaf_entries END, depth, payload, ovfl_payload, ovfl_cnt, mx_payload, "
                            "int_pages, leaf_pages, ovfl_pages, int_unused, leaf_unused, ovfl_unused, gap_cnt "
                            "FROM space_used");
    QCOMPARE(rows.size(), inspection.usage.trees.size());
    for (const QList<QByteArray> &row : rows) {
        const TreeUsage *const tree = treeOf(inspection.usage, row[0]);
        QVERIFY2(tree, row[0]);
        const PageFigures &figures = tree->figures;
        const auto text = [](auto number) { return QByteArray::number(number); };
        const QList<QByteArray> ours{tree->name.toUtf8(),
                                     tree->table.toUtf8(),
                                     tree->isIndex() ? "1" : "0",
                                     tree->kind == TreeUsage::Kind::WithoutRowid ? "1" : "0",
                                     text(figures.entries),
                                     text(figures.depth),
                                     text(figures.payload),
                                     text(figures.overflowPayload),
                                     text(figures.overflowEntries),
                                     text(figures.largestPayload),
                                     text(figures.interiorPages),
                                     text(figures.leafPages),
                                     text(figures.overflowPages),
                                     text(figures.interiorUnused),
                                     text(unusedByAnalyzer(inspection, int(tree - inspection.usage.trees.data()))),
                                     text(figures.overflowUnused),
                                     text(figures.gaps)};
        QCOMPARE(ours, row);
    }
}

void InspectionTest::mapEqualsDbstatPageByPage()
{
    QFETCH(int, sample);
    const InspectSample &wanted = inspectSamples()[std::size_t(sample)];
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    const auto user = makeInspectSample(wanted, path);
    const Inspection inspection = inspect(path);
    SqlHandle database(path);
    quint32 seen = 0;
    for (const QList<QByteArray> &row : query(database.get(), "SELECT pageno, name, pagetype FROM dbstat")) {
        const PageEntry entry = inspection.map.at(row[0].toUInt());
        const QByteArray type = isLeaf(entry.kind()) ? "leaf"
            : isInterior(entry.kind())               ? "internal"
                                                     : pageKindName(entry.kind());
        QCOMPARE(type, row[2]);
        QVERIFY(entry.owner() != PageEntry::noOwner);
        QCOMPARE(inspection.usage.trees[std::size_t(entry.owner())].name.toUtf8(), row[1]);
        ++seen;
    }
    quint32 owned = 0;
    for (quint32 page = 1; page <= inspection.map.pageCount(); ++page)
        owned += inspection.map.at(page).owner() != PageEntry::noOwner;
    QCOMPARE(owned, seen);
}

void InspectionTest::sumsOfTheMapEqualTheTables()
{
    QFETCH(int, sample);
    const InspectSample &wanted = inspectSamples()[std::size_t(sample)];
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    const auto user = makeInspectSample(wanted, path);
    const Inspection inspection = inspect(path);
    const PageUsage &usage = inspection.usage;
    SqlHandle database(path);
    QCOMPARE(qint64(usage.freePages()), database.integer("PRAGMA freelist_count"));
    QCOMPARE(qint64(usage.pageCount), database.integer("PRAGMA page_count"));
    QCOMPARE(usage.unreferencedPages, 0U);
    const auto counts = inspection.map.kindCounts();
    const auto of = [&counts](PageKind kind) { return quint64(counts[std::size_t(kind)]); };
    const PageFigures all = usage.all();
    QCOMPARE(of(PageKind::TableInterior) + of(PageKind::IndexInterior), all.interiorPages);
    QCOMPARE(of(PageKind::TableLeaf) + of(PageKind::IndexLeaf), all.leafPages);
    QCOMPARE(of(PageKind::Overflow), all.overflowPages);
    QCOMPARE(all.pages() + usage.freePages() + usage.pointerMapPages + usage.lockBytePages, quint64(usage.pageCount));
    QCOMPARE(usage.tables().pages() + usage.indexes().pages(), all.pages());

    database.execute("VACUUM INTO '" + QByteArray::fromStdString(path.native()) + ".compact'");
    SqlHandle compact(path.native() + ".compact");
    const qint64 really = compact.integer("PRAGMA page_count");
    qInfo("%u pages, compact %lld, estimated %u", usage.pageCount, static_cast<long long>(really),
          usage.compactPageCount());
    QVERIFY(std::abs(really - qint64(usage.compactPageCount())) <= 3 + really / 10);
}

void InspectionTest::aCompactCopySavesWhatItIsSaidToSave_data()
{
    QTest::addColumn<QByteArray>("size"); // of a row's content, in bytes
    QTest::addColumn<bool>("isIndexed");
    const auto rows = [](const char *name, const char *size, bool isIndexed = false) {
        QTest::newRow(name) << QByteArray(size) << isIndexed;
    };
    rows("small rows", "20");
    rows("six in a page", "600");
    rows("one in a page", "2100");
    rows("of all sizes", "10 + i * 48271 % 2147483647 % 1500");
    rows("small or large", "CASE i * 48271 % 2147483647 % 10 WHEN 0 THEN 1900 ELSE 30 END");
    rows("with long values", "100 + 900 * (i * 48271 % 2147483647 % 20)");
    rows("indexed, small", "12", true);
    rows("indexed, large", "300", true);
}

void InspectionTest::aCompactCopySavesWhatItIsSaidToSave()
{
    QFETCH(const QByteArray, size);
    QFETCH(const bool, isIndexed);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    SqlHandle(path, true)
        .execute("CREATE TABLE t(id INTEGER PRIMARY KEY, a);" + QByteArray(isIndexed ? "CREATE INDEX i ON t(a);" : "")
                 + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000)"
                   " INSERT INTO t SELECT i * 2654435761 % 4294967296, hex(randomblob(("
                 + size
                 + ") / 2)) FROM n;"
                   "DELETE FROM t WHERE id % 3 = 0");
    int round = 0;
    // As rows came and went, and as nothing more can be saved of it.
    for (const char *const state : {"used", "packed"}) {
        const PageUsage usage = inspect(path).usage;
        const QByteArray compact = QByteArray::fromStdString(path.native()) + QByteArray::number(++round);
        SqlHandle(path).execute("VACUUM INTO '" + compact + "'");
        const qint64 really = SqlHandle(compact.toStdString()).integer("PRAGMA page_count");
        const qint64 said = usage.compactPageCount();
        qInfo("%s: %u pages, compact %lld, said %lld", state, usage.pageCount, static_cast<long long>(really),
              static_cast<long long>(said));
        // Never more than it saves; less where small entries could stand beside large ones.
        QVERIFY2(said >= really - 3 - really / 40, state);
        QVERIFY2(said <= really + 3 + (round == 1 ? really * 3 / 10 : really / 40), state);
        SqlHandle(path).execute("VACUUM");
    }
}

void InspectionTest::groupsShadowTablesUnderTheirOwner()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute("CREATE VIRTUAL TABLE s USING fts5(a); CREATE VIRTUAL TABLE \"s_x\" USING fts4(a);"
                         "CREATE VIRTUAL TABLE [a USING b] USING rtree(id, x0, x1);"
                         "CREATE TABLE s_notes(a); CREATE TABLE s_x_mine(a); CREATE TABLE other(a UNIQUE)");
    }
    const Inspection inspection = inspect(path);
    QVERIFY(inspection.isSound());
    const auto ownerOf = [&](const char *name) { return treeOf(inspection.usage, name)->virtualTable; };
    for (const char *name : {"s_data", "s_idx", "s_content", "s_docsize", "s_config"})
        QCOMPARE(ownerOf(name), QStringLiteral("s"));
    for (const char *name : {"s_x_content", "s_x_segments", "s_x_segdir", "sqlite_autoindex_s_x_segdir_1", "s_x_stat"})
        QCOMPARE(ownerOf(name), QStringLiteral("s_x"));
    QCOMPARE(ownerOf("a USING b_node"), QStringLiteral("a USING b"));
    for (const char *name : {"s_notes", "s_x_mine", "other", "sqlite_autoindex_other_1", "sqlite_schema"})
        QCOMPARE(ownerOf(name), QString());
    QVERIFY(inspection.usage.virtualTable(QStringLiteral("s")).trees >= 5);
}

void InspectionTest::placesTheLockBytePage_data()
{
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<unsigned>("pendingByte");
    QTest::newRow("between tables") << 0 << 0x10000U;
    QTest::newRow("auto-vacuum") << 1 << 0x10000U;
    // Page 2 + 1 * (4096 / 5 + 1) would be a pointer map.
    QTest::newRow("where a pointer map would be") << 1 << 821U * 4096;
}

void InspectionTest::placesTheLockBytePage()
{
    QFETCH(int, autoVacuum);
    QFETCH(unsigned, pendingByte);
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    const auto usual = unsigned(sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0U));
    sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, pendingByte);
    {
        SqlHandle database(path, true);
        database.execute("PRAGMA auto_vacuum=" + QByteArray::number(autoVacuum)
                         + ";CREATE TABLE t(a, b); WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n "
                           "WHERE x<40000) INSERT INTO t SELECT x, hex(randomblob(50)) FROM n;");
    }
    const Inspection inspection = inspect(path);
    sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, usual);
    QVERIFY2(inspection.isSound(), qPrintable(QString::number(inspection.problemCount)));
    const quint32 page = pendingByte / 4096 + 1;
    QCOMPARE(inspection.map.at(page).kind(), PageKind::LockByte);
    QCOMPARE(inspection.usage.lockBytePages, 1U);
    QCOMPARE(inspection.usage.unreferencedPages, 0U);
}

void InspectionTest::goesBeyondOneGibibyte()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute("CREATE TABLE t(a)");
    }
    QByteArray content = readFile(path);
    constexpr quint32 pages = 300'000;
    for (int i = 0; i < 4; ++i)
        content[28 + i] = char(pages >> (24 - 8 * i) & 0xff);
    // The root of the table leads to the last page of the file, an empty leaf.
    const QByteArray leaf = content.mid(4096, 4096);
    content[4096] = 5;
    for (int i = 0; i < 4; ++i)
        content[4096 + 8 + i] = char(pages >> (24 - 8 * i) & 0xff);
    writeFile(path, content);
    std::filesystem::resize_file(path, std::uintmax_t(pages) * 4096);
    QFile file(QString::fromStdString(path.native()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((qint64(pages) - 1) * 4096) && file.write(leaf) == 4096);
    file.close();
    const Inspection inspection = inspect(path);
    QCOMPARE(inspection.map.at(0x40000000 / 4096 + 1).kind(), PageKind::LockByte);
    QCOMPARE(inspection.map.at(pages).kind(), PageKind::TableLeaf);
    QCOMPARE(inspection.usage.unreferencedPages, pages - 4);
    QCOMPARE(inspection.problemCount, quint64(1));
}

QTEST_GUILESS_MAIN(InspectionTest)
#include "tst_inspection.moc"
