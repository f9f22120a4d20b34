// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "process.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <fcntl.h>
#include <unistd.h>

namespace Litecopy {

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};

// Where the handler writes: all it may do is what is async-signal-safe.
volatile std::sig_atomic_t handlerEnd = -1;

extern "C" void handleSignal(int signal)
{
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(signal);
    // A pipe that is full has a signal in it already.
    [[maybe_unused]] const ssize_t written = ::write(handlerEnd, &byte, 1);
    errno = saved;
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
        if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler != SIG_DFL)
            continue;
        action.sa_handler = handleSignal;
        // The next one takes the default action.
        action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
        sigemptyset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
}

SignalWatcher::~SignalWatcher()
{
    for (const int signal : watched) {
        struct sigaction action = {};
        if (::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == handleSignal)
            ::signal(signal, SIG_DFL);
    }
    handlerEnd = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
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
