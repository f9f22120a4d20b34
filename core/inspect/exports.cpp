// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/comparison.h>
#include <litecopy/inspection.h>

#include "system/names.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Litecopy {

namespace {

/// One line as RFC 4180 has it, line end included. Fields that need quotes get them. A field that a spreadsheet would
/// take for a formula, as a table may be called, gets an apostrophe in front, which spreadsheets don't show.
QByteArray csvLine(QByteArrayList fields)
{
    for (QByteArray &field : fields) {
        if (!field.isEmpty() && QByteArrayView("=+-@\t\r").contains(field.front()))
            field.prepend('\'');
        const bool needsQuotes =
            field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r');
        if (needsQuotes)
            field = '"' + field.replace('"', "\"\"") + '"';
    }
    return fields.join(',') + "\r\n";
}

/// Values under the names that they have in every export, in the order of the columns.
using Fields = QList<std::pair<const char *, QJsonValue>>;

void insert(QJsonObject *object, const Fields &fields)
{
    for (const auto &[name, value] : fields)
        object->insert(QLatin1String(name), value);
}

QJsonObject toObject(const Fields &fields)
{
    QJsonObject object;
    insert(&object, fields);
    return object;
}

/// The fields that every result has. A failed result has no others.
template <typename Result>
QJsonObject beginning(const Result &result, const Fields &names)
{
    QJsonObject object = toObject(names);
    insert(&object, {{"cancelled", result.cancelled}, {"elapsedMilliseconds", qint64(result.elapsed.count())}});
    if (result.error)
        insert(&object,
               {{"error", QLatin1String(errorName(result.error.code))}, {"message", describe(result.error).title}});
    return object;
}

QByteArray csvNames(const Fields &fields)
{
    QByteArrayList names;
    for (const auto &field : fields)
        names += field.first;
    return csvLine(names);
}

QByteArray csvValues(const Fields &fields)
{
    QByteArrayList values;
    for (const auto &field : fields)
        values += field.second.toVariant().toString().toUtf8();
    return csvLine(values);
}

Fields fieldsOf(const PageFigures &figures, const PageUsage &usage)
{
    return {{"pages", qint64(figures.pages())},
            {"interiorPages", qint64(figures.interiorPages)},
            {"leafPages", qint64(figures.leafPages)},
            {"overflowPages", qint64(figures.overflowPages)},
            {"shareOfFile", usage.shareOfFile(figures)},
            {"entries", qint64(figures.entries)},
            {"payload", qint64(figures.payload)},
            {"averagePayload", figures.averagePayload()},
            {"largestPayload", qint64(figures.largestPayload)},
            {"overflowEntries", qint64(figures.overflowEntries)},
            {"overflowPayload", qint64(figures.overflowPayload)},
            {"unused", qint64(figures.unused())},
            {"interiorUnused", qint64(figures.interiorUnused)},
            {"leafUnused", qint64(figures.leafUnused)},
            {"overflowUnused", qint64(figures.overflowUnused)},
            {"averageUnused", figures.averageUnused()},
            {"metadata", qint64(figures.metadata(usage.pageSize))},
            {"fill", figures.fill(usage.pageSize)},
            {"depth", figures.depth},
            {"fanOut", figures.fanOut()},
            {"gaps", qint64(figures.gaps)},
            {"fragmentation", figures.fragmentation()}};
}

Fields fieldsOf(const TreeUsage &tree, const PageUsage &usage)
{
    return Fields{{"name", tree.name},
                  {"table", tree.table},
                  {"virtualTable", tree.virtualTable},
                  {"kind", QLatin1String(treeKindName(tree.kind))},
                  {"rootPage", qint64(tree.rootPage)}}
    + fieldsOf(tree.figures, usage);
}

QJsonArray treesToJson(const PageUsage &usage)
{
    QJsonArray trees;
    for (const TreeUsage &tree : usage.trees) {
        QJsonObject object = toObject(fieldsOf(tree, usage));
        object.insert(QLatin1String("internal"), tree.internal);
        if (tree.virtualTable.isEmpty())
            object.remove(QLatin1String("virtualTable"));
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

} // namespace

QJsonObject Inspection::toJson(bool withMap) const
{
    QJsonObject object = beginning(*this, {{"path", displayPath(path)}, {"consistent", consistent}});
    if (error)
        return object;
    QJsonObject pages;
    const auto counts = map.kindCounts();
    for (int kind = 0; kind < pageKindCount; ++kind)
        pages.insert(QLatin1String(pageKindName(PageKind(kind))), qint64(counts[std::size_t(kind)]));
    QJsonArray list;
    for (const PageProblem &problem : problems) {
        list.append(toObject({{"kind", QLatin1String(problemName(problem.kind))},
                              {"page", qint64(problem.page)},
                              {"text", problemText(problem)}}));
    }
    insert(&object,
           {{"pageSize", usage.pageSize},
            {"pageCount", qint64(usage.pageCount)},
            {"pages", pages},
            {"compactPageCount", qint64(usage.compactPageCount())},
            {"compactSavings", qint64(usage.compactSavings())},
            {"all", toObject(fieldsOf(usage.all(), usage))},
            {"tables", toObject(fieldsOf(usage.tables(), usage))},
            {"indexes", toObject(fieldsOf(usage.indexes(), usage))},
            {"trees", treesToJson(usage)},
            {"problems", list},
            {"problemCount", qint64(problemCount)}});
    if (withMap)
        object.insert(QLatin1String("map"), mapToJson(map));
    return object;
}

QByteArray Inspection::usageToCsv() const
{
    QByteArray csv = csvNames(fieldsOf(TreeUsage(), usage));
    for (const TreeUsage &tree : usage.trees)
        csv += csvValues(fieldsOf(tree, usage));
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

namespace {

struct ProblemWords
{
    const char *name;
    const char *text; ///< %1 the page, %2 the value
    const char *ofOne = nullptr; ///< where the value is 1
};

const ProblemWords &wordsFor(PageProblem::Kind kind) noexcept
{
    static constexpr ProblemWords words[] = {
        {"fileTooShort", QT_TRANSLATE_NOOP("PageProblem", "The database should have %2 pages; the file is shorter."),
         QT_TRANSLATE_NOOP("PageProblem", "The database should have 1 page; the file is shorter.")},
        {"schemaUnreadable", QT_TRANSLATE_NOOP("PageProblem", "The list of tables cannot be read completely.")},
        {"pointerOutOfRange", QT_TRANSLATE_NOOP("PageProblem", "Page %1 points at page %2, which is not there.")},
        {"pageUsedTwice", QT_TRANSLATE_NOOP("PageProblem", "Page %1 points at page %2, which is used elsewhere.")},
        {"notATreePage", QT_TRANSLATE_NOOP("PageProblem", "Page %1 is no page of a table or index.")},
        {"cellOutOfPage", QT_TRANSLATE_NOOP("PageProblem", "On page %1, %2 entries reach beyond the page."),
         QT_TRANSLATE_NOOP("PageProblem", "On page %1, 1 entry reaches beyond the page.")},
        {"unevenDepth", QT_TRANSLATE_NOOP("PageProblem", "Page %1 is on the wrong level of its tree.")},
        {"overflowLength",
         QT_TRANSLATE_NOOP("PageProblem", "A long entry that comes by page %1 has another length than its pages.")},
        {"freelistCount", QT_TRANSLATE_NOOP("PageProblem", "The header counts other free pages than the %2 there are."),
         QT_TRANSLATE_NOOP("PageProblem", "The header counts other free pages than the 1 there is.")},
        {"freelistTrunk", QT_TRANSLATE_NOOP("PageProblem", "Page %1 lists %2 free pages, more than it can hold.")},
        {"unreferencedPages", QT_TRANSLATE_NOOP("PageProblem", "%2 pages belong to nothing."),
         QT_TRANSLATE_NOOP("PageProblem", "1 page belongs to nothing.")},
        {"tooManyTrees", QT_TRANSLATE_NOOP("PageProblem", "There are %2 tables and indexes, too many to tell apart.")},
    };
    static_assert(std::size(words) == std::size_t(PageProblem::Kind::TooManyTrees) + 1);
    return words[std::size_t(kind)];
}

QString ownerText(const TreeUsage &tree)
{
    return tree.isIndex() ? QCoreApplication::translate("PageProblem", "index %1").arg(tree.name)
                          : QCoreApplication::translate("PageProblem", "table %1").arg(tree.name);
}

} // namespace

const char *problemName(PageProblem::Kind kind) noexcept
{
    return wordsFor(kind).name;
}

QString Inspection::problemText(const PageProblem &problem) const
{
    const QLocale locale;
    const ProblemWords &words = wordsFor(problem.kind);
    const bool isOne = problem.value == 1 && words.ofOne;
    QString text = QCoreApplication::translate("PageProblem", isOne ? words.ofOne : words.text);
    text.replace(QLatin1String("%1"), locale.toString(problem.page));
    text.replace(QLatin1String("%2"), locale.toString(problem.value));
    if (problem.owner != PageEntry::noOwner && std::size_t(problem.owner) < usage.trees.size())
        text += QStringLiteral(" (%1)").arg(ownerText(usage.trees[std::size_t(problem.owner)]));
    return text;
}

QString Inspection::pageText(quint32 page) const
{
    if (page == 0 || page > map.pageCount())
        return {};
    const PageEntry entry = map.at(page);
    if (entry.owner() == PageEntry::noOwner)
        return pageKindText(entry.kind());
    const TreeUsage &tree = usage.trees[std::size_t(entry.owner())];
    const char *const part = isLeaf(entry.kind()) ? QT_TRANSLATE_NOOP("PageProblem", "leaf of %1, %2 % full")
        : isInterior(entry.kind())                ? QT_TRANSLATE_NOOP("PageProblem", "interior page of %1, %2 % full")
        : entry.kind() == PageKind::Overflow      ? QT_TRANSLATE_NOOP("PageProblem", "overflow of %1, %2 % full")
                                                  : QT_TRANSLATE_NOOP("PageProblem", "damaged page of %1");
    QString text = QCoreApplication::translate("PageProblem", part);
    // Not arg(): a table may be called "%2".
    text.replace(QLatin1String("%2"), QLocale().toString(entry.fill()));
    text.replace(text.indexOf(u"%1"), 2, ownerText(tree));
    return text;
}

namespace {

Fields fieldsOf(const TreeDifference &tree)
{
    static constexpr const char *presences[] = {"both", "onlyInFirst", "onlyInSecond"};
    return {{"name", tree.name},
            {"table", tree.table},
            {"kind", QLatin1String(treeKindName(tree.kind))},
            {"presence", QLatin1String(presences[std::size_t(tree.presence)])},
            {"differs", tree.differs()},
            {"differingPages", qint64(tree.differingPages)},
            {"entriesCompared", tree.entriesCompared},
            {"equal", qint64(tree.equal)},
            {"changed", qint64(tree.changed)},
            {"onlyInFirst", qint64(tree.onlyInFirst)},
            {"onlyInSecond", qint64(tree.onlyInSecond)},
            {"storedDifferently", qint64(tree.storedDifferently)},
            {"damaged", tree.damaged},
            {"unsettled", tree.unsettled}};
}

} // namespace

QJsonObject Comparison::toJson() const
{
    QJsonObject object = beginning(*this, {{"first", displayPath(first.path)}, {"second", displayPath(second.path)}});
    if (error)
        return object;
    QJsonArray list;
    for (const TreeDifference &tree : trees)
        list.append(toObject(fieldsOf(tree)));
    insert(&object,
           {{"sameContent", isSameContent()},
            {"undecided", isUndecided()},
            {"storedDifferently", qint64(storedDifferently())},
            {"tables", tableCount()},
            {"differingTables", differingTables()},
            {"undecidedTables", undecidedTables()},
            {"schemaDiffers", schemaDiffers()},
            {"consistent", first.consistent && second.consistent},
            {"firstLog", first.log.toJson()},
            {"secondLog", second.log.toJson()},
            {"encodingDiffers", encodingDiffers},
            {"pagesComparable", pagesComparable},
            {"trees", list}});
    if (pagesComparable)
        insert(&object, {{"differingPages", qint64(differingPages)}, {"equalPages", qint64(equalPages)}});
    return object;
}

QByteArray Comparison::toCsv() const
{
    QByteArray csv = csvNames(fieldsOf(TreeDifference()));
    for (const TreeDifference &tree : trees)
        csv += csvValues(fieldsOf(tree));
    return csv;
}

QStringList LogRemarks::texts(const std::filesystem::path &database) const
{
    QStringList texts;
    const auto add = [&](const char *text, quint32 frame = 0) {
        QString words = QCoreApplication::translate("LogRemarks", text);
        words.replace(QLatin1String("%2"), QLocale().toString(frame));
        words.replace(QLatin1String("%1"), displayPath(beside(database, "-wal").filename()));
        texts += words;
    };
    if (elsewhere)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "A program has the database open, but %1 is not there: the log lies under another name "
                              "of the file, or was deleted. What is shown may be an old state."));
    if (foreign)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%1 may belong to another database: this one says that it has no write-ahead log. "
                              "SQLite uses it all the same, and so it is shown."));
    if (otherPageSize)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%1 has another page size than the database, and belongs to another one. SQLite uses it "
                              "all the same, and so it is shown."));
    if (brokenFrame != 0)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "Frame %2 of %1 is damaged, and there are commits behind it. They are lost when the log "
                              "has to be recovered after a crash."),
            brokenFrame);
    if (unprovedFrames == 1)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "1 frame of %1 has no checksum, as SQLite before 3.50.2 leaves it. The program that has "
                              "it open reads it; after a crash it is lost, with all commits behind it."));
    else if (unprovedFrames != 0)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "%2 frames of %1 have no checksum, as SQLite before 3.50.2 leaves them. The program that "
                              "has it open reads them; after a crash they are lost, with all commits behind them."),
            unprovedFrames);
    if (endUncertain)
        add(QT_TRANSLATE_NOOP("LogRemarks",
                              "Whether the last frames of %1 are committed can't be told: the program that has it open "
                              "lets no other one in. What is shown may lack the last commit."));
    return texts;
}

QJsonObject LogRemarks::toJson() const
{
    return toObject({{"foreign", foreign},
                     {"otherPageSize", otherPageSize},
                     {"elsewhere", elsewhere},
                     {"brokenFrame", qint64(brokenFrame)},
                     {"unprovedFrames", qint64(unprovedFrames)},
                     {"endUncertain", endUncertain}});
}

} // namespace Litecopy
