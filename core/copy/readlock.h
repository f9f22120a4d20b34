// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/sourceconnection.h"
#include "format/wal.h"

#include <chrono>
#include <optional>

namespace Litecopy {

class StateChoice;

/// What other programs want to write while a WAL source is held: its WAL can't be started over then, and grows. As much
/// as SQLite lets a WAL grow before it begins to empty it; nobody knows more beforehand.
[[nodiscard]] qint64 roomForWriters(const SourceState &source);

/// Looks after the drive of a WAL source while a read transaction of ours keeps its log from being started over: what
/// others write then takes space for as long as the copy lasts, and a drive that it filled would stop them all.
///
/// Made when the transaction begins, gone when it ends; `run` asks it until then. Thread: the copying one.
class WalWatch
{
public:
    static constexpr std::chrono::milliseconds betweenLooks{25};

    WalWatch(Run &run, const SourceState &source);
    WalWatch(const WalWatch &) = delete;
    WalWatch &operator=(const WalWatch &) = delete;
    ~WalWatch() { m_run.setWalWatch(nullptr); }

    /// The log has outgrown what SQLite lets it grow to by itself, and the drive has hardly more left than merging it
    /// takes. True ever after. To be asked every `betweenLooks`, for a fast program fills a small drive within a
    /// second; more often costs nothing. Throws nothing.
    [[nodiscard]] bool isShort() noexcept;
    /// DiskFull about the source, with the figures of the last look.
    [[nodiscard]] Error error() const;

private:
    void look();
    [[nodiscard]] qint64 growthByMerging() const;

    Run &m_run;
    std::filesystem::path m_database;
    std::filesystem::path m_log;
    int m_pageSize;
    qint64 m_sizeBefore; ///< bytes of the log
    qint64 m_usualSize;
    qint64 m_reserve; ///< bytes to be left
    qint64 m_size = 0;
    qint64 m_free = 0;
    std::chrono::steady_clock::time_point m_lastLook;
    bool m_short = false;
};

/// A read transaction on the source: as long as this lives, the source stands still for this connection.
///
/// Measures how long other programs' writers wait for it, and looks after the drive of a log that can't be started over
/// meanwhile. One that the application began on its own connection is joined, and not ended.
class ReadLock
{
public:
    /// Waits for the lock, for a journal that only looks hot, and until a later change of the file shows. Nothing is
    /// parsed, so it works on a damaged schema too. Throws SourceChanged where the journal mode is another one than the
    /// plan was made for; as `SourceConnection::waitForLock()` does.
    explicit ReadLock(SourceConnection &from);
    ReadLock(const ReadLock &) = delete;
    ReadLock &operator=(const ReadLock &) = delete;
    ~ReadLock();

    /// The progress says that the source is held: for a lock that people may notice. Reports nothing.
    void show();
    /// Throws SourceChanged where the file changed since the lock was had, though the lock, or in WAL mode the log's
    /// index, says that no program that keeps to SQLite's locks can have done it.
    void requireUndisturbed();
    /// Whether that would throw. True also where it can't be told.
    [[nodiscard]] bool isDisturbed() noexcept;
    /// Of a log that a recovery would not read to the end, where SQLite reads the pages: a warning for people, else
    /// empty. Throws as `unsealedLogWarning()` does.
    [[nodiscard]] QString unsealedLogWarning();
    /// Throws SourceChanged where the log was started over, in spite of the lock.
    void requireSameLog();
    /// Throws SourceChanged where a checkpoint may have written over a part of that state since the lock was had.
    void requireState(const StateChoice &state);
    /// Why a write without SQLite's locks could have gone unnoticed; null where it could not. An untranslated literal.
    [[nodiscard]] const char *unproved() const noexcept;
    /// What the log's shared index said when the lock was had; null where there is no log. A frame that it counts stays
    /// as it is for as long as this lives: the log can't be started over.
    [[nodiscard]] const WalIndex *index() const noexcept { return m_index ? &*m_index : nullptr; }
    /// The database file as it was when the lock was had.
    [[nodiscard]] const FileIdentity &file() const noexcept { return m_file; }
    /// The page count as a reader sees it.
    [[nodiscard]] quint32 pageCount();

private:
    void begin();
    void awaitTick();
    void leaveToConnection() noexcept;
    [[nodiscard]] std::optional<WalIndex> currentIndex();

    /// Ends a transaction that it began, and counts how long writers waited for it.
    class Transaction
    {
    public:
        explicit Transaction(SourceConnection &from);
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        ~Transaction();
        void gained() { m_since = Run::Clock::now(); }
        [[nodiscard]] bool isOurs() const noexcept { return m_began; }

    private:
        SourceConnection &m_from;
        bool m_began = false;
        std::optional<Run::Clock::time_point> m_since;
    };

    Run &m_run;
    SourceConnection &m_from;
    std::optional<Transaction> m_transaction;
    FileIdentity m_file;
    std::optional<WalIndex> m_index;
    bool m_showsChanges = true;
    std::optional<WalWatch> m_walWatch;
};

} // namespace Litecopy
