// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QtGlobal>

#include <memory>

struct sqlite3_backup;

namespace Litecopy {

/// What one step came to. Only these are worth going on with; everything else is thrown.
enum class StepResult
{
    Done, ///< all pages are copied
    More, ///< pages were copied, some remain
    Busy, ///< a lock was not to be had: nothing was copied, step again later
    Locked, ///< the same, held by a connection of this process
};

/// SQLite's online backup as an object: step, remaining, pageCount, isDone, finish.
///
/// Copies one schema of one connection over one schema of another, in either direction between files and memory. It
/// owns the right to its destination: until `finish()` nobody can run SQL on that connection or close it (SqliteError,
/// misuse). The source connection stays usable; what it writes meanwhile is carried into the copy.
///
/// Thread: that of both connections. Errors: throws `SqliteError`.
/// Left behind: a destination that was not finished after `Done` is rolled back to what it held before, provided its
/// journal is on; with `journal_mode=OFF` it holds garbage (observed with SQLite 3.40.1).
class Backup
{
public:
    /// Throws misuse where the two connections are one, either is closed, a schema does not exist, or the destination
    /// has a transaction open or is already the destination of another Backup.
    Backup(Connection &destination, Connection &source, const char *destinationSchema = "main",
           const char *sourceSchema = "main");
    Backup(Backup &&) noexcept;
    Backup &operator=(Backup &&) noexcept;
    Backup(const Backup &) = delete;
    Backup &operator=(const Backup &) = delete;
    /// Finishes, dropping any error.
    ~Backup();

    /// Copies up to `pages` pages; all that remain where `pages` is negative, in one call that nothing can interrupt.
    /// 0 copies none but takes the destination's lock and counts the pages. After `Done` it stays `Done`.
    [[nodiscard]] StepResult step(int pages);

    /// Pages still to copy and pages of the source, both as of the last step. Both 0 before the first step and after
    /// `finish()`. They may grow, shrink or be 0 between steps: the source may be written to.
    [[nodiscard]] quint32 remaining() const noexcept { return m_remaining; }
    [[nodiscard]] quint32 pageCount() const noexcept { return m_pageCount; }
    /// Whether a step came to Done; stays true after `finish()`.
    [[nodiscard]] bool isDone() const noexcept { return m_done; }
    [[nodiscard]] bool isFinished() const noexcept { return m_backup == nullptr; }

    /// Releases both connections. Throws the error of a failed backup, once; calling it again does nothing.
    /// A backup that was BUSY at its last step is finished without an error: nothing is wrong, it was only not done.
    void finish();
    /// Like `finish()`; with `force` no error is thrown.
    void close(bool force = false);

private:
    int release() noexcept;

    std::shared_ptr<Connection::State> m_destination;
    std::shared_ptr<Connection::State> m_source;
    sqlite3_backup *m_backup = nullptr;
    quint32 m_remaining = 0;
    quint32 m_pageCount = 0;
    bool m_done = false;
};

} // namespace Litecopy
