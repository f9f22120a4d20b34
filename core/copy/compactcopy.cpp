// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/compactcopy.h"

#include "copy/failure.h"
#include "copy/holdclock.h"
#include "copy/snapshotcopy.h"
#include "copy/sourceconnection.h"
#include "sqlite/progresshandler.h"
#include "sqlite/resultcodes.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>

namespace Litecopy {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

namespace {

/// Pages the compact copy will have, if nobody writes meanwhile.
quint32 expectedPages(Connection &source)
{
    const auto freePages = quint32(source.queryInteger("PRAGMA freelist_count"));
    const auto allPages = quint32(source.queryInteger("PRAGMA page_count"));
    return std::max(allPages - std::min(freePages, allPages), 1U);
}

void vacuumInto(CopySession &session, Connection &source, const fs::path &to)
{
    const quint32 expected = expectedPages(source);
    const int pageSize = std::max(session.source.pageSize, 512);
    CopySession::Clock::time_point lastLook;
    const ProgressHandler handler(source, [&] {
        const auto now = CopySession::Clock::now();
        if (now - lastLook >= milliseconds(20)) {
            lastLook = now;
            const auto written = quint32(identify(to).size / pageSize);
            session.pages(expected - std::min(written, expected), expected);
        }
        return session.goOn();
    });
    Statement statement(source, "VACUUM INTO ?1");
    statement.bind(1, QByteArray::fromStdString(to.native()));
    static_cast<void>(statement.step());
    session.pages(0, expected);
}

/// False where a lock was in the way.
bool tryVacuumInto(CopySession &session, Connection &source, const fs::path &to)
{
    HoldClock hold(session);
    hold.begin();
    session.progress.state().holding = !session.source.walMode;
    if (session.source.walMode)
        session.walWatch.emplace(session.source);
    try {
        vacuumInto(session, source, to);
        session.walWatch.reset();
        hold.end();
    } catch (const SqliteError &error) {
        session.throwIfStopped();
        session.walWatch.reset();
        if (kindOf(error.extendedCode()) != ResultKind::Busy && !isPassing(session, error))
            throw;
        fs::remove(to);
        session.progress.state().holding = false;
        return false;
    }
    session.progress.state().holding = false;
    return true;
}

} // namespace

void copyCompact(CopySession &session, SourceAccess access, const fs::path &to, const fs::path &snapshot)
{
    const SourceState original = session.source;
    if (access == SourceAccess::Files) {
        copyUnlocked(session, snapshot);
        recoverInPrivate(session, snapshot);
        session.source.path = snapshot;
        // Nobody waits for the snapshot, however long it is held.
        session.source.walMode = true;
        access = SourceAccess::ReadOnly;
    }
    {
        SourceConnection source(session, access);
        source.connection().setSchemaTrusted(true);
        Patience patience(session, session.source.path, ErrorCode::SourceLocked);
        try {
            while (!tryVacuumInto(session, source.connection(), to))
                source.waitForLock(patience);
        } catch (const SqliteError &error) {
            // A page that can't be read makes SQLite call the database malformed, where it was parsing the schema.
            const bool unread = kindOf(error.extendedCode()) == ResultKind::Corrupt && session.tap->readError() != 0;
            throw CopyFailure{errorFrom(unread ? SqliteError(session.tap->readError(), nullptr) : error, Side::Source,
                                        original.path, session.request.destination)};
        }
    }
    session.source = original;
    fs::remove(snapshot);
}

} // namespace Litecopy
