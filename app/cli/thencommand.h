// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QProcess>
#include <QString>

#include <filesystem>
#include <optional>

namespace Litecopy {

/// The words of --then: split at blanks, which single and double quotes keep. No shell reads them, so nothing in them
/// is expanded. Nothing where a quote isn't closed or there is no word.
[[nodiscard]] std::optional<QByteArrayList> thenWords(const QString &text);

/// The same words as text for `thenWords()`.
[[nodiscard]] QByteArray thenText(const QByteArrayList &words);

/// The exit code of this program where the command ended with `commandCode`: that code. In a run by the clock it is one
/// that no copy ends with, since the code tells whoever looks later how the run ended.
[[nodiscard]] int exitCodeAfter(int commandCode);

/// The command that --then names, started once there is a copy. A word "{}" becomes the copy's absolute path. What it
/// prints goes to standard error; it has no input. Thread: main, with an event loop. One run per object.
class ThenCommand : public QObject
{
    Q_OBJECT

public:
    ThenCommand(const QByteArrayList &words, const std::filesystem::path &copy, QObject *parent = nullptr);

    void start();
    /// Asks it to end; it may take its time.
    void terminate() { m_process.terminate(); }

Q_SIGNALS:
    /// Once. As a shell has it: 127 where there is no such program, 126 where it can't be started, 128 + N where signal
    /// N ended it.
    void ended(int exitCode);

private:
    QProcess m_process;
};

} // namespace Litecopy
