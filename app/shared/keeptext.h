// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copylist.h>
#include <litecopy/retention.h>

#include <QString>

namespace Litecopy {

// Kept copies in words. Pure.

/// "daily #3, within 14d": each rule that keeps it; empty where none does.
[[nodiscard]] QString reasonsText(const RetentionVerdict &verdict, const RetentionPolicy &policy);
[[nodiscard]] QString kindText(CopyKind kind);
/// "checked", "damaged", "not checked".
[[nodiscard]] QString soundnessText(const ListedCopy &copy);
/// "not there", "another file"; empty where it is the file that was made.
[[nodiscard]] QString presenceText(ListedCopy::Presence presence);
/// How much there is that was made before a restore, and that no rule removes it; empty where there is none.
[[nodiscard]] QString beforeRestoreText(const CopyList &list);
/// When it was made: "2026-11-21 14:05:02", local time.
[[nodiscard]] QString madeText(const QDateTime &made);

} // namespace Litecopy
