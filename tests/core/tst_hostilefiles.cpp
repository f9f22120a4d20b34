// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>
#include <litecopy/databaseinfo.h>
#include <litecopy/inspection.h>

#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/processmemory.h"
#include "support/seeddatabases.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

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
    // A file that was written within the last second is looked at for long: many are written at a time.
    constexpr unsigned atOnce = 1000;
    const std::vector<SeedDatabase> seeds = seedDatabases();
    const TemporaryFolder folder;
    const auto pathOf = [&folder](unsigned i) { return folder / ("a" + std::to_string(i % atOnce) + ".db"); };
    const auto original = folder / "original.db";
    writeFile(original, seeds.front().database);
    const auto makeCase = [&](unsigned i) {
        SeedDatabase seed = seeds[i % seeds.size()];
        Damage damage(i);
        if ((seed.wal.isEmpty() && seed.journal.isEmpty()) || i % 2)
            damage.toDatabase(seed.database);
        damage.toLog(seed.wal);
        damage.toLog(seed.journal);
        writeSeed(pathOf(i), seed);
    };
    int compared = 0;
    int errors = 0;
    int problems = 0;
    int sound = 0;
    qint64 longest = 0;
    long before = 0;
    for (unsigned i = 0; i < cases; ++i) {
        if (i == 200)
            before = peakKilobytes(); // by now everything that is made once has been made
        for (unsigned next = i; i % atOnce == 0 && next < i + atOnce; ++next)
            makeCase(next);
        if (i % atOnce == 0)
            QTest::qSleep(1100);
        const auto path = pathOf(i);

        QElapsedTimer timer;
        timer.start();
        CopyControl control;
        const Inspection inspection = inspectDatabase(path, control);
        const DatabaseInfo info = readDatabaseInfo(path);
        if (i % 4 == 0)
            compared += compareDatabases(path, original, control).error ? 0 : 1;
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
    qInfo("%u cases: %d refused, %d with problems, %d without, %d compared; longest %lld ms; memory grew by %ld MiB",
          cases, errors, problems, sound, compared, static_cast<long long>(longest), grown);
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
