// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/readlock.h"

#include "copy/asofcopy.h"
#include "copy/failure.h"
#include "copy/stage.h"
#include "format/header.h"
#include "sqlite/connectionuse.h"
#include "sqlite/resultcodes.h"
#include "sqlite/walreader.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <exception>
#include <thread>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

// Writers wait no longer for us to see the clock tick.
static constexpr milliseconds longestTickHeld = 21ms;

// SQLITE_DEFAULT_WAL_AUTOCHECKPOINT.
static constexpr qint64 checkpointedPages = 1000;

qint64 roomForWriters(const SourceState &source)
{
    return checkpointedPages * (std::max(source.pageSize, int(smallestPageSize)) + qint64(WalFile::frameHeaderSize));
}

WalWatch::WalWatch(Run &run, const SourceState &source)
    : m_run(run)
    , m_database(source.path)
    , m_log(beside(source.path, "-wal"))
    , m_pageSize(source.pageSize)
{
    m_sizeBefore = m_size = qint64(identify(m_log).size);
    m_usualSize = std::max(m_sizeBefore, roomForWriters(source));
    m_free = FileSystem::of(m_database).freeSpace;
    // Who copies from a drive that is nearly full already is not refused for it.
    m_reserve = std::min(roomForWriters(source), m_free / 2);
    m_lastLook = Clock::now();
    run.setWalWatch(this);
}

bool WalWatch::isShort() noexcept
{
    const auto now = Clock::now();
    if (m_short || now - m_lastLook < betweenLooks)
        return m_short;
    m_lastLook = now;
    try {
        look();
    } catch (const std::exception &) {
        // Not a reason to end a copy.
    }
    return m_short;
}

void WalWatch::look()
{
    const qint64 lastSize = std::exchange(m_size, qint64(identify(m_log).size));
    if (m_size <= m_usualSize)
        return;
    m_free = FileSystem::of(m_database).freeSpace;
    // A look may come late, and what is held takes a moment to be let go.
    const qint64 reserve = m_reserve + 4 * std::max(m_size - lastSize, qint64(0));
    if (m_free < 0 || m_free >= reserve + m_size)
        return;
    m_short = m_free < reserve + growthByMerging();
}

/// Once the log is let go, it is merged: the database grows then.
qint64 WalWatch::growthByMerging() const
{
    auto log = openWal(m_database, quint32(m_pageSize));
    if (!log)
        return 0;
    log->recover(WalFile::Trust::Salts);
    return std::max(qint64(log->pageCount()) * m_pageSize - qint64(identify(m_database).size), qint64(0));
}

Error WalWatch::error() const
{
    const QLocale locale;
    return {ErrorCode::DiskFull,
            m_database,
            QCoreApplication::translate("Litecopy",
                                        "its write-ahead log grew by %1 because the copy held it, and %2 are left on "
                                        "its drive. The copy was ended so that other programs can go on writing")
                .arg(locale.formattedDataSize(m_size - m_sizeBefore), locale.formattedDataSize(m_free)),
            0,
            {}};
}

