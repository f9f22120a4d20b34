// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "viewtabs.h"

#include <QApplication>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int leastBeside = 10; // pixels, of a text and its neighbours' edges
constexpr int leastLetters = 3;

} // namespace

/// The application's style, with less air beside the words of tabs. The style lays the words out by that air, and
/// elides them: narrower tabs alone would cut words that have room.
class ViewTabs::Air : public QProxyStyle
{
public:
    Air()
        : QProxyStyle(QStyleFactory::create(QApplication::style()->name()))
    {
    }

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_TabBarTabHSpace ? usual - less : usual;
    }

    /// What can be done without.
    [[nodiscard]] int spare(const QWidget *tabs) const
    {
        return std::max(0, QProxyStyle::pixelMetric(PM_TabBarTabHSpace, nullptr, tabs) - leastBeside);
    }

    int less = 0; ///< pixels
};

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
    , m_air(std::make_unique<Air>())
{
    setStyle(m_air.get());
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
}

ViewTabs::~ViewTabs()
{
    setStyle(nullptr);
}

int ViewTabs::usualWidth() const
{
    int width = count() * m_air->less;
    for (int tab = 0; tab < count(); ++tab)
        width += tabSizeHint(tab).width();
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

void ViewTabs::resizeEvent(QResizeEvent *event)
{
    // Only as much closer as is needed.
    const int missing = usualWidth() - width();
    m_air->less = count() > 0 ? std::clamp((missing + count() - 1) / count(), 0, m_air->spare(this)) : 0;
    QTabBar::resizeEvent(event);
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
