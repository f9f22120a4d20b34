// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "printabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr int usualWidth = 80;

/// Text of several lines, the further ones set in under the first.
QString indented(QString text)
{
    return text.replace(u'\n', QStringLiteral("\n  "));
}

} // namespace

Terminal::Terminal()
    : m_interactive(::isatty(STDERR_FILENO) == 1)
    , m_escapes(m_interactive && qgetenv("TERM") != "dumb" && !qEnvironmentVariableIsEmpty("TERM"))
    , m_colours(m_escapes && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

Terminal::~Terminal()
{
    clearStatus();
}

int Terminal::width() const
{
    winsize size = {};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? columns : usualWidth;
}

void Terminal::result(const QString &line)
{
    result(printableText(line).toUtf8());
}

void Terminal::result(const QByteArray &bytes)
{
    clearStatus();
    write(STDOUT_FILENO, bytes + '\n');
}

void Terminal::message(const QString &line)
{
    send(printableText(line));
}

void Terminal::send(const QString &line)
{
    clearStatus();
    write(STDERR_FILENO, line.toUtf8() + '\n');
}

void Terminal::warning(const QString &line)
{
    labelled(Colour::Yellow, Words::tr("warning:"), line);
}

void Terminal::error(const QString &line)
{
    labelled(Colour::Red, Words::tr("error:"), line);
}

void Terminal::labelled(Colour colour, const QString &label, const QString &line)
{
    QString start = label;
    if (m_colours)
        start = QStringLiteral("\x1b[1;%1m%2\x1b[0m").arg(colour == Colour::Red ? 31 : 33).arg(label);
    send(QStringLiteral("litecopy-cli: %1 %2").arg(start, indented(printableText(line))));
}

void Terminal::status(const QString &line)
{
    if (!m_interactive) {
        write(STDERR_FILENO, printableLine(line).toUtf8() + '\n');
        return;
    }
    if (::tcgetpgrp(STDERR_FILENO) != ::getpgrp())
        return;
    // The last column stays free: many terminals wrap when it is written to.
    QString shown = printableLine(line);
    if (shown.size() >= width())
        shown = shown.left(std::max(0, width() - 2)) + u'…';
    QByteArray bytes = '\r' + shown.toUtf8();
    if (m_escapes)
        bytes += "\x1b[K";
    else
        bytes += QByteArray(std::max<qsizetype>(0, m_statusWidth - shown.size()), ' ');
    write(STDERR_FILENO, bytes);
    m_statusShown = true;
    m_statusWidth = shown.size();
}

void Terminal::clearStatus()
{
    if (!m_statusShown)
        return;
    m_statusShown = false;
    write(STDERR_FILENO, m_escapes ? QByteArray("\r\x1b[K") : '\r' + QByteArray(m_statusWidth, ' ') + '\r');
}

void Terminal::write(int descriptor, const QByteArray &bytes)
{
    if (descriptor == STDOUT_FILENO && m_outputClosed)
        return;
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written >= 0) {
            done += written;
        } else if (errno == EAGAIN) {
            pollfd descriptorIsReady = {descriptor, POLLOUT, 0};
            ::poll(&descriptorIsReady, 1, -1);
        } else if (errno != EINTR) {
            if (descriptor == STDOUT_FILENO) {
                m_outputClosed = true;
                // Nobody reads any more: no concern of a copy's.
                m_failed = errno != EPIPE;
            }
            return;
        }
    }
}

} // namespace Litecopy
