// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "statusline.h"

#include "progresstext.h"

namespace Litecopy {

namespace {

constexpr int barCells = 24;

QString percentText(int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / barMaximum, 3);
}

QString barText(int value)
{
    const int filled = value * barCells / barMaximum;
    QString bar(filled, u'=');
    if (filled < barCells)
        bar += u'>';
    return u'[' + bar.leftJustified(barCells) + u']';
}

} // namespace

QString statusLine(const CopyProgress &progress, const CopyRate &rate, CheckLevel check, int width)
{
    const int value = barValue(progress, check);
    const QString sentence = progressSentence(progress, rate);
    const QString note = progressNote(progress);
    const QString percent = value < 0 ? QString() : percentText(value) + u"  "_qs;
    const QString bar = value < 0 ? QString() : barText(value) + u"  "_qs;
    const QString noted = note.isEmpty() ? sentence : sentence + u". "_qs + note;

    for (const QString &line : {percent + bar + noted, percent + noted, percent + bar + sentence, percent + sentence,
                                percent + progressSentence(progress, {})}) {
        if (line.size() <= width)
            return line;
    }
    const QString shortest = progressSentence(progress, {});
    return shortest.size() <= width ? shortest : shortest.left(width - 1) + u'…';
}

} // namespace Litecopy
