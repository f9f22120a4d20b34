// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace Litecopy {

/// Owns a POSIX file descriptor. Never to be used on a database that a connection of this process may have open:
/// closing it would drop that connection's POSIX locks. Only a `DescriptorThread`, whose descriptors
/// are its own, may use it there.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) noexcept
        : m_descriptor(descriptor)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileDescriptor() { close(); }

    [[nodiscard]] int get() const noexcept { return m_descriptor; }
    [[nodiscard]] explicit operator bool() const noexcept { return m_descriptor >= 0; }
    void close() noexcept
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor = -1;
};

/// pread(2), past signals. Bytes read, which are fewer only at the end of the file or on an odd file system; -1 with
/// errno set.
[[nodiscard]] inline ssize_t readAt(const FileDescriptor &file, void *to, std::size_t length, off_t offset) noexcept
{
    for (;;) {
        const ssize_t got = ::pread(file.get(), to, length, offset);
        if (got >= 0 || errno != EINTR)
            return got;
    }
}

/// pwrite(2) of all of it, past signals. False with errno set.
[[nodiscard]] inline bool writeAt(const FileDescriptor &file, std::span<const std::byte> bytes, off_t offset) noexcept
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::pwrite(file.get(), bytes.data(), bytes.size(), offset);
        if (wrote < 0 && errno == EINTR)
            continue;
        // Some file systems write nothing of it and give no reason.
        if (wrote == 0)
            errno = EIO;
        if (wrote <= 0)
            return false;
        bytes = bytes.subspan(std::size_t(wrote));
        offset += wrote;
    }
    return true;
}

inline constexpr std::string_view descriptorPaths = "/proc/self/fd/";

/// A path that means what a descriptor of this process has open, whatever becomes of its name. Connections opened
/// through a `VfsTap` take such paths as they are.
[[nodiscard]] inline std::string pathOfDescriptor(int descriptor)
{
    return std::string(descriptorPaths) + std::to_string(descriptor);
}

/// Lets the kernel write the first `size` bytes of a file to the medium, piece by piece, calling `between` after each
/// with the part done (0..1): an fsync of gigabytes can't be interrupted, this can, by an exception of `between`.
/// Promises nothing: it is fsync that makes sure, and finds little left to do. Errors are left for fsync to report.
void writeBack(int descriptor, qint64 size, const std::function<void(double)> &between);

/// Opens a folder by a path with no links in it, as `O_PATH`: to work below it, whatever its name means by then, and
/// even where it may be written and not read. Refuses a path in which somebody put a link meanwhile (ELOOP). Empty,
/// with errno set, where it fails.
[[nodiscard]] FileDescriptor openFolder(const std::filesystem::path &withoutLinks);

/// Renames a file of one open folder to a name in another that nothing has yet, and replaces nothing, unless the file
/// system knows neither renames that don't replace nor links. 0, or why not: EEXIST where something has the name.
[[nodiscard]] int giveNewName(int fromFolder, const char *from, int toFolder, const char *to) noexcept;

} // namespace Litecopy
