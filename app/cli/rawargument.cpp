// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rawargument.h"

namespace Litecopy {

namespace {

constexpr char16_t firstStandIn = 0xdc80;
constexpr char16_t lastStandIn = 0xdcff;

/// How many bytes from the first on make one character of UTF-8; 0 where they make none.
int characterLength(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const int length = lead < 0x80     ? 1
        : lead >= 0xc2 && lead <= 0xdf ? 2
        : (lead & 0xf0) == 0xe0        ? 3
        : lead >= 0xf0 && lead <= 0xf4 ? 4
                                       : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    // Overlong forms and surrogates are for Qt to tell.
    return bytes.first(length).isValidUtf8() ? length : 0;
}

} // namespace

QString textFromArgument(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (QByteArrayView rest = bytes; !rest.isEmpty();) {
        const int length = characterLength(rest);
        if (length > 0)
            text += QString::fromUtf8(rest.first(length));
        else
            text += QChar(char16_t(0xdc00 + static_cast<unsigned char>(rest.front())));
        rest = rest.sliced(length > 0 ? length : 1);
    }
    return text;
}

QByteArray argumentFromText(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            bytes += QStringView(text).sliced(i++, 2).toUtf8();
        else if (character.unicode() >= firstStandIn && character.unicode() <= lastStandIn)
            bytes += static_cast<char>(character.unicode() - 0xdc00);
        else
            bytes += QStringView(text).sliced(i, 1).toUtf8();
    }
    return bytes;
}

std::filesystem::path pathFromArgument(const QString &text)
{
    return argumentFromText(text).toStdString();
}

} // namespace Litecopy
