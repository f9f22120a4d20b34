// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "printabletext.h"

namespace Litecopy {

static bool isObeyed(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString printableText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toStdU32String()) {
        if (character != U'\n' && isObeyed(character))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QChar::fromUcs4(character);
    }
    return shown;
}

QString printableLine(const QString &text)
{
    return printableText(text).replace(u'\n', QChar(QChar::ReplacementCharacter));
}

} // namespace Litecopy
