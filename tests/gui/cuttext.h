// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace Litecopy::Test {

/// What is wrong with the room that texts in a window have. What is elided by itself, as a path is, has the whole in
/// its tooltip, and says so.
class CutText
{
public:
    [[nodiscard]] static QStringList in(const QWidget &window)
    {
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &window)
                continue;
            if (const QString fault = of(*widget); !fault.isEmpty())
                found.append(fault);
            // Heights may be scrolled; what is wider than the window is cut.
            const auto *area = qobject_cast<const QScrollArea *>(widget);
            if (area && area->horizontalScrollBar()->maximum() > 0)
                found.append(QStringLiteral("%1 is %2 too wide")
                                 .arg(area->widget()->objectName())
                                 .arg(area->horizontalScrollBar()->maximum()));
        }
        return found;
    }

private:
    [[nodiscard]] static QString fault(const QWidget &widget, const QString &text, int needed, int there)
    {
        return QStringLiteral("%1 \"%2\" needs %3, has %4").arg(widget.objectName(), text).arg(needed).arg(there);
    }

    [[nodiscard]] static QString of(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return ofLabel(*label);
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            return ofChoice(*box);
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            return ofTabs(*tabs);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            return ofHeader(*header);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            return ofCells(*view);
        if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
            return box->width() < box->minimumSizeHint().width()
                ? fault(*box, box->text(), box->minimumSizeHint().width(), box->width())
                : QString();
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (!button || button->text().isEmpty())
            return {};
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        return button->width() < text ? fault(*button, button->text(), text, button->width()) : QString();
    }

    [[nodiscard]] static QString ofLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || dynamic_cast<const ElidedLabel *>(&label))
            return {};
        if (label.wordWrap()) {
            const int needed = label.heightForWidth(label.width());
            if (label.height() < needed)
                return fault(label, label.text(), needed, label.height());
        }
        const int needed = label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
        return label.width() < needed ? fault(label, label.text(), needed, label.width()) : QString();
    }

    [[nodiscard]] static QString ofChoice(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int there =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        const int needed = box.fontMetrics().horizontalAdvance(box.currentText());
        return there < needed ? fault(box, box.currentText(), needed, there) : QString();
    }

    /// Tabs that have all the room there is, and not enough, are scrolled. The style elides what it has no room for
    /// within a tab: not where the words of all of them would fit, closer to each other.
    [[nodiscard]] static QString ofTabs(const QTabBar &tabs)
    {
        const int all = tabs.parentWidget()->width() - 2 * tabs.x();
        if (tabs.usesScrollButtons() && tabs.width() >= all)
            return {};
        constexpr int beside = 10; // pixels of a tab beside its words
        int end = 0;
        int words = 0;
        for (int i = 0; i < tabs.count(); ++i) {
            if (!tabs.isTabVisible(i))
                continue;
            end = std::max(end, tabs.tabRect(i).right() + 1);
            words += wordsOf(tabs, i) + beside;
        }
        if (tabs.width() < end)
            return fault(tabs, tabs.tabText(tabs.count() - 1), end, tabs.width());
        for (int i = 0; i < tabs.count() && words <= tabs.width(); ++i) {
            QStyleOptionTab option;
            option.initFrom(&tabs);
            option.shape = tabs.shape();
            option.rect = tabs.tabRect(i);
            option.text = tabs.tabText(i);
            const int room = tabs.style()->subElementRect(QStyle::SE_TabBarTabText, &option, &tabs).width();
            if (tabs.isTabVisible(i) && room < wordsOf(tabs, i))
                return fault(tabs, option.text, wordsOf(tabs, i), room);
        }
        return {};
    }

    [[nodiscard]] static int wordsOf(const QTabBar &tabs, int tab)
    {
        return tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
    }

    /// Columns may be scrolled, but each has to be told apart.
    [[nodiscard]] static QString ofHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return {};
        for (int column = 0; column < header.count(); ++column) {
            const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            if (!header.isSectionHidden(column) && header.sectionSize(column) < needed)
                return fault(*header.parentWidget(), text, needed, header.sectionSize(column));
        }
        return {};
    }

    /// A long text may be elided, but some of it is seen.
    [[nodiscard]] static QString ofCells(const QAbstractItemView &view)
    {
        if (!view.model() || (!qobject_cast<const QTreeView *>(&view) && !qobject_cast<const QTableView *>(&view)))
            return {};
        const int least = view.fontMetrics().averageCharWidth() * leastLetters;
        QModelIndex row = view.indexAt(QPoint(4, 4));
        for (; row.isValid() && view.visualRect(row).top() < view.viewport()->height();
             row = row.sibling(row.row() + 1, 0)) {
            for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
                const QModelIndex cell = row.sibling(row.row(), column);
                const QString text = cell.data().toString();
                const int there = view.visualRect(cell).width();
                const int needed = view.fontMetrics().horizontalAdvance(text);
                const int asked = cell.data(Qt::ToolTipRole).isNull() ? needed : std::min(needed, least);
                if (there > 0 && there < asked)
                    return fault(view, text, asked, there);
            }
        }
        return {};
    }

    static constexpr int leastLetters = 10;
};

} // namespace Litecopy::Test
