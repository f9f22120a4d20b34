// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace Litecopy {

/// One line as RFC 4180 has it, line end included. Fields that need quotes get them. A field that a spreadsheet would
/// take for a formula, as a table may be called, gets an apostrophe in front, which spreadsheets don't show.
[[nodiscard]] inline QByteArray csvLine(QByteArrayList fields)
{
    for (QByteArray &field : fields) {
        if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front()))
            field.prepend('\'');
        const bool needsQuotes =
            field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
        if (needsQuotes)
            field = '"' + field.replace('"', "\"\"") + '"';
    }
    return fields.join(',') + "\r\n";
}

} // namespace Litecopy
