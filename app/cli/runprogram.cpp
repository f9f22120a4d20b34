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

/// An environment variable that has another value for a while.
class ForAWhile
{
public:
    ForAWhile(const char *name, const char *value)
        : m_name(name)
        , m_wasSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ForAWhile(const ForAWhile &) = delete;
    ForAWhile &operator=(const ForAWhile &) = delete;
    ~ForAWhile()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }

private:
    const char *const m_name;
    const bool m_wasSet;
    const QByteArray m_before;
};

/// Without what makes a start dear and is of no use here, a tenth of what a small copy costs: the C library's files of
/// the user's locale, for QLocale goes by the environment, which is as it was afterwards; and GLib's event loop, for
/// Qt's own does the same.
std::unique_ptr<QCoreApplication> makeApplication(int &count, char **arguments)
{
    const ForAWhile noLocale("LC_ALL", "C");
    const ForAWhile noGlib("QT_NO_GLIB", "1");
    // Qt warns of a locale that is not UTF-8, and then uses UTF-8 all the same.
    const auto loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QCoreApplication>(count, arguments);
    qInstallMessageHandler(loud);
    return application;
}

} // namespace

int runProgram(int argc, char **argv, int (*run)(const QStringList &arguments, Terminal &terminal),
               const char *toPrograms)
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
    int onlyProgram = 1;
    const auto application = makeApplication(onlyProgram, argv);
    QCoreApplication::setApplicationName(u"litecopy-cli"_qs);
    speakUsersLanguage(*application, QString::fromUtf8(toPrograms));

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
