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
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Tables that a framework makes in each database, of whatever program: they tie nothing.
bool isOfFramework(const QByteArray &table)
{
    constexpr const char *names[] = {"__efmigrationshistory", "_prisma_migrations",   "alembic_version",
                                     "android_metadata",      "ar_internal_metadata", "django_migrations",
                                     "flyway_schema_history", "goose_db_version",     "knex_migrations",
                                     "knex_migrations_lock",  "room_master_table",    "schema_migrations",
                                     "sequelizemeta"};
    return std::ranges::any_of(names, [&table](const char *name) { return table == name; });
}

} // namespace

std::optional<Marks> marksOf(const fs::path &database)
try {
    Connection connection = Connection::open(database, Connection::OpenMode::Immutable);
    connection.setSchemaTrusted(true);
    Marks marks{.applicationId = connection.queryInteger("PRAGMA application_id"), .tables = {}};
    Statement names(
        connection,
        "SELECT lower(name) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.step()) {
        if (QByteArray name = names.text(0); !isOfFramework(name))
            marks.tables.insert(std::move(name));
    }
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

void requireNoOthersCopy(const fs::path &older, const fs::path &copied, const FileIdentity &source)
{
    const FileIdentity other = copied.is_absolute() ? identify(copied) : FileIdentity();
    if (other.exists && !other.isSameFile(source))
        throw failure(ErrorCode::DestinationUnrelated, older,
                      QCoreApplication::translate("Litecopy", "the last copy that was made there is one of “%1”")
                          .arg(displayPath(copied)));
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
