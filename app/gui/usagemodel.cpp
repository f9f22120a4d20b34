// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "usagemodel.h"

#include "quantitytext.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace Litecopy {

struct UsageModel::Node
{
    QString name;
    QString explanation;
    PageFigures figures;
    quint64 pages = 0;
    std::vector<int> owners;
    bool isTree = true; ///< false for pages that belong to no table
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

UsageModel::UsageModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

UsageModel::~UsageModel() = default;

void UsageModel::setInspection(std::shared_ptr<const Inspection> inspection)
{
    beginResetModel();
    m_inspection = std::move(inspection);
    m_root = std::make_unique<Node>();
    m_byOwner.clear();
    if (m_inspection)
        build();
    endResetModel();
}

UsageModel::Node *UsageModel::append(Node &parent, const QString &name)
{
    auto node = std::make_unique<Node>();
    node->name = name;
    node->parent = &parent;
    node->row = int(parent.children.size());
    parent.children.push_back(std::move(node));
    return parent.children.back().get();
}

void UsageModel::build()
{
    const PageUsage &usage = m_inspection->usage;
    m_byOwner.assign(usage.trees.size(), nullptr);
    addTables(*m_root, {});
    QStringList virtualTables;
    for (const TreeUsage &tree : usage.trees)
        if (!tree.virtualTable.isEmpty() && !virtualTables.contains(tree.virtualTable))
            virtualTables.append(tree.virtualTable);
    for (const QString &name : virtualTables) {
        Node *node = append(*m_root, name);
        node->explanation = tr("Virtual table, with the tables its content is in");
        addTables(*node, name);
        for (const auto &child : node->children) {
            node->figures += child->figures;
            node->owners.insert(node->owners.end(), child->owners.begin(), child->owners.end());
        }
        node->pages = node->figures.pages();
    }
    addPages(tr("Free pages"), tr("Left by deleted rows; new rows are written there first"), usage.freePages());
    addPages(tr("Pointer map"), tr("Auto-vacuum's record of what points where"), usage.pointerMapPages);
    addPages(tr("Lock-byte page"), tr("SQLite locks it and never writes it"), usage.lockBytePages);
    addPages(tr("Belonging to nothing"), tr("Nothing points at them: lost until a compact copy"),
             usage.unreferencedPages);
    addPages(tr("Damaged"), tr("A table or index points at them, but they are no pages of it"), usage.damagedPages);
}

void UsageModel::addTables(Node &parent, const QString &virtualTable)
{
    const auto &trees = m_inspection->usage.trees;
    QHash<QString, Node *> tables;
    QHash<QString, std::vector<int>> members;
    QStringList order;
    for (int i = 0; i < int(trees.size()); ++i) {
        if (trees[std::size_t(i)].virtualTable != virtualTable)
            continue;
        std::vector<int> &ofTable = members[trees[std::size_t(i)].table];
        if (ofTable.empty())
            order.append(trees[std::size_t(i)].table);
        ofTable.push_back(i);
    }
    for (const QString &name : order) {
        const std::vector<int> &ofTable = members[name];
        Node *table = append(parent, name);
        table->owners = ofTable;
        for (const int i : ofTable) {
            const TreeUsage &tree = trees[std::size_t(i)];
            table->figures += tree.figures;
            Node *node = table;
            if (ofTable.size() > 1) {
                node = append(*table, tree.isIndex() ? tree.name : tr("rows of %1").arg(tree.name));
                node->owners = {i};
                node->figures = tree.figures;
                node->pages = tree.figures.pages();
                if (tree.kind == TreeUsage::Kind::ImpliedIndex)
                    node->explanation = tr("Index made by SQLite for a UNIQUE or PRIMARY KEY");
                else if (tree.isIndex())
                    node->explanation = tr("Index of %1").arg(name);
            }
            m_byOwner[std::size_t(i)] = node;
        }
        table->pages = table->figures.pages();
        // Entries of indexes are not further rows.
        if (ofTable.size() > 1 && !trees[std::size_t(ofTable.front())].isIndex())
            table->figures.entries = trees[std::size_t(ofTable.front())].figures.entries;
    }
}

void UsageModel::addPages(const QString &name, const QString &explanation, quint32 pages)
{
    if (pages == 0)
        return;
    Node *node = append(*m_root, name);
    node->explanation = explanation;
    node->pages = pages;
    node->isTree = false;
}

std::vector<bool> UsageModel::owners(const QModelIndex &index) const
{
    std::vector<bool> flags(m_byOwner.size());
    if (index.isValid())
        for (const int owner : nodeOf(index).owners)
            flags[std::size_t(owner)] = true;
    return flags;
}

QModelIndex UsageModel::indexOf(int owner) const
{
    if (owner < 0 || std::size_t(owner) >= m_byOwner.size() || !m_byOwner[std::size_t(owner)])
        return {};
    Node *node = m_byOwner[std::size_t(owner)];
    return createIndex(node->row, 0, node);
}

const UsageModel::Node &UsageModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const Node *>(index.internalPointer()) : *m_root;
}

