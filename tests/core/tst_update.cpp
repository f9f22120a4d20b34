// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"
#include "system/filesystem.h"

#include <litecopy/copydatabase.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <set>
#include <thread>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// An older copy is made equal to its source by the pages that differ.
class TestUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void updatedCopyEqualsAFullCopy_data();
    void updatedCopyEqualsAFullCopy();
    void aCopyThatIsChangedInPlaceCountsOn();
    void progressOfAnUpdateIsOneNumberOverBothFiles();
    void bytesWrittenAreThoseThatTheKernelCounts_data();
    void bytesWrittenAreThoseThatTheKernelCounts();
    void progressTellsWhatDiffersAndWhere();
    void progressNeverGoesBackWhereNothingDiffers();
    void nothingIsTouchedWhereNothingDiffers_data();
    void nothingIsTouchedWhereNothingDiffers();
    void everyMethodFindsThatNothingDiffers_data();
    void everyMethodFindsThatNothingDiffers();
    void logIsReadAsProgramsSeeIt_data();
    void logIsReadAsProgramsSeeIt();
    void logLargerThanItsDatabaseIsComparedAsItIsRead_data();
    void logLargerThanItsDatabaseIsComparedAsItIsRead();
    void whatIsCopiedFirstAndComparedThenIsSaid_data();
    void whatIsCopiedFirstAndComparedThenIsSaid();
    void copyStaysRightBesideABusyWriter_data();
    void copyStaysRightBesideABusyWriter();
    void olderCopyOfNoUseIsSaidAndReplaced_data();
    void olderCopyOfNoUseIsSaidAndReplaced();
    void emptyLogBesideACopyIsAsGoodAsNone_data();
    void emptyLogBesideACopyIsAsGoodAsNone();
    void missingDestinationIsMade();
    void generationIsMadeFromItsBase();
    void blocksAreSharedAndOnlyChangedPagesWritten();
    void copyInUseIsFoundToBeUpToDate_data() { copyInUseIsNotChangedInPlace_data(); }
    void copyInUseIsFoundToBeUpToDate();
    void copyInUseIsNotChangedInPlace_data();
    void copyInUseIsNotChangedInPlace();
    void cancelRollsBackWhatWasWrittenInPlace();
    void copyOfSeveralNamesIsNotChangedInPlace();
    void recordMakesTheAnswerQuick();
    void recordOfAnythingElseIsNotTrusted_data();
    void recordOfAnythingElseIsNotTrusted();
    void recordSurvivesJson();

private:
    TemporaryFolder m_place;
    bool m_sharesBlocks = false;
};

namespace {

struct Files
{
    explicit Files(const TemporaryFolder &folder)
        : source(folder / "a.db")
        , copy(folder / "copies" / "old.db")
        , full(folder / "full.db")
    {
        fs::create_directory(copy.parent_path());
    }

    [[nodiscard]] CopyRequest request() const
    {
        CopyRequest request;
        request.source = source;
        request.destination = copy;
        request.destinationMode = DestinationMode::Update;
        return request;
    }
    [[nodiscard]] CopyRequest fullRequest() const
    {
        CopyRequest anew = request();
        anew.destination = full;
        anew.destinationMode = DestinationMode::Replace;
        return anew;
    }

