// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/containers.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// What the two other programs are like.
enum class Bankers
{
    Usual,
    LeavingUnsealedFrames, ///< statements of theirs fail in the midst of a transaction, after they were spilled
    InContainers, ///< each in one of its own: no process id tells of them, and /proc/locks lists none of their locks
};

} // namespace

Q_DECLARE_METATYPE(Bankers)

/// Two other programs transfer money, checkpoint and vacuum, while copy after copy is taken: in each one all accounts
/// sum up to what they always do, and no transfer is missing that was committed before it began.
class TestBankStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCopyIsOfOneMoment_data();
    void everyCopyIsOfOneMoment();
};

void TestBankStress::initTestCase()
{
    // As the programs do.
    QVERIFY(useOpenFileDescriptionLocks());
}

void TestBankStress::everyCopyIsOfOneMoment_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<Bankers>("bankers");
    QTest::addColumn<CopyMethod>("method");
    const auto rows = [](const char *name, const char *journalMode, Bankers bankers) {
        for (const CopyMethod method : allMethods)
            QTest::addRow("%s, %s", name, methodName(method)) << QByteArray(journalMode) << bankers << method;
    };
    for (const char *journalMode : {"delete", "truncate", "persist", "wal"})
        rows(journalMode, journalMode, Bankers::Usual);
    rows("wal, unsealed frames", "wal", Bankers::LeavingUnsealedFrames);
    rows("wal, in containers", "wal", Bankers::InContainers);
    rows("delete, in containers", "delete", Bankers::InContainers);
}

void TestBankStress::everyCopyIsOfOneMoment()
{
    QFETCH(QByteArray, journalMode);
    QFETCH(Bankers, bankers);
    QFETCH(CopyMethod, method);
    const int copies = underStress(20, 200);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.method = method;
    request.check = CheckLevel::Full;
    buildDatabase(request.source, {.journalMode = journalMode, .size = 2'000'000});

    // Without any lock a copy needs moments in which nobody writes.
    const bool unlocked = method == CopyMethod::UnlockedSnapshot;
    const auto interval = unlocked ? 40ms : 2ms;
    const bool unsealed = bankers == Bankers::LeavingUnsealedFrames;
    const QStringList options{QStringLiteral("journal=") + QString::fromLatin1(journalMode),
                              QStringLiteral("synchronous=off"),
                              QStringLiteral("timeout=60000"),
                              QStringLiteral("checkpoints=1"),
                              QStringLiteral("autocheckpoint=50"),
                              unsealed ? QStringLiteral("unsealed=1") : QStringLiteral("unsealed=0")};
    WriterProcess one;
    WriterProcess two;
    if (bankers == Bankers::InContainers) {
        const QStringList container = inOwnContainer();
        if (container.isEmpty())
            QSKIP("no process id namespace can be made here (unshare)");
        one.startThrough(container);
        two.startThrough(container);
    }
    QVERIFY(one.startBank(request.source, interval, options + QStringList{QStringLiteral("seed=1")}));
    QVERIFY(two.startBank(request.source, interval,
                          options + QStringList{QStringLiteral("seed=2"), QStringLiteral("vacuum=1")}));

    int accepted = 0;
    int restarts = 0;
    qint64 slowest = 0;
    for (int i = 0; i < copies; ++i) {
        const qint64 before = one.report().commits + two.report().commits;
        QElapsedTimer timer;
        timer.start();
        const CopyResult result = copy(request);
        slowest = std::max(slowest, timer.elapsed());
        QVERIFY2(timer.elapsed() < (request.timeout + patient(2s)).count(), "it went on beyond its timeout");
        if (unlocked && result.error.code == ErrorCode::SourceUnstable)
            continue;
        if (unlocked && unsealed) // without the index nothing proves what lies behind frames without checksums
            QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        else
            QVERIFY2(result.outcome == CopyOutcome::Verified && result.receipt.isProved(), qPrintable(inWords(result)));
        restarts += result.receipt.restarts;
        const qint64 after = one.report().commits + two.report().commits;
        QCOMPARE(verifyBank(request.destination), QString());
        const qint64 found = SqlHandle(request.destination).integer("SELECT count(*) FROM transfers");
        // A writer counts a transfer after it is committed, so the last of each may be there already.
        QVERIFY2(found >= before && found <= after + 2,
                 qPrintable(QStringLiteral("%1 not within %2..%3").arg(found).arg(before).arg(after)));
        fs::remove(request.destination);
        ++accepted;
    }
    const WriterReport first = one.stop();
    const WriterReport second = two.stop();
    qInfo("%d of %d copies accepted, all right; %d restarts, slowest %lld ms\n  %s\n  %s", accepted, copies, restarts,
          slowest, qPrintable(first.toString()), qPrintable(second.toString()));
    QVERIFY(accepted >= copies / 2);
    QCOMPARE(first.failed + second.failed, 0);
    QCOMPARE(verifyBank(request.source), QString());
    QCOMPARE(namesIn(folder.path()).filter(QStringLiteral("litecopy")), QStringList());
}

QTEST_GUILESS_MAIN(TestBankStress)
#include "tst_bankstress.moc"
