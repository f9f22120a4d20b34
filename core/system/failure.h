// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <filesystem>
#include <optional>
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

/// What an errno means to people, at a file of that side.
[[nodiscard]] ErrorCode codeForSystemError(int systemError, Side side) noexcept;

/// From errno. `what` is the system call's purpose, for the technical text ("creating the temporary file").
[[nodiscard]] Error errorFromSystem(int systemError, Side side, std::filesystem::path path, const char *what);

/// The size that the process's limit lets a file have, in words; empty where there is no limit.
[[nodiscard]] QString fileSizeLimit();

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

/// From errno. `what` is the system call's purpose, for the technical text ("creating the temporary file").
[[nodiscard]] inline Failure systemFailure(int systemError, Side side, const char *what)
{
    return {errorFromSystem(systemError, side, {}, what), side};
}

/// The same at another file than the user's own source or destination.
[[nodiscard]] inline Failure systemFailure(int systemError, Side side, std::filesystem::path path, const char *what)
{
    return {errorFromSystem(systemError, side, std::move(path), what)};
}

} // namespace Litecopy
