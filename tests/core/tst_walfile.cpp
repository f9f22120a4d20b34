// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/vfsfile.h"
#include "sqlite/walreader.h"
#include "support/databasebuilder.h"
#include "support/seeddatabases.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <litecopy/connection.h>

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Litecopy;
using namespace Litecopy::Test;

/// The reader of WAL files, by what damage makes of one.
class WalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysOfRecoveryFindTheSame();
    void aFrameOfNoPageIsLeftOut();
    void theChainReachesWhatTheIndexSaysPastUnsealedFrames();
    void theChainReachesWhatTheIndexSaysPastUnsealedCommits();
    void anUnsealedFrameAtTheEndCountsOnlyOnceASealedOneFollows();
    void aSpilledTransactionIsNoDamage();
    void aDamagedFrameInFrontOfACommitIsTold();
    void theSaltsReachPastUnsealedFrames();
    void onlyANameThatIsNotThereIsNoLog();
    void theLogsOwnPageSizeIsTold();
    void aLongLogHearsTheBeat();

private:
    static constexpr std::uint32_t pageSize = 512;
    static constexpr qsizetype frameSize = 24 + 512;

    /// Opens a WAL of these bytes.
    [[nodiscard]] WalFile open(const QByteArray &bytes) const
    {
        writeFile(m_folder / "a.db", {});
        writeFile(m_folder / "a.db-wal", bytes);
        auto wal = openWal(m_folder / "a.db", pageSize);
        if (!wal)
            throw std::runtime_error("no WAL");
        return std::move(*wal);
    }
    [[nodiscard]] static QByteArray sound()
    {
        for (const SeedDatabase &seed : seedDatabases())
            if (!seed.wal.isEmpty())
                return seed.wal;
        throw std::runtime_error("no seed has a WAL");
    }

    /// Opens a WAL database whose transactions spill into the log after a few pages.
    [[nodiscard]] static Connection spilling(const std::filesystem::path &path)
    {
        Connection connection = Connection::open(path, Connection::OpenMode::Create);
        for (const char *sql :
             {"PRAGMA page_size=512", "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0", "PRAGMA cache_size=10",
              "CREATE TABLE t(id INTEGER PRIMARY KEY, k UNIQUE, b CHECK(length(b) <> 77))", "CREATE TABLE keep(n)",
              "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < 400)"
              " INSERT INTO t SELECT n, hex(randomblob(8)), randomblob(100) FROM x",
              "PRAGMA wal_checkpoint(TRUNCATE)"})
            connection.execute(sql);
        return connection;
    }
    /// A statement that fails after its pages were spilled, in a transaction that is committed all the same.
    static void commitPastFailure(Connection &connection, const QByteArray &statement)
    {
        connection.execute("BEGIN");
        connection.execute("INSERT INTO keep VALUES(1)");
        QVERIFY_THROWS_EXCEPTION(SqliteError, connection.execute(statement.constData()));
        connection.execute("INSERT INTO keep VALUES(2)");
        connection.execute("COMMIT");
    }
    /// Fails at its last row, of `rows`. Its keys are spread over the index of `k`.
    [[nodiscard]] static QByteArray failingWithKeys(int rows)
    {
        return "INSERT INTO t(k, b) SELECT hex(randomblob(8)), zeroblob(CASE WHEN id = " + QByteArray::number(rows)
            + " THEN 77 ELSE 100 END) FROM t WHERE id <= " + QByteArray::number(rows);
    }
    /// The same, only appending: few of the pages it is rolled back to are written again.
    [[nodiscard]] static QByteArray failingAppend(int rows)
    {
        return "WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < " + QByteArray::number(rows)
            + ") INSERT INTO t(b) SELECT zeroblob(CASE WHEN n = " + QByteArray::number(rows)
            + " THEN 77 ELSE 100 END) FROM x";
    }
    [[nodiscard]] WalFile recovered(const std::filesystem::path &database, WalFile::Trust trust) const
    {
        auto wal = openWal(database, pageSize);
        if (!wal)
            throw std::runtime_error("no WAL");
        wal->recover(trust);
        return std::move(*wal);
    }

    TemporaryFolder m_folder;
};

void WalFileTest::bothWaysOfRecoveryFindTheSame()
{
    const QByteArray bytes = sound();
    WalFile bySalts = open(bytes);
    WalFile byChecksums = open(bytes);
    bySalts.recover(WalFile::Trust::Salts);
    byChecksums.recover(WalFile::Trust::Checksums);
    QVERIFY(byChecksums.committed() > 0);
    QCOMPARE(bySalts.committed(), byChecksums.committed());
    QCOMPARE(bySalts.pageCount(), byChecksums.pageCount());
    bySalts.index();
    byChecksums.index();
    QVERIFY(bySalts.frames() == byChecksums.frames());
}

