// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Litecopy {

/// Of the SQLite library this program runs with: "3.40.1".
[[nodiscard]] QByteArray sqliteVersion();
/// Date and hash of its source, as `sqlite_source_id()` tells it.
[[nodiscard]] QByteArray sqliteSourceId();
/// What it was compiled with, as `PRAGMA compile_options` lists it.
[[nodiscard]] QByteArrayList sqliteCompileOptions();

} // namespace Litecopy
