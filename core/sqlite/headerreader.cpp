// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/headerreader.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace Litecopy {

QByteArray readHeader(const std::filesystem::path &database, int length)
{
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    if (!vfs)
        throw SqliteError(SQLITE_ERROR, QByteArray("there is no VFS"));
    const std::unique_ptr<char, void (*)(sqlite3_filename)> name(
        const_cast<char *>(sqlite3_create_filename(database.c_str(), "", "", 0, nullptr)), sqlite3_free_filename);
    // As many pointers as bytes asked for is more than enough, and aligned.
    std::vector<void *> memory(std::size_t(vfs->szOsFile));
    auto *const file = reinterpret_cast<sqlite3_file *>(memory.data());
    int outFlags = 0;
    const int opened = vfs->xOpen(vfs, name.get(), file, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, &outFlags);
    if (opened != SQLITE_OK) {
        if (file->pMethods)
            file->pMethods->xClose(file);
        throw SqliteError(opened, nullptr);
    }

    QByteArray header;
    sqlite3_int64 size = 0;
    int code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK && size > 0) {
        header.resize(qsizetype(std::min<sqlite3_int64>(size, length)));
        code = file->pMethods->xRead(file, header.data(), int(header.size()), 0);
    }
    file->pMethods->xClose(file);
    if (code != SQLITE_OK)
        throw SqliteError(code, nullptr);
    return header;
}

} // namespace Litecopy
