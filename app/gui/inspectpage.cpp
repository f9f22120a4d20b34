// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectpage.h"

#include "absolutepath.h"
#include "comparisonpanel.h"
#include "databasefacts.h"
#include "databasereader.h"
#include "inspectstatus.h"
#include "leaststack.h"
#include "logpanel.h"
#include "openfiledialog.h"
#include "packedforms.h"
#include "paths.h"
#include "process.h"
#include "quantitytext.h"
#include "sinceview.h"
#include "sourcelook.h"
#include "spacepanel.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/job.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Litecopy {

InspectPage::InspectPage(QWidget *parent)
    : QWidget(parent)
    , m_reader(new DatabaseReader(this))
    , m_head(new QWidget(this))
    , m_name(new ElidedLabel(m_head))
    , m_summary(new FactsLabel(m_head))
    , m_copy(makeButton(tr("&Text to Clipboard"), u"copyInspection"_qs, m_head))
    , m_save(makeButton(tr("&Save"), u"saveButton"_qs, m_head))
    , m_notice(new QLabel(this))
    , m_status(new InspectStatus(this))
    , m_stack(new LeastStack(this))
    , m_blank(new QWidget)
    , m_space(new SpacePanel)
    , m_facts(new FactsView)
    , m_comparison(new ComparisonPanel)
    , m_log(new LogPanel)
{
    buildLayout();
    buildSaveMenu();
    link();
    showState();
}

InspectPage::~InspectPage() = default;

void InspectPage::buildLayout()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_summary->setObjectName(u"inspectSummary"_qs);
    m_notice->setObjectName(u"inspectNotice"_qs);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_copy);
    line->addWidget(m_save);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(2);
    head->addLayout(line);
    head->addWidget(m_summary);
    for (QPushButton *button : {m_copy, m_save}) {
        // What is below doesn't move when they come.
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
    }

    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_space);
    m_stack->addWidget(m_facts);
    m_stack->addWidget(m_comparison);
    m_stack->addWidget(m_log);

    m_layout = makeColumn(this, 10);
    m_layout->setContentsMargins(20, 14, 20, 16);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_notice);
    m_layout->addWidget(m_status);
    m_layout->addWidget(m_stack, 1);
}

void InspectPage::buildSaveMenu()
{
    auto *formats = new QMenu(m_save);
    formats->addAction(tr("As &CSV…"), this, [this] { save(SaveFormat::Csv); });
    formats->addAction(tr("As &JSON…"), this, [this] { save(SaveFormat::Json); });
    m_save->setMenu(formats);
}

void InspectPage::link()
{
    connect(m_reader, &DatabaseReader::stateChanged, this, &InspectPage::showState);
    connect(m_reader, &DatabaseReader::factsChanged, this, [this] { m_facts->setFacts(m_reader->facts()); });
    connect(m_reader, &DatabaseReader::inspectionChanged, this, [this] {
        m_space->setInspection(m_reader->inspection());
        m_log->setInspection(m_reader->inspection());
        if (m_reader->inspection())
            announce(m_summary, tr("All pages read"));
    });
    connect(m_reader, &DatabaseReader::unpacking, m_status, &InspectStatus::setUnpacking);
    connect(m_reader, &DatabaseReader::progressed, m_status, &InspectStatus::setProgress);
    connect(m_reader, &DatabaseReader::growthBegan, m_space, &SpacePanel::beginReading);
    connect(m_reader, &DatabaseReader::pagesRead, m_space, &SpacePanel::addRead);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        tell(tr("Copied to the clipboard."));
    });
    connect(m_status, &InspectStatus::chooseAsked, this, &InspectPage::sourceAsked);
    connect(m_status, &InspectStatus::copyAsked, this, &InspectPage::copyAsked);
    connect(m_status, &InspectStatus::cancelAsked, this, &InspectPage::cancel);
    connect(m_status, &InspectStatus::againAsked, this, &InspectPage::refresh);
    connect(m_comparison, &ComparisonPanel::resultChanged, this, &InspectPage::showState);
    connect(m_log, &LogPanel::changed, this, &InspectPage::showState);
    connect(m_log, &LogPanel::copyAsked, this, &InspectPage::earlierCopyAsked);
}

