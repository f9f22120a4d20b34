// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "usagemodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Litecopy {

class UsageColumns;

/// What takes the space: a field to filter by name, and a tree that sorts by every column.
class UsageTable : public QWidget
{
    Q_OBJECT

public:
    explicit UsageTable(QWidget *parent = nullptr);

    void setInspection(std::shared_ptr<const Inspection> inspection);
    [[nodiscard]] const UsageModel &model() const noexcept { return *m_model; }
    /// Selects and shows the row of a tree; selects nothing where there is none, or it is filtered away.
    void selectOwner(int owner);
    [[nodiscard]] QWidget *field() const noexcept;

Q_SIGNALS:
    /// The trees of the selected rows; empty where nothing is selected.
    void ownersSelected(const std::vector<bool> &owners);

private:
    void selectionMoved();
    void copySelected();

    UsageModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTreeView *m_view;
    UsageColumns *m_columns;
};

} // namespace Litecopy
