// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/headerreader.h"

#include "sqlite/vfsfile.h"

#include <litecopy/sqliteerror.h>

#include <algorithm>

namespace Litecopy {

QByteArray readHeader(const std::filesystem::path &database, int length)
{
    const VfsFile file(database);
    QByteArray header(qsizetype(std::min<std::int64_t>(file.size(), length)), Qt::Uninitialized);
    static_cast<void>(file.read(std::as_writable_bytes(std::span(header.data(), std::size_t(header.size()))), 0));
    return header;
}

QByteArray readableHeader(const std::filesystem::path &database)
try {
    return readHeader(database);
} catch (const SqliteError &) {
    return {};
}

} // namespace Litecopy
