// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "runningbar.h"

#include "glyph.h"
#include "tones.h"
#include "widgets.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int barMaximum = 1000;
constexpr int barHeight = 8; // pixels
constexpr int gap = 10;
constexpr int leastLetters = 6; ///< of what is going on; the whole is in the tooltip

} // namespace

RunningBar::RunningBar(QWidget *parent)
    : QWidget(parent)
    , m_activity(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(tr("Cancel"), u"cancelRunning"_qs, this))
{
    setObjectName(u"runningBar"_qs);
    m_activity->setObjectName(u"runningActivity"_qs);
    // What goes on comes first, and of which database is said elsewhere, too.
    m_activity->setElideMode(Qt::ElideRight);
    m_bar->setObjectName(u"runningProgress"_qs);
    m_bar->setAccessibleName(tr("Progress of the copy"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(barHeight);
    m_bar->setRange(0, barMaximum);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_activity);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(m_cancel->text());
    connect(m_cancel, &QPushButton::clicked, this, &RunningBar::cancelAsked);
    // It comes and goes, and nothing else moves.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

QSize RunningBar::sizeHint() const
{
    return minimumSizeHint();
}

QSize RunningBar::minimumSizeHint() const
{
    const int height = QWidget::sizeHint().height();
    // The tabs beside it keep their words: on a small screen the button has a sign instead.
    return {isHidden() ? 0 : narrowButton() + gap + fontMetrics().averageCharWidth() * leastLetters, height};
}

int RunningBar::narrowButton() const
{
    return fontMetrics().height() * 2;
}

int RunningBar::wideButton() const
{
    constexpr int least = 80; // of the style
    return std::max(least, fontMetrics().horizontalAdvance(m_cancel->accessibleName()) + narrowButton());
}

void RunningBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < wideButton() + gap + fontMetrics().averageCharWidth() * 2 * leastLetters;
    m_cancel->setText(isNarrow ? QString() : m_cancel->accessibleName());
    m_cancel->setIcon(isNarrow ? glyphIcon(Glyph::Stop) : QIcon());
    m_cancel->setFixedWidth(isNarrow ? narrowButton() : wideButton());
}

void RunningBar::showActivity(const QString &activity, double fraction, bool isWaiting)
{
    if (!activity.isEmpty()) {
        QPalette colours = palette();
        colours.setColor(QPalette::Highlight, toneColour(isWaiting ? Tone::Caution : Tone::Plain, palette()));
        m_bar->setPalette(colours);
        m_activity->setFullText(activity);
        m_bar->setValue(std::max(0, int(fraction * barMaximum)));
    }
    if (isHidden() != activity.isEmpty()) {
        setVisible(!activity.isEmpty());
        updateGeometry();
    }
}

} // namespace Litecopy
