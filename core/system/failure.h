// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <litecopy/error.h>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace Litecopy {

/// Which file a failure is about.
enum class Side
{
    Source,
    Destination,
};

/// A failure on its way to the user, thrown.
///
/// One at the user's source or destination names the side alone; who knows both paths fills in the path. `Error::path`
/// is set where the failure is about another file, such as a journal or a folder.
struct Failure
{
    Error error;
    std::optional<Side> side = std::nullopt;
};

/// Ended by the user, thrown. Not a Failure: it is an outcome, not an error.
struct Cancelled
{
};

/// What the system's error means to people, at a file of that side.
[[nodiscard]] ErrorCode codeFor(const std::error_code &error, Side side) noexcept;

/// `what` is the purpose of what failed, for the technical text ("creating the temporary file").
[[nodiscard]] Error errorFromSystem(const std::error_code &error, Side side, std::filesystem::path path,
                                    const char *what);

[[nodiscard]] inline std::error_code systemError(int number) noexcept
{
    return {number, std::system_category()};
}
/// What the system last told this thread (errno).
[[nodiscard]] std::error_code lastError() noexcept;

/// The system's own words.
[[nodiscard]] QString systemErrorText(const std::error_code &error);

/// Of a file that is not opened because of a lease (EWOULDBLOCK), as a clause.
[[nodiscard]] QString leaseText();

/// The size that the process's limit lets a file have, in words; empty where there is no limit.
[[nodiscard]] QString fileSizeLimitText();

/// At the user's own source or destination.
[[nodiscard]] inline Failure failure(ErrorCode code, Side side, QString detail = {})
{
    return {{code, {}, std::move(detail), 0, {}}, side};
}

/// At another file.
[[nodiscard]] inline Failure failure(ErrorCode code, std::filesystem::path path, QString detail = {})
{
    return {{code, std::move(path), std::move(detail), 0, {}}};
}

/// `what` as in `errorFromSystem()`.
[[nodiscard]] inline Failure systemFailure(const std::error_code &error, Side side, const char *what)
{
    return {errorFromSystem(error, side, {}, what), side};
}

/// The same at another file than the user's own source or destination.
[[nodiscard]] inline Failure systemFailure(const std::error_code &error, Side side, std::filesystem::path path,
                                           const char *what)
{
    return {errorFromSystem(error, side, std::move(path), what)};
}

/// Throws `systemFailure()` where there is an error. `where` is the path of another file, if it is one, and `what`.
template <typename... Where>
void require(const std::error_code &error, Side side, Where &&...where)
{
    if (error)
        throw systemFailure(error, side, std::forward<Where>(where)...);
}

/// The same for what was looked at, opened or read, which it hands on.
template <typename... Where>
FileStatus require(const FileStatus &status, Side side, Where &&...where)
{
    require(status.error, side, std::forward<Where>(where)...);
    return status;
}

template <typename... Where>
[[nodiscard]] FileDescriptor require(FileDescriptor &&file, Side side, Where &&...where)
{
    require(file.error(), side, std::forward<Where>(where)...);
    return std::move(file);
}

template <typename... Where>
[[nodiscard]] std::size_t require(const ReadResult &read, Side side, Where &&...where)
{
    require(read.error, side, std::forward<Where>(where)...);
    return read.bytes;
}

} // namespace Litecopy
