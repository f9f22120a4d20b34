// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include "support/databasebuilder.h"

#include <QByteArrayList>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
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

/// Which test program, tst_NAME, runs which block: the one that holds the words.
struct KnownRecipe
{
    const char *words;
    const char *test;
};
inline constexpr KnownRecipe knownRecipes[] = {
    {"ssh://host", "remote"},
    {"ssh host litecopy-cli copy /srv", "remote"},
    {"ssh host litecopy-cli copy --force", "remote"},
    {"restic backup copies", "engines"},
    {"restic backup --stdin --stdin-filename", "engines"},
    {"restic backup --stdin-from-command", "engines"},
    {"borg create", "engines"},
    {"rclone rcat", "engines"},
    {"rclone copyto", "engines"},
    {"/mnt/nas/app.db", "recipes"},
    {"docker run", "recipes"},
    {"docker exec", "recipes"},
};

/// Those that this test program asked for.
inline QByteArrayList &usedRecipes()
{
    static QByteArrayList blocks;
    return blocks;
}

/// The block that holds these words, to be run; empty where there is none.
[[nodiscard]] inline QByteArray recipe(const QByteArray &words)
{
    for (const QByteArray &block : recipeBlocks()) {
        if (!block.contains(words))
            continue;
        usedRecipes() += block;
        return block;
    }
    return {};
}

/// The blocks that this test program is there to run, and did not, by their words; without those that run one of the
/// programs `missing`.
[[nodiscard]] inline QByteArrayList recipesNotRun(const QByteArray &test, const QByteArrayList &missing = {})
{
    QByteArrayList words;
    for (const KnownRecipe &known : knownRecipes) {
        const auto isUsed = [&](const QByteArray &block) { return block.contains(known.words); };
        const auto isMissing = [&](const QByteArray &program) { return QByteArrayView(known.words).contains(program); };
        if (known.test == test && std::ranges::none_of(usedRecipes(), isUsed)
            && std::ranges::none_of(missing, isMissing))
            words += known.words;
    }
    return words;
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
