// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/encryption.h"

#include "format/btreepage.h"
#include "format/bytes.h"
#include "format/header.h"
#include "format/noise.h"
#include "format/wal.h"
#include "sqlite/vfsfile.h"
#include "sqlite/walreader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

namespace {

// Where the page size is not known: a multiple of the usual ones. Of a larger page a later part is looked at, too.
constexpr std::int64_t usualPageSize = 4096;

/// Of a database that is not encrypted nearly all pages begin so; of noise 1 in 32.
bool arePagesPlain(const SourceState &state)
{
    constexpr int samples = 64;
    const std::int64_t pageSize = state.pageSize > 0 ? state.pageSize : usualPageSize;
    const std::int64_t pages = state.file.size / pageSize;
    const std::int64_t step = std::max<std::int64_t>(pages / samples, 1);
    const VfsFile file(state.path);
    int looked = 0;
    int plain = 0;
    // Not the first: it has no such byte.
    for (std::int64_t page = 1; page < pages; page += step) {
        std::array<std::byte, 1> first{};
        static_cast<void>(file.read(first, page * pageSize));
        ++looked;
        plain += mayBeginPlainPage(first[0]) ? 1 : 0;
    }
    return plain * 3 > looked;
}

/// Cells that lie where the page's header says, and there are some: noise has no such page, nor has any other kind of
/// file.
bool isTreePage(const std::vector<std::byte> &bytes, const PageGeometry &geometry)
{
    const std::optional<BtreePage> page = BtreePage::parse(bytes.data(), 2, geometry);
    if (!page || !page->isLeaf() || page->cellCount() == 0)
        return false;
    Cell cell;
    for (std::uint32_t i = 0; i < page->cellCount(); ++i) {
        if (!page->readCell(i, geometry, cell))
            return false;
    }
    return true;
}

bool areDatabasePages(const SourceState &state, std::uint32_t pageSize)
{
    constexpr std::int64_t samples = 32;
    const PageGeometry geometry(pageSize, 0);
    const std::int64_t pages = state.file.size / pageSize;
    const std::int64_t step = std::max<std::int64_t>(pages / samples, 1);
    const VfsFile file(state.path);
    std::vector<std::byte> bytes(pageSize + pagePadding);
    int looked = 0;
    int good = 0;
    for (std::int64_t page = 1; page < pages; page += step) {
        static_cast<void>(file.read(std::span(bytes).first(pageSize), page * pageSize));
        ++looked;
        // A long value lies in pages one behind the other: each begins with the number of the next.
        const bool isOfLongValue = bigEndian32(bytes.data()) == std::uint32_t(page + 2);
        good += isOfLongValue || isTreePage(bytes, geometry) ? 1 : 0;
    }
    return good * 4 > looked;
}

/// By pages of that size, or of any where it is 0.
bool isPlainDatabase(const SourceState &state, std::uint32_t pageSize)
{
    if (pageSize != 0)
        return areDatabasePages(state, pageSize);
    for (std::uint32_t size = smallestPageSize; size <= largestPageSize; size *= 2) {
        if (areDatabasePages(state, size))
            return true;
    }
    return false;
}

} // namespace

bool hasPlainFrames(const WalFile &log)
{
    // Of what SQLite writes to a log first, and of more that lies farther behind.
    constexpr std::int64_t first = 8;
    constexpr std::int64_t samples = 64;
    const std::int64_t frames =
        (log.size() - std::int64_t(WalFile::headerSize)) / std::int64_t(WalFile::frameHeaderSize + log.pageSize());
    std::vector<std::byte> page(log.pageSize());
    for (std::int64_t frame = 1; frame <= frames;
         frame += frame < first ? 1 : std::max<std::int64_t>(frames / samples, 1)) {
        if (!log.frameHeader(std::uint32_t(frame)).salted)
            continue; // of an earlier use of the file, or of none
        log.read(std::uint32_t(frame), page);
        if (isPlainPage(page))
            return true;
    }
    return false;
}

Encryption judgeEncryption(SourceState *state, QByteArrayView header)
{
    std::uint32_t pageSize = plainPageSizeIn(header);
    if (!mayBeEncrypted(header, state->file.size))
        return hasMagic(header) && isPlainDatabase(*state, pageSize) ? Encryption::Damaged : Encryption::No;
    const bool hasPlainFields = pageSize != 0;
    // A log that is there and can't be read is told later, with its name.
    const std::optional<WalFile> log = openWal(state->path);
    if (log)
        pageSize = log->pageSize();
    // Whoever writes with SQLite holds such locks, and a log's index has them all the time.
    const HeldLocks &locks = state->locks;
    const bool isLocked = locks.shared || locks.exclusive || locks.reserved || locks.pending;
    const bool isInUse = locks.walOpen || (isLocked && !locks.beyond);
    const bool isCut = pageSize != 0 && state->file.size % pageSize != 0;
    SourceState seen = *state;
    seen.pageSize = int(pageSize);
    if (isPlainDatabase(seen, pageSize))
        return Encryption::Damaged;
    // A log of plain pages is that of another database, or of this one before it was overwritten.
    if (isCut || arePagesPlain(seen) || (log && hasPlainFrames(*log)))
        return Encryption::Possible;
    if (!hasPlainFields && !log && !isInUse)
        return Encryption::Possible;
    state->pageSize = int(pageSize);
    state->pageCount = pageSize == 0 ? 0 : quint32(state->file.size / pageSize);
    return Encryption::Seen;
}

} // namespace Litecopy