    const fs::path source;
    const fs::path copy;
    const fs::path full;
};

/// A tenth of a mebibyte changed somewhere in the middle.
const QByteArray changeSome = "UPDATE filler SET data = randomblob(length(data)) WHERE rowid % 97 = 5";
const QByteArray growMuch = "INSERT INTO filler(data) SELECT randomblob(3000) FROM filler LIMIT 100";

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

/// Of a folder: names, content and time stamps.
QString stateOf(const fs::path &file)
{
    const FileIdentity identity = identify(file);
    return QStringLiteral("%1 %2 %3 %4 in %5")
        .arg(identity.inode)
        .arg(identity.size)
        .arg(identity.modified)
        .arg(identity.changed)
        .arg(namesIn(file.parent_path()).join(u' '));
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

quint32 counterOf(const fs::path &database)
{
    return qFromBigEndian<quint32>(readFile(database).mid(24, 4).constData());
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

/// Who has the older copy's pages in memory asks bytes 24 to 39 whether they are still those of the file. A database in
/// WAL mode counts only commits that change its first page, and one that was put back counts from behind.
void TestUpdate::aCopyThatIsChangedInPlaceCountsOn()
{
    const TemporaryFolder folder;
    const Files files(folder);
    if (FileSystem::of(folder.path()).sharesBlocks)
        QSKIP("nothing is changed in place where blocks are shared");
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    const QByteArray first = readFile(files.source);
    CopyRequest request = files.request();
    request.inPlace = true;
    QVERIFY(copy(request).isCopied());
    std::vector<quint32> counters{counterOf(files.copy)};
    SqlHandle program(files.source);
    for (int i = 0; i < 6; ++i) {
        const QByteArray older = readFile(files.copy);
        program.execute("UPDATE accounts SET balance = balance + 1 WHERE id = " + QByteArray::number(i % 3 + 1));
        if (i == 4)
            program.execute("CREATE TABLE more(a); DROP TABLE more");
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
        QVERIFY(result.receipt.anewBecause.isEmpty() && result.receipt.pagesChanged > 0);
        counters.push_back(counterOf(files.copy));
        QVERIFY2(counters.back() > counters[counters.size() - 2], "a reader that was idle believes its old pages");
        QVERIFY(older.mid(24, 16) != readFile(files.copy).mid(24, 16));
        // What it says of its own size still counts.
        const QByteArray now = readFile(files.copy);
        QCOMPARE(now.mid(24, 4), now.mid(92, 4));
        QCOMPARE(copy(request).outcome, CopyOutcome::UpToDate);
        QCOMPARE(counterOf(files.copy), counters.back());
        QCOMPARE(SqlHandle(files.copy).integer("SELECT sum(balance) FROM accounts"),
                 program.integer("SELECT sum(balance) FROM accounts"));
    }
}

/// That two files are read is no matter of a person's: the pages are those of the database, and the bar goes once.
void TestUpdate::progressOfAnUpdateIsOneNumberOverBothFiles()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 64 << 20});
    QVERIFY(copy(files.request()).isCopied());
    SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    const auto pages = quint32(fs::file_size(files.source) / 4096);
    CopyRequest request = files.request();
    request.progressInterval = 0ms;
    std::vector<double> fractions;
    bool isOfSource = true;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
            return;
        isOfSource = isOfSource && progress.pageCount == pages && progress.remaining <= pages;
        fractions.push_back(progress.fraction());
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(isOfSource);
    QVERIFY(std::ranges::is_sorted(fractions));
    QVERIFY(fractions.size() > 10 && fractions.front() < 0.1);
    QCOMPARE(fractions.back(), 1.0);
    // The older copy is one half of it.
    QVERIFY(std::ranges::any_of(fractions, [](double fraction) { return fraction > 0.3 && fraction < 0.5; }));
    QVERIFY(std::ranges::any_of(fractions, [](double fraction) { return fraction > 0.5 && fraction < 0.8; }));
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

/// In the parts of the file that were changed, and in no other.
void TestUpdate::progressTellsWhatDiffersAndWhere()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    QByteArray bytes = readFile(files.source);
    const qsizetype pageCount = bytes.size() / 4096;
    const auto page = qsizetype(pageCount * 3 / 4);
    bytes[page * 4096 + 2000] = char(bytes[page * 4096 + 2000] ^ 1);
    writeFile(files.source, bytes);
    CopyRequest request = files.request();
    request.check = CheckLevel::None;
    request.progressInterval = 0ms;
    CopyProgress last;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.comparing)
            last = progress;
    });
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(last.changed, 1U);
    for (std::size_t part = 0; part < CopyProgress::parts; ++part)
        QCOMPARE(last.changedParts[part] > 0, part == std::size_t(page) * CopyProgress::parts / std::size_t(pageCount));
}

/// Whether anything differs is found before the source is held: what is read then is counted, too. However quickly it
/// is read, its beginning and its end are told; what lies between, `neighbours/tst_unanswered` looks for.
void TestUpdate::progressNeverGoesBackWhereNothingDiffers()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 16 << 20});
    CopyRequest request = files.request();
    request.method = CopyMethod::Clone;
    QVERIFY(copy(request).isCopied());
    request.destinationMode = DestinationMode::NewFile;
    request.base = files.copy;
    request.destination = folder / "next.db";
    request.skipUnchanged = true;
    request.progressInterval = 0ms;
    double last = 0;
    double back = 0;
    std::set<double> told;
    CopyControl control;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
            return;
        const double done = 1 - double(progress.remaining) / double(progress.pageCount);
        told.insert(done);
        back = std::max(back, last - done);
        last = done;
    });
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QVERIFY2(back < 0.01, qPrintable(QString::number(back)));
    QCOMPARE(*told.begin(), 0.0);
    QCOMPARE(*told.rbegin(), 1.0);
    QVERIFY(std::ranges::any_of(told, [](double done) { return done > 0.49 && done < 0.51; }));
}

