// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/sqliteerror.h>

#include <filesystem>
#include <utility>

namespace Litecopy {

/// One file of a database could not be opened or read although it is there: which, and why.
class FileError : public SqliteError
{
public:
    FileError(int extendedCode, std::filesystem::path path, int systemError)
        : SqliteError(extendedCode, nullptr)
        , m_path(std::move(path))
        , m_systemError(systemError)
    {
    }

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// The errno of the call that failed. 0 where the system wasn't asked: the file is a pipe, a device, a folder or a
    /// link, which SQLite doesn't follow for a sidecar.
    [[nodiscard]] int systemError() const noexcept { return m_systemError; }
    [[nodiscard]] bool isNotRegularFile() const noexcept { return m_systemError == 0; }

private:
    std::filesystem::path m_path;
    int m_systemError;
};

} // namespace Litecopy
