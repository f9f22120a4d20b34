// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "disks.h"
#include "faultrun.h"
#include "support/filesystems.h"

#include <sqlite3.h>

#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

bool mayMount = false;

/// How much finer the steps are in the long form.
int pointsOrAll()
{
    bool isNumber = false;
    const int points = qEnvironmentVariableIntValue("LITECOPY_FAULT_POINTS", &isNumber);
    return isNumber ? points : 1;
}

long pagesOf(const std::filesystem::path &folder)
{
    std::uintmax_t bytes = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        bytes += entry.file_size();
    return long(bytes / 4096);
}

} // namespace

/// Disks that really are full, over their quota, or read-only in the midst of a copy: file systems of the test's own.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaults(); }
    void aDiskThatIsFullDamagesNothing_data() { addScenarios(); }
    void aDiskThatIsFullDamagesNothing();
    void aDiskWithoutRoomForNamesDamagesNothing_data() { addScenarios(); }
    void aDiskWithoutRoomForNamesDamagesNothing();
    void aQuotaDamagesNothing_data();
    void aQuotaDamagesNothing();
    void aDiskThatTurnsReadOnlyDamagesNothing_data() { addScenarios(); }
    void aDiskThatTurnsReadOnlyDamagesNothing();

private:
    void addScenarios();
    void judge(const FaultRun &run);
    void strikeByShim(const Scenario &scenario);
    void fillUp(FaultRun &run, MemoryDisk &disk, bool deceived);

    std::unique_ptr<TimeLimit> m_limit = std::make_unique<TimeLimit>();
    FaultFigures m_figures;
};

void FullDiskTest::addScenarios()
{
    m_figures = {};
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : allScenarios())
        QTest::newRow(qPrintable(scenario.name())) << scenario;
}

void FullDiskTest::judge(const FaultRun &run)
{
    m_figures += run.figures();
    qInfo("%s", qPrintable(run.figures().toString()));
    qInfo("in all: %s", qPrintable(m_figures.toString()));
    QVERIFY2(run.figures().bad() == 0, qPrintable(run.figures().problems.join(u'\n')));
    QVERIFY(run.figures().points > 0);
}

void FullDiskTest::strikeByShim(const Scenario &scenario)
{
    static constexpr Fault full[] = {
        {"VFS full", Operation::VfsWrite, SQLITE_FULL},
        {"write to a full disk", Operation::Write, ENOSPC},
        {"copy range to a full disk", Operation::CopyRange, ENOSPC},
        {"open on a full disk", Operation::Open, ENOSPC},
        {"make folder on a full disk", Operation::MakeFolder, ENOSPC},
    };
    qInfo("this machine lets nobody mount a disk: a shim says that it is full");
    FaultRun run(scenario, *m_limit);
    run.strikeAll(full, pointsOrAll() == 0 ? 0 : 10, unsigned(qHash(scenario.name(), 1)));
    judge(run);
}

void FullDiskTest::fillUp(FaultRun &run, MemoryDisk &disk, bool deceived)
{
    const long step = pointsOrAll() == 0 ? 1 : std::max(2L, pagesOf(run.bench().source().parent_path()) / 6);
    // Once the room suffices, more of it does too.
    for (long pages = 0; pages < 4000; pages += step) {
        const QByteArray name =
            (deceived ? "a disk that fills up after " : "a disk with room for ") + QByteArray::number(pages) + " pages";
        run.surroundBy({[&] { disk.leaveAll(); }, [&] { disk.leavePages(pages); }, [&] { disk.leaveAll(); }});
        // Asked how much is free, it speaks of much: others fill it up meanwhile.
        const Operation answer = deceived ? Operation::FileSystemStat : Operation::None;
        if (run.strikeOnce({{name.constData(), answer, 0}, 1, true, false, {}}))
            return;
    }
    QFAIL("no room was enough");
}

void FullDiskTest::aDiskThatIsFullDamagesNothing()
{
    QFETCH(Scenario, scenario);
    if (!mayMount) {
        strikeByShim(scenario);
        return;
    }
    FaultRun run(scenario, *m_limit);
    MemoryDisk disk(run.bench().folder());
    run.strikeOnce({});
    for (const bool deceived : {false, true})
        fillUp(run, disk, deceived);
    judge(run);
}

