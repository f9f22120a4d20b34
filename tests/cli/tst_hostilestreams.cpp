// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "packedforms.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/processmemory.h"
#include "support/temporaryfolder.h"

#include <litecopy/copystream.h>

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <functional>
#include <random>
#include <thread>

#include <zlib.h>
#include <zstd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Streams that nobody means well with: each is refused in words, leaves nothing, takes little, and can be cancelled.
class HostileStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatProgramsMakeOfPartsIsTaken_data();
    void whatProgramsMakeOfPartsIsTaken();
    void cutAnywhereItIsRefused_data();
    void cutAnywhereItIsRefused();
    void anyByteMayBeWrong_data();
    void anyByteMayBeWrong();
    void rubbishBehindItIsRefused_data();
    void rubbishBehindItIsRefused();
    void aHeaderThatLiesIsRefused_data();
    void aHeaderThatLiesIsRefused();
    void bombsTakeNeitherMemoryNorDisk_data();
    void bombsTakeNeitherMemoryNorDisk();
    void framesThatWantTooMuchMemoryAreRefused();
    void cancelIsHeardInAnyStream_data();
    void cancelIsHeardInAnyStream();

private:
    [[nodiscard]] CopyResult receive(const std::shared_ptr<StreamSource> &stream, CopyControl *control = nullptr) const;
    [[nodiscard]] CopyResult receive(const QByteArray &stream) const;
    [[nodiscard]] QString objectionTo(const CopyResult &result) const;

    std::unique_ptr<TemporaryFolder> m_folder;
    QByteArray m_database;
};

namespace {

using Generator = std::function<StreamStep(std::span<std::byte>)>;

/// A stream that is made as it is read.
class Generated : public StreamSource
{
public:
    explicit Generated(Generator generator)
        : m_generator(std::move(generator))
    {
    }
    QString name() const override { return QStringLiteral("the generator"); }
    StreamStep read(std::span<std::byte> to) override { return m_generator(to); }

private:
    const Generator m_generator;
};

/// Comes in small and odd pieces, as from a network.
std::shared_ptr<StreamSource> piecesOf(const QByteArray &bytes)
{
    return std::make_shared<Generated>([bytes, at = qsizetype(0), piece = qsizetype(1)](auto to) mutable {
        piece = piece * 7 % 65'537;
        const qsizetype size = std::min({piece, qsizetype(to.size()), bytes.size() - at});
        std::copy_n(reinterpret_cast<const std::byte *>(bytes.constData()) + at, size, to.data());
        at += size;
        return StreamStep{.bytes = std::size_t(size), .ended = at == bytes.size()};
    });
}

/// The same bytes for ever, `first` before them.
std::shared_ptr<StreamSource> endless(const QByteArray &first, const QByteArray &repeated)
{
    return std::make_shared<Generated>([first, repeated, at = qsizetype(0)](auto to) mutable {
        for (std::byte &byte : to) {
            byte = std::byte(at < first.size() ? first[at] : repeated[(at - first.size()) % repeated.size()]);
            ++at;
        }
        return StreamStep{.bytes = to.size()};
    });
}

QByteArray zstd(const QByteArray &bytes)
{
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const auto size = std::size_t(bytes.size());
    QByteArray packed(qsizetype(ZSTD_compressBound(size)), '\0');
    packed.resize(
        qsizetype(ZSTD_compress2(context.get(), packed.data(), std::size_t(packed.size()), bytes.constData(), size)));
    return packed;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    QByteArray from = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(from.data());
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray skippable(quint32 size, char low = 0)
{
    QByteArray frame(8, '\0');
    qToLittleEndian(quint32(0x184D2A50 + low), frame.data());
    qToLittleEndian(size, frame.data() + 4);
    return frame + QByteArray(qsizetype(size), 's');
}

/// Of so many megabytes of zeros, without making them.
QByteArray zstdOfZeros(const QByteArray &first, qint64 megabytes)
{
    const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    QByteArray packed;
    QByteArray out(1 << 20, '\0');
    const QByteArray zeros(1 << 20, '\0');
    for (qint64 i = 0; i <= megabytes; ++i) {
        const QByteArray &from = i == 0 ? first : zeros;
        ZSTD_inBuffer in{from.constData(), std::size_t(from.size()), 0};
        const bool isLast = i == megabytes;
        for (std::size_t left = 1; isLast ? left != 0 : in.pos < in.size;) {
            ZSTD_outBuffer to{out.data(), std::size_t(out.size()), 0};
            left = ZSTD_compressStream2(context.get(), &to, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            packed += out.first(qsizetype(to.pos));
        }
    }
    return packed;
}

void addForms()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *const form : {"none", "zstd", "gzip", "zstd in parts", "gzip in parts"})
        QTest::newRow(form) << QByteArray(form);
}

QByteArray packed(const QByteArray &form, const QByteArray &bytes)
{
    if (form == "zstd")
        return zstd(bytes);
    if (form == "gzip")
        return gzip(bytes);
    const qsizetype part = bytes.size() / 3;
    if (form == "zstd in parts")
        return skippable(5) + zstd(bytes.first(part)) + zstd(bytes.sliced(part));
    if (form == "gzip in parts")
        return gzip(bytes.first(part)) + gzip({}) + gzip(bytes.sliced(part));
    return bytes;
}

} // namespace

void HostileStreamsTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    {
        const TemporaryFolder other;
        buildDatabase(other / "a.db", {.size = 100'000});
        m_database = readFile(other / "a.db");
    }
}

CopyResult HostileStreamsTest::receive(const std::shared_ptr<StreamSource> &stream, CopyControl *control) const
{
    CopyRequest request;
    request.source = "-";
    request.destination = *m_folder / "b.db";
    request.input = unpackedWherePacked(stream);
    CopyControl own;
    return copyDatabase(request, control ? *control : own);
}

CopyResult HostileStreamsTest::receive(const QByteArray &stream) const
{
    return receive(piecesOf(stream));
}

/// It should have been refused in words, and nothing be there.
QString HostileStreamsTest::objectionTo(const CopyResult &result) const
{
    if (result.isCopied())
        return QStringLiteral("it was taken");
    switch (result.error.code) {
    case ErrorCode::StreamNotWhole:
    case ErrorCode::NotADatabase:
    case ErrorCode::EncryptedOrDamaged:
    case ErrorCode::SourceDamaged:
    case ErrorCode::NewerFormat:
    case ErrorCode::DiskFull:
    case ErrorCode::FileTooLarge:
        break;
    default:
        return inWords(result);
    }
    const ErrorText text = describe(result.error);
    if (text.title.isEmpty() || text.advice.isEmpty())
        return QStringLiteral("without words: ") + inWords(result);
    return fs::is_empty(m_folder->path()) ? QString() : QStringLiteral("left: ") + namesIn(m_folder->path()).join(u' ');
}

void HostileStreamsTest::whatProgramsMakeOfPartsIsTaken_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("zstd frames") << 0;
    QTest::newRow("gzip members") << 1;
    QTest::newRow("a frame to be skipped first, as pzstd makes") << 2;
    QTest::newRow("frames to be skipped everywhere") << 3;
    QTest::newRow("empty frames") << 4;
    QTest::newRow("empty members") << 5;
    QTest::newRow("a thousand members") << 6;
}

