// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include "damage.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

// Sanitizers keep freed memory for a while, so what they take says nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#else
constexpr bool isSanitized = false;
#endif

struct Seed
{
    QByteArray database;
    QByteArray wal;
};

QByteArray rows(int count)
{
    return "WITH RECURSIVE n(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM n WHERE x<" + QByteArray::number(count) + ")";
}

/// Small databases that have everything the walk knows between them.
QByteArray seedSql(int kind)
{
    const QByteArray everything = "CREATE TABLE t(a INTEGER PRIMARY KEY, b); CREATE INDEX byB ON t(b);"
                                  "CREATE TABLE w(k PRIMARY KEY, v) WITHOUT ROWID;"
                                  "INSERT INTO t "
        + rows(120) + "SELECT x, hex(zeroblob(x)) FROM n; INSERT INTO w " + rows(60)
        + "SELECT x * 7 % 61, zeroblob(x * 20) FROM n; DELETE FROM t WHERE a BETWEEN 30 AND 70;";
    switch (kind) {
    case 0:
        return "PRAGMA page_size=512;" + everything;
    case 1:
        return "PRAGMA page_size=512; PRAGMA auto_vacuum=1;" + everything;
    case 2:
        return "PRAGMA page_size=512; PRAGMA auto_vacuum=2; PRAGMA encoding='UTF-16le';" + everything;
    case 3:
        return "PRAGMA page_size=1024; CREATE VIRTUAL TABLE s USING fts5(a); INSERT INTO s " + rows(50)
            + "SELECT hex(x) FROM n;" + everything;
    case 4:
        return everything;
    default:
        return "PRAGMA page_size=512; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;" + everything;
    }
}

std::vector<Seed> makeSeeds()
{
    std::vector<Seed> seeds;
    for (int kind = 0; kind < 6; ++kind) {
        const TemporaryFolder folder;
        SqlHandle database(folder / "a.db", true);
        database.execute("PRAGMA synchronous=OFF;" + seedSql(kind));
        const std::filesystem::path wal = folder / "a.db-wal";
        seeds.push_back({readFile(folder / "a.db"), std::filesystem::exists(wal) ? readFile(wal) : QByteArray()});
    }
    return seeds;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// What must hold of any result, whatever the file was.
bool isInOrder(const Inspection &inspection)
{
    if (inspection.error)
        return inspection.map.isEmpty();
    const int owners = int(inspection.usage.trees.size());
    for (quint32 page = 1; page <= inspection.map.pageCount(); ++page) {
        const PageEntry entry = inspection.map.at(page);
        if (entry.owner() >= owners || int(entry.kind()) >= pageKindCount || entry.fill() > 100)
            return false;
    }
    const auto counts = inspection.map.kindCounts();
    const PageFigures all = inspection.usage.all();
    return inspection.problems.size() <= 100 && all.overflowPages == counts[std::size_t(PageKind::Overflow)]
        && all.leafPages
        == quint64(counts[std::size_t(PageKind::TableLeaf)]) + counts[std::size_t(PageKind::IndexLeaf)];
}

} // namespace

class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyDamageEndsInAResult();
    void aChainThatComesBackOnItselfEnds();
    void absurdPageCountsAreNotBelieved();
};

void HostileFilesTest::anyDamageEndsInAResult()
{
    constexpr unsigned cases = 24'000;
    const std::vector<Seed> seeds = makeSeeds();
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    int errors = 0;
    int problems = 0;
    int sound = 0;
    qint64 longest = 0;
    long before = 0;
    for (unsigned i = 0; i < cases; ++i) {
        if (i == 200)
            before = peakKilobytes(); // by now everything that is made once has been made
        Seed seed = seeds[i % seeds.size()];
        Damage damage(i);
        if (seed.wal.isEmpty() || i % 2)
            damage.toDatabase(seed.database);
        if (!seed.wal.isEmpty())
            damage.toWal(seed.wal);
        writeFile(path, seed.database);
        std::error_code missing;
        std::filesystem::remove(folder / "a.db-wal", missing);
        if (!seed.wal.isEmpty())
            writeFile(folder / "a.db-wal", seed.wal);

        QElapsedTimer timer;
        timer.start();
        CopyControl control;
        const Inspection inspection = inspectDatabase(path, control);
        const DatabaseInfo info = readDatabaseInfo(path);
        longest = std::max(longest, timer.elapsed());
        QVERIFY2(isInOrder(inspection), qPrintable(QStringLiteral("case %1").arg(i)));
        QCOMPARE(bool(info.error), bool(inspection.error));
        for (const PageProblem &problem : inspection.problems)
            QVERIFY(!inspection.problemText(problem).isEmpty());
        if (i % 50 == 0)
            QVERIFY(!inspection.toJson(true).isEmpty());
        ++(inspection.error ? errors : inspection.problemCount ? problems : sound);
    }
    const long grown = (peakKilobytes() - before) / 1024;
    qInfo("%u cases: %d refused, %d with problems, %d without; longest %lld ms; memory grew by %ld MiB", cases, errors,
          problems, sound, static_cast<long long>(longest), grown);
    QVERIFY(problems > int(cases) / 4);
    QVERIFY(longest < 1000);
    if (!isSanitized)
        QVERIFY(grown < 64);
}

void HostileFilesTest::aChainThatComesBackOnItselfEnds()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute("PRAGMA page_size=512; CREATE TABLE t(a); INSERT INTO t VALUES(zeroblob(20000));");
    }
    QByteArray bytes = readFile(path);
    // Page 10 of the chain leads back to page 5.
    bytes[9 * 512 + 3] = 5;
    writeFile(path, bytes);
    CopyControl control;
    const Inspection inspection = inspectDatabase(path, control);
    QVERIFY(!inspection.isSound());
    QCOMPARE(inspection.problems.front().kind, PageProblem::Kind::PageUsedTwice);
    QCOMPARE(inspection.problems.front().page, 10U);
    QCOMPARE(inspection.problems.front().value, quint64(5));
}

void HostileFilesTest::absurdPageCountsAreNotBelieved()
{
    const TemporaryFolder folder;
    const auto path = folder / "a.db";
    {
        SqlHandle database(path, true);
        database.execute("CREATE TABLE t(a)");
    }
    QByteArray bytes = readFile(path);
    for (int i = 28; i < 32; ++i)
        bytes[i] = char(0xff);
    bytes[31] = char(0xfe);
    writeFile(path, bytes);
    CopyControl control;
    const Inspection inspection = inspectDatabase(path, control);
    QCOMPARE(inspection.map.pageCount(), 2U);
    QCOMPARE(inspection.problems.front().kind, PageProblem::Kind::FileTooShort);
    QCOMPARE(inspection.problems.front().value, quint64(0xfffffffe));
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "tst_hostilefiles.moc"
