// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "answerwatch.h"
#include "columns.h"
#include "copyreport.h"
#include "copytext.h"
#include "quantitytext.h"
#include "sshsource.h"
#include "words.h"

#include <litecopy/copystream.h>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

/// A copy that is over at once needs no status.
constexpr auto beforeStatus = 250ms;
/// How often a status is written where it becomes a line of its own.
constexpr auto betweenLines = 1000ms;
/// A reader may have to load something first.
constexpr auto longWait = 10s;
constexpr qsizetype checkLinesShown = 10;
constexpr int barCells = 24;

QString percentText(int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / barMaximum, 3);
}

QString barText(int value)
{
    const int filled = value * barCells / barMaximum;
    QString bar(filled, u'=');
    if (filled < barCells)
        bar += u'>';
    return u'[' + bar.leftJustified(barCells) + u']';
}

QString checkText(const CopyReceipt &receipt)
{
    if (receipt.check != CheckOutcome::Passed)
        return {};
    return receipt.checkLevel == CheckLevel::Full ? Words::tr("full check passed") : Words::tr("quick check passed");
}

/// What was copied and what was proved, in one line.
QString figures(const CopyReceipt &receipt)
{
    // Of an encrypted database nothing may tell the size of a page.
    QString copied = receipt.pageCount == 0
        ? Words::tr("%1 in %2").arg(sizeText(receipt.size), durationText(receipt.total))
        : Words::tr("%1, %2 in %3")
              .arg(pagesText(receipt.pageCount), sizeText(receipt.size), durationText(receipt.total));
    if (receipt.total >= 1s)
        copied += Words::tr(" (%1/s)").arg(sizeText(receipt.size * 1000 / receipt.total.count()));
    QStringList parts{copied};
    if (const QString check = checkText(receipt); !check.isEmpty())
        parts.append(check);
    if (receipt.readBack == CheckOutcome::Passed)
        parts.append(Words::tr("read back from the medium and compared"));
    if (const QString proof = proofText(receipt); !proof.isEmpty())
        parts.append(Words::tr("proved: %1").arg(proof));
    return parts.join(u", "_qs);
}

/// The option that allows what was refused.
QString hint(const Error &error, const CopyRequest &request)
{
    switch (error.code) {
    case ErrorCode::SourceDamaged:
        return request.refuseDamaged && error.detail.isEmpty()
            ? Words::tr("With --even-damaged it is copied all the same.")
            : QString();
    case ErrorCode::DestinationExists:
        return Words::tr("--update brings it up to date, --force replaces it, --into writes into it.");
    case ErrorCode::DestinationUnrelated:
    case ErrorCode::DestinationNewer:
        return Words::tr("--force, in place of --update, replaces it.");
    case ErrorCode::DestinationMissing:
        return Words::tr("Without --into a new file is made.");
    case ErrorCode::SourceLocked:
        if (request.input)
            return Words::tr("--timeout sets how long to wait.");
        return Words::tr("--timeout sets how long to wait, --method=snapshot copies without a lock.");
    case ErrorCode::CommitMissing:
    case ErrorCode::CommitGone:
        return Words::tr("“litecopy-cli log” lists them.");
    case ErrorCode::NotProved:
        return Words::tr("Without --require-proof it is copied, with a warning.");
    case ErrorCode::SourceUnstable:
        return Words::tr("--retries and --timeout set how long to try, --no-strict takes the last try, not proved.");
    default:
        return {};
    }
}

QString explained(const Error &error, const CopyRequest &request)
{
    const QString option = hint(error, request);
    return option.isEmpty() ? errorLines(error) : errorLines(error) + u'\n' + option;
}

class TextReport : public CopyReport
{
public:
    TextReport(const CopyOptions &options, Terminal &terminal)
        : m_options(options)
        , m_terminal(terminal)
        , m_shown(!options.quiet
                  && (options.progress == ShowProgress::Always
                      || (options.progress == ShowProgress::Automatic && terminal.isInteractive())))
        , m_rate(options.request.check)
    {
    }

    void started(const SourceState &, const CopyPlan &plan) override
    {
        if (m_shown && !plan.error && !plan.reason.isEmpty())
            m_terminal.message(plan.reason);
    }

