// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspection.h>

#include "inspect/csv.h"

#include <QJsonArray>

namespace Litecopy {

namespace {

/// A figure under the name it has in every export.
struct Figure
{
    const char *name;
    QJsonValue (*value)(const PageFigures &, const PageUsage &);
};

template <auto member>
QJsonValue plain(const PageFigures &figures, const PageUsage &)
{
    return qint64(figures.*member);
}

constexpr Figure figureList[] = {
    {"pages", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return qint64(f.pages()); }},
    {"interiorPages", plain<&PageFigures::interiorPages>},
    {"leafPages", plain<&PageFigures::leafPages>},
    {"overflowPages", plain<&PageFigures::overflowPages>},
    {"shareOfFile", [](const PageFigures &f, const PageUsage &u) -> QJsonValue { return u.shareOfFile(f); }},
    {"entries", plain<&PageFigures::entries>},
    {"payload", plain<&PageFigures::payload>},
    {"averagePayload", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return f.averagePayload(); }},
    {"largestPayload", plain<&PageFigures::largestPayload>},
    {"overflowEntries", plain<&PageFigures::overflowEntries>},
    {"overflowPayload", plain<&PageFigures::overflowPayload>},
    {"unused", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return qint64(f.unused()); }},
    {"interiorUnused", plain<&PageFigures::interiorUnused>},
    {"leafUnused", plain<&PageFigures::leafUnused>},
    {"overflowUnused", plain<&PageFigures::overflowUnused>},
    {"averageUnused", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return f.averageUnused(); }},
    {"metadata", [](const PageFigures &f, const PageUsage &u) -> QJsonValue { return qint64(f.metadata(u.pageSize)); }},
    {"fill", [](const PageFigures &f, const PageUsage &u) -> QJsonValue { return f.fill(u.pageSize); }},
    {"depth", plain<&PageFigures::depth>},
    {"fanOut", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return f.fanOut(); }},
    {"gaps", plain<&PageFigures::gaps>},
    {"fragmentation", [](const PageFigures &f, const PageUsage &) -> QJsonValue { return f.fragmentation(); }},
};

QJsonObject toObject(const PageFigures &figures, const PageUsage &usage)
{
    QJsonObject object;
    for (const Figure &figure : figureList)
        object.insert(QLatin1String(figure.name), figure.value(figures, usage));
    return object;
}

QJsonArray treesToJson(const PageUsage &usage)
{
    QJsonArray trees;
    for (const TreeUsage &tree : usage.trees) {
        QJsonObject object = toObject(tree.figures, usage);
        object.insert(QLatin1String("name"), tree.name);
        object.insert(QLatin1String("table"), tree.table);
        if (!tree.virtualTable.isEmpty())
            object.insert(QLatin1String("virtualTable"), tree.virtualTable);
        object.insert(QLatin1String("kind"), QLatin1String(treeKindName(tree.kind)));
        object.insert(QLatin1String("internal"), tree.internal);
        object.insert(QLatin1String("rootPage"), qint64(tree.rootPage));
        trees.append(object);
    }
    return trees;
}

/// Neighbouring pages of one kind and owner in one entry, so that a large file's map stays small.
QJsonArray mapToJson(const PageMap &map)
{
    QJsonArray runs;
    for (quint32 first = 1; first <= map.pageCount();) {
        const PageEntry entry = map.at(first);
        quint32 end = first + 1;
        while (end <= map.pageCount() && map.at(end).kind() == entry.kind() && map.at(end).owner() == entry.owner())
            ++end;
        runs.append(QJsonArray{qint64(first), qint64(end - first), QLatin1String(pageKindName(entry.kind())),
                               entry.owner() == PageEntry::noOwner ? QJsonValue() : QJsonValue(entry.owner())});
        first = end;
    }
    return runs;
}

QByteArray csvText(const QJsonValue &value)
{
    return value.toVariant().toString().toUtf8();
}

} // namespace

QJsonObject Inspection::toJson(bool withMap) const
{
    QJsonObject object{
        {QLatin1String("path"), displayPath(path)},
        {QLatin1String("consistent"), consistent},
        {QLatin1String("cancelled"), cancelled},
        {QLatin1String("elapsedMilliseconds"), qint64(elapsed.count())},
    };
    if (error) {
        object.insert(QLatin1String("error"), QLatin1String(errorName(error.code)));
        object.insert(QLatin1String("message"), describe(error).title);
        return object;
    }
    object.insert(QLatin1String("pageSize"), usage.pageSize);
    object.insert(QLatin1String("pageCount"), qint64(usage.pageCount));
    QJsonObject pages;
    const auto counts = map.kindCounts();
    for (int kind = 0; kind < pageKindCount; ++kind)
        pages.insert(QLatin1String(pageKindName(PageKind(kind))), qint64(counts[std::size_t(kind)]));
    object.insert(QLatin1String("pages"), pages);
    object.insert(QLatin1String("compactPageCount"), qint64(usage.compactPageCount()));
    object.insert(QLatin1String("compactSavings"), qint64(usage.compactSavings()));
    object.insert(QLatin1String("all"), toObject(usage.all(), usage));
    object.insert(QLatin1String("tables"), toObject(usage.tables(), usage));
    object.insert(QLatin1String("indexes"), toObject(usage.indexes(), usage));
    object.insert(QLatin1String("trees"), treesToJson(usage));
    QJsonArray list;
    for (const PageProblem &problem : problems) {
        list.append(QJsonObject{{QLatin1String("kind"), QLatin1String(problemName(problem.kind))},
                                {QLatin1String("page"), qint64(problem.page)},
                                {QLatin1String("text"), problemText(problem)}});
    }
    object.insert(QLatin1String("problems"), list);
    object.insert(QLatin1String("problemCount"), qint64(problemCount));
    if (withMap)
        object.insert(QLatin1String("map"), mapToJson(map));
    return object;
}

QByteArray Inspection::usageToCsv() const
{
    QByteArrayList fields{"name", "table", "virtualTable", "kind", "rootPage"};
    for (const Figure &figure : figureList)
        fields.append(figure.name);
    QByteArray csv = csvLine(fields);
    for (const TreeUsage &tree : usage.trees) {
        fields = {tree.name.toUtf8(), tree.table.toUtf8(), tree.virtualTable.toUtf8(), treeKindName(tree.kind),
                  QByteArray::number(tree.rootPage)};
        for (const Figure &figure : figureList)
            fields.append(csvText(figure.value(tree.figures, usage)));
        csv += csvLine(fields);
    }
    return csv;
}

QByteArray Inspection::mapToCsv(quint32 first, quint32 count) const
{
    QByteArray csv = first == 1 ? csvLine({"page", "kind", "owner", "fill"}) : QByteArray();
    const quint64 end = std::min<quint64>(quint64(first) + count, quint64(map.pageCount()) + 1);
    for (quint64 page = std::max(first, 1U); page < end; ++page) {
        const PageEntry entry = map.at(quint32(page));
        const bool isOwned = entry.owner() != PageEntry::noOwner;
        csv += csvLine({QByteArray::number(page), pageKindName(entry.kind()),
                        isOwned ? usage.trees[std::size_t(entry.owner())].name.toUtf8() : QByteArray(),
                        isOwned ? QByteArray::number(entry.fill()) : QByteArray()});
    }
    return csv;
}

} // namespace Litecopy
