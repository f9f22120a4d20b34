// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>

#include "inspect/csv.h"

#include <QJsonArray>

namespace Litecopy {

namespace {

const char *presenceName(TreeDifference::Presence presence) noexcept
{
    switch (presence) {
    case TreeDifference::Presence::OnlyInFirst:
        return "onlyInFirst";
    case TreeDifference::Presence::OnlyInSecond:
        return "onlyInSecond";
    case TreeDifference::Presence::Both:
        break;
    }
    return "both";
}

} // namespace

QJsonObject Comparison::toJson() const
{
    QJsonObject object{
        {QLatin1String("first"), displayPath(first.path)},
        {QLatin1String("second"), displayPath(second.path)},
        {QLatin1String("cancelled"), cancelled},
        {QLatin1String("elapsedMilliseconds"), qint64(elapsed.count())},
    };
    if (error) {
        object.insert(QLatin1String("error"), QLatin1String(errorName(error.code)));
        object.insert(QLatin1String("message"), describe(error).title);
        return object;
    }
    object.insert(QLatin1String("sameContent"), isSameContent());
    object.insert(QLatin1String("undecided"), isUndecided());
    object.insert(QLatin1String("storedDifferently"), qint64(storedDifferently()));
    object.insert(QLatin1String("tables"), tableCount());
    object.insert(QLatin1String("differingTables"), differingTables());
    object.insert(QLatin1String("undecidedTables"), undecidedTables());
    object.insert(QLatin1String("schemaDiffers"), schemaDiffers());
    object.insert(QLatin1String("consistent"), first.consistent && second.consistent);
    object.insert(QLatin1String("firstLog"), first.log.toJson());
    object.insert(QLatin1String("secondLog"), second.log.toJson());
    object.insert(QLatin1String("encodingDiffers"), encodingDiffers);
    object.insert(QLatin1String("pagesComparable"), pagesComparable);
    if (pagesComparable) {
        object.insert(QLatin1String("differingPages"), qint64(differingPages));
        object.insert(QLatin1String("equalPages"), qint64(equalPages));
    }
    QJsonArray list;
    for (const TreeDifference &tree : trees) {
        list.append(QJsonObject{{QLatin1String("name"), tree.name},
                                {QLatin1String("table"), tree.table},
                                {QLatin1String("kind"), QLatin1String(treeKindName(tree.kind))},
                                {QLatin1String("presence"), QLatin1String(presenceName(tree.presence))},
                                {QLatin1String("differs"), tree.differs()},
                                {QLatin1String("differingPages"), qint64(tree.differingPages)},
                                {QLatin1String("entriesCompared"), tree.entriesCompared},
                                {QLatin1String("damaged"), tree.damaged},
                                {QLatin1String("equal"), qint64(tree.equal)},
                                {QLatin1String("storedDifferently"), qint64(tree.storedDifferently)},
                                {QLatin1String("changed"), qint64(tree.changed)},
                                {QLatin1String("onlyInFirst"), qint64(tree.onlyInFirst)},
                                {QLatin1String("onlyInSecond"), qint64(tree.onlyInSecond)}});
    }
    object.insert(QLatin1String("trees"), list);
    return object;
}

QByteArray Comparison::toCsv() const
{
    QByteArray csv = csvLine({"name", "table", "kind", "presence", "differs", "differingPages", "entriesCompared",
                              "equal", "changed", "onlyInFirst", "onlyInSecond", "storedDifferently", "damaged"});
    const auto yes = [](bool value) { return QByteArray(value ? "true" : "false"); };
    for (const TreeDifference &tree : trees) {
        csv += csvLine({tree.name.toUtf8(), tree.table.toUtf8(), treeKindName(tree.kind), presenceName(tree.presence),
                        yes(tree.differs()), QByteArray::number(tree.differingPages), yes(tree.entriesCompared),
                        QByteArray::number(tree.equal), QByteArray::number(tree.changed),
                        QByteArray::number(tree.onlyInFirst), QByteArray::number(tree.onlyInSecond),
                        QByteArray::number(tree.storedDifferently), yes(tree.damaged)});
    }
    return csv;
}

} // namespace Litecopy