void TestUpdate::nothingIsTouchedWhereNothingDiffers_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<bool>("open");
    QTest::newRow("rollback") << QByteArray("delete") << false;
    QTest::newRow("WAL, closed") << QByteArray("wal") << false;
    QTest::newRow("rollback, in use") << QByteArray("delete") << true;
    QTest::newRow("WAL, in use") << QByteArray("wal") << true;
}

void TestUpdate::nothingIsTouchedWhereNothingDiffers()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const bool, open);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = journalMode, .size = 2 << 20});
    WriterProcess program;
    if (open)
        QVERIFY(program.hold(files.source, journalMode == "wal" ? u"log"_qs : u"open"_qs));
    QVERIFY(copy(files.request()).isCopied());
    const QString before = stateOf(files.copy);
    const CopyResult result = copy(files.request());
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QVERIFY(!result.isCopied());
    QVERIFY(result.receipt.isProved());
    QCOMPARE(result.receipt.pagesChanged, 0U);
    QCOMPARE(result.receipt.pagesCompared, result.receipt.pageCount);
    QCOMPARE(result.receipt.bytesWritten, 0);
    QCOMPARE(stateOf(files.copy), before);
}

void TestUpdate::everyMethodFindsThatNothingDiffers_data()
{
    QTest::addColumn<CopyMethod>("before");
    QTest::addColumn<CopyMethod>("method");
    // A compact copy has other pages.
    for (const CopyMethod before : allMethods) {
        for (const CopyMethod method : allMethods) {
            if (before == method || (before != CopyMethod::Compact && method != CopyMethod::Compact))
                QTest::addRow("%s, then %s", methodName(before), methodName(method)) << before << method;
        }
    }
}

void TestUpdate::everyMethodFindsThatNothingDiffers()
{
    QFETCH(const CopyMethod, before);
    QFETCH(const CopyMethod, method);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    // SQLite's own backup counts itself as a change of the new file, and as one of its tables.
    SqlHandle(files.source).execute("CREATE TABLE more(a); DROP TABLE more");
    CopyRequest request = files.request();
    request.method = before;
    QVERIFY(copy(request).isCopied());
    const QString state = stateOf(files.copy);
    request.method = method;
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult result = copy(request);
        QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
        QCOMPARE(result.receipt.pagesChanged, 0U);
        QCOMPARE(stateOf(files.copy), state);
    }
    // A generation, too, is only made where something differs.
    CopyRequest next = request;
    next.inPlace = false;
    next.destinationMode = DestinationMode::NewFile;
    next.base = files.copy;
    next.destination = folder / "next.db";
    next.skipUnchanged = true;
    QVERIFY(copy(next).outcome == CopyOutcome::UpToDate);
    SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    QVERIFY(copy(request).isCopied());
    QVERIFY(SqlHandle(files.source).integer("SELECT balance FROM accounts WHERE id = 1")
            == SqlHandle(files.copy).integer("SELECT balance FROM accounts WHERE id = 1"));
}

void TestUpdate::logIsReadAsProgramsSeeIt_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("a transfer in the log") << u"log"_qs;
    QTest::newRow("behind unsealed frames") << u"unsealed"_qs;
}

void TestUpdate::logIsReadAsProgramsSeeIt()
{
    QFETCH(const QString, state);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 8 << 20});
    QVERIFY(copy(files.request()).isCopied());
    WriterProcess program;
    QVERIFY(program.hold(files.source, state));
    CopyRequest request = files.request();
    request.readBack = true;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied() && result.receipt.isProved(), qPrintable(inWords(result)));
    QCOMPARE(result.receipt.plan.method, CopyMethod::Clone);
    QVERIFY(result.receipt.pagesChanged > 0);
    QVERIFY(copy(files.fullRequest()).isCopied());
    QVERIFY(readFile(files.copy) == readFile(files.full));
    QCOMPARE(verifyBank(files.copy), QString());
    QCOMPARE(SqlHandle(files.copy).integer("SELECT count(*) FROM transfers"), state == u"unsealed" ? 3 : 1);
}

void TestUpdate::logLargerThanItsDatabaseIsComparedAsItIsRead_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {true, false}) {
        QTest::addRow("%s%s", "some pages", inPlace ? ", in place" : "") << changeSome << inPlace;
        QTest::addRow("%s%s", "grown", inPlace ? ", in place" : "") << growMuch << inPlace;
        QTest::addRow("%s%s", "the first page alone", inPlace ? ", in place" : "")
            << QByteArray("PRAGMA user_version=7") << inPlace;
    }
}

