// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/sourcestates.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"

namespace fs = std::filesystem;

namespace Litecopy::Test {

QList<QByteArray> sourceStates()
{
    return {"rollback",
            "rollback, read-only file",
            "rollback, in auto-vacuum mode",
            "rollback, journal kept after use",
            "rollback, journal truncated after use",
            "rollback, hot journal",
            "rollback, being read",
            "rollback, about to be written",
            "rollback, writer waiting for readers",
            "rollback, being written",
            "rollback, kept locked",
            "WAL",
            "WAL, read-only file",
            "WAL, left by a crash",
            "WAL, left by a crash, without index",
            "WAL, left by a crash within a transaction",
            "WAL, empty one left",
            "WAL, being read",
            "WAL, being written",
            "WAL, kept locked",
            "damaged page",
            "schema of an application"};
}

SourceInState::SourceInState(const QByteArray &state)
    : m_path(m_folder / "a.db")
{
    m_made = make(state);
    remember();
}

bool SourceInState::make(const QByteArray &state)
{
    const QByteArray part = state.mid(state.indexOf(", ") + 2);
    const bool wal = state.startsWith("WAL");
    buildDatabase(m_path,
                  {.autoVacuum = part == "in auto-vacuum mode" ? 1 : 0,
                   .journalMode = wal ? "wal" : "delete",
                   .size = 300'000,
                   .varied = true});
    const auto held = [&](const char *lock, bool locked) {
        m_inUse = true;
        m_locked = locked;
        return m_writer.hold(m_path, QString::fromLatin1(lock));
    };
    const auto crashed = [&](const char *how, int transfers) {
        m_transfers = transfers;
        return m_writer.crash(m_path, QString::fromLatin1(how));
    };
    const auto usedWithJournal = [&](const char *mode) {
        m_transfers = 1;
        SqlHandle(m_path).execute(QByteArray("PRAGMA journal_mode=") + mode
                                  + ";INSERT INTO transfers(amount) VALUES(0)");
        return fs::exists(m_path.native() + "-journal");
    };
    if (part == "read-only file")
        fs::permissions(m_path, fs::perms(0444));
    else if (part == "journal kept after use")
        return usedWithJournal("persist");
    else if (part == "journal truncated after use")
        return usedWithJournal("truncate");
    else if (part == "hot journal")
        return crashed("hot-journal", 0);
    else if (part == "being read")
        return held("read", false);
    else if (part == "about to be written" || (wal && part == "being written"))
        return held("reserved", false);
    else if (part == "writer waiting for readers")
        return held("pending", true);
    else if (part == "being written")
        return held("exclusive", true);
    else if (part == "kept locked") {
        m_transfers = 1;
        return held("exclusive-mode", true);
    } else if (part == "left by a crash")
        return crashed("wal", 199);
    else if (part == "left by a crash, without index")
        return crashed("wal", 199) && fs::remove(m_path.native() + "-shm");
    else if (part == "left by a crash within a transaction")
        return crashed("wal-uncommitted", 199);
    else if (part == "empty one left")
        writeFile(m_path.native() + "-wal", {});
    else if (state == "damaged page") {
        m_damaged = true;
        const qint64 root = SqlHandle(m_path).integer("SELECT rootpage FROM sqlite_schema WHERE name='person'");
        QByteArray content = readFile(m_path);
        content.replace((root - 1) * 4096, 64, QByteArray(64, 'x'));
        writeFile(m_path, content);
    } else if (state == "schema of an application") {
        SqlHandle(m_path).execute("PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES('table', 'v', 'v', 0,"
                                  " 'CREATE VIRTUAL TABLE v USING appmodule(a)')");
    }
    return true;
}

void SourceInState::remember()
{
    m_before = FolderSnapshot(m_folder.path()).entries();
}

QString SourceInState::changes() const
{
    const auto withoutMarks = [this](std::map<std::string, EntrySnapshot> entries) {
        if (const auto shm = entries.find("a.db-shm"); m_inUse && shm != entries.end()) {
            shm->second.content.clear();
            shm->second.modified = 0;
        }
        return FolderSnapshot(std::move(entries));
    };
    return withoutMarks(m_before).differenceTo(withoutMarks(FolderSnapshot(m_folder.path()).entries()));
}

} // namespace Litecopy::Test
