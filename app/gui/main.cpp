// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "languages.h"
#include "mainwindow.h"
#include "motionsetting.h"
#include "paths.h"
#include "process.h"
#include "settings.h"
#include "windows.h"

#include <litecopy/connection.h>
#include <litecopy/job.h>
#include <litecopy/openfiledescriptionlocks.h>
#include <litecopy/version.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace {

/// The bytes of the argument that Qt gives as `argument`: Qt's text may have lost some. Where several arguments have
/// that text, the first one's, which is taken out of them.
std::filesystem::path pathOfArgument(const QString &argument, std::vector<std::string> &rawArguments)
{
    if (argument.startsWith(u"file:"))
        return Litecopy::pathFromText(argument);
    for (auto raw = rawArguments.begin(); raw != rawArguments.end(); ++raw) {
        if (QString::fromLocal8Bit(raw->c_str()) != argument)
            continue;
        const std::filesystem::path path = *raw;
        rawArguments.erase(raw);
        return path;
    }
    return Litecopy::pathFromFileName(argument);
}

/// Where windows bring their icons along. Not by QIcon::fromTheme(): it searches the folders of all themes, on the
/// window's thread, for the same picture.
QIcon ownIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/%1x%1/org.litecopy.litecopy.png").arg(size));
    return icon;
}

QString versionText()
{
    const QByteArray sqlite = Litecopy::Connection::openMemory().queryText("SELECT sqlite_version()");
    return QStringLiteral("litecopy %1 (SQLite %2, Qt %3)")
        .arg(QStringLiteral(LITECOPY_VERSION), QString::fromLatin1(sqlite), QString::fromLatin1(qVersion()));
}

} // namespace

namespace {

int runWindows(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("litecopy"));
    QApplication::setApplicationDisplayName(QStringLiteral("Litecopy"));
    QApplication::setOrganizationName(QStringLiteral("litecopy"));
    QApplication::setApplicationVersion(QStringLiteral(LITECOPY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.litecopy.litecopy"));

    Litecopy::speakUsersLanguage(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Safe copies of SQLite databases in use."));
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("SOURCE"),
        QCoreApplication::translate("main", "The database to copy: a file name, a file: URL, or ssh://HOST/PATH."),
        QStringLiteral("[SOURCE]"));
    parser.addPositionalArgument(
        QStringLiteral("DESTINATION"),
        QCoreApplication::translate("main", "Where the copy goes. With both, copying starts at once."),
        QStringLiteral("[DESTINATION]"));
    const QCommandLineOption files(QStringLiteral("files"),
                                   QCoreApplication::translate("main",
                                                               "All arguments are databases to copy: one is filled in, "
                                                               "several go into one folder."));
    parser.addOption(files);
    if (parser.parse(QApplication::arguments()) && parser.isSet(version)) {
        std::puts(qPrintable(versionText()));
        return 0;
    }
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    const bool areSources = parser.isSet(files);
    if (arguments.size() > 2 && !areSources) {
        qCritical("%s", qUtf8Printable(QCoreApplication::translate("main", "Too many arguments; see --help.")));
        return 64;
    }

    std::vector<std::string> rawArguments(argv + 1, argv + argc);
    const Litecopy::MotionSetting motion;
    Litecopy::Windows windows;
    // Ctrl-C, a closed terminal or the end of a session closes the windows without a question.
    Litecopy::SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &Litecopy::SignalWatcher::arrived, &windows, &Litecopy::Windows::end);
    QObject::connect(&windows, &Litecopy::Windows::ended, &application,
                     [&] { QApplication::exit(128 + signalWatcher.received()); });
    // What unfinished the thread leaves on a drive that gives no answer, the next copy there removes.
    QObject::connect(&windows, &Litecopy::Windows::left, &application, [&] {
        Litecopy::Settings::reset();
        static_cast<void>(Litecopy::Job::waitForLeft(1s));
        std::_Exit(signalWatcher.received() != 0 ? 128 + signalWatcher.received() : 75);
    });
    std::vector<std::filesystem::path> paths;
    for (const QString &argument : arguments)
        paths.push_back(pathOfArgument(argument, rawArguments));
    Litecopy::MainWindow &window = windows.open();
    // Its pictures take as long to unpack as a page to build.
    QObject::connect(&window, &Litecopy::MainWindow::completed, &application,
                     [] { QApplication::setWindowIcon(ownIcon()); });
    if (areSources && paths.size() > 1)
        window.openSeveral(paths);
    else
        window.open(paths.empty() ? std::filesystem::path() : paths[0],
                    paths.size() < 2 ? std::filesystem::path() : paths[1]);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    Litecopy::setUpProcess();
    // Before anything opens a database: what looks at it beside a copy opens and closes it, too, which drops ordinary
    // locks.
    Litecopy::useOpenFileDescriptionLocks();

    const int code = runWindows(argc, argv);
    if (!Litecopy::Job::waitForLeft(1s)) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