/// Its pages stand in the log, and what the file holds in their place is older than the copy.
void TestUpdate::logLargerThanItsDatabaseIsComparedAsItIsRead()
{
    QFETCH(const QByteArray, change);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 4 << 20});
    SqlHandle program(files.source);
    program.execute("PRAGMA wal_autocheckpoint=0");
    for (int i = 0; i < 2; ++i)
        program.execute("UPDATE filler SET data = randomblob(length(data))");
    QVERIFY(fs::file_size(files.source.native() + "-wal") > fs::file_size(files.source));
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    request.readBack = true;
    QVERIFY(copy(request).isCopied());
    // Nothing changed since.
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.bytesWritten, 0);
    program.execute(change);
    const bool sharesBlocks = FileSystem::of(folder.path()).sharesBlocks;
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    QCOMPARE(receipt.plan.method, CopyMethod::Clone);
    QVERIFY(receipt.isProved());
    QCOMPARE_GE(receipt.pagesChanged, 1U);
    QCOMPARE_LE(receipt.pagesChanged, receipt.pageCount / 5);
    QCOMPARE(receipt.anewBecause.isEmpty(), inPlace || sharesBlocks);
    if (inPlace || sharesBlocks)
        QCOMPARE_LE(receipt.bytesWritten, qint64(receipt.pagesChanged) * receipt.pageSize * 21 / 10 + 512);
    QVERIFY(copy(files.fullRequest()).isCopied());
    // Its header counts changes.
    QVERIFY(readFile(files.copy).mid(100) == readFile(files.full).mid(100));
    QCOMPARE(verifyBank(files.copy), QString());
}

void TestUpdate::whatIsCopiedFirstAndComparedThenIsSaid_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("inPlace");
    for (const QString &way : {u"pages by steps"_qs, u"never held"_qs, u"online"_qs, u"a log nobody has open"_qs}) {
        for (const bool inPlace : {true, false})
            QTest::addRow("%s%s", qPrintable(way), inPlace ? ", in place" : "") << way << inPlace;
    }
}

void TestUpdate::whatIsCopiedFirstAndComparedThenIsSaid()
{
    QFETCH(const QString, way);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    std::optional<SqlHandle> program(files.source);
    program->execute("PRAGMA wal_autocheckpoint=0; BEGIN; UPDATE accounts SET balance = balance; COMMIT");
    QVERIFY(copy(files.request()).isCopied());
    program->execute(changeSome);
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    if (way == u"pages by steps")
        request.pagesPerStep = 100;
    else if (way == u"never held")
        request.hold = Hold::Never;
    else if (way == u"online")
        request.method = CopyMethod::Online;
    else
        request.method = CopyMethod::UnlockedSnapshot;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    const CopyReceipt &receipt = result.receipt;
    QVERIFY(receipt.plan.method != CopyMethod::Clone);
    QCOMPARE_GE(receipt.bytesWritten, receipt.size);
    // In place the older copy is not made anew: the plan says it.
    QVERIFY2(receipt.anewBecause.contains(u"copied before it could be compared")
                 == (!inPlace || FileSystem::of(folder.path()).sharesBlocks),
             qPrintable(receipt.anewBecause));
    QVERIFY2(!receipt.plan.reason.contains(u"Only the pages that differ"), qPrintable(receipt.plan.reason));
    QVERIFY2(receipt.plan.reason.contains(u"is compared with the older copy then"), qPrintable(receipt.plan.reason));
    const QByteArray beginnings = "SELECT group_concat(hex(substr(data, 1, 8))) FROM filler";
    QVERIFY(SqlHandle(files.copy).text(beginnings) == program->text(beginnings));
    QCOMPARE(verifyBank(files.copy), QString());
}

void TestUpdate::copyStaysRightBesideABusyWriter_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<int>("interval");
    for (const QByteArray mode : {"delete", "wal"}) {
        QTest::newRow((mode + ", at rest now and then").constData()) << mode << 20;
    }
    QTest::newRow("wal, without rest") << QByteArray("wal") << 0;
}

