// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/temporaryfolder.h"

#include <litecopy/copydatabase.h>

#include <QtTest>

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
    void automaticSaysThatItClones();
    void whatCannotBeSharedIsCopiedInSlices();

private:
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
