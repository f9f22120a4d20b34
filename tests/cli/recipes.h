// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include "support/databasebuilder.h"

#include <QByteArrayList>
#include <QFileInfo>
#include <QProcess>

#include <filesystem>

namespace Litecopy::Test {

/// The blocks of shell commands in docs/recipes.md.
[[nodiscard]] inline QByteArrayList recipeBlocks()
{
    QByteArrayList blocks;
    const QByteArray text = readFile(LITECOPY_SOURCE_DIR "/docs/recipes.md");
    constexpr char begin[] = "```sh\n";
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
        at += qsizetype(sizeof begin) - 1;
        blocks += text.sliced(at, text.indexOf("\n```", at) - at);
    }
    return blocks;
}

/// The one that holds these words; empty where there is none.
[[nodiscard]] inline QByteArray recipe(const QByteArray &words)
{
    for (const QByteArray &block : recipeBlocks()) {
        if (block.contains(words))
            return block;
    }
    return {};
}

struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs lines of shell in a folder. `litecopy-cli` is this build's; `path` comes before all in PATH.
[[nodiscard]] inline Ran shell(const QByteArray &lines, const std::filesystem::path &folder,
                               const QByteArray &path = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
                       QString::fromUtf8(path.isEmpty() ? QByteArray() : path + ':')
                           + QFileInfo(QStringLiteral(LITECOPY_CLI)).path() + QStringLiteral(":/usr/bin:/bin"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(folder.native()));
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(lines)});
    Ran ran;
    if (!process.waitForFinished(120'000))
        return ran;
    ran.code = process.exitCode();
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    return ran;
}

} // namespace Litecopy::Test
