// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "format/header.h"
#include "format/rollbackjournal.h"
#include "format/wal.h"
#include "inspect/keptpages.h"
#include "inspect/readtransaction.h"
#include "live/filesversion.h"
#include "live/logstates.h"
#include "sqlite/vfsfile.h"
#include "system/failure.h"

#include <litecopy/asof.h>
#include <litecopy/copycontrol.h>
#include <litecopy/fileidentity.h>
#include <litecopy/logremarks.h>
#include <litecopy/sourcestate.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// The pages of a database as a reader sees them at one moment, read without changing the database or its folder.
///
/// Where SQLite can begin a read transaction without leaving a trace, one is held. Where it would have to recover
/// something, wait for a lock or create files, the files are read beside it: the database file, with the committed
/// frames of the WAL, or the pages that a journal would restore, laid over it. Programs that write without SQLite's
/// locks (cp, rsync, dd) hold to none of that: `isUnchanged()` tells afterwards whether the files stood still, as far
/// as time stamps and counters show it. Thread: one. Errors: throws `Failure`, `SqliteError` and, for a cancelled
/// control, `Interrupted`.
///
/// A state before the last commit (`Options::asOf`, `show()`) is read from the same files: of each page the last frame
/// up to that commit, else what the database file has. `LogStates` tells when that is right. A checkpoint of another
/// program may write over the file's part meanwhile; `isUnchanged()` asks the log's index for that after the last byte.
class PageSource
{
public:
    enum class Access
    {
        ReadTransaction, ///< of a rollback-journal database: a writer's commit waits as long as it is held
        PinnedWal, ///< of a live WAL database: no program waits for it
        Files, ///< no connection
    };

    /// Whether a lock of a rollback-journal database may be taken.
    enum class Locking
    {
        Held, ///< until `yieldLock()` lets writers in
        /// For one stretch of `lockTarget`, in which all pages are read into memory. Where that is not enough, the
        /// files are read beside the writers.
        Briefly,
    };

    struct Options
    {
        std::chrono::milliseconds patience{0}; ///< for a lock; after that the files are read
        std::chrono::milliseconds lockTarget{20}; ///< for Locking::Briefly; 0 for as long as it takes
        Locking locking = Locking::Held;
        /// All of the log's checksums are looked at. Otherwise those of a long log are believed.
        bool wholeLog = true;
        /// A log that lies under another name is an error: what can be read is known to be an old state.
        bool needsLog = false;
        /// Of a file whose own header is lost: the one it is read by. Where the log has page 1, that one's holds.
        std::optional<DatabaseHeader> header = std::nullopt;
        /// All pages that are there count, not only those that the header counts.
        bool everyPage = false;
        /// The state to be shown. A `Failure` of CommitMissing or CommitGone where it isn't there.
        std::optional<AsOf> asOf = {};
        /// Any state can be shown afterwards: `commits()` are there where there is a log.
        bool keepsCommits = false;
    };

    /// `control` ends the waiting and the reading of a log early. Files that change while they are opened are looked at
    /// again; where that goes on, and one can't be read so, it throws a `Failure` of SourceUnstable.
    PageSource(const std::filesystem::path &database, CopyControl &control, const Options &options);
    ~PageSource() { closeTransaction(); }
    PageSource(const PageSource &) = delete;
    PageSource &operator=(const PageSource &) = delete;