    void progressed(const CopyProgress &progress) override
    {
        m_rate.add(progress);
        if (!m_shown)
            tellLongWait(progress);
        if (!m_shown || m_cancelling || progress.phase == CopyPhase::Done || progress.elapsed < beforeStatus)
            return;
        if (m_terminal.isInteractive()) {
            m_terminal.status(statusLine(progress, m_rate.rate(), m_options.request.check, m_terminal.width() - 1));
        } else if (progress.phase != m_lastPhase || progress.waiting != m_lastWaiting
                   || progress.elapsed - m_lastLine >= betweenLines) {
            m_lastLine = progress.elapsed;
            m_lastPhase = progress.phase;
            m_lastWaiting = progress.waiting;
            m_terminal.status(statusLine(progress, m_rate.rate(), m_options.request.check, 120));
        }
    }

    void cancelling() override
    {
        m_cancelling = true;
        if (m_shown && m_terminal.isInteractive())
            m_terminal.status(Words::tr("Cancelling…"));
    }

    void finished(const CopyResult &result, int) override
    {
        m_terminal.clearStatus();
        if (result.outcome == CopyOutcome::Cancelled) {
            if (m_options.request.output)
                m_terminal.message(Words::tr("Cancelled. What was sent, if anything, is no whole database."));
            else if (!m_options.quiet || !result.receipt.safetyCopy.empty())
                m_terminal.message(cancelledText(result.receipt));
        } else if (result.outcome == CopyOutcome::UpToDate) {
            if (!m_options.quiet)
                tellUpToDate(result.receipt);
            if (!result.receipt.isProved())
                warnUnproved(result.receipt);
        } else if (result.isCopied()) {
            if (!m_options.quiet)
                tellSuccess(result);
            warn(result.receipt);
        } else {
            m_terminal.error(explained(result.error, m_options.request) + keptText(result.receipt));
        }
    }

    void followed(const QByteArrayList &command, int exitCode) override
    {
        if (exitCode == 0)
            return;
        const QString shown = printableLine(displayPath(command.join(' ').toStdString()));
        if (exitCode == 127)
            m_terminal.error(Words::tr("The copy is made, but there is no program to start after it: %1").arg(shown));
        else
            m_terminal.error(Words::tr("The copy is made, but the command after it ended with %1: %2")
                                 .arg(QString::number(exitCode), shown));
    }

    void unanswered(const std::filesystem::path &file, std::chrono::milliseconds time, int /*exitCode*/) override
    {
        m_terminal.clearStatus();
        const auto [title, advice] = unansweredText(file, time);
        m_terminal.error(title + u'\n' + advice);
    }

    void planned(const CopyForecast &forecast) override
    {
        const auto &[source, plan, error] = forecast;
        // Of an encrypted source there may be a plan in spite of the source's error.
        if (plan.error || (source.error && plan.method != CopyMethod::Opaque)) {
            m_terminal.error(errorLines(error));
            return;
        }
        line(Words::tr("Source:"), displayPath(source.path.empty() ? m_options.request.source : source.path));
        if (m_options.remote && source.file.size > 0)
            line({}, sizeText(source.file.size));
        if (source.pageSize > 0)
            line({},
                 Words::tr("%1 of %2, %3")
                     .arg(pagesText(source.pageCount), pageSizeText(source.pageSize), sizeText(source.file.size)));
        if (source.walMode)
            line({},
                 source.wal.size > 0 ? Words::tr("write-ahead log of %1").arg(sizeText(source.wal.size))
                                     : Words::tr("write-ahead log"));
        if (source.isInUse())
            line(Words::tr("In use by:"), describe(source.holders));
        QString method = QString::fromLatin1(methodName(plan.method));
        if (plan.pinned)
            method += Words::tr(", pinned");
        line(Words::tr("Method:"), method);
        // Of another machine's copy it says by what it is made.
        if (!plan.reason.isEmpty())
            line(m_options.remote ? Words::tr("How:") : Words::tr("Because:"), plan.reason);
        if (error)
            m_terminal.error(Words::tr("It would not be copied.") + u' ' + explained(error, m_options.request));
    }

private:
    /// Where no progress is shown: of a wait that may have no end.
    void tellLongWait(const CopyProgress &progress)
    {
        if (m_options.quiet || !m_options.request.output || m_cancelling || !progress.waiting
            || progress.phase != CopyPhase::Writing || progress.waited < longWait || std::exchange(m_toldWait, true))
            return;
        m_terminal.message(
            Words::tr("Waiting for %1, which takes nothing. With --timeout it is given up after a while.")
                .arg(progress.waitingFor));
    }