void FullDiskTest::aDiskWithoutRoomForNamesDamagesNothing()
{
    QFETCH(Scenario, scenario);
    if (!mayMount) {
        strikeByShim(scenario);
        return;
    }
    FaultRun run(scenario, *m_limit);
    MemoryDisk disk(run.bench().folder());
    run.strikeOnce({});
    for (long files = 0; files < 20; ++files) {
        const QByteArray name = "a disk with room for " + QByteArray::number(qlonglong(files)) + " files";
        run.surroundBy({[&] { disk.leaveAll(); }, [&] { disk.leaveFiles(files); }, [&] { disk.leaveAll(); }});
        if (run.strikeOnce({{name.constData(), Operation::None, 0}, 1, true, false, {}}))
            break;
        QVERIFY(files < 19);
    }
    judge(run);
}

void FullDiskTest::aQuotaDamagesNothing_data()
{
    m_figures = {};
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : allScenarios()) {
        // SQLite maps the index of a WAL, and where btrfs has no block for a page of a mapping, it ends the program
        // that writes to it (SIGBUS), whichever that is. Blocks given beforehand are no help, with or without
        // copy-on-write (tried with Linux 6.18). An index in memory of our own would be, but needs the database for
        // itself: who opens it meanwhile would be refused, on every btrfs. A copy that is killed leaves the old
        // content.
        // Blocks are shared there by a copy that is brought up to date anyway: nothing is to be pretended.
        if (scenario.destination != DestinationKind::IntoWal && !scenario.updatesBySharing())
            QTest::newRow(qPrintable(scenario.name())) << scenario;
    }
}

void FullDiskTest::aQuotaDamagesNothing()
{
    QFETCH(Scenario, scenario);
    if (!mayMount)
        QSKIP("a quota needs a file system of the test's own, and this machine lets nobody mount one");
    FaultRun run(scenario, *m_limit);
    QuotaDisk disk(run.bench().folder());
    if (!disk.trouble().isEmpty())
        QSKIP(qPrintable(u"a quota needs btrfs: "_qs + disk.trouble()));
    disk.limit(-1);
    run.strikeOnce({});
    // Its smallest amount is a block of 16 KiB.
    const long pages = pointsOrAll() == 0 ? 4 : std::max(16L, pagesOf(run.bench().source().parent_path()) / 2);
    const qint64 step = pages * 4096LL;
    for (qint64 bytes = step; bytes < (64 << 20); bytes += step) {
        const QByteArray name = "a quota of " + QByteArray::number(bytes >> 10) + " KiB";
        run.surroundBy({{}, [&] { disk.limit(bytes); }, [&] { disk.limit(-1); }});
        if (run.strikeOnce({{name.constData(), Operation::None, 0}, 1, true, false, {}}))
            break;
    }
    judge(run);
}

void FullDiskTest::aDiskThatTurnsReadOnlyDamagesNothing()
{
    static constexpr Fault moments[] = {
        {"read-only before an open", Operation::Open, 0},
        {"read-only before a write", Operation::Write, 0},
        {"read-only before a copy range", Operation::CopyRange, 0},
        {"read-only before a sync", Operation::Sync, 0},
        {"read-only before a rename", Operation::Rename, 0},
        {"read-only before a link", Operation::Link, 0},
        {"read-only before a truncate", Operation::Truncate, 0},
        {"read-only before something is removed", Operation::Remove, 0},
        {"read-only before a write of SQLite", Operation::VfsWrite, 0},
        {"read-only before a sync of SQLite", Operation::VfsSync, 0},
        {"read-only before an open of SQLite", Operation::VfsOpen, 0},
        {"read-only before SQLite deletes", Operation::VfsDelete, 0},
    };
    QFETCH(Scenario, scenario);
    if (!mayMount)
        QSKIP("this machine lets nobody mount a file system, so none can be made read-only");
    FaultRun run(scenario, *m_limit);
    ImageDisk disk(run.bench().folder(), "ext4", qint64(8) << 20, {u"mkfs.ext4"_qs, u"-q"_qs});
    if (!disk.trouble().isEmpty())
        QSKIP(qPrintable(u"only an ext4 can be made read-only at any moment: "_qs + disk.trouble()));
    long granted = 0;
    run.surroundBy({[&] { disk.renew(); }, [&] { disk.sync(); },
                    [&] {
                        // What comes back is what the medium has.
                        disk.unmount();
                        disk.mount();
                    }});
    run.strikeAt(moments, pointsOrAll(), unsigned(qHash(scenario.name(), 1)),
                 [&] { granted += disk.makeReadOnly() ? 1 : 0; });
    QVERIFY(granted > 0);
    judge(run);
}

int main(int argc, char **argv)
{
    mayMount = enterMountNamespace();
    const QCoreApplication application(argc, argv);
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
