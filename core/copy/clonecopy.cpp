// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/stage.h"

#include "copy/asofcopy.h"
#include "copy/failure.h"
#include "copy/readlock.h"
#include "format/wal.h"
#include "sqlite/version.h"
#include "sqlite/walreader.h"
#include "system/filecopy.h"
#include "system/filedescriptor.h"
#include "system/filesystem.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Litecopy {

using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// Pages that follow each other in the database are written at once, up to so many bytes.
constexpr std::size_t longestRun = std::size_t(256) << 10;

/// A file that is there, to be written over.
class FileSink : public BlockSink
{
public:
    FileSink(const fs::path &file, PageChecksums *checksums)
        : m_file(require(openRegular(file, Opening::ReadWrite), Side::Destination, what))
        , m_checksums(checksums)
    {
    }

    void write(std::span<const std::byte> block, qint64 offset) override
    {
        require(m_file.write(block, offset), Side::Destination, what);
        m_written += qint64(block.size());
        record(m_checksums, block, offset);
    }
    [[nodiscard]] qint64 written() const noexcept { return m_written; }
    void setSize(qint64 bytes) override { require(m_file.truncate(bytes), Side::Destination, what); }
    [[nodiscard]] qint64 size() const override
    {
        return require(m_file.status(), Side::Destination, what).identity.size;
    }
    void clear() override { setSize(0); }

private:
    static constexpr char what[] = "writing the temporary file";

    const FileDescriptor m_file;
    PageChecksums *const m_checksums;
    qint64 m_written = 0; ///< bytes
};

class FrameWriter
{
public:
    FrameWriter(Run &run, const WalFile &log, BlockSink &database)
        : m_run(run)
        , m_log(log)
        , m_pageSize(std::size_t(log.pageSize()))
        , m_database(database)
    {
        m_pages.reserve(longestRun);
    }

    void writeAll()
    {
        if (skipsLockPage())
            m_database.write(std::vector<std::byte>(m_pageSize), offsetOf(lockPage()));
        for (const auto &[page, frame] : m_log.frames()) {
            // Frames of pages that the database was cut by since.
            if (page > m_log.pageCount())
                break;
            if (page != m_firstPage + m_pages.size() / m_pageSize || m_pages.size() + m_pageSize > longestRun) {
                flush();
                m_firstPage = page;
            }
            m_pages.resize(m_pages.size() + m_pageSize);
            m_log.read(frame, std::span(m_pages).last(m_pageSize));
        }
        flush();
        m_database.setSize(offsetOf(m_log.pageCount() + 1));
    }

private:
    [[nodiscard]] quint32 lockPage() const { return Litecopy::lockPage(quint32(m_pageSize)); }
    [[nodiscard]] qint64 offsetOf(quint32 page) const { return (qint64(page) - 1) * qint64(m_pageSize); }

    /// Of the pages behind the end of the file each must have a frame: SQLite reads one that has none as zeros. Only
    /// the lock page has none; true where it lies there.
    [[nodiscard]] bool skipsLockPage() const
    {
        const qint64 size = m_database.size();
        const auto inFile = quint32(std::min<qint64>(size / qint64(m_pageSize), m_log.pageCount()));
        const auto &frames = m_log.frames();
        const auto first = std::ranges::upper_bound(frames, inFile, {}, &std::pair<quint32, quint32>::first);
        const auto last = std::ranges::upper_bound(frames, m_log.pageCount(), {}, &std::pair<quint32, quint32>::first);
        const bool isSkipped = inFile < lockPage() && lockPage() <= m_log.pageCount() && m_log.frameOf(lockPage()) == 0;
        if (quint32(last - first) + (isSkipped ? 1 : 0) < m_log.pageCount() - inFile)
            throw failure(ErrorCode::SourceTruncated, Side::Source);
        return isSkipped;
    }

    void flush()
    {
        m_run.checkpoint();
        m_database.write(m_pages, offsetOf(m_firstPage));
        m_run.reportThrottled();
        m_pages.clear();
    }

    Run &m_run;
    const WalFile &m_log;
    const std::size_t m_pageSize;
    BlockSink &m_database;
    std::vector<std::byte> m_pages; ///< that follow each other
    quint32 m_firstPage = 1;
};

class CloneCopy
{
public:
    CloneCopy(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace, const fs::path &to)
        : m_run(run)
        , m_source(source)
        , m_workspace(workspace)
        , m_to(to)
        , m_delta(workspace.deltaFor(to))
        , m_from(run, source, plan.access)
        , m_holdsBack(m_delta && source.writersWait() && source.state.file.device != m_delta->base().device)
    {
        m_staged.proof = m_from.proof();
    }

