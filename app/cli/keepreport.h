// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "terminal.h"

#include <litecopy/copylist.h>

#include <QJsonObject>
#include <QStringList>

namespace Litecopy {

/// What the list says of a copy, for programs.
[[nodiscard]] QJsonObject listedCopyObject(const ListedCopy &copy);

/// `keep list`, `keep pin`, `keep unpin` and `keep adopt`: what the folder's list says, and what a person says of its
/// copies.
[[nodiscard]] int runListCommand(const QString &command, const QStringList &arguments, Terminal &terminal);

} // namespace Litecopy
