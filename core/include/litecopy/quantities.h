// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

namespace Litecopy {

// Quantities for people, in the locale's own digits and grouping. Pure. Translated.

[[nodiscard]] QString sizeText(qint64 bytes); ///< "932 MiB", "4.25 GiB", "1 byte"
[[nodiscard]] QString pagesText(quint32 pages); ///< "1 page", "238,688 pages"

} // namespace Litecopy