    void settle();
    void runPinned();
    void runHeldWhileMemoryLasts();
    void runInSlices();
    /// Others wait for as long as it is held, and what is gathered meanwhile goes to another drive than its own.
    [[nodiscard]] bool holdsBack() const noexcept { return m_holdsBack; }
    [[nodiscard]] qint64 written() const noexcept { return m_copy->written(); }
    [[nodiscard]] Staged takeStaged() { return std::move(m_staged); }

private:
    void report()
    {
        if (m_delta)
            m_delta->report(m_run.state());
        reportPages(m_run, *m_copy, m_source.state.pageSize);
    }
    void openFiles();
    void beginSlice();
    void addRestart();
    void endSlice();
    [[nodiscard]] bool copyToEnd();
    void warmUp();
    void applyLog(const WalIndex &index);

    Run &m_run;
    const CopySource &m_source;
    Workspace &m_workspace;
    const fs::path &m_to;
    PageDelta *const m_delta; ///< null where it is written to a file
    Staged m_staged;
    SourceConnection m_from;
    std::optional<ReadLock> m_lock;
    std::optional<FileCopy> m_copy;
    const bool m_holdsBack;
    bool m_wasFull = false; ///< since the last restart
    int m_restartsWhenFull = 0;
    std::optional<qint64> m_dataVersion; ///< of the pages copied so far
    FileIdentity m_lastSeen; ///< the database file at the end of the last slice
};

/// With the source pinned. False where a pause came in between.
bool CloneCopy::copyToEnd()
{
    m_lock->show();
    return proceedToEnd(m_run, *m_copy, m_source.state.pageSize, m_delta);
}

[[noreturn]] static void throwLogCutOff()
{
    throw failure(ErrorCode::SourceTruncated, Side::Source,
                  QCoreApplication::translate("Litecopy", "its write-ahead log was cut off"));
}

/// Else the database has all of it already, and no checkpoint can change it while it is pinned.
bool isNeeded(const WalIndex &index)
{
    return index.lastFrame != 0 && index.lastFrame != index.backfilled;
}

/// Applies the frames that the index counts, each page's last one. Not by a recovery of the log, which ends at a frame
/// without a valid checksum although every program reads what was committed behind it.
void CloneCopy::applyLog(const WalIndex &index)
{
    const bool isAsOf = m_run.request().asOf.has_value();
    if (!isAsOf && !isNeeded(index))
        return;
    if (index.lastFrame == 0)
        throw missingCommit(m_run.request().source, nullptr);
    const std::vector<quint32> pages = readWalIndexPages(m_from.connection(), index.lastFrame);
    auto log = openWal(m_source.path(), index.pageSize);
    if (pages.empty() || !log)
        throwLogCutOff();
    // Cut under the programs that have it open.
    const qint64 wanted = qint64(WalFile::headerSize)
        + qint64(index.lastFrame) * (qint64(WalFile::frameHeaderSize) + qint64(index.pageSize));
    if (log->size() < wanted)
        throwLogCutOff();
    if (const QString warning = unsealedLogWarning(m_run, *log, index.lastFrame); !warning.isEmpty())
        m_staged.warnings << warning;
    log->setCommitted(index.lastFrame, index.pageCount);
    log->setIndex(pages);
    std::optional<StateChoice> state;
    if (isAsOf)
        state.emplace(m_run, *log, m_to, index, m_staged);
    if (m_delta) {
        m_delta->endFile();
        applyFrames(m_run, *log, *m_delta);
    } else {
        applyFrames(m_run, *log, m_to, m_workspace.checksums());
    }
    m_lock->requireSameLog();
    if (state)
        m_lock->requireState(*state);
}

void CloneCopy::openFiles()
{
    if (m_delta)
        m_copy.emplace(m_run.control(), m_source.path(), *m_delta, m_source.state.file);
    else
        m_copy.emplace(m_run.control(), m_source.path(), m_to, m_workspace.recorder(), m_source.state.file);
}

/// The file system brings a file to the medium before it shares its blocks: better before the source is held.
void CloneCopy::settle()
{
    openFiles();
    m_copy->settleSource([this] { m_run.reportThrottled(); });
}

/// Of what differs only as much is gathered at a stretch as memory holds: programs are not to wait for the copy's
/// drive, which may give no answer.
void CloneCopy::runHeldWhileMemoryLasts()
{
    for (bool atEnd = false; !atEnd;) {
        m_run.checkpoint();
        beginSlice();
        atEnd = copyToEnd();
        endSlice();
    }
}

void CloneCopy::runPinned()
{
    beginSlice();
    const WalIndex *const index = m_lock->index();
    if (m_delta && index && isNeeded(*index))
        m_delta->setInLog(readWalIndexPages(m_from.connection(), index->lastFrame));
    while (!copyToEnd())
        m_run.checkpoint();
    if (index)
        applyLog(*index);
    else if (m_run.request().asOf)
        throw missingCommit(m_run.request().source, nullptr);
    endSlice();
}

