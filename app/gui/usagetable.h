// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "usagemodel.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QSortFilterProxyModel;
class QTreeView;

namespace Litecopy {

/// The columns of the table of tables and indexes: which are shown, in which order and how wide. What a person chose is
/// remembered. Before that, the usual columns are shown as wide as their content, and names take the room that is left.
class UsageColumns : public QObject
{
    Q_OBJECT

public:
    /// `view` has its model already, and owns this.
    explicit UsageColumns(QTreeView *view);

    /// To be called when the content or the width of the view changed.
    void fit();
    /// The columns that are shown, from left to right.
    [[nodiscard]] QList<int> shown() const;
    /// The menu that shows and hides columns.
    [[nodiscard]] QMenu *menu() const noexcept { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenu();
    void fillMenu();
    void showUsual();
    void restore();
    void save() const;

    QTreeView *m_view;
    QMenu *m_menu;
    bool m_widthsChosen = false; ///< by a person
    bool m_fitting = false;
};

/// What takes the space: a field to filter by name, and a tree that sorts by every column.
class UsageTable : public QWidget
{
    Q_OBJECT

public:
    explicit UsageTable(QWidget *parent = nullptr);

    void setInspection(std::shared_ptr<const Inspection> inspection);
    [[nodiscard]] const UsageModel &model() const noexcept { return *m_model; }
    /// Selects and shows the row of a tree. Where no row has it, or the filter hides it, nothing is selected.
    void selectOwner(int owner);

Q_SIGNALS:
    /// The trees of the selected rows; empty where nothing is selected.
    void ownersSelected(const std::vector<bool> &owners);

private:
    void selectionMoved();
    [[nodiscard]] QString selectedText() const;

    UsageModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTreeView *m_view;
    UsageColumns *m_columns;
};

} // namespace Litecopy
