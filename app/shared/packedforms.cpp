// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "packedforms.h"

#include "process.h"
#include "words.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

namespace Litecopy {

namespace {

constexpr std::size_t bufferSize = std::size_t(256) << 10; // bytes
constexpr qsizetype beginningSize = 4; // bytes

// zstd's own default, which is what people would get by hand.
constexpr int zstdLevel = ZSTD_CLEVEL_DEFAULT;
// What is begun can't be broken off, and with threads zstd's own default begins 8 MiB at once, on each.
constexpr int zstdJob = 1 << 20; // bytes
// gzip's own default takes thrice the time for a hundredth of the size.
constexpr int gzipLevel = 4;
// deflateInit2() and inflateInit2(): the largest window, and gzip's header and trailer.
constexpr int gzipWindow = 15 + 16;
// A stream made with a larger window (zstd --long) would need as much memory: what zstd(1) takes without being asked.
constexpr int largestWindowLog = 27;

Error broken(const QString &why)
{
    return {ErrorCode::StreamNotWhole, {}, why, 0, {}};
}

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory, {}, {}, 0, {}};
}

/// Where packed bytes go, or come from: the part that both forms share.
class PackingSink : public StreamSink
{
public:
    explicit PackingSink(std::shared_ptr<StreamSink> to)
        : m_to(std::move(to))
    {
    }

    [[nodiscard]] Error open() override { return m_to->open(); }
    [[nodiscard]] Error finish() override
    {
        for (bool more = true; more || !m_waiting.empty();) {
            StreamStep step = writeOn();
            if (!step.error && m_waiting.empty() && more)
                step.error = flush(&more);
            if (step.error)
                return step.error;
        }
        return m_to->finish();
    }

    StreamStep write(std::span<const std::byte> bytes) override
    {
        if (StreamStep step = writeOn(); step.error || !m_waiting.empty())
            return {.error = step.error};
        return pack(bytes);
    }

protected:
    /// To be written on before anything else.
    void produced(std::size_t size) { m_waiting = std::span<const std::byte>(m_buffer).first(size); }
    [[nodiscard]] std::span<std::byte> buffer() { return m_buffer; }

private:
    /// Packs some of them into the buffer.
    virtual StreamStep pack(std::span<const std::byte> bytes) = 0;
    /// Ends the stream; `more` is true while it has to be called again.
    [[nodiscard]] virtual Error flush(bool *more) = 0;

    StreamStep writeOn()
    {
        if (m_waiting.empty())
            return {};
        const StreamStep step = m_to->write(m_waiting);
        m_waiting = m_waiting.subspan(step.bytes);
        return step;
    }

    const std::shared_ptr<StreamSink> m_to;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(bufferSize);
    std::span<const std::byte> m_waiting;
};

class UnpackingSource : public StreamSource
{
public:
    explicit UnpackingSource(std::shared_ptr<StreamSource> from)
        : m_from(std::move(from))
    {
    }

    [[nodiscard]] QString name() const override { return m_from->name(); }
    [[nodiscard]] std::filesystem::path file() const override { return m_from->file(); }
    [[nodiscard]] FileIdentity identity() const override { return m_from->identity(); }
    [[nodiscard]] Error open() override { return m_from->open(); }
    [[nodiscard]] StreamOrigin origin() const override { return m_from->origin(); }
    void close() noexcept override { m_from->close(); }

    /// One step at a time, though it may bring nothing: a file may hold gigabytes that unpack to nothing.
    StreamStep read(std::span<std::byte> to) override
    {
        if (m_ended)
            return {.ended = true};
        if (m_packed.empty() && !m_fromEnded) {
            const StreamStep step = m_from->read(m_buffer);
            if (step.error)
                return step;
            m_packed = std::span<const std::byte>(m_buffer).first(step.bytes);
            m_fromEnded = step.ended;
            if (m_packed.empty() && !m_fromEnded)
                return {};
        }
        const StreamStep step = unpack(m_packed, m_fromEnded, to);
        m_ended = step.ended;
        return step;
    }

private:
    /// Unpacks from the beginning of `packed`, which is cut by what was used. Ended where the stream is, and nothing
    /// comes behind it; nothing else where more is needed.
    virtual StreamStep unpack(std::span<const std::byte> &packed, bool isLast, std::span<std::byte> to) = 0;

