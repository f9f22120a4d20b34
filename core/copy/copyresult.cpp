// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copynames.h>

#include <QDateTime>
#include <QJsonArray>

namespace Litecopy {

namespace {

/// null where there was no such file, or nobody looked.
QJsonValue toJson(const FileIdentity &file)
{
    if (!file.exists)
        return {};
    return QJsonObject{{QStringLiteral("device"), qint64(file.device)},
                       {QStringLiteral("inode"), qint64(file.inode)},
                       {QStringLiteral("size"), qint64(file.size)},
                       {QStringLiteral("modified"),
                        QDateTime::fromMSecsSinceEpoch(file.modified / 1'000'000).toUTC().toString(Qt::ISODateWithMs)}};
}

double seconds(std::chrono::milliseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace

QJsonObject CopyReceipt::toJson() const
{
    using Litecopy::toJson;
    QJsonObject json{
        {QStringLiteral("sourceBefore"), toJson(sourceBefore)},
        {QStringLiteral("sourceAfter"), toJson(sourceAfter)},
        {QStringLiteral("sidecarsBefore"), QJsonArray::fromStringList(sidecarsBefore)},
        {QStringLiteral("sidecarsAfter"), QJsonArray::fromStringList(sidecarsAfter)},
        {QStringLiteral("method"), nameOf(plan.method)},
        {QStringLiteral("reason"), plan.reason},
        {QStringLiteral("pinned"), plan.pinned},
        {QStringLiteral("pageCount"), qint64(pageCount)},
        {QStringLiteral("pageSize"), pageSize},
        {QStringLiteral("size"), size},
        {QStringLiteral("pagesCompared"), qint64(pagesCompared)},
        {QStringLiteral("pagesChanged"), qint64(pagesChanged)},
        {QStringLiteral("bytesWritten"), bytesWritten},
        {QStringLiteral("anewBecause"), anewBecause},
        {QStringLiteral("restarts"), restarts},
        {QStringLiteral("escalated"), escalated},
        {QStringLiteral("longestHoldSeconds"), seconds(longestHold)},
        {QStringLiteral("totalHoldSeconds"), seconds(totalHold)},
        {QStringLiteral("heldOthers"), heldOthers},
        {QStringLiteral("destinationHoldSeconds"), seconds(destinationHold)},
        {QStringLiteral("waitedSeconds"), seconds(waited)},
        {QStringLiteral("walGrowth"), walGrowth},
        {QStringLiteral("sourceFreeSpace"), sourceFreeSpace},
        {QStringLiteral("preparingSeconds"), seconds(preparing)},
        {QStringLiteral("copyingSeconds"), seconds(copying)},
        {QStringLiteral("checkingSeconds"), seconds(checking)},
        {QStringLiteral("writingSeconds"), seconds(writing)},
        {QStringLiteral("totalSeconds"), seconds(total)},
        {QStringLiteral("checkLevel"), nameOf(checkLevel)},
        {QStringLiteral("check"), nameOf(check)},
        {QStringLiteral("checkMessages"), QJsonArray::fromStringList(checkMessages)},
        {QStringLiteral("readBack"), nameOf(readBack)},
        {QStringLiteral("proved"), isProved()},
        {QStringLiteral("proof"), nameOf(proof)},
        {QStringLiteral("unproved"), unproved},
        {QStringLiteral("onMedium"), onMedium},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)},
        {QStringLiteral("sqliteVersion"), QString::fromLatin1(sqliteVersion)},
    };
    insertPath(json, QStringLiteral("source"), source);
    insertPath(json, QStringLiteral("destination"), destination);
    if (!record.isEmpty())
        json.insert(QStringLiteral("record"), record.toJson());
    if (!sha256.isEmpty())
        json.insert(QStringLiteral("sha256"), QString::fromLatin1(sha256));
    if (!digest.isEmpty())
        json.insert(QStringLiteral("digest"), QString::fromLatin1(digest));
    if (!packing.isEmpty()) {
        json.insert(QStringLiteral("packing"), QString::fromLatin1(packing));
        json.insert(QStringLiteral("packedSize"), packedSize);
    }
    if (asOfCommit) {
        json.insert(QStringLiteral("asOfCommit"), qint64(*asOfCommit));
        json.insert(QStringLiteral("commitsInLog"), qint64(commitsInLog));
    }
    if (!sameMomentAs.empty())
        insertPath(json, QStringLiteral("sameMomentAs"), sameMomentAs);
    if (!safetyCopy.empty())
        insertPath(json, QStringLiteral("safetyCopy"), safetyCopy);
    return json;
}

} // namespace Litecopy
