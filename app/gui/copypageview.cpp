// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of CopyPage that is seen: layout, panels, buttons, drops.

#include "copypage.h"

#include "destinationcard.h"
#include "droptarget.h"
#include "errorpanel.h"
#include "optionspanel.h"
#include "progresspanel.h"
#include "questionpanels.h"
#include "resultpanel.h"
#include "sourcecard.h"

#include <litecopy/copyplan.h>

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

constexpr int margin = 20;

} // namespace

void CopyPage::buildLayout()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(margin, margin, margin, 4);
    column->setSpacing(12);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_destination), static_cast<QWidget *>(m_options),
          static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_cancelled),
          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_result), static_cast<QWidget *>(m_error),
          static_cast<QWidget *>(m_conflict)})
        column->addWidget(widget);
    column->addStretch(1);

    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The window shows through: the cards are the surfaces here.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    m_pauseButton->setObjectName(u"pauseButton"_qs);
    m_pauseButton->setAutoDefault(true);
    m_copyButton->setObjectName(u"copyButton"_qs);
    m_copyButton->setAutoDefault(true);
    m_copyButton->setDefault(true);
    for (QPushButton *button : {m_pauseButton, m_copyButton})
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 16);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 8, margin, margin - 4);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_pauseButton);
    buttons->addWidget(m_copyButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
}

QWidget *CopyPage::lastWidget() const noexcept
{
    return m_copyButton;
}

void CopyPage::setNarrowest(int panelWidth)
{
    const int scrollBar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(panelWidth + 2 * margin + scrollBar);
}

void CopyPage::showPanel(Panel *panel)
{
    if (m_shown != panel) {
        if (m_shown)
            m_shown->hide();
        m_shown = panel;
        m_shown->show();
    }
    QTimer::singleShot(0, this, [this] {
        Q_EMIT grown();
        m_scroll->ensureWidgetVisible(m_shown, 0, 0);
    });
}

void CopyPage::showPlan()
{
    m_plan->setGlyph(Glyph::Shield);
    if (!m_source->state()) {
        m_plan->setTitle(tr("Safe while in use"));
        m_plan->setText(tr("Other programs may go on using the database. It is never changed, and the copy gets its "
                           "name only when it is complete and checked."));
    } else if (m_source->state()->error) {
        const ErrorText text = describe(m_source->state()->error);
        m_plan->setGlyph(Glyph::Warning);
        m_plan->setTitle(tr("This can't be copied"));
        m_plan->setText(text.advice.isEmpty() ? text.title : text.advice);
    } else {
        const CopyPlan plan = m_forecast ? m_forecast->plan : planCopy(*m_source->state(), request(false));
        const Error error = m_forecast ? m_forecast->error : plan.error;
        m_plan->setTitle(error ? tr("It can't be copied like this") : tr("How it will be copied"));
        if (error) {
            const ErrorText text = describe(error);
            m_plan->setGlyph(Glyph::Warning);
            m_plan->setText(text.advice.isEmpty() ? text.title : text.title + u' ' + text.advice);
        } else {
            m_plan->setText(plan.reason);
        }
    }
    showPanel(m_plan);
}

void CopyPage::showButtons()
{
    const bool copying = isCopying();
    m_copyButton->setText(copying ? tr("&Cancel") : tr("&Copy"));
    m_copyButton->setToolTip(
        copying ? tr("Cancelling does no harm: the database stays as it is, and no half copy is left") : QString());
    m_copyButton->setEnabled(copying || canCopy());
    m_pauseButton->setVisible(copying);
    m_pauseButton->setText(isPaused() ? tr("Res&ume") : tr("&Pause"));
    Q_EMIT activityChanged();
}

void CopyPage::setChangeable(bool changeable)
{
    m_source->setChangeable(changeable);
    m_destination->setChangeable(changeable);
    m_options->setChangeable(changeable);
}

int CopyPage::missingHeight() const
{
    const int width = m_scroll->viewport()->width();
    QLayout *layout = m_content->layout();
    layout->activate();
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    return wanted - m_scroll->viewport()->height();
}

DropDecision CopyPage::decide(const QDropEvent &event) const
{
    if (isCopying() || !(event.possibleActions() & Qt::CopyAction))
        return {};
    const auto *window = this->window();
    const QPoint point = m_destination->mapFrom(window, event.position().toPoint());
    const bool overDestination = m_destination->isVisible() && m_destination->rect().contains(point);
    return decideDrop(event.mimeData()->urls(), overDestination ? DropZone::Destination : DropZone::Anywhere);
}

void CopyPage::dragOver(QDropEvent &event)
{
    const DropDecision decision = decide(event);
    m_source->setTarget(decision.action == DropDecision::Action::SetSource);
    m_destination->setTarget(decision.action == DropDecision::Action::SetDestination
                             || decision.action == DropDecision::Action::SetDestinationFolder);
    if (decision.action == DropDecision::Action::Refuse) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

void CopyPage::dragLeft()
{
    m_source->setTarget(false);
    m_destination->setTarget(false);
}

void CopyPage::drop(QDropEvent &event)
{
    dragOver(event);
    dragLeft();
    const DropDecision decision = decide(event);
    switch (decision.action) {
    case DropDecision::Action::Refuse:
        break;
    case DropDecision::Action::SetSource:
        setSource(decision.path);
        break;
    case DropDecision::Action::SetDestination:
    case DropDecision::Action::SetDestinationFolder:
        setDestination(decision.path);
        break;
    }
}

} // namespace Litecopy
