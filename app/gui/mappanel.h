// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Litecopy {

class ElidedLabel;
class MapLegend;
class PageMapView;

/// The map with what belongs to it: what the colours tell, zoom, the page in words, and the legend.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget *parent = nullptr);

    [[nodiscard]] PageMapView *map() const noexcept { return m_map; }
    /// In place of a page's description, until there is one.
    void setHint(const QString &hint);

private:
    QToolButton *addZoom(const QString &text, const QString &name, const QString &explanation);
    void showZoom();
    void showLegend();

    PageMapView *m_map;
    QComboBox *m_colouring;
    MapLegend *m_legend;
    ElidedLabel *m_described;
    QLabel *m_scale;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_whole;
    bool m_tablesLater = false; ///< they are not known while the map fills; its colours tell kinds until then
};

} // namespace Litecopy
