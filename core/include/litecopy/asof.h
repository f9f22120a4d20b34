// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Litecopy {

/// Names one of the states that a database in WAL mode went through since its log was started: the one right after a
/// commit. A value.
struct AsOf
{
    /// Of the commit, counted from 1 in the order of the log; 0 for the state in which the log was started.
    quint32 number = 0;
    /// `number` is counted back from the last commit instead: 0 is the last one, 1 the one before it.
    bool fromEnd = false;
    /// `DatabaseLog::id` of the log that is meant: another one, or the same one started over, is an error then. 0 for
    /// whichever is there.
    quint64 log = 0;

    bool operator==(const AsOf &) const = default;
};

} // namespace Litecopy
