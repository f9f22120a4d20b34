// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// Makes SQLite's default VFS use open-file-description locks (`F_OFD_SETLK`) in this whole process.
///
/// Why: an ordinary POSIX lock is lost when *any* descriptor of the file is closed in the process, and file dialogs,
/// icon and MIME look-ups open and close every file they list. A copy taken under a lost lock is silently wrong. Locks
/// that belong to the descriptor survive, and conflict with other programs' POSIX locks as they should.
///
/// Call it first thing in `main`, before any connection is open: a connection that is open keeps its ordinary locks.
/// The change is of the whole process and for good, so the library never makes it by itself; the Litecopy programs do.
/// Linux only; elsewhere it returns false and changes nothing. Connections of this process to one file go on sharing
/// their locks as SQLite expects.
bool useOpenFileDescriptionLocks() noexcept;

} // namespace Litecopy
