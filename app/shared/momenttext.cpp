// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "momenttext.h"

#include "words.h"

#include <QLocale>

namespace Litecopy {

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Words::tr("today %1").arg(time);
    if (days == 1)
        return Words::tr("yesterday %1").arg(time);
    if (days == -1)
        return Words::tr("tomorrow %1").arg(time);
    const QLocale locale;
    // Elsewhere its parts stand in another order.
    const bool isEastern = locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
    return (isEastern ? locale.toString(local.date(), QLocale::ShortFormat)
                      : locale.toString(local.date(), QStringLiteral("ddd d MMM yyyy")))
        + u' ' + time;
}

} // namespace Litecopy
