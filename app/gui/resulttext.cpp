// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "resulttext.h"

#include "copytext.h"
#include "packedforms.h"
#include "quantitytext.h"
#include "sshsource.h"
#include "words.h"

#include <litecopy/error.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QSysInfo>

namespace Litecopy {

namespace {

QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.native());
}

QString millisecondsText(std::chrono::milliseconds time)
{
    if (time.count() < 1000)
        return Words::tr("%1 ms").arg(time.count());
    return durationText(time);
}

/// Of a copy whose bytes came as they are, from another machine or out of a compressed copy.
QString wholeTitle(const CopyReceipt &receipt)
{
    const bool isChecked = receipt.check == CheckOutcome::Passed;
    if (packedFormOf(receipt.source))
        return isChecked ? Words::tr("Unpacked whole and checked") : Words::tr("Unpacked whole");
    return isChecked ? Words::tr("Received whole and checked") : Words::tr("Received whole");
}

} // namespace

QString resultTitle(const CopyResult &result)
{
    if (result.outcome == CopyOutcome::UpToDate)
        return Words::tr("Already up to date");
    if (!result.isCopied())
        return {};
    if (result.receipt.check == CheckOutcome::Damaged)
        return Words::tr("Copied, but the database is damaged");
    if (result.receipt.proof == Proof::Whole)
        return wholeTitle(result.receipt);
    if (!result.receipt.isProved())
        return Words::tr("Copied, not proved");
    if (result.receipt.check == CheckOutcome::Encrypted)
        return Words::tr("Copied; it is encrypted, so only its password can check it");
    if (result.receipt.pagesCompared > 0)
        return result.outcome == CopyOutcome::Verified ? Words::tr("Brought up to date and verified")
                                                       : Words::tr("Brought up to date");
    return result.outcome == CopyOutcome::Verified ? Words::tr("Copied and verified") : Words::tr("Copied");
}

QString checkText(const CopyReceipt &receipt)
{
    QString text;
    switch (receipt.check) {
    case CheckOutcome::NotDone:
        text = Words::tr("Not checked");
        break;
    case CheckOutcome::Passed:
        text =
            receipt.checkLevel == CheckLevel::Full ? Words::tr("Full check passed") : Words::tr("Quick check passed");
        break;
    case CheckOutcome::Damaged:
        text = Words::tr("Damage found: the copy is as damaged as the database");
        break;
    case CheckOutcome::Unavailable:
        text = Words::tr("Not possible: the schema needs functions only its application has");
        break;
    case CheckOutcome::Encrypted:
        text = Words::tr("Not possible: it is encrypted, and only its password can check it");
        break;
    }
    if (receipt.readBack == CheckOutcome::Passed)
        text += Words::tr(", read back and equal");
    return text;
}

QString copiedText(const CopyReceipt &receipt)
{
    // Of a copy that is known by its files, nothing was read.
    if (receipt.pageCount == 0)
        return sizeText(receipt.size);
    const QString text = Words::tr("%1, %2 of %3")
                             .arg(sizeText(receipt.size), pagesText(receipt.pageCount), pageSizeText(receipt.pageSize));
    if (receipt.packing.isEmpty() || receipt.size <= 0)
        return text;
    //: %1 is a size and pages, %2 a size, %3 "zstd", %4 a share
    return Words::tr("%1; compressed to %2 (%3, %4)")
        .arg(text, sizeText(receipt.packedSize), QString::fromLatin1(receipt.packing),
             shareText(double(receipt.packedSize) / double(receipt.size)));
}

QString changesText(const CopyReceipt &receipt)
{
    if (receipt.pagesCompared == 0)
        return {};
    if (receipt.pagesChanged == 0)
        return Words::tr("None: %1 compared").arg(pagesText(receipt.pagesCompared));
    return Words::tr("%1 of %2 changed, %3 written")
        .arg(countText(receipt.pagesChanged), pagesText(receipt.pagesCompared), sizeText(receipt.bytesWritten));
}

QString timeText(const CopyReceipt &receipt)
{
    QString total = durationText(receipt.total);
    if (receipt.waited >= std::chrono::seconds(1))
        //: both are durations
        total = Words::tr("%1, %2 of it waiting for other programs").arg(total, durationText(receipt.waited));
    if (receipt.total < std::chrono::seconds(2))
        return total;
    QStringList parts;
    parts.append(Words::tr("copying %1").arg(durationText(receipt.copying)));
    if (receipt.checking.count() >= 100)
        parts.append(Words::tr("checking %1").arg(durationText(receipt.checking)));
    if (receipt.writing.count() >= 100)
        parts.append(Words::tr("writing to disk %1").arg(durationText(receipt.writing)));
    //: %1 is a duration, %2 what it is made up of
    return Words::tr("%1 (%2)").arg(total, parts.join(u", "_qs));
}

QString provedText(const CopyReceipt &receipt)
{
    QString text = receipt.proof == Proof::Whole ? Words::tr("as many bytes came as its header says")
        : receipt.isProved()                     ? proofText(receipt)
                                                 : Words::tr("not proved");
    text[0] = text[0].toUpper();
    return text;
}

QString writersText(const CopyReceipt &receipt)
{
    if (receipt.longestHold.count() == 0)
        return Words::tr("Could write all the time");
    if (!receipt.heldOthers)
        return Words::tr("No other program was seen to use it");
    if (receipt.longestHold == receipt.totalHold)
        return Words::tr("Held back for at most %1").arg(millisecondsText(receipt.longestHold));
    return Words::tr("Held back for at most %1 at a time, %2 in all")
        .arg(millisecondsText(receipt.longestHold), millisecondsText(receipt.totalHold));
}

