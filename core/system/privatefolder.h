// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "system/filedescriptor.h"

#include <filesystem>
#include <string>

namespace Litecopy {

/// A hidden 0700 folder of one copy's own, `.litecopy-XXXXXX` beside the destination: everything unfinished lives in
/// it, so nothing half done ever has a name that others look for.
///
/// It holds a mark, the files `copy.db` and `snapshot.db` with their sidecars, `changes`, `journal` and
/// `packed.db`, nothing else.
/// These names, and no others, are unlinked when this object goes, one by one, and then the folder. All of that goes by
/// descriptors that are open from the beginning: another user who may rename folders on the way can't lead it
/// elsewhere, and no descriptor is needed to clean up. A killed copy leaves the folder behind, without the flock that
/// died with the process.
class PrivateFolder
{
public:
    static constexpr char copyName[] = "copy.db";
    static constexpr char snapshotName[] = "snapshot.db";
    static constexpr char changesName[] = "changes"; ///< pages that an older copy is to get
    static constexpr char journalName[] = "journal"; ///< of an older copy that is about to be changed
    static constexpr char packedName[] = "packed.db"; ///< compressed, and no database

    /// Throws Failure.
    explicit PrivateFolder(const std::filesystem::path &parent);
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder();

    /// For SQLite, through a `VfsTap`, and for everything else that wants a path. Where another user may rename folders
    /// on the way it is one through the folder's descriptor, and no name for people.
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] const FileDescriptor &descriptor() const noexcept { return m_folder; }
    [[nodiscard]] const FileDescriptor &parentDescriptor() const noexcept { return m_parent; }
    /// The permissions that the system gives to a new file here: by the umask, or by the folder's default access list.
    [[nodiscard]] unsigned newFileMode() const noexcept { return m_newFileMode; }
    /// Removes what is in it, to start over.
    void clear() noexcept;

    /// Removes what killed copies of this user left in `parent`: folders with our mark that hold nothing but files we
    /// make. Touches nothing of a copy at work. Ignores errors.
    static void removeLeftovers(const std::filesystem::path &parent) noexcept;
    /// Whether a copy is at work in such a folder in `parent`; another user's counts, left behind or not.
    [[nodiscard]] static bool isAnyAtWorkIn(const std::filesystem::path &parent) noexcept;
    /// Whether a path lies in such a folder: it is no name to show to people.
    [[nodiscard]] static bool holds(const std::filesystem::path &path);

private:
    bool make();
    void mark();
    void release() noexcept;

    std::filesystem::path m_parentPath;
    std::filesystem::path m_path;
    std::string m_name;
    FileDescriptor m_parent;
    FileDescriptor m_folder; ///< locked
    unsigned m_newFileMode = 0600;
};

} // namespace Litecopy
