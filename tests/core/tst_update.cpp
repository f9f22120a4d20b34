// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "updatescene.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"
#include "system/filesystem.h"

#include <litecopy/copydatabase.h>

#include <QFile>
#include <QTest>

#include <optional>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// An older copy is made equal to its source by the pages that differ.
class TestUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void updatedCopyEqualsAFullCopy_data();
    void updatedCopyEqualsAFullCopy();
    void bytesWrittenAreThoseThatTheKernelCounts_data();
    void bytesWrittenAreThoseThatTheKernelCounts();
    void olderCopyOfNoUseIsSaidAndReplaced_data();
    void olderCopyOfNoUseIsSaidAndReplaced();
    void missingDestinationIsMade();
    void generationIsMadeFromItsBase();
    void blocksAreSharedAndOnlyChangedPagesWritten();

private:
    TemporaryFolder m_place;
    bool m_sharesBlocks = false;
};

namespace {

/// By this process, all its threads together.
std::optional<qint64> bytesWrittenSoFar()
{
    QFile file(u"/proc/self/io"_qs);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    for (const QByteArray &line : isOpen ? file.readAll().split('\n') : QByteArrayList()) {
        if (line.startsWith("wchar: "))
            return line.mid(7).toLongLong();
    }
    return {};
}

/// In place, page 1 counts on from the older copy; else nothing differs.
QByteArray withoutCounter(QByteArray bytes, bool isInPlace)
{
    if (isInPlace) {
        for (const qsizetype at : {24, 92})
            bytes.replace(at, 4, QByteArray(4, '\0'));
    }
    return bytes;
}

} // namespace

void TestUpdate::initTestCase()
{
    const fs::path image = m_place / "xfs.image";
    const fs::path mounted = m_place / "mounted";
    fs::create_directory(mounted);
    writeFile(image, {});
    fs::resize_file(image, std::uintmax_t(600) << 20);
    if (::geteuid() != 0)
        return;
    const QString imageName = QString::fromStdString(image.native());
    QString trouble = runSystemProgram(u"mkfs.xfs"_qs, {u"-q"_qs, u"-m"_qs, u"reflink=1"_qs, imageName});
    if (trouble.isEmpty())
        trouble =
            runSystemProgram(u"mount"_qs, {u"-o"_qs, u"loop"_qs, imageName, QString::fromStdString(mounted.native())});
    m_sharesBlocks = trouble.isEmpty();
    if (!m_sharesBlocks)
        qInfo("no file system that shares blocks: %s", qPrintable(trouble));
}

void TestUpdate::cleanupTestCase()
{
    if (m_sharesBlocks)
        QCOMPARE(runSystemProgram(u"umount"_qs, {QString::fromStdString((m_place / "mounted").native())}), QString());
}

void TestUpdate::updatedCopyEqualsAFullCopy_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<int>("autoVacuum");
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QByteArray>("change");
    const QByteArray shrink = "DELETE FROM filler WHERE rowid % 3 < 1; VACUUM";
    const auto row = [](const QByteArray &name, int pageSize, int autoVacuum, const QByteArray &mode,
                        const QByteArray &change) {
        QTest::newRow(name.constData()) << pageSize << autoVacuum << mode << change;
    };
    for (const int pageSize : {512, 1024, 4096, 8192, 65536})
        row("pages of " + QByteArray::number(pageSize), pageSize, 0, "delete", changeSome);
    for (const QByteArray mode : {"delete", "truncate", "persist", "wal"}) {
        row(mode + ", some pages", 4096, 0, mode, changeSome);
        row(mode + ", grown", 4096, 0, mode, growMuch);
        row(mode + ", shrunk", 4096, 0, mode, "DELETE FROM filler WHERE id > 120; VACUUM");
    }
    row("auto_vacuum, shrunk", 4096, 1, "delete", "DELETE FROM filler WHERE id > 120");
    row("incremental_vacuum, shrunk", 4096, 2, "wal",
        "DELETE FROM filler WHERE rowid % 50 = 1; PRAGMA incremental_vacuum(20)");
    row("nearly all", 4096, 0, "delete", shrink);
    row("one row", 4096, 0, "wal", "UPDATE accounts SET balance = balance WHERE id = 1; PRAGMA user_version=7");
}

