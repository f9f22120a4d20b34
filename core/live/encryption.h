// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/sourcestate.h>

#include <QByteArrayView>

namespace Litecopy {

class WalFile;

enum class Encryption
{
    No, ///< it can't be an encrypted database
    Possible, ///< nothing tells an encrypted database from a file that was overwritten
    Damaged, ///< its pages are those of a database that is not encrypted: its header is damaged, and no more
    Seen, ///< its pages are noise, and its log, SQLite's locks or plain fields of its header say that it is a database
};

/// A frame of the log holds a page that is not encrypted. Reads some frames. Throws SqliteError.
[[nodiscard]] bool hasPlainFrames(const WalFile &log);

/// Whether a file whose header SQLite can't read is an encrypted database. `state` has its files and locks; `header`
/// are the first 512 bytes. Where it is `Seen`, the state's page size and page count are set, as far as anything tells
/// them. Reads some pages, past no lock of SQLite's. Throws SqliteError.
[[nodiscard]] Encryption judgeEncryption(SourceState *state, QByteArrayView header);

} // namespace Litecopy
