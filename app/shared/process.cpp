// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "process.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace Litecopy {

namespace {

std::error_code lastError() noexcept
{
    return {errno, std::system_category()};
}

/// Closes its descriptor.
class OpenFile
{
public:
    OpenFile() = default;
    explicit OpenFile(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    OpenFile(OpenFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    OpenFile &operator=(OpenFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

std::error_code writeAll(int descriptor, QByteArrayView bytes) noexcept
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN) {
            pollfd isReady = {descriptor, POLLOUT, 0};
            ::poll(&isReady, 1, -1);
        } else if (errno != EINTR) {
            return lastError();
        }
    }
    return {};
}

/// Some drives can't bring a single file to the medium.
std::error_code sync(int file) noexcept
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS ? std::error_code()
                                                                                        : lastError();
}

/// Without `replace`, a file that has the name stays, unless the file system knows no such rename.
std::error_code rename(int folder, const std::string &from, const std::string &to, bool replace) noexcept
{
    if (::renameat2(folder, from.c_str(), folder, to.c_str(), replace ? 0 : RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EINVAL && ::renameat(folder, from.c_str(), folder, to.c_str()) == 0)
        return {};
    return lastError();
}

} // namespace

void setUpProcess() noexcept
{
    // open() takes the lowest number that is free, so in this order each stream gets its own.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

bool canOpenFiles() noexcept
{
    std::array<OpenFile, 4> opened;
    for (OpenFile &file : opened)
        file = OpenFile(::open("/", O_PATH | O_CLOEXEC));
    return std::ranges::none_of(opened, [](const OpenFile &file) { return file.get() < 0; });
}

int processorCount() noexcept
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    return ::sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? std::max(CPU_COUNT(&allowed), 1) : 1;
}

bool isTerminal(Stream stream) noexcept
{
    return ::isatty(int(stream)) == 1;
}

int columnsOfTerminal() noexcept
{
    winsize size = {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool isInForeground() noexcept
{
    return ::tcgetpgrp(STDERR_FILENO) == ::getpgrp();
}

std::error_code writeTo(Stream stream, QByteArrayView bytes) noexcept
{
    return writeAll(int(stream), bytes);
}

std::error_code replaceFile(const std::filesystem::path &path, QByteArrayView bytes)
{
    struct stat before = {};
    const bool existed = ::stat(path.c_str(), &before) == 0;
    const OpenFile folder(::open(path.parent_path().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() < 0)
        return lastError();
    const std::string temporary = ".litecopy-receipt-" + std::to_string(QRandomGenerator::system()->generate64());
    const OpenFile file(
        ::openat(folder.get(), temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (file.get() < 0)
        return lastError();
    // Some file systems have one mode for all files. What may be read by few stays so, before anything is in it.
    if (existed && S_ISREG(before.st_mode))
        static_cast<void>(::fchmod(file.get(), before.st_mode & ACCESSPERMS));
    std::error_code error = writeAll(file.get(), bytes);
    if (!error)
        error = sync(file.get());
    if (!error)
        error = rename(folder.get(), temporary, path.filename().native(), existed);
    if (error)
        ::unlinkat(folder.get(), temporary.c_str(), 0);
    return error;
}

void setProgramWords(QProcess &process, const QByteArrayList &words)
{
    struct Command
    {
        QByteArrayList words;
        std::vector<char *> pointers;
    };
    const auto command = std::make_shared<Command>();
    command->words = words;
    for (QByteArray &word : command->words)
        command->pointers.push_back(word.data());
    command->pointers.push_back(nullptr);
    process.setProgram(QStringLiteral("litecopy-then"));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setChildProcessModifier([command] {
        // Between fork and exec: nothing may be allocated.
        ::dup2(STDERR_FILENO, STDOUT_FILENO);
        std::signal(SIGXFSZ, SIG_DFL);
        std::signal(SIGPIPE, SIG_DFL);
        ::execvp(command->pointers.front(), command->pointers.data());
        ::_exit(errno == ENOENT ? 127 : 126);
    });
}

std::error_code becomeProgram(const std::filesystem::path &program, const QByteArrayList &words)
{
    QByteArrayList all = QByteArrayList{QByteArray::fromStdString(program.native())} + words;
    std::vector<char *> pointers;
    for (QByteArray &word : all)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(program.c_str(), pointers.data());
    return lastError();
}

void startInOwnGroup(QProcess &process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

std::optional<qint64> allocatedSize(const std::filesystem::path &file) noexcept
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return qint64(status.st_blocks) * 512;
}

std::optional<QByteArray> readSmallFile(const std::filesystem::path &path, qsizetype most)
{
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > most)
        return std::nullopt;
    QByteArray bytes(qsizetype(status.st_size), Qt::Uninitialized);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t got = ::read(file.get(), bytes.data() + done, std::size_t(bytes.size() - done));
        if (got <= 0 && (got == 0 || errno != EINTR))
            return std::nullopt;
        done += std::max<ssize_t>(got, 0);
    }
    return bytes;
}

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};

constexpr qint64 sameWish = 1'000'000'000; // ns
constexpr std::chrono::milliseconds betweenLooks{250};

// All that the handler uses: it may call async-signal-safe functions only.
volatile std::sig_atomic_t handlerEnd = -1;
std::array<std::atomic<qint64>, NSIG> firstArrivals; ///< ns of the monotonic clock
static_assert(std::atomic<qint64>::is_always_lock_free);

qint64 monotonicTime() noexcept
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

extern "C" void handleSignal(int signal)
{
    const int saved = errno;
    const qint64 now = monotonicTime();
    qint64 first = 0;
    if (!firstArrivals[std::size_t(signal)].compare_exchange_strong(first, now)) {
        if (now - first > sameWish) {
            // It is delivered anew when this function returns, and ends the program.
            std::signal(signal, SIG_DFL);
            std::raise(signal);
        }
        errno = saved;
        return;
    }
    const auto byte = static_cast<unsigned char>(signal);
    // A pipe that is full has a signal in it already.
    [[maybe_unused]] const ssize_t written = ::write(handlerEnd, &byte, 1);
    errno = saved;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    handlerEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::read);
    for (const int signal : watched) {
        struct sigaction action = {};
        if (::sigaction(signal, nullptr, &action) != 0
            || (action.sa_handler != SIG_DFL && action.sa_handler != handleSignal))
            continue;
        action.sa_handler = handleSignal;
        action.sa_flags = SA_RESTART;
        sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
}

SignalWatcher::~SignalWatcher()
{
    // The handler stays: a signal that comes when the work is done must not make it look like one that failed. One
    // that comes a second later ends the process.
    handlerEnd = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

ReaderWatch::ReaderWatch(QObject *parent)
    : QObject(parent)
{
    struct stat status = {};
    if (::fstat(STDOUT_FILENO, &status) != 0 || (!S_ISFIFO(status.st_mode) && !S_ISSOCK(status.st_mode)))
        return;
    connect(&m_timer, &QTimer::timeout, this, &ReaderWatch::look);
    m_timer.start(betweenLooks);
}

void ReaderWatch::look()
{
    // Asked for no event, it still tells of these: an error of a pipe, a hang-up of a socket.
    pollfd output = {STDOUT_FILENO, 0, 0};
    if (::poll(&output, 1, 0) <= 0 || (output.revents & (POLLERR | POLLHUP)) == 0)
        return;
    m_timer.stop();
    m_isGone = true;
    Q_EMIT gone();
}

void SignalWatcher::read()
{
    unsigned char signal = 0;
    while (::read(m_pipe[0], &signal, 1) == 1) {
        if (m_received == 0)
            m_received = signal;
        Q_EMIT arrived(signal);
    }
}

} // namespace Litecopy
