// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"
#include "system/folderlock.h"

#include <litecopy/copycontrol.h>
#include <litecopy/copydatabase.h>
#include <litecopy/copylist.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace Litecopy {

/// A folder that copies are kept in, opened: whatever becomes of its name, the same folder is worked on.
class CopyFolder
{
public:
    /// Throws Failure where there is no such folder.
    explicit CopyFolder(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const FileDescriptor &descriptor() const noexcept { return m_descriptor; }
    /// Whether it holds the very file that was listed.
    [[nodiscard]] ListedCopy::Presence presenceOf(const ListedCopy &copy) const;
    /// By inode, size and time of its content; where the device has another number, by the time of the last change of
    /// its attributes, too. Whether those changed since is not asked else.
    [[nodiscard]] static bool isVeryFile(const FileIdentity &now, const FileIdentity &then) noexcept;
    /// Nothing but its inode number is another, and the file system is one that makes those up.
    [[nodiscard]] bool isRenumbered(const ListedCopy &copy) const;
    /// What has its name now.
    [[nodiscard]] FileIdentity identityOf(const std::filesystem::path &copy) const;
    [[nodiscard]] bool keepsInodes() const;
    /// Opens a copy, on a thread with a file table of its own, too, where the folder's descriptor means nothing.
    [[nodiscard]] FileDescriptor openCopy(const std::filesystem::path &copy) const;
    /// `ListedCopy::head` of the file of that name now; empty where it can't be read.
    [[nodiscard]] QByteArray headOf(const std::filesystem::path &copy) const;
    /// Files named as copies of `database` are. Empty where the folder can't be read.
    [[nodiscard]] std::vector<std::filesystem::path> filesNamedAfter(const std::filesystem::path &database) const;

    /// Keeps other programs from changing the list until this goes. Waits for up to `timeout`, calling `waiting` with
    /// the time so far, about ten times a second. Where the file system knows no such lock, nothing is waited for.
    /// Throws Failure DestinationInUse, Cancelled.
    void lock(CopyControl &control, std::chrono::milliseconds timeout,
              const std::function<void(std::chrono::milliseconds)> &waiting = {});

private:
    std::filesystem::path m_path; ///< absolute, links resolved
    FileDescriptor m_descriptor;
    FileIdentity m_identity;
    std::optional<FolderLock> m_lock;
};

/// For `CopyFolder::lock()`: after two seconds it is told what is waited for, and how long so far.
[[nodiscard]] std::function<void(std::chrono::milliseconds)> tellFolderWait(const ProgressSink &progress);
/// The same of anything, named for people.
[[nodiscard]] std::function<void(std::chrono::milliseconds)> tellWait(const ProgressSink &progress,
                                                                      const QString &what);
/// `ListedCopy::head` of an open file; empty where it can't be read.
[[nodiscard]] QByteArray headIn(const FileDescriptor &file);
} // namespace Litecopy
