// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/superjournalname.h"

#include "format/bigendian.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/stat.h>

namespace Litecopy {

namespace fs = std::filesystem;

// What every journal's header and a super-journal's record end with (pager.c, aJournalMagic).
static constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
// Behind the name: its length, its checksum, the magic. Before it: the number of the lock page.
static constexpr std::int64_t recordTail = 16;
static constexpr std::int64_t recordHead = 4;
static constexpr std::uint32_t longestName = 4096;

std::optional<SuperJournalName> superJournalIn(std::int64_t size, const ReadJournal &read)
{
    std::array<std::byte, recordTail> tail;
    std::array<std::byte, 1> first;
    const auto isMagic = [](std::byte byte, unsigned char wanted) { return byte == std::byte{wanted}; };
    if (size < recordTail || !read(first, 0) || first[0] == std::byte{0} || !read(tail, size - recordTail)
        || !std::equal(tail.begin() + 8, tail.end(), magic.begin(), isMagic))
        return std::nullopt;
    const std::uint32_t length = bigEndian32(tail.data());
    if (length == 0 || length > longestName || std::int64_t(length) > size - recordTail)
        return std::nullopt;
    SuperJournalName super;
    super.name.resize(length);
    const std::int64_t nameAt = size - recordTail - std::int64_t(length);
    if (!read(std::as_writable_bytes(std::span(super.name)), nameAt))
        return std::nullopt;
    std::uint32_t sum = 0;
    for (const char character : super.name)
        sum += std::uint32_t(std::int32_t(static_cast<signed char>(character)));
    if (sum != bigEndian32(tail.data() + 4))
        return std::nullopt;
    super.name.resize(std::strlen(super.name.c_str()));
    super.recordAt = std::max<std::int64_t>(nameAt - recordHead, 0);
    return super;
}

/// 0 where it is there, or why not. As SQLite asks it (os_unix.c, unixAccess).
static int lookFor(const fs::path &file)
{
    struct stat status;
    if (::stat(file.c_str(), &status) != 0)
        return errno;
    return S_ISREG(status.st_mode) && status.st_size == 0 ? ENOENT : 0;
}

SuperJournalState stateOf(const SuperJournalName &super, const fs::path &database)
{
    if (super.name.empty())
        return SuperJournalState::Present; // SQLite plays such a journal back
    const fs::path path = super.name;
    const int failed = lookFor(path);
    if (failed == 0)
        return SuperJournalState::Present;
    const fs::path folder = database.parent_path();
    if (path.has_filename() && lookFor(folder / path.filename()) == 0)
        return SuperJournalState::Present;
    // A look that failed is not a file that is missing.
    struct stat status;
    const bool isFolderThere =
        path.is_absolute() && ::stat(path.parent_path().c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    return failed == ENOENT && isFolderThere ? SuperJournalState::Gone : SuperJournalState::Unknown;
}

} // namespace Litecopy
