// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "runprogram.h"

#include "command.h"
#include "commandline.h"
#include "languages.h"
#include "process.h"
#include "words.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QCoreApplication>

#include <exception>
#include <memory>

namespace Litecopy {

namespace {

/// Has the C library read no files of the user's locale, a tenth of what a small copy costs: Qt would have it do that,
/// and nothing here asks for it. Qt's own QLocale goes by the environment, which is as it was afterwards.
template <typename Make>
auto withoutLocale(const Make &make)
{
    constexpr char name[] = "LC_ALL";
    const bool isSet = qEnvironmentVariableIsSet(name);
    const QByteArray value = qgetenv(name);
    qputenv(name, "C");
    auto made = make();
    if (isSet)
        qputenv(name, value);
    else
        qunsetenv(name);
    return made;
}

} // namespace

int runProgram(int argc, char **argv, int (*run)(const QStringList &arguments, Terminal &terminal))
{
    setUpProcess();
    useOpenFileDescriptionLocks();

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(textFromArgument(argv[i]));

    Terminal terminal;
    const int trouble = arguments.value(0) == u"compare" ? exitTrouble : int(ExitCode::Other);
    if (!canOpenFiles()) {
        terminal.error(Words::tr("There are too many open files to begin with.\n"
                                 "The limit of open files is reached. Raise the limit (ulimit -n), and try again."));
        return trouble;
    }
    // Qt warns of a locale that is not UTF-8, and then uses UTF-8 all the same.
    const auto loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    int onlyProgram = 1;
    const auto application = withoutLocale([&] { return std::make_unique<QCoreApplication>(onlyProgram, argv); });
    qInstallMessageHandler(loud);
    QCoreApplication::setApplicationName(u"litecopy-cli"_qs);
    speakUsersLanguage(*application);

    int code = int(ExitCode::Ok);
    try {
        code = run(arguments, terminal);
    } catch (const std::exception &failure) {
        terminal.error(QString::fromLocal8Bit(failure.what()));
        code = trouble;
    }
    return terminal.endedWith(code);
}

} // namespace Litecopy
