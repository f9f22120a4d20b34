// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "recentpaths.h"

#include "pathtext.h"

#include <QSettings>
#include <QStringList>

#include <utility>

namespace Litecopy {

RecentPaths::RecentPaths(QString key)
    : m_key(std::move(key))
{
}

std::vector<std::filesystem::path> RecentPaths::paths() const
{
    std::vector<std::filesystem::path> paths;
    const QStringList urls = QSettings().value(m_key).toStringList();
    for (const QString &url : urls) {
        auto path = pathFromUrl(QUrl::fromEncoded(url.toLatin1()));
        if (!path.empty())
            paths.push_back(std::move(path));
    }
    return paths;
}

void RecentPaths::add(const std::filesystem::path &path)
{
    const QString url = QString::fromLatin1(urlFromPath(path).toEncoded());
    QSettings settings;
    QStringList urls = settings.value(m_key).toStringList();
    urls.removeAll(url);
    urls.prepend(url);
    settings.setValue(m_key, QStringList(urls.mid(0, limit)));
}

void RecentPaths::clear()
{
    QSettings().remove(m_key);
}

} // namespace Litecopy