void TestUpdate::copyStaysRightBesideABusyWriter()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const int, interval);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = journalMode, .size = 8 << 20});
    WriterProcess writer;
    QVERIFY(writer.startBank(files.source, std::chrono::milliseconds(interval),
                             {u"grow=400"_qs, u"checkpoints=1"_qs, u"autocheckpoint=100"_qs}));
    for (int i = 0; i < 8; ++i) {
        CopyRequest request = files.request();
        request.inPlace = i % 2 == 1;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        QVERIFY2(result.receipt.isProved(), qPrintable(result.receipt.unproved));
        QCOMPARE(verifyBank(files.copy), QString());
        QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
    }
    const WriterReport report = writer.stop();
    QVERIFY(report.commits > 0);
    QCOMPARE(report.failed, 0);
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

void TestUpdate::emptyLogBesideACopyIsAsGoodAsNone_data()
{
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<bool>("inPlace");
    for (const bool inPlace : {false, true}) {
        for (const QStringList &beside : {QStringList{u"-wal"_qs}, {u"-shm"_qs}, {u"-wal"_qs, u"-shm"_qs}})
            QTest::addRow("%s%s", qPrintable(beside.join(u' ')), inPlace ? ", in place" : "") << beside << inPlace;
    }
}

void TestUpdate::emptyLogBesideACopyIsAsGoodAsNone()
{
    QFETCH(const QStringList, beside);
    QFETCH(const bool, inPlace);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = inPlace;
    QVERIFY(copy(request).isCopied());
    QStringList names{u"old.db"_qs};
    for (const QString &suffix : beside) {
        writeFile(files.copy.native() + suffix.toStdString(), {});
        names << u"old.db"_qs + suffix;
    }
    names.sort();
    CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    SqlHandle(files.source).execute(changeSome);
    result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.anewBecause.isEmpty(), inPlace || FileSystem::of(folder.path()).sharesBlocks);
    QCOMPARE(namesIn(files.copy.parent_path()), names);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
    QCOMPARE(verifyBank(files.copy), QString());
    // Also where there is no copy yet.
    fs::remove(files.copy);
    QVERIFY(copy(request).isCopied());
    QCOMPARE(verifyBank(files.copy), QString());
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

void TestUpdate::copyInUseIsNotChangedInPlace_data()
{
    QTest::addColumn<QString>("lock");
    for (const QString &lock : {u"open"_qs, u"read"_qs, u"reserved"_qs, u"exclusive"_qs})
        QTest::newRow(qPrintable(lock)) << lock;
}

/// Nothing is to be done to it.
void TestUpdate::copyInUseIsFoundToBeUpToDate()
{
    QFETCH(const QString, lock);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.timeout = 500ms;
    QVERIFY(copy(request).isCopied());
    WriterProcess program;
    QVERIFY(program.hold(files.copy, lock));
    const bool isChanging = !sidecarsOf(files.copy).isEmpty();
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult same = copy(request);
        // One that a transaction is under way in is not compared.
        QVERIFY2(isChanging ? same.error.code == ErrorCode::DestinationInUse : same.outcome == CopyOutcome::UpToDate,
                 qPrintable(inWords(same)));
    }
    SqlHandle(files.source).execute(changeSome);
    for (const bool inPlace : {false, true}) {
        request.inPlace = inPlace;
        const CopyResult differs = copy(request);
        QVERIFY2(differs.error.code == ErrorCode::DestinationInUse, qPrintable(inWords(differs)));
        QCOMPARE(forecastCopy(request).error.code, ErrorCode::DestinationInUse);
    }
}

void TestUpdate::copyInUseIsNotChangedInPlace()
{
    QFETCH(const QString, lock);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    request.timeout = 500ms;
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute(changeSome);
    const QByteArray older = readFile(files.copy);
    WriterProcess program;
    QVERIFY(program.hold(files.copy, lock));
    const CopyResult result = copy(request);
    QCOMPARE(result.error.code, ErrorCode::DestinationInUse);
    // The system keeps 15 bytes of a program's name.
    QVERIFY2(result.error.detail.contains(WriterProcess::programName().left(15)), qPrintable(result.error.detail));
    QVERIFY(readFile(files.copy) == older);
    program.kill();
    QVERIFY2(copy(request).isCopied(), "once it is free");
}

void TestUpdate::cancelRollsBackWhatWasWrittenInPlace()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    request.progressInterval = 0ms;
    QVERIFY(copy(request).isCopied());
    SqlHandle(files.source).execute(changeSome + ';' + growMuch);
    const QByteArray older = readFile(files.copy);
    CopyControl control;
    bool wasWritten = false;
    const CopyResult result = copyDatabase(request, control, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Checking)
            return;
        wasWritten = wasWritten || (readFile(files.copy) != older && sidecarsOf(files.copy).contains(u"-journal"));
        control.cancel();
    });
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QVERIFY(wasWritten);
    QVERIFY(readFile(files.copy) == older);
    QCOMPARE(namesIn(files.copy.parent_path()), QStringList{u"old.db"_qs});
}

