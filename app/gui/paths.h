// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <filesystem>
#include <functional>
#include <vector>

namespace Litecopy {

// What the window makes of typed text, URLs, drops and sources. Paths keep every byte. Functions that ask the file
// system say so. They take as long as it does, on a dead network mount for ever: the window calls them by
// `readInBackground()`.

/// What a person typed or pasted, as a path: a `file:` URL, a leading `~/`, or a path as it stands. Surrounding blanks
/// and line ends are dropped, and the quotes that file managers put around a path they copy.
[[nodiscard]] std::filesystem::path pathFromText(const QString &text);

/// The path Qt means by a file name, as it stands.
[[nodiscard]] std::filesystem::path pathFromFileName(const QString &fileName);

/// The path a local `file:` URL names, byte for byte; empty for every other URL.
[[nodiscard]] std::filesystem::path pathFromUrl(const QUrl &url);

/// A URL for the path, byte for byte; of a relative one, as seen from the current folder.
[[nodiscard]] QUrl urlFromPath(const std::filesystem::path &path);

/// For fields and settings. Bytes that are no text in this locale are lost: keep the path beside it.
[[nodiscard]] QString textFromPath(const std::filesystem::path &path);

/// What a path names, by its directory entry; the file itself is never opened.
enum class PathKind
{
    Missing,
    File,
    Folder,
};
using PathProbe = std::function<PathKind(const std::filesystem::path &)>;

/// Asks the file system.
[[nodiscard]] PathKind probePath(const std::filesystem::path &path);

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
    /// Of a refusal.
    enum class Reason
    {
        None,
        Several, ///< not only databases, and one alone can be meant
        Elsewhere, ///< a URL of another machine, or of what is no file
        Folder,
        Missing,
    } reason = Reason::None;

    bool operator==(const DropDecision &) const = default;
};

/// The one place that decides what a drop means. A database dropped together with its sidecars, or by one of them,
/// means the database. File names tell nothing about the content, so no extension is refused: whether it is a database
/// is found out later. Asks `probe`.
[[nodiscard]] DropDecision decideDrop(const QList<QUrl> &urls, DropZone zone, const PathProbe &probe = probePath);

/// The databases that a drop names, each once: files, whose sidecars count as they do. Empty where something else is
/// among them. Asks `probe`.
[[nodiscard]] std::vector<std::filesystem::path> droppedDatabases(const QList<QUrl> &urls,
                                                                  const PathProbe &probe = probePath);
/// Why it is refused, a sentence; empty where there is nothing to say. Pure.
[[nodiscard]] QString refusalText(DropDecision::Reason reason);

/// What the files that are dragged over the window would mean in either zone.
struct DraggedFiles
{
    DropDecision anywhere;
    DropDecision onDestination;
    std::vector<std::filesystem::path> databases;
};

/// Asks the file system.
[[nodiscard]] DraggedFiles lookAtDragged(const QList<QUrl> &urls);

/// A name for a copy that says what it is of and when it was made: `name-2026-11-21-1405.db`, with the source's own
/// extension where it has one. A time that its name ends in already, as of a copy, gives way. Where `isTaken` says
/// there is such a file, `-2`, `-3`, ... is added. Shortened where the file system would refuse it.
[[nodiscard]] std::filesystem::path suggestedCopy(const std::filesystem::path &source,
                                                  const std::filesystem::path &folder, const QDateTime &when,
                                                  const std::function<bool(const std::filesystem::path &)> &isTaken);

/// The same for a copy made now, in `folder`; where that is empty, in a folder that can be written: the source's own,
/// else the user's documents or home folder. Empty where the source is no file here, and none on another machine. Asks
/// the file system.
[[nodiscard]] std::filesystem::path suggestCopyOf(const std::filesystem::path &source,
                                                  const std::filesystem::path &folder = {});
/// In that folder, whatever the source is, and with the ending, ".zst", behind the name. Asks the file system.
[[nodiscard]] std::filesystem::path suggestCopyIn(const std::filesystem::path &folder,
                                                  const std::filesystem::path &source,
                                                  const std::filesystem::path &ending = {});

} // namespace Litecopy
