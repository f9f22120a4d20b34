// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <functional>

namespace Litecopy {

/// Lets the kernel write the first `size` bytes of a file to the medium, piece by piece, calling `between` after each
/// with the part done (0..1): an fsync of gigabytes can't be interrupted, this can, by an exception of `between`.
/// Promises nothing: it is fsync that makes sure, and finds little left to do. Errors are left for fsync to report.
void writeBack(int descriptor, qint64 size, const std::function<void(double)> &between);

} // namespace Litecopy
