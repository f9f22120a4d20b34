// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copytext.h"

#include "quantitytext.h"
#include "words.h"

#include <litecopy/error.h>

#include <algorithm>

#include <QLocale>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

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

QString withLeft(const QString &sentence, const CopyRate &rate)
{
    //: %1 is a sentence, %2 a time
    return rate.left ? Words::tr("%1, about %2 left").arg(sentence, coarseDurationText(*rate.left)) : sentence;
}

/// "1.2 GiB of 4.7 GiB": what is copied. In pages where their size is not known.
QString amountOf(const CopyProgress &progress)
{
    if (progress.pageSize <= 0)
        return Words::tr("%1 of %2", "so much of all").arg(countText(progress.copied()), pagesText(progress.pageCount));
    const qint64 size = progress.pageSize;
    return Words::tr("%1 of %2", "so much of all")
        .arg(sizeText(progress.copied() * size), sizeText(progress.pageCount * size));
}

QString copyingSentence(const CopyProgress &progress, const CopyRate &rate)
{
    if (progress.keepingOld)
        return withPercent(Words::tr("Keeping a copy of what is there"), progress.phaseFraction);
    if (progress.pageCount == 0)
        return Words::tr("Copying…");
    QString sentence = progress.comparing
        ? Words::tr("Comparing: %1, %2 changed").arg(amountOf(progress), pagesText(progress.changed))
        : Words::tr("Copying: %1").arg(amountOf(progress));
    if (rate.bytesPerSecond)
        sentence += Words::tr(", %1/s").arg(sizeText(qint64(*rate.bytesPerSecond)));
    sentence = withLeft(sentence, rate);
    if (progress.pageSize > 0 && progress.remaining > 0)
        sentence += u' ' + Words::tr("(%1 remaining)").arg(pagesText(progress.remaining));
    return sentence;
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
        return Words::tr("Paused: %1 copied").arg(amountOf(progress));
    }
    if (progress.waiting)
        return waitingSentence(progress);
    switch (progress.phase) {
    case CopyPhase::Preparing:
        return Words::tr("Preparing…");
    case CopyPhase::Checking:
        return withLeft(withPercent(progress.keepingOld ? Words::tr("Checking the kept copy of what was there before")
                                                        : Words::tr("Checking the copy"),
                                    progress.phaseFraction),
                        rate);
    case CopyPhase::Writing:
        return withLeft(withPercent(Words::tr("Writing to disk"), progress.phaseFraction), rate);
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

QString limitText(CopyLimit limit, const QString &folder)
{
    switch (limit) {
    case CopyLimit::Reading:
        return Words::tr("Limited by reading the database.");
    case CopyLimit::Writing:
        return folder.isEmpty() ? Words::tr("Limited by writing the copy.")
                                : Words::tr("Limited by writing to “%1”.").arg(folder);
    case CopyLimit::OtherPrograms:
        return Words::tr("Limited by other programs that write to the database.");
    case CopyLimit::Compressing:
        return Words::tr("Limited by compressing.");
    case CopyLimit::None:
        break;
    }
    return {};
}

QString longerText(const CopyProgress &progress, const CopyRate &rate, const QString &folder)
{
    if (!rate.isLonger || rate.limit != CopyLimit::None)
        return {};
    switch (progress.phase) {
    case CopyPhase::Copying:
        return Words::tr("Copying is slower than it was before.");
    case CopyPhase::Checking:
        return Words::tr("Checking is slower than the copying was.");
    case CopyPhase::Writing:
        return folder.isEmpty() ? Words::tr("Writing to disk is slower than the copying was.")
                                : Words::tr("Writing to “%1” is slower than the copying was.").arg(folder);
    case CopyPhase::Preparing:
    case CopyPhase::Done:
        break;
    }
    return {};
}

QString asOfText(const CopyReceipt &receipt)
{
    const QLocale locale;
    if (*receipt.asOfCommit == 0)
        return receipt.commitsInLog == 1 ? Words::tr("As it was when the write-ahead log was started, 1 commit ago.")
                                         : Words::tr("As it was when the write-ahead log was started, %1 commits ago.")
                                               .arg(locale.toString(receipt.commitsInLog));
    return Words::tr("As it was after commit %1 of the %2 in the write-ahead log.")
        .arg(locale.toString(*receipt.asOfCommit), locale.toString(receipt.commitsInLog));
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
    if (!text.endsWith(u'.') && !text.endsWith(u'。'))
        text += u'.';
    return text;
}

QString keptSentence(const CopyReceipt &receipt)
{
    return Words::tr("What was there before is kept in “%1”.").arg(displayPath(receipt.safetyCopy));
}

} // namespace Litecopy
