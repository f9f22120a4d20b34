// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/lookingvfs.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

namespace Litecopy {

/// A copy of the default VFS: its other methods find in it all they look for.
struct LookingVfs::Vfs : sqlite3_vfs
{
    sqlite3_vfs *below = nullptr;
    bool mayDelete = false;

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
        if ((flags & journals) != 0) {
            file->pMethods = nullptr;
            return SQLITE_CANTOPEN;
        }
        if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) != 0)
            flags &= ~SQLITE_OPEN_CREATE;
        sqlite3_vfs *const real = static_cast<Vfs *>(vfs)->below;
        return real->xOpen(real, name, file, flags, outFlags);
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
