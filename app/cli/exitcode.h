// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyresult.h>
#include <litecopy/error.h>

namespace Litecopy {

/// What the program ends with: the numbers of sysexits.h, so that scripts and mailers know them. Documented in the
/// manual page: they never change their meaning.
enum class ExitCode
{
    Ok = 0,
    Other = 1,
    Usage = 64,
    NoDatabase = 65, ///< not a database, or a damaged one
    NoInput = 66,
    CannotCreate = 73,
    InputOutput = 74, ///< or the disk is full
    TryAgain = 75, ///< busy: the same command may succeed later
    NotPermitted = 77,
    // 128 + N: ended by signal N
};

[[nodiscard]] ExitCode exitCode(ErrorCode code) noexcept;
/// A damaged source that was copied all the same is `NoDatabase`. For every outcome but Cancelled, whose code is its
/// signal's.
[[nodiscard]] ExitCode exitCode(const CopyResult &result) noexcept;

} // namespace Litecopy
