// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copiestext.h"

#include "keeptext.h"
#include "quantitytext.h"
#include "words.h"

#include <litecopy/error.h>

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace Litecopy {

namespace {

constexpr int mostNames = 3; ///< of files in a sentence

QString filesText(const std::vector<std::filesystem::path> &paths)
{
    QStringList names;
    for (const std::filesystem::path &path : paths)
        names.append(displayPath(path.filename()));
    return namesText(names);
}

/// Files that may well be copies, and that nobody's list vouches for any more.
QString lostText(const CopyList &list)
{
    if (list.unlisted.empty())
        return {};
    const QString names = filesText(list.unlisted);
    return u' '
        + (list.unlisted.size() == 1
               ? Words::tr("One file is named as a copy of this database, and in no list: %1. Nothing removes it.")
                     .arg(names)
               : Words::tr("%1 files are named as copies of this database, and in no list: %2. Nothing removes them.")
                     .arg(countText(list.unlisted.size()), names));
}

QString tablesText(const Comparison &comparison)
{
    return (comparison.differingTables() == 1 ? Words::tr("%1 of %2 tables differs")
                                              : Words::tr("%1 of %2 tables differ"))
        .arg(countText(quint32(comparison.differingTables())), countText(quint32(comparison.tableCount())));
}

} // namespace

QString namesText(const QStringList &names)
{
    const qsizetype rest = names.size() - mostNames;
    if (rest <= 0)
        return names.join(u", "_qs);
    return Words::tr("%1 and %2 more").arg(QStringList(names.mid(0, mostNames)).join(u", "_qs)).arg(rest);
}

const ListedCopy *lastCopy(const std::vector<ListedCopy> &copies)
{
    const auto found = std::ranges::find_if(
        copies, [](const ListedCopy &copy) { return copy.isThere() && copy.kind != CopyKind::BeforeRestore; });
    return found == copies.end() ? nullptr : &*found;
}

QString lastCopiedText(const std::vector<ListedCopy> &copies, const QDateTime &now)
{
    const ListedCopy *const last = lastCopy(copies);
    if (!last)
        return copies.empty() ? Words::tr("Not copied into this folder yet")
                              : Words::tr("None of the copies in the list is there as it was made");
    return Words::tr("Last copied %1, %2").arg(momentText(last->made, now), soundnessText(*last));
}

QString changedSinceText(const Comparison &comparison)
{
    if (comparison.cancelled)
        return {};
    if (comparison.error)
        return Words::tr("what changed since can't be told: %1").arg(describe(comparison.error).title);
    QString text;
    if (!comparison.pagesComparable)
        text = comparison.isSameContent() ? Words::tr("no row changed since") : tablesText(comparison);
    else if (comparison.differingPages == 0)
        text = Words::tr("nothing changed since");
    else if (comparison.isSameContent())
        text = Words::tr("%1 changed since, no row differs").arg(pagesText(comparison.differingPages));
    else
        text = Words::tr("%1 changed since").arg(pagesText(comparison.differingPages));
    return comparison.isConsistent() ? text : Words::tr("%1 (programs wrote meanwhile)").arg(text);
}

QString addsText(const ListedCopy &copy)
{
    return copy.adds < 0 ? QString() : sizeText(copy.adds);
}

QString listedRemark(const ListedCopy &copy)
{
    QStringList remarks;
    if (copy.pinned)
        remarks.append(Words::tr("kept for good"));
    if (!copy.packing().isEmpty())
        remarks.append(Words::tr("compressed"));
    if (const QString presence = presenceText(copy.presence); !presence.isEmpty())
        remarks.append(presence);
    return remarks.join(u", "_qs);
}

PanelText listRemark(const CopyList &list, const std::vector<ListedCopy> &copies)
{
    const QString folder = displayPath(list.folder);
    if (list.error) {
        const ErrorText text = describe(list.error);
        if (list.error.code == ErrorCode::DestinationFolderMissing)
            return {Glyph::Warning, Words::tr("The folder of the copies is not there"),
                    Words::tr("“%1” is away. If it is on a drive, plug that in and look again; no copy is lost by it. "
                              "Otherwise choose another folder.")
                        .arg(displayPath(list.error.path))};
        return {Glyph::Warning, text.title, text.advice};
    }
    if (list.state == CopyList::State::NotUnderstood)
        return {Glyph::Warning, Words::tr("The list of copies can't be used"),
                Words::tr("“%1” in “%2”: %3. Nothing is added to it, and no copy is removed. %4")
                        .arg(displayPath(list.file.filename()), folder, list.problem, list.remedy)
                    + lostText(list)};
    if (!copies.empty())
        return {};
    if (list.state == CopyList::State::Missing && !list.unlisted.empty())
        return {
            Glyph::Warning, Words::tr("The list of the copies is not there"),
            Words::tr("“%1” is missing in “%2”, where it would be.")
                    .arg(QString::fromLatin1(CopyList::fileName), folder)
                + lostText(list) + u' '
                + Words::tr("“Keep a Copy Now” begins a new list. Each of them can still be put back: choose it under "
                            "From.")};
    if (list.state == CopyList::State::Missing)
        return {Glyph::DatabaseCopy, Words::tr("No copies are kept here yet"),
                Words::tr("“Keep a Copy Now” makes the first one: with the date in its name, checked, and named in the "
                          "list of the folder. There is no such list yet. Files that are there already are left alone, "
                          "now and later.")};
    std::set<std::filesystem::path> others;
    for (const ListedCopy &copy : list.copies)
        others.insert(copy.source.filename());
    return {Glyph::DatabaseCopy, Words::tr("No copies of this database are kept here yet"),
            others.empty() ? Words::tr("“Keep a Copy Now” makes the first one.")
                           : Words::tr("The list of the folder names copies of other databases: %1.")
                                 .arg(filesText(std::vector<std::filesystem::path>(others.begin(), others.end())))};
}

PanelText elsewhereRemark(int copies)
{
    return {Glyph::DatabaseCopy, Words::tr("Copies from another computer are here"),
            Words::tr("They are of a database of this path on another computer, or on this one before it was installed "
                      "anew: %1. They are not shown, and no rule counts or removes them. If they are of this database, "
                      "say so: then the other computer, if there is one, counts them no more.")
                .arg(copies)};
}

QString unlistedText(const CopyList &list)
{
    QString text = beforeRestoreText(list);
    if (!text.isEmpty())
        text += u' ' + Words::tr("“Remove…” lets them go.");
    if (list.unlisted.empty())
        return text;
    if (!text.isEmpty())
        text += u' ';
    return text + Words::tr("Not in the list, so never removed: %1").arg(filesText(list.unlisted));
}

QStringList goingNames(const std::vector<KeptCopy> &copies)
{
    QStringList names;
    for (const KeptCopy &kept : copies) {
        if (kept.goes())
            names.append(displayPath(kept.copy.path.filename()));
    }
    return names;
}

QString goingText(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return names.size() == 1 ? Words::tr("1 copy would go")
                             : Words::tr("%1 copies would go").arg(countText(quint64(names.size())));
}

QString spanText(const RetentionSpan &span)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &several) {
        if (count != 0)
            parts.append(count == 1 ? one : several.arg(countText(quint64(count))));
    };
    add(span.years, Words::tr("1 year"), Words::tr("%1 years"));
    add(span.months, Words::tr("1 month"), Words::tr("%1 months"));
    add(span.days, Words::tr("1 day"), Words::tr("%1 days"));
    add(span.hours, Words::tr("1 hour"), Words::tr("%1 hours"));
    return parts.join(u", "_qs);
}

