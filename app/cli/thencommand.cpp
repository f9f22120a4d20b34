// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "thencommand.h"

#include "absolutepath.h"
#include "command.h"
#include "commandline.h"
#include "process.h"

#include <system_error>

namespace Litecopy {

namespace {

constexpr int cannotStart = 126;

QByteArrayList withCopy(QByteArrayList words, const std::filesystem::path &copy)
{
    const std::filesystem::path absolute = absolutePath(copy);
    for (QByteArray &word : words) {
        if (word == "{}")
            word = QByteArray::fromStdString(absolute.native());
    }
    return words;
}

} // namespace

std::optional<QByteArrayList> thenWords(const QString &text)
{
    QByteArrayList words;
    QByteArray word;
    bool isWord = false;
    char quote = 0;
    for (const char character : argumentFromText(text)) {
        if (quote != 0 ? character == quote : character == '"' || character == '\'') {
            quote = quote != 0 ? 0 : character;
            isWord = true;
        } else if (quote == 0 && (character == ' ' || character == '\t' || character == '\n')) {
            if (isWord)
                words += word;
            word.clear();
            isWord = false;
        } else {
            word += character;
            isWord = true;
        }
    }
    if (isWord)
        words += word;
    if (quote != 0 || words.isEmpty() || words.first().isEmpty())
        return {};
    return words;
}

QByteArray thenText(const QByteArrayList &words)
{
    QByteArrayList quoted;
    for (const QByteArray &word : words)
        quoted += '\'' + QByteArray(word).replace("'", "'\"'\"'") + '\'';
    return quoted.join(' ');
}

int exitCodeAfter(int commandCode)
{
    // The service of a schedule sets it.
    const bool isByTheClock = qEnvironmentVariableIsSet("LITECOPY_SCHEDULE");
    return commandCode != 0 && isByTheClock ? int(ExitCode::CommandFailed) : commandCode;
}

ThenCommand::ThenCommand(const QByteArrayList &words, const std::filesystem::path &copy, QObject *parent)
    : QObject(parent)
{
    setProgramWords(m_process, withCopy(words, copy));
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // Of a process that a signal ended, Qt gives the signal's number.
        Q_EMIT ended(status == QProcess::NormalExit ? code : 128 + code);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(cannotStart);
    });
}

void ThenCommand::start()
{
    m_process.start();
}

} // namespace Litecopy
