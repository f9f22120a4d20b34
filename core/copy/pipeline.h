// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/border.h"
#include "copy/stage.h"

#include <functional>

namespace Litecopy {

class SourceConnection;

/// A source, and how to copy it.
struct Planned
{
    CopySource source;
    CopyPlan plan;
};

/// Looks at the request's source and plans. Throws CopyFailure where there is no plan.
[[nodiscard]] Planned lookAndPlan(Run &run, ReceiptMaker &receipt);

/// Copies to where the request says: the one place that knows all kinds of destination. Throws CopyFailure,
/// CopyCancelled.
void copyPlanned(Run &run, ReceiptMaker &receipt, Planned &planned);

/// Runs `copy` by the plan. Where the method can't do it (PlanFailed) it plans anew, and where the source is not in the
/// state that the plan was made for (SourceChanged) it looks anew first; before `copy` runs again it calls `startOver`.
/// Throws CopyFailure: SourceUnstable, or what the last change was, when that goes on for the whole timeout.
void followPlan(Run &run, ReceiptMaker &receipt, Planned &planned, const std::function<void()> &copy,
                const std::function<void()> &startOver);

/// Lets `read` read the pages of the source: itself where the plan is to read pages, else a private copy made by the
/// plan in a folder in `parent`. `staged` is what is known of them then.
void readByPlan(Run &run, const Planned &planned, const std::filesystem::path &parent, Staged &staged,
                const std::function<void(SourceConnection &from, bool pinned)> &read);

} // namespace Litecopy
