// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "maplegend.h"

#include <QPainter>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int swatch = 13;
constexpr int beside = 6;
constexpr int between = 16;
constexpr int widestName = 190;

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mapLegend"_qs);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MapLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(names.join(u", "_qs)));
    updateGeometry();
    update();
}

int MapLegend::place(int width, QList<QRect> *places) const
{
    const int height = std::max(swatch, fontMetrics().height());
    int x = 0;
    int y = 0;
    for (const LegendEntry &entry : m_entries) {
        const int needed = swatch + beside + std::min(widestName, fontMetrics().horizontalAdvance(entry.text) + 2);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height + 4;
        }
        if (places)
            places->append({x, y, needed, height});
        x += needed + between;
    }
    return y + height;
}

int MapLegend::heightForWidth(int width) const
{
    return place(width, nullptr);
}

QSize MapLegend::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize MapLegend::minimumSizeHint() const
{
    return {120, std::max(swatch, fontMetrics().height())};
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QList<QRect> places;
    place(width(), &places);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(0.25F);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect &at = places[i];
        const QRect look(at.x(), at.y() + (at.height() - swatch) / 2, swatch, swatch);
        drawLook(painter, look, m_entries[i].look);
        // The palest are hardly seen without.
        painter.setPen(edge);
        painter.drawRect(look.adjusted(0, 0, -1, -1));
        const QRect text = at.adjusted(swatch + beside, 0, 0, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_entries[i].text, Qt::ElideMiddle, text.width()));
    }
}

} // namespace Litecopy
