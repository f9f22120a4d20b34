// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/lookingvfs.h"

#include "sqlite/systemcalls.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <algorithm>

namespace Litecopy {

namespace {

/// Those of a file that may be read, locked and mapped, and never changed.
struct LookingMethods : sqlite3_io_methods
{
    const sqlite3_io_methods *below = nullptr;

    void takeOver(sqlite3_file *file) noexcept
    {
        below = file->pMethods;
        static_cast<sqlite3_io_methods &>(*this) = *below;
        iVersion = std::min(iVersion, 3); // what this struct has
        xWrite = write;
        xTruncate = truncate;
        xFileControl = control;
        if (below->iVersion >= 2 && below->xShmMap)
            xShmMap = map;
        file->pMethods = this;
    }

    static int write(sqlite3_file *, const void *, int, sqlite3_int64) { return SQLITE_READONLY; }
    static int truncate(sqlite3_file *, sqlite3_int64) { return SQLITE_READONLY; }
    static int map(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
    {
        const KeptOwner keptOwner;
        return static_cast<const LookingMethods *>(file->pMethods)->below->xShmMap(file, region, size, extend, memory);
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        // Before it checkpoints SQLite tells the size to come: where it maps the file, that makes the file longer.
        if (operation == SQLITE_FCNTL_SIZE_HINT)
            return SQLITE_OK;
        return static_cast<const LookingMethods *>(file->pMethods)->below->xFileControl(file, operation, argument);
    }
};

} // namespace

/// A copy of the default VFS: its other methods find in it all they look for.
struct LookingVfs::Vfs : sqlite3_vfs
{
    sqlite3_vfs *below = nullptr;
    bool mayDelete = false;
    LookingMethods database;
    LookingMethods log;

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
        // Whether a journal is hot SQLite reads in it; to roll back it opens it for writing.
        if ((flags & journals) != 0 && (flags & SQLITE_OPEN_READWRITE) != 0) {
            file->pMethods = nullptr;
            return SQLITE_CANTOPEN;
        }
        if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0)
            flags &= ~SQLITE_OPEN_CREATE;
        Vfs *const self = static_cast<Vfs *>(vfs);
        const KeptOwner keptOwner;
        const int code = self->below->xOpen(self->below, name, file, flags, outFlags);
        if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0)
            self->database.takeOver(file);
        else if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0)
            self->log.takeOver(file);
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *name, int sync)
    {
        const Vfs *const self = static_cast<Vfs *>(vfs);
        return self->mayDelete ? self->below->xDelete(self->below, name, sync) : SQLITE_IOERR_DELETE;
    }
};

LookingVfs::LookingVfs()
    : m_name("litecopy-look-" + QByteArray::number(quintptr(this), 16))
    , m_vfs(std::make_unique<Vfs>())
{
    sqlite3_initialize();
    sqlite3_vfs *const below = sqlite3_vfs_find(nullptr);
    if (!below)
        throw SqliteError(SQLITE_ERROR, QByteArray("there is no VFS"));
    static_cast<sqlite3_vfs &>(*m_vfs) = *below;
    m_vfs->below = below;
    m_vfs->pNext = nullptr;
    m_vfs->zName = m_name.constData();
    m_vfs->xOpen = Vfs::open;
    m_vfs->xDelete = Vfs::remove;
    if (const int code = sqlite3_vfs_register(m_vfs.get(), 0); code != SQLITE_OK)
        throw SqliteError(code, nullptr);
}

void LookingVfs::allowDeleting() noexcept
{
    m_vfs->mayDelete = true;
}

LookingVfs::~LookingVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace Litecopy
