// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/bytes.h"

#include <litecopy/sqliteerror.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

struct sqlite3_file;

namespace Litecopy {

/// A file of a database, read through SQLite's own VFS and never written to.
///
/// Why: closing any descriptor of a database drops this process's POSIX locks on it, except for SQLite's own
/// descriptors, whose close it puts off. Takes no lock itself. Thread: any one at a time. Errors: throws `FileError`.
class VfsFile final : public ByteSource
{
public:
    enum class Kind
    {
        Database,
        Wal, ///< the `-wal` of the database whose path is given
        Journal, ///< the `-journal` of the database whose path is given
    };

    /// The caller sees to it that the name means a regular file: a FIFO would hang.
    explicit VfsFile(const std::filesystem::path &database)
        : VfsFile(database, Kind::Database)
    {
    }
    /// Opens a sidecar. Nothing where no file has that name. Throws where the file can't be opened, or is no regular
    /// file, which is never opened.
    [[nodiscard]] static std::optional<VfsFile> sidecar(const std::filesystem::path &database, Kind kind);
    VfsFile(VfsFile &&) noexcept;
    VfsFile &operator=(VfsFile &&) noexcept;
    VfsFile(const VfsFile &) = delete;
    VfsFile &operator=(const VfsFile &) = delete;
    ~VfsFile() override;

    [[nodiscard]] std::int64_t size() const override;
    bool read(std::span<std::byte> to, std::int64_t offset) const override;
    /// SQLITE_IOERR_SHORT_READ where the file ends earlier.
    void readWhole(std::span<std::byte> to, std::int64_t offset) const override;

private:
    VfsFile(const std::filesystem::path &database, Kind kind);
    [[noreturn]] void fail(int code) const;

    struct Free
    {
        void operator()(const char *name) const noexcept;
        void operator()(sqlite3_file *file) const noexcept;
    };

    std::filesystem::path m_path; ///< of the file that is open
    std::unique_ptr<const char, Free> m_name; ///< SQLite keeps the pointer as long as the file is open
    std::unique_ptr<sqlite3_file, Free> m_file;
};

/// One file of a database could not be opened or read although it is there: which, and why.
class FileError : public SqliteError
{
public:
    FileError(int extendedCode, std::filesystem::path path, int systemError)
        : SqliteError(extendedCode, systemError)
        , m_path(std::move(path))
    {
    }

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// The system wasn't asked: the file is a pipe, a device, a folder or a link, which SQLite doesn't follow for a
    /// sidecar.
    [[nodiscard]] bool isNotRegularFile() const noexcept { return systemError() == 0; }

private:
    std::filesystem::path m_path;
};

} // namespace Litecopy
