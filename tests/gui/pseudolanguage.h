// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTranslator>

namespace Litecopy::Test {

/// A language that nobody speaks: every text is longer by 40 %, as a long language's are. Its words can be told apart
/// from those that were never handed to a translator.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Forms of numbers and dates, and what is for programs.
        if (text.size() < 2 || text == u"LTR")
            return text;
        const QString more = QStringLiteral(" längerß umständlich über Gewöhnliches hinaus");
        QString longer = text;
        const qsizetype length = text.size() + std::max<qsizetype>(2, text.size() * 4 / 10);
        while (longer.size() < length)
            longer += more.left(length - longer.size());
        while (longer.endsWith(u' '))
            longer.chop(1);
        return longer;
    }
};

} // namespace Litecopy::Test
