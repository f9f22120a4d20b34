// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "sharebardelegate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Litecopy {

ShareBarDelegate::ShareBarDelegate(int role, QObject *parent)
    : RowDelegate(parent)
    , m_role(role)
{
}

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const double share = index.data(m_role).toDouble();
    if (share < 0)
        return;
    // As much room as "100.0 %" takes stays for the text on the right.
    const int text = option.fontMetrics.horizontalAdvance(u"100.0 %"_qs) + 8;
    const QRect room = option.rect.adjusted(6, 0, -text, 0);
    if (room.width() < 12)
        return;
    const int height = std::max(6, option.rect.height() / 3);
    QRectF bar(room.left(), room.center().y() - height / 2.0, room.width(), height);
    const bool selected = option.state & QStyle::State_Selected;
    QColor colour = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    colour.setAlphaF(0.18F);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, 2, 2);
    colour.setAlphaF(0.9F);
    painter->setBrush(colour);
    if (share > 0) {
        bar.setWidth(std::max(2.0, bar.width() * std::min(1.0, share)));
        painter->drawRoundedRect(bar, 2, 2);
    }
    painter->restore();
}

} // namespace Litecopy
