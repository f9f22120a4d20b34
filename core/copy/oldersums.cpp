// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/oldersums.h"

#include "copy/failure.h"
#include "copy/run.h"
#include "system/descriptorthread.h"
#include "system/filedescriptor.h"
#include "system/largebuffer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

namespace {

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
        // Portions of a file as large grow to that.
        m_buffer.ensure(std::size_t(std::min<qint64>(largePortion, m_expected.size)));
        m_buffer.ensure(std::size_t(length));
        const auto bytes = m_buffer.bytes().first(std::size_t(length));
        const std::size_t got = require(m_file.read(bytes, at), Side::Destination, m_path, what);
        m_taken = Clock::now() - start;
        return bytes.first(got);
    }

    const fs::path &m_path;
    const FileIdentity &m_expected;
    DescriptorThread m_thread;
    FileDescriptor m_file; ///< on that thread
    LargeBuffer m_buffer;
    Clock::duration m_taken{0};
    bool m_isBusy = false;
};

} // namespace

void OlderSums::begin(qint64 pages, int pageSize)
{
    m_file = {};
    PageSums::begin(pages, pageSize);
}

void OlderSums::clear()
{
    m_file = {};
    PageSums::clear();
}

bool OlderSums::take(Run &run, const fs::path &path, const FileIdentity &file, int pageSize, quint32 pagesAfter)
{
    if (areOf(file))
        return true;
    begin(file.size / pageSize, pageSize);
    const auto pages = quint32(file.size / pageSize);
    run.setPagesBefore(pages);
    std::atomic<bool> isWhole = true;
    // One alone takes longer to read than the medium.
    std::array<Reader, 2> readers{Reader(path, file), Reader(path, file)};
    const auto report = [&run] { run.reportThrottled(); };
    qint64 portion = smallPortion;
    std::size_t next = 0;
    for (qint64 at = 0; at < file.size && isWhole; next = (next + 1) % readers.size()) {
        run.checkpoint();
        run.reportPages(pagesAfter + pages - quint32(at / pageSize), pagesAfter);
        Reader &reader = readers[next];
        reader.wait(report);
        portion = reader.portionAfter(portion);
        const qint64 length = std::min(portion, file.size - at);
        reader.start(at, length, [this, &isWhole, at, length, pageSize](std::span<const std::byte> bytes) {
            if (qint64(bytes.size()) < length)
                isWhole = false;
            set(bytes, quint32(at / pageSize) + 1);
        });
        at += length;
    }
    for (Reader &reader : readers)
        reader.wait(report);
    if (isWhole)
        complete(file);
    return isWhole;
}

} // namespace Litecopy
