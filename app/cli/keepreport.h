// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <litecopy/copylist.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace Litecopy {

/// What the list says of a copy, for programs.
[[nodiscard]] QJsonObject listedCopyObject(const ListedCopy &copy);

/// A path as a shell takes it.
[[nodiscard]] QString shellPath(const std::filesystem::path &path);
/// What to do where the list of a folder can't be used: where it is damaged, what to type.
[[nodiscard]] QString remedyText(const CopyList &list);

/// `keep list`, `keep pin`, `keep unpin`, `keep remove` and `keep adopt`: what the folder's list says, and what a
/// person says of its copies.
[[nodiscard]] int runListCommand(const QString &command, const QStringList &arguments, Terminal &terminal);

} // namespace Litecopy
