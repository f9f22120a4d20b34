// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// One copy in a process of its own, told what to do by "key=value" arguments; prints what came of it as a line of JSON.

#include "support/refusedcalls.h"

#include <litecopy/connection.h>
#include <litecopy/copyconnection.h>
#include <litecopy/copydatabase.h>
#include <litecopy/openfiledescriptionlocks.h>

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Litecopy;

namespace {

using Arguments = QHash<QByteArray, QByteArray>;

Arguments parse(int argc, char **argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        const qsizetype equals = argument.indexOf('=');
        arguments.insert(argument.left(equals), argument.mid(equals + 1));
    }
    return arguments;
}

std::filesystem::path pathOf(const Arguments &arguments, const char *key)
{
    return QByteArray::fromPercentEncoding(arguments.value(key)).toStdString();
}

CopyRequest requestOf(const Arguments &arguments)
{
    const auto number = [&arguments](const char *key) { return arguments.value(key).toInt(); };
    CopyRequest request;
    request.source = pathOf(arguments, "source");
    request.destination = pathOf(arguments, "destination");
    request.method = CopyMethod(number("method"));
    request.hold = Hold(number("hold"));
    request.destinationMode = DestinationMode(number("mode"));
    request.check = CheckLevel(number("check"));
    request.journal = CopyJournal(number("journal"));
    request.readBack = number("readBack") != 0;
    request.sha256 = number("sha256") != 0;
    request.safetyCopy = number("safetyCopy") != 0;
    request.pagesPerStep = number("pagesPerStep");
    request.lockTarget = std::chrono::milliseconds(number("lockTarget"));
    request.pauseBetweenSteps = std::chrono::milliseconds(number("pauseBetweenSteps"));
    request.stallTime = std::chrono::milliseconds(number("stallTime"));
    request.timeout = std::chrono::milliseconds(number("timeout"));
    request.progressInterval = std::chrono::milliseconds(number("progressInterval"));
    request.retries = number("retries");
    request.strict = number("strict") != 0;
    request.requireProof = number("requireProof") != 0;
    request.inPlace = number("inPlace") != 0;
    request.base = pathOf(arguments, "base");
    request.temporaryFolder = pathOf(arguments, "temporaryFolder");
    return request;
}

const char *phaseName(CopyPhase phase)
{
    switch (phase) {
    case CopyPhase::Preparing:
        return "Preparing";
    case CopyPhase::Copying:
        return "Copying";
    case CopyPhase::Checking:
        return "Checking";
    case CopyPhase::Writing:
        return "Writing";
    case CopyPhase::Done:
        return "Done";
    }
    return "";
}

QString outcomeName(CopyOutcome outcome)
{
    switch (outcome) {
    case CopyOutcome::Verified:
        return QStringLiteral("Verified");
    case CopyOutcome::Copied:
        return QStringLiteral("Copied");
    case CopyOutcome::UpToDate:
        return QStringLiteral("UpToDate");
    case CopyOutcome::Cancelled:
        return QStringLiteral("Cancelled");
    case CopyOutcome::Failed:
        return QStringLiteral("Failed");
    }
    return {};
}

bool becomeUser(unsigned id)
{
    return setgroups(0, nullptr) == 0 && setresgid(id, id, id) == 0 && setresuid(id, id, id) == 0;
}

/// Loads the source into memory instead of copying it to a file, and tells what a bank holds there.
CopyResult loadBank(const CopyRequest &request, CopyControl &control, QJsonObject &content)
{
    Connection memory = Connection::openMemory();
    const CopyResult result = loadIntoMemory(request.source, memory, control);
    if (!result.isCopied())
        return result;
    try {
        content = {
            {QStringLiteral("sum"), memory.queryInteger("SELECT sum(balance) FROM accounts")},
            {QStringLiteral("transfers"), memory.queryInteger("SELECT count(*) FROM transfers")},
            {QStringLiteral("check"), QString::fromUtf8(memory.queryText("PRAGMA integrity_check(3)"))},
        };
    } catch (const std::exception &error) {
        content = {{QStringLiteral("check"), QString::fromUtf8(error.what())}};
    }
    return result;
}

bool limit(const Arguments &arguments, const char *key, __rlimit_resource resource)
{
    if (!arguments.contains(key))
        return true;
    const rlimit to{arguments.value(key).toULong(), arguments.value(key).toULong()};
    return setrlimit(resource, &to) == 0;
}

/// What file dialogs, thumbnailers and type detection do all day: the locks of the process must survive it.
void disturb(const CopyRequest &request, const std::atomic_bool &end)
{
    const QString name = QFile::decodeName(request.source.c_str());
    while (!end) {
        for (const QString &path : {name, name + QStringLiteral("-wal"), name + QStringLiteral("-shm")}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                file.read(16);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const Arguments arguments = parse(argc, argv);
    if (const unsigned user = arguments.value("user").toUInt(); user && !becomeUser(user)) {
        std::perror("becoming another user");
        return 2;
    }
    if (arguments.value("ofd", "1") == "1" && !useOpenFileDescriptionLocks())
        return 3;
    const QCoreApplication application(argc, argv);
    const CopyRequest request = requestOf(arguments);

    CopyControl control;
    std::thread([&control] {
        for (std::string line; std::getline(std::cin, line);) {
            if (line == "cancel")
                control.cancel();
        }
    }).detach();
    std::atomic_bool end = false;
    std::thread disturber;
    if (arguments.value("disturb") == "1")
        disturber = std::thread([&] { disturb(request, end); });

    if (!limit(arguments, "files", RLIMIT_NOFILE) || !limit(arguments, "threads", RLIMIT_NPROC)
        || (arguments.value("fileTables") == "0" && !Test::refuseFileTables()))
        return 4;

    ProgressSink sink;
    if (arguments.value("report") == "1")
        sink = [stopIn = arguments.value("stop")](const CopyProgress &progress) {
            std::printf("progress %s %u %u\n", phaseName(progress.phase), progress.remaining, progress.pageCount);
            std::fflush(stdout);
            if (stopIn == phaseName(progress.phase))
                static_cast<void>(std::raise(SIGSTOP));
        };
    QJsonObject content;
    const CopyResult result = arguments.value("what") == "memory" ? loadBank(request, control, content)
                                                                  : copyDatabase(request, control, sink);
    end = true;
    if (disturber.joinable())
        disturber.join();

    const QJsonObject object{
        {QStringLiteral("outcome"), outcomeName(result.outcome)},
        {QStringLiteral("error"), QString::fromLatin1(errorName(result.error.code))},
        {QStringLiteral("detail"), result.error.detail},
        {QStringLiteral("title"), describe(result.error).title},
        {QStringLiteral("receipt"), result.receipt.toJson()},
        {QStringLiteral("content"), content},
    };
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    // The thread that listens may still do so: without destructors it can't miss what it listens for.
    std::_Exit(0);
}
