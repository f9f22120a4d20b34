// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/damage.h"
#include "support/databasebuilder.h"
#include "support/processmemory.h"
#include "support/seeddatabases.h"
#include "support/sqlhandle.h"
#include "support/stress.h"
#include "support/temporaryfolder.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

/// Of each kind of end so many.
struct Ends
{
    int refused = 0;
    int sound = 0;
    int damaged = 0;
    int unavailable = 0;
    int unchecked = 0;
    int encrypted = 0;
    qint64 longest = 0; ///< milliseconds
};

std::map<std::string, QByteArray> contents(const fs::path &folder)
{
    std::map<std::string, QByteArray> files;
    for (const QString &name : namesIn(folder)) {
        // What SQLite keeps of a WAL in memory is no part of a database.
        if (!name.endsWith(QStringLiteral("-shm")))
            files.emplace(name.toStdString(), readFile(folder / name.toStdString()));
    }
    return files;
}

/// Whether the check of that level, made by SQLite alone, finds nothing.
bool isSound(const fs::path &database, CheckLevel level)
{
    try {
        return SqlHandle(database).text(level == CheckLevel::Quick ? "PRAGMA quick_check" : "PRAGMA integrity_check")
            == "ok";
    } catch (const std::runtime_error &) {
        return false;
    }
}

/// The first `size` bytes of what SQLite alone makes of damaged files: a database in one file. Empty where it makes
/// nothing of them.
QByteArray recovered(const SeedDatabase &files, qint64 size)
{
    const TemporaryFolder folder;
    writeSeed(folder / "a.db", files);
    try {
        SqlHandle database(folder / "a.db");
        static_cast<void>(database.integer("PRAGMA schema_version"));
        // The pragma would parse the schema, which may be damaged.
        sqlite3_wal_checkpoint_v2(database.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    } catch (const std::runtime_error &) {
        return {};
    }
    // A journal that lies may have made it immense, with nothing in it.
    QFile file(QString::fromStdString((folder / "a.db").native()));
    return file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

} // namespace

/// Damaged databases through plan, copy and check: refused by name, or copied faithfully with a verdict that is true.
class HostileCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(useOpenFileDescriptionLocks()); }
    void anyDamageIsRefusedOrCopiedAndSaid_data();
    void anyDamageIsRefusedOrCopiedAndSaid();

private:
    void lay(const SeedDatabase &files) const;
    [[nodiscard]] CopyRequest request(CopyMethod method, unsigned number) const;
    void judge(const CopyRequest &request, const CopyResult &result, const SeedDatabase &files);
    void judgeRefusal(const CopyRequest &request, const CopyResult &result);
    void judgeVerdict(const CopyRequest &request, const CopyResult &result);
    void judgeContent(const CopyRequest &request, const CopyResult &result, const SeedDatabase &files) const;

    TemporaryFolder m_folder;
    QByteArray m_old; ///< what is replaced or written into
    Ends m_ends;
};

void HostileCopiesTest::anyDamageIsRefusedOrCopiedAndSaid_data()
{
    QTest::addColumn<CopyMethod>("method");
    for (const CopyMethod method : allMethods)
        QTest::newRow(methodName(method)) << method;
}

void HostileCopiesTest::lay(const SeedDatabase &files) const
{
    for (const char *name : {"from", "to"}) {
        fs::remove_all(m_folder / name);
        fs::create_directory(m_folder / name);
    }
    writeSeed(m_folder / "from/a.db", files);
}

CopyRequest HostileCopiesTest::request(CopyMethod method, unsigned number) const
{
    constexpr CheckLevel levels[] = {CheckLevel::Full, CheckLevel::Quick, CheckLevel::Full, CheckLevel::None};
    constexpr DestinationMode modes[] = {DestinationMode::NewFile, DestinationMode::Replace, DestinationMode::WriteInto,
                                         DestinationMode::NewFile, DestinationMode::NewFile};
    CopyRequest request;
    request.source = m_folder / "from/a.db";
    request.destination = m_folder / "to/copy.db";
    request.method = method;
    request.check = levels[number % std::size(levels)];
    request.destinationMode = modes[number % std::size(modes)];
    request.safetyCopy = false;
    request.timeout = 500ms;
    request.stallTime = 100ms;
    request.retries = 3;
    if (request.destinationMode != DestinationMode::NewFile)
        writeFile(request.destination, m_old);
    return request;
}

void HostileCopiesTest::judgeRefusal(const CopyRequest &request, const CopyResult &result)
{
    ++m_ends.refused;
    QCOMPARE(result.outcome, CopyOutcome::Failed);
    QVERIFY(result.error.code != ErrorCode::None);
    QVERIFY(result.error.code != ErrorCode::Internal);
    QVERIFY(!describe(result.error).title.isEmpty());
    if (request.destinationMode == DestinationMode::NewFile)
        QCOMPARE(namesIn(m_folder / "to"), QStringList());
    else
        QCOMPARE(readFile(request.destination), m_old);
}