QString failureText(const CopyResult &result, const QString &advice)
{
    return result.receipt.safetyCopy.empty() ? advice : advice + u' ' + keptSentence(result.receipt);
}

QString cancelledText(const CopyReceipt &receipt)
{
    // A safety copy is taken away where the destination is seen to be as it was.
    if (receipt.safetyCopy.empty())
        return Words::tr("The database is as it was, and no part of a copy is left.");
    return Words::tr("“%1” may not be as it was.").arg(displayPath(receipt.destination)) + u' ' + keptSentence(receipt);
}

QString remarkText(const CopyResult &result)
{
    const CopyReceipt &receipt = result.receipt;
    QStringList remarks;
    if (result.outcome == CopyOutcome::UpToDate)
        remarks.append(receipt.pagesCompared > 0
                           ? Words::tr("The copy holds what the database holds. Nothing was written.")
                           : Words::tr("The database and its copy are the files that they were when the copy was made. "
                                       "Nothing had to be read."));
    if (receipt.plan.method == CopyMethod::Received && RemoteFile::isUrl(bytesOf(receipt.source)))
        remarks.append(receipt.plan.reason);
    if (receipt.asOfCommit)
        remarks.append(asOfText(receipt));
    if (!receipt.anewBecause.isEmpty())
        remarks.append(Words::tr("All of it was written anew: %1.").arg(receipt.anewBecause));
    if (receipt.check == CheckOutcome::Damaged)
        remarks.append(Words::tr("Everything that could be read was copied. Keep the copy, and look for an older one "
                                 "that is sound. “Rescue…” makes a sound database of the rows that can be read."));
    if (receipt.check == CheckOutcome::Encrypted && receipt.readBack == CheckOutcome::NotDone)
        remarks.append(Words::tr("“Read the copy back”, under Options, shows that the drive holds what was written."));
    if (!receipt.isProved() && receipt.proof != Proof::Whole)
        remarks.append(unprovedText(receipt));
    remarks.append(receipt.warnings);
    if (receipt.restarts == 1)
        remarks.append(Words::tr("It started over once because the database changed."));
    else if (receipt.restarts > 1)
        remarks.append(Words::tr("It started over %1 times because the database changed.")
                           .arg(countText(quint64(receipt.restarts))));
    if (!receipt.safetyCopy.empty())
        remarks.append(keptSentence(receipt));
    return remarks.join(u' ');
}

QString otherCopyText(const CopyResult &result)
{
    const CopyReceipt &receipt = result.receipt;
    const QString path = displayPath(receipt.destination);
    if (result.outcome == CopyOutcome::Cancelled)
        return Words::tr("%1: cancelled").arg(path);
    if (!result.isCopied())
        return Words::tr("Not copied: %1").arg(describe(result.error).title);
    const QString ended = receipt.sameMomentAs.empty()
        ? Words::tr("%1: %2").arg(path, resultTitle(result))
        : Words::tr("%1: %2, of the same moment").arg(path, resultTitle(result));
    return (ended + u' ' + remarkText(result)).trimmed();
}

QString reportText(const CopyResult &result)
{
    const CopyReceipt &receipt = result.receipt;
    QStringList lines{u"Litecopy "_qs + QCoreApplication::applicationVersion() + u", "_qs
                      + QSysInfo::prettyProductName() + u", Qt "_qs + QLatin1String(qVersion()) + u", SQLite "_qs
                      + QString::fromLatin1(receipt.sqliteVersion)};
    if (result.error) {
        const ErrorText text = describe(result.error);
        lines << QLatin1String(errorName(result.error.code)) + u": "_qs + text.title;
        if (!text.technical.isEmpty())
            lines << text.technical;
    }
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines << label + u' ' + text;
    };
    add(Words::tr("Source:"), displayPath(receipt.source));
    add(Words::tr("Copy:"), displayPath(receipt.destination));
    add(Words::tr("Method:"), QString::fromLatin1(methodName(receipt.plan.method)));
    add(Words::tr("Because:"), receipt.plan.reason);
    if (receipt.asOfCommit)
        lines << asOfText(receipt);
    if (receipt.size > 0)
        add(Words::tr("Size:"), copiedText(receipt));
    if (receipt.pagesCompared > 0)
        add(Words::tr("Changes:"), changesText(receipt));
    add(Words::tr("Time:"), timeText(receipt));
    add(Words::tr("Check:"), checkText(receipt));
    lines += receipt.checkMessages;
    if (result.isCopied()) {
        add(Words::tr("Proof:"), provedText(receipt));
        add(Words::tr("Writers:"), writersText(receipt));
    }
    add(u"SHA-256:"_qs, QString::fromLatin1(receipt.sha256));
    add(Words::tr("Safety copy:"), displayPath(receipt.safetyCopy));
    lines += receipt.warnings;
    return lines.join(u'\n');
}

QByteArray reportJson(const CopyResult &result)
{
    QJsonObject report{{u"version"_qs, QCoreApplication::applicationVersion()},
                       {u"system"_qs, QSysInfo::prettyProductName()},
                       {u"receipt"_qs, result.receipt.toJson()}};
    if (result.error)
        report.insert(u"error"_qs,
                      QJsonObject{{u"code"_qs, QLatin1String(errorName(result.error.code))},
                                  {u"title"_qs, describe(result.error).title},
                                  {u"technical"_qs, describe(result.error).technical}});
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

} // namespace Litecopy
