// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Litecopy::Test {

/// A command that starts another one, given as its further arguments, in a process id and mount namespace of its own:
/// with a /proc that shows no other process, or with an empty one (`withoutProc`). Empty where this machine lets the
/// test make none.
[[nodiscard]] QStringList inOwnContainer(bool withoutProc = false);

} // namespace Litecopy::Test
