// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectpage.h"

#include "comparisonpanel.h"
#include "factsview.h"
#include "inspectstatus.h"
#include "labels.h"
#include "pathtext.h"
#include "spacepanel.h"

#include <litecopy/inspectjob.h>

#include <QJsonDocument>
#include <QPushButton>
#include <QStackedWidget>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto soon = 150ms;

} // namespace

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_name(new ElidedLabel(m_head))
    , m_summary(new SecondaryLabel({}, m_head))
    , m_copy(new QPushButton(tr("Copy as &Text"), m_head))
    , m_save(new QPushButton(tr("&Save"), m_head))
    , m_notice(new QLabel(this))
    , m_status(new InspectStatus(this))
    , m_stack(new QStackedWidget(this))
    , m_blank(new QWidget)
    , m_space(new SpacePanel)
    , m_facts(new FactsView)
    , m_comparison(new ComparisonPanel)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
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
    forget();
    m_facts->setFacts({});
    m_comparison->setFirst(source);
    tell({});
    start();
}

void InspectPage::forget()
{
    m_inspection.reset();
    m_info.reset();
    m_error = {};
    m_cancelled = false;
    m_growing = false;
    m_pageCount = 0;
    m_space->setInspection(nullptr);
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
    if (held && m_job) {
        m_job.reset();
        forget();
    }
    start();
}

void InspectPage::refresh()
{
    if (m_job)
        return;
    forget();
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
    if (isVisible() && !m_held && !m_source.empty()) {
        if (!m_job && !m_inspection && !m_error && !m_cancelled)
            startReading();
        if (!m_info && !m_infoJob)
            startInfo();
    }
    showState();
}

void InspectPage::startReading()
{
    m_growing = false;
    m_pageCount = 0;
    m_job = std::make_unique<InspectJob>(m_source);
    connect(m_job.get(), &InspectJob::progressChanged, this, &InspectPage::readOn);
    connect(m_job.get(), &InspectJob::pagesRead, this, &InspectPage::addRead);
    connect(m_job.get(), &InspectJob::restarted, this, [this] { m_growing = false; });
    connect(m_job.get(), &InspectJob::finished, this, &InspectPage::finish);
    m_status->setProgress(0, 0);
    m_soon.start();
    m_job->start();
}

void InspectPage::startInfo()
{
    m_infoJob = readInBackground(m_source, readDatabaseInfo, [this](const DatabaseInfo &info) {
        m_infoJob.reset();
        m_info = info;
        m_facts->setFacts(databaseFactGroups(info, m_inspection ? &m_inspection->usage : nullptr));
        showState();
    });
}

void InspectPage::readOn(quint32 done, quint32 pageCount)
{
    m_pageCount = pageCount;
    m_status->setProgress(done, pageCount);
}

void InspectPage::addRead(quint32 first, const QList<PageEntry> &pages)
{
    if (!m_growing) {
        // All of them at once: nothing is left to fill.
        if (quint64(pages.size()) >= m_pageCount)
            return;
        m_growing = true;
        m_space->beginReading(m_pageCount);
        showState();
    }
    m_space->addRead(first, pages);
}

void InspectPage::finish(const Inspection &inspection)
{
    m_job.reset();
    m_soon.stop();
    m_growing = false;
    m_cancelled = inspection.cancelled;
    m_error = inspection.error;
    if (!m_cancelled && !m_error) {
        m_inspection = std::make_shared<const Inspection>(inspection);
        if (m_info)
            m_facts->setFacts(databaseFactGroups(*m_info, &m_inspection->usage));
        announce(m_summary, tr("All pages read"));
    }
    m_space->setInspection(m_inspection);
    showState();
}

QString InspectPage::text() const
{
    if (m_view == View::Facts)
        return factsAsText(databaseFactGroups(*m_info, m_inspection ? &m_inspection->usage : nullptr)).join(u'\n');
    return m_view == View::Compare ? m_comparison->toText() : m_space->toText();
}

std::optional<Saveable> InspectPage::saveable() const
{
    const QString name = textFromPath(m_source.stem());
    if (m_view == View::Space && m_inspection)
        return Saveable{m_source.parent_path(), name + u"-space"_qs, [inspection = m_inspection](SaveFormat format) {
                            return format == SaveFormat::Csv ? inspection->usageToCsv()
                                                             : QJsonDocument(inspection->toJson()).toJson();
                        }};
    if (m_view == View::Compare && m_comparison->result())
        return Saveable{
            m_source.parent_path(), name + u"-comparison"_qs, [comparison = m_comparison->result()](SaveFormat format) {
                return format == SaveFormat::Csv ? comparison->toCsv() : QJsonDocument(comparison->toJson()).toJson();
            }};
    return {};
}

void InspectPage::tell(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(m_notice, notice);
}

bool InspectPage::dragOver(QDropEvent &event)
{
    return isVisible() && m_view == View::Compare && !m_held && m_comparison->dragOver(event);
}

void InspectPage::dragLeft()
{
    m_comparison->dragLeft();
}

bool InspectPage::drop(QDropEvent &event)
{
    return dragOver(event) && m_comparison->drop(event);
}

} // namespace Litecopy
