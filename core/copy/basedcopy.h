// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/border.h"
#include "copy/oldersums.h"
#include "copy/stage.h"
#include "copy/workspace.h"

#include <filesystem>

namespace Litecopy {

/// Makes an unfinished copy from an older copy of the same source, the base: what both have in common is not written
/// where the file system shares blocks.
///
/// Only while the source is read it is held: the base is read before, unless the method holds nothing, and what differs
/// is gathered and written afterwards. So no slow medium lengthens the hold. Where nothing
/// differs, and the request wants no copy then, the unfinished one is not made; the workspace has an empty delta. Where
/// no blocks are shared, a new file of its own is made as if there were no base, once the first page differs.
class BasedCopy
{
public:
    /// All must outlive it. `sums` are to be kept until the copy is made: what was read of the base is not read again
    /// where it is begun anew.
    BasedCopy(Run &run, ReceiptMaker &receipt, Workspace &workspace, const std::filesystem::path &base, OlderSums &sums)
        : m_run(run)
        , m_receipt(receipt)
        , m_workspace(workspace)
        , m_base(base)
        , m_sums(sums)
    {
        run.setPagesBefore(0);
    }

    /// Whether the plan's method can tell differences while it reads a file. The others make a whole copy, and so does
    /// sharing blocks with the source itself, which writes nothing.
    [[nodiscard]] static bool canCompare(const SourceState &file, const CopyPlan &plan);
    [[nodiscard]] static bool canCompare(const CopySource &source, const CopyPlan &plan)
    {
        return source.isFile() && canCompare(source.state, plan);
    }

    /// The whole copy that the plan's method makes of a file shares its blocks.
    [[nodiscard]] static bool sharesBlocks(const SourceState &file, const CopyPlan &plan)
    {
        return file.reflink && (plan.method == CopyMethod::Clone || plan.method == CopyMethod::UnlockedSnapshot);
    }

    /// Throws as `stage()` does, and PageDelta::Unusable where the base is of no use.
    [[nodiscard]] Staged make(const CopySource &source, const CopyPlan &plan);
    /// Compares a copy that is whole already. That the base is of no use is told to the receipt, and that all of the
    /// copy was written, unless it shares blocks with the source. Of the base that is to be changed the plan tells
    /// that.
    void compare(const std::filesystem::path &copy, bool sharesBlocks);
    /// The base is of no use: tells the receipt why, and the progress that nothing is compared any more. The sums are
    /// cleared.
    void giveUp(const PageDelta::Unusable &unusable);
    /// Nothing is made from the base, for the base itself is to be changed: the workspace keeps its delta.
    void keepDelta() noexcept { m_keepsDelta = true; }
    /// Nothing is made: where any page differs, `Unusable` is thrown, or no delta is left.
    void onlyAsk() noexcept { m_onlyAsks = true; }

private:
    [[nodiscard]] bool onlyAsksWhetherAnyDiffers() const;
    PageDelta &begin(int pageSize, quint32 pageCount, PageDelta::Pages pages);
    void readBase(const CopySource &source, PageDelta &delta, PageDelta::Pages pages);
    void findDifference(const CopySource &source, PageDelta &delta);
    void finish(PageDelta &delta);
    [[nodiscard]] bool isEnough(const PageDelta &delta) const;
    void build(PageDelta &delta);
    void copyBase(const PageDelta &delta);

    Run &m_run;
    ReceiptMaker &m_receipt;
    Workspace &m_workspace;
    const std::filesystem::path &m_base;
    OlderSums &m_sums;
    bool m_keepsDelta = false;
    bool m_onlyAsks = false;
    bool m_isCounted = false; ///< what was compared is in the receipt
};

/// The request's base; empty where there is none.
[[nodiscard]] std::filesystem::path absoluteBase(const CopyRequest &request);

/// A copy in the folder is likely to take no more room than what differs from the base, which can't be foretold.
[[nodiscard]] bool takesOnlyWhatDiffers(const CopySource &source, const CopyPlan &plan, const CopyRequest &request,
                                        const std::filesystem::path &base, const std::filesystem::path &folder);

} // namespace Litecopy
