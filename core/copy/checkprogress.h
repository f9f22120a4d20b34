// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"
#include "sqlite/progresshandler.h"

#include <cstddef>
#include <span>

namespace Litecopy {

/// While SQLite checks a copy: tells how far it has come, and hears pause and cancel.
///
/// SQLite first walks all trees, in one long instruction, and then the rows of each table: it reads a table's pages
/// twice, an index's once. How many pages are a table's the first reading shows. Of a full check, which looks each row
/// up in the indexes besides, no fraction can be told.
class CheckProgress
{
public:
    /// `tap` is the one the connection was opened through; without it no fraction is told.
    CheckProgress(CopySession &session, Connection &connection, VfsTap *tap);
    CheckProgress(const CheckProgress &) = delete;
    CheckProgress &operator=(const CheckProgress &) = delete;
    ~CheckProgress();

private:
    void read(std::span<const std::byte> page);
    [[nodiscard]] bool goOn();

    CopySession &m_session;
    VfsTap *m_tap;
    quint64 m_reads = 0;
    quint64 m_tablePages = 0; ///< of those read in the first walk
    quint64 m_pages = 0; ///< that it reads; 0 where no fraction can be told
    ProgressHandler m_handler;
};

} // namespace Litecopy
