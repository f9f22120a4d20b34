// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"
#include "paths.h"
#include "process.h"

#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/version.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <cstdlib>
#include <span>

namespace {

/// The bytes of the argument that Qt gives as `argument`: Qt's text may have lost some. Where several arguments have
/// that text, the first one's.
std::filesystem::path pathOfArgument(const QString &argument, std::span<char *> rawArguments)
{
    if (argument.startsWith(u"file:"))
        return Litecopy::pathFromText(argument);
    for (const char *raw : rawArguments) {
        if (QString::fromLocal8Bit(raw) == argument)
            return raw;
    }
    return Litecopy::pathFromFileName(argument);
}

} // namespace

int main(int argc, char **argv)
{
    Litecopy::setUpProcess();
    // Before anything opens a database: file dialogs and icon look-ups open and close the files they list, which drops
    // ordinary locks.
    Litecopy::useOpenFileDescriptionLocks();

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("litecopy"));
    QApplication::setApplicationDisplayName(QStringLiteral("Litecopy"));
    QApplication::setOrganizationName(QStringLiteral("litecopy"));
    QApplication::setApplicationVersion(QStringLiteral(LITECOPY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.litecopy.litecopy"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.litecopy.litecopy"),
                                                 QIcon(QStringLiteral(":/icons/org.litecopy.litecopy.svg"))));

    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtTexts);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Safe copies of SQLite databases in use."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("SOURCE"),
        QCoreApplication::translate("main", "The database to copy: a file name, a file: URL, or ssh://HOST/PATH."),
        QStringLiteral("[SOURCE]"));
    parser.addPositionalArgument(
        QStringLiteral("DESTINATION"),
        QCoreApplication::translate("main", "Where the copy goes. With both, copying starts at once."),
        QStringLiteral("[DESTINATION]"));
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() > 2) {
        qCritical("%s", qUtf8Printable(QCoreApplication::translate("main", "Too many arguments; see --help.")));
        return 64;
    }

    const std::span rawArguments(argv, std::size_t(argc));
    Litecopy::MainWindow window;
    // Ctrl-C, a closed terminal or the end of a session closes the window without a question.
    Litecopy::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &Litecopy::SignalWatcher::arrived, &window, &Litecopy::MainWindow::end);
    QObject::connect(&window, &Litecopy::MainWindow::ended, &application,
                     [&] { QApplication::exit(128 + signalWatcher.received()); });
    // What unfinished the thread leaves on a drive that gives no answer, the next copy there removes.
    QObject::connect(&window, &Litecopy::MainWindow::left, &application, [&] {
        QSettings().sync();
        std::_Exit(signalWatcher.received() != 0 ? 128 + signalWatcher.received() : 75);
    });
    window.show();
    window.open(arguments.isEmpty() ? std::filesystem::path() : pathOfArgument(arguments[0], rawArguments),
                arguments.size() < 2 ? std::filesystem::path() : pathOfArgument(arguments[1], rawArguments));
    return QApplication::exec();
}