void TestUpdate::updatedCopyEqualsAFullCopy()
{
    QFETCH(const int, pageSize);
    QFETCH(const int, autoVacuum);
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QByteArray, change);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source,
                  {.pageSize = pageSize, .autoVacuum = autoVacuum, .journalMode = journalMode, .size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    const QByteArray older = readFile(files.copy);
    SqlHandle(files.source).execute(change);
    QVERIFY2(copy(files.fullRequest()).isCopied(), "a full copy");
    CopyRequest request = files.request();
    request.readBack = true;
    for (const bool inPlace : {false, true}) {
        writeFile(files.copy, older);
        const FileIdentity before = identify(files.copy);
        request.inPlace = inPlace;
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        const CopyReceipt &receipt = result.receipt;
        qInfo("%u of %u pages changed, %lld bytes written, anew because “%s”", receipt.pagesChanged,
              receipt.pagesCompared, receipt.bytesWritten, qPrintable(receipt.anewBecause));
        QCOMPARE(receipt.readBack, CheckOutcome::Passed);
        const bool isInPlace = inPlace && receipt.anewBecause.isEmpty();
        QVERIFY(withoutCounter(readFile(files.copy), isInPlace) == withoutCounter(readFile(files.full), isInPlace));
        QCOMPARE(verifyBank(files.copy), QString());
        QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
        QVERIFY(receipt.pagesChanged > 0 || !receipt.anewBecause.isEmpty());
        QCOMPARE(identify(files.copy).isSameFile(before), isInPlace);
        if (isInPlace)
            QCOMPARE_LE(receipt.bytesWritten, qint64(receipt.pagesChanged) * receipt.pageSize * 21 / 10 + 512);
    }
}

void TestUpdate::bytesWrittenAreThoseThatTheKernelCounts_data()
{
    QTest::addColumn<bool>("sharesBlocks");
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("in place") << false << true;
    QTest::newRow("by shared blocks") << true << false;
    QTest::newRow("anew") << false << false;
}

/// What the receipt says is our own word.
void TestUpdate::bytesWrittenAreThoseThatTheKernelCounts()
{
    QFETCH(const bool, sharesBlocks);
    QFETCH(const bool, inPlace);
    if (sharesBlocks && !m_sharesBlocks)
        QSKIP("no file system that shares blocks here");
    const TemporaryFolder folder;
    const Files files(folder);
    if (!sharesBlocks && FileSystem::of(folder.path()).sharesBlocks)
        QSKIP("the temporary folder shares blocks");
    if (!bytesWrittenSoFar())
        QSKIP("this kernel doesn't count what a process writes");
    buildDatabase(files.source, {.size = 20 << 20});
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    if (sharesBlocks)
        request.destination = m_place / "mounted/counted.db";
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute("UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 30 = 5");
    const qint64 before = *bytesWrittenSoFar();
    const CopyResult result = copy(request);
    const qint64 counted = *bytesWrittenSoFar() - before;
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    const qint64 changed = qint64(receipt.pagesChanged) * receipt.pageSize;
    qInfo("%lld bytes changed, %lld written by the receipt, %lld by the kernel", changed, receipt.bytesWritten,
          counted);
    QVERIFY(changed > 500'000);
    // A private folder's mark, and what this test prints.
    QCOMPARE_LE(qAbs(counted - receipt.bytesWritten), receipt.bytesWritten / 20 + 4096);
    if (sharesBlocks || inPlace)
        QCOMPARE_LE(counted, changed * 21 / 10);
    else
        QCOMPARE_GE(counted, receipt.size);
}

void TestUpdate::olderCopyOfNoUseIsSaidAndReplaced_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind : {"another page size", "sidecars", "size", "nearly all changed", "empty"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestUpdate::olderCopyOfNoUseIsSaidAndReplaced()
{
    QFETCH(const QByteArray, kind);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    if (kind == "another page size")
        buildDatabase(files.copy, {.pageSize = 8192, .size = 1 << 20});
    else if (kind == "nearly all changed")
        buildDatabase(files.copy, {.size = 2 << 20, .seed = 2});
    else if (kind == "empty")
        writeFile(files.copy, {});
    else
        QVERIFY(copy(files.request()).isCopied());
    if (kind == "size")
        fs::resize_file(files.copy, fs::file_size(files.copy) + 4096);
    if (kind == "sidecars") {
        WriterProcess program;
        QVERIFY(program.crash(files.copy, u"hot-journal"_qs));
    }
    const CopyResult result = copy(files.request());
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(!result.receipt.anewBecause.isEmpty());
    qInfo().noquote() << result.receipt.anewBecause << result.receipt.pagesCompared << result.receipt.pagesChanged;
    // What was compared until it showed is counted.
    const bool isCompared = kind == "nearly all changed";
    QCOMPARE(result.receipt.pagesCompared > 0, isCompared);
    QVERIFY(result.receipt.pagesCompared <= result.receipt.pageCount);
    QVERIFY(result.receipt.pagesChanged <= result.receipt.pagesCompared);
    QCOMPARE(result.receipt.pagesChanged * 100 > result.receipt.pageCount * 40, isCompared);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
}

void TestUpdate::missingDestinationIsMade()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source);
    const CopyResult result = copy(files.request());
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(!result.receipt.anewBecause.isEmpty());
}

