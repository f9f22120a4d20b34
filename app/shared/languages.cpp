// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "languages.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Litecopy {

void speakUsersLanguage(QCoreApplication &application, const QString &toPrograms)
{
    const QLocale system;
    const QStringList wanted = system.uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        // The texts in the code. Further languages of the user's are only wished for where English is not.
        if (locale.language() == QLocale::English || locale.language() == QLocale::C)
            break;
        const QString folder = QCoreApplication::applicationDirPath() + u'/' + toPrograms
            + QStringLiteral("/../share/litecopy/translations");
        auto *const texts = new QTranslator(&application);
        if (!texts->load(locale, QStringLiteral("litecopy"), QStringLiteral("_"), folder)) {
            delete texts;
            continue;
        }
        QCoreApplication::installTranslator(texts);
        if (locale.language() != system.language())
            QLocale::setDefault(locale);
        auto *const textsOfQt = new QTranslator(&application);
        if (textsOfQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(textsOfQt);
        return;
    }
    if (system.language() != QLocale::English)
        QLocale::setDefault(QLocale(QLocale::English));
}

} // namespace Litecopy
