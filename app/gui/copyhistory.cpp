// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copyhistory.h"

#include <litecopy/copynames.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace Litecopy {

namespace {

const QString settingsKey = QStringLiteral("madeCopies");

/// Paths of any bytes, in JSON.
QString textOf(const std::filesystem::path &path)
{
    return QString::fromLatin1(QByteArray::fromStdString(path.native()).toPercentEncoding("/"));
}

std::filesystem::path pathIn(const QJsonValue &value)
{
    return QByteArray::fromPercentEncoding(value.toString().toLatin1()).toStdString();
}

MadeCopy copyIn(const QJsonObject &object)
{
    MadeCopy copy;
    copy.made = QDateTime::fromString(object.value(u"made").toString(), Qt::ISODate);
    copy.source = pathIn(object.value(u"from"));
    copy.copy = pathIn(object.value(u"to"));
    copy.size = object.value(u"size").toInteger();
    copy.check = valueNamed<CheckOutcome>(object.value(u"check").toString()).value_or(CheckOutcome::NotDone);
    copy.isProved = object.value(u"proved").toBool();
    return copy;
}

void store(const std::vector<MadeCopy> &copies)
{
    QJsonArray array;
    for (const MadeCopy &copy : copies) {
        if (array.size() == CopyHistory::limit)
            break;
        array.append(QJsonObject{{u"made"_qs, copy.made.toUTC().toString(Qt::ISODate)},
                                 {u"from"_qs, textOf(copy.source)},
                                 {u"to"_qs, textOf(copy.copy)},
                                 {u"size"_qs, copy.size},
                                 {u"check"_qs, nameOf(copy.check)},
                                 {u"proved"_qs, copy.isProved}});
    }
    QSettings().setValue(settingsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<MadeCopy> CopyHistory::all()
{
    std::vector<MadeCopy> copies;
    const QJsonArray stored = QJsonDocument::fromJson(QSettings().value(settingsKey).toByteArray()).array();
    for (const QJsonValue &value : stored) {
        // Settings may have been edited by hand.
        if (MadeCopy copy = copyIn(value.toObject()); copy.made.isValid() && !copy.copy.empty())
            copies.push_back(std::move(copy));
    }
    return copies;
}

std::optional<MadeCopy> CopyHistory::newestOf(const std::filesystem::path &database)
{
    std::vector<MadeCopy> copies = all();
    const auto newest = std::ranges::find(copies, database, &MadeCopy::source);
    if (newest == copies.end())
        return {};
    return std::move(*newest);
}

void CopyHistory::add(const CopyResult &result, const std::filesystem::path &source)
{
    const CopyReceipt &receipt = result.receipt;
    if (!result.isCopied() || receipt.destination.empty())
        return;
    add({QDateTime::currentDateTime(), receipt.source.empty() ? source : receipt.source, receipt.destination,
         receipt.size, receipt.check, receipt.isProved()});
}

void CopyHistory::add(MadeCopy made)
{
    std::vector<MadeCopy> copies = all();
    std::erase_if(copies, [&](const MadeCopy &copy) { return copy.copy == made.copy; });
    copies.insert(copies.begin(), std::move(made));
    store(copies);
}

void CopyHistory::forget(const std::vector<std::filesystem::path> &gone)
{
    std::vector<MadeCopy> copies = all();
    std::erase_if(copies, [&](const MadeCopy &copy) { return std::ranges::find(gone, copy.copy) != gone.end(); });
    store(copies);
}

} // namespace Litecopy
