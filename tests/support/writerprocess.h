// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <filesystem>

namespace Litecopy::Test {

/// What a bank or probe writer says of itself.
struct WriterReport
{
    qint64 commits = 0; ///< that succeeded
    qint64 failed = 0; ///< that came to BUSY after the timeout, or to another error
    qint64 busy = 0; ///< attempts of a prober that a lock kept out
    qint64 checkpoints = 0;
    qint64 vacuums = 0;
    qint64 switches = 0; ///< of an auditor: how often the content was another one than at the read before
    std::chrono::microseconds p50{0}; ///< time from BEGIN to the end of COMMIT
    std::chrono::microseconds p99{0};
    std::chrono::microseconds max{0};
    QString lastError; ///< of the last failed commit
    bool valid = false; ///< a report was received

    [[nodiscard]] QString toString() const;
};

/// Another program that uses a database while a test copies it: `litecopy-test-writer` in a process of its own, told
/// what to do by lines on its standard input. It runs until it is stopped or destroyed; destroying kills it.
/// Needs no event loop. Functions that wait give up after 30 s and return false or an invalid report.
class WriterProcess
{
public:
    WriterProcess();
    WriterProcess(const WriterProcess &) = delete;
    WriterProcess &operator=(const WriterProcess &) = delete;
    ~WriterProcess();

    /// Transfers money every `interval` (0: as fast as it can) until stopped. Options, as "key=value":
    /// `timeout=5000` busy timeout in ms, `seed=1`, `checkpoints=1` a random one now and then, `vacuum=1` the same,
    /// `synchronous=normal`, `journal=persist` or another
    /// mode of its connection, `autocheckpoint=1000` pages, `grow=0` bytes of note added with every transfer,
    /// `storm=1` a checkpoint that restarts or truncates the log after every transfer, `switch=1` another journal mode
    /// now and then, `reopen=1` closes and opens it anew now and then, `visits=1` opens it for each transfer,
    /// `unsealed=1` now and then a large statement that fails in the midst of a transaction, so that the log holds
    /// frames without checksums. All of them: `user=65534` gives up root for that user first. Returns once the first
    /// transfer is committed.
    bool startBank(const std::filesystem::path &database, std::chrono::milliseconds interval,
                   const QStringList &options = {});

    /// Reads the bank's sum again and again, without rest: `report().commits` counts the reads, `failed` those that
    /// came to an error or a wrong sum, and looks at a file of another owner, group or mode than at first. Options:
    /// `timeout=60000` busy timeout in ms, `visits=1` opens the database for each read, `interval=0` ms between two.
    /// `PRAGMA user_version` tells it which content it reads. Returns once it has read for the first time.
    bool startAudit(const std::filesystem::path &database, const QStringList &options = {});

    /// Takes a lock and keeps it. `lock` is one of "shared" and "read" (an open read transaction), "reserved" (a write
    /// transaction that has changed a row), "exclusive", "pending" (a committer that waits for readers, of which it has
    /// one itself), "exclusive-mode" (locking_mode=EXCLUSIVE in the database's own journal mode, as Firefox has it,
    /// with a transfer committed); "open" (nothing but open, after a read), "log" (the same in WAL mode, with a
    /// transfer in the log), "memory-journal" and "no-journal" (`journal_mode=MEMORY` or OFF, in a transaction of which
    /// half is in the file already), "unsealed" and "unsealed-exclusive" (three transfers in a log, behind frames
    /// without checksums). Option: `timeout=0` busy timeout in ms. Returns once it is held.
    bool hold(const std::filesystem::path &database, const QString &lock, const QStringList &options = {});
    /// With "memory-journal" and "no-journal": commits, 2,000 transfers in all, and stays. With `finish-after=MS` it
    /// does so by itself.
    bool finish();
    /// With "open" and "log": commits one more transfer.
    bool commitOne();
    /// Lets go of the lock of `hold()`: rolls back what is open and closes. Returns once it is done.
    bool release();

    /// Opens a database and leaves it as a crashed program would: "hot-journal", "wal" (committed, not checkpointed),
    /// "wal-uncommitted" (the same, with frames of an unfinished transaction behind them), "unsealed" (three transfers
    /// behind frames without checksums), "super-journal" and "super-journal-deleted" (a commit over this and another
    /// database, `other=PATH`, which ended before or after the moment that decides). Returns once it is dead.
    bool crash(const std::filesystem::path &database, const QString &state, const QStringList &options = {});

    /// What every process from here on is started through: "unshare", "--pid", ... Empty again for none.
    void startThrough(const QStringList &command) { m_through = command; }
    /// What the system calls every process from here on, at most 15 bytes. Empty again for the program's own name.
    void setName(const QString &name) { m_name = name; }

    /// Tries to commit without any waiting, as fast as it can, until stopped: `report().busy` counts where a lock was
    /// in the way. Returns once it has tried for the first time.
    bool startProbe(const std::filesystem::path &database);
    /// Starts a prober that tries only when `tryToWrite()` is called.
    bool startSingleProbe(const std::filesystem::path &database);
    /// One attempt to write: true where it got the lock and committed, false where it came to BUSY.
    [[nodiscard]] bool tryToWrite();

    /// The figures so far, of a running bank or prober.
    [[nodiscard]] WriterReport report();
    /// Ends it in an orderly way and returns its figures.
    WriterReport stop();
    /// SIGKILL, and waits.
    void kill();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 pid() const;
    /// Its standard error, for messages of tests that failed.
    [[nodiscard]] QString errorOutput();
    /// The program's name as the system shows it.
    [[nodiscard]] static QString programName();

private:
    bool start(const QStringList &arguments, const QByteArray &expectedLine);
    bool say(const QByteArray &line);
    [[nodiscard]] QByteArray readLine();

    QProcess m_process;
    QStringList m_through;
    QString m_name;
};

} // namespace Litecopy::Test