void InspectPage::setSource(const std::filesystem::path &chosen)
{
    const std::filesystem::path source = isUrl(chosen) ? std::filesystem::path() : chosen;
    m_elsewhere = source.empty() ? chosen : std::filesystem::path();
    if (m_reader->source() == source) {
        showState();
        return;
    }
    m_reader->setSource(source);
    m_comparison->setFirst(source);
    m_log->setSource(source, packedFormOf(source) != nullptr);
    tell({});
    start();
}

void InspectPage::showView(View view)
{
    m_view = view;
    tell({});
    showState();
}

void InspectPage::compareWith(const std::filesystem::path &other)
{
    m_comparison->setSecond(other);
    showState();
}

void InspectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    start();
}

void InspectPage::setHeld(bool held)
{
    if (m_reader->isHeld() == held)
        return;
    m_reader->setHeld(held);
    m_comparison->setHeld(held);
    m_log->setHeld(held);
    start();
}

void InspectPage::refresh()
{
    m_reader->forget();
    m_log->refresh();
    start();
}

void InspectPage::cancel()
{
    m_reader->cancel();
    m_comparison->cancel();
    m_log->cancel();
}

bool InspectPage::isReading() const noexcept
{
    return m_reader->isReading();
}

const Inspection *InspectPage::inspection() const noexcept
{
    return m_reader->inspection().get();
}

void InspectPage::start()
{
    if (isVisible())
        m_reader->start();
    showState();
}

QWidget *InspectPage::shownView() const
{
    if (m_reader->source().empty())
        return m_blank;
    switch (m_view) {
    case View::Compare:
        return m_reader->isHeld() && !m_comparison->result() && !m_comparison->isRunning() ? m_blank : m_comparison;
    case View::Log:
        return m_log;
    case View::Facts:
        return m_reader->hasFacts() ? m_facts : m_blank;
    case View::Space:
        break;
    }
    return inspection() || m_reader->isGrowing() ? static_cast<QWidget *>(m_space) : m_blank;
}

bool InspectPage::showStatus()
{
    const bool growing = m_view == View::Space && m_reader->isGrowing();
    if (shownView() != m_blank && !growing)
        return false;
    if (!m_elsewhere.empty())
        m_status->showRemote(isRemote(m_elsewhere));
    else if (m_reader->source().empty())
        m_status->showEmpty();
    else if (m_reader->error())
        m_status->showError(m_reader->error());
    else if (m_reader->wasCancelled())
        m_status->showCancelled();
    else if (m_reader->isHeld())
        m_status->showHeld();
    else if (m_reader->isSlow())
        m_status->showReading();
    else
        return false;
    return true;
}

void InspectPage::showState()
{
    showHead();
    placeStatus();
    m_status->setVisible(showStatus());
    m_stack->setCurrentWidget(shownView());
    const bool compared = m_view == View::Compare && m_comparison->result();
    const bool hasLog = m_view == View::Log && m_log->log() && !m_log->log()->error;
    m_copy->setVisible(compared || hasLog || shownView() == m_facts || (m_view == View::Space && inspection()));
    m_save->setVisible(saveable().has_value());
}

void InspectPage::placeStatus()
{
    if (m_view == View::Space && m_reader->isGrowing())
        m_space->showNotice(m_status);
    else if (m_status->parentWidget() != this)
        m_layout->insertWidget(m_layout->indexOf(m_stack), m_status);
}

