// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copystream.h>

#include <QByteArrayView>
#include <QStringView>

#include <filesystem>
#include <memory>

namespace Litecopy {

// The forms a copy can be compressed to: files of zstd(1) and gzip(1), made by their libraries. A damaged or cut-off
// one is StreamNotWhole.

/// "zstd" or "gzip"; null for any other name.
[[nodiscard]] std::shared_ptr<const PackedForm> packedFormNamed(QStringView name);
/// By the ending of a file's name, ".zst" or ".gz"; null for any other.
[[nodiscard]] std::shared_ptr<const PackedForm> packedFormOf(const std::filesystem::path &file);
/// By the first bytes of what is there, 4 are enough; null where they are of no such form.
[[nodiscard]] std::shared_ptr<const PackedForm> packedFormBeginning(QByteArrayView bytes);
/// By the name of a file and its first bytes, of which both must say so: what only the name says may be a database in
/// use. Null where it can't be read, too.
[[nodiscard]] std::shared_ptr<const PackedForm> packedFormIn(const std::filesystem::path &file);

/// What `from` sends, unpacked where it is packed. Of a stream only its first bytes tell.
[[nodiscard]] std::shared_ptr<StreamSource> unpackedWherePacked(std::shared_ptr<StreamSource> from);

} // namespace Litecopy
