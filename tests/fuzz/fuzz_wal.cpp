// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Any bytes as a WAL: found, recovered both ways, indexed, read.

#include "format/wal.h"
#include "format/walcommits.h"
#include "fuzz/seeds.h"
#include "support/damage.h"
#include "support/seeddatabases.h"

#include <QtEndian>

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

using namespace Litecopy;
using namespace Litecopy::Test;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

constexpr std::size_t pageSize = 512;
constexpr std::size_t headerSize = 32;
constexpr std::size_t frameSize = 24 + pageSize;

class Memory final : public ByteSource
{
public:
    explicit Memory(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] std::int64_t size() const override { return std::int64_t(m_bytes.size()); }
    bool read(std::span<std::byte> to, std::int64_t offset) const override
    {
        const std::size_t start = std::min(std::size_t(offset), m_bytes.size());
        const std::size_t there = std::min(to.size(), m_bytes.size() - start);
        std::ranges::copy(m_bytes.subspan(start, there), to.begin());
        std::ranges::fill(to.subspan(there), std::byte{});
        return there == to.size();
    }
    void readWhole(std::span<std::byte> to, std::int64_t offset) const override { require(read(to, offset)); }

private:
    std::span<const std::byte> m_bytes;
};

struct Sum
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    void add(const std::uint8_t *bytes, std::size_t size, bool bigEndian)
    {
        const auto number = [bigEndian](const std::uint8_t *at) {
            return bigEndian ? qFromBigEndian<std::uint32_t>(at) : qFromLittleEndian<std::uint32_t>(at);
        };
        for (std::size_t i = 0; i + 8 <= size; i += 8) {
            first += number(bytes + i) + second;
            second += number(bytes + i + 4) + first;
        }
    }
    void put(std::uint8_t *at) const
    {
        qToBigEndian(first, at);
        qToBigEndian(second, at + 4);
    }
};

/// Makes all checksums right, as one would who wants to be believed.
void sign(std::uint8_t *data, std::size_t size)
{
    if (size < headerSize)
        return;
    const bool bigEndian = data[3] & 1;
    Sum sum;
    sum.add(data, 24, bigEndian);
    sum.put(data + 24);
    for (std::size_t at = headerSize; at + frameSize <= size; at += frameSize) {
        sum.add(data + at, 8, bigEndian);
        sum.add(data + at + 24, pageSize, bigEndian);
        sum.put(data + at + 16);
    }
}

/// Whatever was merged, of a database file of whatever length: a state that is left has each of its pages.
void readStates(const WalFile &wal)
{
    const WalCommits commits(wal, wal.framesOfThisUse(), {});
    require(commits.at(commits.last()).lastFrame <= wal.committed());
    const std::uint32_t frames = commits.frames();
    for (const std::uint32_t pagesInFile : {0U, 3U, 0xfffffffeU}) {
        for (const MergedFrames merged : {MergedFrames{0, 0}, {0, frames}, {frames / 2, frames}, {frames, frames}}) {
            const WalStates states(commits, {pagesInFile, 1000, 7}, merged, 0,
                                   [](std::uint32_t page) { return page % 2 == 0; });
            for (std::uint32_t number = 0; number <= commits.last(); ++number) {
                const bool isGone = states.of(number) == WalStates::State::Gone;
                require(isGone == (states.gonePage(number) != 0));
                require(!isGone || number == 0
                        || commits.frameOf(states.gonePage(number), commits.at(number).lastFrame) == 0);
            }
        }
    }
}

void readAll(WalFile &wal, WalFile::Trust trust)
{
    wal.recover(trust);
    require(std::int64_t(wal.committed()) * std::int64_t(frameSize) <= wal.size());
    wal.index();
    require(wal.frames().size() <= wal.committed());
    std::vector<std::byte> page(pageSize);
    std::uint32_t last = 0;
    for (const auto &[number, frame] : wal.frames()) {
        require(number > last && frame >= 1 && frame <= wal.committed());
        require(wal.frameOf(number) == frame);
        wal.read(frame, page);
        last = number;
    }
    static_cast<void>(wal.frameOf(0));
    static_cast<void>(wal.frameOf(last + 1));
    readStates(wal);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    size = LLVMFuzzerMutate(data, size, maxSize);
    if (seed % 4 != 0)
        sign(data, size);
    return size;
}

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    writeSeedsWhereAsked(*argumentCount, *arguments, [] {
        QByteArrayList seeds;
        for (const SeedDatabase &seed : seedDatabases()) {
            if (seed.wal.isEmpty())
                continue;
            for (const qsizetype frames : {0, 1, 2, 5, 20})
                seeds << seed.wal.first(
                    std::min(seed.wal.size(), qsizetype(headerSize + std::size_t(frames) * frameSize)));
        }
        return seeds;
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto wal = WalFile::parse(std::make_unique<Memory>(std::as_bytes(std::span(data, size))));
    if (wal && wal->pageSize() == pageSize) {
        readAll(*wal, WalFile::Trust::Checksums);
        readAll(*wal, WalFile::Trust::Chain);
        readAll(*wal, WalFile::Trust::Salts);
    }
    return 0;
}
