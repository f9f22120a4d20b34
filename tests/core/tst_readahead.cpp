// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/vfstap.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QTest>
#include <QtEndian>

#include <litecopy/connection.h>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// A finished file is read in blocks where its pages follow each other, and gives the same as page by page.
class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesInOrderAreReadInBlocks_data();
    void pagesInOrderAreReadInBlocks();
    void scatteredPagesAreReadByThemselves();
    void errorIsOfThatPageAlone();
    void endOfTheFileIsWhereItWas();
    void whatIsWrittenIsRead();
    void otherFilesAreReadPageByPage();
    void copyIsCheckedInBlocks_data();
    void copyIsCheckedInBlocks();
    void copyingThreadSleepsWhileOthersCheck();
};

namespace {

/// What SQLite's own VFS reads of files whose name ends so.
struct Reads
{
    std::string name;
    long calls = 0;
    long bytes = 0;
    long bad = -1; ///< an offset that can't be read
};
Reads reads;
std::mutex readsMutex; ///< the check reads on several threads

ssize_t countedRead(int descriptor, void *buffer, size_t size, off64_t offset)
{
    const std::scoped_lock lock(readsMutex);
    std::error_code error;
    const fs::path path = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), error);
    if (!reads.name.empty() && path.filename() == reads.name) {
        ++reads.calls;
        reads.bytes += long(size);
        if (reads.bad >= offset && reads.bad < offset + long(size)) {
            errno = EIO;
            return -1;
        }
    }
    return ::syscall(SYS_pread64, descriptor, buffer, size, offset);
}

constexpr int pageSize = 4096;
constexpr int pageCount = 512;

QByteArray pageOf(int page)
{
    QByteArray bytes(pageSize, char('a' + page % 23));
    qToBigEndian(quint32(page), bytes.data());
    return bytes;
}

/// A file opened through a tap as SQLite opens databases.
class TappedFile
{
public:
    explicit TappedFile(const fs::path &path, VfsTap::Files files = VfsTap::Files::Finished)
        : m_name(path.string())
        , m_tap(VfsTap::ShortReads::RefuseInside, {}, files)
        , m_vfs(sqlite3_vfs_find(m_tap.name()))
        , m_memory(std::size_t(m_vfs->szOsFile))
        , m_file(reinterpret_cast<sqlite3_file *>(m_memory.data()))
        , m_filename(sqlite3_create_filename(m_name.c_str(), "", "", 0, nullptr))
    {
        constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
        if (m_vfs->xOpen(m_vfs, m_filename, m_file, flags, nullptr) != SQLITE_OK)
            throw std::runtime_error("the file can't be opened");
        reads = {path.filename().string()};
    }
    TappedFile(const TappedFile &) = delete;
    TappedFile &operator=(const TappedFile &) = delete;
    ~TappedFile()
    {
        reads = {};
        m_file->pMethods->xClose(m_file);
        sqlite3_free_filename(m_filename);
    }

    int read(int page, QByteArray &to)
    {
        to.fill('?', pageSize);
        return m_file->pMethods->xRead(m_file, to.data(), pageSize, qint64(page) * pageSize);
    }
    int write(int page, const QByteArray &from)
    {
        return m_file->pMethods->xWrite(m_file, from.constData(), pageSize, qint64(page) * pageSize);
    }
    int cut(int pages) { return m_file->pMethods->xTruncate(m_file, qint64(pages) * pageSize); }

private:
    const std::string m_name;
    VfsTap m_tap;
    sqlite3_vfs *const m_vfs;
    std::vector<char> m_memory;
    sqlite3_file *const m_file;
    sqlite3_filename const m_filename;
};

void writePages(const fs::path &path)
{
    QByteArray content;
    for (int page = 0; page < pageCount; ++page)
        content += pageOf(page);
    writeFile(path, content);
}

std::vector<int> allPages()
{
    std::vector<int> pages(pageCount);
    std::iota(pages.begin(), pages.end(), 0);
    return pages;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<int>)

void TestReadAhead::initTestCase()
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    for (const char *call : {"pread", "pread64"})
        QCOMPARE(vfs->xSetSystemCall(vfs, call, reinterpret_cast<sqlite3_syscall_ptr>(&countedRead)), SQLITE_OK);
}

void TestReadAhead::pagesInOrderAreReadInBlocks_data()
{
    QTest::addColumn<std::vector<int>>("pages");
    const std::vector<int> onwards = allPages();
    QTest::newRow("onwards") << onwards;
    QTest::newRow("backwards") << std::vector<int>(onwards.rbegin(), onwards.rend());
    std::vector<int> everySecond;
    std::vector<int> twoPlaces;
    for (int i = 0; i < pageCount / 2; ++i) {
        everySecond.push_back(2 * i);
        twoPlaces.push_back(i);
        twoPlaces.push_back(pageCount - 1 - i);
    }
    QTest::newRow("every second one") << everySecond;
    QTest::newRow("two places, one backwards") << twoPlaces;
    std::vector<int> thereAndBack = onwards;
    thereAndBack.insert(thereAndBack.end(), onwards.rbegin(), onwards.rend());
    QTest::newRow("there and back") << thereAndBack;
}