    const std::shared_ptr<StreamSource> m_from;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(bufferSize);
    std::span<const std::byte> m_packed;
    bool m_fromEnded = false;
    bool m_ended = false;
};

QString cutOffText()
{
    return Words::tr("it is compressed, and its end is missing");
}

QString damagedText(const char *because)
{
    return Words::tr("it is compressed, and damaged (%1)").arg(QString::fromUtf8(because));
}

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

class ZstdSink : public PackingSink
{
public:
    ZstdSink(std::shared_ptr<StreamSink> to, std::int64_t size)
        : PackingSink(std::move(to))
        , m_context(ZSTD_createCCtx())
    {
        if (!m_context)
            return;
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, zstdLevel);
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
        // Refused where the library was built without threads: then it packs in this one.
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_nbWorkers, processorCount());
        ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_jobSize, zstdJob);
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), static_cast<unsigned long long>(size));
    }

    [[nodiscard]] Error open() override { return m_context ? PackingSink::open() : outOfMemory(); }

private:
    StreamStep pack(std::span<const std::byte> bytes) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        ZSTD_outBuffer out{buffer().data(), buffer().size(), 0};
        const std::size_t result = ZSTD_compressStream2(m_context.get(), &out, &in, ZSTD_e_continue);
        if (ZSTD_isError(result))
            return {.error = packingError(result)};
        produced(out.pos);
        return {.bytes = in.pos};
    }

    [[nodiscard]] Error flush(bool *more) override
    {
        ZSTD_inBuffer in{nullptr, 0, 0};
        ZSTD_outBuffer out{buffer().data(), buffer().size(), 0};
        const std::size_t left = ZSTD_compressStream2(m_context.get(), &out, &in, ZSTD_e_end);
        if (ZSTD_isError(left))
            return packingError(left);
        produced(out.pos);
        *more = left != 0;
        return {};
    }

    [[nodiscard]] static Error packingError(std::size_t code)
    {
        return {ErrorCode::Internal, {}, {}, 0, QStringLiteral("zstd: ") + QString::fromUtf8(ZSTD_getErrorName(code))};
    }

    const std::unique_ptr<ZSTD_CCtx, FreeContext> m_context;
};

class ZstdSource : public UnpackingSource
{
public:
    explicit ZstdSource(std::shared_ptr<StreamSource> from)
        : UnpackingSource(std::move(from))
        , m_context(ZSTD_createDCtx())
    {
        if (m_context)
            ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    }

    [[nodiscard]] Error open() override { return m_context ? UnpackingSource::open() : outOfMemory(); }

private:
    StreamStep unpack(std::span<const std::byte> &packed, bool isLast, std::span<std::byte> to) override
    {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        ZSTD_outBuffer out{to.data(), to.size(), 0};
        // Of several frames, which pzstd makes, the next one begins where one ends.
        const std::size_t left = ZSTD_decompressStream(m_context.get(), &out, &in);
        if (ZSTD_getErrorCode(left) == ZSTD_error_frameParameter_windowTooLarge)
            return {.error = broken(Words::tr("it was compressed with “zstd --long”, and needs too much memory here: "
                                              "unpack it with “zstd -d --long=31”"))};
        if (ZSTD_isError(left))
            return {.error = broken(damagedText(ZSTD_getErrorName(left)))};
        packed = packed.subspan(in.pos);
        if (in.pos > 0 || out.pos > 0)
            m_isBetweenFrames = left == 0;
        if (out.pos > 0)
            return {.bytes = out.pos};
        if (!packed.empty() || !isLast)
            return {};
        return m_isBetweenFrames ? StreamStep{.ended = true} : StreamStep{.error = broken(cutOffText())};
    }

    const std::unique_ptr<ZSTD_DCtx, FreeContext> m_context;
    bool m_isBetweenFrames = true;
};

/// zlib counts in 32 bits.
uInt zlibSize(std::size_t size)
{
    return uInt(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

/// zlib reads only, though it says otherwise.
Bytef *zlibBytes(const std::byte *bytes)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes));
}

class GzipSink : public PackingSink
{
public:
    explicit GzipSink(std::shared_ptr<StreamSink> to)
        : PackingSink(std::move(to))
        , m_isReady(deflateInit2(&m_stream, gzipLevel, Z_DEFLATED, gzipWindow, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY)
                    == Z_OK)
    {
    }
    ~GzipSink() override
    {
        if (m_isReady)
            deflateEnd(&m_stream);
    }

