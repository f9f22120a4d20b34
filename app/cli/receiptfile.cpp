// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "receiptfile.h"

#include "jsonlines.h"

#include <litecopy/copyplan.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <fstream>
#include <system_error>

namespace Litecopy {

namespace {

namespace fs = std::filesystem;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptFile)
};

constexpr const char *suffixes[] = {"", "-wal", "-shm", "-journal"};

fs::path absolutePath(const fs::path &path)
{
    std::error_code ignored;
    const fs::path resolved = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
    return resolved.empty() ? path : resolved;
}

bool belongsTo(const fs::path &path, const fs::path &database)
{
    const FileIdentity file = identify(path);
    for (const char *suffix : suffixes) {
        const fs::path own = fs::path(database) += suffix;
        if (absolutePath(path) == absolutePath(own) || identify(own).isSameFile(file))
            return true;
    }
    return false;
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
    if (belongsTo(path, m_options.request.source) || belongsTo(path, m_options.request.destination))
        return Words::tr("The receipt cannot be written to %1: that is one of the databases' files.")
            .arg(displayPath(path));
    if (identify(path).exists && m_options.request.destinationMode != DestinationMode::Replace)
        return Words::tr("The receipt cannot be written: %1 exists. Choose another name, or give --force.")
            .arg(displayPath(path));
    std::error_code ignored;
    if (fs::is_directory(path, ignored) || !fs::is_directory(absolutePath(path).parent_path(), ignored))
        return Words::tr("The receipt cannot be written to %1: there is no such folder, or it is one.")
            .arg(displayPath(path));
    return {};
}

bool ReceiptFile::write(const CopyResult &result, QString &complaint) const
{
    if (m_options.receipt.empty())
        return true;
    QJsonObject object = result.receipt.toJson();
    if (result.error)
        object.insert(u"error"_qs, errorObject(result.error));

    const fs::path temporary = fs::path(m_options.receipt) += ".part";
    std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
    const QByteArray bytes = QJsonDocument(object).toJson();
    file.write(bytes.constData(), bytes.size());
    file.close();
    std::error_code failure;
    if (file)
        fs::rename(temporary, m_options.receipt, failure);
    if (!file || failure) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        complaint = Words::tr("The receipt could not be written to %1.").arg(displayPath(m_options.receipt));
        return false;
    }
    return true;
}

} // namespace Litecopy
