// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/headerreader.h"
#include "system/filestatus.h"
#include "system/portalattribute.h"

#include <litecopy/error.h>
#include <litecopy/portalpath.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// A file that a program writes to has other stamps by the next look.
constexpr int looksAtBoth = 20;
constexpr std::chrono::milliseconds betweenLooks{5};

/// Whether both begin with the same bytes, and what opens the shown one opens the other: two files that were made
/// within one tick of the clock may have the same stamps.
bool opensAlike(const fs::path &shown, const fs::path &outside, bool isFolder)
{
    try {
        const QByteArray header = isFolder ? QByteArray() : readHeader(outside);
        const OpenWatch watch(outside);
        if (isFolder) {
            std::error_code error;
            const fs::directory_iterator opened(shown, error);
            return !error && watch.sawOpening();
        }
        return readHeader(shown) == header && watch.sawOpening();
    } catch (const SqliteError &) {
        return false; // this user may read only one of them
    }
}

/// Looked at three times in a row: outside, through the portal, outside.
bool isSameFile(const fs::path &shown, const fs::path &outside)
{
    for (int look = 0; look < looksAtBoth; ++look) {
        const std::optional<FileStamps> before = stampsOf(outside);
        const std::optional<FileStamps> through = stampsOf(shown);
        const std::optional<FileStamps> after = stampsOf(outside);
        if (!before || !through || !after)
            return false;
        const bool isAlike = *through == *before || *through == *after;
        if (isAlike && opensAlike(shown, outside, through->isFolder()))
            return true;
        // Where it stands still, another look shows the same.
        if (*before == *after && !isAlike)
            return false;
        std::this_thread::sleep_for(betweenLooks);
    }
    return false;
}

} // namespace

bool isPortalPath(const fs::path &path)
{
    const std::string &name = path.native();
    constexpr std::string_view users = "/run/user/";
    if (!name.starts_with(users))
        return name.starts_with("/run/flatpak/doc/");
    const std::size_t behindUser = name.find('/', users.size());
    return behindUser != std::string::npos && std::string_view(name).substr(behindUser).starts_with("/doc/");
}

QString OutsidePath::inWords() const
{
    if (path.empty())
        return {};
    return QCoreApplication::translate("Litecopy", "outside the sandbox it is “%1”").arg(displayPath(path));
}

OutsidePath lookOutsidePortal(const fs::path &shown, const fs::path &told)
{
    const bool isThere = !statusBehind(shown).isAbsent();
    const fs::path seen = isThere ? shown : shown.parent_path();
    fs::path outside = isThere ? told : told.parent_path();
    if (told.empty())
        outside = hostPathAttribute(seen);
    if (outside.empty() || isPortalPath(outside))
        return {};
    const bool isSame = isSameFile(seen, outside);
    return {isThere ? outside : outside / shown.filename(), isSame};
}

fs::path outsidePortal(const fs::path &path)
{
    if (!isPortalPath(path))
        return path;
    const OutsidePath outside = lookOutsidePortal(path);
    if (!outside.isSame)
        return path;
    std::error_code error;
    fs::path resolved = fs::weakly_canonical(outside.path, error);
    return error ? outside.path : resolved;
}

} // namespace Litecopy
