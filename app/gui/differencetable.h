// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QTreeWidget>

#include <memory>

namespace Litecopy {

/// Two databases, table by table and index by index: what differs first, and by every column on request. Rows can be
/// copied.
class DifferenceTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    /// Null for none.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Rows of equal content are hidden.
    void setOnlyDifferent(bool only);
    /// Selects and shows the row of a tree of either database; none where there is no row in sight.
    void selectTree(int tree, bool ofSecond);
    /// By index into `Comparison::trees`.
    [[nodiscard]] std::vector<int> selectedTrees() const;
    /// The rows in sight by tabs, with a head line: for a spreadsheet.
    [[nodiscard]] QString toText() const;

private:
    void showRows();
    void copySelected();
    [[nodiscard]] static QString lineOf(const QTreeWidgetItem &row);

    std::shared_ptr<const Comparison> m_comparison;
    bool m_onlyDifferent = false;
};

} // namespace Litecopy
