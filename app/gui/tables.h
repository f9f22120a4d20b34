// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "databasefacts.h"

#include <litecopy/inspection.h>

#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <functional>

namespace Litecopy {

class SecondaryLabel;

/// Rows with some air between them, in tables that are read rather than edited; and between a number and the words in
/// the column behind it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A number with a bar beside it: the number is the item's text, the bar's length, 0..1, is under a role of its own.
class ShareBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ShareBarDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

/// Makes a view one that is read: several rows can be selected, and the key for copying or the menu copies what
/// `selectedText` returns.
void makeReadable(QTreeView *view, const std::function<QString()> &selectedText);

/// Of rows whose file or state is gone: paler, and legible on every theme all the same, as the colours of what is
/// disabled, and of placeholders, are not.
[[nodiscard]] QBrush paleText(const QPalette &palette);

/// The height of a table that shows its heading and so many rows whole, also where it scrolls sideways.
[[nodiscard]] int heightOfRows(const QTreeView &view, int rows);

/// A line for each row of that kind.
[[nodiscard]] QString rowsAsText(const QTreeWidget &table, QTreeWidgetItemIterator::IteratorFlag kind,
                                 const std::function<QString(const QTreeWidgetItem &)> &rowAsText);
/// The same, with the text of each column, tabs between them.
[[nodiscard]] QString rowsAsText(const QTreeWidget &table, QTreeWidgetItemIterator::IteratorFlag kind);

/// What a database says of itself, in groups: plain words, the value, and SQLite's name for it.
class FactsView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void setFacts(const QList<FactGroup> &groups);
};

/// What is wrong in a database, one row each. A row with a page leads to it.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// Null for none.
    void setInspection(const Inspection *inspection);
    /// All of them as text, one a line.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /// A row was chosen; 0 where it is about the file as a whole.
    void pageChosen(quint32 page);

private:
    QTreeWidget *m_rows;
    SecondaryLabel *m_rest;
};

} // namespace Litecopy
