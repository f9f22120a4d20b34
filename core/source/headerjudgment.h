// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <QByteArrayView>

namespace Litecopy {

/// What the first 100 bytes of a database say against reading it at all: `NotADatabase`, `NewerFormat`,
/// `EncryptedOrDamaged`; `None` where SQLite can take them, and where one field alone is odd: such a file is damaged,
/// and is copied as it is.
///
/// Encryption leaves at most SQLite's first 16 or 32 bytes plain (SQLCipher, `plaintext_header_size`), so that all of
/// the fields behind them are noise.
[[nodiscard]] ErrorCode judgeHeader(QByteArrayView header);

} // namespace Litecopy
