// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <filesystem>

namespace Litecopy {

/// Whether a path lies below the mount of a document portal: `/run/flatpak/doc/` or `/run/user/UID/doc/`. Such a portal
/// shows programs single files of a folder: a database without its write-ahead log, and without the locks of others.
/// By the path alone, whose links are resolved: asks nothing.
[[nodiscard]] bool isPortalPath(const std::filesystem::path &path);

/// What a document portal shows, by its name outside of the portal.
struct OutsidePath
{
    std::filesystem::path path; ///< as the portal tells it; empty where it doesn't
    /// The name leads, here and now, to the very file that the portal shows. A sandbox has folders of its own under
    /// usual names, /tmp for one, so the portal's word alone is not enough. What is asked: that kind, size, the time
    /// stamps of content and attributes and a file's first 100 bytes are the same, and that the kernel tells of the
    /// file outside that it was opened when the one that the portal shows is.
    bool isSame = false;

    /// "outside the sandbox it is “/home/anna/app.db”"; empty where the path is. Translated.
    [[nodiscard]] QString inWords() const;
};

/// Looks at a path below a document portal. Of one that does not exist yet, the folder is looked at. `told` is what the
/// portal said over D-Bus; where that is empty, the attribute `user.document-portal.host-path` is read, which portals
/// have since xdg-desktop-portal 1.19. Changes nothing. Thread: any. Blocks as long as the portal and the file system
/// outside do; up to 100 ms where a program writes to the file all the time. Throws std::bad_alloc alone.
[[nodiscard]] OutsidePath lookOutsidePortal(const std::filesystem::path &shown, const std::filesystem::path &told = {});

/// The path outside, where the portal tells it and it is the same file; else the path as it is. Every function of the
/// library that is given a source or a destination goes by it. Blocks and throws as `lookOutsidePortal()`.
[[nodiscard]] std::filesystem::path outsidePortal(const std::filesystem::path &path);

} // namespace Litecopy
