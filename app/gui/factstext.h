// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/databaseinfo.h>

#include <QString>

namespace Litecopy {

/// What is to be seen of files on one line each. Pure.

/// "932 MiB · 238,688 pages of 4 KiB · 1,204 free · WAL, 3 MiB not merged · in use by firefox (4312)"
[[nodiscard]] QString databaseFacts(const DatabaseInfo &info, const QString &inUseBy);
/// The same from the outside, for the conflict panel: size, modified, sidecars, who uses it.
[[nodiscard]] QString fileFacts(const SourceState &state);
/// Room on the destination's file system, and whether it is enough.
[[nodiscard]] QString spaceFacts(qint64 free, qint64 needed);

} // namespace Litecopy
