// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/error.h>

#include <utility>

namespace Litecopy {

class SqliteError;

/// How a copy ends early inside the engine: thrown anywhere below `copyDatabase()`, caught there and nowhere else.
struct CopyFailure
{
    Error error;
};

/// Cancelled by the user. Not a CopyFailure: it is an outcome, not an error.
struct CopyCancelled
{
};

/// A method found that it can't do what was planned, and names the one that can. `error` is what to say where the
/// method was the user's own choice.
struct PlanFailed
{
    CopyMethod alternative;
    QString reason;
    Error error;
};

/// Which file a failure is about.
enum class Side
{
    Source,
    Destination
};

[[nodiscard]] CopyFailure failure(ErrorCode code, std::filesystem::path path, QString detail = {});
/// From errno. `what` is the system call's purpose, for the technical text ("creating the temporary file").
[[nodiscard]] CopyFailure systemFailure(int systemError, Side side, std::filesystem::path path, const char *what);
/// SQLite's codes name no file: those that can only be one side's are given to it, the others to `side`.
[[nodiscard]] Error errorFrom(const SqliteError &error, Side side, const std::filesystem::path &source,
                              const std::filesystem::path &destination);

} // namespace Litecopy
