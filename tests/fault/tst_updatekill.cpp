// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "disks.h"
#include "faults.h"
#include "workbench.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

namespace {

bool mayMount = false;

/// What changes files, names or what is on the medium.
constexpr Fault moments[] = {
    {"write", Operation::Write, 0},   {"truncate", Operation::Truncate, 0},
    {"sync", Operation::Sync, 0},     {"share blocks", Operation::ShareBlocks, 0},
    {"rename", Operation::Rename, 0}, {"copy range", Operation::CopyRange, 0},
    {"link", Operation::Link, 0},     {"make folder", Operation::MakeFolder, 0},
    {"remove", Operation::Remove, 0},
};
constexpr int killedHere = 99;

std::vector<Scenario> updates()
{
    std::vector<Scenario> scenarios = allScenarios();
    std::erase_if(scenarios,
                  [](const Scenario &scenario) { return !scenario.updatesInPlace() && !scenario.updatesBySharing(); });
    return scenarios;
}

/// Copies in a process of its own, armed; how it ended.
int copyInChild(const CopyRequest &request, const Arming &arming)
{
    const pid_t child = ::fork();
    if (child == 0) {
        arm(arming);
        CopyControl control;
        const bool isCopied = copyDatabase(request, control).isCopied();
        static_cast<void>(disarm());
        ::_exit(isCopied ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        throw std::runtime_error("no child, or one that crashed");
    return WEXITSTATUS(status);
}

} // namespace

/// A process that brings a copy up to date is killed before each of its operations: what it leaves is the old or the
/// new copy, and the next update ends well and leaves nothing of it.
class UpdateKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFaults(); }
    void killedInPlaceOneOfBothIsThere_data() { addScenarios(&Scenario::updatesInPlace); }
    void killedInPlaceOneOfBothIsThere() { killOne(); }
    void killedBySharingOneOfBothIsThere_data() { addScenarios(&Scenario::updatesBySharing); }
    void killedBySharingOneOfBothIsThere() { killOne(); }
    void theSameOnAFileSystemThatSharesBlocks_data();
    void theSameOnAFileSystemThatSharesBlocks();
    void manyUpdatesWereKilled();

private:
    static void addScenarios(bool (Scenario::*isOne)() const);
    void killOne();
    void killEverywhere(const Scenario &scenario, const Workbench &bench);
    void judge(const Workbench &bench, const QByteArray &name);

    long m_inPlace = 0;
    long m_bySharing = 0;
    long m_judged = 0;
    long m_old = 0; ///< of those that SQLite saw first
    long m_new = 0;
    std::size_t m_scenarios = 0;
};

/// SQLite or Litecopy, whichever comes first, finds one of both.
void UpdateKillTest::judge(const Workbench &bench, const QByteArray &name)
{
    QString why;
    if (m_judged++ % 2 == 0) {
        const QByteArray content = contentOf(bench.destination(), &why);
        QVERIFY2(content == bench.oldContent() || content == bench.newContent(),
                 qPrintable(QString::fromLatin1(name) + u": "_qs + why));
        ++(content == bench.oldContent() ? m_old : m_new);
    }
    CopyRequest request = bench.request();
    request.timeout = std::chrono::seconds(10);
    const CopyResult next = copy(request);
    QVERIFY2(next.isCopied() || next.outcome == CopyOutcome::UpToDate,
             qPrintable(QString::fromLatin1(name) + u": "_qs + inWords(next)));
    QVERIFY2(contentOf(bench.destination(), &why) == bench.newContent(),
             qPrintable(QString::fromLatin1(name) + u": "_qs + why));
    QCOMPARE(namesIn(bench.folder()), QStringList{u"copy.db"_qs});
}

void UpdateKillTest::killEverywhere(const Scenario &scenario, const Workbench &bench)
{
    long &killed = scenario.updatesInPlace() ? m_inPlace : m_bySharing;
    const long killedBefore = killed;
    for (const Fault &moment : moments) {
        for (long k = 1;; ++k) {
            bench.layDestination();
            const int end = copyInChild(bench.request(), {moment, k, false, false, [] { ::_exit(killedHere); }});
            QVERIFY2(end == 0 || end == killedHere, moment.name);
            if (end == 0)
                break;
            ++killed;
            judge(bench, QByteArray(moment.name) + " " + QByteArray::number(qlonglong(k)));
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("killed %ld times; in all: %ld in place, %ld by shared blocks", killed - killedBefore, m_inPlace,
          m_bySharing);
    QVERIFY(killed - killedBefore > 15);
}

void UpdateKillTest::addScenarios(bool (Scenario::*isOne)() const)
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario &scenario : updates()) {
        if ((scenario.*isOne)())
            QTest::newRow(qPrintable(scenario.name())) << scenario;
    }
}

void UpdateKillTest::killOne()
{
    QFETCH(const Scenario, scenario);
    killEverywhere(scenario, Workbench(scenario));
    ++m_scenarios;
}

void UpdateKillTest::theSameOnAFileSystemThatSharesBlocks_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QStringList>("make");
    QTest::newRow("XFS") << QByteArray("xfs") << QStringList{u"mkfs.xfs"_qs, u"-q"_qs, u"-m"_qs, u"reflink=1"_qs};
    QTest::newRow("btrfs") << QByteArray("btrfs") << QStringList{u"mkfs.btrfs"_qs, u"-q"_qs};
}

/// Nothing is pretended.
void UpdateKillTest::theSameOnAFileSystemThatSharesBlocks()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QStringList, make);
    if (!mayMount)
        QSKIP("this machine lets nobody mount a file system");
    const TemporaryFolder place;
    fs::create_directory(place / "mounted");
    const ImageDisk disk(place / "mounted", type, qint64(320) << 20, make);
    if (!disk.trouble().isEmpty())
        QSKIP(qPrintable(disk.trouble()));
    for (const auto destination : {DestinationKind::UpdateLongerBySharing, DestinationKind::UpdateBySharingSource}) {
        const Scenario scenario{SourceKind::Rollback, destination, CopyMethod::Clone, false};
        const Workbench bench(scenario, place / "mounted");
        const long before = PretendedSharing::ranges();
        bench.layDestination();
        QVERIFY(copy(bench.request()).isCopied());
        QVERIFY(PretendedSharing::ranges() > before);
        killEverywhere(scenario, bench);
    }
}

void UpdateKillTest::manyUpdatesWereKilled()
{
    if (m_scenarios < updates().size())
        QSKIP("not all scenarios were run");
    qInfo("%ld killed in place, %ld by shared blocks: %ld times the old copy, %ld times the new one", m_inPlace,
          m_bySharing, m_old, m_new);
    QVERIFY(m_inPlace >= 200 && m_bySharing >= 200);
    QVERIFY(m_old > 0 && m_new > 0);
}

int main(int argc, char **argv)
{
    mayMount = enterMountNamespace();
    const QCoreApplication application(argc, argv);
    UpdateKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_updatekill.moc"
