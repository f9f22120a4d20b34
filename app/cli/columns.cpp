// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "columns.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace Litecopy {

namespace {

/// The blocks of Unicode's East Asian Width W and F that texts are written in.
constexpr std::array<std::pair<char32_t, char32_t>, 8> wide{{
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
}};

} // namespace

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool isWide = std::any_of(wide.begin(), wide.end(), [character](const auto &block) {
            return character >= block.first && character <= block.second;
        });
        if (QChar::category(character) != QChar::Mark_NonSpacing)
            columns += isWide ? 2 : 1;
    }
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(columns - columnsOf(text), 1), u' ');
}

QString paddedLeft(const QString &text, qsizetype columns)
{
    return QString(std::max<qsizetype>(columns - columnsOf(text), 0), u' ') + text;
}

} // namespace Litecopy
