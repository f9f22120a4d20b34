// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectpage.h"

#include "comparisonpanel.h"
#include "factsview.h"
#include "inspectstatus.h"
#include "labels.h"
#include "mappanel.h"
#include "pagemapview.h"
#include "pathtext.h"
#include "quantitytext.h"
#include "usagetable.h"

#include <litecopy/infojob.h>
#include <litecopy/inspectjob.h>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

namespace Litecopy {

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_name(new ElidedLabel(m_head))
    , m_summary(new SecondaryLabel({}, m_head))
    , m_copy(new QPushButton(tr("Copy as &Text"), m_head))
    , m_save(new QPushButton(tr("&Save"), m_head))
    , m_notice(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_statusPage(new QWidget)
    , m_table(new UsageTable)
    , m_map(new MapPanel)
    , m_facts(new FactsView)
    , m_comparison(new ComparisonPanel)
{
    m_status = new InspectStatus(m_statusPage);
    m_space = buildSpace();
    buildLayout();
    link();
    showState();
}

InspectPage::~InspectPage() = default;

void InspectPage::setSource(const std::filesystem::path &source)
{
    if (m_source == source)
        return;
    m_source = source;
    m_job.reset();
    m_infoJob.reset();
    m_inspection.reset();
    m_info.reset();
    m_error = {};
    m_cancelled = false;
    m_table->setInspection(nullptr);
    m_map->map()->setInspection(nullptr);
    m_facts->setFacts({});
    m_comparison->setFirst(source);
    tell({});
    start();
}

void InspectPage::showView(View view)
{
    m_view = view;
    tell({});
    showState();
}

void InspectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    start();
}

void InspectPage::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (held)
        m_job.reset();
    start();
}

void InspectPage::refresh()
{
    if (m_job)
        return;
    m_inspection.reset();
    m_info.reset();
    m_error = {};
    m_cancelled = false;
    start();
}

void InspectPage::cancel()
{
    if (m_job)
        m_job->cancel();
    m_comparison->cancel();
}

void InspectPage::start()
{
    const bool wanted = isVisible() && !m_held && !m_source.empty();
    if (wanted && !m_job && !m_inspection && !m_error && !m_cancelled) {
        m_job = std::make_unique<InspectJob>(m_source);
        connect(m_job.get(), &InspectJob::progressChanged, m_status, &InspectStatus::setProgress);
        connect(m_job.get(), &InspectJob::finished, this, &InspectPage::finish);
        m_status->showReading();
        m_job->start();
    }
    if (wanted && !m_info && !m_infoJob) {
        m_infoJob = std::make_unique<InfoJob>(m_source);
        connect(m_infoJob.get(), &InfoJob::finished, this, [this](const DatabaseInfo &info) {
            m_infoJob.release()->deleteLater();
            m_info = info;
            m_facts->setFacts(databaseFactGroups(info, m_inspection ? &m_inspection->usage : nullptr));
            showState();
        });
        m_infoJob->start();
    }
    showState();
}

void InspectPage::finish(const Inspection &inspection)
{
    // Its signal is being delivered: it may go, but not yet.
    m_job.release()->deleteLater();
    m_cancelled = inspection.cancelled;
    m_error = inspection.error;
    if (!m_cancelled && !m_error) {
        m_inspection = std::make_shared<const Inspection>(inspection);
        m_table->setInspection(m_inspection);
        m_map->map()->setInspection(m_inspection);
        m_map->setHint(tr("Choose a row above to see where its pages are, or a square to see whose it is."));
        if (m_info)
            m_facts->setFacts(databaseFactGroups(*m_info, &m_inspection->usage));
        announce(m_summary, tr("All pages read"));
    }
    showState();
}

void InspectPage::showState()
{
    showHead();
    QWidget *shown = m_statusPage;
    if (m_source.empty())
        m_status->showEmpty();
    else if (m_view == View::Compare && !m_held)
        shown = m_comparison;
    else if (m_view == View::Facts && m_info && !m_info->error)
        shown = m_facts;
    else if (m_view == View::Space && m_inspection)
        shown = m_space;
    else if (m_error)
        m_status->showError(m_error);
    else if (m_cancelled)
        m_status->showCancelled();
    else if (m_held)
        m_status->showHeld();
    m_stack->setCurrentWidget(shown);
    m_copy->setVisible(shown == m_space || shown == m_facts);
    m_save->setVisible(shown == m_space);
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
                         ? tr("1 problem: %1").arg(m_inspection->problemText(m_inspection->problems.front()))
                         : tr("%1 problems, the first: %2")
                               .arg(m_inspection->problemCount)
                               .arg(m_inspection->problemText(m_inspection->problems.front())));
    if (!m_inspection->consistent)
        facts.append(tr("changed while it was read"));
    m_summary->setText(facts.join(u" · "_qs));
}

void InspectPage::copyText()
{
    QGuiApplication::clipboard()->setText(m_view == View::Facts && m_info ? factsAsText(databaseFactGroups(
                                              *m_info, m_inspection ? &m_inspection->usage : nullptr))
                                                                          : m_table->model().toText());
    tell(tr("Copied to the clipboard."));
}

void InspectPage::save(bool json)
{
    const QString suffix = json ? u"json"_qs : u"csv"_qs;
    auto *dialog = new QFileDialog(this, json ? tr("Save as JSON") : tr("Save as CSV"));
    dialog->setObjectName(u"saveInspection"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(textFromPath(m_source.parent_path()));
    dialog->selectFile(textFromPath(m_source.stem()) + u"-space."_qs + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, json, inspection = m_inspection](const QString &name) {
        QSaveFile file(name);
        const QByteArray content = json ? QJsonDocument(inspection->toJson()).toJson() : inspection->usageToCsv();
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
            tell(tr("Saved: %1").arg(name));
        else
            tell(tr("Not saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

void InspectPage::tell(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(m_notice, notice);
}

} // namespace Litecopy
