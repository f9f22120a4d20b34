// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyrecords.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace Litecopy {

namespace {

const QString settingsKey = QStringLiteral("copyRecords");

/// Paths of any bytes, in JSON.
QString keyOf(const std::filesystem::path &path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

QJsonArray storedRecords()
{
    return QJsonDocument::fromJson(QSettings().value(settingsKey).toByteArray()).array();
}

bool isOf(const QJsonObject &object, const std::filesystem::path &source, const std::filesystem::path &destination)
{
    return object.value(u"from").toString() == keyOf(source) && object.value(u"to").toString() == keyOf(destination);
}

} // namespace

CopyRecord CopyRecords::of(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    const QJsonArray stored = storedRecords();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        if (isOf(object, source, destination))
            return CopyRecord::fromJson(object.value(u"record").toObject());
    }
    return {};
}

std::vector<CopyRecord> CopyRecords::all()
{
    std::vector<CopyRecord> records;
    const QJsonArray stored = storedRecords();
    for (const QJsonValue &value : stored)
        records.push_back(CopyRecord::fromJson(value.toObject().value(u"record").toObject()));
    return records;
}

std::vector<std::filesystem::path> CopyRecords::destinationsOf(const std::filesystem::path &source)
{
    std::vector<std::filesystem::path> destinations;
    const QJsonArray stored = storedRecords();
    for (const QJsonValue &value : stored) {
        const QJsonObject object = value.toObject();
        if (object.value(u"from").toString() == keyOf(source))
            destinations.emplace_back(
                QByteArray::fromPercentEncoding(object.value(u"to").toString().toLatin1()).toStdString());
    }
    return destinations;
}

void CopyRecords::set(const std::filesystem::path &source, const std::filesystem::path &destination,
                      const CopyRecord &record)
{
    const QJsonArray stored = storedRecords();
    QJsonArray records;
    if (!record.isEmpty())
        records.append(
            QJsonObject{{u"from"_qs, keyOf(source)}, {u"to"_qs, keyOf(destination)}, {u"record"_qs, record.toJson()}});
    for (const QJsonValue &value : stored) {
        if (records.size() < limit && !isOf(value.toObject(), source, destination))
            records.append(value);
    }
    QSettings().setValue(settingsKey, QJsonDocument(records).toJson(QJsonDocument::Compact));
}

} // namespace Litecopy
