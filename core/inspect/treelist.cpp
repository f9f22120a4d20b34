// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/treelist.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Litecopy {

namespace {

/// How the modules that come with SQLite name their shadow tables. Of any other module, every table whose name starts
/// with the virtual table's is taken for its own, as the modules people write do it.
bool isShadowSuffix(const QString &module, QStringView suffix)
{
    static const QHash<QString, QStringList> known{
        {QStringLiteral("fts3"),
         {QStringLiteral("content"), QStringLiteral("segments"), QStringLiteral("segdir"), QStringLiteral("docsize"),
          QStringLiteral("stat")}},
        {QStringLiteral("fts5"),
         {QStringLiteral("data"), QStringLiteral("idx"), QStringLiteral("content"), QStringLiteral("docsize"),
          QStringLiteral("config")}},
        {QStringLiteral("rtree"), {QStringLiteral("node"), QStringLiteral("rowid"), QStringLiteral("parent")}},
        {QStringLiteral("spellfix1"), {QStringLiteral("vocab")}},
    };
    static const QHash<QString, QString> alike{
        {QStringLiteral("fts4"), QStringLiteral("fts3")},
        {QStringLiteral("rtree_i32"), QStringLiteral("rtree")},
        {QStringLiteral("geopoly"), QStringLiteral("rtree")},
    };
    const auto suffixes = known.constFind(alike.value(module, module));
    return suffixes == known.constEnd() || suffixes->contains(suffix, Qt::CaseInsensitive);
}

class ShadowTables
{
public:
    explicit ShadowTables(const Schema &schema)
    {
        for (const SchemaEntry &entry : schema.entries) {
            if (entry.type == SchemaEntry::Type::VirtualTable)
                m_virtualTables.insert(entry.name.toLower(), {entry.name, entry.module});
        }
    }

    /// The virtual table with the longest name that fits; empty for a table of its own.
    [[nodiscard]] QString ownerOf(const QString &table) const
    {
        if (m_virtualTables.isEmpty())
            return {};
        const QString lower = table.toLower();
        for (qsizetype end = lower.lastIndexOf(u'_'); end > 0; end = lower.lastIndexOf(u'_', end - 1)) {
            const auto found = m_virtualTables.constFind(lower.left(end));
            if (found != m_virtualTables.constEnd() && isShadowSuffix(found->second, QStringView(lower).mid(end + 1)))
                return found->first;
        }
        return {};
    }

private:
    QHash<QString, std::pair<QString, QString>> m_virtualTables; ///< by lower-case name: name, module
};

TreeUsage::Kind treeKind(const SchemaEntry &entry)
{
    if (entry.type != SchemaEntry::Type::Index)
        return TreeUsage::Kind::Table; // WITHOUT ROWID is told by the root page
    return entry.name.startsWith(u"sqlite_autoindex_") ? TreeUsage::Kind::ImpliedIndex : TreeUsage::Kind::Index;
}

} // namespace

std::vector<TreeUsage> listTrees(const Schema &schema)
{
    std::vector<TreeUsage> trees(1);
    trees.front().name = trees.front().table = QStringLiteral("sqlite_schema");
    trees.front().kind = TreeUsage::Kind::Schema;
    trees.front().internal = true;
    trees.front().rootPage = 1;
    const ShadowTables shadows(schema);
    for (const SchemaEntry &entry : schema.entries) {
        const bool isTree = entry.type == SchemaEntry::Type::Table || entry.type == SchemaEntry::Type::Index;
        if (!isTree || entry.rootPage == 0)
            continue;
        TreeUsage tree;
        tree.name = entry.name;
        tree.table = entry.table;
        tree.virtualTable = shadows.ownerOf(entry.table);
        tree.kind = treeKind(entry);
        tree.internal = entry.name.startsWith(u"sqlite_");
        tree.rootPage = entry.rootPage;
        trees.push_back(std::move(tree));
    }
    return trees;
}

namespace {

constexpr double leafHeader = 8;
constexpr double interiorHeader = 12;
constexpr double childPointer = 4;

} // namespace

quint64 packedPages(const TreeUsage &tree, const PageGeometry &geometry) noexcept
{
    const PageFigures &figures = tree.figures;
    if (figures.leafPages == 0)
        return figures.pages();
    const double usable = geometry.usable;
    const bool isTable = tree.kind == TreeUsage::Kind::Table || tree.kind == TreeUsage::Kind::Schema;
    const double leafBytes = double(figures.leafPages) * (usable - leafHeader) - double(figures.leafUnused);
    const double interiorBytes =
        std::max(0.0, double(figures.interiorPages) * (usable - interiorHeader) - double(figures.interiorUnused));

    // Interior entries of an index are entries as well; a table's only point. Their size is taken as it is now.
    const double children = double(figures.leafPages + figures.interiorPages) - 1;
    const double interiorEntries = std::max(1.0, children - double(figures.interiorPages));
    const double interiorEntry = figures.interiorPages ? interiorBytes / interiorEntries : usable / 4;
    const double leafEntries = std::max(1.0, double(figures.entries) - (isTable ? 0 : interiorEntries));
    const double leafEntry = leafBytes / leafEntries;
    // An entry is never split between pages, so on average half of one stays empty at a page's end.
    const double room = std::max(usable - leafHeader - leafEntry / 2, leafEntry);
    const double moved = isTable ? 0 : interiorBytes - childPointer * interiorEntries;
    double level = std::max(1.0, std::ceil((leafBytes + std::max(0.0, moved)) / room - 0.02));
    if (!isTable) // each leaf but the last gives one entry to its parent
        level = std::max(1.0, std::ceil((leafBytes + std::max(0.0, moved)) / (room + leafEntry)));
    double pages = level;
    const double perInterior = std::max(2.0, (usable - interiorHeader) / std::max(interiorEntry, 1.0));
    while (level > 1) {
        level = std::ceil(level / perInterior);
        pages += level;
    }
    const auto packed = static_cast<quint64>(pages) + figures.overflowPages;
    return std::min(packed, figures.pages());
}

} // namespace Litecopy
