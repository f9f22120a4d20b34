// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/databaselog.h>

#include <QString>
#include <QStringList>

namespace Litecopy {

// A log in words, for a table and what stands beside it. Pure.

/// The columns of a table of commits.
enum class CommitColumn
{
    Number,
    Pages,
    Size,
    State,
    Touched,
};
inline constexpr int commitColumnCount = int(CommitColumn::Touched) + 1;

[[nodiscard]] QString commitHeading(CommitColumn column);
/// Of a commit that the log has; of 0, which is the state that the log was started in.
[[nodiscard]] QString commitText(const DatabaseLog &log, quint32 number, CommitColumn column);

/// What the journal is, and whose pages it would put back; empty where there is none.
[[nodiscard]] QString journalSentences(const DatabaseLog &log);
/// Where it may not be of one moment, that; else empty.
[[nodiscard]] QString logWarning(const DatabaseLog &log);

} // namespace Litecopy