void HostileStreamsTest::whatProgramsMakeOfPartsIsTaken()
{
    QFETCH(const int, number);
    const QByteArray first = m_database.first(10'000);
    const QByteArray second = m_database.sliced(10'000);
    QByteArray members;
    for (qsizetype at = 0; at < m_database.size(); at += 100)
        members += gzip(m_database.sliced(at, std::min<qsizetype>(100, m_database.size() - at)));
    const QByteArray streams[] = {
        zstd(first) + zstd(second),
        gzip(first) + gzip(second),
        skippable(12) + zstd(first) + skippable(12) + zstd(second),
        skippable(0, 15) + skippable(300'000, 7) + zstd(first) + skippable(1) + zstd(second) + skippable(100'000),
        zstd({}) + zstd(first) + zstd({}) + zstd(second) + zstd({}),
        gzip({}) + gzip(first) + gzip({}) + gzip(second) + gzip({}),
        members,
    };
    const CopyResult result = receive(streams[number]);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QCOMPARE(readFile(*m_folder / "b.db"), m_database);
}

void HostileStreamsTest::cutAnywhereItIsRefused_data()
{
    addForms();
}

void HostileStreamsTest::cutAnywhereItIsRefused()
{
    QFETCH(const QByteArray, form);
    const QByteArray stream = packed(form, m_database);
    // Each of the first and last bytes, where headers and trailers are, and many between.
    for (qsizetype size = 0; size < stream.size();
         size += size < 120 || stream.size() - size < 60 ? 1 : stream.size() / 97) {
        const CopyResult result = receive(stream.first(size));
        QVERIFY2(objectionTo(result).isEmpty(),
                 qPrintable(QStringLiteral("%1: %2").arg(size).arg(objectionTo(result))));
    }
}

void HostileStreamsTest::anyByteMayBeWrong_data()
{
    addForms();
}

/// What is taken in spite of it is the database, or what its check called damaged: some bytes of a file of gzip say
/// when it was made, and nothing guards a database that is not compressed.
void HostileStreamsTest::anyByteMayBeWrong()
{
    QFETCH(const QByteArray, form);
    const QByteArray whole = packed(form, m_database);
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        QByteArray stream = whole;
        const auto places = int(random() % 3) + 1;
        for (int place = 0; place < places; ++place) {
            const auto at = i < 150 ? qsizetype(random() % 200) : qsizetype(random() % quint32(whole.size()));
            stream[at] = char(random());
        }
        const CopyResult result = receive(stream);
        if (result.isCopied() && form != "none")
            QCOMPARE(readFile(*m_folder / "b.db"), m_database);
        else if (!result.isCopied())
            QVERIFY2(objectionTo(result).isEmpty(), qPrintable(objectionTo(result)));
        fs::remove(*m_folder / "b.db");
    }
}

void HostileStreamsTest::rubbishBehindItIsRefused_data()
{
    addForms();
}

void HostileStreamsTest::rubbishBehindItIsRefused()
{
    QFETCH(const QByteArray, form);
    const QByteArray whole = packed(form, m_database);
    for (const QByteArray &rubbish : {QByteArray("x"), QByteArray(1, '\0'), QByteArray("rubbish"), m_database,
                                      packed(form, "more"), QByteArray(100'000, 'r')}) {
        const CopyResult result = receive(whole + rubbish);
        QVERIFY2(objectionTo(result).isEmpty(), qPrintable(objectionTo(result)));
    }
}

void HostileStreamsTest::aHeaderThatLiesIsRefused_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<quint32>("pages");
    for (const char *const form : {"none", "zstd", "gzip"}) {
        for (const quint32 pages : {0U, 1U, 2U, 0x7fffffffU, 0xfffffffeU, 0xffffffffU})
            QTest::addRow("%s, %u pages", form, pages) << QByteArray(form) << pages;
    }
}

void HostileStreamsTest::aHeaderThatLiesIsRefused()
{
    QFETCH(const QByteArray, form);
    QFETCH(const quint32, pages);
    QByteArray content = m_database;
    qToBigEndian(pages, content.data() + 28);
    const CopyResult result = receive(packed(form, content));
    QVERIFY2(objectionTo(result).isEmpty(), qPrintable(objectionTo(result)));
}

void HostileStreamsTest::bombsTakeNeitherMemoryNorDisk_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("terabytes behind a small database") << 0;
    QTest::newRow("terabytes of zeros") << 1;
    QTest::newRow("a header of terabytes, and zeros") << 2;
    QTest::newRow("zeros that never end") << 3;
}

void HostileStreamsTest::bombsTakeNeitherMemoryNorDisk()
{
    QFETCH(const int, number);
    QByteArray huge = m_database;
    qToBigEndian(0xfffffffeU, huge.data() + 28);
    // A frame of 4 GiB of zeros has 400 KiB; of such as many come as anybody reads.
    static const QByteArray zeros = zstdOfZeros({}, 256);
    const std::shared_ptr<StreamSource> streams[] = {
        endless(zstd(m_database), zeros),
        endless({}, zeros),
        endless(zstdOfZeros(huge, 1), zeros),
        endless({}, QByteArray(1, '\0')),
    };
    const long before = peakKilobytes();
    const auto start = std::chrono::steady_clock::now();
    const CopyResult result = receive(streams[number]);
    QVERIFY2(objectionTo(result).isEmpty(), qPrintable(objectionTo(result)));
    QVERIFY(std::chrono::steady_clock::now() - start < patient(10s));
    if (!isSanitized)
        QVERIFY2(peakKilobytes() - before < 64 * 1024, qPrintable(QString::number(peakKilobytes() - before)));
}

void HostileStreamsTest::framesThatWantTooMuchMemoryAreRefused()
{
    // Magic, a window of 2 GiB, and an empty last block.
    const QByteArray frame = QByteArray::fromHex("28b52ffd00a8010000");
    const CopyResult result = receive(frame);
    QVERIFY2(objectionTo(result).isEmpty(), qPrintable(objectionTo(result)));
    QVERIFY2(describe(result.error).title.contains(u"zstd --long"), qPrintable(describe(result.error).title));
}

void HostileStreamsTest::cancelIsHeardInAnyStream_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("nothing comes") << 0;
    QTest::newRow("a byte now and then") << 1;
    QTest::newRow("frames to be skipped, for ever") << 2;
    QTest::newRow("one frame to be skipped that never ends") << 3;
    QTest::newRow("empty frames, for ever") << 4;
    QTest::newRow("empty members, for ever") << 5;
    QTest::newRow("a database that never ends") << 6;
}

