// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <litecopy/copyresult.h>
#include <litecopy/error.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace Litecopy {

/// What the program ends with: the numbers of sysexits.h, so that scripts and mailers know them. Documented in the
/// manual page: they never change their meaning.
enum class ExitCode
{
    Ok = 0,
    Other = 1,
    Usage = 64,
    NoDatabase = 65, ///< not a database, or a damaged one
    NoInput = 66,
    Unavailable = 69, ///< of `schedule`: there is no systemd, or that part of Litecopy is missing
    CannotCreate = 73,
    InputOutput = 74, ///< or the disk is full
    TryAgain = 75, ///< busy: the same command may succeed later
    CommandFailed = 76, ///< of a run by the clock: the copy is made, and what --then names failed
    NotPermitted = 77,
    // 128 + N: ended by signal N
};

[[nodiscard]] ExitCode exitCode(ErrorCode code) noexcept;
/// For every outcome but Cancelled, whose code is its signal's. A damaged source that was copied all the same gives
/// `NoDatabase`.
[[nodiscard]] ExitCode exitCode(const CopyResult &result) noexcept;

/// The commands, one file each. `arguments` are what follows the command's name, as `textFromArgument()` makes them.
/// Returns the exit code for the case that all output can be written.
/// Thread: main, with a QCoreApplication.
[[nodiscard]] int runCopyCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runInfoCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runCompareCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runRescueCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runLogCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runKeepCommand(const QStringList &arguments, Terminal &terminal);
[[nodiscard]] int runRestoreCommand(const QStringList &arguments, Terminal &terminal);

/// `compare` ends as diff and cmp do: with 0 for the same, 1 for different, more for trouble. Where the other commands
/// end with 1, `compare` ends with this (EX_SOFTWARE).
constexpr int exitTrouble = 70;

/// Complains about the arguments and says where help is.
[[nodiscard]] int usageError(const QString &what, const QString &command, Terminal &terminal);

/// One object on one line, without its line end.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// Code, title, advice, technical and path of an error.
[[nodiscard]] QJsonObject errorObject(const Error &error);

} // namespace Litecopy
