// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/reading.h"

#include <litecopy/comparison.h>

#include <QSet>
#include <QString>

#include <functional>

namespace Litecopy {

/// Called with the pages done so far.
using PagesDone = std::function<void(std::uint64_t pages)>;

/// What comparing the two `sqlite_schema` shows of the tables.
struct SchemaDifference
{
    QSet<QString> redefined; ///< defined by another statement in the second
    bool firstComplete = true; ///< false where not all of the first's list could be read
    bool secondComplete = true;
};

/// Fills in the entry counts of a tree that is in both databases. For the tree of `sqlite_schema` it fills in
/// `schemas`, too, which is read for all other trees.
void compareTree(TreeDifference &tree, const Comparison &result, const PageSource &first, const PageSource &second,
                 SchemaDifference &schemas, Interruption &interruption, const PagesDone &done);

} // namespace Litecopy
