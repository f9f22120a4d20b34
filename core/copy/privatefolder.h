// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/filedescriptor.h"

#include <filesystem>

namespace Litecopy {

/// A hidden 0700 folder of one copy's own, `.litecopy-XXXXXX` beside the destination: everything unfinished lives in
/// it, so nothing half done ever has a name that others look for, and one removal takes it all away.
///
/// Removed, with all that is in it, when this object goes. A killed copy leaves it behind: the folder's descriptor
/// carries a flock that died with the process, by which `removeLeftovers()` tells it from the folder of a copy at work.
class PrivateFolder
{
public:
    /// Throws CopyFailure.
    explicit PrivateFolder(const std::filesystem::path &parent);
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    ~PrivateFolder();

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// Removes what is in it, to start over.
    void clear() noexcept;

    /// Removes what killed copies of this user left in `parent`. Touches nothing of a copy at work. Ignores errors.
    static void removeLeftovers(const std::filesystem::path &parent) noexcept;

private:
    std::filesystem::path m_path;
    FileDescriptor m_lock;
};

} // namespace Litecopy
