// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copytext.h"

#include "quantitytext.h"
#include "words.h"

#include <litecopy/error.h>

#include <algorithm>
#include <cmath>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto recent = 5000ms;
constexpr auto beforeRate = 2000ms;
constexpr auto beforeLeft = 4000ms;
constexpr double fractionBeforeLeft = 0.02;

/// "2nd time". Each ending is a sentence of its own, so that other languages can do without.
QString timesText(int times)
{
    const int tens = times % 100;
    const int ones = times % 10;
    if (tens >= 11 && tens <= 13)
        return Words::tr("%1th time").arg(times);
    switch (ones) {
    case 1:
        return Words::tr("%1st time").arg(times);
    case 2:
        return Words::tr("%1nd time").arg(times);
    case 3:
        return Words::tr("%1rd time").arg(times);
    default:
        return Words::tr("%1th time").arg(times);
    }
}

QString withPercent(const QString &what, double fraction)
{
    if (fraction < 0)
        return what + u'…';
    //: %1 is what is being done, %2 a number
    return Words::tr("%1: %2 % done").arg(what).arg(int(std::clamp(fraction, 0.0, 1.0) * 100));
}

QString copyingSentence(const CopyProgress &progress, const CopyRate &rate)
{
    if (progress.keepingOld)
        return withPercent(Words::tr("Keeping a copy of what is there"), progress.phaseFraction);
    if (progress.pageCount == 0)
        return Words::tr("Copying…");
    QString sentence = progress.comparing
        ? Words::tr("Comparing: %1 of %2 remaining, %3 changed")
              .arg(countText(progress.remaining), pagesText(progress.pageCount), countText(progress.changed))
        : Words::tr("Copying: %1 of %2 remaining").arg(countText(progress.remaining), pagesText(progress.pageCount));
    if (rate.bytesPerSecond)
        sentence += Words::tr(", %1/s").arg(sizeText(qint64(*rate.bytesPerSecond)));
    if (rate.left && progress.remaining > 0)
        sentence += (progress.comparing ? Words::tr(", compared in about %1") : Words::tr(", copied in about %1"))
                        .arg(coarseDurationText(*rate.left));
    return sentence;
}

/// Which part of the bar a phase has, in per mille of it.
struct Part
{
    int begin;
    int end;
};

Part partOf(CopyPhase phase, CheckLevel check)
{
    const bool checked = check != CheckLevel::None;
    const int copied = checked ? 7500 : 9000;
    switch (phase) {
    case CopyPhase::Preparing:
        return {0, 0};
    case CopyPhase::Copying:
        return {0, copied};
    case CopyPhase::Checking:
        return {copied, 9000};
    case CopyPhase::Writing:
        return {9000, barMaximum};
    case CopyPhase::Done:
        break;
    }
    return {barMaximum, barMaximum};
}

QString waitingSentence(const CopyProgress &progress)
{
    const QString whom =
        progress.waitingFor.isEmpty() ? Words::tr("another program that is writing") : progress.waitingFor;
    const qint64 seconds = progress.waited.count() / 1000;
    if (seconds < 1)
        return Words::tr("Waiting for %1").arg(whom);
    //: %1 is a time, %2 a program
    return Words::tr("Waiting %1 for %2")
        .arg(seconds < 60 ? Words::tr("%1 s").arg(seconds) : durationText(progress.waited), whom);
}

} // namespace

void RateEstimator::add(const CopyProgress &progress)
{
    const bool moving =
        progress.phase == CopyPhase::Copying && progress.pageCount > 0 && !progress.paused && !progress.waiting;
    if (!moving || progress.restarts != m_last.restarts
        || (!m_samples.empty() && progress.copied() < m_samples.back().copied)) {
        m_samples.clear();
        m_running = 0ms;
    }
    if (moving) {
        if (!m_samples.empty())
            m_running += progress.elapsed - m_samples.back().elapsed;
        m_samples.push_back({progress.elapsed, progress.copied()});
        while (m_samples.size() > 2 && progress.elapsed - m_samples[1].elapsed >= recent)
            m_samples.pop_front();
    }
    m_last = progress;
}

CopyRate RateEstimator::rate() const
{
    CopyRate rate;
    if (m_samples.size() < 2 || m_running < beforeRate || m_last.pageSize <= 0)
        return rate;
    const auto time = std::chrono::duration<double>(m_samples.back().elapsed - m_samples.front().elapsed).count();
    const double pages = double(m_samples.back().copied) - double(m_samples.front().copied);
    if (time <= 0 || pages <= 0)
        return rate;
    const double pagesPerSecond = pages / time;
    rate.bytesPerSecond = pagesPerSecond * m_last.pageSize;
    if (m_running >= beforeLeft && m_last.fraction() >= fractionBeforeLeft)
        rate.left = std::chrono::milliseconds(qint64(double(m_last.remaining) / pagesPerSecond * 1000));
    return rate;
}

