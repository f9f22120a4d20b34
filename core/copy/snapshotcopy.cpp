// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/snapshotcopy.h"

#include "copy/failure.h"
#include "copy/filecopy.h"
#include "copy/verify.h"
#include "sqlite/beside.h"
#include "sqlite/headerreader.h"
#include "sqlite/walfile.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace Litecopy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// No kernel's clock for time stamps ticks slower (CONFIG_HZ=100).
constexpr milliseconds tick = 10ms;
// FAT keeps every other second.
constexpr milliseconds coarseTick = 2020ms;

/// What must be the same before and after a pass for its copy to be of one moment.
struct Stillness
{
    FileIdentity database;
    QByteArray header; ///< with the change counter: on some file systems time stamps are too coarse
    FileIdentity journal;
    FileIdentity wal;
    QByteArray walHeader;

    static Stillness of(const fs::path &database)
    {
        const fs::path walPath = beside(database, "-wal");
        return {identify(database), headerOf(database), identify(beside(database, "-journal")), identify(walPath),
                readBeginning(walPath, WalFile::headerSize)};
    }

    static QByteArray headerOf(const fs::path &database)
    {
        try {
            return readHeader(database);
        } catch (const SqliteError &) {
            // Copying it will say what is wrong with it.
            return {};
        }
    }

    /// A WAL may grow: what was appended follows all that counts, and its checksums end the copy at a commit. That it
    /// was started over, or merged into the database, shows in its header and in the database's own time stamp.
    [[nodiscard]] bool held(const Stillness &after) const
    {
        return database == after.database && header == after.header && journal == after.journal
            && walHeader == after.walHeader && wal.exists == after.wal.exists && wal.inode == after.wal.inode
            && wal.size <= after.wal.size;
    }

    /// A file system keeps time in ticks: a change in the same tick as the last one leaves the same time stamp. Only a
    /// stamp older than a tick can be trusted to change.
    [[nodiscard]] bool isOlderThanATick() const { return untilTrusted() <= 0ns; }
    [[nodiscard]] std::chrono::nanoseconds untilTrusted() const
    {
        return std::max(untilTrusted(database), untilTrusted(journal));
    }
    static std::chrono::nanoseconds untilTrusted(const FileIdentity &file)
    {
        const std::chrono::nanoseconds modified(file.modified);
        const bool wholeSeconds = file.exists && modified % 1s == 0ns;
        return modified + (wholeSeconds ? coarseTick : 2 * tick) + 1ns
            - std::chrono::system_clock::now().time_since_epoch();
    }
};

/// One pass over all files; true when nothing changed meanwhile.
bool copyPass(CopySession &session, const fs::path &to)
{
    const fs::path &from = session.source.path;
    Stillness before = Stillness::of(from);
    if (!before.isOlderThanATick()) {
        // Not for long where a clock runs ahead.
        session.sleep(std::min(std::chrono::ceil<milliseconds>(before.untilTrusted()), coarseTick));
        before = Stillness::of(from);
    }
    for (const char *const suffix : {"-wal", "-journal"})
        fs::remove(beside(to, suffix));
    copyFile(session, from, to, session.source.pageSize);
    if (before.wal.exists && !before.walHeader.isEmpty())
        copyFile(session, beside(from, "-wal"), beside(to, "-wal"), 0);
    if (before.journal.exists && before.journal.size > 0)
        copyFile(session, beside(from, "-journal"), beside(to, "-journal"), 0);
    return before.isOlderThanATick() && before.held(Stillness::of(from));
}

} // namespace

void copyUnlocked(CopySession &session, const fs::path &to)
{
    const int passes = std::max(session.request.retries, 0) + 1;
    const auto giveUp = CopySession::Clock::now() + session.request.timeout;
    for (int pass = 1; pass <= passes; ++pass) {
        session.breathe();
        try {
            if (copyPass(session, to))
                return;
        } catch (const CopyFailure &failed) {
            // A sidecar that vanished between two looks is a change like any other.
            if (failed.error.code != ErrorCode::SourceMissing || !identify(session.source.path).exists)
                throw;
        }
        session.receipt.restarts = pass;
        session.progress.state().restarts = pass;
        if (CopySession::Clock::now() >= giveUp)
            break;
        // Longer and longer, so that a program in the middle of its work gets through it.
        session.sleep(milliseconds(std::min(10 + pass * 10, 250)));
    }
    if (session.request.strict)
        throw failure(ErrorCode::SourceUnstable, session.source.path, describe(programsUsing(session.source.path)));
    session.receipt.proof = Proof::None;
    session.receipt.unproved = QStringLiteral("the source never stood still while it was read");
}

void recoverInPrivate(CopySession &session, const fs::path &database)
{
    try {
        Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, session.privateTap->name());
        // PRAGMA synchronous would parse the schema; the tap brings nothing to the medium anyway.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE");
        // The first read rolls a journal back, or replays the WAL. Neither needs the schema, which may be damaged.
        static_cast<void>(connection.queryInteger("PRAGMA schema_version"));
        connection.checkpoint();
    } catch (const SqliteError &error) {
        throw failureOfPrivate(session, database, error);
    }
}

} // namespace Litecopy
