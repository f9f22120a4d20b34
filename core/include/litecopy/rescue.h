// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copycontrol.h>
#include <litecopy/error.h>

#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// What to rescue, and where to.
struct RescueRequest
{
    std::filesystem::path damaged;
    std::filesystem::path destination; ///< a new file: nothing is ever replaced
    /// Pages that the database no longer uses are read, too. Rows that were deleted come back with them, in
    /// `lost_and_found`.
    bool deletedRows = false;
    std::chrono::milliseconds timeout{5000}; ///< for the locks of other programs
    std::chrono::milliseconds progressInterval{100};
};

/// The phases of a rescue, in their order.
enum class RescuePhase
{
    Reading, ///< finding what is where
    Filling, ///< writing rows into the new database
    Completing, ///< indexes, views and triggers
    Checking,
    Writing, ///< bringing it to the medium
};

/// How far a rescue has come.
struct RescueProgress
{
    RescuePhase phase = RescuePhase::Reading;
    double fraction = 0; ///< of the phase, 0..1
    qint64 rows = 0; ///< so far
};

/// Called on the rescuing thread.
using RescueSink = std::function<void(const RescueProgress &)>;

/// What became of one table.
struct RescuedTable
{
    QString name;
    qint64 rows = 0;
    std::optional<qint64> of; ///< rows that the damaged database had, where that is known
    qint64 incomplete = 0; ///< rows whose overflow chain is broken: in `incomplete_rows`
    qint64 unfitting = 0; ///< rows that the table can't hold as they are: in `lost_and_found`
    qint64 twice = 0; ///< rows that were found a second time
    qint64 unreadableCells = 0; ///< that a page counts and that hold no row any more
    qint64 unreadablePages = 0; ///< that the table's tree points to
    qint64 orphanPages = 0; ///< that no tree led to, and that were matched to the table
    /// Its CREATE TABLE can't be read, or needs what this SQLite doesn't have: columns without types or constraints.
    bool isPlain = false;

    /// Nothing of it is known to be lost.
    [[nodiscard]] bool isWhole() const noexcept
    {
        return incomplete == 0 && unfitting == 0 && unreadableCells == 0 && unreadablePages == 0 && orphanPages == 0
            && (!of || *of == rows);
    }
};

/// An index, view, trigger or virtual table that could not be made anew.
struct NotRescued
{
    QString type;
    QString name;
    QString sql;
    QString reason; ///< in SQLite's words, or Litecopy's
};

/// What was rescued, and what is known to be lost. The new database is there only where `error` is none and `cancelled`
/// is false; then it has passed PRAGMA integrity_check.
struct RescueReport
{
    Error error;
    bool cancelled = false;
    std::filesystem::path damaged;
    std::filesystem::path destination;
    qint64 size = 0; ///< bytes of the new database
    int pageSize = 0; ///< bytes
    qint64 pageCount = 0; ///< of the damaged database
    std::vector<RescuedTable> tables;
    QString lostAndFound; ///< the table of rows whose table is not known; empty where there are none
    qint64 lostAndFoundRows = 0;
    QString incompleteRows; ///< the table of rows of which a part is lost; empty where there are none
    qint64 incompleteRowCount = 0;
    std::vector<NotRescued> notMade;
    qint64 objectsMade = 0; ///< indexes, views, triggers and virtual tables
    bool isHeaderGuessed = false; ///< page size and all that stands in the header
    bool isEncodingGuessed = false;
    bool isSchemaWhole = true; ///< all rows of sqlite_schema were there
    bool isFreelistWhole = true; ///< else deleted rows may have come back unasked
    qint64 freePages = 0; ///< by the list of free pages
    qint64 unusedPages = 0; ///< pages with rows or entries that no tree leads to, and that were left out
    bool withDeletedRows = false;
    /// The damaged file stood still while it was read.
    bool isConsistent = true;
    /// What is not certain, in words.
    QStringList guesses;
    QStringList warnings;
    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] qint64 rows() const noexcept;
    [[nodiscard]] qint64 unreadablePages() const noexcept;
};

/// Makes a new, sound database of what can still be read of a damaged one.
///
/// Tables are read by their trees; then pages that no tree leads to are matched to the tables that lack some. The
/// schema is taken from sqlite_schema's tree, or from what is left of it. No constraint keeps a row out and no
/// expression of the schema changes one. A row is taken only where its bytes add up; a row that no table can hold
/// goes to a table `lost_and_found`, with the columns that the sqlite3 shell's `.recover` has, and one whose end is
/// lost to `incomplete_rows`. Indexes, views and triggers are made anew when all rows are there.
///
/// Blocks; never throws. The damaged database and its folder are only read, as `inspectDatabase()` reads them: in use
/// or not, with the log that belongs to it. The new one is made in a private folder beside its destination, checked
/// with PRAGMA integrity_check, brought to the medium, and named last: after an error or a cancel nothing is left.
/// Thread: any; `progress` is called on the calling thread. `control` may be used from other threads: cancelling is
/// heard within 100 ms, but for SQLite's sorting of a large index.
[[nodiscard]] RescueReport rescueDatabase(const RescueRequest &request, CopyControl &control,
                                          const RescueSink &progress = {});

} // namespace Litecopy