void HostileCopiesTest::judgeVerdict(const CopyRequest &request, const CopyResult &result)
{
    switch (result.receipt.check) {
    case CheckOutcome::NotDone:
        ++m_ends.unchecked;
        QCOMPARE(request.check, CheckLevel::None);
        QCOMPARE(result.outcome, CopyOutcome::Copied);
        return;
    case CheckOutcome::Encrypted:
        // A log that is whole beside a file whose beginning is destroyed looks like that. Nothing is called proved.
        ++m_ends.encrypted;
        QCOMPARE(result.outcome, CopyOutcome::Copied);
        return;
    case CheckOutcome::Passed:
        ++m_ends.sound;
        QCOMPARE(result.outcome, CopyOutcome::Verified);
        QVERIFY(isSound(request.destination, request.check));
        return;
    case CheckOutcome::Damaged:
        ++m_ends.damaged;
        QCOMPARE(result.outcome, CopyOutcome::Copied);
        QVERIFY(!result.receipt.checkMessages.isEmpty());
        // A compact copy is made anew: what was found is in the database it is made from.
        if (request.method == CopyMethod::Compact)
            QVERIFY(!result.receipt.warnings.isEmpty());
        else
            QVERIFY(!isSound(request.destination, request.check));
        return;
    case CheckOutcome::Unavailable:
        ++m_ends.unavailable;
        QCOMPARE(result.outcome, CopyOutcome::Copied);
        return;
    }
}

/// A copy made page by page is what SQLite itself makes of the files, damage and all.
void HostileCopiesTest::judgeContent(const CopyRequest &request, const CopyResult &result,
                                     const SeedDatabase &files) const
{
    const QByteArray copy = readFile(request.destination);
    QByteArray expected = recovered(files, copy.size());
    QVERIFY(!expected.isEmpty());
    // Half a page at the end is a page to SQLite, and what is missing of it zeros.
    const qint64 missing = copy.size() - expected.size();
    if (missing > 0 && missing < result.receipt.pageSize)
        expected.append(missing, '\0');
    // A count of pages that lied may have been put right.
    if (qFromBigEndian<quint32>(copy.constData() + 28) == result.receipt.pageCount)
        expected.replace(28, 4, copy.sliced(28, 4));
    writeFile(m_folder / "expected.db", expected);
    QCOMPARE(differenceOfCopy(m_folder / "expected.db", request.destination, true), QString());
}

void HostileCopiesTest::judge(const CopyRequest &request, const CopyResult &result, const SeedDatabase &files)
{
    if (!result.isCopied()) {
        judgeRefusal(request, result);
        return;
    }
    QCOMPARE(namesIn(m_folder / "to"), QStringList(QStringLiteral("copy.db")));
    QCOMPARE(qint64(fs::file_size(request.destination)), result.receipt.size);
    QCOMPARE(result.receipt.size, qint64(result.receipt.pageCount) * result.receipt.pageSize);
    judgeVerdict(request, result);
    if (request.method != CopyMethod::Compact && request.destinationMode != DestinationMode::WriteInto)
        judgeContent(request, result, files);
}

void HostileCopiesTest::anyDamageIsRefusedOrCopiedAndSaid()
{
    QFETCH(const CopyMethod, method);
    const unsigned cases = underStress(isSanitized ? 150U : 400U, 8'000U);
    const std::vector<SeedDatabase> seeds = seedDatabases();
    m_old = seeds.front().database;
    m_ends = {};
    long before = 0;
    for (unsigned i = 0; i < cases; ++i) {
        if (i == 50)
            before = peakKilobytes(); // by now everything that is made once has been made
        SeedDatabase files = seeds[i % seeds.size()];
        Damage damage(unsigned(method) * 1'000'000 + i);
        if ((files.wal.isEmpty() && files.journal.isEmpty()) || i % 2)
            damage.toDatabase(files.database);
        damage.toLog(files.wal);
        damage.toLog(files.journal);
        lay(files);
        const CopyRequest request = this->request(method, i);
        const auto source = contents(m_folder / "from");

        QElapsedTimer timer;
        timer.start();
        const CopyResult result = copy(request);
        m_ends.longest = std::max(m_ends.longest, timer.elapsed());
        if (contents(m_folder / "from") != source)
            QTest::qFail("the source was changed", __FILE__, __LINE__);
        judge(request, result, files);
        if (QTest::currentTestFailed()) {
            qWarning("case %u: %s", i, qPrintable(inWords(result)));
            return;
        }
    }
    const long grown = (peakKilobytes() - before) / 1024;
    qInfo("%u copies: %d refused, %d sound, %d said to be damaged, %d not to be checked, %d encrypted, %d unchecked; "
          "longest %lld ms; "
          "memory grew by %ld MiB",
          cases, m_ends.refused, m_ends.sound, m_ends.damaged, m_ends.unavailable, m_ends.encrypted, m_ends.unchecked,
          static_cast<long long>(m_ends.longest), grown);
    QVERIFY(m_ends.refused > 0 && m_ends.sound > 0 && m_ends.damaged > 0);
    QVERIFY(m_ends.longest < patient(3s).count());
    if (!isSanitized)
        QVERIFY(grown < 64);
}

QTEST_GUILESS_MAIN(HostileCopiesTest)
#include "tst_hostilecopies.moc"
