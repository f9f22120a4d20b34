// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/finish.h"
#include "copy/run.h"

#include <litecopy/copydatabase.h>
#include <litecopy/copyresult.h>

#include <functional>

namespace Litecopy {

class PackedForm;

/// The one maker of the receipt: the stages of a copy return what they found out, and it is written down here.
class ReceiptMaker
{
public:
    explicit ReceiptMaker(CopyReceipt &receipt)
        : m_receipt(receipt)
    {
    }

    void looked(const CopySource &source);
    void planned(const CopyPlan &plan);
    /// The copy is known to be up to date by its record, and nothing was looked at.
    void stillHolds(const CopyRecord &record, const std::filesystem::path &destination);
    /// Makes the record of a copy that is complete. Throws nothing, for the copy is what it is.
    void record(const CopyRequest &request, const std::filesystem::path &copy) noexcept;
    /// Where another one is to be made of it: by what it is known not to have changed. Throws nothing, as above.
    void recordFile(const CopyRequest &request, const std::filesystem::path &copy) noexcept;
    /// The copy is another one of the moment that `other` is of.
    void isOfMomentOf(const CopyReceipt &other);
    /// From now on `sink`, which outlives it, hears of each plan.
    void tellPlans(const PlanSink &sink) noexcept { m_planSink = &sink; }
    /// A name for people of what has no path.
    void comesFrom(const std::filesystem::path &source);
    void goesTo(const std::filesystem::path &destination) { m_receipt.destination = destination; }
    /// To be told when all pages are there and before anything that others see is written. Takes its warnings. Throws
    /// CopyFailure NotProved where a proof is asked for.
    void staged(const CopyRequest &request, const CopySource &source, Staged &staged);
    void sized(const CopySize &size);
    /// What an earlier check found stays said.
    void checked(CheckFindings found);
    /// With the older copy that it is to be made from.
    void compared(const PageDelta &delta);
    /// What was compared until the older copy turned out to be of no use.
    void comparedInVain(PageDelta &delta);
    /// Why the older copy was of no use.
    void madeAnew(const QString &because) { m_receipt.anewBecause = because; }
    /// The older copy is what was asked for.
    void upToDate() { m_isUpToDate = true; }
    [[nodiscard]] bool isUpToDate() const noexcept { return m_isUpToDate; }
    void readBack() { m_receipt.readBack = CheckOutcome::Passed; }
    void packed(const PackedForm &form, qint64 size);
    void digested(const QByteArray &hash) { m_receipt.digest = "blake2b-256:" + hash; }
    void hashed(QByteArray sha256) { m_receipt.sha256 = std::move(sha256); }
    /// How the source's log grew until its last page was copied.
    void copied(const Run &run, const CopySource &source);
    /// What the source's name means now.
    void lookedAgain(const CopySource &source);
    /// The same; with the copy done, that the name means another file by now is no failure but a warning.
    void lookedAgainWhenDone(const CopySource &source);
    /// The copy stands under its name, and the system could not bring that to the medium.
    void mayNotLast() noexcept { m_receipt.onMedium = false; }
    [[nodiscard]] QStringList *warnings() noexcept { return &m_receipt.warnings; }
    /// A database that is written into has its new content, and this is known of its pages: nothing that happens from
    /// now on makes that a failure.
    void written(Staged &staged);
    [[nodiscard]] bool isWritten() const noexcept { return m_isWritten; }
    /// Its safety copy, for as long as there is one.
    [[nodiscard]] std::filesystem::path &safetyCopy() noexcept { return m_receipt.safetyCopy; }
    /// Forgets what is known of the copy that is started over.
    void startOver();

    /// How it ended: whether the copy that was asked for is there.
    void ended(const Run &run, bool isThere);
    [[nodiscard]] const CopyReceipt &receipt() const noexcept { return m_receipt; }
    /// By the last look.
    [[nodiscard]] const SourceState &source() const noexcept { return m_source; }

private:
    void notCompacted(const QString &because);

    CopyReceipt &m_receipt;
    SourceState m_source;
    bool m_isWritten = false;
    bool m_isUpToDate = false;
    bool m_isSettled = false; ///< at the last look any later change of the source was sure to show
    const PlanSink *m_planSink = nullptr;
};

/// What the exception that is being handled comes to, with the user's paths. Throws nothing.
[[nodiscard]] Error currentError(Run &run, const ReceiptMaker &maker);

/// Calls `copy` and turns its end, or what it throws, into a result. Never throws. Every public function that copies
/// does its work through this one. A failure inside the engine names a side, source or destination; this function puts
/// the path of that side into it. Sends the last progress report.
[[nodiscard]] CopyResult runCopy(const CopyRequest &request, CopyControl &control, const ProgressSink &sink,
                                 const std::function<void(Run &, ReceiptMaker &)> &copy);

} // namespace Litecopy
