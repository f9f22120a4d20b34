// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sqlite/affinity.h"

namespace Litecopy {

Affinity affinityOf(const QByteArray &declaredType)
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