    [[nodiscard]] Error open() override { return m_isReady ? PackingSink::open() : outOfMemory(); }

private:
    StreamStep pack(std::span<const std::byte> bytes) override
    {
        const uInt size = zlibSize(bytes.size());
        m_stream.next_in = zlibBytes(bytes.data());
        m_stream.avail_in = size;
        deflateOn(Z_NO_FLUSH);
        return {.bytes = size - m_stream.avail_in};
    }

    [[nodiscard]] Error flush(bool *more) override
    {
        m_stream.avail_in = 0;
        *more = deflateOn(Z_FINISH) != Z_STREAM_END;
        return {};
    }

    int deflateOn(int how)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(buffer().data());
        m_stream.avail_out = zlibSize(buffer().size());
        const int result = deflate(&m_stream, how);
        produced(buffer().size() - m_stream.avail_out);
        return result;
    }

    z_stream m_stream = {};
    const bool m_isReady;
};

class GzipSource : public UnpackingSource
{
public:
    explicit GzipSource(std::shared_ptr<StreamSource> from)
        : UnpackingSource(std::move(from))
        , m_isReady(inflateInit2(&m_stream, gzipWindow) == Z_OK)
    {
    }
    ~GzipSource() override
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }

    [[nodiscard]] Error open() override { return m_isReady ? UnpackingSource::open() : outOfMemory(); }

private:
    StreamStep unpack(std::span<const std::byte> &packed, bool isLast, std::span<std::byte> to) override
    {
        // A file may have several members, which pigz makes of parts; behind the last one comes nothing.
        if (m_isBetweenMembers && packed.empty() && isLast)
            return {.ended = true};
        if (packed.empty())
            return isLast ? StreamStep{.error = broken(cutOffText())} : StreamStep{};
        if (std::exchange(m_isBetweenMembers, false))
            inflateReset(&m_stream);
        const uInt size = zlibSize(packed.size());
        m_stream.next_in = zlibBytes(packed.data());
        m_stream.avail_in = size;
        m_stream.next_out = reinterpret_cast<Bytef *>(to.data());
        m_stream.avail_out = zlibSize(to.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        const std::size_t got = zlibSize(to.size()) - m_stream.avail_out;
        packed = packed.subspan(size - m_stream.avail_in);
        m_isBetweenMembers = result == Z_STREAM_END;
        if (result == Z_MEM_ERROR)
            return {.error = outOfMemory()};
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return {.error = broken(damagedText(m_stream.msg ? m_stream.msg : "zlib"))};
        return {.bytes = got};
    }

    z_stream m_stream = {};
    const bool m_isReady;
    bool m_isBetweenMembers = true;
};

class ZstdForm : public PackedForm
{
public:
    [[nodiscard]] QByteArray name() const override { return "zstd"; }
    [[nodiscard]] const char *ending() const override { return ".zst"; }
    /// A frame that is to be skipped may come first, as pzstd makes them: its first byte ends with any four bits.
    [[nodiscard]] bool isBeginning(QByteArrayView bytes) const override
    {
        return bytes.startsWith("\x28\xb5\x2f\xfd")
            || (bytes.size() >= beginningSize && (bytes[0] & 0xf0) == 0x50
                && bytes.first(beginningSize).endsWith("\x2a\x4d\x18"));
    }
    [[nodiscard]] std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to, std::int64_t size) const override
    {
        return std::make_shared<ZstdSink>(std::move(to), size);
    }
    [[nodiscard]] std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override
    {
        return std::make_shared<ZstdSource>(std::move(from));
    }
};

class GzipForm : public PackedForm
{
public:
    [[nodiscard]] QByteArray name() const override { return "gzip"; }
    [[nodiscard]] const char *ending() const override { return ".gz"; }
    [[nodiscard]] bool isBeginning(QByteArrayView bytes) const override { return bytes.startsWith("\x1f\x8b\x08"); }
    [[nodiscard]] std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to, std::int64_t) const override
    {
        return std::make_shared<GzipSink>(std::move(to));
    }
    [[nodiscard]] std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const override
    {
        return std::make_shared<GzipSource>(std::move(from));
    }
};

struct KnownForm
{
    const char16_t *name;
    std::shared_ptr<const PackedForm> form;
};

