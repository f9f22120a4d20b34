// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/checkparts.h"
#include "copy/copysession.h"

#include <atomic>
#include <condition_variable>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Litecopy {

/// What all parts of one check came to.
struct CheckReport
{
    QStringList damage; ///< at most 100 lines
    QStringList unchecked; ///< "TABLE: why", for those parts that could not be done
    int readError = 0; ///< SQLite's extended code of a read of the database that failed; 0 where none did
    std::exception_ptr error; ///< that ended it
};

/// How far the parts have come; they are done on any threads.
///
/// The walk reads each page but the free ones, the parts after it each table's again, but not its overflow pages: how
/// many those are the walk shows. Of a full check, which looks each row up in the indexes, no fraction can be told.
class CheckedPages
{
public:
    /// `pages` that the walk will read; 0 where no fraction can be told.
    explicit CheckedPages(quint64 pages)
        : m_pages(pages)
    {
    }

    void read(bool walking, std::span<const std::byte> page);
    [[nodiscard]] quint64 walked() const noexcept { return m_walked; }
    [[nodiscard]] std::optional<double> fraction() const;

private:
    const quint64 m_pages;
    std::atomic<quint64> m_walked = 0;
    std::atomic<quint64> m_tablePages = 0; ///< of those walked
    std::atomic<quint64> m_rowPages = 0; ///< read by the other parts
};

/// Checks a file that only this process knows, on as many threads as there are processors.
///
/// SQLite hears an interrupt between two of its instructions only, and one of them may be a function in an expression
/// of the schema that takes hours. So a thread that doesn't end is abandoned: it has its own connection, takes no
/// locks, writes nothing, and ends when its function does; no function gets values long enough to take for ever. Until
/// then it keeps a descriptor of the finished copy, open for reading and writing.
///
/// Thread: the copying one. Abandoned threads share what they need with each other, and nothing with the session.
class DatabaseCheck
{
public:
    DatabaseCheck(CopySession &session, const std::filesystem::path &database);
    DatabaseCheck(const DatabaseCheck &) = delete;
    DatabaseCheck &operator=(const DatabaseCheck &) = delete;
    ~DatabaseCheck();

    /// Throws CopyCancelled within about 100 ms, SqliteError where the schema can't be parsed.
    [[nodiscard]] CheckReport run();

private:
    struct Shared;
    struct Worker;

    [[nodiscard]] bool startWorkers();
    [[nodiscard]] CheckReport runHere();
    void startWorker();
    void tellProgress();
    void watch();
    void giveUpOverdue();
    void endWorkers();
    [[nodiscard]] CheckReport report();

    CopySession &m_session;
    const std::filesystem::path m_database;
    std::shared_ptr<Shared> m_shared;
    std::vector<std::shared_ptr<Worker>> m_workers;
    CopySession::Clock::duration m_evaluationTime; ///< that one table's expressions may take
};

/// The same, part by part, on a connection that others may be using the database of. No expression of the schema is
/// evaluated: one that never returns would hold this thread and a lock on the database for ever. What is not checked
/// for that is said. `tap` is the one the connection was opened through. Throws as well SqliteError.
[[nodiscard]] CheckReport checkThrough(CopySession &session, Connection &connection, VfsTap &tap);

} // namespace Litecopy
