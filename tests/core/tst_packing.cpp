// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/temporaryfolder.h"

#include <litecopy/copystream.h>

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// What becomes of a copy that is stored in another form, whatever the form does: packed, unpacked again and compared,
/// or there is nothing.
class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedIsComparedWithTheCopy_data();
    void whatIsPackedIsComparedWithTheCopy();
    void unpackingFollowsThePacking();
    void readBackUnpacksWhatIsOnTheMedium();
    void cancelIsHeardByEitherHalf_data();
    void cancelIsHeardByEitherHalf();
};

namespace {

/// What goes wrong on the way.
struct Faults
{
    std::int64_t packedByteFlipped = -1; ///< of the packed bytes
    std::int64_t unpackedByteFlipped = -1; ///< of those that come out
    std::int64_t bytesLost = 0; ///< at the end of the packed ones
    std::int64_t bytesAdded = 0; ///< at the end of those that come out
    ErrorCode packing = ErrorCode::None; ///< after a megabyte
    ErrorCode finishing = ErrorCode::None;
    ErrorCode unpacking = ErrorCode::None; ///< after a megabyte
    std::atomic_bool packingStands = false; ///< it takes nothing, for ever
    std::atomic_bool unpackingStands = false; ///< nothing comes out, for ever
};

/// What was seen of it.
struct Seen
{
    std::atomic<std::int64_t> packed = 0; ///< bytes
    std::atomic<std::int64_t> unpacked = 0;
    std::atomic_bool overlapped = false; ///< something came out while there was more to be packed
    std::atomic_bool isPacked = false;
};

constexpr std::int64_t size = 5'000'000; // bytes, at least
constexpr std::int64_t soon = 1'000'000;

class FaultySink : public StreamSink
{
public:
    FaultySink(std::shared_ptr<StreamSink> to, const Faults &faults, Seen &seen, std::int64_t whole)
        : m_to(std::move(to))
        , m_faults(faults)
        , m_seen(seen)
        , m_whole(whole)
    {
    }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        if (m_faults.packing != ErrorCode::None && m_seen.packed > soon)
            return {.error = {m_faults.packing, {}, {}, 0, {}}};
        if (m_faults.packingStands && m_seen.packed > soon) {
            std::this_thread::sleep_for(10ms);
            return {};
        }
        const std::int64_t at = m_seen.packed;
        const std::int64_t left = std::max<std::int64_t>(m_whole - m_faults.bytesLost - at, 0);
        std::vector<std::byte> packed(bytes.begin(), bytes.end());
        if (const auto flipped = m_faults.packedByteFlipped - at; flipped >= 0 && flipped < std::int64_t(packed.size()))
            packed[std::size_t(flipped)] ^= std::byte(1);
        if (std::int64_t(packed.size()) > left)
            packed.resize(std::size_t(left));
        if (!packed.empty()) {
            const StreamStep step = m_to->write(packed);
            if (step.error)
                return step;
        }
        m_seen.packed += std::int64_t(bytes.size());
        return {.bytes = bytes.size()};
    }

    Error finish() override
    {
        m_seen.isPacked = true;
        return {m_faults.finishing, {}, {}, 0, {}};
    }

private:
    const std::shared_ptr<StreamSink> m_to;
    const Faults &m_faults;
    Seen &m_seen;
    const std::int64_t m_whole;
};

class FaultySource : public StreamSource
{
public:
    FaultySource(std::shared_ptr<StreamSource> from, const Faults &faults, Seen &seen)
        : m_from(std::move(from))
        , m_faults(faults)
        , m_seen(seen)
    {
    }

    QString name() const override { return {}; }

