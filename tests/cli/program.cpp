// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include "support/databasebuilder.h"
#include "support/refusedcalls.h"

#include "untouchedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Litecopy::Test {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto patience = 60s;
constexpr uid_t nobody = 65534;
constexpr uid_t nobodyElse = 64997; ///< has no other process

struct Pair
{
    int ours = -1;
    int theirs = -1;
};

Pair makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    return {ends[0], ends[1]};
}

Pair makeTerminal(int columns)
{
    Pair pair;
    winsize size = {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = 24;
    if (::openpty(&pair.ours, &pair.theirs, nullptr, nullptr, &size) != 0)
        throw std::runtime_error("no terminal");
    ::fcntl(pair.ours, F_SETFD, FD_CLOEXEC);
    ::fcntl(pair.theirs, F_SETFD, FD_CLOEXEC);
    return pair;
}

std::vector<char *> pointers(QByteArrayList &list)
{
    std::vector<char *> result;
    for (QByteArray &bytes : list)
        result.push_back(bytes.data());
    result.push_back(nullptr);
    return result;
}

void fill(int pipe)
{
    const QByteArray bytes(4096, '\n');
    ::fcntl(pipe, F_SETFL, O_NONBLOCK);
    while (::write(pipe, bytes.constData(), size_t(bytes.size())) > 0) { }
    while (::write(pipe, bytes.constData(), 1) > 0) { }
    ::fcntl(pipe, F_SETFL, 0);
}

/// What programs are told with --json, for cli.jsonschema: one file for each test program, begun anew when it runs.
void keepMessages(const QByteArrayList &arguments, const ProgramEnd &end)
{
    if (!arguments.contains("--json"))
        return;
    static QFile file(QStringLiteral(LITECOPY_MESSAGES "/%1.jsonl").arg(QCoreApplication::applicationName()));
    if (!file.isOpen() && !(QDir().mkpath(QStringLiteral(LITECOPY_MESSAGES)) && file.open(QIODevice::WriteOnly)))
        return;
    QByteArray command = arguments.first();
    static const QByteArrayList actions{"list", "show", "pin", "unpin", "remove", "adopt"};
    if ((command == "keep" || command == "schedule") && actions.contains(arguments.value(1)))
        command += ' ' + arguments.at(1);
    // Where a copy goes to standard output, its messages go to the other stream. The last one of a killed program may
    // be cut.
    for (const QByteArray &stream : {end.output, end.errors}) {
        for (qsizetype from = 0, to = 0; (to = stream.indexOf('\n', from)) >= 0; from = to + 1) {
            const QByteArray line = stream.mid(from, to - from).trimmed();
            if (line.startsWith("{\"") && line.endsWith('}'))
                file.write("{\"command\":\"" + command + "\",\"message\":" + line + "}\n");
        }
    }
    file.flush();
}

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

} // namespace

Program::Program(const QByteArrayList &arguments, const ProgramSetup &setup)
    : m_arguments(arguments)
{
    if (setup.othersChangeFiles.isEmpty())
        m_untouched = std::make_unique<const UntouchedFiles>(arguments, setup);
    QByteArrayList command = setup.through + QByteArrayList{LITECOPY_CLI} + arguments;
    QByteArrayList environment = QByteArrayList{"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TERM=xterm"};
    for (const char *name : {"TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            environment += QByteArray(name) + '=' + value;
    }
    // Of two with one name the first one counts.
    environment = setup.environment + environment;
    const auto commandPointers = pointers(command);
    const auto environmentPointers = pointers(environment);

    const bool terminal = setup.terminalColumns > 0;
    Pair errors = terminal ? makeTerminal(setup.terminalColumns) : makePipe();
    Pair output = makePipe();
    if (!setup.output.empty()) {
        closeIfOpen(output.theirs);
        output.theirs = ::open(setup.output.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    }
    if (!setup.errors.empty()) {
        closeIfOpen(errors.theirs);
        errors.theirs = ::open(setup.errors.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    }
    // A pipe of which the test has the other end open: both ends are opened here.
    const int input = setup.input.empty() ? -1 : ::open(setup.input.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ::fcntl(input, F_SETFL, 0);
    if (setup.fullOutput)
        fill(output.theirs);
    // Opened before the rights to get there are given up.
    const int program = ::open(LITECOPY_CLI, O_PATH | O_CLOEXEC);
    // As it is: a QList that is shared would be copied in the child.
    const std::vector<int> closed(setup.closedStreams.begin(), setup.closedStreams.end());
    const uid_t user = setup.processLimit > 0 ? nobodyElse : nobody;
    const auto limit = [](__rlimit_resource resource, long most) {
        const rlimit value{rlim_t(most), rlim_t(most)};
        return most == 0 || ::setrlimit(resource, &value) == 0;
    };
    // Closed by exec: until then the process is still this one's image, with its signal handlers.
    Pair started = makePipe();
    m_pid = ::fork();
    if (m_pid == 0) {
        // Only what is async-signal-safe between fork and exec.
        ::setsid();
        if (terminal)
            ::ioctl(errors.theirs, TIOCSCTTY, 0);
        ::dup2(terminal ? errors.theirs : input >= 0 ? input : ::open("/dev/null", O_RDONLY), STDIN_FILENO);
        ::dup2(output.theirs, STDOUT_FILENO);
        ::dup2(errors.theirs, STDERR_FILENO);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXFSZ})
            ::signal(signal, SIG_DFL);
        if ((setup.asNobody || setup.processLimit > 0) && ::getuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0))
            ::_exit(126);
        if (!limit(RLIMIT_FSIZE, setup.fileSizeLimit) || !limit(RLIMIT_NOFILE, setup.fileLimit)
            || !limit(RLIMIT_NPROC, setup.processLimit) || (setup.refuseFileTables && !refuseFileTables()))
            ::_exit(126);
        for (const int stream : closed)
            ::close(stream);
        const bool there = setup.workingFolder.empty() || ::chdir(setup.workingFolder.c_str()) == 0;
        if (there && setup.through.isEmpty())
            ::execveat(program, "", commandPointers.data(), environmentPointers.data(), AT_EMPTY_PATH);
        else if (there)
            ::execvpe(commandPointers.front(), commandPointers.data(), environmentPointers.data());
        ::_exit(127);
    }
    ::close(program);
    ::close(input);
    closeIfOpen(errors.theirs);
    closeIfOpen(output.theirs);
    closeIfOpen(started.theirs);
    char nothing = 0;
    while (::read(started.ours, &nothing, 1) < 0 && errno == EINTR) { }
    closeIfOpen(started.ours);
    m_errors = errors.ours;
    m_output = output.ours;
    if (setup.closeOutput)
        closeIfOpen(m_output);
    m_outputRead = !setup.fullOutput;
    if (m_pid < 0)
        throw std::runtime_error("no process");
}

Program::~Program()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    closeIfOpen(m_output);
    closeIfOpen(m_errors);
}

