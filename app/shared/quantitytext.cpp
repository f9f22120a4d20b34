// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "quantitytext.h"

#include "words.h"

#include <QLocale>

namespace Litecopy {

QString countText(quint64 count)
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

QString factLine(QStringList facts)
{
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp);
    return facts.join(u" · "_qs);
}

} // namespace Litecopy
