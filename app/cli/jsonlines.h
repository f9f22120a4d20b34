// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <filesystem>

namespace Litecopy {

/// One object on one line, without its line end.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// Puts a path under `key`. JSON is Unicode: where the path's bytes are not, `key` holds it as it is displayed, and
/// `keyBase64` its bytes.
void insertPath(QJsonObject &object, const QString &key, const std::filesystem::path &path);

/// Code, title, advice, technical and path of an error.
[[nodiscard]] QJsonObject errorObject(const Error &error);

} // namespace Litecopy
