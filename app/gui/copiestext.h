// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "momenttext.h"
#include "panel.h"

#include <litecopy/comparison.h>
#include <litecopy/keepcopy.h>

#include <QDateTime>
#include <QString>

#include <vector>

namespace Litecopy {

// Kept copies, and putting one back, in the words of the window. Pure.

/// The newest copy that is there and was made as a copy, not kept before a restore; null where there is none.
[[nodiscard]] const ListedCopy *lastCopy(const std::vector<ListedCopy> &copies);
/// "Last copied yesterday 17:00, checked", or that there is no copy.
[[nodiscard]] QString lastCopiedText(const std::vector<ListedCopy> &copies, const QDateTime &now);
/// "1,204 pages changed since", of the database as it is now with a copy of it.
[[nodiscard]] QString changedSinceText(const Comparison &comparison);

/// What a copy took of the drive: "12 MiB". Empty where that isn't known.
[[nodiscard]] QString addsText(const ListedCopy &copy);
/// "kept for good", "not there": what is special of a copy; mostly empty.
[[nodiscard]] QString listedRemark(const ListedCopy &copy);

/// Why the copies of a database can't be shown or kept in that folder, or that there are none yet. An empty title where
/// there is nothing to say.
[[nodiscard]] PanelText listRemark(const CopyList &list, const std::vector<ListedCopy> &copies);
/// That so many copies are of a database of this path on another computer, or on this one before.
[[nodiscard]] PanelText elsewhereRemark(int copies);
/// How much was made before restores, and the files that the list doesn't name; empty for neither.
[[nodiscard]] QString unlistedText(const CopyList &list);

/// "a.db, b.db, c.db and 4 more"
[[nodiscard]] QString namesText(const QStringList &names);
/// What a run would remove.
[[nodiscard]] QStringList goingNames(const std::vector<KeptCopy> &copies);
/// "3 copies would go"; empty for none.
[[nodiscard]] QString goingText(const QStringList &names);
/// "2 months, 7 days"
[[nodiscard]] QString spanText(const RetentionSpan &span);
/// "Keeps the last 3, 7 days, 4 weeks", or that nothing is ever removed.
[[nodiscard]] QString policyText(const RetentionPolicy &policy);

/// What would change in a database if the second of the two were put back, in sentences.
[[nodiscard]] QString restoreChangesText(const Comparison &comparison);

} // namespace Litecopy
