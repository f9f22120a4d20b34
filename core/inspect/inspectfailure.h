// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/sqliteerror.h>

#include <exception>
#include <filesystem>

namespace Litecopy {

/// Why an inspection ends early, on its way to the result it becomes part of. Never leaves `core/inspect`.
class InspectFailure : public std::exception
{
public:
    explicit InspectFailure(Error error)
        : m_error(std::move(error))
    {
    }
    InspectFailure(ErrorCode code, const std::filesystem::path &path)
    {
        m_error.code = code;
        m_error.path = path;
    }

    [[nodiscard]] const Error &error() const noexcept { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "the inspection failed"; }

private:
    Error m_error;
};

/// SQLite's code as one of ours, for a file that is only read. A `FileError` names its own file.
[[nodiscard]] Error readingError(const SqliteError &error, const std::filesystem::path &path);

/// The same of a name that can't be followed.
[[nodiscard]] Error readingError(const std::filesystem::filesystem_error &error, const std::filesystem::path &path);

} // namespace Litecopy
