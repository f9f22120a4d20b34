// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "quantitytext.h"

#include "words.h"

#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace {

QString hoursAndMinutes(qint64 minutes)
{
    const qint64 rest = minutes % 60;
    if (rest == 0)
        return Words::tr("%1 h").arg(minutes / 60);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(rest);
}

} // namespace

QString countText(quint32 count)
{
    return QLocale().toString(count);
}

QString pageSizeText(int bytes)
{
    return bytes < 1024 ? Words::tr("%1 bytes").arg(bytes) : Words::tr("%1 KiB").arg(bytes / 1024);
}

QString shareText(double share)
{
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', share < 0.0995 ? 1 : 0));
}

QString durationText(std::chrono::milliseconds time)
{
    const qint64 milliseconds = std::max<qint64>(0, time.count());
    if (milliseconds < 10'000)
        return Words::tr("%1 s").arg(QLocale().toString(double(std::max<qint64>(milliseconds, 100)) / 1000, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds >= 3600)
        return hoursAndMinutes((seconds + 30) / 60);
    if (seconds % 60 == 0)
        return Words::tr("%1 min").arg(seconds / 60);
    return Words::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString coarseDurationText(std::chrono::milliseconds time)
{
    const qint64 seconds = std::max<qint64>(1, (time.count() + 999) / 1000);
    if (seconds <= 10)
        return Words::tr("%1 s").arg(seconds);
    if (seconds <= 57)
        return Words::tr("%1 s").arg((seconds + 4) / 5 * 5);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return hoursAndMinutes((minutes + 5) / 10 * 10);
}

QString factLine(QStringList facts)
{
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp);
    return facts.join(u" · "_qs);
}

} // namespace Litecopy
