// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/filedescriptor.h"

#include <filesystem>

namespace Litecopy {

/// Opens a folder by a path with no links in it, as `O_PATH`: to work below it, whatever its name means by then, and
/// even where it may be written and not read. Refuses a path in which somebody put a link meanwhile (ELOOP). Empty,
/// with errno set, where it fails.
[[nodiscard]] FileDescriptor openFolder(const std::filesystem::path &withoutLinks);

/// Another user may give names on the way to this folder, or in it, to other files at any moment: the owner of one of
/// these folders, and everybody where one may be written by all and is not sticky. Root is nobody else.
[[nodiscard]] bool othersMayRename(const std::filesystem::path &withoutLinks);

/// A name for an open folder that goes on meaning it: through /proc. Empty where there is no /proc.
[[nodiscard]] std::filesystem::path lastingPath(const FileDescriptor &folder);

} // namespace Litecopy
