// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "paths.h"

#include "absolutepath.h"
#include "packedforms.h"
#include "sourcelook.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace Litecopy {

namespace {

// Bytes. A name may have 255 (NAME_MAX) on most file systems, and SQLite adds "-journal" to it.
constexpr std::size_t longestName = 255 - 8;
constexpr std::size_t longestExtension = 12;

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

DropDecision refused(DropDecision::Reason reason)
{
    return {DropDecision::Action::Refuse, {}, reason};
}

/// Cut between characters: bytes 10xxxxxx continue one in UTF-8.
std::string shortened(std::string name, std::size_t length)
{
    if (name.size() <= length)
        return name;
    while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        --length;
    name.resize(length);
    return name;
}

/// "shop" of "shop-2026-11-26-1123" and of "shop-2026-11-26-112345-2": a copy of a copy is of its own time.
std::string withoutTime(const std::string &stem)
{
    static const QRegularExpression time(u"(?:-\\d{4}-\\d\\d-\\d\\d-(?:\\d{4}|\\d{6})(?:-\\d{1,3})?)+$"_qs);
    // Latin-1 keeps every byte.
    const QString text = QString::fromLatin1(stem.c_str(), qsizetype(stem.size()));
    const qsizetype at = time.match(text).capturedStart();
    return at > 0 ? stem.substr(0, std::size_t(at)) : stem;
}

/// The source's own folder, or where that can't be written, the user's documents or home folder.
std::filesystem::path suggestedFolder(const std::filesystem::path &source)
{
    const auto own = source.parent_path();
    if (QFileInfo(textFromPath(own)).isWritable())
        return own;
    for (const auto location : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        const QString folder = QStandardPaths::writableLocation(location);
        if (QFileInfo(folder).isWritable())
            return pathFromFileName(folder);
    }
    return own;
}

} // namespace

std::filesystem::path pathFromText(const QString &text)
{
    QString trimmed = text.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (trimmed.size() > 2 && trimmed.startsWith(quote) && trimmed.endsWith(quote))
            trimmed = trimmed.sliced(1, trimmed.size() - 2);
    }
    if (trimmed.startsWith(u"file:", Qt::CaseInsensitive)) {
        const auto path = pathFromUrl(QUrl(trimmed));
        if (!path.empty())
            return path;
    }
    if (trimmed == u"~" || trimmed.startsWith(u"~/"))
        trimmed.replace(0, 1, QDir::homePath());
    return pathFromFileName(trimmed);
}

std::filesystem::path pathFromFileName(const QString &fileName)
{
    return {QFile::encodeName(fileName).toStdString()};
}

std::filesystem::path pathFromUrl(const QUrl &url)
{
    if (!url.isLocalFile())
        return {};
    const QString host = url.host();
    if (!host.isEmpty() && host != u"localhost")
        return {};
    // Not toLocalFile(): it turns bytes that are no UTF-8 into replacement characters, which name another file.
    return {QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1()).toStdString()};
}

QUrl urlFromPath(const std::filesystem::path &path)
{
    const QByteArray encoded = QByteArray::fromStdString(absolutePath(path).native()).toPercentEncoding("/");
    return QUrl::fromEncoded("file://" + encoded, QUrl::StrictMode);
}

QString textFromPath(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

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
            return refused(DropDecision::Reason::Elsewhere);
        const auto database = databaseOf(path, probe);
        if (!dropped.empty() && database != dropped)
            return refused(DropDecision::Reason::Several);
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
        return refused(kind == PathKind::Folder ? DropDecision::Reason::Folder : DropDecision::Reason::Missing);
    return {DropDecision::Action::SetSource, dropped};
}

std::vector<std::filesystem::path> droppedDatabases(const QList<QUrl> &urls, const PathProbe &probe)
{
    std::vector<std::filesystem::path> databases;
    for (const QUrl &url : urls) {
        const auto path = pathFromUrl(url);
        if (path.empty())
            return {};
        const auto database = databaseOf(path, probe);
        if (probe(database) != PathKind::File)
            return {};
        if (std::find(databases.begin(), databases.end(), database) == databases.end())
            databases.push_back(database);
    }
    return databases;
}

QString refusalText(DropDecision::Reason reason)
{
    switch (reason) {
    case DropDecision::Reason::Several:
        return Words::tr("Not all of these are files: drop databases alone, or one thing at a time.");
    case DropDecision::Reason::Elsewhere:
        return Words::tr(
            "It is no file on this computer. Type ssh://host/folder/name.db under From where ssh reaches it, or "
            "copy the file here first.");
    case DropDecision::Reason::Folder:
        return Words::tr("A folder: drop the database file here, or the folder on To, where the copy goes.");
    case DropDecision::Reason::Missing:
        return Words::tr("The file is not there any more.");
    case DropDecision::Reason::None:
        break;
    }
    return {};
}

DraggedFiles lookAtDragged(const QList<QUrl> &urls)
{
    return {decideDrop(urls, DropZone::Anywhere), decideDrop(urls, DropZone::Destination), droppedDatabases(urls)};
}

std::filesystem::path suggestedCopy(const std::filesystem::path &source, const std::filesystem::path &folder,
                                    const QDateTime &when,
                                    const std::function<bool(const std::filesystem::path &)> &isTaken)
{
    // What is unpacked has the name that it had before it was packed.
    const std::filesystem::path name = packedFormOf(source) ? source.stem() : source.filename();
    std::string stem = name.stem().string();
    std::string extension = name.extension().string();
    // "Report v1.2 final of the year" has no extension, only a dot.
    if (extension.size() < 2 || extension.size() > longestExtension || extension.find(' ') != std::string::npos) {
        stem = name.string();
        extension = ".db";
    }
    stem = withoutTime(stem);
    const std::string time = '-' + when.toString(u"yyyy-MM-dd-HHmm").toStdString();
    for (int number = 1;; ++number) {
        const std::string tail = time + (number > 1 ? '-' + std::to_string(number) : std::string()) + extension;
        const auto path = folder / (shortened(stem, longestName - std::min(longestName, tail.size())) + tail);
        if (!isTaken(path))
            return path;
    }
}

std::filesystem::path suggestCopyOf(const std::filesystem::path &source, const std::filesystem::path &folder)
{
    const bool isHere = probePath(source) == PathKind::File;
    if (!isHere && !isRemote(source))
        return {};
    if (!folder.empty())
        return suggestCopyIn(folder, source);
    // Of a database on another machine: where the user's own files are.
    return suggestCopyIn(suggestedFolder(isHere ? source : std::filesystem::path()), source);
}

std::filesystem::path suggestCopyIn(const std::filesystem::path &folder, const std::filesystem::path &source,
                                    const std::filesystem::path &ending)
{
    const auto ended = [&ending](std::filesystem::path path) { return path += ending; };
    return ended(
        suggestedCopy(source, folder, QDateTime::currentDateTime(), [&ended](const std::filesystem::path &path) {
            return probePath(ended(path)) != PathKind::Missing;
        }));
}

} // namespace Litecopy
