// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaseinfo.h>

#include "inspect/reading.h"
#include "inspect/schemareader.h"
#include "system/filestatus.h"
#include "system/names.h"

#include <litecopy/lockholders.h>
#include <litecopy/portalpath.h>
#include <litecopy/sourcestate.h>

#include <algorithm>
#include <iterator>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto retryInterval = 10ms;

void readFolder(DatabaseInfo &info)
{
    const FileStatus status = statusBehind(info.path);
    info.fileSize = status.identity.size;
    info.allocatedSize = status.allocated;
    const FileIdentity wal = identify(beside(info.path, "-wal"));
    // An empty log says nothing: who only reads makes one, too.
    info.modified =
        wal.exists && wal.size > 0 ? std::max(status.identity.modified, wal.modified) : status.identity.modified;
    info.hasWal = wal.exists;
    info.walSize = wal.size;
    info.hasShm = identify(beside(info.path, "-shm")).exists;
    info.hasJournal = identify(beside(info.path, "-journal")).exists;
}

QByteArray encodingName(std::uint32_t encoding)
{
    switch (encoding) {
    case 2:
        return "UTF-16le";
    case 3:
        return "UTF-16be";
    default:
        return "UTF-8";
    }
}

void readHeader(DatabaseInfo &info, const PageSource &source)
{
    const DatabaseHeader &header = source.header();
    info.pageSize = int(header.pageSize);
    info.pageCount = source.declaredPageCount();
    info.missingPages = source.missingPages();
    info.freelistCount = header.freelistCount;
    info.reservedBytes = int(header.reservedBytes);
    info.encoding = encodingName(header.encoding);
    info.journalMode = header.isWal() ? "wal" : "delete";
    info.autoVacuum = header.largestRootPage == 0 ? 0 : header.incrementalVacuum ? 2 : 1;
    info.userVersion = qint32(header.userVersion);
    info.applicationId = header.applicationId;
    info.applicationName = applicationName(header.applicationId);
    info.schemaCookie = header.schemaCookie;
    info.schemaFormat = int(header.schemaFormat);
    info.changeCounter = header.changeCounter;
    info.sqliteVersion = header.sqliteVersion;
    info.versionValidFor = header.versionValidFor;
    info.largestRootPage = header.largestRootPage;
    info.defaultCacheSize = int(header.defaultCacheSize);
    info.readVersion = int(header.readVersion);
    info.writeVersion = int(header.writeVersion);
    info.walFrames = source.walFrames();
    info.walPagesNotMerged = source.walFramesNotMerged();
}

void countSchema(DatabaseInfo &info, const PageSource &source)
{
    const Schema schema = readSchema(source);
    info.schemaRead = schema.complete;
    if (!schema.complete)
        return;
    const auto count = [&schema](auto... types) {
        return int(std::ranges::count_if(schema.entries,
                                         [=](const SchemaEntry &entry) { return ((entry.type == types) || ...); }));
    };
    info.tables = count(SchemaEntry::Type::Table, SchemaEntry::Type::VirtualTable);
    info.virtualTables = count(SchemaEntry::Type::VirtualTable);
    info.indexes = count(SchemaEntry::Type::Index);
    info.views = count(SchemaEntry::Type::View);
    info.triggers = count(SchemaEntry::Type::Trigger);
}

/// Reads again, five times at most, where a commit changes the files meanwhile (PageSource::isUnchanged()). A commit
/// takes milliseconds, and so does reading.
void read(DatabaseInfo &info)
{
    constexpr int attempts = 5;
    PageSource::Options options;
    options.wholeLog = false;
    CopyControl control;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        readFolder(info);
        const PageSource source(info.path, control, options);
        readHeader(info, source);
        info.hotJournal = source.hasHotJournal();
        info.log = source.logRemarks();
        info.halfWritten = source.isHalfWritten();
        countSchema(info, source);
        info.consistent = source.isUnchanged();
        if (info.consistent || source.isHalfWritten())
            return;
        static_cast<void>(control.wait(retryInterval));
    }
}

void tellEncrypted(DatabaseInfo &info)
try {
    const SourceState state = lookAtSource(info.path);
    info.encrypted = state.encrypted;
    if (!state.encrypted)
        return;
    readFolder(info);
    info.pageSize = state.pageSize;
    info.pageCount = state.pageCount;
    // A database in WAL mode that no program has open may have no log.
    if (state.walMode)
        info.journalMode = "wal";
} catch (...) {
    info.encrypted = false;
}

} // namespace

DatabaseInfo readDatabaseInfo(const std::filesystem::path &database)
{
    DatabaseInfo info;
    info.path = database;
    try {
        info.path = outsidePortal(std::filesystem::weakly_canonical(database));
        info.inUseBy = describe(otherProgramsUsing(info.path));
        read(info);
    } catch (...) {
        info.error = errorOfReading(info.path);
    }
    if (info.error.code == ErrorCode::SourceEncrypted)
        tellEncrypted(info);
    return info;
}

QString applicationName(quint32 applicationId)
{
    // Proper names, so not translated.
    struct Application
    {
        quint32 id;
        const char16_t *name;
    };
    static constexpr Application registered[] = {
        {0x0f055111, u"Fossil repository"},
        {0x0f055112, u"Fossil checkout"},
        {0x0f055113, u"Fossil global configuration"},
        {0x42654462, u"Bentley BeSQLite"},
        {0x42654c6e, u"Bentley localization file"},
        {0x45737269, u"Esri spatially-enabled database"},
        {0x47503130, u"GeoPackage 1.0"},
        {0x47503131, u"GeoPackage 1.1"},
        {0x47504b47, u"GeoPackage"},
        {0x4d504258, u"MBTiles"},
        {0x5f4d544e, u"Monotone repository"},
        {0x6a035744, u"TeXnicard card database"},
    };
    const auto *const found = std::ranges::find(registered, applicationId, &Application::id);
    return found == std::end(registered) ? QString() : QString::fromUtf16(found->name);
}

} // namespace Litecopy
