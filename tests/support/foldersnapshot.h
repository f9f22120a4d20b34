// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace Litecopy::Test {

/// Everything about one entry of a folder that a copy must leave as it was. Not the time of the last access.
struct EntrySnapshot
{
    unsigned mode = 0; ///< type and permission bits
    std::uint64_t inode = 0;
    std::int64_t size = 0; ///< bytes; 0 for folders
    std::int64_t modified = 0; ///< nanoseconds since 1970; 0 for folders, whose entries tell it better
    QByteArray content; ///< SHA-256 of a regular file, the target of a link

    bool operator==(const EntrySnapshot &) const = default;
};

/// A folder's listing with content, subfolders included: take one before and one after, and compare.
/// Reads every file on a thread with a file table of its own, so the locks that SQLite connections of this process have
/// on them stay.
class FolderSnapshot
{
public:
    explicit FolderSnapshot(const std::filesystem::path &folder);
    explicit FolderSnapshot(std::map<std::string, EntrySnapshot> entries);

    [[nodiscard]] const std::map<std::string, EntrySnapshot> &entries() const noexcept { return m_entries; }
    /// For people: what is new, gone or changed in `later`; empty where nothing is.
    [[nodiscard]] QString differenceTo(const FolderSnapshot &later) const;

private:
    std::map<std::string, EntrySnapshot> m_entries; ///< by path within the folder
};

} // namespace Litecopy::Test
