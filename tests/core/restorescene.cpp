// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "restorescene.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <litecopy/keepcopy.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include <sys/stat.h>
#include <sys/xattr.h>

namespace Litecopy::Test {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

RestoreScene::RestoreScene(const QByteArray &journalMode, qint64 size)
{
    fs::create_directory(folder / "home");
    fs::create_directory(folder / "kept");
    request.database = folder.path() / "home" / "app.db";
    request.progressInterval = 0ms;
    buildDatabase(request.database, {.journalMode = journalMode, .size = size});
    say(3);
    KeepRequest keep;
    keep.copy.source = request.database;
    keep.folder = folder / "kept";
    CopyControl control;
    request.copy = keepCopy(keep, control).copy.receipt.destination;
    say(7);
}

void RestoreScene::say(int number) const
{
    SqlHandle(request.database).execute("PRAGMA user_version=" + QByteArray::number(number));
}

RestoreResult RestoreScene::restore(const ProgressSink &progress) const
{
    CopyControl control;
    return restoreCopy(request, control, progress);
}

qint64 saysOf(const fs::path &database)
{
    return SqlHandle(database).integer("PRAGMA user_version");
}

Ownership::Ownership(const fs::path &path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    user = status.st_uid;
    group = status.st_gid;
    mode = status.st_mode & 07777U;
    std::array<char, 256> text{};
    const ssize_t size = ::getxattr(path.c_str(), "system.posix_acl_access", text.data(), text.size());
    accessList.assign(text.data(), std::size_t(std::max<ssize_t>(size, 0)));
}

/// As the kernel takes it: linux/posix_acl_xattr.h.
bool giveAccessList(const fs::path &path)
{
    struct Entry
    {
        std::uint16_t tag;
        std::uint16_t permissions;
        std::uint32_t id;
    };
    constexpr std::uint32_t nobody = 0xffffffff;
    const Entry entries[] = {
        {0x01, 6, nobody}, {0x02, 4, 1234}, {0x04, 4, nobody}, {0x10, 4, nobody}, {0x20, 0, nobody}};
    std::string list("\x02\0\0\0", 4);
    list.append(reinterpret_cast<const char *>(entries), sizeof entries);
    return ::setxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) == 0;
}

} // namespace Litecopy::Test
