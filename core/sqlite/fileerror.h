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
