// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/inspection.h>

#include <QCoreApplication>
#include <QLocale>

namespace Litecopy {

namespace {

struct ProblemWords
{
    const char *name;
    const char *text; ///< %1 the page, %2 the value
};

const ProblemWords &wordsFor(PageProblem::Kind kind) noexcept
{
    static constexpr ProblemWords words[] = {
        {"fileTooShort", QT_TRANSLATE_NOOP("PageProblem", "The database should have %2 pages; the file is shorter.")},
        {"schemaUnreadable", QT_TRANSLATE_NOOP("PageProblem", "The list of tables cannot be read completely.")},
        {"pointerOutOfRange", QT_TRANSLATE_NOOP("PageProblem", "Page %1 points at page %2, which is not there.")},
        {"pageUsedTwice", QT_TRANSLATE_NOOP("PageProblem", "Page %1 points at page %2, which is used elsewhere.")},
        {"notATreePage", QT_TRANSLATE_NOOP("PageProblem", "Page %1 is no page of a table or index.")},
        {"cellOutOfPage", QT_TRANSLATE_NOOP("PageProblem", "On page %1, %2 entries reach beyond the page.")},
        {"unevenDepth", QT_TRANSLATE_NOOP("PageProblem", "Page %1 is on the wrong level of its tree.")},
        {"overflowLength",
         QT_TRANSLATE_NOOP("PageProblem", "A long entry that comes by page %1 has another length than its pages.")},
        {"freelistCount",
         QT_TRANSLATE_NOOP("PageProblem", "The header counts other free pages than the %2 there are.")},
        {"freelistTrunk", QT_TRANSLATE_NOOP("PageProblem", "Page %1 lists %2 free pages, more than it can hold.")},
        {"unreferencedPages", QT_TRANSLATE_NOOP("PageProblem", "%2 pages belong to nothing.")},
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
    QString text = QCoreApplication::translate("PageProblem", wordsFor(problem.kind).text);
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

} // namespace Litecopy
