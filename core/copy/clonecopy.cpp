// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/clonecopy.h"

#include "copy/failure.h"
#include "copy/filecopy.h"
#include "copy/holdclock.h"
#include "copy/sourceconnection.h"
#include "sqlite/beside.h"
#include "sqlite/walfile.h"
#include "sqlite/walindex.h"

#include <litecopy/sqliteerror.h>

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

#include <unistd.h>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

/// Copies the WAL so that it belongs to one generation: its header changes when a writer starts it over, and frames of
/// two generations in one file would be a mixture.
void copyWal(CopySession &session, const fs::path &from, const fs::path &to)
{
    Patience patience(session, session.source.path, ErrorCode::SourceUnstable);
    for (;;) {
        const QByteArray before = readBeginning(from, WalFile::headerSize);
        if (!before.isEmpty())
            copyFile(session, from, to, 0);
        else
            fs::remove(to);
        if (readBeginning(from, WalFile::headerSize) == before)
            return;
        patience.wait();
    }
}

/// Of one generation of the log.
bool haveSameSalts(const WalIndex &one, const WalIndex &other)
{
    return std::equal(one.header.begin() + 8, one.header.begin() + 10, other.header.begin() + 8);
}

class CloneCopy
{
public:
    CloneCopy(CopySession &session, const CopyPlan &plan, const fs::path &to)
        : m_session(session)
        , m_to(to)
        , m_source(session, plan.access)
        , m_hold(session)
    {
    }

    [[nodiscard]] bool runInstantly();
    void runPinned();
    void runInSlices();

private:
    void report() { reportPages(m_session, *m_copy, m_session.source.pageSize); }
    void beginSlice();
    void endSlice();
    [[nodiscard]] bool copyToEnd();
    void warmUp();
    void copyLog();

    CopySession &m_session;
    const fs::path &m_to;
    SourceConnection m_source;
    HoldClock m_hold;
    std::optional<FileCopy> m_copy;
    std::optional<qint64> m_dataVersion; ///< of the pages copied so far
};

/// With the source pinned. False where a pause came in between.
bool CloneCopy::copyToEnd()
{
    m_session.progress.state().holding = !m_session.source.walMode;
    const bool atEnd = m_copy->proceed(milliseconds(0), [this] {
        report();
        if (m_session.isShortOfSpace())
            m_copy->interrupt();
    });
    m_session.progress.state().holding = false;
    return atEnd;
}

/// A log shorter than its index says was cut under the programs that have it open. Recovered in the copy it would be
/// as if what is missing had never been, even though some of it may be in the database already.
void CloneCopy::copyLog()
{
    const fs::path to = beside(m_to, "-wal");
    const auto before = readWalIndex(m_source.connection());
    copyWal(m_session, beside(m_session.source.path, "-wal"), to);
    const auto after = readWalIndex(m_source.connection());
    if (!before || !after || !haveSameSalts(*before, *after) || before->lastFrame == 0)
        return;
    const qint64 wanted = qint64(WalFile::headerSize)
        + qint64(before->lastFrame) * (qint64(WalFile::frameHeaderSize) + m_session.source.pageSize);
    if (qint64(identify(to).size) < wanted)
        throw failure(ErrorCode::SourceTruncated, m_session.source.path,
                      QCoreApplication::translate("Litecopy", "its write-ahead log was cut off"));
}

/// False, with nothing copied, where the file system could share blocks but doesn't between these files.
bool CloneCopy::runInstantly()
{
    // The file system brings a file to the medium before it shares its blocks: better before the source is held.
    m_copy.emplace(m_session, m_session.source.path, m_to, FileCopy::Kind::Database);
    m_copy->settleSource([this] { m_session.progress.reportThrottled(); });
    beginSlice();
    const bool shared = m_copy->clone();
    if (shared && m_session.source.walMode)
        copyLog();
    endSlice();
    return shared;
}

void CloneCopy::runPinned()
{
    const bool wal = m_session.source.walMode;
    beginSlice();
    while (!copyToEnd())
        m_session.breathe();
    if (wal)
        copyLog();
    endSlice();
}

void CloneCopy::beginSlice()
{
    if (!m_copy)
        m_copy.emplace(m_session, m_session.source.path, m_to, FileCopy::Kind::Database);
    m_source.pin();
    m_hold.begin();
    // Changes whenever another connection has committed, and only then.
    const qint64 version = m_source.connection().queryInteger("PRAGMA data_version");
    if (m_dataVersion != version)
        m_copy->restart();
    if (m_dataVersion && m_dataVersion != version)
        m_session.progress.state().restarts = ++m_session.receipt.restarts;
    m_dataVersion = version;
}

void CloneCopy::endSlice()
{
    m_source.unpin();
    m_hold.end();
    // What is about to be written over needs no medium, and the writer that made the copy start over needs it more.
    if (m_session.receipt.restarts == 0)
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
    while (!m_copy->proceed(milliseconds(0), [this] { m_session.progress.reportThrottled(); }))
        m_session.breathe();
    m_dataVersion.reset();
}

void CloneCopy::runInSlices()
{
    StallClock stall(m_session);
    for (bool atEnd = false; !atEnd;) {
        stall.addPause(m_session.breathe());
        const bool hold = stall.isStalled();
        if (hold && !m_session.receipt.escalated)
            warmUp();
        m_session.receipt.escalated = m_session.receipt.escalated || hold;
        beginSlice();
        const auto start = CopySession::Clock::now();
        const qint64 before = m_copy->copied();
        atEnd = hold ? copyToEnd() : m_copy->proceed(m_session.request.lockTarget, {});
        const auto taken = CopySession::Clock::now() - start;
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
        const bool instant = session.source.reflink && copy.runInstantly();
        if (instant)
            return;
        if (plan.pinned)
            copy.runPinned();
        else
            copy.runInSlices();
    } catch (const SqliteError &) {
        rethrowSourceError(session);
    }
}

} // namespace Litecopy
