// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/clonecopy.h"

#include "copy/failure.h"
#include "copy/filecopy.h"
#include "copy/logframes.h"
#include "copy/sourceconnection.h"
#include "sqlite/walfile.h"
#include "sqlite/walindex.h"

#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <optional>
#include <vector>

#include <unistd.h>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

class CloneCopy
{
public:
    CloneCopy(CopySession &session, const CopyPlan &plan, const fs::path &to)
        : m_session(session)
        , m_to(to)
        , m_source(session, plan.access)
    {
    }

    void settle();
    void runPinned();
    void runInSlices();

private:
    void report() { reportPages(m_session, *m_copy, m_session.source.pageSize); }
    void beginSlice();
    void endSlice();
    [[nodiscard]] bool copyToEnd();
    void warmUp();
    [[nodiscard]] WalIndex indexOfLog();
    void applyLog(const WalIndex &index);

    CopySession &m_session;
    const fs::path &m_to;
    SourceConnection m_source;
    std::optional<ReadLock> m_lock;
    std::optional<FileCopy> m_copy;
    std::optional<qint64> m_dataVersion; ///< of the pages copied so far
    FileIdentity m_lastSeen; ///< the database file at the end of the last slice
};

/// With the source pinned. False where a pause came in between.
bool CloneCopy::copyToEnd()
{
    m_lock->show();
    return m_copy->proceed(milliseconds(0), [this] {
        report();
        if (m_session.run.isShortOfSpace())
            m_copy->interrupt();
    });
}

/// What the index says of the log, with the source pinned. A frame that it counts stays as it is until the pin ends: the
/// log can't be started over. A writer may be in the midst of changing the index.
WalIndex CloneCopy::indexOfLog()
{
    LockWait lockWait(m_session.run, m_session.source.path, ErrorCode::SourceLocked);
    for (;;) {
        if (const auto index = readWalIndex(m_source.connection()))
            return *index;
        lockWait.wait();
    }
}

[[noreturn]] static void throwLogCutOff(const CopySession &session)
{
    throw failure(ErrorCode::SourceTruncated, session.source.path,
                  QCoreApplication::translate("Litecopy", "its write-ahead log was cut off"));
}

/// Applies the frames that the index counts, each page's last one. Not by a recovery of the log, which ends at a frame
/// without a valid checksum although every program reads what was committed behind it.
void CloneCopy::applyLog(const WalIndex &index)
{
    // Else the database has all of it already, and no checkpoint can change it while it is pinned.
    if (index.lastFrame == 0 || index.lastFrame == index.backfilled)
        return;
    const std::vector<quint32> pages = readWalIndexPages(m_source.connection(), index.lastFrame);
    auto log = WalFile::open(m_session.source.path, index.pageSize);
    if (pages.empty() || !log)
        throwLogCutOff(m_session);
    // Cut under the programs that have it open.
    const qint64 wanted = qint64(WalFile::headerSize)
        + qint64(index.lastFrame) * (qint64(WalFile::frameHeaderSize) + qint64(index.pageSize));
    if (log->size() < wanted)
        throwLogCutOff(m_session);
    warnOfUnsealedLog(m_session, *log, index.lastFrame);
    log->setCommitted(index.lastFrame, index.pageCount);
    log->setIndex(pages);
    applyFrames(m_session, *log, int(index.pageSize), m_to);
    if (!indexOfLog().isOfSameLog(index))
        throw SourceChanged{failure(ErrorCode::SourceUnstable, m_session.source.path).error};
}

/// The file system brings a file to the medium before it shares its blocks: better before the source is held.
void CloneCopy::settle()
{
    m_copy.emplace(m_session, m_session.source.path, m_to, FileCopy::Kind::Database);
    m_copy->settleSource([this] { m_session.run.reportThrottled(); });
}

void CloneCopy::runPinned()
{
    beginSlice();
    const std::optional<WalIndex> index = m_session.source.walMode ? std::optional(indexOfLog()) : std::nullopt;
    while (!copyToEnd())
        m_session.run.checkpoint();
    if (index)
        applyLog(*index);
    endSlice();
}

void CloneCopy::beginSlice()
{
    if (!m_copy)
        m_copy.emplace(m_session, m_session.source.path, m_to, FileCopy::Kind::Database);
    m_lock.emplace(m_source);
    // Changes whenever another connection has committed, and only then.
    const qint64 version = m_source.connection().queryInteger("PRAGMA data_version");
    // The time stamps tell of programs that write without SQLite's locks, such as cp, and of a transaction that was
    // rolled back.
    const bool changed = m_dataVersion != version || m_lock->file() != m_lastSeen;
    if (changed)
        m_copy->restart();
    if (m_dataVersion && changed)
        m_session.run.addRestart();
    m_dataVersion = version;
}

void CloneCopy::endSlice()
{
    m_lock->requireUndisturbed();
    m_lastSeen = m_lock->file();
    m_lock.reset();
    // After a restart, don't flush: the data will be overwritten, and flushing slows the writer.
    if (m_session.run.effort().restarts == 0)
        m_copy->startWriteback();
    report();
}

/// What is copied while others write is worth nothing. But it brings the source into memory and makes room for the
/// copy, so that the same with the source held is done sooner. Of more than memory holds nothing would be left by then.
void CloneCopy::warmUp()
{
    const qint64 memory = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    if (m_copy->size() > memory / 4)
        return;
    m_copy->restart();
    while (!m_copy->proceed(milliseconds(0), [this] { m_session.run.reportThrottled(); }))
        m_session.run.checkpoint();
    m_dataVersion.reset();
}

void CloneCopy::runInSlices()
{
    StallClock stall(m_session.run, m_session.source.path);
    for (bool atEnd = false; !atEnd;) {
        stall.addPause(m_session.run.checkpoint());
        const bool hold = stall.isStalled();
        if (hold && !m_session.run.effort().escalated) {
            warmUp();
            m_session.run.setEscalated();
        }
        beginSlice();
        const auto start = Run::Clock::now();
        const qint64 before = m_copy->copied();
        atEnd = hold ? copyToEnd() : m_copy->proceed(m_session.request.lockTarget, {});
        const auto taken = Run::Clock::now() - start;
        const qint64 copied = m_copy->copied() - before;
        endSlice();
        stall.remaining(m_copy->size() - m_copy->copied());
        if (copied > 0)
            stall.expectHold(taken * (m_copy->size() / copied + 1));
    }
}

} // namespace

void copyClone(CopySession &session, const CopyPlan &plan, const fs::path &to)
{
    try {
        CloneCopy copy(session, plan, to);
        if (session.source.reflink)
            copy.settle();
        if (plan.pinned)
            copy.runPinned();
        else
            copy.runInSlices();
    } catch (const SqliteError &) {
        rethrowSourceError(session);
    }
}

} // namespace Litecopy