void CloneCopy::beginSlice()
{
    if (!m_copy)
        openFiles();
    if (m_holdsBack)
        m_delta->holdBack();
    m_lock.emplace(m_from);
    if (const char *because = m_lock->unproved())
        m_staged.setUnproved(because);
    // Changes whenever another connection has committed, and only then.
    const qint64 version = m_from.connection().queryInteger("PRAGMA data_version");
    // The time stamps tell of programs that write without SQLite's locks, such as cp, and of a transaction that was
    // rolled back.
    const bool changed = m_dataVersion != version || m_lock->file() != m_lastSeen;
    if (changed)
        m_copy->restart();
    if (m_dataVersion && changed)
        addRestart();
    m_dataVersion = version;
}

void CloneCopy::addRestart()
{
    constexpr int mostRestartsWhenFull = 3;
    m_run.addRestart();
    if (std::exchange(m_wasFull, false) && ++m_restartsWhenFull > mostRestartsWhenFull)
        throw PageDelta::Unusable{
            QCoreApplication::translate("Litecopy",
                                        "more pages differ than fit into memory, no other drive has room for them, and "
                                        "the database changed whenever they were written beside the copy")};
}

void CloneCopy::endSlice()
{
    m_lock->requireUndisturbed();
    m_lastSeen = m_lock->file();
    m_lock.reset();
    if (m_holdsBack) {
        m_wasFull = m_wasFull || m_delta->isFull();
        m_delta->rest();
    }
    // After a restart, don't flush: the data will be overwritten, and flushing slows the writer. What stays in the
    // workspace need not come to the medium at all.
    const bool isPrivate = m_run.request().packing || m_run.request().output || m_to != m_workspace.unfinished();
    if (m_run.effort().restarts == 0 && !isPrivate)
        m_copy->startWriteback();
    report();
}

/// What is copied while others write is worth nothing. But it brings the source into memory and makes room for the
/// copy, so that the same with the source held is done sooner. Of more than memory holds nothing would be left by then.
void CloneCopy::warmUp()
{
    if (m_copy->size() > memorySize() / 4)
        return;
    m_copy->restart();
    // Only what others write makes this worth its time.
    auto before = Run::Clock::now();
    const auto report = [this, &before] {
        const auto now = Run::Clock::now();
        m_run.addWaitForOthers(now - std::exchange(before, now));
        m_run.reportThrottled();
    };
    while (!m_copy->proceed(milliseconds(0), report)) {
        m_run.checkpoint();
        before = Run::Clock::now();
    }
    static_cast<void>(m_copy->takeReading());
    static_cast<void>(m_copy->takeWriting());
    m_dataVersion.reset();
}

void CloneCopy::runInSlices()
{
    StallClock stall(m_run, m_source.path());
    for (bool atEnd = false; !atEnd;) {
        stall.addPause(m_run.checkpoint());
        const bool hold = stall.isStalled();
        if (hold && !m_run.effort().escalated) {
            warmUp();
            m_run.setEscalated();
        }
        beginSlice();
        const auto start = Run::Clock::now();
        const qint64 before = m_copy->copied();
        atEnd = hold ? copyToEnd() : m_copy->proceed(m_run.request().lockTarget, {});
        const auto taken = Run::Clock::now() - start;
        const qint64 copied = m_copy->copied() - before;
        endSlice();
        stall.remaining(m_copy->size() - m_copy->copied());
        if (copied > 0)
            stall.expectHold(taken * (m_copy->size() / copied + 1));
    }
}

} // namespace

void applyFrames(Run &run, const WalFile &log, const fs::path &database, PageChecksums *checksums)
{
    FileSink file(database, checksums);
    applyFrames(run, log, file);
    run.addWritten(file.written());
}

void applyFrames(Run &run, const WalFile &log, BlockSink &database)
{
    FrameWriter(run, log, database).writeAll();
}

QString unsealedLogWarning(Run &run, WalFile &log, quint32 lastFrame)
{
    // Reading a larger one would hold the log, and keep it growing, for longer than copying it takes.
    constexpr qint64 largest = qint64(64) << 20;
    if (log.size() > largest)
        return {};
    log.recover(WalFile::Trust::Checksums, [&run] { run.checkpoint(); });
    if (log.committed() >= lastFrame)
        return {};
    return QCoreApplication::translate("Litecopy",
                                       "The write-ahead log of the database is not sealed by checksums behind frame %1 "
                                       "of %2. The copy holds what programs see, but if the program that has it open "
                                       "crashed now, SQLite would lose what was committed since. Let the program end "
                                       "properly.")
        .arg(log.committed())
        .arg(lastFrame);
}

Staged copyClone(Run &run, const CopySource &source, const CopyPlan &plan, Workspace &workspace, const fs::path &to)
{
    return reading(source, [&] {
        CloneCopy copy(run, source, plan, workspace, to);
        if (source.state.reflink)
            copy.settle();
        if (plan.pinned && copy.holdsBack())
            copy.runHeldWhileMemoryLasts();
        else if (plan.pinned)
            copy.runPinned();
        else
            copy.runInSlices();
        run.addWritten(copy.written());
        return copy.takeStaged();
    });
}

} // namespace Litecopy
