// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "suggestedname.h"

#include "pathtext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Litecopy {

namespace {

// Bytes: 255 on every file system in use, less what SQLite adds for a journal ("-journal").
constexpr std::size_t longestName = 255 - 8;
constexpr std::size_t longestExtension = 12;

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

} // namespace

std::filesystem::path suggestedCopy(const std::filesystem::path &source, const std::filesystem::path &folder,
                                    const QDateTime &when,
                                    const std::function<bool(const std::filesystem::path &)> &isTaken)
{
    std::string stem = source.stem().string();
    std::string extension = source.extension().string();
    // "Report v1.2 final of the year" has no extension, only a dot.
    if (extension.size() < 2 || extension.size() > longestExtension || extension.find(' ') != std::string::npos) {
        stem = source.filename().string();
        extension = ".db";
    }
    const std::string time = '-' + when.toString(u"yyyy-MM-dd-HHmm").toStdString();
    for (int number = 1;; ++number) {
        const std::string tail = time + (number > 1 ? '-' + std::to_string(number) : std::string()) + extension;
        const auto path = folder / (shortened(stem, longestName - std::min(longestName, tail.size())) + tail);
        if (!isTaken(path))
            return path;
    }
}

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

} // namespace Litecopy
