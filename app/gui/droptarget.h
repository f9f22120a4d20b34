// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QUrl>

#include <filesystem>
#include <functional>

namespace Litecopy {

/// Where in the window something is dropped.
enum class DropZone
{
    Anywhere, ///< all but the To card
    Destination,
};

/// What a drop would do.
struct DropDecision
{
    enum class Action
    {
        Refuse,
        SetSource,
        SetDestination,
        SetDestinationFolder,
    } action = Action::Refuse;
    std::filesystem::path path;

    bool operator==(const DropDecision &) const = default;
};

/// What a path names, by its directory entry; the file itself is never opened.
enum class PathKind
{
    Missing,
    File,
    Folder,
};
using PathProbe = std::function<PathKind(const std::filesystem::path &)>;

[[nodiscard]] PathKind probePath(const std::filesystem::path &path);

/// The one place that decides what a drop means, asked when something enters and again when it is dropped. A database
/// dropped together with its sidecars, or by one of them, means the database. File names tell nothing about the
/// content, so no extension is refused: whether it is a database is found out afterwards, away from the window.
[[nodiscard]] DropDecision decideDrop(const QList<QUrl> &urls, DropZone zone, const PathProbe &probe = probePath);

} // namespace Litecopy
