// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyprogress.h>

namespace Litecopy::Test {

/// What a copy of a database with pages of 4 KiB reports while it copies.
inline CopyProgress copying(quint32 remaining, quint32 pageCount)
{
    CopyProgress progress;
    progress.phase = CopyPhase::Copying;
    progress.remaining = remaining;
    progress.pageCount = pageCount;
    progress.pageSize = 4096;
    return progress;
}

/// In another phase.
inline CopyProgress phase(CopyPhase which, double fraction = -1)
{
    CopyProgress progress;
    progress.phase = which;
    progress.phaseFraction = fraction;
    return progress;
}

} // namespace Litecopy::Test