void TestUpdate::copyOfSeveralNamesIsNotChangedInPlace()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 2 << 20});
    CopyRequest request = files.request();
    request.inPlace = true;
    QVERIFY(copy(request).isCopied());
    const fs::path other = folder / "yesterday.db";
    fs::create_hard_link(files.copy, other);
    const QByteArray older = readFile(other);
    SqlHandle(files.source).execute(changeSome);
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY2(result.receipt.anewBecause.contains(u"hard links"), qPrintable(result.receipt.anewBecause));
    QVERIFY(readFile(other) == older);
    QCOMPARE(differenceOfCopy(files.source, files.copy), QString());
}

void TestUpdate::recordMakesTheAnswerQuick()
{
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.size = 8 << 20});
    CopyRequest request = files.request();
    request.record = true;
    std::this_thread::sleep_for(30ms);
    const CopyResult first = copy(request);
    QVERIFY2(first.isCopied() && !first.receipt.record.isEmpty(), qPrintable(inWords(first)));
    request.last = first.receipt.record;
    const QString before = stateOf(files.copy);
    QElapsedTimer timer;
    timer.start();
    const CopyResult result = copy(request);
    const qint64 taken = timer.elapsed();
    QVERIFY2(result.outcome == CopyOutcome::UpToDate, qPrintable(inWords(result)));
    QCOMPARE(result.receipt.pagesCompared, 0U);
    QVERIFY(result.receipt.record == first.receipt.record);
    QVERIFY2(taken <= patient(20ms).count(), qPrintable(QString::number(taken)));
    QCOMPARE(stateOf(files.copy), before);
}

void TestUpdate::recordOfAnythingElseIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char *change : {"a row", "a byte of the copy", "a log beside the copy", "a time stamp put back",
                               "a log beside the source", "another method"})
        QTest::newRow(change) << QByteArray(change);
}

void TestUpdate::recordOfAnythingElseIsNotTrusted()
{
    QFETCH(const QByteArray, change);
    const TemporaryFolder folder;
    const Files files(folder);
    buildDatabase(files.source, {.journalMode = "wal", .size = 2 << 20});
    CopyRequest request = files.request();
    request.record = true;
    std::this_thread::sleep_for(30ms);
    request.last = copy(request).receipt.record;
    QVERIFY(!request.last.isEmpty());
    QVERIFY(request.last.stillHolds(files.source, files.copy));
    WriterProcess program;
    if (change == "a row") {
        SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
    } else if (change == "a byte of the copy") {
        QByteArray bytes = readFile(files.copy);
        bytes[bytes.size() - 1] = char(bytes.back() + 1);
        writeFile(files.copy, bytes);
    } else if (change == "a log beside the copy") {
        QVERIFY(program.crash(files.copy, u"wal"_qs));
    } else if (change == "a time stamp put back") {
        const auto stamp = fs::last_write_time(files.source);
        SqlHandle(files.source).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
        fs::last_write_time(files.source, stamp);
    } else if (change == "a log beside the source") {
        QVERIFY(program.hold(files.source, u"log"_qs));
    } else {
        request.method = CopyMethod::Compact;
    }
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(verifyBank(files.copy).isEmpty(), change != "a row" && change != "a time stamp put back");
}

void TestUpdate::recordSurvivesJson()
{
    CopyRecord record;
    record.source = fs::path("/a \xff%20\n.db");
    record.copy = fs::path("/b/\xc3.db");
    record.database = {~0ULL, ~0ULL - 1, (1LL << 62) + 1, -3, 1'234'567'890'123'456'789, true};
    record.copyFile = {1, 2, 3, 4, 5, true};
    record.compact = true;
    QVERIFY(CopyRecord::fromJson(QJsonDocument::fromJson(QJsonDocument(record.toJson()).toJson()).object()) == record);
    record.log = {5, 4, 3, 2, 1, true};
    record.keepsJournal = true;
    QVERIFY(CopyRecord::fromJson(record.toJson()) == record);
    QJsonObject json = record.toJson();
    json.remove(u"copyFile"_qs);
    QVERIFY(CopyRecord::fromJson(json).isEmpty());
    QVERIFY(CopyRecord::fromJson({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