void WalFileTest::aFrameOfNoPageIsLeftOut()
{
    QByteArray bytes = sound();
    WalFile before = open(bytes);
    before.recover(WalFile::Trust::Salts);
    before.index();
    // The first frame, which no look at a few of them comes by.
    bytes.replace(32, 4, QByteArray(4, '\0'));
    WalFile wal = open(bytes);
    wal.recover(WalFile::Trust::Salts);
    QCOMPARE(wal.committed(), before.committed());
    wal.index();
    QVERIFY(wal.frames().size() + 1 >= before.frames().size());
    QVERIFY(std::ranges::none_of(wal.frames(), [](const auto &frame) { return frame.first == 0; }));
    QCOMPARE(wal.frameOf(0), 0U);
}

void WalFileTest::theChainReachesWhatTheIndexSaysPastUnsealedFrames()
{
    Connection connection = spilling(m_folder / "spread.db");
    for (const int rows : {300, 100, 390, 40}) {
        commitPastFailure(connection, failingWithKeys(rows));
        connection.execute("INSERT INTO keep VALUES(3)");
    }
    const auto index = readWalIndex(connection);
    QVERIFY(index);
    const WalFile chain = recovered(m_folder / "spread.db", WalFile::Trust::Chain);
    QCOMPARE(chain.committed(), index->lastFrame);
    QCOMPARE(chain.pageCount(), index->pageCount);
    QCOMPARE(chain.brokenFrame(), 0U);
    const WalFile left = recovered(m_folder / "spread.db", WalFile::Trust::Checksums);
    if (left.committed() == index->lastFrame)
        QSKIP("this SQLite leaves no unsealed frames");
    QVERIFY(chain.unproved() > 0);
    QVERIFY(left.brokenFrame() > left.committed());
}

void WalFileTest::theChainReachesWhatTheIndexSaysPastUnsealedCommits()
{
    Connection connection = spilling(m_folder / "append.db");
    for (const int rows : {1000, 200, 3000}) {
        commitPastFailure(connection, failingAppend(rows));
        // Sealed again, but with the checksum of a frame that is no longer there for its seed.
        connection.execute("INSERT INTO keep VALUES(3)");
        const auto index = readWalIndex(connection);
        QVERIFY(index);
        const WalFile chain = recovered(m_folder / "append.db", WalFile::Trust::Chain);
        QCOMPARE(chain.committed(), index->lastFrame);
        QCOMPARE(chain.pageCount(), index->pageCount);
        QVERIFY(!chain.isEndUncertain());
    }
}

void WalFileTest::anUnsealedFrameAtTheEndCountsOnlyOnceASealedOneFollows()
{
    QByteArray bytes = sound();
    const WalFile before = [&] {
        WalFile wal = open(bytes);
        wal.recover(WalFile::Trust::Chain);
        return wal;
    }();
    QCOMPARE(before.unproved(), 0U);
    const qsizetype last = 32 + qsizetype(before.committed() - 1) * frameSize;
    bytes.truncate(last + frameSize);
    bytes.replace(last + 8, 16, QByteArray(16, '\0'));
    const QByteArray lastFrame = bytes.mid(last, frameSize);
    WalFile wal = open(bytes);
    wal.recover(WalFile::Trust::Chain);
    QVERIFY(wal.committed() < before.committed());
    QVERIFY(wal.isEndUncertain());
    QCOMPARE(wal.unproved(), 0U);

    // A frame of this use of the log behind it, though of no commit: rolled back, as a spilled one may be.
    QByteArray follower = lastFrame;
    follower.replace(4, 4, QByteArray(4, '\0'));
    follower.replace(8, 8, bytes.mid(16, 8));
    wal = open(bytes + follower);
    wal.recover(WalFile::Trust::Chain);
    QCOMPARE(wal.committed(), before.committed());
    QCOMPARE(wal.pageCount(), before.pageCount());
    QCOMPARE(wal.unproved(), 1U);
    QVERIFY(!wal.isEndUncertain());

    // One of an earlier use proves nothing.
    follower.replace(8, 8, "earlier!");
    wal = open(bytes + follower);
    wal.recover(WalFile::Trust::Chain);
    QVERIFY(wal.committed() < before.committed());
    QVERIFY(wal.isEndUncertain());
}

