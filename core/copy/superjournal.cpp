// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/superjournal.h"

#include "live/databaseuse.h"
#include "system/filedescriptor.h"

#include <QCoreApplication>

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

struct OpenJournal
{
    FileDescriptor file;
    std::optional<SuperJournalName> super;
};

OpenJournal openJournal(const fs::path &journal, int access)
{
    OpenJournal opened;
    // O_NONBLOCK: a pipe of that name may not hold this up.
    opened.file = FileDescriptor(::open(journal.c_str(), access | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    // No file can have a name that is too long.
    if (!opened.file && (errno == ENOENT || errno == ENAMETOOLONG))
        return opened;
    struct stat status;
    if (!opened.file || ::fstat(opened.file.get(), &status) != 0)
        throw systemFailure(errno, Side::Destination, journal, "reading the journal");
    opened.super = superJournalIn(status.st_size, [&](std::span<std::byte> to, std::int64_t offset) {
        return ::pread(opened.file.get(), to.data(), to.size(), offset) == ssize_t(to.size());
    });
    return opened;
}

} // namespace

bool namesSuperJournal(const fs::path &journal)
{
    return openJournal(journal, O_RDONLY).super.has_value();
}

CopyFailure superJournalNamed(const fs::path &journal)
{
    return failure(ErrorCode::DestinationLeftovers, journal,
                   QCoreApplication::translate("Litecopy", "it names another file, which SQLite would delete"));
}

SuperJournal settleSuperJournal(const fs::path &journal, const fs::path &database, IfUnknown ifUnknown)
{
    const OpenJournal opened = openJournal(journal, O_RDWR);
    if (!opened.super)
        return SuperJournal::None;
    const SuperJournalState state = stateOf(*opened.super, database);
    if (state == SuperJournalState::Unknown && ifUnknown == IfUnknown::Leave)
        return SuperJournal::Unknown;
    const off_t length = state == SuperJournalState::Gone ? 0 : opened.super->recordAt;
    if (::ftruncate(opened.file.get(), length) != 0)
        throw systemFailure(errno, Side::Destination, journal, "taking a name out of the journal");
    switch (state) {
    case SuperJournalState::Present:
        return SuperJournal::Pending;
    case SuperJournalState::Gone:
        return SuperJournal::Committed;
    case SuperJournalState::Unknown:
        break;
    }
    return SuperJournal::Unknown;
}

} // namespace Litecopy
