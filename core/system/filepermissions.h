// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <filesystem>
#include <string_view>

#include <sys/types.h>

struct stat;

namespace Litecopy {

[[nodiscard]] FileIdentity identityOf(const struct stat &status) noexcept;

/// Whose a file is and who may open it, and which file that is: all asked of one descriptor, for between two questions
/// a name may lead to two files.
struct FilePermissions
{
    FileIdentity file; ///< does not exist where the name leads to no regular file, or can't be looked at
    uid_t owner = 0;
    gid_t group = 0;
    mode_t mode = 0600; ///< permission bits, less what an access list denies to anybody by name
};

/// Links are not followed. Opens no file for reading, so it drops no lock of this process. Never waits.
[[nodiscard]] FilePermissions permissionsOf(const std::filesystem::path &file);

/// The group's and the others' bits of an access list (acl(5), and linux/posix_acl_xattr.h for its bytes), less what it
/// denies to anybody by name: in a plain mode everybody named falls to the group or the others.
[[nodiscard]] mode_t modeOfAccessList(std::string_view list, mode_t mode) noexcept;

} // namespace Litecopy