QString policyText(const RetentionPolicy &policy)
{
    if (policy.isEmpty())
        return Words::tr("No rule: nothing is ever removed");
    QStringList parts;
    const auto add = [&parts](int count, const QString &one, const QString &several) {
        if (count == 1)
            parts.append(one);
        else if (count != 0)
            parts.append(several.arg(countText(quint64(count))));
    };
    add(policy.last, Words::tr("the last"), Words::tr("the last %1"));
    add(policy.hourly, Words::tr("1 hour"), Words::tr("%1 hours"));
    add(policy.daily, Words::tr("1 day"), Words::tr("%1 days"));
    add(policy.weekly, Words::tr("1 week"), Words::tr("%1 weeks"));
    add(policy.monthly, Words::tr("1 month"), Words::tr("%1 months"));
    add(policy.yearly, Words::tr("1 year"), Words::tr("%1 years"));
    if (!policy.within.isEmpty())
        parts.append(Words::tr("all of the last %1").arg(spanText(policy.within)));
    return Words::tr("Keeps %1").arg(parts.join(u", "_qs));
}

QString restoreChangesText(const Comparison &comparison)
{
    if (comparison.cancelled)
        return {};
    if (comparison.error)
        return Words::tr("What changes can't be shown. %1").arg(describe(comparison.error).title);
    QStringList sentences;
    if (comparison.isSameContent())
        sentences.append(comparison.isSamePages()
                             ? Words::tr("The database holds what the copy holds: nothing would change.")
                             : Words::tr("All tables have the same content. It would be stored as it is in the copy."));
    else if (comparison.differingTables() > 0)
        sentences.append(tablesText(comparison) + u'.');
    if (comparison.pagesComparable && comparison.differingPages > 0)
        sentences.append(
            (comparison.differingPages == 1 ? Words::tr("%1 of %2 differs.") : Words::tr("%1 of %2 differ."))
                .arg(countText(comparison.differingPages),
                     pagesText(comparison.differingPages + comparison.equalPages)));
    if (comparison.schemaDiffers())
        sentences.append(Words::tr("The schema differs."));
    if (comparison.undecidedTables() != 0)
        sentences.append(
            Words::tr("Damaged, so that not all of them could be compared: %1.").arg(comparison.undecidedTables()));
    return sentences.join(u' ');
}

} // namespace Litecopy
