// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <QAbstractItemModel>
#include <QList>

#include <memory>
#include <vector>

namespace Litecopy {

/// What takes the space, as a tree: a table with its indexes, a virtual table with its shadow tables, and the pages
/// that belong to no table. The figures of a row are the sum of the rows below it.
class UsageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Share,
        Size,
        Pages,
        Entries,
        Fill,
        Unused,
        AverageEntry,
        LargestEntry,
        OverflowPages,
        Depth,
        Fragmented,
        ColumnCount
    };
    /// A number to sort by; for the bars, 0..1.
    static constexpr int sortRole = Qt::UserRole;

    explicit UsageModel(QObject *parent = nullptr);
    ~UsageModel() override;

    void setInspection(std::shared_ptr<const Inspection> inspection);
    /// The trees of a row, all below it included: by index into `PageUsage::trees`, one flag for each of them.
    [[nodiscard]] std::vector<bool> owners(const QModelIndex &index) const;
    /// The row of a tree; invalid for one that isn't there.
    [[nodiscard]] QModelIndex indexOf(int owner) const;
    /// Rows as text, by tabs, with a head line: for a spreadsheet.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    enum class Unit
    {
        None, ///< the value is only sorted by
        Text,
        Share,
        Bytes,
        Count
    };

    struct Figure
    {
        QVariant value;
        Unit unit = Unit::None;
    };

    Node *append(Node &parent, const QString &name);
    void build();
    void addTables(Node &parent, const QString &virtualTable);
    void addPages(const QString &name, const QString &explanation, quint32 pages);
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] Figure figure(const Node &node, int column) const;
    [[nodiscard]] static QString text(const Figure &figure);
    void appendText(QString &text, const QModelIndex &parent, int depth) const;

    std::shared_ptr<const Inspection> m_inspection;
    std::unique_ptr<Node> m_root;
    std::vector<Node *> m_byOwner;
};

} // namespace Litecopy
