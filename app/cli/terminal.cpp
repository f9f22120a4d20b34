// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "command.h"
#include "commandline.h"
#include "words.h"

#include <algorithm>
#include <cstring>

namespace Litecopy {

namespace {

constexpr int usualWidth = 80;

bool isObeyed(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// The text with two spaces before each line but the first.
QString indented(QString text)
{
    return text.replace(u'\n', QStringLiteral("\n  "));
}

} // namespace

Terminal::Terminal()
    : m_interactive(isTerminal(Stream::Errors))
    , m_escapes(m_interactive && qgetenv("TERM") != "dumb" && !qEnvironmentVariableIsEmpty("TERM"))
    , m_colours(m_escapes && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_output{Stream::Output}
    , m_errors{Stream::Errors}
{
}

Terminal::~Terminal()
{
    clearStatus();
}

int Terminal::width() const
{
    int columns = columnsOfTerminal();
    if (columns == 0)
        columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? columns : usualWidth;
}

int Terminal::endedWith(int code)
{
    if (m_output.error) {
        QString text = Words::tr("standard output could not be written to: %1.")
                           .arg(QString::fromLocal8Bit(std::strerror(m_output.error.value())));
        if (!m_standing.isEmpty())
            text += u'\n' + m_standing;
        error(text);
    }
    return code == 0 && (m_output.error || m_messageLost) ? int(ExitCode::InputOutput) : code;
}

void Terminal::result(const QString &line)
{
    result(printableText(line).toUtf8());
}

void Terminal::result(const QByteArray &bytes)
{
    clearStatus();
    if (!m_outputIsTaken)
        write(m_output, bytes + '\n');
    else if (!write(m_errors, bytes + '\n'))
        m_messageLost = bool(m_errors.error);
}

void Terminal::message(const QString &line)
{
    send(printableText(line));
}

bool Terminal::send(const QString &line)
{
    clearStatus();
    return write(m_errors, line.toUtf8() + '\n');
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
    if (!send(QStringLiteral("litecopy-cli: %1 %2").arg(start, indented(printableText(line)))))
        m_messageLost = bool(m_errors.error);
}

void Terminal::status(const QString &line)
{
    if (!m_interactive) {
        write(m_errors, printableLine(line).toUtf8() + '\n');
        return;
    }
    if (!isInForeground())
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
    write(m_errors, bytes);
    m_statusShown = true;
    m_statusWidth = shown.size();
}

void Terminal::clearStatus()
{
    if (!m_statusShown)
        return;
    m_statusShown = false;
    write(m_errors, m_escapes ? QByteArray("\r\x1b[K") : '\r' + QByteArray(m_statusWidth, ' ') + '\r');
}

bool Terminal::write(Output &output, const QByteArray &bytes)
{
    if (output.closed)
        return false;
    const std::error_code error = writeTo(output.stream, bytes);
    if (!error)
        return true;
    // EPIPE, or EIO of a terminal: the reader has gone away, which doesn't concern a copy.
    const bool readerGone =
        error == std::errc::broken_pipe || (error == std::errc::io_error && isTerminal(output.stream));
    output.error = readerGone ? std::error_code() : error;
    // A result with a gap is worthless: nothing more is written. A message after a gap still helps.
    output.closed = readerGone || &output == &m_output;
    return false;
}

QString printableText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t character : text.toStdU32String()) {
        if (character != U'\n' && isObeyed(character))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QChar::fromUcs4(character);
    }
    return shown;
}

QString printableLine(const QString &text)
{
    return printableText(text).replace(u'\n', QChar(QChar::ReplacementCharacter));
}

QString escapedName(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (bytes.isValidUtf8() && printableLine(text) == text)
        return text;
    QString shown;
    const QString whole = textFromArgument(bytes);
    for (qsizetype at = 0; at < whole.size();) {
        // A byte that is no UTF-8 is a lone surrogate there.
        const bool isByte = whole.at(at).isLowSurrogate();
        const QString one = whole.sliced(at, whole.at(at).isHighSurrogate() ? 2 : 1);
        at += one.size();
        if (!isByte && !isObeyed(one.toUcs4().constFirst())) {
            shown += one == u"\\" || one == u"'" ? u'\\' + one : one;
            continue;
        }
        for (const char byte : argumentFromText(one))
            shown += QStringLiteral("\\x%1").arg(uint(static_cast<unsigned char>(byte)), 2, 16, QLatin1Char('0'));
    }
    return QStringLiteral("$'%1'").arg(shown);
}

} // namespace Litecopy
