// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of InspectPage that is seen: layout, what is shown in which state, and the head above it.

#include "inspectpage.h"

#include "comparisonpanel.h"
#include "factsview.h"
#include "inspectstatus.h"
#include "labels.h"
#include "quantitytext.h"
#include "spacepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Litecopy {

void InspectPage::buildLayout()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_summary->setObjectName(u"inspectSummary"_qs);
    m_copy->setObjectName(u"copyInspection"_qs);
    m_copy->setAutoDefault(true);
    m_save->setObjectName(u"saveButton"_qs);
    m_save->setAutoDefault(true);
    m_notice->setObjectName(u"inspectNotice"_qs);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_summary);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_save, 0, Qt::AlignTop);

    for (QWidget *page : {m_blank, static_cast<QWidget *>(m_space), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_comparison)})
        m_stack->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_status);
    layout->addWidget(m_stack, 1);
}

void InspectPage::link()
{
    auto *formats = new QMenu(m_save);
    const auto add = [this, formats](const QString &text, SaveFormat format) {
        formats->addAction(text, this, [this, format] {
            if (const auto what = saveable())
                askAndSave(this, format, *what, [this](const QString &notice) { tell(notice); });
        });
    };
    add(tr("As &CSV…"), SaveFormat::Csv);
    add(tr("As &JSON…"), SaveFormat::Json);
    m_save->setMenu(formats);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        tell(tr("Copied to the clipboard."));
    });
    connect(m_status, &InspectStatus::chooseAsked, this, &InspectPage::sourceAsked);
    connect(m_status, &InspectStatus::cancelAsked, this, &InspectPage::cancel);
    connect(m_status, &InspectStatus::againAsked, this, &InspectPage::refresh);
    connect(m_comparison, &ComparisonPanel::resultChanged, this, &InspectPage::showState);
    connect(&m_soon, &QTimer::timeout, this, &InspectPage::showState);
}

QWidget *InspectPage::shownView() const
{
    if (m_source.empty())
        return m_blank;
    switch (m_view) {
    case View::Compare:
        return m_held ? m_blank : m_comparison;
    case View::Facts:
        return m_info && !m_info->error ? m_facts : m_blank;
    case View::Space:
        break;
    }
    return m_inspection || m_growing ? static_cast<QWidget *>(m_space) : m_blank;
}

bool InspectPage::showStatus()
{
    const bool seen = shownView() != m_blank && !(m_view == View::Space && m_growing);
    if (seen)
        return false;
    if (m_source.empty())
        m_status->showEmpty();
    else if (m_error)
        m_status->showError(m_error);
    else if (m_cancelled)
        m_status->showCancelled();
    else if (m_held)
        m_status->showHeld();
    else if (m_job && (m_growing || !m_soon.isActive()))
        m_status->showReading();
    else
        return false;
    return true;
}

void InspectPage::showState()
{
    showHead();
    m_status->setVisible(showStatus());
    m_stack->setCurrentWidget(shownView());
    const bool compared = m_view == View::Compare && m_comparison->result();
    m_copy->setVisible(compared || shownView() == m_facts || (m_view == View::Space && m_inspection));
    m_save->setVisible(saveable().has_value());
}

void InspectPage::showHead()
{
    m_head->setVisible(!m_source.empty());
    m_name->setFullText(displayPath(m_source));
    if (!m_inspection) {
        m_summary->setText(m_info && !m_info->error
                               ? tr("%1 of %2").arg(pagesText(m_info->pageCount), pageSizeText(m_info->pageSize))
                               : QString());
        return;
    }
    const PageUsage &usage = m_inspection->usage;
    QStringList facts{sizeText(qint64(usage.pageCount) * usage.pageSize),
                      tr("%1 of %2").arg(pagesText(usage.pageCount), pageSizeText(usage.pageSize)),
                      tr("%1 free").arg(countText(usage.freePages()))};
    if (const quint64 savings = usage.compactSavings(); savings > 0)
        facts.append(tr("a compact copy saves about %1").arg(sizeText(qint64(savings))));
    if (m_inspection->problemCount > 0)
        facts.append(m_inspection->problemCount == 1
                         ? tr("damaged: 1 problem")
                         : tr("damaged: %1 problems").arg(QLocale().toString(m_inspection->problemCount)));
    if (!m_inspection->consistent)
        facts.append(tr("changed while it was read"));
    // A line is broken between facts, never within one.
    for (QString &fact : facts)
        fact.replace(u' ', QChar::Nbsp);
    m_summary->setText(facts.join(u" · "_qs));
}

} // namespace Litecopy
