// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "logtext.h"

#include "quantitytext.h"
#include "words.h"

namespace Litecopy {

namespace {

QString stateCell(const DatabaseLog &log, const LogCommit &commit)
{
    const QString text = stateText(commit.state, commit.gonePage);
    return commit.merged && log.isMergeKnown ? Words::tr("%1; merged").arg(text) : text;
}

QString touchedCell(const LogCommit &commit)
{
    QString text = touchedText(commit.touched);
    if (commit.namedLater && !text.isEmpty())
        text = Words::tr("%1 (by later names)").arg(text);
    if (!commit.sealed)
        text = Words::tr("%1 (not sealed)").arg(text).trimmed();
    return text;
}

} // namespace

QString commitHeading(CommitColumn column)
{
    switch (column) {
    case CommitColumn::Number:
        return Words::tr("Commit");
    case CommitColumn::Pages:
        return Words::tr("Pages");
    case CommitColumn::Size:
        return Words::tr("Size after it");
    case CommitColumn::State:
        return Words::tr("Its state");
    case CommitColumn::Touched:
        break;
    }
    return Words::tr("Changed pages of");
}

QString commitText(const DatabaseLog &log, quint32 number, CommitColumn column)
{
    if (column == CommitColumn::Number)
        return countText(number);
    if (number == 0) {
        if (column == CommitColumn::State)
            return stateText(log.start, log.startGonePage);
        return column == CommitColumn::Touched ? Words::tr("(when the log was started)") : QString();
    }
    const LogCommit &commit = log.commits.at(number - 1);
    switch (column) {
    case CommitColumn::Number:
        break;
    case CommitColumn::Pages:
        return countText(quint32(commit.pages.size()));
    case CommitColumn::Size:
        return sizeText(log.bytesOf(commit.pageCount));
    case CommitColumn::State:
        return stateCell(log, commit);
    case CommitColumn::Touched:
        return touchedCell(commit);
    }
    return {};
}

QString journalSentences(const DatabaseLog &log)
{
    QString text = log.journalText();
    if (const QString touched = touchedText(log.journal.touched); !touched.isEmpty())
        text += u' ' + Words::tr("Changed pages of: %1.").arg(touched);
    return text;
}

QString logWarning(const DatabaseLog &log)
{
    return log.consistent ? QString()
                          : Words::tr("The log changed again and again while it was read: what is shown may not be "
                                      "of one moment.");
}

} // namespace Litecopy
