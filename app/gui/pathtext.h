// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include <filesystem>

namespace Litecopy {

/// What a person typed or pasted, as a path: a `file:` URL, a leading `~/`, or a path as it stands. Surrounding blanks
/// and line ends are dropped. Looks at nothing on disk.
[[nodiscard]] std::filesystem::path pathFromText(const QString &text);

/// The path Qt means by a file name, as it stands.
[[nodiscard]] std::filesystem::path pathFromFileName(const QString &fileName);

/// The path a local `file:` URL names, byte for byte; empty for every other URL.
[[nodiscard]] std::filesystem::path pathFromUrl(const QUrl &url);

/// A URL for the path, byte for byte.
[[nodiscard]] QUrl urlFromPath(const std::filesystem::path &path);

/// For fields and settings. Bytes that are no text in this locale are lost: keep the path beside it.
[[nodiscard]] QString textFromPath(const std::filesystem::path &path);

} // namespace Litecopy
