// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "droptarget.h"

#include "pathtext.h"

#include <array>
#include <string_view>
#include <system_error>

namespace Litecopy {

namespace {

/// The database a sidecar belongs to, where that is there; else the path itself.
std::filesystem::path databaseOf(const std::filesystem::path &path, const PathProbe &probe)
{
    constexpr std::array<std::string_view, 3> suffixes = {"-wal", "-shm", "-journal"};
    const std::string &name = path.native();
    for (const std::string_view suffix : suffixes) {
        if (!name.ends_with(suffix))
            continue;
        const std::filesystem::path database = name.substr(0, name.size() - suffix.size());
        if (probe(database) == PathKind::File)
            return database;
    }
    return path;
}

} // namespace

PathKind probePath(const std::filesystem::path &path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return PathKind::Missing;
    return std::filesystem::is_directory(status) ? PathKind::Folder : PathKind::File;
}

DropDecision decideDrop(const QList<QUrl> &urls, DropZone zone, const PathProbe &probe)
{
    std::filesystem::path dropped;
    for (const QUrl &url : urls) {
        const auto path = pathFromUrl(url);
        if (path.empty())
            return {};
        const auto database = databaseOf(path, probe);
        if (!dropped.empty() && database != dropped)
            return {};
        dropped = database;
    }
    if (dropped.empty())
        return {};

    const PathKind kind = probe(dropped);
    if (zone == DropZone::Destination) {
        return {kind == PathKind::Folder ? DropDecision::Action::SetDestinationFolder
                                         : DropDecision::Action::SetDestination,
                dropped};
    }
    if (kind != PathKind::File)
        return {};
    return {DropDecision::Action::SetSource, dropped};
}

} // namespace Litecopy
