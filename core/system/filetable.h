// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// Makes the calling thread one on which database files may be opened and closed past SQLite without dropping its
/// locks: gives it a file table of its own, where they are not the descriptors' own already. False, with errno set,
/// where the system refuses (seccomp rules of a container may). Only for a thread that is made for it: SQLite's
/// descriptors mean nothing there any more.
[[nodiscard]] bool separateFileTable() noexcept;

} // namespace Litecopy