/// False where an error has ended the transaction already, which is all that is wanted.
static bool tryExecute(Connection &connection, const char *sql) noexcept
{
    try {
        connection.execute(sql);
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

ReadLock::Transaction::Transaction(SourceConnection &from)
    : m_from(from)
{
    // An application that is in a transaction has its own lock, or takes it now.
    if (!from.connection().isAutocommit())
        return;
    reading(from.source(), [&] { from.connection().execute("BEGIN"); });
    m_began = true;
}

ReadLock::Transaction::~Transaction()
{
    Connection &connection = m_from.connection();
    // Not ROLLBACK: it would end statements that the application has running.
    const bool isOpen = m_began && !connection.isClosed() && !connection.isAutocommit();
    if (isOpen && !tryExecute(connection, "COMMIT"))
        tryExecute(connection, "ROLLBACK");
    if (!m_since || !m_from.source().writersWait())
        return;
    m_from.m_run.addHold(Run::Clock::now() - *m_since);
    m_from.m_run.state().holding = false;
}

ReadLock::ReadLock(SourceConnection &from)
    : m_run(from.m_run)
    , m_from(from)
{
    begin();
    const SourceState &state = from.source().state;
    if (m_transaction->isOurs() && state.walMode && !state.path.empty())
        m_walWatch.emplace(m_run, state);
    try {
        awaitTick();
    } catch (...) {
        // Of whatever kind: a program that closed meanwhile has left us its log.
        leaveToConnection();
        throw;
    }
}

void ReadLock::begin()
{
    const CopySource &source = m_from.source();
    const bool isFile = m_from.isLockedFile();
    m_transaction.emplace(m_from);
    LockWait lockWait(m_run, source.path(), ErrorCode::SourceLocked);
    for (;; m_from.waitForLock(lockWait)) {
        try {
            // BEGIN alone takes no lock; this reads page 1 and parses no schema.
            static_cast<void>(m_from.connection().queryInteger(schemaPragma(m_from.schema(), "schema_version")));
            m_transaction->gained();
            if (isFile)
                m_from.requirePlannedMode();
            // The index is read before the status of the file, since a checkpoint may change both. A connection in
            // rollback mode is not asked: SQLite would make an index. Nothing is read while a writer changes it.
            const bool hasIndex = isFile && source.state.walMode;
            if (hasIndex)
                m_index = readWalIndex(m_from.connection());
            if (hasIndex && !m_index)
                continue;
            if (!source.path().empty())
                m_file = identify(source.path());
            if (isFile && !m_file.isSameFile(source.state.file))
                throw changedMeanwhile(source);
            if (hasIndex && source.logPin)
                source.logPin->release();
            return;
        } catch (const SqliteError &error) {
            if (kindOf(error.extendedCode()) != ResultKind::Busy && !isPassing(source, error))
                throwSourceError(source, error);
        }
    }
}

/// While the lock is held, no program that keeps to SQLite's locks changes the database. cp and rsync take none: they
/// show by the file's time stamps alone, and not before the clock has ticked since the last change. That tick is waited
/// for without the lock; only where the next change comes as soon, with it.
void ReadLock::awaitTick()
{
    const CopySource &source = m_from.source();
    if (!m_from.isLockedFile() || source.state.networkFileSystem || m_file == m_from.m_settled)
        return;
    const bool writersWait = source.writersWait();
    milliseconds wait = untilChangesShow(m_file);
    if (wait > 0ms && writersWait) {
        m_transaction.reset();
        m_run.sleepFully(wait);
        const FileIdentity before = m_file;
        begin();
        wait = m_file == before ? 0ms : untilChangesShow(m_file);
    }
    m_showsChanges = !writersWait || wait <= longestTickHeld;
    if (!m_showsChanges)
        return;
    if (wait > 0ms) {
        if (writersWait)
            std::this_thread::sleep_for(wait);
        else
            m_run.sleepFully(wait);
        requireUndisturbed();
        // In WAL mode a checkpoint may have changed the file meanwhile.
        m_file = identify(source.path());
    }
    m_from.m_settled = m_file;
}

const char *ReadLock::unproved() const noexcept
{
    return m_showsChanges
        ? nullptr
        : QT_TRANSLATE_NOOP("Litecopy",
                            "its file system keeps times in whole seconds, and it was written to in each of them");
}

ReadLock::~ReadLock()
{
    // While the log's drive is still watched: where that fills up, looking at the log ends at once.
    leaveToConnection();
}

/// Of a file that was written to without SQLite's locks, the log is of the old content, and must not be merged into the
/// new. Nor must one that no program was seen to use: it may be what a crash left behind.
void ReadLock::leaveToConnection() noexcept
{
    const CopySource &source = m_from.source();
    if (m_index && (source.state.locks.walOpen || source.logPin))
        m_from.m_isLogOurs = !isDisturbed();
}

bool ReadLock::isDisturbed() noexcept
{
    try {
        requireUndisturbed();
        return false;
    } catch (...) {
        // Of whatever kind: SourceChanged, or it could not be told.
        return true;
    }
}

void ReadLock::show()
{
    m_run.state().holding = m_from.source().writersWait();
}

QString ReadLock::unsealedLogWarning()
{
    if (!m_index || m_index->lastFrame == 0)
        return {};
    auto log = openWal(m_from.source().path(), m_index->pageSize);
    return log ? Litecopy::unsealedLogWarning(m_run, *log, m_index->lastFrame) : QString();
}

void ReadLock::requireUndisturbed()
{
    const CopySource &source = m_from.source();
    if (source.isConnection())
        return;
    if (m_from.m_immutable) {
        const FilesVersion now = FilesVersion::of(source.path());
        if (!m_from.m_immutable->isStill(now) || now.wal.size > 0)
            throw changedMeanwhile(source);
        return;
    }
    const FileIdentity now = identify(source.path());
    if (now == m_file)
        return;
    if (m_index && now.isSameFile(m_file)) {
        // A checkpoint may have written into the database what was in the log before, or is about to.
        const std::optional<WalIndex> index = currentIndex();
        if (!index || index->mayHaveMergedSince(*m_index))
            return;
    }
    throw changedMeanwhile(source);
}

void ReadLock::requireSameLog()
{
    const std::optional<WalIndex> index = currentIndex();
    if (!index || !m_index || !index->isOfSameLog(*m_index))
        throw changedMeanwhile(m_from.source());
}

void ReadLock::requireState(const StateChoice &state)
{
    const std::optional<WalIndex> index = currentIndex();
    if (!index || !state.isKept(*index, identify(m_from.source().path()) == m_file))
        throw changedMeanwhile(m_from.source());
}

std::optional<WalIndex> ReadLock::currentIndex()
{
    return awaitWalIndex(m_from.connection(), [this](milliseconds time) { m_run.sleep(time); });
}

quint32 ReadLock::pageCount()
{
    try {
        return quint32(m_from.connection().queryInteger(schemaPragma(m_from.schema(), "page_count")));
    } catch (const SqliteError &) {
        // It parses the schema, which may be damaged; the header says it too.
        return m_from.source().state.pageCount;
    }
}

} // namespace Litecopy
