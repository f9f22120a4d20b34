// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copyrecord.h>

#include "system/names.h"

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

bool isUnchanged(const FileIdentity &then, const FileIdentity &now)
{
    return then.exists && now.exists && then.inode == now.inode && then.size == now.size
        && then.modified == now.modified && then.changed == now.changed;
}

/// A log that is not there, and one of no bytes, are read alike.
bool isSameLog(const FileIdentity &then, const FileIdentity &now)
{
    return (then.size == 0 && now.size == 0) || isUnchanged(then, now);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// As text: a number in JSON has 53 bits.
template <typename Number>
QJsonValue exact(Number number)
{
    return QString::number(number);
}

QJsonValue jsonOf(const FileIdentity &file)
{
    if (!file.exists)
        return {};
    return QJsonObject{{key("device"), exact(file.device)},
                       {key("inode"), exact(file.inode)},
                       {key("size"), exact(file.size)},
                       {key("modified"), exact(file.modified)},
                       {key("changed"), exact(file.changed)}};
}

FileIdentity identityIn(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    bool isNumber[5] = {};
    FileIdentity file;
    file.device = json.value(key("device")).toString().toULongLong(&isNumber[0]);
    file.inode = json.value(key("inode")).toString().toULongLong(&isNumber[1]);
    file.size = json.value(key("size")).toString().toLongLong(&isNumber[2]);
    file.modified = json.value(key("modified")).toString().toLongLong(&isNumber[3]);
    file.changed = json.value(key("changed")).toString().toLongLong(&isNumber[4]);
    file.exists = isNumber[0] && isNumber[1] && isNumber[2] && isNumber[3] && isNumber[4];
    return file.exists ? file : FileIdentity();
}

QJsonValue jsonOf(const fs::path &path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

fs::path pathIn(const QJsonValue &value)
{
    return QByteArray::fromPercentEncoding(value.toString().toLatin1()).toStdString();
}

} // namespace

bool CopyRecord::stillHoldsOf(const fs::path &sourceNow) const
{
    return isUnchanged(database, identify(sourceNow)) && isSameLog(log, identify(beside(sourceNow, "-wal")))
        && identify(beside(sourceNow, "-journal")).size == 0;
}

bool CopyRecord::stillHolds(const fs::path &sourceNow, const fs::path &copyNow) const
{
    if (!stillHoldsOf(sourceNow) || !isUnchanged(copyFile, identify(copyNow)))
        return false;
    return identify(beside(copyNow, "-wal")).size == 0 && identify(beside(copyNow, "-journal")).size == 0;
}

QJsonObject CopyRecord::toJson() const
{
    return {{key("source"), jsonOf(source)},     {key("copy"), jsonOf(copy)},
            {key("database"), jsonOf(database)}, {key("log"), jsonOf(log)},
            {key("copyFile"), jsonOf(copyFile)}, {key("compact"), compact},
            {key("keepsJournal"), keepsJournal}};
}

CopyRecord CopyRecord::fromJson(const QJsonObject &json)
{
    CopyRecord record;
    record.source = pathIn(json.value(key("source")));
    record.copy = pathIn(json.value(key("copy")));
    record.database = identityIn(json.value(key("database")));
    record.log = identityIn(json.value(key("log")));
    record.copyFile = identityIn(json.value(key("copyFile")));
    record.compact = json.value(key("compact")).toBool();
    record.keepsJournal = json.value(key("keepsJournal")).toBool();
    const bool isWhole = record.database.exists && (record.copyFile.exists || json.value(key("copyFile")).isNull())
        && (record.log.exists || json.value(key("log")).isNull());
    return isWhole ? record : CopyRecord();
}

} // namespace Litecopy
