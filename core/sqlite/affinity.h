// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Litecopy {

/// What SQLite makes of the values that are stored in a column.
enum class Affinity
{
    Blob,
    Text,
    Numeric, ///< INTEGER too: what they differ in is CAST
    Real,
};

/// By the declared type, as SQLite's documentation of datatypes has it.
[[nodiscard]] Affinity affinityOf(const QByteArray &declaredType);

} // namespace Litecopy
