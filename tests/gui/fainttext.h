// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tones.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QTreeView>

#include <algorithm>

namespace Litecopy::Test {

/// Texts of a window that stand out too little from what they stand on, by the pixels that are seen. What is disabled
/// may be pale; what is selected has the theme's own colours.
class FaintText
{
public:
    /// For text of usual size, by WCAG.
    static constexpr double enough = 4.5;

    [[nodiscard]] static QStringList in(QWidget &window)
    {
        const QImage image = window.grab().toImage();
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
                continue;
            const auto *const label = qobject_cast<const QLabel *>(widget);
            const auto *const button = qobject_cast<const QAbstractButton *>(widget);
            const auto *const view = qobject_cast<const QTreeView *>(widget);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (!text.trimmed().isEmpty())
                judge(image, areaOf(*widget, widget->rect(), window), *widget, text, found);
            if (view)
                lookAtCells(image, *view, window, found);
        }
        return found;
    }

private:
    /// In the window, as far as it is seen.
    [[nodiscard]] static QRect areaOf(const QWidget &widget, QRect part, const QWidget &window)
    {
        const QRect seen = part & widget.visibleRegion().boundingRect();
        return {widget.mapTo(&window, seen.topLeft()), seen.size()};
    }

    static void lookAtCells(const QImage &image, const QTreeView &view, const QWidget &window, QStringList &found)
    {
        QModelIndex row = view.indexAt(QPoint(2, 2));
        for (; row.isValid() && view.visualRect(row).top() < view.viewport()->height(); row = view.indexBelow(row)) {
            if (view.selectionModel()->isSelected(row))
                continue;
            for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
                const QModelIndex cell = row.sibling(row.row(), column);
                const QString text = cell.data().toString();
                const QRect area = areaOf(*view.viewport(), view.visualRect(cell), window);
                // Half a row, at an edge, may show nothing of the letters.
                if (!text.isEmpty() && area.height() == view.visualRect(cell).height() && area.width() > 30)
                    judge(image, area, view, text, found);
            }
        }
    }

    static void judge(const QImage &image, QRect area, const QWidget &widget, const QString &text, QStringList &found)
    {
        if (area.height() < widget.fontMetrics().height() || area.width() < 8)
            return;
        QHash<QRgb, int> counts;
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                ++counts[image.pixel(x, y)];
        const QColor ground(std::max_element(counts.begin(), counts.end()).key());
        double most = 1;
        for (const QRgb colour : counts.keys())
            most = std::max(most, contrast(QColor(colour), ground));
        if (most < enough)
            found.append(
                QStringLiteral("%1 \"%2\" has a contrast of %3").arg(widget.objectName(), text).arg(most, 0, 'f', 2));
    }
};

} // namespace Litecopy::Test
