// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace Litecopy::Test {

/// From here on this process and its children mount file systems that nobody else sees and that end with them. To be
/// called before there is any other thread. False, with errno set, where neither root nor a namespace of the user's own
/// may mount.
bool enterMountNamespace();

/// Runs a program that only root has in its path, "mkfs.xfs". Empty when it did well, else what it said.
[[nodiscard]] QString runSystemProgram(const QString &program, const QStringList &arguments);

/// A file system in memory, mounted over a folder, which is made where it is missing; unmounted when this goes.
class MountedMemory
{
public:
    /// `options` as of tmpfs(5), "size=64k"; `flags` as of mount(2).
    MountedMemory(std::filesystem::path at, const QByteArray &options, unsigned long flags = 0);
    MountedMemory(const MountedMemory &) = delete;
    MountedMemory &operator=(const MountedMemory &) = delete;
    ~MountedMemory();

    /// False where this machine lets the test mount nothing.
    [[nodiscard]] bool isMounted() const noexcept { return m_mounted; }
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
    bool m_mounted = false;
};

/// One of so many bytes, which can be filled up.
class SmallFileSystem : public MountedMemory
{
public:
    SmallFileSystem(const std::filesystem::path &at, qint64 bytes);

    /// Bytes; -1 where it doesn't say.
    [[nodiscard]] qint64 free() const;
    /// Takes all but so many bytes, with a file "filler"; false where there are fewer.
    [[nodiscard]] bool leave(qint64 bytes);
};

} // namespace Litecopy::Test