    void line(const QString &label, const QString &text) { m_terminal.result(padded(label, 12) + printableLine(text)); }

    [[nodiscard]] QString titleOf(const CopyResult &result) const
    {
        if (result.outcome == CopyOutcome::Verified)
            return Words::tr("Copied and verified: %1");
        if (result.receipt.check == CheckOutcome::Encrypted && result.receipt.isProved())
            return Words::tr("Copied; it is encrypted, so only its password can check it: %1");
        if (result.receipt.proof == Proof::Whole && !m_options.request.input->file().empty())
            return result.receipt.check == CheckOutcome::Passed ? Words::tr("Unpacked whole and checked: %1")
                                                                : Words::tr("Unpacked whole: %1");
        if (result.receipt.proof == Proof::Whole)
            return result.receipt.check == CheckOutcome::Passed ? Words::tr("Received whole and checked: %1")
                                                                : Words::tr("Received whole: %1");
        return result.receipt.isProved() ? Words::tr("Copied: %1") : Words::tr("Copied, not proved: %1");
    }

    void tellUpToDate(const CopyReceipt &receipt)
    {
        m_terminal.result(Words::tr("Already up to date: %1").arg(displayPath(receipt.destination)));
        if (receipt.pagesCompared > 0)
            m_terminal.result(Words::tr("%1 compared in %2, none changed")
                                  .arg(pagesText(receipt.pagesCompared), durationText(receipt.total)));
        else
            m_terminal.result(Words::tr("Its file and the source’s are as they were when it was made."));
    }

    void tellChanges(const CopyReceipt &receipt)
    {
        if (receipt.pagesCompared > 0)
            m_terminal.result(Words::tr("%1 compared with the older copy, %2 changed, %3 written")
                                  .arg(pagesText(receipt.pagesCompared), countText(receipt.pagesChanged),
                                       sizeText(receipt.bytesWritten)));
        if (!receipt.anewBecause.isEmpty())
            m_terminal.result(Words::tr("Written anew: %1.").arg(receipt.anewBecause));
    }

    void warnUnproved(const CopyReceipt &receipt)
    {
        m_terminal.warning(Words::tr("the copy is not proved.") + u' ' + unprovedText(receipt));
    }

    void tellSuccess(const CopyResult &result)
    {
        const CopyReceipt &receipt = result.receipt;
        m_terminal.result(titleOf(result).arg(m_options.request.output ? Words::tr("sent to standard output")
                                                                       : displayPath(receipt.destination)));
        m_terminal.result(figures(receipt));
        tellChanges(receipt);
        // Which program made it is known only by now.
        if (RemoteFile::isUrl(QByteArray::fromStdString(m_options.request.source.native())) && m_options.request.input)
            m_terminal.result(receipt.plan.reason);
        if (!receipt.packing.isEmpty() && receipt.size > 0)
            m_terminal.result(Words::tr("Compressed to %1 (%2, %3), and compared with what it was made from.")
                                  .arg(sizeText(receipt.packedSize), QString::fromLatin1(receipt.packing),
                                       shareText(double(receipt.packedSize) / double(receipt.size))));
        if (receipt.longestHold > 0ms && receipt.heldOthers)
            m_terminal.result(Words::tr("Held back others for at most %1 ms at a time, %2 ms in all.")
                                  .arg(countText(quint64(receipt.longestHold.count())),
                                       countText(quint64(receipt.totalHold.count()))));
        if (receipt.destinationHold > 0ms)
            m_terminal.result(Words::tr("Held back programs that use the destination for at most %1 ms.")
                                  .arg(countText(quint64(receipt.destinationHold.count()))));
        if (receipt.restarts == 1)
            m_terminal.result(Words::tr("Started over once, because the database changed."));
        else if (receipt.restarts > 1)
            m_terminal.result(Words::tr("Started over %1 times, because the database changed.")
                                  .arg(countText(quint64(receipt.restarts))));
        if (receipt.walGrowth > 0)
            m_terminal.result(
                Words::tr("The source's write-ahead log grew by %1 meanwhile.").arg(sizeText(receipt.walGrowth)));
        if (receipt.asOfCommit)
            m_terminal.result(asOfText(receipt));
        if (!receipt.sameMomentAs.empty())
            m_terminal.result(
                Words::tr("Of the same moment as %1, which it was made from.").arg(displayPath(receipt.sameMomentAs)));
        if (!receipt.safetyCopy.empty())
            m_terminal.result(Words::tr("What was there before: %1").arg(displayPath(receipt.safetyCopy)));
        if (!receipt.sha256.isEmpty())
            m_terminal.result(Words::tr("SHA-256: %1").arg(QString::fromLatin1(receipt.sha256)));
    }