void HostileStreamsTest::cancelIsHeardInAnyStream()
{
    QFETCH(const int, number);
    QByteArray large = m_database;
    // As much as there may be room for, and more than comes in the time.
    qToBigEndian(100'000U, large.data() + 28);
    const QByteArray skipped = skippable(100'000);
    const auto slow = [](QByteArray first) {
        return std::make_shared<Generated>([first](auto to) mutable {
            std::this_thread::sleep_for(20ms);
            if (first.isEmpty())
                return StreamStep{};
            to[0] = std::byte(first[0]);
            first.remove(0, 1);
            return StreamStep{.bytes = 1};
        });
    };
    const std::shared_ptr<StreamSource> streams[] = {
        slow({}),
        slow(m_database),
        endless({}, skipped),
        endless(skippable(0) + QByteArray::fromHex("502a4d18ffffffff"), "s"),
        endless(zstd({}), zstd({})),
        endless(gzip({}), gzip({})),
        slow(large),
    };
    std::atomic_int reads = 0;
    const auto counted = std::make_shared<Generated>([&, stream = streams[number]](auto to) {
        ++reads;
        return stream->read(to);
    });
    CopyControl control;
    CopyResult result;
    std::thread copier([&] { result = receive(counted, &control); });
    const bool begun = QTest::qWaitFor([&] { return reads > 5; }, 20'000);
    const auto start = std::chrono::steady_clock::now();
    control.cancel();
    copier.join();
    const auto taken = std::chrono::steady_clock::now() - start;
    QVERIFY(begun);
    QCOMPARE(result.outcome, CopyOutcome::Cancelled);
    QVERIFY2(taken < patient(150ms), qPrintable(QString::number(taken / 1ms)));
    QVERIFY(fs::is_empty(m_folder->path()));
}

QTEST_GUILESS_MAIN(HostileStreamsTest)
#include "tst_hostilestreams.moc"
