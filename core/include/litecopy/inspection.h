// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/asof.h>
#include <litecopy/copycontrol.h>
#include <litecopy/error.h>
#include <litecopy/logremarks.h>
#include <litecopy/pagemap.h>
#include <litecopy/pageusage.h>

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// Something in a file that is not as SQLite writes it.
struct PageProblem
{
    enum class Kind
    {
        FileTooShort, ///< the database has more pages than the file
        SchemaUnreadable, ///< not all of sqlite_schema can be read: pages of missing tables count as unreferenced
        PointerOutOfRange, ///< a pointer to a page that is not there
        PageUsedTwice, ///< two places claim the same page
        NotATreePage, ///< a page that should belong to a table or index and does not look like it
        CellOutOfPage, ///< a row or pointer that lies outside its page
        UnevenDepth, ///< leaves of one tree at several levels
        OverflowLength, ///< a chain longer or shorter than its row
        FreelistCount, ///< the header counts other free pages than there are
        FreelistTrunk, ///< a trunk page lists more pages than it can hold
        UnreferencedPages, ///< pages that nothing points at
        TooManyTrees, ///< more tables and indexes than are told apart
    };

    Kind kind = Kind::PageUsedTwice;
    quint32 page = 0; ///< where; 0 for the file as a whole
    int owner = PageEntry::noOwner; ///< the index into `PageUsage::trees`
    quint64 value = 0; ///< what was found: a page number, a count

    bool operator==(const PageProblem &) const = default;
};

/// The enumerators' own names, for JSON: never translated.
[[nodiscard]] const char *problemName(PageProblem::Kind kind) noexcept;

/// What the pages of a database are, whose they are, and what is wrong with them. A value.
struct Inspection
{
    std::filesystem::path path; ///< absolute, links resolved
    Error error; ///< why nothing could be inspected; the rest is then empty
    bool cancelled = false; ///< the rest is then empty
    bool consistent = true; ///< false where another program changed the files while they were read without its lock
    /// A program holds its lock for a transaction, and no journal on the drive has the pages it may have changed: a
    /// part of an uncommitted transaction may be among what was read. Never `consistent`.
    bool halfWritten = false;
    LogRemarks log;
    quint32 missingPages = 0; ///< of those the database says it has: neither its file nor its log has them
    PageUsage usage;
    PageMap map;
    std::vector<PageProblem> problems; ///< the first 100 found
    quint64 problemCount = 0; ///< all of them
    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] bool isSound() const noexcept { return !error && !cancelled && problemCount == 0; }
    /// In words, for people: "Page 12 is used twice (table t)." Translated.
    [[nodiscard]] QString problemText(const PageProblem &problem) const;
    /// "leaf of table t, 98 % full". Translated.
    [[nodiscard]] QString pageText(quint32 page) const;

    /// Everything but the map; `withMap` adds it as one array of [first page, pages, kind, owner] per run of equals.
    [[nodiscard]] QJsonObject toJson(bool withMap = false) const;
    /// One line per table and index, with a head line; RFC 4180.
    [[nodiscard]] QByteArray usageToCsv() const;
    /// One line per page from page `first` on; the head line comes with page 1. A large map is written in parts.
    [[nodiscard]] QByteArray mapToCsv(quint32 first = 1, quint32 count = 0xffffffff) const;
};

/// How far an inspection has come.
struct InspectProgress
{
    quint32 done = 0; ///< pages
    quint32 pageCount = 0; ///< 0 until known

    /// Pages that were read since the last report, the first of them `first`. What only later pages tell is not in
    /// them yet: an overflow page may still count as unreferenced. Valid during the call only.
    quint32 first = 0;
    const PageEntry *entries = nullptr;
    quint32 entryCount = 0;
    bool restarted = false; ///< another program wrote: what was reported before is void

    [[nodiscard]] double fraction() const noexcept { return pageCount ? double(done) / double(pageCount) : 0; }
};

/// Called on the inspecting thread, about ten times a second: return at once, and do not throw.
using InspectSink = std::function<void(const InspectProgress &)>;

/// What `inspectDatabase()` and `compareDatabases()` are asked for.
struct InspectOptions
{
    /// How long to wait for a lock before the files are read beside it.
    std::chrono::milliseconds patience{2000};
    /// How long a rollback-journal database is locked at a stretch: no writer waits longer for the inspection.
    std::chrono::milliseconds lockTarget{20};
    std::chrono::milliseconds progressInterval{100};
    /// The state after an earlier commit, of a database with a write-ahead log: of the first one where two are
    /// compared. CommitMissing or CommitGone where it isn't there.
    std::optional<AsOf> asOf;
    /// `compareDatabases()` only, beside `asOf`, where both are one database: the second is read as of this commit, and
    /// not as it is now. Both are counted in one log, as it is when the first is opened.
    std::optional<AsOf> until;
};

/// Reads every page of a database once, and finds the kind of each page and the table or index that owns it. Blocks;
/// never throws; never changes the database or its folder. Every file gives a result. For a damaged or hostile file the
/// result is a list of problems. Time and memory depend on the file's size alone: about four bytes of memory a page, at
/// most twenty.
/// Thread: any. `control` may be used from other threads: cancelling takes effect within 100 ms, pausing is ignored.
[[nodiscard]] Inspection inspectDatabase(const std::filesystem::path &database, CopyControl &control,
                                         const InspectOptions &options = {}, const InspectSink &progress = {});

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::Inspection)
