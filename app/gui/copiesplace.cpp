// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copiesplace.h"

#include "paths.h"
#include "settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace Litecopy {

namespace {

constexpr QAnyStringView settingsKey = u"copies";
constexpr qsizetype limit = 100; ///< databases

constexpr std::array rules{
    std::pair("last", &RetentionPolicy::last),       std::pair("hourly", &RetentionPolicy::hourly),
    std::pair("daily", &RetentionPolicy::daily),     std::pair("weekly", &RetentionPolicy::weekly),
    std::pair("monthly", &RetentionPolicy::monthly), std::pair("yearly", &RetentionPolicy::yearly),
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString urlOf(const std::filesystem::path &path)
{
    return QString::fromLatin1(urlFromPath(path).toEncoded());
}

QJsonObject entryOf(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

CopiesPlace recallCopies(const std::filesystem::path &database)
{
    CopiesPlace place;
    const QString url = urlOf(database);
    const QStringList lines = Settings::value(settingsKey).toStringList();
    for (const QString &line : lines) {
        const QJsonObject entry = entryOf(line);
        if (entry.value(key("database")).toString() != url)
            continue;
        place.folder = pathFromUrl(QUrl::fromEncoded(entry.value(key("folder")).toString().toLatin1()));
        // Settings may have been edited by hand.
        for (const auto &[name, count] : rules)
            place.policy.*count = std::clamp(entry.value(key(name)).toInt(), 0, 999);
        place.policy.within =
            RetentionSpan::fromString(entry.value(key("within")).toString()).value_or(RetentionSpan());
        break;
    }
    return place;
}

void rememberCopies(const std::filesystem::path &database, const CopiesPlace &place)
{
    const QString url = urlOf(database);
    QJsonObject entry{{key("database"), url}};
    if (!place.folder.empty())
        entry.insert(key("folder"), urlOf(place.folder));
    for (const auto &[name, count] : rules) {
        if (place.policy.*count > 0)
            entry.insert(key(name), place.policy.*count);
    }
    if (!place.policy.within.isEmpty())
        entry.insert(key("within"), place.policy.within.toString());
    QStringList lines = Settings::value(settingsKey).toStringList();
    lines.removeIf([&url](const QString &line) { return entryOf(line).value(key("database")).toString() == url; });
    lines.prepend(QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
    Settings::set(settingsKey, QStringList(lines.mid(0, limit)));
}

} // namespace Litecopy
