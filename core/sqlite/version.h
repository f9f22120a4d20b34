// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Litecopy {

/// Of the SQLite library this program runs with: "3.40.1".
[[nodiscard]] QByteArray sqliteVersion();

} // namespace Litecopy