void TestReadAhead::pagesInOrderAreReadInBlocks()
{
    QFETCH(std::vector<int>, pages);
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    TappedFile file(folder / "a.db");
    QByteArray got;
    for (const int page : pages) {
        QCOMPARE(file.read(page, got), SQLITE_OK);
        QVERIFY2(got == pageOf(page), qPrintable(QString::number(page)));
    }
    QVERIFY2(reads.calls <= long(pages.size()) / 6, qPrintable(QString::number(reads.calls)));
}

void TestReadAhead::scatteredPagesAreReadByThemselves()
{
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    TappedFile file(folder / "a.db");
    QByteArray got;
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        const int page = i * 197 % pageCount;
        QCOMPARE(file.read(page, got), SQLITE_OK);
        QVERIFY(got == pageOf(page));
    }
    QVERIFY2(reads.bytes <= 11L * count * pageSize / 10, qPrintable(QString::number(reads.bytes / pageSize)));
}

void TestReadAhead::errorIsOfThatPageAlone()
{
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    TappedFile file(folder / "a.db");
    constexpr int bad = 300;
    reads.bad = bad * pageSize + 17;
    QByteArray got;
    for (int page = 0; page < pageCount; ++page) {
        QCOMPARE(file.read(page, got) == SQLITE_OK, page != bad);
        QVERIFY(page == bad || got == pageOf(page));
    }
    QVERIFY2(reads.calls < pageCount / 4, qPrintable(QString::number(reads.calls)));
}

void TestReadAhead::endOfTheFileIsWhereItWas()
{
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    TappedFile file(folder / "a.db");
    QByteArray got;
    for (int page = pageCount - 20; page < pageCount; ++page)
        QCOMPARE(file.read(page, got), SQLITE_OK);
    QCOMPARE(file.read(pageCount, got), SQLITE_IOERR_SHORT_READ);
    QVERIFY(got == QByteArray(pageSize, '\0'));
    QCOMPARE(file.read(pageCount - 1, got), SQLITE_OK);
    QVERIFY(got == pageOf(pageCount - 1));
}

void TestReadAhead::whatIsWrittenIsRead()
{
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    TappedFile file(folder / "a.db");
    QByteArray got;
    for (int page = 0; page < 64; ++page)
        QCOMPARE(file.read(page, got), SQLITE_OK);
    QCOMPARE(file.write(66, pageOf(7)), SQLITE_OK);
    for (int page = 64; page < 70; ++page) {
        QCOMPARE(file.read(page, got), SQLITE_OK);
        QVERIFY(got == pageOf(page == 66 ? 7 : page));
    }
    QCOMPARE(file.cut(71), SQLITE_OK);
    QCOMPARE(file.read(70, got), SQLITE_OK);
    QCOMPARE(file.read(71, got), SQLITE_IOERR_SHORT_READ);
}

void TestReadAhead::otherFilesAreReadPageByPage()
{
    const TemporaryFolder folder;
    writePages(folder / "a.db");
    for (const VfsTap::Files files : {VfsTap::Files::Shared, VfsTap::Files::Private}) {
        TappedFile file(folder / "a.db", files);
        QByteArray got;
        for (int page = 0; page < pageCount; ++page)
            QCOMPARE(file.read(page, got), SQLITE_OK);
        QCOMPARE(reads.calls, long(pageCount));
    }
}

void TestReadAhead::copyIsCheckedInBlocks_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {512, 4096, 16384})
        QTest::addRow("pages of %d bytes", size) << size;
}

/// The walk goes through each tree backwards, the rows are read onwards.
void TestReadAhead::copyIsCheckedInBlocks()
{
    QFETCH(int, pageSize);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    buildDatabase(request.source, {.pageSize = pageSize});
    SqlHandle(request.source)
        .execute("PRAGMA synchronous=OFF; CREATE TABLE small(id INTEGER PRIMARY KEY, content BLOB);"
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                 " INSERT INTO small SELECT i, randomblob(100) FROM n");
    const CopyResult result = copy(request, [](const CopyProgress &progress) {
        const std::scoped_lock lock(readsMutex);
        if (progress.phase == CopyPhase::Checking && reads.name.empty())
            reads = {"copy.db"};
    });
    const Reads checked = reads;
    reads = {};
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(checked.bytes >= result.receipt.size);
    qInfo("%ld reads of %ld bytes; the copy has %u pages, %lld bytes", checked.calls, checked.bytes,
          result.receipt.pageCount, result.receipt.size);
    // Each page twice, and the way to each of the 16 parts. Of large pages few are in a block.
    const long atOnce = std::min(8, 65536 / pageSize / 2);
    QVERIFY(checked.calls < 2 * long(result.receipt.pageCount) / atOnce + 300);
    QVERIFY(checked.bytes < 3 * result.receipt.size);
}

void TestReadAhead::copyingThreadSleepsWhileOthersCheck()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    buildDatabase(request.source, {.size = 60'000'000});
    long before = 0;
    long sleeps = 0;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        struct rusage usage;
        QCOMPARE(::getrusage(RUSAGE_THREAD, &usage), 0);
        if (progress.phase == CopyPhase::Checking && before == 0)
            before = usage.ru_nvcsw;
        if (progress.phase == CopyPhase::Writing && sleeps == 0)
            sleeps = usage.ru_nvcsw - before;
    });
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const auto checking = long(result.receipt.checking.count());
    qInfo("woken %ld times in %ld ms", sleeps, checking);
    QVERIFY2(sleeps < 40 + checking / 10, qPrintable(QString::number(sleeps)));
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
