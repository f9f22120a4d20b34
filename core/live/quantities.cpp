// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/quantities.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Litecopy {

static QString hoursAndMinutes(qint64 minutes)
{
    const qint64 rest = minutes % 60;
    if (rest == 0)
        return QCoreApplication::translate("Litecopy", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("Litecopy", "%1 h %2 min").arg(minutes / 60).arg(rest);
}

QString sizeText(qint64 bytes)
{
    if (bytes == 1)
        return QCoreApplication::translate("Litecopy", "1 byte");
    if (bytes < 1024)
        return QCoreApplication::translate("Litecopy", "%1 bytes").arg(QLocale().toString(bytes));
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

QString durationText(std::chrono::milliseconds time)
{
    const qint64 milliseconds = std::max<qint64>(0, time.count());
    if (milliseconds < 10'000)
        return QCoreApplication::translate("Litecopy", "%1 s")
            .arg(QLocale().toString(double(std::max<qint64>(milliseconds, 100)) / 1000, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Litecopy", "%1 s").arg(seconds);
    if (seconds >= 3600)
        return hoursAndMinutes((seconds + 30) / 60);
    if (seconds % 60 == 0)
        return QCoreApplication::translate("Litecopy", "%1 min").arg(seconds / 60);
    return QCoreApplication::translate("Litecopy", "%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString coarseDurationText(std::chrono::milliseconds time)
{
    const qint64 seconds = std::max<qint64>(1, (time.count() + 999) / 1000);
    if (seconds <= 10)
        return QCoreApplication::translate("Litecopy", "%1 s").arg(seconds);
    if (seconds <= 57)
        return QCoreApplication::translate("Litecopy", "%1 s").arg((seconds + 4) / 5 * 5);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("Litecopy", "%1 min").arg(minutes);
    return hoursAndMinutes((minutes + 5) / 10 * 10);
}

QString dateText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    // Elsewhere its parts stand in another order.
    const bool isEastern = locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
    return (isEastern ? locale.toString(local.date(), QLocale::ShortFormat)
                      : locale.toString(local.date(), QStringLiteral("ddd d MMM yyyy")))
        + local.toString(QStringLiteral(" HH:mm"));
}

} // namespace Litecopy
