// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/filenamelength.h"

#include "copy/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

#include <unistd.h>

namespace Litecopy {

static constexpr std::string_view journalSuffix = "-journal";

std::size_t longestDatabaseName(const std::filesystem::path &folder)
{
    const long limit = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    const std::size_t longest = limit > 0 ? std::size_t(limit) : 255;
    return longest - std::min(longest, journalSuffix.size());
}

void requireRoomForJournal(const std::filesystem::path &database)
{
    const std::size_t longest = longestDatabaseName(database.parent_path());
    const std::size_t length = database.filename().native().size();
    if (length <= longest)
        return;
    throw failure(ErrorCode::PathTooLong, database,
                  QCoreApplication::translate("Litecopy",
                                              "its name has %1 bytes, and the name of SQLite’s journal leaves room "
                                              "for %2")
                      .arg(length)
                      .arg(longest));
}

std::string shortened(const std::string &name, std::size_t length)
{
    if (name.size() <= length)
        return name;
    // 0b10xxxxxx continues a character; one has at most four bytes, more of them are no UTF-8.
    std::size_t end = length;
    while (end > 0 && length - end < 3 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end);
}

} // namespace Litecopy
