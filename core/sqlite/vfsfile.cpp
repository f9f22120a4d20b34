// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/vfsfile.h"

#include "sqlite/openclose.h"
#include "sqlite/systemcalls.h"
#include "system/filestatus.h"
#include "system/names.h"

#include <sqlite3.h>

#include <string>
#include <system_error>

namespace Litecopy {

namespace {

struct FileOpening
{
    const char *name;
    int flags;
};

FileOpening opening(const char *name, VfsFile::Kind kind) noexcept
{
    // As root SQLite gives a file opened as a WAL or a main journal to the database's owner, which changes it: what is
    // only looked at is opened as a journal of another kind.
    switch (kind) {
    case VfsFile::Kind::Wal:
        return {sqlite3_filename_wal(name), SQLITE_OPEN_READONLY | SQLITE_OPEN_SUPER_JOURNAL};
    case VfsFile::Kind::Journal:
        return {sqlite3_filename_journal(name), SQLITE_OPEN_READONLY | SQLITE_OPEN_SUPER_JOURNAL};
    case VfsFile::Kind::Database:
        break;
    }
    return {name, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB};
}

} // namespace

void VfsFile::Free::operator()(const char *name) const noexcept
{
    sqlite3_free_filename(name);
}

void VfsFile::Free::operator()(sqlite3_file *file) const noexcept
{
    if (file->pMethods) {
        const OpenCloseTurn turn;
        file->pMethods->xClose(file);
    }
    sqlite3_free(file);
}

VfsFile::VfsFile(const std::filesystem::path &database, Kind kind)
{
    sqlite3_initialize();
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    if (!vfs)
        throw SqliteError(SQLITE_CANTOPEN, nullptr);
    const std::string path = absolutePath(database).native();
    m_file.reset(static_cast<sqlite3_file *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(vfs->szOsFile))));
    if (!m_file)
        throw SqliteError(SQLITE_NOMEM, nullptr);
    // At once: the deleter closes a file that has methods, and it runs for every failure from here on.
    m_file->pMethods = nullptr;
    // The VFS looks for URI parameters behind the name, so a plain string would be read past its end.
    m_name.reset(
        sqlite3_create_filename(path.c_str(), (path + "-journal").c_str(), (path + "-wal").c_str(), 0, nullptr));
    if (!m_name)
        throw SqliteError(SQLITE_NOMEM, nullptr);
    const FileOpening open = opening(m_name.get(), kind);
    m_path = open.name;
    const OpenCloseTurn turn;
    const PromptOpens promptly;
    const int code = vfs->xOpen(vfs, open.name, m_file.get(), open.flags, nullptr);
    if (code != SQLITE_OK) {
        const int systemError = vfs->xGetLastError ? vfs->xGetLastError(vfs, 0, nullptr) : 0;
        throw FileError(code, m_path, systemError != 0 ? systemError : int(std::errc::io_error));
    }
}

std::optional<VfsFile> VfsFile::sidecar(const std::filesystem::path &database, Kind kind)
{
    const std::filesystem::path path = beside(database, kind == Kind::Wal ? "-wal" : "-journal");
    // A program that ends its transaction or its work removes its sidecar at any moment, and makes the next one.
    constexpr int looks = 20;
    for (int look = 1;; ++look) {
        const FileStatus status = statusOf(path);
        if (status.isAbsent())
            return std::nullopt;
        // Of a link, too: SQLite opens sidecars with O_NOFOLLOW.
        if (!status.is(FileStatus::Kind::Regular))
            throw FileError(SQLITE_CANTOPEN, path, status.error.value());
        try {
            return VfsFile(database, kind);
        } catch (const FileError &failure) {
            if (statusOf(path).isAbsent())
                return std::nullopt;
            if (failure.systemError() != int(std::errc::no_such_file_or_directory) || look == looks)
                throw;
        }
    }
}

void VfsFile::fail(int code) const
{
    int systemError = 0;
    const int asked = m_file->pMethods->xFileControl(m_file.get(), SQLITE_FCNTL_LAST_ERRNO, &systemError);
    throw FileError(code, m_path, asked == SQLITE_OK && systemError != 0 ? systemError : int(std::errc::io_error));
}

VfsFile::VfsFile(VfsFile &&) noexcept = default;

VfsFile &VfsFile::operator=(VfsFile &&other) noexcept
{
    // The file is closed before its name is freed.
    m_file = std::move(other.m_file);
    m_path = std::move(other.m_path);
    m_name = std::move(other.m_name);
    return *this;
}

VfsFile::~VfsFile() = default;

std::int64_t VfsFile::size() const
{
    sqlite3_int64 bytes = 0;
    const int code = m_file->pMethods->xFileSize(m_file.get(), &bytes);
    if (code != SQLITE_OK)
        fail(code);
    return bytes;
}

bool VfsFile::read(std::span<std::byte> to, std::int64_t offset) const
{
    if (to.empty())
        return true;
    const auto readOnce = [&] {
        return m_file->pMethods->xRead(m_file.get(), to.data(), static_cast<int>(to.size()), offset);
    };
    // A short read means that the file ends there, which its size must say too. It may have grown since.
    const auto endsBefore = [&] { return size() < offset + static_cast<std::int64_t>(to.size()); };
    int code = readOnce();
    if (code == SQLITE_IOERR_SHORT_READ && !endsBefore())
        code = readOnce();
    if (code != SQLITE_OK && (code != SQLITE_IOERR_SHORT_READ || !endsBefore()))
        fail(code);
    return code == SQLITE_OK;
}

void VfsFile::readWhole(std::span<std::byte> to, std::int64_t offset) const
{
    if (!read(to, offset))
        throw SqliteError(SQLITE_IOERR_SHORT_READ, nullptr);
}

} // namespace Litecopy
