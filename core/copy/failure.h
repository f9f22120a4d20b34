// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "source/errormapping.h"

#include <litecopy/copyplan.h>
#include <litecopy/error.h>

#include <utility>

namespace Litecopy {

/// How a copy ends early inside the engine: thrown anywhere below `copyDatabase()`, caught there and nowhere else.
struct CopyFailure
{
    Error error;
};

/// Cancelled by the user. Not a CopyFailure: it is an outcome, not an error.
struct CopyCancelled
{
};

/// The source turned out to be in another state than the plan was made for: the copy starts over from a new look at it.
/// `error` is what to say where that doesn't end.
struct SourceChanged
{
    Error error;
};

/// A method found that it can't do what was planned, and names the one that can. `error` is what to say where the
/// method was the user's own choice.
struct PlanFailed
{
    CopyMethod alternative;
    QString reason;
    Error error;
};

[[nodiscard]] CopyFailure failure(ErrorCode code, std::filesystem::path path, QString detail = {});
/// From errno. `what` is the system call's purpose, for the technical text ("creating the temporary file").
[[nodiscard]] CopyFailure systemFailure(int systemError, Side side, std::filesystem::path path, const char *what);

} // namespace Litecopy