void WalFileTest::aSpilledTransactionIsNoDamage()
{
    Connection connection = spilling(m_folder / "spilled.db");
    connection.execute("INSERT INTO keep VALUES(1)");
    const auto index = readWalIndex(connection);
    QVERIFY(index);
    connection.execute("BEGIN");
    connection.execute("UPDATE t SET k = hex(randomblob(8)), b = randomblob(99)");
    const WalFile wal = recovered(m_folder / "spilled.db", WalFile::Trust::Chain);
    QVERIFY(wal.size() > 32 + qint64(index->lastFrame + 100) * frameSize);
    QCOMPARE(wal.committed(), index->lastFrame);
    QCOMPARE(wal.brokenFrame(), 0U);
    QVERIFY(!wal.isEndUncertain());
}

void WalFileTest::aDamagedFrameInFrontOfACommitIsTold()
{
    QByteArray bytes = sound();
    bytes[32 + 24 + 100] = char(bytes[32 + 24 + 100] ^ 1);
    for (const auto trust : {WalFile::Trust::Chain, WalFile::Trust::Checksums}) {
        WalFile wal = open(bytes);
        wal.recover(trust);
        QCOMPARE(wal.committed(), 0U);
        QCOMPARE(wal.brokenFrame(), 1U);
        WalFile whole = open(sound());
        whole.recover(trust);
        QCOMPARE(whole.brokenFrame(), 0U);
    }
}

void WalFileTest::theSaltsReachPastUnsealedFrames()
{
    const QByteArray bytes = sound();
    WalFile whole = open(bytes);
    whole.recover(WalFile::Trust::Salts);
    QVERIFY(whole.committed() > 4);
    QByteArray unsealed = bytes;
    for (std::uint32_t frame = 1; frame < whole.committed(); ++frame)
        unsealed.replace(32 + qsizetype(frame - 1) * frameSize + 8, 16, QByteArray(16, '\0'));
    WalFile wal = open(unsealed);
    wal.recover(WalFile::Trust::Salts);
    QCOMPARE(wal.committed(), whole.committed());
}

void WalFileTest::onlyANameThatIsNotThereIsNoLog()
{
    const auto name = m_folder / "b.db";
    const std::filesystem::path log = name.native() + "-wal";
    const auto refused = [&]() -> std::optional<FileError> {
        try {
            static_cast<void>(openWal(name, pageSize));
            return std::nullopt;
        } catch (const FileError &error) {
            return error;
        }
    };
    writeFile(name, {});
    QVERIFY(!openWal(name, pageSize));
    writeFile(log, "too short");
    QVERIFY(!openWal(name, pageSize));
    std::filesystem::remove(log);

    QCOMPARE(::mkfifo(log.c_str(), 0600), 0); // opening it for reading would wait for somebody to write
    QVERIFY(refused());
    QVERIFY(refused()->isNotRegularFile());
    QVERIFY(refused()->path() == log);
    std::filesystem::remove(log);
    std::filesystem::create_directory(log);
    QVERIFY(refused() && refused()->isNotRegularFile());
    std::filesystem::remove(log);
    std::filesystem::create_symlink("elsewhere", log);
    QVERIFY(refused() && refused()->isNotRegularFile());
    std::filesystem::remove(log);

    if (::geteuid() == 0)
        return; // root may read everything
    writeFile(log, sound());
    std::filesystem::permissions(log, std::filesystem::perms::none);
    QVERIFY(refused());
    QCOMPARE(refused()->systemError(), EACCES);
}

void WalFileTest::theLogsOwnPageSizeIsTold()
{
    writeFile(m_folder / "c.db", {});
    writeFile(m_folder / "c.db-wal", sound());
    QVERIFY(!openWal(m_folder / "c.db", 4096));
    const auto wal = openWal(m_folder / "c.db");
    QVERIFY(wal);
    QCOMPARE(wal->pageSize(), pageSize);
}

void WalFileTest::aLongLogHearsTheBeat()
{
    struct Enough
    {
    };
    for (const auto trust : {WalFile::Trust::Chain, WalFile::Trust::Checksums}) {
        WalFile wal = open(sound());
        int beats = 0;
        const auto beat = [&beats] {
            if (++beats == 3)
                throw Enough();
        };
        QVERIFY_THROWS_EXCEPTION(Enough, wal.recover(trust, beat));
    }
}

QTEST_GUILESS_MAIN(WalFileTest)
#include "tst_walfile.moc"
