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

FoundCopy newestAmong(const std::vector<std::filesystem::path> &files, const std::filesystem::path &database)
{
    FoundCopy newest;
    for (const std::filesystem::path &file : files) {
        if (const qint64 time = modified(file); time > newest.time && file != database)
            newest = {file, time};
    }
    return newest;
}

FoundCopy newestKept(const std::filesystem::path &folder, const std::filesystem::path &database)
{
    FoundCopy newest;
    for (const ListedCopy &copy : copiesOf(readCopyList(folder, database), database)) {
        const qint64 time = copy.made.toMSecsSinceEpoch();
        if (copy.presence == ListedCopy::Presence::Here && time > newest.time && copy.path != database)
            newest = {copy.path, time};
    }
    return newest;
}

} // namespace Litecopy
