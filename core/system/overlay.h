// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>
#include <vector>

namespace Litecopy {

/// The same file by other names that an overlay file system gives it: of a file seen through an overlay, its name in
/// the folder that the overlay shows; of one in such a folder, its name in the overlay. Locks, and files that are made
/// or removed, on one side don't show on the other (Documentation/filesystems/overlayfs.rst calls that undefined);
/// content, size and time stamps do. Only names that lead somewhere for this process: a container doesn't see the
/// folder that its own root is made of.
[[nodiscard]] std::vector<std::filesystem::path> namesAcrossOverlays(const std::filesystem::path &file);

/// Whether the file lies in a folder that an overlay shows: programs that use it are likely to be on the other side.
[[nodiscard]] bool isInLayerOfOverlay(const std::filesystem::path &file);

/// Whether a program holds a lock on the database by another of these names, or a log or journal lies beside that name
/// and not beside this one.
[[nodiscard]] bool isUsedAcrossOverlay(const std::filesystem::path &database);

} // namespace Litecopy