void InspectPage::showHead()
{
    m_head->setVisible(!m_reader->source().empty());
    m_name->setFullText(displayPath(m_reader->source()));
    if (!inspection()) {
        const auto &info = m_reader->info();
        m_summary->setFacts(m_reader->hasFacts() && info->pageCount > 0
                                ? tr("%1 of %2").arg(pagesText(info->pageCount), pageSizeText(info->pageSize))
                                : QString());
        return;
    }
    const PageUsage &usage = inspection()->usage;
    QStringList facts{sizeText(qint64(usage.pageCount) * usage.pageSize),
                      tr("%1 of %2").arg(pagesText(usage.pageCount), pageSizeText(usage.pageSize)),
                      freePagesFact(usage.freePages())};
    if (const quint64 savings = usage.compactSavings(); savings > 0)
        facts.append(tr("a compact copy saves about %1").arg(sizeText(qint64(savings))));
    if (inspection()->problemCount > 0)
        facts.append(inspection()->problemCount == 1
                         ? tr("damaged: 1 problem")
                         : tr("damaged: %1 problems").arg(QLocale().toString(inspection()->problemCount)));
    if (!inspection()->consistent)
        facts.append(tr("changed while it was read"));
    m_summary->setFacts(factLine(facts));
}

QString InspectPage::text() const
{
    if (m_view == View::Facts)
        return factsAsText(m_reader->facts()).join(u'\n');
    if (m_view == View::Log)
        return m_log->toText();
    return m_view == View::Compare ? m_comparison->toText() : m_space->toText();
}

std::optional<InspectPage::Saveable> InspectPage::saveable() const
{
    const QString name = textFromPath(m_reader->source().stem());
    if (m_view == View::Space && inspection())
        return Saveable{name + u"-space"_qs, [inspection = m_reader->inspection()](SaveFormat format) {
                            return format == SaveFormat::Csv ? inspection->usageToCsv()
                                                             : QJsonDocument(inspection->toJson()).toJson();
                        }};
    const std::shared_ptr<const Comparison> comparison = m_view == View::Compare ? m_comparison->result()
        : m_view == View::Log                                                    ? m_log->since().result()
                                                                                 : nullptr;
    if (comparison)
        return Saveable{name + u"-comparison"_qs, [comparison](SaveFormat format) {
                            return format == SaveFormat::Csv ? comparison->toCsv()
                                                             : QJsonDocument(comparison->toJson()).toJson();
                        }};
    return {};
}

void InspectPage::save(SaveFormat format)
{
    const auto saved = saveable();
    if (!saved)
        return;
    const bool json = format == SaveFormat::Json;
    const QString suffix = json ? u"json"_qs : u"csv"_qs;
    const FileQuestion question{.kind = FileQuestion::Kind::NewFile,
                                .title = json ? tr("Save as JSON") : tr("Save as CSV"),
                                .name = u"saveInspection"_qs,
                                .suggested = pathFromFileName(saved->name + u'.' + suffix),
                                .suffix = suffix};
    openFileDialog(this, m_reader->source().parent_path(), question,
                   [this, format, saved = *saved](const auto &files) { save(format, saved, files.front()); });
}

void InspectPage::save(SaveFormat format, const Saveable &saved, const std::filesystem::path &place)
{
    const auto write = [format, content = saved.content](const std::filesystem::path &path) {
        return replaceFile(realPath(path), content(format));
    };
    const int number = ++m_lastSaving;
    const QString name = displayPath(place);
    tell(tr("Saving %1…").arg(name));
    m_savings[number] = readInBackground(place, write, [this, number, name](const std::error_code &error) {
        const auto saving = std::move(m_savings.at(number));
        m_savings.erase(number);
        tell(error ? tr("Not saved: %1").arg(QString::fromLocal8Bit(error.message().c_str()))
                   : tr("Saved: %1").arg(name));
    });
}

void InspectPage::tell(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (!notice.isEmpty())
        announce(m_notice, notice);
}

bool InspectPage::dragOver(QDropEvent &event, const DraggedFiles &files)
{
    return isVisible() && m_view == View::Compare && !m_reader->isHeld() && m_comparison->dragOver(event, files);
}

void InspectPage::dragLeft()
{
    m_comparison->dragLeft();
}

bool InspectPage::drop(QDropEvent &event, const DraggedFiles &files)
{
    return dragOver(event, files) && m_comparison->drop(event, files);
}

} // namespace Litecopy