QModelIndex UsageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[std::size_t(row)].get());
}

QModelIndex UsageModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? nodeOf(child).parent : nullptr;
    if (!parent || parent == m_root.get())
        return {};
    return createIndex(parent->row, 0, parent);
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int UsageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(figure(node, index.column()));
    case sortRole:
        return figure(node, index.column()).value;
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return Qt::convertFromPlainText(node.explanation.isEmpty() ? node.name
                                                                       : node.name + u'\n' + node.explanation);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

UsageModel::Figure UsageModel::figure(const Node &node, int column) const
{
    const PageFigures &figures = node.figures;
    const PageUsage &usage = m_inspection->usage;
    const quint64 bytes = node.pages * quint64(usage.pageSize);
    // Of pages that belong to no table, most figures say nothing.
    const auto ofTree = [&node](const QVariant &value, Unit unit) {
        return Figure{value, node.isTree ? unit : Unit::None};
    };
    switch (column) {
    case Name:
        return {node.name, Unit::Text};
    case Share:
        return {usage.pageCount ? double(node.pages) / usage.pageCount : 0.0, Unit::Share};
    case Size:
        return {bytes, Unit::Bytes};
    case Pages:
        return {node.pages, Unit::Count};
    case Entries:
        return ofTree(figures.entries, Unit::Count);
    case Fill:
        return ofTree(node.isTree ? figures.fill(usage.pageSize) : -1.0, Unit::Share);
    case Unused:
        return {node.isTree ? figures.unused() : bytes, Unit::Bytes};
    case AverageEntry:
        return ofTree(figures.averagePayload(), Unit::Bytes);
    case LargestEntry:
        return ofTree(figures.largestPayload, Unit::Bytes);
    case OverflowPages:
        return ofTree(figures.overflowPages, Unit::Count);
    case Depth:
        return ofTree(figures.depth, Unit::Count);
    case Fragmented:
        return ofTree(node.isTree ? figures.fragmentation() : -1.0, Unit::Share);
    default:
        return {};
    }
}

QString UsageModel::text(const Figure &figure)
{
    switch (figure.unit) {
    case Unit::Text:
        return figure.value.toString();
    case Unit::Share:
        return shareText(figure.value.toDouble());
    case Unit::Bytes:
        return sizeText(qRound64(figure.value.toDouble()));
    case Unit::Count:
        return QLocale().toString(figure.value.toULongLong());
    case Unit::None:
        break;
    }
    return {};
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const std::array<std::pair<QString, QString>, ColumnCount> texts{{
        {tr("Table or index"), tr("A table with its indexes")},
        {tr("Share of file"), tr("Of all pages of the file")},
        {tr("Size"), tr("Bytes of all its pages")},
        {tr("Pages"), tr("All its pages: interior, leaf and overflow")},
        {tr("Rows"), tr("Rows of a table, entries of an index")},
        {tr("Full"), tr("Bytes in use of those its pages have")},
        {tr("Unused"), tr("Bytes of its pages that nothing is in")},
        {tr("Average row"), tr("Content of a row, on average")},
        {tr("Largest row"), tr("Content of the largest row")},
        {tr("Overflow pages"), tr("Pages with the rest of rows that are too large for one page")},
        {tr("Depth"), tr("Levels from the root page to the rows")},
        {tr("Scattered"), tr("Leaf pages that don't follow the one before: fragmentation")},
    }};
    const auto &[name, explanation] = texts[std::size_t(section)];
    return role == Qt::DisplayRole ? name : explanation;
}

QString UsageModel::toText() const
{
    QStringList head;
    for (int column = 0; column < ColumnCount; ++column)
        head.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = head.join(u'\t') + u'\n';
    appendText(text, {}, 0);
    return text;
}

void UsageModel::appendText(QString &text, const QModelIndex &parent, int depth) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(index(row, column, parent).data().toString());
        text += QString(depth * 2, u' ') + cells.join(u'\t') + u'\n';
        appendText(text, index(row, 0, parent), depth + 1);
    }
}

} // namespace Litecopy
