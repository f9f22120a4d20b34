// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inspect/comparepages.h"

#include <QSet>
#include <QString>

namespace Litecopy {

/// Fills the entry counts of a tree that is in both databases.
void compareTree(TreeDifference &tree, const Comparison &result, const PageSource &first, const PageSource &second,
                 QSet<QString> &redefined, Pulse &pulse, const PagesDone &done);

} // namespace Litecopy
