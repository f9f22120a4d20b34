// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/cipherbank.h"

#include <litecopy/copyrequest.h>

#include <QFile>
#include <QString>

#include <filesystem>

namespace Litecopy::Test {

inline constexpr int pageSize = cipherPageSize;

inline QString nameOf(const std::filesystem::path &path)
{
    return QString::fromStdString(path.native());
}

inline QByteArray contentOf(const std::filesystem::path &path)
{
    QFile file(nameOf(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline CopyRequest requestOf(const std::filesystem::path &source, const std::filesystem::path &destination)
{
    CopyRequest request;
    request.source = source;
    request.destination = destination;
    return request;
}

} // namespace Litecopy::Test