QString progressTitle(const CopyProgress &progress, const QString &name)
{
    if (progress.phase == CopyPhase::Done)
        return Words::tr("Done");
    if (progress.paused)
        return Words::tr("Paused");
    if (progress.waiting)
        return Words::tr("Waiting");
    switch (progress.phase) {
    case CopyPhase::Preparing:
        return Words::tr("Preparing");
    case CopyPhase::Checking:
        return Words::tr("Checking the copy");
    case CopyPhase::Writing:
        return Words::tr("Writing to disk");
    case CopyPhase::Copying:
    case CopyPhase::Done:
        break;
    }
    if (progress.comparing)
        return Words::tr("Bringing the copy of %1 up to date").arg(name);
    return Words::tr("Copying %1").arg(name);
}

QString progressSentence(const CopyProgress &progress, const CopyRate &rate)
{
    if (progress.phase == CopyPhase::Done)
        return Words::tr("Done");
    if (progress.paused) {
        if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
            return Words::tr("Paused");
        return Words::tr("Paused: %1 of %2 remaining")
            .arg(countText(progress.remaining), pagesText(progress.pageCount));
    }
    if (progress.waiting)
        return waitingSentence(progress);
    switch (progress.phase) {
    case CopyPhase::Preparing:
        return Words::tr("Preparing…");
    case CopyPhase::Checking:
        return withPercent(progress.keepingOld ? Words::tr("Checking the kept copy of what was there before")
                                               : Words::tr("Checking the copy"),
                           progress.phaseFraction);
    case CopyPhase::Writing:
        return withPercent(Words::tr("Writing to disk"), progress.phaseFraction);
    case CopyPhase::Copying:
    case CopyPhase::Done:
        break;
    }
    return copyingSentence(progress, rate);
}

QString progressNote(const CopyProgress &progress)
{
    if (progress.phase != CopyPhase::Preparing && progress.phase != CopyPhase::Copying)
        return {};
    QStringList notes;
    if (progress.restarts == 1)
        notes.append(Words::tr("The database changed; starting again."));
    else if (progress.restarts > 1)
        notes.append(Words::tr("The database changed; starting again, %1.").arg(timesText(progress.restarts)));
    if (progress.holding)
        notes.append(Words::tr("Programs that write to it wait until its pages are copied."));
    if (progress.holdingDestination)
        notes.append(Words::tr("Programs that use the destination wait until it is written."));
    return notes.join(u' ');
}

int barValue(const CopyProgress &progress, CheckLevel check)
{
    const Part part = partOf(progress.phase, check);
    // All else is done when what was there before is checked.
    if (progress.phase == CopyPhase::Done || (progress.phase == CopyPhase::Checking && progress.keepingOld))
        return barMaximum;
    double fraction = progress.phaseFraction;
    if (progress.phase == CopyPhase::Copying)
        fraction = progress.pageCount ? progress.fraction() : -1;
    if (progress.phase == CopyPhase::Preparing || fraction < 0 || std::isnan(fraction))
        return -1;
    return part.begin + int(std::lround((part.end - part.begin) * std::clamp(fraction, 0.0, 1.0)));
}

QString proofText(const CopyReceipt &receipt)
{
    switch (receipt.proof) {
    case Proof::Pinned:
        return receipt.plan.pinned || receipt.escalated ? Words::tr("the read lock was held throughout")
                                                        : Words::tr("nothing changed between the read locks");
    case Proof::Alone:
        return Words::tr("nothing changed, and nobody was writing");
    case Proof::Still:
        return Words::tr("nothing changed, and the log is sealed");
    case Proof::Whole:
    case Proof::None:
        break;
    }
    return {};
}

QString unprovedText(const CopyReceipt &receipt)
{
    if (receipt.isProved())
        return {};
    QString text =
        receipt.unproved.isEmpty() ? Words::tr("Nothing shows that its pages belong to one moment.") : receipt.unproved;
    text[0] = text[0].toUpper();
    if (!text.endsWith(u'.'))
        text += u'.';
    return text;
}

QString keptSentence(const CopyReceipt &receipt)
{
    return Words::tr("What was there before is kept in “%1”.").arg(displayPath(receipt.safetyCopy));
}

} // namespace Litecopy