    [[nodiscard]] Access access() const noexcept { return m_access; }
    /// The header of page 1, as the WAL has it where it has the page.
    [[nodiscard]] const DatabaseHeader &header() const noexcept { return m_header; }
    [[nodiscard]] std::uint32_t pageSize() const noexcept { return m_header.pageSize; }
    [[nodiscard]] PageGeometry geometry() const noexcept { return {m_header.pageSize, m_header.reservedBytes}; }
    /// Pages of the snapshot that can be read: never more than file and WAL have.
    [[nodiscard]] std::uint32_t pageCount() const noexcept { return m_pageCount; }
    /// Pages as the database's header or log counts them: the same in a sound database.
    [[nodiscard]] std::uint32_t declaredPageCount() const noexcept { return m_declaredPageCount; }
    /// Whether all of a page can be read: the page is one of these, and not the last one of a file that ends in front
    /// of its rows.
    [[nodiscard]] bool hasWhole(std::uint32_t page) const noexcept
    {
        return page != 0 && page <= m_pageCount && page != m_cutPage;
    }
    /// How many bytes of a page are there: fewer than all of the last page of a file that ends in its midst.
    [[nodiscard]] std::uint32_t bytesOf(std::uint32_t page) const noexcept
    {
        return page == m_partPage ? m_partBytes : pageSize();
    }
    /// Of the pages that the database counts, those that can't be read, or not wholly.
    [[nodiscard]] std::uint32_t missingPages() const noexcept
    {
        return m_declaredPageCount - m_pageCount + (m_cutPage != 0 ? 1U : 0U);
    }
    /// The committed frames that are laid over the file; null where none are.
    [[nodiscard]] const WalFile *wal() const noexcept { return m_wal ? &*m_wal : nullptr; }
    /// The journal whose pages are laid over the file, a crashed program's or that of a transaction under way; null for
    /// none.
    [[nodiscard]] const RollbackJournal *journal() const noexcept { return m_journal ? &*m_journal : nullptr; }
    /// A crashed program's journal lies beside the file: the pages are those from before its last transaction.
    [[nodiscard]] bool hasHotJournal() const noexcept { return m_journal.has_value() && m_isJournalHot; }
    /// Committed frames in the WAL, and those of them a checkpoint has still to write into the database.
    [[nodiscard]] std::uint32_t walFrames() const noexcept { return m_walFrames; }
    [[nodiscard]] std::uint32_t walFramesNotMerged() const noexcept { return m_walFramesNotMerged; }
    [[nodiscard]] const LogRemarks &logRemarks() const noexcept { return m_remarks; }

    /// With `asOf` or `keepsCommits`: what is left of the states that the log's commits made. Null where the database
    /// has no log, or one of another page size. With `asOf` alone the states from that one on were looked at.
    [[nodiscard]] const LogStates *logStates() const noexcept { return m_states ? &*m_states : nullptr; }
    /// The log's index when it was pinned.
    [[nodiscard]] const std::optional<WalIndex> &index() const noexcept { return m_index; }
    /// The commit whose state is shown; the last one at first.
    [[nodiscard]] std::uint32_t shownCommit() const noexcept { return m_shown; }
    /// From now on the pages are those of that state, which is not gone. There are `logStates()`.
    void show(std::uint32_t number);

    /// A program holds the lock of its transaction, and no journal on the drive has the pages it may have changed.
    [[nodiscard]] bool isHalfWritten() const noexcept { return m_isHalfWritten; }

    /// Fills `bytes`, a whole number of pages, from page `first` (counted from 1). What lies beyond the file is zero.
    void read(std::uint32_t first, std::span<std::byte> bytes) const;

    /// Reads one page into `bytes`, which have room for it and for `pagePadding`. Nothing where it is no B-tree page.
    [[nodiscard]] std::optional<BtreePage> readTreePage(std::uint32_t page, std::span<std::byte> bytes) const;

