// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "comparisontext.h"

#include "quantitytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Litecopy {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

QString title(const Comparison &comparison)
{
    if (comparison.isSameContent())
        return Words::tr("The content is the same");
    if (const int differing = comparison.differingTables(); differing > 0) {
        return comparison.tableCount() == 1
            ? Words::tr("The only table differs")
            : Words::tr("%1 of %2 tables differ")
                  .arg(countText(quint32(differing)), countText(quint32(comparison.tableCount())));
    }
    if (comparison.isUndecided())
        return Words::tr("Damaged: not all could be compared");
    return comparison.schemaDiffers() ? Words::tr("The tables are the same, the schema differs")
                                      : Words::tr("The tables are the same, not all beside them");
}

} // namespace

ComparisonText comparisonText(const Comparison &comparison)
{
    if (comparison.cancelled)
        return {Words::tr("Cancelled"), {}};
    if (comparison.error) {
        const ErrorText text = describe(comparison.error);
        return {text.title, text.advice};
    }
    ComparisonText result;
    result.title = title(comparison);
    if (!comparison.pagesComparable)
        result.text = Words::tr("Their pages have different sizes, so that only the tables can be compared.");
    else if (comparison.differingPages == 0)
        result.text = Words::tr("All %1 are the same.").arg(pagesText(comparison.equalPages));
    else
        result.text = Words::tr("%1 of %2 differ.")
                          .arg(countText(comparison.differingPages),
                               pagesText(comparison.differingPages + comparison.equalPages));
    if (comparison.schemaDiffers() && comparison.differingTables() > 0)
        result.text += u' ' + Words::tr("The schema differs, too.");
    if (comparison.isSameContent() && comparison.pagesComparable && comparison.differingPages > 0)
        result.text += u' ' + Words::tr("The same rows lie elsewhere, as in a compact copy.");
    if (comparison.isUndecided())
        result.text += u' ' + Words::tr("What is damaged and could not be read was not compared.");
    if (comparison.encodingDiffers)
        result.text += u' ' + Words::tr("Their text is stored in different encodings, so that no row is the same.");
    if (!comparison.first.consistent || !comparison.second.consistent)
        result.text += u' ' + Words::tr("Another program wrote meanwhile, so that this may not be of one moment.");
    return result;
}

QString treeText(const TreeDifference &difference)
{
    if (difference.kind == TreeUsage::Kind::Schema)
        return Words::tr("Schema (%1)").arg(difference.name);
    const bool isIndex = difference.kind == TreeUsage::Kind::Index || difference.kind == TreeUsage::Kind::ImpliedIndex;
    return isIndex ? Words::tr("%1, index of %2").arg(difference.name, difference.table) : difference.name;
}

QString differenceText(const TreeDifference &difference)
{
    const QLocale locale;
    if (difference.isUndecided() && !difference.differs())
        return Words::tr("damaged, not compared");
    switch (difference.presence) {
    case TreeDifference::Presence::OnlyInFirst:
        return Words::tr("only in this database");
    case TreeDifference::Presence::OnlyInSecond:
        return Words::tr("only in the other");
    case TreeDifference::Presence::Both:
        break;
    }
    if (!difference.entriesCompared && !difference.damaged)
        return Words::tr("too different to count");
    if (!difference.differs())
        return Words::tr("the same");
    QStringList parts;
    if (difference.changed > 0)
        parts.append(Words::tr("%1 changed").arg(locale.toString(difference.changed)));
    if (difference.onlyInFirst > 0)
        parts.append(Words::tr("%1 only here").arg(locale.toString(difference.onlyInFirst)));
    if (difference.onlyInSecond > 0)
        parts.append(Words::tr("%1 only there").arg(locale.toString(difference.onlyInSecond)));
    if (difference.isUndecided())
        parts.append(Words::tr("the rest is damaged"));
    return parts.join(u", "_qs);
}

} // namespace Litecopy
