// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/walfile.h"
#include "support/databasebuilder.h"
#include "support/seeddatabases.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <algorithm>

using namespace Litecopy;
using namespace Litecopy::Test;

/// The reader of WAL files, by what damage makes of one.
class WalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysOfRecoveryFindTheSame();
    void aFrameOfNoPageIsLeftOut();

private:
    static constexpr std::uint32_t pageSize = 512;
    static constexpr qsizetype frameSize = 24 + 512;

    /// Opens a WAL of these bytes.
    [[nodiscard]] WalFile open(const QByteArray &bytes) const
    {
        writeFile(m_folder / "a.db", {});
        writeFile(m_folder / "a.db-wal", bytes);
        auto wal = WalFile::open(m_folder / "a.db", pageSize);
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

QTEST_GUILESS_MAIN(WalFileTest)
#include "tst_walfile.moc"
