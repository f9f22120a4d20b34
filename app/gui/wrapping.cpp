// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "wrapping.h"

#include <QTextLayout>

#include <algorithm>

namespace Litecopy {

QString wrapped(const QString &text, const QFont &font, int width)
{
    // The mark of the mnemonic takes no room.
    const qsizetype mark = text.indexOf(u'&');
    QTextLayout layout(withoutMnemonic(text), font);
    QString lines;
    qsizetype begin = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1) + 1);
        qsizetype end = line.textStart() + line.textLength();
        if (mark >= 0 && end > mark)
            ++end;
        lines += (begin > 0 ? u"\n"_qs : QString()) + text.mid(begin, end - begin).trimmed();
        begin = end;
    }
    layout.endLayout();
    return lines;
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    if (const qsizetype mark = plain.indexOf(u'&'); mark >= 0)
        plain.remove(mark, 1);
    return plain;
}

} // namespace Litecopy