    enum class Pages
    {
        Same,
        OfAnotherCommit, ///< a program that keeps to SQLite's locks wrote
        Disturbed, ///< the file changed while SQLite's locks, or nothing, forbade it
    };
    /// Lets waiting writers in, where any could be waiting, and says what that did to the pages.
    [[nodiscard]] Pages yieldLock();
    /// Holds nothing from here on, until `resume()` says what became of the pages meanwhile: only where they are the
    /// same may they be read again.
    void pause();
    [[nodiscard]] Pages resume();
    /// Closes the database: from now on its pages are those that were kept, and the others are `other`'s, which
    /// outlives this or its last `read()`. `isUnchanged()` answers as it would have now.
    void detach(KeptPages pages, const PageSource &other);
    /// Whether all that was read belongs to one moment. To be asked after the last byte.
    [[nodiscard]] bool isUnchanged() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool tryOpenAnew(bool last);
    /// False where the files have to be looked at again.
    [[nodiscard]] bool tryOpen(bool last);
    /// A failure is passing where the files changed meanwhile, or one of them vanished.
    [[nodiscard]] bool isPassing(const Error &error) const;
    [[nodiscard]] Failure unstable() const;
    /// Fills `m_version`, and waits until any later change of the files shows in their time stamps. Without a lock.
    void awaitTick();
    /// The same in a read transaction, whose beginning may have been a commit's end: only briefly.
    void awaitTickLocked();
    /// The same with a pinned log. False where the file was written to meanwhile, and not by a checkpoint.
    [[nodiscard]] bool awaitTickPinned();
    /// No program wrote to the database in spite of the lock, or of the log's index.
    [[nodiscard]] bool isUndisturbed() const;
    /// For a database with a log, or with a hot journal.
    [[nodiscard]] bool tryLogOrFiles(const SourceState &state, bool last);
    /// For a database in rollback mode: with a read transaction, or beside a writer that doesn't let go.
    [[nodiscard]] bool tryHold(bool last);
    [[nodiscard]] bool tryReadTransaction();
    [[nodiscard]] bool tryPinnedWal();
    [[nodiscard]] bool findPinnedCommit();
    [[nodiscard]] bool tryReadIntoMemory();
    void closeTransaction() noexcept;
    [[nodiscard]] bool isLogOfFile() const noexcept;
    void reset();
    void forgetLog();
    void openFiles(const SourceState &state);
    void adoptPageSizeOfLog();
    [[nodiscard]] bool wantsCommits() const noexcept { return m_options.keepsCommits || m_options.asOf; }
    void findStates();
    /// What of the shown state comes from the file was not written over since.
    [[nodiscard]] bool isStateKept() const;
    [[nodiscard]] std::optional<WalIndex> currentIndex() const;
    [[nodiscard]] bool readHeader(bool last);
    void countPages();
    /// The file ends in the midst of that page, in front of rows that the page lists.
    [[nodiscard]] bool losesCells(std::uint32_t page) const;
    void checkCancelled() const;

    std::filesystem::path m_path;
    CopyControl &m_control;
    Options m_options;
    Clock::time_point m_deadline;
    std::optional<VfsFile> m_file;
    FileIdentity m_identity;
    FilesVersion m_version; ///< before the first byte was read
    bool m_showsChanges = false; ///< the clock has ticked since `m_version`, so that a change can't hide
    std::optional<WalIndex> m_index; ///< of Access::PinnedWal, when it was pinned
    Access m_access = Access::Files;
    std::optional<RollbackJournal> m_journal;
    bool m_isJournalHot = false;
    bool m_isHalfWritten = false;
    bool m_wasBusy = false; ///< the last read transaction was refused for another program's lock
    std::vector<std::byte> m_memory; ///< all pages, for Locking::Briefly
    bool m_isMemoryMixed = false; ///< the file changed while it was read into memory
    std::optional<KeptPages> m_kept; ///< once it is closed
    const PageSource *m_other = nullptr; ///< has the pages that are not kept
    std::optional<WalFile> m_wal;
    std::uint32_t m_walFrames = 0;
    std::uint32_t m_walFramesNotMerged = 0;
    LogRemarks m_remarks;
    std::optional<LogStates> m_states;
    std::uint32_t m_shown = 0;
    std::uint32_t m_lowestShown = 0; ///< of all that were shown
    DatabaseHeader m_header;
    std::uint32_t m_pageCount = 0;
    std::uint32_t m_declaredPageCount = 0;
    std::uint32_t m_cutPage = 0; ///< 0 for none
    std::uint32_t m_partPage = 0; ///< the last one of a file that ends in its midst; 0 for none
    std::uint32_t m_partBytes = 0;
    ReadTransaction m_transaction; ///< last: it ends before the files are closed
};

} // namespace Litecopy
