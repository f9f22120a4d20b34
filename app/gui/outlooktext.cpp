// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "outlooktext.h"

#include "quantitytext.h"
#include "words.h"

#include <litecopy/copystream.h>
#include <litecopy/error.h>

#include <QStringList>

namespace Litecopy {

namespace {

/// How the pages are read; a compact copy is made from a private snapshot, which is read so.
CopyMethod readingOf(const CopyPlan &plan)
{
    if (plan.method != CopyMethod::Compact)
        return plan.method;
    const bool isOpened = plan.access == SourceAccess::ReadOnly;
    return isOpened ? CopyMethod::Clone : CopyMethod::UnlockedSnapshot;
}

QString whatSnapshot(const SourceState &source, const QString &name)
{
    if (source.hotJournal)
        return Words::tr("Copies “%1” and the journal of a program that crashed, and repairs the copy.").arg(name);
    if (source.isLockedExclusively())
        return Words::tr("Copies the files of “%1”, which another program keeps locked, until they stand still.")
            .arg(name);
    if (source.walMode && !source.isInUse() && source.hasLog())
        return Words::tr("Copies “%1” and the log that a program left behind, and merges them in the copy.").arg(name);
    if (source.walMode && !source.isInUse())
        return Words::tr("Copies the file of “%1”, which no program has open.").arg(name);
    return Words::tr("Copies the files of “%1” without a lock, over again until nothing changes meanwhile.").arg(name);
}

QString what(const SourceState &source, const CopyPlan &plan, const QString &name)
{
    if (plan.isAsOf)
        return Words::tr("Copies “%1” as it was then: its file, and over it the log up to that commit.").arg(name);
    if (plan.method == CopyMethod::Compact && plan.pagesSaved > 0)
        return Words::tr("Writes “%1” anew, without deleted rows and free pages: at least %2 smaller.")
            .arg(name, pagesText(plan.pagesSaved));
    if (plan.method == CopyMethod::Compact)
        return Words::tr("Writes “%1” anew, without deleted rows.").arg(name);
    if (plan.method == CopyMethod::UnlockedSnapshot)
        return whatSnapshot(source, name);
    if (source.reflink && plan.method == CopyMethod::Clone)
        return Words::tr("Copies “%1” as it is at one moment: the copy shares its blocks on the drive.").arg(name);
    // In steps it is what the database holds at the end: what was copied before is copied anew.
    return plan.pinned ? Words::tr("Copies “%1” as it is at this moment.").arg(name)
                       : Words::tr("Copies “%1” in short steps, as it is at one moment.").arg(name);
}

QString whatOthersNotice(const SourceState &source, const CopyPlan &plan)
{
    if (readingOf(plan) == CopyMethod::UnlockedSnapshot)
        return Words::tr("Other programs are not held back.");
    if (source.walMode && plan.pinned)
        return Words::tr("Other programs keep writing.");
    if (plan.pinned)
        return Words::tr("Programs that write to it wait until it is copied.");
    if (source.walMode)
        return Words::tr("Other programs keep writing, and the copy starts over whenever one does.");
    return Words::tr("Other programs write in between, and are held off once if the copy can’t keep up.");
}

} // namespace

QString nameOfFolder(const std::filesystem::path &folder)
{
    return displayPath(folder.has_filename() ? folder.filename() : folder);
}

QString howItIsCopied(const SourceState &source, const CopyPlan &plan, const CopyRequest &request)
{
    // Why it is copied so is all that there is to say.
    if (plan.method == CopyMethod::Opaque)
        return plan.reason;
    const QString name = displayPath(request.source.filename());
    QString text = what(source, plan, name) + u' ' + whatOthersNotice(source, plan);
    if (!plan.warning.isEmpty())
        text += u' ' + plan.warning;
    return text;
}

QString howItEnds(const CopyRequest &request)
{
    QStringList parts;
    const QString folder = nameOfFolder(request.destination.parent_path());
    if (request.check != CheckLevel::None)
        parts << (request.check == CheckLevel::Full ? Words::tr("checked in full") : Words::tr("checked"));
    if (request.packing)
        parts << Words::tr("compressed (%1), unpacked again and compared")
                     .arg(QString::fromLatin1(request.packing->name()));
    parts << (request.check == CheckLevel::None ? Words::tr("written to “%1” without a check").arg(folder)
                                                : Words::tr("written to “%1”").arg(folder));
    if (request.readBack)
        parts << Words::tr("read back from the disk and compared");
    //: %1 is "checked, written to “Backup”"
    const QString sentence = request.destinationMode == DestinationMode::Replace
        ? Words::tr("The copy is %1, then takes the place of the file that is there.")
        : Words::tr("The copy is %1, then named.");
    return sentence.arg(parts.join(Words::tr(", ")));
}

} // namespace Litecopy
