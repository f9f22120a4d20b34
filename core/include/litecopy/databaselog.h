// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/asof.h>
#include <litecopy/copycontrol.h>
#include <litecopy/error.h>
#include <litecopy/logkeeper.h>
#include <litecopy/logremarks.h>
#include <litecopy/pageusage.h>

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// A table or index, and how many of its pages were touched.
struct TouchedTree
{
    QString name;
    QString table; ///< the table it belongs to: an index's, or its own name
    TreeUsage::Kind kind = TreeUsage::Kind::Table;
    quint32 pages = 0;

    bool operator==(const TouchedTree &) const = default;
};

/// The pages that a transaction touched, by whose they are.
struct TouchedPages
{
    std::vector<TouchedTree> trees; ///< most pages first
    quint32 freePages = 0; ///< that are in the list of free pages afterwards
    quint32 otherPages = 0; ///< pointer maps, and pages of which can't be told whose they are
    bool isKnown = false; ///< false where the names were not asked for, or can't be read
};

/// One commit in a write-ahead log.
struct LogCommit
{
    /// What is left of the state of the database right after it.
    enum class State
    {
        Whole, ///< it can be read
        ByComparison, ///< the same, but only the content of pages shows that no checkpoint has written over it
        Gone, ///< a checkpoint has written over a part of it, or cut it off
    };

    quint32 number = 0; ///< counted from 1, in the order of the log
    quint32 frames = 0; ///< pages that it wrote, each as often as it wrote it
    quint32 lastFrame = 0; ///< its last frame's number in the log
    quint32 pageCount = 0; ///< of the database after it
    bool merged = false; ///< all of it is in the database file; false, too, where `DatabaseLog::isMergeKnown` is false
    /// A crash now would leave it: its frames, and all before them, carry valid checksums.
    bool sealed = true;
    State state = State::Whole;
    quint32 gonePage = 0; ///< of State::Gone: a page whose content is
    std::vector<quint32> pages; ///< that it touched, ascending
    TouchedPages touched; ///< the same by table and index, as their names were after this commit
    /// The names are those of the first commit whose state can be read, a later one.
    bool namedLater = false;
};

/// What a rollback journal beside the database is.
struct JournalState
{
    enum class Kind
    {
        None, ///< there is none, or it is empty
        Ended, ///< of a transaction that has ended: its header is zeroed, or its super-journal is gone
        InUse, ///< of a transaction under way
        Hot, ///< a program ended in the midst of a transaction: the next one that opens the database rolls it back
    };

    Kind kind = Kind::None;
    qint64 size = 0; ///< bytes
    quint32 pages = 0; ///< that it would put back
    quint32 pageCount = 0; ///< of the database before the transaction
    TouchedPages touched; ///< the pages it would put back, by table and index as before the transaction
};

/// What is in the log of a database, who keeps it, and what is left of the database's earlier states. A value.
struct DatabaseLog
{
    std::filesystem::path path; ///< absolute, links resolved
    Error error; ///< why nothing could be read; the rest is then empty
    bool cancelled = false; ///< the rest is then empty
    bool consistent = true; ///< false where it changed again and again while it was read

    int pageSize = 0; ///< bytes
    quint32 pageCount = 0; ///< of the database now
    quint32 freePages = 0;
    int autoVacuum = 0; ///< 0 none, 1 full, 2 incremental
    bool isWal = false; ///< WAL mode, by the database's header

    bool hasLog = false; ///< there is a write-ahead log with a valid header
    /// Programs have it open, and its index was read: what is merged and what is committed is known from there. Else
    /// the log's checksums say what is committed.
    bool isMergeKnown = false;
    quint64 id = 0; ///< for `AsOf::log`
    qint64 size = 0; ///< of the log's file, bytes
    quint32 frames = 0; ///< up to the last commit
    quint32 framesMerged = 0; ///< 0 where it isn't known
    /// Frames that a checkpoint has begun to merge, and has not ended: it is at work, or was killed.
    quint32 framesBeingMerged = 0;
    LogRemarks remarks;
    std::vector<LogCommit> commits;
    /// The state in which the log was started, commit number 0.
    LogCommit::State start = LogCommit::State::Gone;
    quint32 startGonePage = 0;

    std::vector<LogKeeper> keepers;
    LogTimes times; ///< for the next look at the same log
    JournalState journal;

    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] quint32 framesNotMerged() const noexcept { return frames - framesMerged; }
    [[nodiscard]] qint64 bytesOf(quint32 frameCount) const noexcept { return qint64(frameCount) * pageSize; }
    /// The first commit that a crash now would lose, with all after it; 0 for none.
    [[nodiscard]] quint32 firstUnsealed() const noexcept;
    /// The number of the last commit up to that frame; 0 for the state in which the log was started.
    [[nodiscard]] quint32 commitAt(quint32 frame) const noexcept;
    [[nodiscard]] LogCommit::State stateOf(quint32 commit) const noexcept;
    /// A read transaction of another program stops the log from being merged to its end.
    [[nodiscard]] bool isKept() const noexcept;
    /// Takes who keeps it from a later look. False where that is of another log, or of this one started over: then
    /// nothing is taken.
    bool take(LogLook look);

    /// One line for people: how many commits, how large. Translated.
    [[nodiscard]] QString summary() const;
    /// How much of it is merged into the database; empty where it holds no commit. Translated.
    [[nodiscard]] QString mergedText() const;
    /// Who keeps the log from being merged or started over, a sentence each. Translated.
    [[nodiscard]] QStringList keeperTexts() const;
    /// Why the log is as it is, what a crash would lose, and what would make it or the database smaller: sentences.
    /// Translated.
    [[nodiscard]] QStringList advice() const;
    /// What the journal is, in a sentence or two; empty where there is none. Translated.
    [[nodiscard]] QString journalText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// "t 12, index i 3, free 2": for a line about a commit. Translated.
[[nodiscard]] QString touchedText(const TouchedPages &touched);
/// Why the state after a commit can be read, or not. Translated.
[[nodiscard]] QString stateText(LogCommit::State state, quint32 gonePage);
/// The enumerators' own names, for JSON: never translated.
[[nodiscard]] const char *stateName(LogCommit::State state) noexcept;
[[nodiscard]] const char *journalKindName(JournalState::Kind kind) noexcept;

/// What `readLog()` is asked for.
struct LogOptions
{
    /// Find out whose the touched pages are, for which every page of the database is read once.
    bool names = true;
    /// How long to wait for a lock before the files are read beside it.
    std::chrono::milliseconds patience{2000};
    /// What earlier looks at the same log saw (`DatabaseLog::times`), so that more is known of `LogKeeper::openFor`.
    LogTimes times{};
};

/// 0..1. Called on the reading thread, about ten times a second.
using LogSink = std::function<void(double fraction)>;

/// Reads the log of a database that programs may be using: its commits, what is left of the states they made, who keeps
/// it. Blocks; never throws; never changes the database or its folder. While it reads a log that programs have open, it
/// holds a read mark like any reader, so that no frame goes away; checkpoints of others go on. Reads the log once or
/// twice, and with `LogOptions::names` the database once. Memory: some 30 bytes for each frame and page.
/// Thread: any. `control` may be used from other threads: cancelling takes effect within 100 ms, pausing is ignored.
[[nodiscard]] DatabaseLog readLog(const std::filesystem::path &database, CopyControl &control,
                                  const LogOptions &options = {}, const LogSink &progress = {});

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::DatabaseLog)
