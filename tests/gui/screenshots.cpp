// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// litecopy-screenshots [--only STATES] [--as VARIANTS] OUTPUT [WORK]: drives the real window into each of its states,
// light and dark, and saves pictures of it in the folder OUTPUT: as it opens, at 200 %, in German and in a language
// with long words, on a small screen, on a large one, and with the frame that software centres ask for. Under
// dbus-run-session it shows schedules, too. WORK is the folder of the databases in the pictures; it is emptied. Waits
// for what is there, never for words: they differ.

#include "pseudolanguage.h"
#include "scenes.h"

#include <litecopy/version.h>

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QProcess>
#include <QStyleFactory>

#include <algorithm>
#include <array>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor text(0xe8, 0xe8, 0xe8);
    QPalette palette(QColor(0x3a, 0x3d, 0x41), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xe0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0xe8, 0xe8, 0xe8, 0x80));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x86));
    return palette;
}

/// A way to show all of them.
struct Variant
{
    const char *name;
    QSize window; ///< pixels
    const char *scale = "1"; ///< of the screen
    const char *language = "en";
    bool isFramed = false; ///< as software centres show it
};

const std::array variants{
    Variant{"plain", usualWindow},
    Variant{"200", usualWindow, "2"},
    Variant{"german", usualWindow, "1", "de"},
    Variant{"long", usualWindow, "1", "long"},
    Variant{"small", {576, 432}},
    Variant{"4k", {3840, 2160}},
    Variant{"framed", usualWindow, "1", "en", true},
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

/// Each variant in a process of its own: the scale of a screen is set when a program starts.
int takeEach(const QStringList &wanted, const QString &only, const QStringList &arguments)
{
    for (const Variant &variant : variants) {
        const QString name = QString::fromLatin1(variant.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_qs, QString::fromLatin1(variant.scale));
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
    const QCommandLineOption as(u"as"_qs, u"only so: plain,200,german,long,small,4k,framed"_qs, u"VARIANTS"_qs);
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
    Scene::size = variant->window;
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
