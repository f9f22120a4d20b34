// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace Litecopy {

/// What the attribute `user.document-portal.host-path` of a file or a folder says: an absolute path. Empty where there
/// is none. Throws std::bad_alloc alone.
[[nodiscard]] std::filesystem::path hostPathAttribute(const std::filesystem::path &path);

/// What a file shows of itself under each of its names, also through a FUSE file system, which has numbers of its own
/// for devices and inodes.
struct FileStamps
{
    std::uint32_t kind = 0; ///< S_IFMT
    std::uint64_t size = 0; ///< bytes
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::int64_t changed = 0; ///< likewise, of its attributes

    [[nodiscard]] bool isFolder() const noexcept;
    bool operator==(const FileStamps &) const = default;
};

/// By statx(2), past the kernel's memory of attributes. Links are followed. Nothing where the system refuses to tell.
[[nodiscard]] std::optional<FileStamps> stampsOf(const std::filesystem::path &path) noexcept;

/// Tells whether a file or a folder was opened, by whatever name and program, since this was made (inotify(7)): the
/// kernel knows files by inode, through mounts, namespaces and the programs that serve FUSE file systems.
class OpenWatch
{
public:
    /// Watches nothing where the system refuses: then nothing was opened.
    explicit OpenWatch(const std::filesystem::path &path) noexcept;

    [[nodiscard]] bool sawOpening() const noexcept;

private:
    FileDescriptor m_events;
};

} // namespace Litecopy
