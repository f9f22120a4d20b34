// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QStandardPaths>
#include <QString>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace Litecopy {

// What a file dialog shows of the file system. Functions that ask it take as long as it does, on a dead network mount
// for ever: the window calls them by `readInBackground()`.

/// One name in a folder.
struct FolderEntry
{
    std::filesystem::path name;
    QString text; ///< for people
    bool isFolder = false; ///< or a link to one, once it was looked at
    bool isUnseenLink = false; ///< what it leads to is not known, as that may be on a drive that gives no answer
};

/// Threads share them. Many take long to be freed: whoever has them last on the window's thread has another thread free
/// them.
using FolderEntries = std::shared_ptr<const std::vector<FolderEntry>>;
[[nodiscard]] FolderEntries shareEntries(std::vector<FolderEntry> entries);

/// What can only be told by asking for each file.
struct FileDetails
{
    qint64 size = -1; ///< bytes; negative where unknown
    QDateTime changed; ///< invalid where unknown
};

struct FolderListing
{
    FolderEntries entries; ///< by name; null for none
    QString problem; ///< why it can't be listed; empty where it was
    bool isCut = false; ///< there are more
};

/// The entries that are listed at most. Tests list fewer.
inline std::atomic<std::size_t> mostListed = 100'000;

/// The names in a folder. Asks only for the folder, and not for what links lead to.
[[nodiscard]] FolderListing listFolder(const std::filesystem::path &folder);

/// What was seen of one entry.
struct EntryLook
{
    std::size_t entry = 0; ///< its place among the entries
    FileDetails details;
    bool isFolder = false; ///< or a link to one
};

/// Asks for that entry of the folder, and for what it leads to.
[[nodiscard]] EntryLook lookAt(const std::filesystem::path &folder, const FolderEntry &entry);

/// A folder that people go to by name.
struct Place
{
    QString name;
    std::filesystem::path folder;
};

/// The user's home, the drives that are mounted for people, and the root. Asks none of them.
[[nodiscard]] std::vector<Place> surePlaces();
/// A folder of the user's, as for documents; none where it isn't there, or is the home itself. Asks the folder, which
/// may be on another drive.
[[nodiscard]] std::optional<Place> userPlace(QStandardPaths::StandardLocation location);
/// The mount points for people in the text of /proc/self/mountinfo. Pure.
[[nodiscard]] std::vector<std::filesystem::path> drivesIn(const QByteArray &mountInfo);

} // namespace Litecopy
