// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/border.h"
#include "copy/stage.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace Litecopy {

class SourceConnection;

/// A source, and how to copy it.
struct Planned
{
    CopySource source;
    CopyPlan plan;
};

/// Whether the source's files have changed since they were `seen`, or do while this looks: 60 ms where they changed
/// lately, 1.2 s on a network or FUSE file system. What was read of them says nothing then. Throws as `Run::sleep()`.
[[nodiscard]] bool isBeingChanged(Run &run, const SourceState &seen);

/// Looks at the request's source and plans. Throws CopyFailure where there is no plan. What the file says of itself is
/// believed when it stands still: until the time-out it is looked at again, as while cp or rsync write it.
[[nodiscard]] Planned lookAndPlan(Run &run, ReceiptMaker &receipt);

/// The same of the stream `CopyRequest::input`, which was opened. What refuses the destination is told before anything
/// is read of it.
[[nodiscard]] Planned lookAtStream(Run &run, ReceiptMaker &receipt);

/// Where a copy goes. Each kind of destination is a class of its own; it does all of its looking in its constructor and
/// in `lookAhead()`, so that a forecast says what the copy would throw.
class Target
{
public:
    Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    virtual ~Target() = default;

    /// Absolute, links resolved.
    [[nodiscard]] virtual const std::filesystem::path &path() const noexcept = 0;
    /// Takes away what killed copies left where this one is going to work.
    virtual void removeLeftovers(const CopyPlan &plan) const = 0;
    /// Throws CopyFailure where a copy by this plan would fail, as far as it can be known without writing. Changes
    /// nothing.
    virtual void lookAhead(const CopySource &source, const CopyPlan &plan) const = 0;
    /// Throws CopyFailure where a copy may fail with it: whether it does shows only on the way.
    virtual void foresee() const { }
    /// Makes the copy. Throws CopyFailure, CopyCancelled; what was there before is there then.
    virtual void copy(Run &run, ReceiptMaker &receipt, Planned &planned) = 0;
};

/// That of the request: the one place that knows all kinds of destination. Throws CopyFailure where nothing can go
/// there, by whatever plan.
[[nodiscard]] std::unique_ptr<Target> targetOf(const CopyRequest &request, const SourceState &source);

// The kinds, each in a file of its own.

/// A new file, or one that takes the place of another: made beside it, and renamed when it is complete.
[[nodiscard]] std::unique_ptr<Target> fileTarget(const CopyRequest &request, const SourceState &source);
/// A database that others may be using: overwritten through SQLite, in one transaction.
[[nodiscard]] std::unique_ptr<Target> databaseTarget(const CopyRequest &request, const SourceState &source);

/// `CopyRequest::output`: made in a private folder, and sent when it is complete.
[[nodiscard]] std::unique_ptr<Target> streamTarget(const CopyRequest &request);

/// Copies to where the request says.
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
