// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// litecopy-screenshots [--only STATES] [--as VARIANTS] OUTPUT [WORK]: drives the real window into each of its states,
// light and dark, and saves pictures of it in the folder OUTPUT: as it opens, at 150 % and 200 %, in German and in a
// language with long words, with large letters, on a small screen, on a large one, and with the frame that software
// centres ask for. Under dbus-run-session it shows schedules, too. WORK is the folder of the databases in the pictures;
// it is emptied. Waits for what is there, never for words: they differ.

#include "darkpalette.h"
#include "pseudolanguage.h"
#include "scenes.h"
#include "support/databasebuilder.h"

#include <litecopy/version.h>

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QStyleFactory>

#include <algorithm>
#include <array>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// A way to show all of them.
struct Variant
{
    const char *name;
    QSize screen; ///< pixels
    double scale = 1; ///< of the screen
    const char *language = "en";
    int points = 0; ///< of letters; 0 for the usual ones
    bool isFramed = false; ///< as software centres show it

    /// The window as it opens there, before it is scaled. The largest is maximized.
    [[nodiscard]] QSize window() const
    {
        const QSize size = (QSizeF(screen) / scale).toSize();
        return size.width() > 3000 ? size : MainWindow::usualSize(size);
    }
};

constexpr QSize fullHd(1920, 1080);
constexpr QSize ultraHd(3840, 2160);
const std::array variants{
    Variant{"plain", fullHd},
    Variant{"150", {1366, 768}, 1.5},
    Variant{"200", ultraHd, 2},
    Variant{"german", fullHd, 1, "de"},
    Variant{"long", fullHd, 1, "long"},
    Variant{"letters", fullHd, 1, "en", 20},
    Variant{"small", {640, 480}},
    Variant{"4k", ultraHd},
    Variant{"framed", fullHd, 1, "en", 0, true},
};

void takeAll(const std::filesystem::path &output, const std::filesystem::path &work, const QString &ending,
             const QStringList &only, bool isFramed)
{
    Room room(output, work, ending);
    room.isFramed = isFramed;
    for (const auto &take :
         {takeChoosingScenes, takeCopyingScenes, takeInspectingScenes, takeLoggingScenes, takeKeepingScenes})
        take(room, only);
}

/// The platform that has no screen, with one of that size: dialogs are as large as they are there. Where the pictures
/// are taken on a real one, that.
QString platformWith(QSize screen, const std::filesystem::path &folder)
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_qs);
    if (platform != u"offscreen"_qs)
        return platform;
    const QJsonObject one{{u"name"_qs, u"screen"_qs},
                          {u"x"_qs, 0},
                          {u"y"_qs, 0},
                          {u"width"_qs, screen.width()},
                          {u"height"_qs, screen.height()},
                          {u"logicalDpi"_qs, 96},
                          {u"logicalBaseDpi"_qs, 96},
                          {u"dpr"_qs, 1.0}};
    const auto file = folder / "screen.json";
    writeFile(file, QJsonDocument(QJsonObject{{u"screens"_qs, QJsonArray{one}}}).toJson());
    return u"offscreen:configfile="_qs + QString::fromStdString(file.native());
}

/// Each variant in a process of its own: screens, and their scale, are there when a program starts.
int takeEach(const QStringList &wanted, const QString &only, const QStringList &arguments)
{
    const TemporaryFolder folder;
    for (const Variant &variant : variants) {
        const QString name = QString::fromLatin1(variant.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_qs, QString::number(variant.scale));
        environment.insert(u"QT_QPA_PLATFORM"_qs, platformWith(variant.screen, folder.path()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{u"--here"_qs, name, u"--only"_qs, only} + arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // No screen is needed, and each picture is as large as it is to be.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"litecopy"_qs);
    QApplication::setApplicationDisplayName(u"Litecopy"_qs);
    QApplication::setApplicationVersion(QStringLiteral(LITECOPY_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"OUTPUT"_qs, u"where the pictures go"_qs);
    parser.addPositionalArgument(u"WORK"_qs, u"where the databases in them are"_qs, u"[WORK]"_qs);
    const QCommandLineOption only(u"only"_qs, u"only these states: idle,chosen,..."_qs, u"STATES"_qs);
    const QCommandLineOption as(u"as"_qs, u"only so: plain,150,200,german,..."_qs, u"VARIANTS"_qs);
    QCommandLineOption here(u"here"_qs, {}, u"variant"_qs);
    here.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({only, as, here});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(64);
    if (!parser.isSet(here))
        return takeEach(parser.value(as).split(u',', Qt::SkipEmptyParts), parser.value(only), arguments);

    const auto *variant = std::ranges::find_if(
        variants, [name = parser.value(here)](const Variant &one) { return name == QLatin1String(one.name); });
    if (variant == variants.end())
        parser.showHelp(64);
    const TemporaryFolder temporary;
    const std::filesystem::path work =
        arguments.size() > 1 ? std::filesystem::path(arguments[1].toStdString()) : temporary / "Music";
    const std::filesystem::path output = arguments[0].toStdString();
    std::filesystem::create_directories(output);
    const QStringList states = parser.value(only).split(u',', Qt::SkipEmptyParts);
    Scene::size = variant->window();
    if (variant->points > 0) {
        QFont letters = QApplication::font();
        letters.setPointSize(variant->points);
        QApplication::setFont(letters);
    }
    const QString name = QString::fromLatin1(variant->name);
    const QString ending = name == u"plain" ? QString() : u'-' + name;

    PseudoLanguage pseudo;
    QTranslator german;
    QTranslator germanOfQt;
    if (QLatin1String(variant->language) == u"long") {
        QCoreApplication::installTranslator(&pseudo);
    } else if (QLatin1String(variant->language) == u"de") {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        if (!german.load(u"litecopy_de"_qs, QStringLiteral(LITECOPY_TRANSLATIONS)))
            qFatal("no German");
        if (germanOfQt.load(u"qtbase_de"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&germanOfQt);
        QCoreApplication::installTranslator(&german);
    }
    takeAll(output, work, u"light"_qs + ending, states, variant->isFramed);
    QApplication::setPalette(darkPalette());
    takeAll(output, work, u"dark"_qs + ending, states, variant->isFramed);
    return 0;
}
