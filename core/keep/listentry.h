// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copylist.h>
#include <litecopy/fileidentity.h>

#include <QJsonObject>

#include <filesystem>
#include <optional>

namespace Litecopy {

/// The parts of `.litecopy.json`, between JSON and values. Pure.
namespace ListJson {

/// A key of the list.
[[nodiscard]] QString key(const char *name);
/// What `insertPath()` put there.
[[nodiscard]] std::filesystem::path pathIn(const QJsonObject &object, const char *name);
/// As text: JSON's numbers have 53 bits.
[[nodiscard]] QJsonObject toJson(const FileIdentity &file);
/// Nothing where a field is missing or no number.
[[nodiscard]] std::optional<FileIdentity> identityIn(const QJsonObject &object);
/// The first field that is there, and not as Litecopy writes it: what such an entry says of its file can't be relied
/// on. Null where there is none.
[[nodiscard]] const char *wrongField(const QJsonObject &object);
/// The copy that an entry is of; nothing where the entry is not understood. `machine` is the mark of this computer.
[[nodiscard]] std::optional<ListedCopy> copyIn(const QJsonObject &object, const std::filesystem::path &folder,
                                               const QString &machine);

} // namespace ListJson

/// How a list names a database: `resolvedPath()`, and the name of one on another computer as it is.
[[nodiscard]] std::filesystem::path listedSource(const std::filesystem::path &database);
/// Absolute, links resolved where there is such a file: as a list names databases.
[[nodiscard]] std::filesystem::path resolvedPath(const std::filesystem::path &path);

/// Of this computer, to tell the databases of two that keep their copies on one drive. Empty where it has no number of
/// its own.
[[nodiscard]] QString machineMark();

} // namespace Litecopy
