// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>

#include <QtTest>

#include <fcntl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;
namespace fs = std::filesystem;

/// On a file system that shares blocks between files: XFS, made in a file and mounted for the test.
class TestReflink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cloneHoldsAGibibyteForMilliseconds_data();
    void cloneHoldsAGibibyteForMilliseconds();
    void fileOfManyFragmentsIsSharedInSlices();
    void cancelIsHeardWhileManyFragmentsAreShared();
    void automaticSaysThatItClones();
    void whatCannotBeSharedIsCopiedInSlices();

private:
    void fragment();
    [[nodiscard]] fs::path mounted(const char *name) const { return m_folder.path() / "mounted" / name; }

    TemporaryFolder m_folder;
    bool m_isMounted = false;
};

void TestReflink::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("mounting a file system of the test's own needs root");
    const fs::path image = m_folder.path() / "xfs.image";
    writeFile(image, {});
    fs::resize_file(image, std::uintmax_t(3) << 30);
    fs::create_directory(m_folder.path() / "mounted");
    const QString imageName = QString::fromStdString(image.native());
    QString trouble = runSystemProgram(u"mkfs.xfs"_qs, {u"-q"_qs, u"-m"_qs, u"reflink=1"_qs, imageName});
    if (trouble.isEmpty())
        trouble = runSystemProgram(
            u"mount"_qs,
            {u"-o"_qs, u"loop"_qs, imageName, QString::fromStdString((m_folder.path() / "mounted").native())});
    if (!trouble.isEmpty())
        QSKIP(qPrintable(u"this machine mounts no XFS: "_qs + trouble));
    m_isMounted = true;
    buildDatabase(mounted("big.db"), {.size = qint64(1) << 30});
}

void TestReflink::cleanupTestCase()
{
    if (m_isMounted)
        QCOMPARE(runSystemProgram(u"umount"_qs, {QString::fromStdString((m_folder.path() / "mounted").native())}),
                 QString());
}

void TestReflink::cloneHoldsAGibibyteForMilliseconds_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::newRow("rollback journal") << QByteArray("delete");
    QTest::newRow("WAL") << QByteArray("wal");
}

void TestReflink::cloneHoldsAGibibyteForMilliseconds()
{
    QFETCH(QByteArray, journalMode);
    QCOMPARE(pragma(mounted("big.db"), "journal_mode=" + journalMode), journalMode);
    CopyRequest request;
    request.source = mounted("big.db");
    request.destination = mounted("copy.db");
    request.method = CopyMethod::Clone;
    request.check = CheckLevel::None;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    qInfo().noquote() << "copied" << result.receipt.size / (1 << 20) << "MiB in" << result.receipt.copying.count()
                      << "ms, writers held for" << result.receipt.longestHold.count() << "ms";
    QCOMPARE_LT(result.receipt.longestHold.count(), 50);
    QCOMPARE(verifyBank(request.destination), QString());
    QVERIFY(fs::remove(request.destination));
}

/// A file that shares its blocks gets new ones, elsewhere, for those that are written.
void TestReflink::fragment()
{
    constexpr off_t block = 4096;
    buildDatabase(mounted("pieces.db"), {.size = qint64(200) << 20});
    for (int round = 0; round < 2; ++round) {
        const fs::path other = mounted("pieces.other") += std::to_string(round);
        QCOMPARE(runSystemProgram(u"cp"_qs,
                                  {u"--reflink=always"_qs, QString::fromStdString(mounted("pieces.db").native()),
                                   QString::fromStdString(other.native())}),
                 QString());
        const int file = ::open(mounted("pieces.db").c_str(), O_RDWR | O_CLOEXEC);
        QVERIFY(file >= 0);
        char bytes[block];
        for (off_t at = round * block; ::pread(file, bytes, sizeof bytes, at) == block; at += 2 * block)
            QCOMPARE(::pwrite(file, bytes, sizeof bytes, at), block);
        QCOMPARE(::fsync(file), 0);
        struct fiemap map = {};
        map.fm_length = ~quint64(0);
        QCOMPARE(::ioctl(file, FS_IOC_FIEMAP, &map), 0);
        ::close(file);
        qInfo("%u fragments", map.fm_mapped_extents);
        QVERIFY(map.fm_mapped_extents > 10'000);
    }
}

/// One FICLONE of such a file takes seconds, in which no writer gets in.
void TestReflink::fileOfManyFragmentsIsSharedInSlices()
{
    fragment();
    CopyRequest request;
    request.source = mounted("pieces.db");
    request.destination = mounted("copy.db");
    request.check = CheckLevel::None;
    for (const Hold hold : {Hold::Automatic, Hold::Always}) {
        request.hold = hold;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        const CopyReceipt &receipt = result.receipt;
        QCOMPARE(receipt.plan.method, CopyMethod::Clone);
        QVERIFY2(receipt.plan.reason.contains(u"in very many fragments"), qPrintable(receipt.plan.reason));
        qInfo() << "held for" << receipt.longestHold.count() << "ms at a time," << receipt.totalHold.count()
                << "ms in all";
        if (hold == Hold::Automatic)
            QVERIFY(receipt.longestHold < patient(std::chrono::milliseconds(500)));
        // Held throughout it is as long as it took, and told.
        else
            QCOMPARE(receipt.longestHold, receipt.totalHold);
        QVERIFY(receipt.totalHold <= receipt.total);
        QCOMPARE(verifyBank(request.destination), QString());
        QVERIFY(fs::remove(request.destination));
    }
}

void TestReflink::cancelIsHeardWhileManyFragmentsAreShared()
{
    CopyRequest request;
    request.source = mounted("pieces.db");
    request.destination = mounted("copy.db");
    request.progressInterval = std::chrono::milliseconds(0);
    request.hold = Hold::Always;
    CopyControl control;
    QElapsedTimer since;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || progress.copied() == 0 || since.isValid())
            return;
        since.start();
        control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QVERIFY(since.elapsed() < patient(std::chrono::milliseconds(500)).count());
    QVERIFY(!fs::exists(request.destination));
}

void TestReflink::automaticSaysThatItClones()
{
    QCOMPARE(pragma(mounted("big.db"), "journal_mode=delete"), QByteArray("delete"));
    const SourceState state = lookAtSource(mounted("big.db"), mounted("copy.db"));
    QVERIFY(state.reflink);
    const CopyPlan plan = planCopy(state, {});
    QCOMPARE(plan.method, CopyMethod::Clone);
    QVERIFY2(plan.reason.contains(u"instant"), qPrintable(plan.reason));
}

void TestReflink::whatCannotBeSharedIsCopiedInSlices()
{
    QCOMPARE(pragma(mounted("big.db"), "journal_mode=delete"), QByteArray("delete"));
    // To another file system nothing can be shared, though the source's could.
    const SourceState state = lookAtSource(mounted("big.db"), m_folder.path() / "copy.db");
    QVERIFY(!state.reflink);
    QVERIFY(!planCopy(state, {}).pinned);
}

QTEST_GUILESS_MAIN(TestReflink)
#include "tst_reflink.moc"
