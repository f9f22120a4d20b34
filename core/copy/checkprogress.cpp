// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/checkprogress.h"

#include <algorithm>

namespace Litecopy {

// Of a page's first byte.
static constexpr std::byte tableInterior{0x05};
static constexpr std::byte tableLeaf{0x0d};

/// All but the free list's leaves; 0 where nothing can be told. Parses no schema.
static quint64 pagesOfFirstWalk(const CopySession &session, Connection &connection)
{
    if (session.receipt.checkLevel != CheckLevel::Quick)
        return 0;
    const quint64 pages = session.receipt.pageCount;
    const auto free = quint64(std::max<qint64>(connection.queryInteger("PRAGMA freelist_count"), 0));
    return pages - std::min(free, pages);
}

CheckProgress::CheckProgress(CopySession &session, Connection &connection, VfsTap *tap)
    : m_session(session)
    , m_tap(tap)
    , m_pages(tap ? pagesOfFirstWalk(session, connection) : 0)
    , m_handler(connection, [this] { return goOn(); })
{
    if (m_tap)
        m_tap->onRead([this](std::span<const std::byte> page) { read(page); });
}

CheckProgress::~CheckProgress()
{
    if (m_tap)
        m_tap->onRead({});
}

void CheckProgress::read(std::span<const std::byte> page)
{
    ++m_reads;
    if (m_reads <= m_pages && (page[0] == tableInterior || page[0] == tableLeaf))
        ++m_tablePages;
    // Between two instructions SQLite calls by itself, but the first walk is one.
    if (m_reads % 64 == 0 || m_session.control.isCancelled())
        m_handler.call();
}

bool CheckProgress::goOn()
{
    if (m_pages > 0 && m_reads > 0) {
        const auto walked = double(std::min(m_reads, m_pages));
        const double secondWalk = double(m_tablePages) * double(m_pages) / walked;
        m_session.checked(double(m_reads) / (double(m_pages) + secondWalk));
    }
    m_session.progress.reportThrottled();
    return m_session.goOn();
}

} // namespace Litecopy