    StreamStep read(std::span<std::byte> to) override
    {
        if (m_faults.unpacking != ErrorCode::None && m_seen.unpacked > soon)
            return {.error = {m_faults.unpacking, {}, {}, 0, {}}};
        if (m_faults.unpackingStands && m_seen.unpacked > soon) {
            std::this_thread::sleep_for(10ms);
            return {};
        }
        const std::int64_t at = m_seen.unpacked;
        StreamStep step = m_from->read(to);
        if (const auto flipped = m_faults.unpackedByteFlipped - at; flipped >= 0 && flipped < std::int64_t(step.bytes))
            to[std::size_t(flipped)] ^= std::byte(1);
        if (step.ended && step.bytes == 0 && m_added < m_faults.bytesAdded) {
            step.bytes = std::min(to.size(), std::size_t(m_faults.bytesAdded - m_added));
            m_added += std::int64_t(step.bytes);
            step.ended = m_added == m_faults.bytesAdded;
        }
        m_seen.unpacked += std::int64_t(step.bytes);
        if (step.bytes > 0 && !m_seen.isPacked)
            m_seen.overlapped = true;
        return step;
    }

private:
    const std::shared_ptr<StreamSource> m_from;
    const Faults &m_faults;
    Seen &m_seen;
    std::int64_t m_added = 0;
};

/// Stores bytes as they are, but for what goes wrong.
class FaultyForm : public PackedForm
{
public:
    FaultyForm(const Faults &faults, Seen &seen)
        : m_faults(faults)
        , m_seen(seen)
    {
    }

    QByteArray name() const override { return "plain"; }
    const char *ending() const override { return ".plain"; }
    bool isBeginning(QByteArrayView) const override { return true; }
    std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to, std::int64_t whole) const override
    {
        return std::make_shared<FaultySink>(std::move(to), m_faults, m_seen, whole);
    }
    std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override
    {
        return std::make_shared<FaultySource>(std::move(from), m_faults, m_seen);
    }

private:
    const Faults &m_faults;
    Seen &m_seen;
};

struct Scene
{
    Scene()
    {
        fs::create_directory(folder / "to");
        buildDatabase(folder / "a.db", {.size = size});
        request.source = folder / "a.db";
        request.destination = folder.path() / "to" / "b.db";
        request.packing = std::make_shared<FaultyForm>(faults, seen);
        request.progressInterval = 0ms;
    }
    [[nodiscard]] bool isEmpty() const { return fs::is_empty(folder / "to"); }

    const TemporaryFolder folder;
    Faults faults;
    Seen seen;
    CopyRequest request;
};

struct Named
{
    const char *name;
    std::function<void(Faults &)> set;
    ErrorCode error;
};

const std::vector<Named> &allFaults()
{
    static const std::vector<Named> faults{
        {"none", [](Faults &) {}, ErrorCode::None},
        {"the first byte packed wrongly", [](Faults &f) { f.packedByteFlipped = 0; }, ErrorCode::CopyCheckFailed},
        {"one in the middle", [](Faults &f) { f.packedByteFlipped = 3'000'001; }, ErrorCode::CopyCheckFailed},
        {"one unpacked wrongly", [](Faults &f) { f.unpackedByteFlipped = 2'000'000; }, ErrorCode::CopyCheckFailed},
        {"a byte too few", [](Faults &f) { f.bytesLost = 1; }, ErrorCode::CopyCheckFailed},
        {"a block too few", [](Faults &f) { f.bytesLost = 1 << 20; }, ErrorCode::CopyCheckFailed},
        {"a byte too many", [](Faults &f) { f.bytesAdded = 1; }, ErrorCode::CopyCheckFailed},
        {"megabytes too many", [](Faults &f) { f.bytesAdded = 30 << 20; }, ErrorCode::CopyCheckFailed},
        {"the disk is full", [](Faults &f) { f.packing = ErrorCode::DiskFull; }, ErrorCode::DiskFull},
        {"the disk is full in the end", [](Faults &f) { f.finishing = ErrorCode::DiskFull; }, ErrorCode::DiskFull},
        {"it can't be read", [](Faults &f) { f.unpacking = ErrorCode::IoError; }, ErrorCode::IoError},
        {"it is no such form", [](Faults &f) { f.unpacking = ErrorCode::StreamNotWhole; }, ErrorCode::CopyCheckFailed},
        {"no memory", [](Faults &f) { f.unpacking = ErrorCode::OutOfMemory; }, ErrorCode::OutOfMemory},
    };
    return faults;
}

} // namespace

