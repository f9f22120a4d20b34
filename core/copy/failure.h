// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "live/errormapping.h"

#include <litecopy/copyplan.h>
#include <litecopy/error.h>

#include <optional>
#include <utility>

namespace Litecopy {

/// Ends a copy: thrown anywhere below the public functions, caught by `runCopy()`, which knows both paths.
using CopyFailure = Failure;

using CopyCancelled = Cancelled;

/// The source turned out to be in another state than the plan was made for: the copy starts over from a new look at it.
/// Caught by `followPlan()`. As a failure it is what to say where that doesn't end.
struct SourceChanged : CopyFailure
{
};

/// A method found that it can't do what was planned, and names the one that can. Caught by `followPlan()`, and where a
/// compact copy's source is staged. As a failure it is what to say where the method was the user's own choice.
struct PlanFailed : CopyFailure
{
    PlanFailed(CopyMethod other, QString why, CopyFailure failure)
        : CopyFailure(std::move(failure))
        , alternative(other)
        , reason(std::move(why))
    {
    }

    CopyMethod alternative;
    QString reason;
};

/// From an error of SQLite's in working at `file`, the one of that side. SQLite's codes name no file: of one in reading
/// the source, those that can only be the destination's are given to it.
[[nodiscard]] inline CopyFailure failureFrom(const SqliteError &error, Side side, const std::filesystem::path &file)
{
    if (side == Side::Destination)
        return {errorFrom(error, side, file, file), side};
    CopyFailure failed{errorFrom(error, side, file, {}), side};
    // What a database in memory can't be the cause of.
    const ErrorCode code = failed.error.code;
    const bool isOfAFile = code >= ErrorCode::DestinationExists && code <= ErrorCode::IoError;
    const bool isOther = file.empty() ? isOfAFile : failed.error.path.empty();
    if (isOther)
        failed.side = Side::Destination;
    return failed;
}

} // namespace Litecopy