    void warn(const CopyReceipt &receipt)
    {
        if (receipt.check == CheckOutcome::Damaged) {
            QStringList lines{Words::tr("the source is damaged, and so is its copy. What the check found:")};
            lines += receipt.checkMessages.first(std::min(checkLinesShown, receipt.checkMessages.size()));
            if (receipt.checkMessages.size() > checkLinesShown)
                lines += Words::tr("and more");
            m_terminal.warning(lines.join(u'\n'));
        } else if (receipt.check == CheckOutcome::Unavailable) {
            m_terminal.warning(
                Words::tr("the copy could not be checked: its schema needs functions that only its application has."));
        } else if (receipt.check == CheckOutcome::Encrypted && !receipt.isProved()) {
            m_terminal.warning(Words::tr("the database is encrypted: only its password can check the copy."));
        } else if (receipt.check == CheckOutcome::NotDone && !receipt.checkMessages.isEmpty()) {
            m_terminal.warning(Words::tr("the copy could not be checked.") + u' ' + receipt.checkMessages.join(u' '));
        }
        if (receipt.readBack == CheckOutcome::Unavailable)
            m_terminal.warning(Words::tr("the copy could not be read back from the medium."));
        if (!receipt.isProved() && receipt.proof != Proof::Whole)
            warnUnproved(receipt);
        for (const QString &warning : receipt.warnings)
            m_terminal.warning(warning);
    }

    const CopyOptions &m_options;
    Terminal &m_terminal;
    const bool m_shown;
    bool m_cancelling = false;
    RateEstimator m_rate;
    CopyPhase m_lastPhase = CopyPhase::Preparing;
    bool m_lastWaiting = false;
    bool m_toldWait = false;
    std::chrono::milliseconds m_lastLine{-betweenLines};
};

} // namespace

std::unique_ptr<CopyReport> textReport(const CopyOptions &options, Terminal &terminal)
{
    return std::make_unique<TextReport>(options, terminal);
}

QString statusLine(const CopyProgress &progress, const CopyRate &rate, CheckLevel check, int width)
{
    const int value = barValue(progress, check);
    const QString sentence = progressSentence(progress, rate);
    const QString note = (progressNote(progress) + u' ' + limitText(rate.limit) + longerText(progress, rate)).trimmed();
    const QString percent = value < 0 ? QString() : percentText(value) + u"  "_qs;
    const QString bar = value < 0 ? QString() : barText(value) + u"  "_qs;
    const QString noted = note.isEmpty() ? sentence : sentence + u". "_qs + note;

    for (const QString &line : {percent + bar + noted, percent + noted, percent + bar + sentence, percent + sentence,
                                percent + progressSentence(progress, {})}) {
        if (line.size() <= width)
            return line;
    }
    const QString shortest = progressSentence(progress, {});
    return shortest.size() <= width ? shortest : shortest.left(width - 1) + u'…';
}

QString keptText(const CopyReceipt &receipt)
{
    if (receipt.safetyCopy.empty())
        return {};
    return u'\n' + keptSentence(receipt);
}

QString cancelledText(const CopyReceipt &receipt)
{
    // The safety copy is removed where the destination was seen to be as before.
    if (receipt.safetyCopy.empty() && !receipt.sameMomentAs.empty())
        return Words::tr("Cancelled: no copy was made at “%1”.").arg(displayPath(receipt.destination));
    if (receipt.safetyCopy.empty())
        return Words::tr("Cancelled: everything is as it was.");
    return Words::tr("Cancelled, and “%1” may not be as it was.").arg(displayPath(receipt.destination))
        + keptText(receipt);
}

QString errorLines(const Error &error)
{
    const ErrorText text = describe(error);
    QStringList lines{text.title};
    if (!text.advice.isEmpty())
        lines.append(text.advice);
    if (!text.technical.isEmpty())
        lines.append(u'(' + text.technical + u')');
    return lines.join(u'\n');
}

} // namespace Litecopy
