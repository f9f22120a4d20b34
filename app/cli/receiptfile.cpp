// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "receiptfile.h"

#include "absolutepath.h"
#include "command.h"
#include "process.h"
#include "words.h"

#include <litecopy/copyplan.h>
#include <litecopy/destinationstate.h>

#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <optional>
#include <system_error>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

constexpr int longestReceipt = 4 << 20; // bytes, many times what a check can say
constexpr const char *suffixes[] = {"", "-wal", "-shm", "-journal"};

/// Also by a name that is none yet: SQLite makes its files beside the database that a link leads to.
bool belongsTo(const fs::path &path, const fs::path &database)
{
    const FileIdentity file = identify(path);
    const fs::path receipt = realPath(path);
    const fs::path real = realPath(database);
    const fs::path named =
        realPath(database.parent_path().empty() ? "." : database.parent_path()) / database.filename();
    return std::ranges::any_of(suffixes, [&](const char *suffix) {
        const auto own = [suffix](fs::path name) { return name += suffix; };
        return receipt == own(real) || receipt == own(named)
            || (file.exists && identify(own(database)).isSameFile(file));
    });
}

/// A receipt of ours, which a later one may replace, or an empty file; nothing where it is anything else.
std::optional<QJsonObject> readReceipt(const fs::path &path)
{
    const std::optional<QByteArray> bytes = readSmallFile(path, longestReceipt);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (!bytes->isEmpty() && !(object.contains(u"sourceBefore"_qs) && object.contains(u"sqliteVersion"_qs)))
        return std::nullopt;
    return object;
}

} // namespace

ReceiptFile::ReceiptFile(const CopyOptions &options)
    : m_options(options)
{
}

QString ReceiptFile::obstacle() const
{
    const fs::path &path = m_options.receipt;
    if (path.empty())
        return {};
    const QString shown = displayPath(path);
    if (belongsTo(path, m_options.request.source) || belongsTo(path, m_options.request.destination))
        return Words::tr("The receipt cannot be written to %1: that is one of the databases' files.").arg(shown);
    if (const fs::path link = foreignLink(path); !link.empty())
        return Words::tr("The receipt cannot be written to %1: %2 is a link that another user made, and may lead "
                         "anywhere.")
            .arg(shown, displayPath(link));
    std::error_code ignored;
    const fs::file_type linked = fs::symlink_status(path, ignored).type();
    const fs::file_type type = fs::status(path, ignored).type();
    if (type == fs::file_type::directory || !fs::is_directory(realPath(path).parent_path(), ignored))
        return Words::tr("The receipt cannot be written to %1: there is no such folder, or it is one.").arg(shown);
    if (linked == fs::file_type::not_found)
        return {};
    // --force is meant for the database that is replaced. Of receipts, it replaces only one that an earlier copy wrote.
    if (type != fs::file_type::regular)
        return Words::tr("The receipt cannot be written to %1: it is a device, a pipe or a link that leads nowhere.")
            .arg(shown);
    const DestinationMode mode = m_options.request.destinationMode;
    if (mode != DestinationMode::Replace && mode != DestinationMode::Update)
        return Words::tr("The receipt cannot be written: %1 exists. Choose another name, or give --force.").arg(shown);
    if (!readReceipt(path))
        return Words::tr("The receipt cannot be written: %1 exists, and is no receipt, so not even --force replaces "
                         "it. Choose another name.")
            .arg(shown);
    return {};
}

CopyRecord ReceiptFile::lastRecord() const
{
    if (m_options.receipt.empty())
        return {};
    const QJsonValue record = readReceipt(m_options.receipt).value_or(QJsonObject()).value(u"record"_qs);
    return CopyRecord::fromJson(record.toObject());
}

bool ReceiptFile::write(const CopyResult &result, QString &complaint) const
{
    if (m_options.receipt.empty())
        return true;
    // Nothing was read, so that this run knows less of the copy than the receipt says that led to it.
    const bool isKnownByIt = result.outcome == CopyOutcome::UpToDate && result.receipt.pagesCompared == 0
        && !result.receipt.record.isEmpty();
    if (isKnownByIt && lastRecord() == result.receipt.record)
        return true;
    // The file may be another one by now.
    complaint = obstacle();
    if (!complaint.isEmpty())
        return false;
    QJsonObject object = result.receipt.toJson();
    if (result.error)
        object.insert(u"error"_qs, errorObject(result.error));
    const std::error_code error = replaceFile(realPath(m_options.receipt), QJsonDocument(object).toJson());
    if (!error)
        return true;
    complaint = result.isCopied() ? Words::tr("The copy is made, but its receipt could not be written to %1: %2.")
                                  : Words::tr("The receipt could not be written to %1: %2.");
    complaint = complaint.arg(displayPath(m_options.receipt), QString::fromLocal8Bit(std::strerror(error.value())));
    return false;
}

} // namespace Litecopy
