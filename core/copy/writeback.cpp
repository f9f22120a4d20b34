// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/writeback.h"

#include <fcntl.h>

namespace Litecopy {

static constexpr qint64 piece = qint64(8) << 20;

void writeBack(int descriptor, qint64 size, const std::function<void(double)> &between)
{
    // First all is handed over, so that the medium is never idle; then each piece is waited for.
    for (qint64 at = 0; at < size; at += piece) {
        ::sync_file_range(descriptor, at, piece, SYNC_FILE_RANGE_WRITE);
        between(0);
    }
    for (qint64 at = 0; at < size; at += piece) {
        ::sync_file_range(descriptor, at, piece,
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
        between(double(at) / double(size));
    }
}

} // namespace Litecopy
