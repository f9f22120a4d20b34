// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/pagesums.h"

#include "copy/failure.h"
#include "copy/run.h"
#include "format/header.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstring>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

namespace {

struct Wide
{
    quint64 high = 0;
    quint64 low = 0;

    Wide &operator+=(const Wide &other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }
};

Wide product(quint64 a, quint64 b)
{
#ifdef __SIZEOF_INT128__
    __extension__ using Integer = unsigned __int128;
    const Integer wide = Integer(a) * b;
    return {quint64(wide >> 64), quint64(wide)};
#else
    constexpr quint64 half = 0xffffffff;
    const quint64 low = (a & half) * (b & half);
    const quint64 left = (a >> 32) * (b & half) + (low >> 32);
    const quint64 right = (a & half) * (b >> 32) + (left & half);
    return {(a >> 32) * (b >> 32) + (left >> 32) + (right >> 32), (right << 32) | (low & half)};
#endif
}

/// The lower 128 bits of the product of `key`, 128 bits, and `value`.
Wide product(const quint64 *key, quint64 value)
{
    Wide wide = product(key[0], value);
    wide.high += key[1] * value;
    return wide;
}

// For the last step: two factors and a summand of 128 bits.
constexpr std::size_t lastKeys = 6;

// As many bytes are read at once as take a few milliseconds, so that a cancel is heard; the largest page is one.
constexpr qint64 smallPortion = qint64(64) << 10;
constexpr qint64 largePortion = qint64(2) << 20;

/// Reads portions of the file, on a thread on which that drops no lock.
class Reader
{
public:
    Reader(const fs::path &path, const FileIdentity &file)
        : m_path(path)
        , m_expected(file)
    {
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    ~Reader()
    {
        try {
            wait({});
        } catch (...) {
            // Nobody wants it any more.
        }
        m_thread.run([this] { m_file.close(); });
    }

    void start(qint64 at, qint64 length, std::function<void(std::span<const std::byte>)> use)
    {
        m_thread.start([this, at, length, use = std::move(use)] { use(read(at, length)); });
        m_isBusy = true;
    }
    void wait(const std::function<void()> &meanwhile)
    {
        if (std::exchange(m_isBusy, false))
            m_thread.wait(meanwhile);
    }
    /// A portion that takes not too long, by the last one.
    [[nodiscard]] qint64 portionAfter(qint64 portion) const noexcept
    {
        if (m_taken < 2ms)
            return std::min(portion * 2, largePortion);
        return m_taken > 20ms ? std::max(portion / 2, smallPortion) : portion;
    }

private:
    [[nodiscard]] std::span<const std::byte> read(qint64 at, qint64 length)
    {
        constexpr char what[] = "reading the older copy";
        const auto start = Clock::now();
        if (!m_file) {
            FileDescriptor file = openRegular(m_path);
            if (!file || !file.status().identity.isSameFile(m_expected))
                return {};
            m_file = std::move(file);
        }
        m_buffer.resize(std::max(m_buffer.size(), std::size_t(length)));
        const auto bytes = std::span(m_buffer).first(std::size_t(length));
        const std::size_t got = require(m_file.read(bytes, at), Side::Destination, m_path, what);
        m_taken = Clock::now() - start;
        return bytes.first(got);
    }

    const fs::path &m_path;
    const FileIdentity &m_expected;
    DescriptorThread m_thread;
    FileDescriptor m_file; ///< on that thread
    std::vector<std::byte> m_buffer;
    Clock::duration m_taken{0};
    bool m_isBusy = false;
};

} // namespace

std::vector<quint64> PageSums::drawKey()
{
    std::vector<quint64> key(lastKeys + largestPageSize / sizeof(quint64));
    // generate() fills 32 bits of a word, whatever its size.
    QRandomGenerator::system()->fillRange(key.data(), qsizetype(key.size()));
    return key;
}

void PageSums::begin(qint64 pages, int pageSize)
{
    clear();
    if (m_key.empty())
        m_key = drawKey();
    m_pageSize = std::size_t(pageSize);
    m_sums.resize(std::size_t(pages));
}

bool PageSums::take(Run &run, const fs::path &path, const FileIdentity &file, int pageSize, quint32 pagesAfter)
{
    if (areOf(file))
        return true;
    begin(file.size / pageSize, pageSize);
    const auto pages = quint32(file.size / pageSize);
    std::atomic<bool> isWhole = true;
    // One alone takes longer to read than the medium.
    std::array<Reader, 2> readers{Reader(path, file), Reader(path, file)};
    const auto report = [&run] { run.reportThrottled(); };
    qint64 portion = smallPortion;
    std::size_t next = 0;
    for (qint64 at = 0; at < file.size && isWhole; next = (next + 1) % readers.size()) {
        run.checkpoint();
        run.reportPages(pagesAfter + pages - quint32(at / pageSize), pagesAfter + pages);
        Reader &reader = readers[next];
        reader.wait(report);
        portion = reader.portionAfter(portion);
        const qint64 length = std::min(portion, file.size - at);
        reader.start(at, length, [this, &isWhole, at, length](std::span<const std::byte> bytes) {
            if (qint64(bytes.size()) < length)
                isWhole = false;
            set(bytes, quint32(at / qint64(m_pageSize)) + 1);
        });
        at += length;
    }
    for (Reader &reader : readers)
        reader.wait(report);
    if (isWhole)
        complete(file);
    return isWhole;
}

void PageSums::clear()
{
    m_file = {};
    m_sums = {};
}

quint64 PageSums::sumOf(std::span<const std::byte> page) const
{
    const quint64 *key = m_key.data() + lastKeys;
    Wide sum;
    for (std::size_t at = 0; at < page.size(); at += 2 * sizeof(quint64), key += 2) {
        std::array<quint64, 2> words;
        std::memcpy(words.data(), page.data() + at, sizeof(words));
        sum += product(words[0] + key[0], words[1] + key[1]);
    }
    Wide last = product(m_key.data(), sum.low);
    last += product(m_key.data() + 2, sum.high);
    last += {m_key[4], m_key[5]};
    return last.high;
}

void PageSums::set(std::span<const std::byte> pages, quint32 first)
{
    for (std::size_t page = first - 1; pages.size() >= m_pageSize && page < m_sums.size();
         pages = pages.subspan(m_pageSize), ++page)
        m_sums[page] = sumOf(pages.first(m_pageSize));
}

bool PageSums::matches(std::span<const std::byte> page, quint32 number) const
{
    return number <= m_sums.size() && m_sums[number - 1] == sumOf(page);
}

} // namespace Litecopy
