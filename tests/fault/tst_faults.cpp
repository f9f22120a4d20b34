// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "faultrun.h"

#include <sqlite3.h>

#include <QTest>

#include <algorithm>

#include <cerrno>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

const Fault vfsFaults[] = {
    {"VFS read", Operation::VfsRead, SQLITE_IOERR_READ},
    {"VFS short read", Operation::VfsRead, SQLITE_IOERR_SHORT_READ},
    {"VFS write", Operation::VfsWrite, SQLITE_IOERR_WRITE},
    {"VFS full", Operation::VfsWrite, SQLITE_FULL},
    {"VFS sync", Operation::VfsSync, SQLITE_IOERR_FSYNC},
    {"VFS truncate", Operation::VfsTruncate, SQLITE_IOERR_TRUNCATE},
    {"VFS open", Operation::VfsOpen, SQLITE_CANTOPEN},
    {"VFS lock", Operation::VfsLock, SQLITE_IOERR_LOCK},
    {"VFS busy", Operation::VfsLock, SQLITE_BUSY},
    {"VFS size", Operation::VfsSize, SQLITE_IOERR_FSTAT},
    {"VFS delete", Operation::VfsDelete, SQLITE_IOERR_DELETE},
    {"VFS access", Operation::VfsAccess, SQLITE_IOERR_ACCESS},
    {"VFS shm map", Operation::VfsShmMap, SQLITE_IOERR_SHMMAP},
    {"VFS shm lock", Operation::VfsShmLock, SQLITE_IOERR_SHMLOCK},
    {"VFS shm busy", Operation::VfsShmLock, SQLITE_BUSY},
    {"VFS fetch", Operation::VfsFetch, SQLITE_IOERR_MMAP}, // only where SQLite maps files
};

const Fault systemFaults[] = {
    {"open: too many files", Operation::Open, EMFILE},
    {"open: not permitted", Operation::Open, EACCES},
    {"open on a disk that became read-only", Operation::Open, EROFS},
    {"read", Operation::Read, EIO},
    {"read of nothing", Operation::Read, 0},
    {"write", Operation::Write, EIO},
    {"write to a full disk", Operation::Write, ENOSPC},
    {"write beyond the quota", Operation::Write, EDQUOT},
    {"write to a disk that became read-only", Operation::Write, EROFS},
    {"write of a half", Operation::Write, 0},
    {"sync", Operation::Sync, EIO},
    {"sync range", Operation::SyncRange, EIO},
    {"truncate", Operation::Truncate, EIO},
    {"copy range", Operation::CopyRange, EIO},
    {"copy range to a full disk", Operation::CopyRange, ENOSPC},
    {"copy range of nothing", Operation::CopyRange, 0},
    {"share blocks", Operation::ShareBlocks, EIO},
    {"share blocks of a full disk", Operation::ShareBlocks, ENOSPC},
    {"share blocks where that is not known", Operation::ShareBlocks, EOPNOTSUPP},
    {"rename", Operation::Rename, EIO},
    {"rename without that flag", Operation::Rename, EINVAL},
    {"link", Operation::Link, EPERM},
    {"make folder", Operation::MakeFolder, EACCES},
    {"change mode", Operation::ChangeMode, EPERM},
    {"stat", Operation::Stat, EIO},
    {"stat: gone", Operation::Stat, ENOENT},
    {"file system stat", Operation::FileSystemStat, EIO},
    {"access", Operation::Access, EACCES},
    {"lock folder", Operation::LockFolder, ENOLCK},
    {"lock folder: taken", Operation::LockFolder, EWOULDBLOCK},
    {"seek", Operation::Seek, EIO},
    {"unshare", Operation::Unshare, EPERM},
    {"remove", Operation::Remove, EIO},
    {"close", Operation::Close, EIO},
};

const Fault memoryFaults[] = {
    {"SQLite's memory", Operation::SqliteAllocation, SQLITE_NOMEM},
    {"operator new", Operation::Allocation, 1},
};

int pointsFor(const char *variable, int unlessSet)
{
    bool isNumber = false;
    const int points = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? points : unlessSet;
}

} // namespace

/// Every way in which storage and memory can fail, in the midst of every kind of copy.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaults(); }
    void noFailureOfStorageDamagesOrDeceives_data() { addScenarios(); }
    void noFailureOfStorageDamagesOrDeceives();
    void everyShortReadIsNoticed_data() { addScenarios(QStringLiteral("new file")); }
    void everyShortReadIsNoticed();
    void noFailureOfTheSystemDamagesOrDeceives_data() { addScenarios(); }
    void noFailureOfTheSystemDamagesOrDeceives();
    void whereNothingCanBeRemovedTheNextCopyDoesIt_data() { addScenarios(); }
    void whereNothingCanBeRemovedTheNextCopyDoesIt();
    void runningOutOfMemoryDamagesNothing_data() { addScenarios(); }
    void runningOutOfMemoryDamagesNothing();
    void whatTheMediumRefusedOnceIsNoCopy_data();
    void whatTheMediumRefusedOnceIsNoCopy();
    void hundredsOfFaultsStruckUpdates();

