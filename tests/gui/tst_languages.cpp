// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Words, numbers and dates of window and command line are of one language, whatever the environment says.

#include "languages.h"
#include "sourcecard.h"
#include "support/databasebuilder.h"
#include "windowfixture.h"

#include <QDate>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>
#include <cstring>
#include <map>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

using Environment = std::map<QString, QString>;

constexpr auto speak = "--speak";

/// What a program says with such an environment.
QString said(const QString &program, const QStringList &arguments, const Environment &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *const name : {"LANGUAGE", "LC_ALL", "LC_NUMERIC", "LC_TIME", "LC_MESSAGES", "LANG"})
        all.remove(QLatin1String(name));
    for (const auto &[name, value] : environment)
        all.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(all);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        throw std::runtime_error("the program failed: " + process.readAllStandardError().toStdString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// In a program of its own: the window as it opens for the user, with a database. Prints what it says of it, and a day.
int speakHere(int argc, char **argv)
{
    QApplication application(argc, argv);
    speakUsersLanguage(application);
    const TemporaryFolder settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(settings.path().native()));
    MainWindow window;
    window.show();
    window.open(argv[2], {});
    const auto &card = *window.findChild<SourceCard *>();
    if (!QTest::qWaitFor([&] { return card.info().has_value() && !card.isReading(); }, 30'000))
        return 1;
    const QString day = QLocale().toString(QDate(2026, 11, 26), QLocale::LongFormat);
    std::printf("%s\n%s\n", qUtf8Printable(card.summary()), qUtf8Printable(day));
    return 0;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAndDatesAreOfTheLanguageOfTheWords_data();
    void numbersAndDatesAreOfTheLanguageOfTheWords();
    void withoutItsWordsNothingOfALanguageIsSaid();

private:
    const TemporaryFolder m_folder;
    QString m_database;
};

void LanguagesTest::initTestCase()
{
    const auto database = m_folder / "shop.db";
    buildDatabase(database, {.size = 6 << 20});
    m_database = QString::fromStdString(database.native());
    QVERIFY(pragma(database, "page_count").toInt() >= 1000);
}

void LanguagesTest::numbersAndDatesAreOfTheLanguageOfTheWords_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("pages"); // the word for them
    QTest::addColumn<QString>("separator"); // of thousands
    QTest::addColumn<QString>("month");
    const auto english = [](const char *name, const Environment &environment) {
        QTest::newRow(name) << environment << u"pages"_qs << u","_qs << u"November 26"_qs;
    };
    const auto german = [](const char *name, const Environment &environment) {
        QTest::newRow(name) << environment << u"Seiten"_qs << u"."_qs << u"Donnerstag, 26. November"_qs;
    };
    english("English", {{u"LANG"_qs, u"en_US.UTF-8"_qs}});
    english("no language", {{u"LC_ALL"_qs, u"C.UTF-8"_qs}});
    english("English, German numbers", {{u"LANG"_qs, u"en_US.UTF-8"_qs}, {u"LC_NUMERIC"_qs, u"de_DE.UTF-8"_qs}});
    english("English, German dates", {{u"LANG"_qs, u"en_US.UTF-8"_qs}, {u"LC_TIME"_qs, u"de_DE.UTF-8"_qs}});
    english("Polish", {{u"LANG"_qs, u"pl_PL.UTF-8"_qs}});
    german("German", {{u"LANG"_qs, u"de_DE.UTF-8"_qs}});
    german("German, English numbers", {{u"LANG"_qs, u"de_DE.UTF-8"_qs}, {u"LC_NUMERIC"_qs, u"en_US.UTF-8"_qs}});
    german("German, English dates", {{u"LANG"_qs, u"de_DE.UTF-8"_qs}, {u"LC_TIME"_qs, u"en_US.UTF-8"_qs}});
    german("Polish, else German", {{u"LANG"_qs, u"pl_PL.UTF-8"_qs}, {u"LANGUAGE"_qs, u"pl:de"_qs}});
    german("German words wished for", {{u"LANG"_qs, u"en_US.UTF-8"_qs}, {u"LANGUAGE"_qs, u"de"_qs}});
    QTest::newRow("French words wished for")
        << Environment{{u"LC_ALL"_qs, u"de_DE.UTF-8"_qs}, {u"LANGUAGE"_qs, u"fr"_qs}} << u"pages"_qs
        << QString(QChar(0x202f)) << u"jeudi 26 novembre"_qs;
}

void LanguagesTest::numbersAndDatesAreOfTheLanguageOfTheWords()
{
    QFETCH(const Environment, environment);
    QFETCH(const QString, pages);
    QFETCH(const QString, separator);
    QFETCH(const QString, month);
    const QRegularExpression number(u"\\b1%1\\d{3}\\b"_qs.arg(QRegularExpression::escape(separator)));
    const QRegularExpression another(u"\\b1[,.'’\\x{202f}\\x{a0} ]\\d{3}\\b"_qs);
    const auto check = [&](const QString &text) {
        QVERIFY2(text.contains(number), qPrintable(text));
        QVERIFY2(!QString(text).remove(number).contains(another), qPrintable(text));
        QVERIFY2(text.contains(pages, Qt::CaseInsensitive), qPrintable(text));
    };
    const QString window =
        said(QCoreApplication::applicationFilePath(), {QLatin1String(speak), m_database}, environment);
    check(window);
    QVERIFY2(window.contains(month), qPrintable(window));
    check(said(QStringLiteral(LITECOPY_CLI), {u"info"_qs, m_database}, environment));
}

void LanguagesTest::withoutItsWordsNothingOfALanguageIsSaid()
{
    // As where translations are not installed.
    const auto alone = m_folder / "bin";
    std::filesystem::create_directory(alone);
    const Environment german{{u"LANG"_qs, u"de_DE.UTF-8"_qs}};
    for (const auto &[program, arguments] :
         {std::pair(QCoreApplication::applicationFilePath(), QStringList{QLatin1String(speak), m_database}),
          std::pair(QStringLiteral(LITECOPY_CLI), QStringList{u"info"_qs, m_database})}) {
        const auto copy = alone / std::filesystem::path(program.toStdString()).filename();
        std::filesystem::copy_file(program.toStdString(), copy);
        const QString text = said(QString::fromStdString(copy.native()), arguments, german);
        QVERIFY2(text.contains(QRegularExpression(u"\\b1,\\d{3}\\b"_qs)), qPrintable(text));
        QVERIFY2(text.contains(u"pages"_qs, Qt::CaseInsensitive) && !text.contains(u"Seiten"), qPrintable(text));
        QVERIFY2(!text.contains(u"Donnerstag"), qPrintable(text));
    }
}

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], speak) == 0)
        return speakHere(argc, argv);
    QCoreApplication application(argc, argv);
    LanguagesTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_languages.moc"