void TestPacking::whatIsPackedIsComparedWithTheCopy_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("readBack");
    for (int i = 0; i < int(allFaults().size()); ++i) {
        QTest::addRow("%s", allFaults()[std::size_t(i)].name) << i << false;
        QTest::addRow("%s, read back", allFaults()[std::size_t(i)].name) << i << true;
    }
}

void TestPacking::whatIsPackedIsComparedWithTheCopy()
{
    QFETCH(const int, number);
    QFETCH(const bool, readBack);
    const Named &fault = allFaults()[std::size_t(number)];
    Scene scene;
    scene.request.readBack = readBack;
    fault.set(scene.faults);
    const CopyResult result = copy(scene.request);
    QCOMPARE(result.error.code, fault.error);
    if (fault.error != ErrorCode::None) {
        QCOMPARE(result.outcome, CopyOutcome::Failed);
        QVERIFY(scene.isEmpty());
        return;
    }
    QCOMPARE(result.outcome, CopyOutcome::Verified);
    QCOMPARE(result.receipt.packing, QByteArray("plain"));
    QCOMPARE(result.receipt.packedSize, qint64(fs::file_size(scene.request.destination)));
    QCOMPARE(readFile(scene.request.destination), readFile(scene.request.source));
    QCOMPARE(scene.seen.unpacked.load(), qint64(fs::file_size(scene.request.source)));
    QCOMPARE(namesIn(scene.folder / "to"), QStringList{QStringLiteral("b.db")});
}

/// Otherwise it would take as long as both one after the other.
void TestPacking::unpackingFollowsThePacking()
{
    bool overlapped = false;
    for (int i = 0; i < 20 && !overlapped; ++i) {
        Scene scene;
        QCOMPARE(copy(scene.request).outcome, CopyOutcome::Verified);
        overlapped = scene.seen.overlapped;
    }
    QVERIFY(overlapped);
}

void TestPacking::readBackUnpacksWhatIsOnTheMedium()
{
    for (int i = 0; i < 5; ++i) {
        Scene scene;
        scene.request.readBack = true;
        const CopyResult result = copy(scene.request);
        QCOMPARE(result.outcome, CopyOutcome::Verified);
        QCOMPARE(result.receipt.readBack, CheckOutcome::Passed);
        QVERIFY2(!scene.seen.overlapped, "it was unpacked before all of it was on the medium");
    }
}

void TestPacking::cancelIsHeardByEitherHalf_data()
{
    QTest::addColumn<bool>("packing");
    QTest::newRow("while it is packed") << true;
    QTest::newRow("while it is unpacked") << false;
}

void TestPacking::cancelIsHeardByEitherHalf()
{
    QFETCH(const bool, packing);
    Scene scene;
    (packing ? scene.faults.packingStands : scene.faults.unpackingStands) = true;
    CopyControl control;
    CopyResult result;
    std::thread copier([&] { result = copyDatabase(scene.request, control); });
    const bool begun =
        QTest::qWaitFor([&] { return (packing ? scene.seen.packed : scene.seen.unpacked) > soon; }, 20'000);
    const auto start = std::chrono::steady_clock::now();
    control.cancel();
    copier.join();
    const auto taken = std::chrono::steady_clock::now() - start;
    QVERIFY(begun);
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QVERIFY2(taken < patient(300ms), qPrintable(QString::number(taken / 1ms)));
    QVERIFY(scene.isEmpty());
}

QTEST_GUILESS_MAIN(TestPacking)
#include "tst_packing.moc"
