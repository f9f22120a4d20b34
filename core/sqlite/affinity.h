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
[[nodiscard]] inline Affinity affinityOf(const QByteArray &declaredType)
{
    const QByteArray type = declaredType.toUpper();
    const auto has = [&type](const char *part) { return type.contains(part); };
    if (has("INT"))
        return Affinity::Numeric;
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return Affinity::Text;
    if (type.isEmpty() || has("BLOB"))
        return Affinity::Blob;
    return has("REAL") || has("FLOA") || has("DOUB") ? Affinity::Real : Affinity::Numeric;
}

} // namespace Litecopy
