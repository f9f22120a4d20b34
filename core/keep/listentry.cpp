// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/listentry.h"

#include "system/names.h"

#include <litecopy/copynames.h>
#include <litecopy/keepnames.h>
#include <litecopy/portalpath.h>

#include <QCryptographicHash>
#include <QSysInfo>

#include <string>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// The name of a database on another computer.
bool isUrl(const fs::path &source)
{
    return !source.is_absolute() && source.native().find("://") != std::string::npos;
}

/// A name in the folder itself, and no other.
bool isPlainName(const fs::path &name)
{
    return !name.empty() && name == name.filename() && name != "." && name != "..";
}

} // namespace

QString ListJson::key(const char *name)
{
    return QString::fromLatin1(name);
}

fs::path ListJson::pathIn(const QJsonObject &object, const char *name)
{
    const QJsonValue twin = object.value(key(name) + key("Base64"));
    const QByteArray bytes = twin.isString() ? QByteArray::fromBase64(twin.toString().toLatin1())
                                             : object.value(key(name)).toString().toUtf8();
    return bytes.contains('\0') ? fs::path() : fs::path(bytes.toStdString());
}

QJsonObject ListJson::toJson(const FileIdentity &file)
{
    return {{key("device"), QString::number(file.device)},
            {key("inode"), QString::number(file.inode)},
            {key("size"), QString::number(file.size)},
            {key("modified"), QString::number(file.modified)},
            {key("changed"), QString::number(file.changed)}};
}

std::optional<FileIdentity> ListJson::identityIn(const QJsonObject &object)
{
    bool isWhole = true;
    const auto number = [&](const char *name) {
        bool isNumber = false;
        const qint64 value = object.value(key(name)).toString().toLongLong(&isNumber);
        isWhole = isWhole && isNumber;
        return value;
    };
    const auto unsignedNumber = [&](const char *name) {
        bool isNumber = false;
        const quint64 value = object.value(key(name)).toString().toULongLong(&isNumber);
        isWhole = isWhole && isNumber;
        return value;
    };
    const FileIdentity file{unsignedNumber("device"), unsignedNumber("inode"), number("size"),
                            number("modified"),       number("changed"),       true};
    return isWhole ? std::optional(file) : std::nullopt;
}

const char *ListJson::wrongField(const QJsonObject &object)
{
    using enum QJsonValue::Type;
    constexpr std::pair<const char *, QJsonValue::Type> fields[] = {
        {"name", String},     {"nameBase64", String},   {"made", String},  {"kind", String},
        {"pinned", Bool},     {"check", String},        {"file", Object},  {"machine", String},
        {"source", String},   {"sourceBase64", String}, {"adds", Double},  {"receipt", Object},
        {"head", String},     {"digest", String},       {"other", Object}, {"named", Bool},
        {"inodesLast", Bool}, {"awaitsCommand", Bool},
    };
    for (const auto &[name, type] : fields) {
        if (const auto field = object.constFind(key(name)); field != object.constEnd() && field->type() != type)
            return name;
    }
    return nullptr;
}

std::optional<ListedCopy> ListJson::copyIn(const QJsonObject &object, const fs::path &folder, const QString &machine)
{
    const fs::path name = pathIn(object, "name");
    const auto file = identityIn(object.value(key("file")).toObject());
    const QDateTime made = QDateTime::fromString(object.value(key("made")).toString(), Qt::ISODateWithMs).toUTC();
    const fs::path source = pathIn(object, "source");
    // What says nothing of being pinned may have said so.
    if (!isPlainName(name) || !file || !made.isValid() || !object.contains(key("pinned"))
        || !(source.is_absolute() || isUrl(source)))
        return {};
    ListedCopy copy;
    copy.path = folder / name;
    copy.made = made;
    copy.kind = valueNamed<CopyKind>(object.value(key("kind")).toString()).value_or(CopyKind::Unknown);
    copy.pinned = object.value(key("pinned")).toBool();
    copy.check = valueNamed<CheckOutcome>(object.value(key("check")).toString()).value_or(CheckOutcome::NotDone);
    copy.source = source;
    copy.machine = object.value(key("machine")).toString();
    copy.isFromElsewhere = copy.machine != machine;
    copy.file = *file;
    copy.head = object.value(key("head")).toString().toLatin1();
    copy.digest = object.value(key("digest")).toString().toLatin1();
    copy.inodesLast = object.value(key("inodesLast")).toBool(true);
    copy.awaitsCommand = object.value(key("awaitsCommand")).toBool();
    copy.adds = object.value(key("adds")).toInteger(-1);
    copy.receipt = object.value(key("receipt")).toObject();
    return copy;
}

fs::path resolvedPath(const fs::path &path)
{
    std::error_code error;
    fs::path resolved = fs::canonical(path, error);
    return error ? absolutePath(path) : outsidePortal(resolved);
}

fs::path listedSource(const fs::path &database)
{
    return isUrl(database) ? database : resolvedPath(database);
}

QString machineMark()
{
    const QByteArray number = QSysInfo::machineUniqueId();
    if (number.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash("litecopy:" + number, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace Litecopy
