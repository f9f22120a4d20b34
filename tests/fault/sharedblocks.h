// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <filesystem>

struct file_clone_range;

namespace Litecopy::Test {

/// While one lives, the file system below a folder says that it is XFS, and shares blocks between files as far as a
/// program can tell: FICLONERANGE copies the bytes. So every machine can test what is done with shared blocks, and the
/// record of the disk has them as a write, which is what a power cut makes of them: there, or not, or partly.
class PretendedSharing
{
public:
    /// One at a time.
    explicit PretendedSharing(const std::filesystem::path &folder);
    PretendedSharing(const PretendedSharing &) = delete;
    PretendedSharing &operator=(const PretendedSharing &) = delete;
    ~PretendedSharing();

    /// Ranges of files shared so far, by any.
    [[nodiscard]] static long ranges() noexcept;
};

// For the shims; they ask for no memory.

[[nodiscard]] bool isSharingPretended(const char *path) noexcept;
[[nodiscard]] bool isSharingPretended(int file) noexcept;
/// What ioctl(2) answers. Where nothing is pretended the system does it.
[[nodiscard]] int shareRange(int to, const file_clone_range &range) noexcept;

} // namespace Litecopy::Test
