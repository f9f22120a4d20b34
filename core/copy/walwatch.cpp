// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/walwatch.h"

#include "format/header.h"
#include "sqlite/walreader.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <litecopy/fileidentity.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <exception>
#include <utility>

namespace Litecopy {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// SQLITE_DEFAULT_WAL_AUTOCHECKPOINT.
static constexpr qint64 checkpointedPages = 1000;

qint64 roomForWriters(const SourceState &source)
{
    return checkpointedPages * (std::max(source.pageSize, int(smallestPageSize)) + qint64(WalFile::frameHeaderSize));
}

WalWatch::WalWatch(const SourceState &source)
    : m_database(source.path)
    , m_log(beside(source.path, "-wal"))
    , m_pageSize(source.pageSize)
{
    m_sizeBefore = m_size = qint64(identify(m_log).size);
    m_usualSize = std::max(m_sizeBefore, roomForWriters(source));
    m_free = FileSystem::of(m_database).freeSpace;
    // Who copies from a drive that is nearly full already is not refused for it.
    m_reserve = std::min(roomForWriters(source), m_free / 2);
    m_lastLook = Clock::now();
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

} // namespace Litecopy
