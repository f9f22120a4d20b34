// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "live/encryption.h"

#include "format/noise.h"
#include "format/wal.h"
#include "sqlite/vfsfile.h"
#include "sqlite/walreader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

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

} // namespace

Encryption judgeEncryption(SourceState *state, QByteArrayView header)
{
    if (!mayBeEncrypted(header, state->file.size))
        return Encryption::No;
    std::uint32_t pageSize = plainPageSizeIn(header);
    const bool hasPlainFields = pageSize != 0;
    // A log that is there and can't be read is told later, with its name.
    const std::optional<WalFile> log = openWal(state->path);
    if (log)
        pageSize = log->pageSize();
    // Whoever writes with SQLite holds such locks, and a log's index has them all the time.
    const HeldLocks &locks = state->locks;
    const bool isInUse = locks.walOpen || locks.shared || locks.exclusive || locks.reserved || locks.pending;
    const bool isCut = pageSize != 0 && state->file.size % pageSize != 0;
    SourceState seen = *state;
    seen.pageSize = int(pageSize);
    if (isCut || arePagesPlain(seen))
        return Encryption::Possible;
    if (!hasPlainFields && !log && !isInUse)
        return Encryption::Possible;
    state->pageSize = int(pageSize);
    state->pageCount = pageSize == 0 ? 0 : quint32(state->file.size / pageSize);
    return Encryption::Seen;
}

} // namespace Litecopy