private:
    void addScenarios(const QString &ending = {});
    void run(std::span<const Fault> faults, int points, bool cleanupFails = false);

    std::unique_ptr<TimeLimit> m_limit = std::make_unique<TimeLimit>();
    FaultFigures m_figures;
    FaultFigures m_inPlace; ///< of all functions
    FaultFigures m_bySharing;
    std::size_t m_rows = 0;
};

void FaultsTest::addScenarios(const QString &ending)
{
    m_figures = {};
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : allScenarios()) {
        if (scenario.name().endsWith(ending))
            QTest::newRow(qPrintable(scenario.name())) << scenario;
    }
}

void FaultsTest::run(std::span<const Fault> faults, int points, bool cleanupFails)
{
    QFETCH(Scenario, scenario);
    FaultRun faultRun(scenario, *m_limit);
    // Another seed for every row, so that a short run looks at different places in each.
    faultRun.strikeAll(faults, points, unsigned(qHash(scenario.name(), 1)), cleanupFails);
    m_figures += faultRun.figures();
    if (scenario.updatesInPlace())
        m_inPlace += faultRun.figures();
    if (scenario.updatesBySharing())
        m_bySharing += faultRun.figures();
    ++m_rows;
    qInfo("%s", qPrintable(faultRun.figures().toString()));
    qInfo("in all: %s", qPrintable(m_figures.toString()));
    QVERIFY2(faultRun.figures().bad() == 0, qPrintable(faultRun.figures().problems.join(QLatin1Char('\n'))));
    QVERIFY(faultRun.figures().points > 0);
}

void FaultsTest::noFailureOfStorageDamagesOrDeceives()
{
    run(vfsFaults, pointsFor("LITECOPY_FAULT_POINTS", 1));
}

/// SQLite's files end where a read says so: a lie about it loses what follows, without any other error.
void FaultsTest::everyShortReadIsNoticed()
{
    const auto isShortRead = [](const Fault &fault) { return QByteArrayView(fault.name) == "VFS short read"; };
    const auto fault = std::ranges::find_if(vfsFaults, isShortRead);
    QVERIFY(fault != std::end(vfsFaults));
    run({fault, 1}, pointsFor("LITECOPY_SHORT_READS", 0));
}

void FaultsTest::noFailureOfTheSystemDamagesOrDeceives()
{
    run(systemFaults, pointsFor("LITECOPY_FAULT_POINTS", 1));
}

void FaultsTest::whereNothingCanBeRemovedTheNextCopyDoesIt()
{
    run(vfsFaults, pointsFor("LITECOPY_FAULT_POINTS", 1), true);
}

void FaultsTest::runningOutOfMemoryDamagesNothing()
{
    run(memoryFaults, pointsFor("LITECOPY_MEMORY_POINTS", 4));
}

void FaultsTest::whatTheMediumRefusedOnceIsNoCopy_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const DestinationKind destination :
         {DestinationKind::New, DestinationKind::ReplaceRollback, DestinationKind::UpdateInPlace}) {
        for (const bool readBack : {false, true}) {
            const Scenario scenario{SourceKind::Rollback, destination, CopyMethod::Clone, readBack};
            QTest::newRow(qPrintable(scenario.name())) << scenario;
        }
    }
}

/// The kernel tells each descriptor once that the medium did not take what was written: where sync_file_range() hears
/// of it, the next fsync() succeeds.
void FaultsTest::whatTheMediumRefusedOnceIsNoCopy()
{
    QFETCH(const Scenario, scenario);
    const Workbench bench(scenario);
    constexpr Fault refused{"sync range", Operation::SyncRange, EIO};
    Strikes strikes;
    const auto copyStruckAt = [&](long place) {
        bench.layDestination();
        CopyControl control;
        arm({refused, place, false, false, {}});
        CopyResult result = copyDatabase(bench.request(), control);
        strikes = disarm();
        return result;
    };
    QVERIFY(copyStruckAt(0).isCopied());
    const long places = strikes.passed[int(Operation::SyncRange)];
    QVERIFY(places > 0);
    for (long place = 1; place <= places; ++place) {
        const CopyResult result = copyStruckAt(place);
        QCOMPARE(strikes.struck, 1);
        QCOMPARE(result.outcome, CopyOutcome::Failed);
        QCOMPARE(result.error.code, ErrorCode::IoError);
        QVERIFY(bench.isAsBefore());
    }
}

void FaultsTest::hundredsOfFaultsStruckUpdates()
{
    if (m_rows < 4 * allScenarios().size())
        QSKIP("not all faults were tried");
    qInfo("in place: %s", qPrintable(m_inPlace.toString()));
    qInfo("by shared blocks: %s", qPrintable(m_bySharing.toString()));
    QVERIFY(m_inPlace.points >= 500 && m_bySharing.points >= 500);
    QCOMPARE(m_inPlace.bad() + m_bySharing.bad(), 0);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
