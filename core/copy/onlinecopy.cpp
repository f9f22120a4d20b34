// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/onlinecopy.h"

#include "copy/failure.h"
#include "copy/holdclock.h"
#include "copy/sourceconnection.h"

#include <litecopy/backup.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <algorithm>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

using Clock = CopySession::Clock;

/// How many pages a step may copy so that it lasts about `target`. Learns from each step; careful upwards, quick
/// downwards.
class StepSize
{
public:
    StepSize(int fixed, milliseconds target)
        : m_fixed(fixed)
        , m_target(std::max(target, milliseconds(1)))
    {
    }

    [[nodiscard]] int pages() const { return m_fixed > 0 ? m_fixed : m_pages; }
    void setTarget(milliseconds target) { m_target = target; }
    void learn(Clock::duration taken)
    {
        const double ratio =
            std::chrono::duration<double>(m_target) / std::max<std::chrono::duration<double>>(taken, 10us);
        m_pages = int(std::clamp(double(m_pages) * std::clamp(ratio * 0.8, 0.1, 2.0), 1.0, 1e6));
    }

private:
    int m_fixed;
    milliseconds m_target;
    int m_pages = 64;
};

class OnlineCopy
{
public:
    OnlineCopy(CopySession &session, SourceConnection &source, Connection &destination, const fs::path &shared,
               const char *schema)
        : m_session(session)
        , m_source(source)
        , m_destination(destination)
        , m_shared(shared)
        , m_schema(schema)
        , m_patience(session, session.source.path, ErrorCode::SourceLocked)
        , m_destinationPatience(session, shared, ErrorCode::DestinationInUse)
        , m_stepSize(session.request.pagesPerStep, session.request.lockTarget)
        , m_hold(session)
        , m_stall(session)
    {
    }

    void run(bool pinned);

private:
    void pin();
    [[nodiscard]] StepResult step(Backup &backup);
    void account(quint32 copiedBefore, const Backup &backup, int pagesAsked);
    void escalateIfStalled();
    void endHold();
    void waitForLock();
    [[nodiscard]] Clock::duration breathe();

    CopySession &m_session;
    SourceConnection &m_source;
    Connection &m_destination;
    const fs::path &m_shared;
    const char *m_schema;
    Patience m_patience;
    Patience m_destinationPatience;
    StepSize m_stepSize;
    HoldClock m_hold;
    StallClock m_stall;
};

void OnlineCopy::pin()
{
    m_source.pin();
    m_patience.gained();
    m_hold.begin();
    m_session.progress.state().holding = !m_session.source.walMode;
    // Nobody gets in between two steps any more; now a step only bounds how late cancel is heard.
    m_stepSize.setTarget(50ms);
}

void OnlineCopy::endHold()
{
    if (!m_source.isPinned())
        return;
    m_source.unpin();
    m_hold.end();
    m_session.progress.state().holding = false;
}

/// In a read transaction of its own, where the source isn't pinned anyway: a lock that is not to be had, and a journal
/// that only looks hot, are waited out in taking it. In the step itself the latter would end SQLite's backup.
StepResult OnlineCopy::step(Backup &backup)
{
    const bool held = m_source.isPinned();
    if (!held)
        m_source.pin();
    const auto start = Clock::now();
    const quint32 copiedBefore = backup.pageCount() - backup.remaining();
    const int asked = m_stepSize.pages();
    const StepResult result = backup.step(asked);
    const auto taken = Clock::now() - start;
    if (!held) {
        m_source.requireUndisturbed();
        m_source.unpin();
        m_hold.add(taken);
    }
    if (result == StepResult::Busy || result == StepResult::Locked)
        return result;

    m_stepSize.learn(taken);
    m_patience.gained();
    m_destinationPatience.gained();
    account(copiedBefore, backup, asked);
    return result;
}

void OnlineCopy::account(quint32 copiedBefore, const Backup &backup, int pagesAsked)
{
    // Each step copies just what it is asked for; a total that is short of the sum of them started over meanwhile.
    // Looking at `remaining` alone would miss it where the source grew.
    const quint32 copied = backup.pageCount() - backup.remaining();
    if (copiedBefore > 0 && !backup.isDone() && copied < copiedBefore + quint32(pagesAsked)) {
        ++m_session.receipt.restarts;
        m_session.progress.state().restarts = m_session.receipt.restarts;
    }
    m_stall.remaining(backup.remaining());
    m_session.pages(backup.remaining(), backup.pageCount());
}

void OnlineCopy::escalateIfStalled()
{
    if (m_source.isPinned() || !m_stall.isStalled())
        return;
    m_session.receipt.escalated = true;
    pin();
}

void OnlineCopy::waitForLock()
{
    // SQLite doesn't say which side was BUSY. A pinned source can't be; else the locks tell.
    const bool atDestination = !m_shared.empty() && (m_source.isPinned() || !lockHolders(m_shared).empty());
    if (atDestination)
        m_destinationPatience.wait();
    else
        m_source.waitForLock(m_patience);
}

/// A paused copy keeps nobody from writing, unless it was asked to hold the source all along.
Clock::duration OnlineCopy::breathe()
{
    const bool letGo = m_session.control.isPaused() && m_source.isPinned() && !m_session.source.walMode
        && m_session.request.hold != Hold::Always;
    if (!letGo)
        return m_session.breathe();
    endHold();
    const auto pause = m_session.breathe();
    pin();
    return pause;
}

void OnlineCopy::run(bool pinned)
{
    if (pinned)
        pin();
    Backup backup(m_destination, m_source.connection(), m_schema, m_source.schema());
    for (;;) {
        const auto pause = breathe();
        m_stall.addPause(pause);
        m_patience.addPause(pause);
        escalateIfStalled();
        const StepResult result = step(backup);
        if (result == StepResult::Done)
            break;
        if (result == StepResult::Busy || result == StepResult::Locked)
            waitForLock();
        else if (m_session.request.pauseBetweenSteps.count() > 0)
            m_session.sleep(m_session.request.pauseBetweenSteps);
    }
    m_source.requireUndisturbed();
    m_session.receipt.pageCount = backup.pageCount();
    m_session.progress.report();
    backup.finish();
    endHold();
}

} // namespace

void copyOnline(CopySession &session, SourceConnection &source, Connection &destination, bool pinned,
                const fs::path &shared, const char *schema)
{
    try {
        OnlineCopy(session, source, destination, shared, schema).run(pinned);
    } catch (const SqliteError &) {
        source.unpin();
        rethrowSourceError(session);
    }
}

void copyPrivate(CopySession &session, const fs::path &from, const fs::path &to)
{
    const SourceState original = session.source;
    session.source.path = from;
    {
        SourceConnection source(session, SourceAccess::Immutable);
        Connection destination = createUnjournaled(session, to);
        copyOnline(session, source, destination, true);
    }
    session.source = original;
}

Connection createUnjournaled(CopySession &session, const fs::path &path)
{
    Connection connection = Connection::open(path, Connection::OpenMode::Create, session.tap->name());
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    return connection;
}

} // namespace Litecopy
