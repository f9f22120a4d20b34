// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace Litecopy {

/// The words of a command that the clock is to start, read by the command's own parser.
struct ScheduledCommand
{
    QString error; ///< why it can't be started by the clock; the rest is then meaningless
    QByteArrayList words; ///< command, options, "--" and files: each path absolute, for systemd starts it elsewhere
    std::filesystem::path source; ///< absolute, or ssh://
    std::vector<std::filesystem::path> folders; ///< absolute: where the command reads and writes on this machine
};

/// `words` are the command and its arguments, as `textFromArgument()` makes them; relative paths are taken from the
/// current folder. Looks at no file.
[[nodiscard]] ScheduledCommand readScheduledCommand(const QStringList &words);

} // namespace Litecopy
