// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "momenttext.h"

#include "words.h"

#include <litecopy/quantities.h>

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
    return dateText(moment);
}

} // namespace Litecopy
