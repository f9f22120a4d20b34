// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mapcolours.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Litecopy {

class ElidedLabel;
class PageMapView;

/// What the colours and hatches mean: swatches with their names, in as many lines as they need.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    [[nodiscard]] const QList<LegendEntry> &entries() const noexcept { return m_entries; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Appends where each entry stands; returns the height of all.
    int place(int width, QList<QRect> *places) const;

    QList<LegendEntry> m_entries;
};

/// The map with what belongs to it: what the colours tell, zoom, the page in words, and the legend.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget *parent = nullptr);

    [[nodiscard]] PageMapView *map() const noexcept { return m_map; }
    /// Shown until a page is described.
    void setHint(const QString &hint);

private:
    QToolButton *addZoom(const QString &text, const QString &name, const QString &explanation);
    void showZoom();
    void showLegend();

    // In the order of the screen, which is that of the Tab key.
    QComboBox *m_colouring;
    MapLegend *m_legend;
    ElidedLabel *m_described;
    QLabel *m_scale;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_whole;
    PageMapView *m_map;
    bool m_tablesLater = false; ///< while the map fills, tables are unknown: it is coloured by kind until then
};

} // namespace Litecopy
