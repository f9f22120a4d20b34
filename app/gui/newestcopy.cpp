// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "newestcopy.h"

#include <litecopy/copylist.h>
#include <litecopy/fileidentity.h>

#include <chrono>
#include <system_error>

namespace Litecopy {

namespace {

qint64 modified(const std::filesystem::path &file)
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(file, error);
    if (error || !std::filesystem::is_regular_file(file, error))
        return 0;
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::file_clock::to_sys(time).time_since_epoch())
        .count();
}

} // namespace

std::filesystem::path newestCopyOf(const std::filesystem::path &database,
                                   const std::vector<std::filesystem::path> &made, const std::filesystem::path &folder)
{
    std::filesystem::path last;
    qint64 when = 0;
    const auto consider = [&](const std::filesystem::path &copy, qint64 time) {
        if (time <= when || copy == database)
            return;
        last = copy;
        when = time;
    };
    for (const std::filesystem::path &copy : made)
        consider(copy, modified(copy));
    if (folder.empty())
        return last;
    for (const ListedCopy &copy : copiesOf(readCopyList(folder, database), database)) {
        if (copy.presence == ListedCopy::Presence::Here)
            consider(copy.path, copy.made.toMSecsSinceEpoch());
    }
    return last;
}

} // namespace Litecopy
