// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/logframes.h"

#include "copy/failure.h"
#include "format/wal.h"
#include "sqlite/version.h"
#include "system/filedescriptor.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// Pages that follow each other in the database are written at once, up to so many bytes.
constexpr std::size_t longestRun = std::size_t(256) << 10;

class FrameWriter
{
public:
    FrameWriter(Run &run, const WalFile &log, const fs::path &database, PageChecksums *checksums)
        : m_run(run)
        , m_log(log)
        , m_checksums(checksums)
        , m_pageSize(std::size_t(log.pageSize()))
        , m_database(database)
        , m_file(require(openRegular(database, Opening::ReadWrite), Side::Destination, what))
    {
        m_pages.reserve(longestRun);
    }

    void writeAll()
    {
        requireEveryPage();
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
        require(m_file.truncate(qint64(m_log.pageCount()) * qint64(m_pageSize)), Side::Destination, what);
    }

private:
    static constexpr char what[] = "writing the temporary file";

    /// Of the pages behind the end of the file each must have a frame. SQLite reads one that has none as zeros.
    void requireEveryPage() const
    {
        const qint64 size = require(m_file.status(), Side::Destination, what).identity.size;
        const auto inFile = quint32(std::min<qint64>(size / qint64(m_pageSize), m_log.pageCount()));
        const auto &frames = m_log.frames();
        const auto first = std::ranges::upper_bound(frames, inFile, {}, &std::pair<quint32, quint32>::first);
        const auto last = std::ranges::upper_bound(frames, m_log.pageCount(), {}, &std::pair<quint32, quint32>::first);
        const auto lockPage = Litecopy::lockPage(quint32(m_pageSize));
        const bool skipsLockPage = inFile < lockPage && lockPage <= m_log.pageCount() && m_log.frameOf(lockPage) == 0;
        if (quint32(last - first) + (skipsLockPage ? 1 : 0) < m_log.pageCount() - inFile)
            throw failure(ErrorCode::SourceTruncated, Side::Source);
    }

    void flush()
    {
        m_run.checkpoint();
        const qint64 at = (qint64(m_firstPage) - 1) * qint64(m_pageSize);
        require(m_file.write(m_pages, at), Side::Destination, what);
        record(m_checksums, m_pages, at);
        m_run.reportThrottled();
        m_pages.clear();
    }

    Run &m_run;
    const WalFile &m_log;
    PageChecksums *const m_checksums;
    const std::size_t m_pageSize;
    const fs::path &m_database;
    const FileDescriptor m_file;
    std::vector<std::byte> m_pages; ///< that follow each other
    quint32 m_firstPage = 1;
};

} // namespace

void applyFrames(Run &run, const WalFile &log, const fs::path &database, PageChecksums *checksums)
{
    FrameWriter(run, log, database, checksums).writeAll();
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

} // namespace Litecopy
