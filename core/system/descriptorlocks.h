// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Litecopy {

/// Whether SQLite's locks belong to its descriptors, since `useOpenFileDescriptionLocks()` was called: then a database
/// may be opened and closed past SQLite on any thread, and no lock is lost. Otherwise closing any descriptor of it
/// drops the locks that the same file table holds (fcntl(2)).
[[nodiscard]] bool locksBelongToDescriptors() noexcept;

} // namespace Litecopy
