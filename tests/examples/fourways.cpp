// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The four ways in which programs copy a SQLite database today, each beside the one call that does it here. The pages
// of docs/library.md quote this file.
//
//   litecopy-example-fourways DATABASE FOLDER

#include <litecopy/backup.h>
#include <litecopy/copyconnection.h>
#include <litecopy/copydatabase.h>
#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <cstdio>
#include <filesystem>
#include <string>

using namespace Litecopy;
namespace fs = std::filesystem;

namespace {

// 1. Between two connections.

int loopOverSteps(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int code = SQLITE_OK;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, 100);
        sqlite3_sleep(code == SQLITE_DONE ? 0 : 50);
    }
    return sqlite3_backup_finish(backup);
}

CopyResult betweenTwoConnections(Connection &from, Connection &to)
{
    return copy(from, to);
}

// 2. A document's Save a Copy, on the one connection that the document has.

int vacuumInto(sqlite3 *document, const fs::path &file)
{
    char *sql = sqlite3_mprintf("VACUUM INTO %Q", file.c_str());
    const int code = sqlite3_exec(document, sql, nullptr, nullptr, nullptr);
    sqlite3_free(sql);
    return code;
}

CopyResult saveACopy(Connection &document, const fs::path &file, CopyControl &control)
{
    CopyRequest request;
    request.destination = file;
    request.destinationMode = DestinationMode::Replace;
    return saveCopy(document, request, control);
}

// 3. A database that another program has open, and may keep locked.

void copyTheFile(const fs::path &database, const fs::path &file)
{
    fs::copy_file(database, file, fs::copy_options::overwrite_existing);
}

CopyResult copyWhatIsInUse(const fs::path &database, const fs::path &file, CopyControl &control)
{
    CopyRequest request;
    request.source = database;
    request.destination = file;
    return copyDatabase(request, control);
}

// 4. By hand, where the program wants each step.

void stepByStep(Connection &from, Connection &to)
{
    Backup backup(to, from);
    while (!backup.isDone()) {
        if (backup.step(100) == StepResult::More)
            std::printf("%u of %u pages remain\n", backup.remaining(), backup.pageCount());
    }
    backup.finish();
}

bool tell(const char *way, const CopyResult &result)
{
    std::printf("%s: %s\n", way,
                result.outcome == CopyOutcome::Verified ? "verified"
                    : result.isCopied()                 ? "copied"
                                                        : qPrintable(describe(result.error).title));
    return result.isCopied();
}

int run(const fs::path &database, const fs::path &folder)
{
    Connection source = Connection::open(database, Connection::OpenMode::ReadOnly);
    Connection memory = Connection::openMemory();
    CopyControl control;
    if (!tell("between two connections", betweenTwoConnections(source, memory)))
        return 1;
    if (!tell("a document's copy", saveACopy(memory, folder / "document.db", control)))
        return 1;
    if (!tell("a database in use", copyWhatIsInUse(database, folder / "in-use.db", control)))
        return 1;
    Connection byHand = Connection::openMemory();
    stepByStep(source, byHand);

    // The four ways without Litecopy. None of them fails here, because no other program writes to the database.
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    sqlite3_open_v2(database.c_str(), &from, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_open(":memory:", &to);
    fs::remove(folder / "vacuum.db");
    const bool isWell = loopOverSteps(from, to) == SQLITE_OK && vacuumInto(to, folder / "vacuum.db") == SQLITE_OK;
    sqlite3_close(to);
    sqlite3_close(from);
    copyTheFile(database, folder / "file.db");
    return isWell ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    try {
        fs::create_directories(argv[2]);
        fs::remove(fs::path(argv[2]) / "in-use.db");
        return run(argv[1], argv[2]);
    } catch (const std::exception &error) {
        std::printf("%s\n", error.what());
        return 1;
    }
}
