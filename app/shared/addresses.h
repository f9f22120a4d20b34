// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace Litecopy {

/// "sftp" of "sftp://host/app.db"; empty where the text begins with no scheme. Pure.
[[nodiscard]] QByteArray schemeOf(const QByteArray &text);

/// Why no copy can come from an address: of another kind than ssh://, or not a whole one. Pure.
[[nodiscard]] ErrorText objectionToSource(const QByteArray &url);

/// Whether it is an address, and no file of such a name is here. Asks the file system for names with a scheme alone.
[[nodiscard]] bool isAddress(const std::filesystem::path &name);

/// Why a command that looks into a file can't take this name; empty where it can.
[[nodiscard]] QString addressObjection(const std::filesystem::path &name);

} // namespace Litecopy
