// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "lastcopies.h"

#include "paths.h"
#include "sourcelook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

namespace Litecopy {

namespace {

constexpr QAnyStringView settingsKey = u"lastCopies";
constexpr qsizetype limit = 50; ///< databases

QString urlOf(const std::filesystem::path &path)
{
    if (isRemote(path))
        return textFromPath(path);
    return QString::fromLatin1(urlFromPath(path).toEncoded());
}

QJsonObject entryOf(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

std::optional<LastCopy> lastCopyOf(const std::filesystem::path &database)
{
    const QString url = urlOf(database);
    const QStringList lines = QSettings().value(settingsKey).toStringList();
    for (const QString &line : lines) {
        const QJsonObject entry = entryOf(line);
        if (entry.value(u"database").toString() != url)
            continue;
        LastCopy last;
        last.copy = pathFromUrl(QUrl::fromEncoded(entry.value(u"copy").toString().toLatin1()));
        last.made = QDateTime::fromString(entry.value(u"made").toString(), Qt::ISODate);
        if (!last.copy.empty() && last.made.isValid())
            return last;
    }
    return {};
}

void rememberLastCopy(const std::filesystem::path &database, const LastCopy &last)
{
    const QString url = urlOf(database);
    const QJsonObject entry{
        {u"database"_qs, url}, {u"copy"_qs, urlOf(last.copy)}, {u"made"_qs, last.made.toUTC().toString(Qt::ISODate)}};
    QSettings settings;
    QStringList lines = settings.value(settingsKey).toStringList();
    lines.removeIf([&url](const QString &line) { return entryOf(line).value(u"database").toString() == url; });
    lines.prepend(QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
    settings.setValue(settingsKey, QStringList(lines.mid(0, limit)));
}

} // namespace Litecopy
