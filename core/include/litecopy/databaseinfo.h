// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/logremarks.h>

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <filesystem>

namespace Litecopy {

/// What a database says of itself, by SQLite's names. A value.
struct DatabaseInfo
{
    std::filesystem::path path; ///< absolute, links resolved
    Error error; ///< why nothing could be read; the rest is then empty, but for what `encrypted` says
    /// Its pages are encrypted (SourceEncrypted). What can be told without the key is filled in: the file, its
    /// sidecars, who uses it, the page size and count where a log or plain fields tell them, and `journalMode` where it
    /// is WAL.
    bool encrypted = false;

    qint64 fileSize = 0; ///< bytes, by the directory entry
    qint64 allocatedSize = 0; ///< bytes the file system gave it: less than `fileSize` for a sparse file
    qint64 modified = 0; ///< nanoseconds since 1970
    int pageSize = 0; ///< bytes
    quint32 pageCount = 0; ///< as a reader sees it now, the WAL included
    quint32 missingPages = 0; ///< of these, those that neither the file nor its log has: it was cut off
    quint32 freelistCount = 0; ///< unused pages
    int reservedBytes = 0; ///< at the end of every page
    QByteArray encoding; ///< "UTF-8", "UTF-16le", "UTF-16be"
    QByteArray journalMode; ///< "wal" or "delete": only WAL is told by the file
    int autoVacuum = 0; ///< 0 none, 1 full, 2 incremental
    qint32 userVersion = 0;
    quint32 applicationId = 0;
    QString applicationName; ///< of a registered application id ("GeoPackage"); empty otherwise
    quint32 schemaCookie = 0;
    int schemaFormat = 0;
    quint32 versionValidFor = 0; ///< the change counter at which the header's page count was written
    quint32 largestRootPage = 0; ///< auto-vacuum only, else 0
    int defaultCacheSize = 0; ///< pages; negative: KiB
    int readVersion = 0; ///< 1 rollback journal, 2 WAL
    int writeVersion = 0;
    quint32 changeCounter = 0;
    quint32 sqliteVersion = 0; ///< that last wrote it, as 3040001

    qint64 walSize = 0; ///< bytes of the -wal file, 0 where there is none
    quint32 walFrames = 0; ///< committed frames in it
    quint32 walPagesNotMerged = 0; ///< frames that a checkpoint has still to write into the file; at most `walFrames`
    LogRemarks log; ///< what else there is to say of it
    bool hasWal = false;
    bool hasShm = false;
    bool hasJournal = false;

    bool schemaRead = false; ///< false where the schema can't be parsed: the counts below are then 0
    int tables = 0; ///< virtual and shadow tables and SQLite's own included
    int virtualTables = 0;
    int indexes = 0;
    int views = 0;
    int triggers = 0;

    bool hotJournal = false; ///< a crashed program left it: SQLite rolls it back when the database is next opened
    /// A program holds its lock for a transaction, and no journal on the drive has the pages it may have changed.
    bool halfWritten = false;
    bool consistent = true; ///< false where another program changed the files while they were read without its lock

    /// The header counts fewer free pages than pages. Where not, `freelistCount` is no figure to go by.
    [[nodiscard]] bool isFreelistCountPossible() const noexcept
    {
        return freelistCount == 0 || freelistCount < pageCount;
    }
    /// Cut off, or its list of tables or its header can't be right: what shows without reading every page. Nothing to
    /// go by where a program was writing meanwhile.
    [[nodiscard]] bool isDamaged() const noexcept
    {
        const bool isSound = missingPages == 0 && schemaRead && isFreelistCountPossible();
        return !error && consistent && !halfWritten && !isSound;
    }

    QString inUseBy; ///< "firefox (4312)"; empty where nobody holds a lock
};

/// "GeoPackage", "MBTiles", "Fossil": the registered name of an application id; empty where there is none.
[[nodiscard]] QString applicationName(quint32 applicationId);

/// Reads what a database says of itself in one read transaction. Changes nothing, and waits for no lock: where one is
/// in the way, what the header and the directory say is filled in and `error` stays empty. Thread: any; blocks for
/// milliseconds, or as long as the file system does, so not in a window's thread. Never throws.
[[nodiscard]] DatabaseInfo readDatabaseInfo(const std::filesystem::path &database);

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::DatabaseInfo)
