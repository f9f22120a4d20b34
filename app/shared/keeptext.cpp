// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keeptext.h"

#include "quantitytext.h"
#include "words.h"

#include <QStringList>

namespace Litecopy {

namespace {

QString reasonText(const KeepReason &reason, const RetentionPolicy &policy)
{
    const auto counted = [&](const QString &rule) {
        const QString text = Words::tr("%1 #%2").arg(rule).arg(reason.number);
        return reason.oldest ? Words::tr("%1, the oldest").arg(text) : text;
    };
    switch (reason.rule) {
    case KeepRule::NoPolicy:
        return Words::tr("no rule is set");
    case KeepRule::ByHand:
        return Words::tr("made by hand");
    case KeepRule::BeforeRestore:
        return Words::tr("made before a restore");
    case KeepRule::UnknownKind:
        return Words::tr("made by a later version");
    case KeepRule::Pinned:
        return Words::tr("kept for good");
    case KeepRule::Future:
        return Words::tr("from the future");
    case KeepRule::Last:
        return counted(Words::tr("last"));
    case KeepRule::Hourly:
        return counted(Words::tr("hourly"));
    case KeepRule::Daily:
        return counted(Words::tr("daily"));
    case KeepRule::Weekly:
        return counted(Words::tr("weekly"));
    case KeepRule::Monthly:
        return counted(Words::tr("monthly"));
    case KeepRule::Yearly:
        return counted(Words::tr("yearly"));
    case KeepRule::Within:
        return Words::tr("within %1").arg(policy.within.toString());
    case KeepRule::SourceDamaged:
        return Words::tr("the database is damaged since");
    case KeepRule::LastSound:
        return Words::tr("the last sound copy");
    case KeepRule::LastMade:
        return Words::tr("the last one that was made");
    case KeepRule::Current:
        return Words::tr("nothing changed since");
    }
    return {};
}

} // namespace

QString reasonsText(const RetentionVerdict &verdict, const RetentionPolicy &policy)
{
    QStringList texts;
    for (const KeepReason &reason : verdict.reasons)
        texts.append(reasonText(reason, policy));
    return texts.join(u", "_qs);
}

QString kindText(CopyKind kind)
{
    switch (kind) {
    case CopyKind::Automatic:
        return Words::tr("automatic");
    case CopyKind::ByHand:
        return Words::tr("by hand");
    case CopyKind::BeforeRestore:
        return Words::tr("before a restore");
    case CopyKind::Unknown:
        break;
    }
    return Words::tr("of a later version");
}

QString soundnessText(const ListedCopy &copy)
{
    switch (copy.check) {
    case CheckOutcome::Passed:
        return Words::tr("checked");
    case CheckOutcome::Damaged:
        return Words::tr("damaged");
    case CheckOutcome::NotDone:
    case CheckOutcome::Unavailable:
    case CheckOutcome::Encrypted:
        break;
    }
    return Words::tr("not checked");
}

QString presenceText(ListedCopy::Presence presence)
{
    switch (presence) {
    case ListedCopy::Presence::Here:
        return {};
    case ListedCopy::Presence::Missing:
        return Words::tr("not there");
    case ListedCopy::Presence::Another:
        return Words::tr("changed, or another file");
    case ListedCopy::Presence::Moved:
        return Words::tr("moved here, not read yet");
    case ListedCopy::Presence::Unknown:
        break;
    }
    return Words::tr("can't be looked at");
}

QString beforeRestoreText(const CopyList &list)
{
    const std::vector<ListedCopy> copies = copiesBeforeRestore(list);
    if (copies.empty())
        return {};
    qint64 size = 0;
    for (const ListedCopy &copy : copies)
        size += copy.file.size;
    return copies.size() == 1
        ? Words::tr("1 copy was made before a restore (%1): no rule removes it.").arg(sizeText(size))
        : Words::tr("%1 copies were made before restores (%2 together): no rule removes them.")
              .arg(countText(copies.size()), sizeText(size));
}

QString madeText(const QDateTime &made)
{
    return made.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace Litecopy
