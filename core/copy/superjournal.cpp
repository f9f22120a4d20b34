// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/superjournal.h"

#include "live/databaseuse.h"
#include "system/filedescriptor.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

struct OpenJournal
{
    FileDescriptor file;
    std::optional<SuperJournalName> super;
};

OpenJournal openJournal(const fs::path &journal, Opening opening)
{
    FileDescriptor file = openRegular(journal, opening);
    if (isAbsence(file.error()))
        return {};
    OpenJournal opened{require(std::move(file), Side::Destination, journal, "reading the journal"), {}};
    const FileStatus status = require(opened.file.status(), Side::Destination, journal, "reading the journal");
    opened.super = superJournalIn(status.identity.size, [&](std::span<std::byte> to, std::int64_t offset) {
        return opened.file.read(to, offset).bytes == to.size();
    });
    return opened;
}

} // namespace

bool namesSuperJournal(const fs::path &journal)
{
    return openJournal(journal, Opening::Read).super.has_value();
}

CopyFailure superJournalNamed(const fs::path &journal)
{
    return failure(ErrorCode::DestinationLeftovers, journal,
                   QCoreApplication::translate("Litecopy", "it names another file, which SQLite would delete"));
}

SuperJournal settleSuperJournal(const fs::path &journal, const fs::path &database, IfUnknown ifUnknown)
{
    const OpenJournal opened = openJournal(journal, Opening::ReadWrite);
    if (!opened.super)
        return SuperJournal::None;
    const SuperJournalState state = stateOf(*opened.super, database);
    if (state == SuperJournalState::Unknown && ifUnknown == IfUnknown::Leave)
        return SuperJournal::Unknown;
    const std::int64_t length = state == SuperJournalState::Gone ? 0 : opened.super->recordAt;
    require(opened.file.truncate(length), Side::Destination, journal, "taking a name out of the journal");
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
