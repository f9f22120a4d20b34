// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "folderlisting.h"

#include "paths.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QCollator>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QObject>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <system_error>
#include <utility>

namespace Litecopy {

namespace {

/// As a person reads a list: "copy 9" before "copy 10".
void sortByName(std::vector<FolderEntry> &entries)
{
    // The C locale knows neither numbers nor capital letters.
    const QLocale locale = QLocale().collation();
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        order.emplace_back(collator.sortKey(entries[i].text), i);
    std::ranges::sort(order, [&entries](const auto &a, const auto &b) {
        const int compared = a.first.compare(b.first);
        return compared != 0 ? compared < 0 : entries[a.second].name < entries[b.second].name;
    });
    std::vector<FolderEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto &[key, index] : order)
        sorted.push_back(std::move(entries[index]));
    entries = std::move(sorted);
}

/// "\040" stands for a blank in /proc/self/mountinfo.
std::string unescaped(QByteArrayView text)
{
    std::string plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isOctal = false;
        const int code = text[at] == '\\'
            ? text.sliced(at + 1).first(std::min<qsizetype>(3, text.size() - at - 1)).toByteArray().toInt(&isOctal, 8)
            : 0;
        plain += isOctal ? char(code) : text[at];
        if (isOctal)
            at += 3;
    }
    return plain;
}

constexpr std::size_t manyEntries = 1000; // freeing fewer is done at once

void freeEntries(const std::vector<FolderEntry> *entries)
{
    const auto held = std::make_shared<std::unique_ptr<const std::vector<FolderEntry>>>(entries);
    const QCoreApplication *const application = QCoreApplication::instance();
    const bool isWindowsThread = application && QObject().thread() == application->thread();
    if (!isWindowsThread || entries->size() < manyEntries)
        return;
    const auto drop = [held](const std::filesystem::path &) {
        held->reset();
        return true;
    };
    static_cast<void>(readInBackground({}, drop, {}));
}

} // namespace

FolderEntries shareEntries(std::vector<FolderEntry> entries)
{
    return {new std::vector<FolderEntry>(std::move(entries)), freeEntries};
}

FolderListing listFolder(const std::filesystem::path &folder)
{
    FolderListing listing;
    std::vector<FolderEntry> entries;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entries.size() >= mostListed) {
            listing.isCut = true;
            break;
        }
        FolderEntry found;
        found.name = entry->path().filename();
        found.text = displayPath(found.name);
        std::error_code ignored;
        // The folder itself tells both.
        found.isUnseenLink = entry->is_symlink(ignored);
        found.isFolder = !found.isUnseenLink && entry->is_directory(ignored);
        entries.push_back(std::move(found));
    }
    if (error)
        listing.problem = QString::fromStdString(error.message());
    sortByName(entries);
    listing.entries = shareEntries(std::move(entries));
    return listing;
}

EntryLook lookAt(const std::filesystem::path &folder, const FolderEntry &entry)
{
    EntryLook look;
    std::error_code error;
    const std::filesystem::path path = folder / entry.name;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (error || !std::filesystem::exists(status)) {
        look.isFolder = entry.isFolder;
        return look;
    }
    look.isFolder = std::filesystem::is_directory(status);
    if (std::filesystem::is_regular_file(status)) {
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        if (!error)
            look.details.size = qint64(size);
    }
    const std::filesystem::file_time_type changed = std::filesystem::last_write_time(path, error);
    if (!error) {
        const auto since = std::chrono::file_clock::to_sys(changed).time_since_epoch();
        look.details.changed =
            QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
    }
    return look;
}

std::vector<std::filesystem::path> drivesIn(const QByteArray &mountInfo)
{
    constexpr std::array<std::string_view, 3> parents{"/media/", "/run/media/", "/mnt/"};
    constexpr int mountPoint = 4; // the field, of those that blanks part
    std::vector<std::filesystem::path> drives;
    const QList<QByteArray> lines = mountInfo.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() <= mountPoint)
            continue;
        const std::string point = unescaped(fields[mountPoint]);
        const bool isForPeople =
            point == "/mnt" || std::ranges::any_of(parents, [&](auto parent) { return point.starts_with(parent); });
        if (isForPeople && std::ranges::find(drives, std::filesystem::path(point)) == drives.end())
            drives.emplace_back(point);
    }
    std::ranges::sort(drives);
    return drives;
}

std::vector<Place> surePlaces()
{
    std::vector<Place> places;
    places.push_back({QStandardPaths::displayName(QStandardPaths::HomeLocation),
                      pathFromFileName(QStandardPaths::writableLocation(QStandardPaths::HomeLocation))});
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (mounts.open(QIODevice::ReadOnly)) {
        for (const std::filesystem::path &drive : drivesIn(mounts.readAll()))
            places.push_back({displayPath(drive.filename()), drive});
    }
    places.push_back({QStringLiteral("/"), "/"});
    return places;
}

std::optional<Place> userPlace(QStandardPaths::StandardLocation location)
{
    const QString folder = QStandardPaths::writableLocation(location);
    // A folder that is set to the home is not there for its own sake.
    if (folder == QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
        || probePath(pathFromFileName(folder)) != PathKind::Folder)
        return std::nullopt;
    return Place{QStandardPaths::displayName(location), pathFromFileName(folder)};
}

} // namespace Litecopy
