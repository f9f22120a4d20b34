// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "jsonlines.h"

#include <QJsonDocument>

namespace Litecopy {

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void insertPath(QJsonObject &object, const QString &key, const std::filesystem::path &path)
{
    const auto bytes = QByteArray::fromStdString(path.native());
    if (bytes.isValidUtf8()) {
        object.insert(key, QString::fromUtf8(bytes));
    } else {
        object.insert(key, displayPath(path));
        object.insert(key + u"Base64"_qs, QString::fromLatin1(bytes.toBase64()));
    }
}

QJsonObject errorObject(const Error &error)
{
    const ErrorText text = describe(error);
    QJsonObject object{{u"code"_qs, QString::fromLatin1(errorName(error.code))},
                       {u"title"_qs, text.title},
                       {u"advice"_qs, text.advice},
                       {u"technical"_qs, text.technical},
                       {u"sqliteCode"_qs, error.sqliteCode}};
    if (!error.path.empty())
        insertPath(object, u"path"_qs, error.path);
    return object;
}

} // namespace Litecopy
