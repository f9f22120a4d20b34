// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/superjournal.h"

#include "copy/failure.h"
#include "copy/filedescriptor.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// What every journal's header and a super-journal's record end with (pager.c, aJournalMagic).
constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
// Behind the name: its length, its checksum, the magic. Before it: the number of the lock page.
constexpr off_t recordTail = 16;
constexpr off_t recordHead = 4;
constexpr quint32 longestName = 4096;

struct SuperJournal
{
    std::string name;
    off_t recordAt = 0;
};

std::optional<SuperJournal> superJournalOf(int journal, off_t size)
{
    std::array<unsigned char, recordTail> tail;
    if (size < recordTail || ::pread(journal, tail.data(), tail.size(), size - recordTail) != recordTail
        || !std::equal(magic.begin(), magic.end(), tail.begin() + 8))
        return std::nullopt;
    const quint32 length = qFromBigEndian<quint32>(tail.data());
    if (length == 0 || length > longestName || off_t(length) > size - recordTail)
        return std::nullopt;
    SuperJournal super;
    super.name.resize(length);
    const off_t nameAt = size - recordTail - off_t(length);
    if (::pread(journal, super.name.data(), length, nameAt) != ssize_t(length))
        return std::nullopt;
    quint32 sum = 0;
    for (const char character : super.name)
        sum += quint32(qint32(static_cast<signed char>(character)));
    if (sum != qFromBigEndian<quint32>(tail.data() + 4))
        return std::nullopt;
    super.name.resize(std::strlen(super.name.c_str()));
    super.recordAt = std::max<off_t>(nameAt - recordHead, 0);
    return super;
}

/// As SQLite asks it (os_unix.c, unixAccess): a file of 0 bytes counts as absent.
bool exists(const std::string &name)
{
    struct stat status;
    return ::stat(name.c_str(), &status) == 0 && (!S_ISREG(status.st_mode) || status.st_size > 0);
}

} // namespace

void settleSuperJournal(const fs::path &journal)
{
    const FileDescriptor file(::open(journal.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (!file && errno == ENOENT)
        return;
    struct stat status;
    if (!file || ::fstat(file.get(), &status) != 0)
        throw systemFailure(errno, Side::Destination, journal, "reading the copied journal");
    const std::optional<SuperJournal> super = superJournalOf(file.get(), status.st_size);
    if (!super)
        return;
    const bool committed = !super->name.empty() && !exists(super->name);
    if (::ftruncate(file.get(), committed ? 0 : super->recordAt) != 0)
        throw systemFailure(errno, Side::Destination, journal, "writing the copied journal");
}

} // namespace Litecopy
