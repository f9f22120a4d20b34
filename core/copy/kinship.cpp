// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/kinship.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "format/header.h"
#include "sqlite/headerreader.h"
#include "system/names.h"

#include <litecopy/connection.h>
#include <litecopy/fileidentity.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;

std::optional<Marks> marksOf(const fs::path &database)
try {
    Connection connection = Connection::open(database, Connection::OpenMode::Immutable);
    connection.setSchemaTrusted(true);
    Marks marks{.applicationId = connection.queryInteger("PRAGMA application_id"), .tables = {}};
    Statement names(
        connection,
        "SELECT lower(name) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.step())
        marks.tables.insert(names.text(0));
    return marks;
} catch (const SqliteError &) {
    return {};
}

void requireKin(const fs::path &older, const std::optional<Marks> &then, const std::optional<Marks> &now, TablesOf what)
{
    if (!then || !now)
        return;
    const bool haveIds = then->applicationId != 0 && now->applicationId != 0;
    if (haveIds && then->applicationId != now->applicationId)
        throw failure(ErrorCode::DestinationUnrelated, older,
                      QCoreApplication::translate("Litecopy", "another application made it"));
    // Of one without tables nothing is lost.
    if (haveIds || then->tables.empty() || (now->tables.empty() && what == TablesOf::FileInUse))
        return;
    const bool isAnyShared =
        std::ranges::any_of(then->tables, [&](const QByteArray &table) { return now->tables.contains(table); });
    if (!isAnyShared)
        throw failure(ErrorCode::DestinationUnrelated, older);
}

Age ageOf(const fs::path &database)
{
    Age age{.hasJournal = standsBeside(database, "-journal")};
    try {
        age.header = readHeader(database);
    } catch (const SqliteError &) {
        // Then its time alone is known, which decides nothing.
    }
    for (const fs::path &file : {database, beside(database, "-wal")}) {
        if (const FileIdentity identity = identify(file); identity.exists)
            age.modified = std::max(age.modified, qint64(identity.modified));
    }
    return age;
}

void requireOlder(const fs::path &older, const Age &ofOlder, const Age &ofSource)
{
    const auto then = parseHeader(ofOlder.header);
    const auto now = parseHeader(ofSource.header);
    if (!then || !now || ofOlder.modified <= ofSource.modified || now->isWal())
        return;
    // What a cut left half written is rolled back first: until then its header may be the new one.
    if (ofOlder.hasJournal)
        return;
    // Counters go round.
    const bool countsMore = std::int32_t(then->changeCounter - now->changeCounter) > 0;
    if (then->isWal() || countsMore)
        throw failure(ErrorCode::DestinationNewer, older);
}

} // namespace Litecopy