const std::array<KnownForm, 2> &knownForms()
{
    static const std::array<KnownForm, 2> forms{KnownForm{u"zstd", std::make_shared<ZstdForm>()},
                                                KnownForm{u"gzip", std::make_shared<GzipForm>()}};
    return forms;
}

template <typename Predicate>
std::shared_ptr<const PackedForm> formWhere(const Predicate &predicate)
{
    const auto found = std::ranges::find_if(knownForms(), predicate);
    return found == knownForms().end() ? nullptr : found->form;
}

/// Gives back the first bytes that were read to look at them.
class Peeked : public StreamSource
{
public:
    Peeked(std::shared_ptr<StreamSource> from, QByteArray beginning)
        : m_from(std::move(from))
        , m_beginning(std::move(beginning))
    {
    }

    [[nodiscard]] QString name() const override { return m_from->name(); }
    [[nodiscard]] std::filesystem::path file() const override { return m_from->file(); }
    [[nodiscard]] FileIdentity identity() const override { return m_from->identity(); }
    void close() noexcept override { m_from->close(); }

    StreamStep read(std::span<std::byte> to) override
    {
        if (m_beginning.isEmpty())
            return m_from->read(to);
        const std::size_t size = std::min(to.size(), std::size_t(m_beginning.size()));
        std::ranges::copy(std::as_bytes(std::span(std::as_const(m_beginning))).first(size), to.begin());
        m_beginning.remove(0, qsizetype(size));
        return {.bytes = size};
    }

private:
    const std::shared_ptr<StreamSource> m_from; ///< open
    QByteArray m_beginning;
};

class UnpackedWherePacked : public StreamSource
{
public:
    explicit UnpackedWherePacked(std::shared_ptr<StreamSource> from)
        : m_from(std::move(from))
    {
    }

    [[nodiscard]] QString name() const override { return m_from->name(); }
    [[nodiscard]] std::filesystem::path file() const override { return m_from->file(); }
    [[nodiscard]] FileIdentity identity() const override { return m_from->identity(); }
    [[nodiscard]] Error open() override { return m_from->open(); }
    [[nodiscard]] StreamOrigin origin() const override { return m_from->origin(); }
    void close() noexcept override { m_from->close(); }

    StreamStep read(std::span<std::byte> to) override
    {
        if (m_known)
            return m_known->read(to);
        QByteArray more(beginningSize - m_beginning.size(), '\0');
        const StreamStep step = m_from->read(std::as_writable_bytes(std::span(more)));
        if (step.error)
            return step;
        m_beginning += more.first(qsizetype(step.bytes));
        if (m_beginning.size() < beginningSize && !step.ended)
            return {};
        const auto whole = std::make_shared<Peeked>(m_from, m_beginning);
        const auto form = packedFormBeginning(m_beginning);
        m_known = form ? form->unpacker(whole) : whole;
        if (Error error = m_known->open())
            return {.error = std::move(error)};
        return m_known->read(to);
    }

private:
    const std::shared_ptr<StreamSource> m_from;
    QByteArray m_beginning;
    std::shared_ptr<StreamSource> m_known; ///< null until it is known whether it is packed
};

} // namespace

std::shared_ptr<const PackedForm> packedFormNamed(QStringView name)
{
    return formWhere([name](const KnownForm &known) { return name == QStringView(known.name); });
}

std::shared_ptr<const PackedForm> packedFormOf(const std::filesystem::path &file)
{
    return formWhere([&file](const KnownForm &known) { return file.extension() == known.form->ending(); });
}

std::shared_ptr<const PackedForm> packedFormBeginning(QByteArrayView bytes)
{
    return formWhere([bytes](const KnownForm &known) { return known.form->isBeginning(bytes); });
}

std::shared_ptr<const PackedForm> packedFormIn(const std::filesystem::path &path)
{
    const std::shared_ptr<StreamSource> file = fileBytes(path);
    QByteArray beginning(beginningSize, '\0');
    if (!packedFormOf(path) || file->open())
        return nullptr;
    const StreamStep step = file->read(std::as_writable_bytes(std::span(beginning)));
    file->close();
    return packedFormBeginning(beginning.first(qsizetype(step.bytes)));
}

std::shared_ptr<StreamSource> unpackedWherePacked(std::shared_ptr<StreamSource> from)
{
    return std::make_shared<UnpackedWherePacked>(std::move(from));
}

} // namespace Litecopy
