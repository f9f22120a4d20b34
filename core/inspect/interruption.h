// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// Ends a reading, on its way to whoever started it.
enum class Interruption
{
    Cancelled,
    Changed, ///< a database was written to: what was read so far is void
};

} // namespace Litecopy
