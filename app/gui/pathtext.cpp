// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pathtext.h"

#include <QDir>
#include <QFile>

namespace Litecopy {

std::filesystem::path pathFromText(const QString &text)
{
    QString trimmed = text.trimmed();
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
    const QByteArray encoded = QByteArray::fromStdString(path.native()).toPercentEncoding("/");
    return QUrl::fromEncoded("file://" + encoded, QUrl::StrictMode);
}

QString textFromPath(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

} // namespace Litecopy