bool Program::read(Clock::time_point deadline)
{
    std::array<pollfd, 2> streams{pollfd{m_outputRead ? m_output : -1, POLLIN, 0}, pollfd{m_errors, POLLIN, 0}};
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (((m_output < 0 || !m_outputRead) && m_errors < 0) || left <= 0ms)
        return false;
    if (::poll(streams.data(), streams.size(), int(left.count())) <= 0)
        return errno == EINTR;
    const std::array<std::pair<int *, QByteArray *>, 2> sinks{std::pair{&m_output, &m_end.output},
                                                              std::pair{&m_errors, &m_end.errors}};
    for (std::size_t i = 0; i < streams.size(); ++i) {
        if (streams[i].revents == 0)
            continue;
        char buffer[65536];
        const ssize_t size = ::read(streams[i].fd, buffer, sizeof buffer);
        // A terminal whose program has ended gives EIO.
        if (size > 0)
            sinks[i].second->append(buffer, size);
        else
            closeIfOpen(*sinks[i].first);
    }
    return true;
}

bool Program::waitForError(const QByteArray &bytes)
{
    const auto deadline = Clock::now() + patience;
    while (!m_end.errors.contains(bytes)) {
        if (!read(deadline))
            return false;
    }
    return true;
}

bool Program::waitForOutput(const QByteArray &bytes)
{
    const auto deadline = Clock::now() + patience;
    while (!m_end.output.contains(bytes)) {
        if (!read(deadline))
            return false;
    }
    return true;
}

void Program::send(int signal)
{
    ::kill(m_pid, signal);
}

void Program::type(const QByteArray &keys)
{
    [[maybe_unused]] const ssize_t written = ::write(m_errors, keys.constData(), size_t(keys.size()));
}

bool Program::isInSet(int signal, const QByteArray &set) const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    const qsizetype line = text.indexOf("\n" + set + ":");
    const quint64 mask = text.mid(line + 8, text.indexOf('\n', line + 1) - line - 8).trimmed().toULongLong(nullptr, 16);
    return (mask >> (signal - 1) & 1) != 0;
}

ProgramEnd Program::waitForEnd()
{
    const auto deadline = Clock::now() + patience;
    while (read(deadline)) { }
    if ((m_output >= 0 && m_outputRead) || m_errors >= 0)
        ::kill(m_pid, SIGKILL);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    if (WIFEXITED(status))
        m_end.exitCode = WEXITSTATUS(status);
    else
        m_end.signal = WTERMSIG(status);
    keepMessages(m_arguments, m_end);
    if (const QString violations = m_untouched ? m_untouched->violations(m_end) : QString(); !violations.isEmpty()) {
        const QByteArray message = "files that are not the command's own differ: " + violations.toLocal8Bit();
        QTest::qFail(message.constData(), __FILE__, __LINE__);
    }
    return m_end;
}

ProgramEnd run(const QByteArrayList &arguments, const ProgramSetup &setup)
{
    return Program(arguments, setup).waitForEnd();
}

QByteArray bytes(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

QByteArrayList fileNames(const std::filesystem::path &folder)
{
    QByteArrayList names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names += bytes(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

QJsonObject readJson(const std::filesystem::path &path)
{
    return QJsonDocument::fromJson(readFile(path)).object();
}

} // namespace Litecopy::Test
