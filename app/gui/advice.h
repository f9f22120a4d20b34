// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

namespace Litecopy {

// What stands in the way of a copy, in words that name what the window has. Pure.

/// Before a copy was tried: nothing has happened yet.
[[nodiscard]] ErrorText textBefore(const Error &error);
/// After it failed.
[[nodiscard]] ErrorText textAfter(const Error &error);

/// To copy would fail, whoever waits: only a person can mend it, elsewhere or by another choice.
[[nodiscard]] bool isCertain(ErrorCode code);

/// What a person can press when a copy failed.
struct Remedies
{
    bool keepWaiting = false;
    bool withoutLock = false;
    bool putBack = false; ///< into the destination
    bool otherName = false;
    bool rescue = false; ///< of what can be read of the source
    bool encrypted = false; ///< to say that it is
};
/// It may be a database whose rows can still be read, in part.
[[nodiscard]] bool mayBeRescued(ErrorCode code);
[[nodiscard]] Remedies remediesFor(ErrorCode code);

} // namespace Litecopy
