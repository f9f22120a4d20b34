// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtEndian>

#include <filesystem>

namespace Litecopy::Test {

/// As pager.c, writeSuperJournal(), ends a journal: lock page, name, length, checksum, magic.
inline QByteArray superJournalRecord(const std::filesystem::path &name)
{
    const QByteArray text = QByteArray::fromStdString(name.native());
    quint32 sum = 0;
    for (const char character : text)
        sum += quint32(qint32(static_cast<signed char>(character)));
    QByteArray record(4, '\0');
    record += text;
    const auto append = [&record](quint32 number) {
        QByteArray bytes(4, '\0');
        qToBigEndian(number, bytes.data());
        record += bytes;
    };
    append(quint32(text.size()));
    append(sum);
    return record + QByteArray::fromHex("d9d505f920a163d7");
}

} // namespace Litecopy::Test
