// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/quantities.h>

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Litecopy {

QString sizeText(qint64 bytes)
{
    if (bytes == 1)
        return QCoreApplication::translate("Litecopy", "1 byte");
    if (bytes < 1024)
        return QCoreApplication::translate("Litecopy", "%1 bytes").arg(bytes);
    // Three digits say enough: 4.25 GiB, 93.2 MiB, 932 MiB.
    double scaled = double(bytes);
    while (scaled >= 1024)
        scaled /= 1024;
    const int precision = scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2;
    const bool isRound = std::abs(scaled - std::round(scaled)) < 0.005;
    return QLocale().formattedDataSize(bytes, isRound ? 0 : precision);
}

QString pagesText(quint32 pages)
{
    return pages == 1 ? QCoreApplication::translate("Litecopy", "1 page")
                      : QCoreApplication::translate("Litecopy", "%1 pages").arg(QLocale().toString(pages));
}

} // namespace Litecopy
