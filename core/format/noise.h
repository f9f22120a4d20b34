// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <span>

namespace Litecopy {

// What the bytes of a file whose header SQLite can't read tell: encrypted pages are noise from end to end, but for what
// an extension leaves plain of the header. Pure; nothing here decides alone (`live/encryption`).

/// A file may be an encrypted database: as long as pages are, and its beginning is noise, or a SQLite header that only
/// the first bytes of are plain. `bytes` are the first 512, `size` is that of the file.
[[nodiscard]] bool mayBeEncrypted(QByteArrayView bytes, std::int64_t size) noexcept;

/// SEE, SQLite3MultipleCiphers and SQLCipher with `plaintext_header_size` leave bytes 16 to 23 of the header plain: the
/// page size they say, 0 where they say none that SQLite writes.
[[nodiscard]] std::uint32_t plainPageSizeIn(QByteArrayView bytes) noexcept;

/// The page is one of a database that is not encrypted: it begins as such a page does, and is no noise. Of an encrypted
/// database none is; of any other most are, but for those that hold a part of a long value.
[[nodiscard]] bool isPlainPage(std::span<const std::byte> page) noexcept;

/// No page of a database that is not encrypted begins with another byte, unless it is damaged or holds the first bytes
/// of a long value's next page number: 1 in 32 of noise does, too.
[[nodiscard]] bool mayBeginPlainPage(std::byte first) noexcept;

} // namespace Litecopy
