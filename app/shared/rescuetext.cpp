// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescuetext.h"

#include "words.h"

#include <litecopy/error.h>

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace {

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QJsonObject tableObject(const RescuedTable &table)
{
    QJsonObject object{{u"name"_qs, table.name},
                       {u"rows"_qs, table.rows},
                       {u"incompleteRows"_qs, table.incomplete},
                       {u"unfittingRows"_qs, table.unfitting},
                       {u"rowsFoundTwice"_qs, table.twice},
                       {u"unreadableCells"_qs, table.unreadableCells},
                       {u"unreadablePages"_qs, table.unreadablePages},
                       {u"matchedPages"_qs, table.orphanPages},
                       {u"plain"_qs, table.isPlain},
                       {u"whole"_qs, table.isWhole()}};
    if (table.of)
        object.insert(u"of"_qs, *table.of);
    return object;
}

RescuedLine lineOf(const QString &name, qint64 rows, qint64 of, const QString &remarks)
{
    const QString count =
        of == rows ? numberText(rows) : Words::tr("%1 of %2", "so much of all").arg(numberText(rows), numberText(of));
    const bool isOne = of == rows && rows == 1;
    return {name, count, isOne ? Words::tr("1 row") : Words::tr("%1 rows").arg(count), remarks};
}

QString remarksOf(const RescuedTable &table)
{
    QStringList parts;
    if (table.incomplete != 0)
        parts += Words::tr("%1 incomplete").arg(numberText(table.incomplete));
    if (table.unfitting != 0)
        parts += (table.unfitting == 1 ? Words::tr("%1 does not fit") : Words::tr("%1 do not fit"))
                     .arg(numberText(table.unfitting));
    if (table.unreadableCells != 0)
        parts += Words::tr("%1 unreadable").arg(numberText(table.unreadableCells));
    if (table.unreadablePages != 0)
        parts += Words::tr("pages unreadable: %1").arg(numberText(table.unreadablePages));
    if (table.orphanPages != 0)
        parts += Words::tr("pages matched: %1").arg(numberText(table.orphanPages));
    if (table.isPlain)
        parts += Words::tr("without its constraints");
    return parts.join(u", "_qs);
}

} // namespace

QString rescuePhaseText(RescuePhase phase)
{
    switch (phase) {
    case RescuePhase::Reading:
        return Words::tr("Looking for rows");
    case RescuePhase::Filling:
        return Words::tr("Rescuing rows");
    case RescuePhase::Completing:
        return Words::tr("Making indexes");
    case RescuePhase::Checking:
        return Words::tr("Checking");
    case RescuePhase::Writing:
        return Words::tr("Writing to disk");
    }
    return {};
}

bool isAllRescued(const RescueReport &report)
{
    const bool tables = std::ranges::all_of(report.tables, &RescuedTable::isWhole);
    // Rows that were deleted, and are wanted back, belong to no table.
    const bool isHomeless = report.lostAndFoundRows != 0 && !report.withDeletedRows;
    return tables && report.isSchemaWhole && report.notMade.empty() && !isHomeless && report.incompleteRowCount == 0;
}

QString rescueTitle(const RescueReport &report)
{
    return report.rows() == 1 ? Words::tr("Rescued 1 row")
                              : Words::tr("Rescued %1 rows").arg(numberText(report.rows()));
}

QString rescueVerdict(const RescueReport &report)
{
    return isAllRescued(report) ? Words::tr("Nothing is known to be lost.")
                                : Words::tr("Not all of the database could be read.");
}

std::vector<RescuedLine> rescuedLines(const RescueReport &report)
{
    std::vector<RescuedLine> lines;
    for (const RescuedTable &table : report.tables)
        lines.push_back(lineOf(table.name, table.rows, table.of.value_or(table.rows), remarksOf(table)));
    if (report.lostAndFoundRows != 0)
        lines.push_back(lineOf(report.lostAndFound, report.lostAndFoundRows, report.lostAndFoundRows,
                               Words::tr("whose table is not known, or that it can’t hold")));
    if (report.incompleteRowCount != 0)
        lines.push_back(lineOf(report.incompleteRows, report.incompleteRowCount, report.incompleteRowCount,
                               Words::tr("of which a part is lost")));
    return lines;
}

QStringList rescueNotes(const RescueReport &report)
{
    QStringList notes;
    for (const NotRescued &missing : report.notMade)
        notes += Words::tr("%1 could not be made anew: %2").arg(missing.name, missing.reason);
    notes += report.guesses;
    notes += report.warnings;
    if (!report.isConsistent)
        notes += Words::tr("A program wrote meanwhile: what was rescued may not be of one moment.");
    return notes;
}

QJsonObject rescueToJson(const RescueReport &report)
{
    QJsonObject object;
    insertPath(object, u"damaged"_qs, report.damaged);
    insertPath(object, u"destination"_qs, report.destination);
    QJsonArray tables;
    for (const RescuedTable &table : report.tables)
        tables += tableObject(table);
    QJsonArray notMade;
    for (const NotRescued &missing : report.notMade)
        notMade += QJsonObject{{u"type"_qs, missing.type},
                               {u"name"_qs, missing.name},
                               {u"sql"_qs, missing.sql},
                               {u"reason"_qs, missing.reason}};
    object.insert(u"rows"_qs, report.rows());
    object.insert(u"tables"_qs, tables);
    object.insert(u"notMade"_qs, notMade);
    object.insert(u"lostAndFound"_qs, report.lostAndFound);
    object.insert(u"lostAndFoundRows"_qs, report.lostAndFoundRows);
    object.insert(u"incompleteTable"_qs, report.incompleteRows);
    object.insert(u"incompleteRows"_qs, report.incompleteRowCount);
    object.insert(u"pageSize"_qs, report.pageSize);
    object.insert(u"pages"_qs, report.pageCount);
    object.insert(u"unreadablePages"_qs, report.unreadablePages());
    object.insert(u"freePages"_qs, report.freePages);
    object.insert(u"headerGuessed"_qs, report.isHeaderGuessed);
    object.insert(u"encodingGuessed"_qs, report.isEncodingGuessed);
    object.insert(u"schemaWhole"_qs, report.isSchemaWhole);
    object.insert(u"freelistWhole"_qs, report.isFreelistWhole);
    object.insert(u"deletedRows"_qs, report.withDeletedRows);
    object.insert(u"consistent"_qs, report.isConsistent);
    object.insert(u"complete"_qs, isAllRescued(report));
    object.insert(u"guesses"_qs, QJsonArray::fromStringList(report.guesses));
    object.insert(u"warnings"_qs, QJsonArray::fromStringList(report.warnings));
    object.insert(u"size"_qs, report.size);
    return object;
}

} // namespace Litecopy