void TestUpdate::generationIsMadeFromItsBase()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    const QString before = stateOf(files.copy);
    CopyRequest request = files.request();
    request.destinationMode = DestinationMode::NewFile;
    request.base = files.copy;
    request.destination = folder / "next.db";
    request.skipUnchanged = true;
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QVERIFY(!fs::exists(request.destination));
    SqlHandle(files.source).execute(changeSome);
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    // Where nothing can be shared, that one page differs is enough to know.
    if (FileSystem::of(folder.path()).sharesBlocks)
        QVERIFY(result.receipt.pagesChanged > 0 && result.receipt.pagesChanged < 200);
    else
        QCOMPARE(result.receipt.bytesWritten, result.receipt.size);
    QCOMPARE(differenceOfCopy(files.source, request.destination), QString());
    QCOMPARE(stateOf(files.copy), before);
    // The same content once more, where it is wanted all the same.
    request.base = request.destination;
    request.destination = folder / "third.db";
    request.skipUnchanged = false;
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.pagesChanged, 0U);
    QVERIFY(readFile(request.destination) == readFile(request.base));
}

void TestUpdate::blocksAreSharedAndOnlyChangedPagesWritten()
{
    if (!m_sharesBlocks)
        QSKIP("no file system that shares blocks here");
    const TemporaryFolder folder;
    Files files(folder);
    const fs::path place = m_place / "mounted";
    buildDatabase(files.source, {.size = 20 << 20});
    CopyRequest request = files.request();
    request.destination = place / "first.db";
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute("UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 300 = 5");
    CopyRequest next = request;
    next.destinationMode = DestinationMode::NewFile;
    next.base = request.destination;
    next.destination = place / "second.db";
    for (const CopyRequest &way : {next, request}) {
        const auto freeBefore = fs::space(place).available;
        const CopyResult result = copy(way);
        const auto taken = qint64(freeBefore) - qint64(fs::space(place).available);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.anewBecause, QString());
        QVERIFY(copy(files.fullRequest()).isCopied());
        QVERIFY(readFile(way.destination) == readFile(files.full));
        const qint64 changed = qint64(result.receipt.pagesChanged) * result.receipt.pageSize;
        qInfo("%u of %u pages changed, %lld bytes written, %lld taken", result.receipt.pagesChanged,
              result.receipt.pagesCompared, result.receipt.bytesWritten, taken);
        QVERIFY(changed > 0 && changed < 8 << 20);
        QVERIFY(result.receipt.bytesWritten <= changed * 21 / 10);
        QVERIFY(taken < 12 << 20);
    }
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
