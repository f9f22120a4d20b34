// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "languages.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Litecopy {

namespace {

/// What the environment says of one category: Qt takes the language of a locale from one, and its numbers and dates
/// from others.
QLocale::Language languageOf(const char *category)
{
    for (const char *const name : {"LC_ALL", category, "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return QLocale(QString::fromLocal8Bit(qgetenv(name))).language();
    }
    return QLocale::C;
}

/// Numbers and dates as the user has them where they are of the language of the words; else as that language has them.
void writeNumbersAs(const QLocale &words)
{
    const QLocale system = QLocale::system();
    if (languageOf("LC_NUMERIC") == words.language() && languageOf("LC_TIME") == words.language())
        return;
    const bool isTheirs = languageOf("LANG") == words.language() && system.language() == words.language();
    QLocale::setDefault(isTheirs ? QLocale(system.language(), system.script(), system.territory()) : words);
}

} // namespace

void speakUsersLanguage(QCoreApplication &application, const QString &toPrograms)
{
    const QStringList wanted = QLocale::system().uiLanguages();
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
        writeNumbersAs(locale);
        auto *const textsOfQt = new QTranslator(&application);
        if (textsOfQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(textsOfQt);
        return;
    }
    writeNumbersAs(QLocale(QLocale::English));
}

} // namespace Litecopy
