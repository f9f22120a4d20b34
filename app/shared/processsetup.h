// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// The first thing in main(), before anything is opened: makes the process one that loses no data to how it was
/// started.
///
/// A standard stream that is closed gets the null device, or the next file that is opened would get its number, and
/// messages would go into that file. It is opened the wrong way round, so that reading and writing still fail.
/// SIGXFSZ is ignored: beyond a file-size limit, write() then fails with EFBIG instead of killing the program. SIGPIPE
/// too: a reader of the output that stops reading ends no copy.
void setUpProcess() noexcept;

} // namespace Litecopy
