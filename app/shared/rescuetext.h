// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/rescue.h>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace Litecopy {

// A rescue in words, which never call its result a copy. Pure.

[[nodiscard]] QString rescuePhaseText(RescuePhase phase);
/// Nothing of the damaged database is known to be lost.
[[nodiscard]] bool isAllRescued(const RescueReport &report);
/// "Rescued 1,234 rows"
[[nodiscard]] QString rescueTitle(const RescueReport &report);
/// Whether anything is known to be lost: a sentence.
[[nodiscard]] QString rescueVerdict(const RescueReport &report);
/// What became of one table.
struct RescuedLine
{
    QString name;
    QString count; ///< "1,200 of 1,234"
    QString rows; ///< "1,200 of 1,234 rows"
    QString remarks; ///< "3 incomplete, pages unreadable: 2"; empty where all of it is there
};
/// Of all tables, then of those that hold what no table could.
[[nodiscard]] std::vector<RescuedLine> rescuedLines(const RescueReport &report);
/// What could not be made anew, what was guessed, and what else is not certain: sentences.
[[nodiscard]] QStringList rescueNotes(const RescueReport &report);

/// Of a report without an error: as in the manual page.
[[nodiscard]] QJsonObject rescueToJson(const RescueReport &report);

} // namespace Litecopy
