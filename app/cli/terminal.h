// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "process.h"

#include <QByteArray>
#include <QString>

#include <system_error>

namespace Litecopy {

/// The two streams a command writes to: results go to standard output, all else to standard error, where a status line
/// may stand and is rewritten in place. A message clears that line first, so nothing is ever printed into it.
///
/// Text may hold names that others chose (tables, programs, files). It goes out through `printableText()`, so that a
/// terminal obeys no escape sequence or direction mark in it. Only QByteArrays go out unchanged.
///
/// Thread: main. Errors: a stream that can't be written to is remembered, and `endedWith()` says so.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// Whether a person watches standard error.
    [[nodiscard]] bool isInteractive() const noexcept { return m_interactive; }
    /// Columns of the terminal; 80 where it can't be told.
    [[nodiscard]] int width() const;
    /// Sets a sentence about what was done or not, which is printed where standard output could not be written to.
    void setStanding(const QString &standing) { m_standing = standing; }
    /// The program's exit code, where the command ended with `code`. Where standard output could not be written to,
    /// says so on standard error. A reader that has gone away, as `head` does, is no error of either stream.
    [[nodiscard]] int endedWith(int code);
    /// Standard output could not be written to, for a reason other than a reader that has gone away.
    [[nodiscard]] bool failed() const noexcept { return bool(m_output.error); }

    /// Standard output is for a copy: from now on results go to standard error.
    void keepOutputForCopy() noexcept { m_outputIsTaken = true; }

    void result(const QString &line); ///< to standard output, with a line end
    void result(const QByteArray &bytes); ///< as they are, with a line end
    void message(const QString &line);
    void warning(const QString &line); ///< with the program's name before it
    void error(const QString &line); ///< with the program's name before it

    /// Shows a status in the place of the last one; elsewhere than on a terminal as a line of its own. Cut to the
    /// width. In a background job of a terminal nothing is shown.
    void status(const QString &line);
    void clearStatus();

private:
    enum class Colour
    {
        None,
        Red,
        Yellow
    };

    /// A standard stream.
    struct Output
    {
        const Stream stream;
        bool closed = false; ///< no longer written to
        std::error_code error = {}; ///< why something could not be written
    };

    void labelled(Colour colour, const QString &label, const QString &line);
    /// Writes the line unchanged: it may have our own escape sequences.
    bool send(const QString &line);
    /// False where not all of it was written.
    bool write(Output &output, const QByteArray &bytes);

    const bool m_interactive;
    const bool m_escapes; ///< the terminal understands escape sequences
    const bool m_colours;
    bool m_statusShown = false;
    qsizetype m_statusWidth = 0;
    QString m_standing;
    Output m_output;
    Output m_errors;
    bool m_outputIsTaken = false;
    bool m_messageLost = false; ///< a warning or an error could not be written to standard error
};

/// `text` without the characters that a terminal obeys instead of showing them: control characters (C0, C1, and with
/// them every escape sequence), direction marks and other format characters, line and paragraph separators. Each
/// becomes U+FFFD. Line feeds stay.
[[nodiscard]] QString printableText(const QString &text);

/// The same for text that belongs on one line, such as a name: line feeds are replaced, too.
[[nodiscard]] QString printableLine(const QString &text);

/// The name of a file so that no byte of it is lost: as bash takes it, $'app\xe9.db', where it holds bytes that are no
/// UTF-8 or characters that a terminal obeys; else as it is.
[[nodiscard]] QString escapedName(const QByteArray &bytes);

} // namespace Litecopy
