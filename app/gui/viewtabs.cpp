// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "viewtabs.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int leastBeside = 10; // pixels, of a text and its neighbours' edges
constexpr int leastLetters = 3;

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
}

int ViewTabs::spare() const
{
    return std::max(0, style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) - leastBeside);
}

int ViewTabs::usualWidth() const
{
    int width = 0;
    for (int tab = 0; tab < count(); ++tab)
        width += QTabBar::tabSizeHint(tab).width();
    return width;
}

QSize ViewTabs::sizeHint() const
{
    return {usualWidth(), QTabBar::sizeHint().height()};
}

QSize ViewTabs::minimumSizeHint() const
{
    int width = 0;
    for (int tab = 0; tab < count(); ++tab)
        width += minimumTabSizeHint(tab).width();
    return {width, QTabBar::sizeHint().height()};
}

QSize ViewTabs::tabSizeHint(int tab) const
{
    QSize size = QTabBar::tabSizeHint(tab);
    // Only as much closer as is needed.
    const int missing = usualWidth() - width();
    if (missing > 0 && count() > 0)
        size.rwidth() -= std::min(spare(), (missing + count() - 1) / count());
    return size;
}

QSize ViewTabs::minimumTabSizeHint(int tab) const
{
    const int letters = fontMetrics().horizontalAdvance(tabText(tab).left(leastLetters) + QChar(0x2026));
    return {leastBeside + letters, QTabBar::tabSizeHint(tab).height()};
}

bool ViewTabs::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        const int tab = tabAt(help.pos());
        const bool isCut =
            tab >= 0 && tabRect(tab).width() < fontMetrics().horizontalAdvance(tabText(tab)) + leastBeside;
        if (isCut) {
            const QString text = tabToolTip(tab).isEmpty() ? tabText(tab) : tabText(tab) + u": "_qs + tabToolTip(tab);
            QToolTip::showText(help.globalPos(), text, this);
            return true;
        }
    }
    return QTabBar::event(event);
}

} // namespace Litecopy
