// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "comparisonpanel.h"

#include "card.h"
#include "comparisontext.h"
#include "differencetable.h"
#include "droptarget.h"
#include "labels.h"
#include "mappanel.h"
#include "pagemapview.h"
#include "pathtext.h"

#include <litecopy/inspectjob.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

namespace Litecopy {

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_field(new QLineEdit(m_card))
    , m_choose(new QPushButton(tr("Choose…"), m_card))
    , m_compare(new QPushButton(tr("C&ompare"), m_card))
    , m_bar(new QProgressBar(this))
    , m_title(makeHeading({}, this))
    , m_text(new SecondaryLabel({}, this))
    , m_findings(new QWidget(this))
    , m_onlyDifferent(new QCheckBox(tr("Only what &differs"), m_findings))
    , m_side(new QComboBox(m_findings))
    , m_tables(new DifferenceTable)
    , m_map(new MapPanel)
{
    setObjectName(u"comparisonPanel"_qs);
    buildFields();
    buildLayout();
    link();
    setFirst({});
}

ComparisonPanel::~ComparisonPanel() = default;

void ComparisonPanel::link()
{
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_second = pathFromText(text);
        showControls();
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_second.clear();
        showControls();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ComparisonPanel::start);
    connect(m_choose, &QPushButton::clicked, this, &ComparisonPanel::choose);
    connect(m_compare, &QPushButton::clicked, this, [this] { m_job ? cancel() : start(); });
    connect(m_onlyDifferent, &QCheckBox::toggled, m_tables, &DifferenceTable::setOnlyDifferent);
    connect(m_side, &QComboBox::currentIndexChanged, this, &ComparisonPanel::showMap);
    connect(m_tables, &QTreeWidget::itemSelectionChanged, this, &ComparisonPanel::markSelected);
    connect(m_map->map(), &PageMapView::pageChosen, this, [this](quint32 page) {
        const PageMap &map = showsSecond() ? m_result->second.map : m_result->first.map;
        const PageSummary summary = map.summary(page, m_map->map()->grid().pagesPerCell());
        m_tables->selectTree(summary.mainOwner, showsSecond());
    });
}

void ComparisonPanel::setFirst(const std::filesystem::path &first)
{
    if (m_first == first && !first.empty())
        return;
    m_first = first;
    m_job.reset();
    m_result.reset();
    say(tr("What has changed since?"),
        tr("Choose a second database, say yesterday's copy, or drop it here: the pages and tables that differ are "
           "counted, and shown on the map. Neither database is changed."));
    showResult();
    showControls();
}

void ComparisonPanel::setSecond(const std::filesystem::path &second)
{
    m_field->setText(textFromPath(second));
    m_second = second;
    showControls();
    start();
}

void ComparisonPanel::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the Database to Compare With"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(textFromPath((m_second.empty() ? m_first : m_second).parent_path()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { setSecond(pathFromFileName(file)); });
    dialog->open();
}

void ComparisonPanel::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void ComparisonPanel::showControls()
{
    m_bar->setVisible(isRunning());
    m_compare->setText(isRunning() ? tr("Cancel") : tr("C&ompare"));
    m_compare->setEnabled(isRunning() || (!m_first.empty() && !m_second.empty()));
    m_choose->setEnabled(!isRunning());
    m_field->setReadOnly(isRunning());
    m_card->setDashed(m_second.empty());
}

void ComparisonPanel::start()
{
    if (m_job || m_first.empty() || m_second.empty())
        return;
    m_result.reset();
    showResult();
    m_job = std::make_unique<CompareJob>(m_first, m_second);
    connect(m_job.get(), &CompareJob::progressChanged, this,
            [this](double fraction) { m_bar->setValue(int(fraction * 1000)); });
    connect(m_job.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
        m_job.reset();
        show(comparison);
    });
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    say(tr("Comparing…"), tr("Every page and every row of both is read."));
    showControls();
    m_job->start();
}

void ComparisonPanel::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ComparisonPanel::show(const Comparison &comparison)
{
    const ComparisonText text = comparisonText(comparison);
    say(text.title, text.text);
    if (!comparison.cancelled && !comparison.error)
        m_result = std::make_shared<const Comparison>(comparison);
    showResult();
    showControls();
    announce(m_title, text.title + u". "_qs + text.text);
}

void ComparisonPanel::showResult()
{
    m_findings->setVisible(m_result != nullptr);
    m_tables->setComparison(m_result);
    const bool pages = m_result && m_result->pagesComparable;
    m_map->setVisible(pages);
    m_side->setVisible(pages);
    showMap();
    Q_EMIT resultChanged();
}

bool ComparisonPanel::showsSecond() const
{
    return m_side->currentIndex() == 1;
}

void ComparisonPanel::showMap()
{
    if (!m_result) {
        m_map->map()->setInspection(nullptr);
        return;
    }
    m_map->map()->setInspection({m_result, showsSecond() ? &m_result->second : &m_result->first});
    m_map->map()->setMarkedPages(m_result->pageDiffers);
    m_map->setHint(m_result->differingPages > 0
                       ? tr("Pages that differ are in full colour. Choose a row above to see its pages alone.")
                       : tr("All pages are pale: none differs."));
    markSelected();
}

void ComparisonPanel::markSelected()
{
    if (!m_result)
        return;
    const Inspection &shown = showsSecond() ? m_result->second : m_result->first;
    std::vector<bool> owners;
    for (const int index : m_tables->selectedTrees()) {
        const TreeDifference &difference = m_result->trees[std::size_t(index)];
        owners.resize(shown.usage.trees.size());
        if (const int tree = showsSecond() ? difference.secondTree : difference.firstTree; tree != PageEntry::noOwner)
            owners[std::size_t(tree)] = true;
    }
    m_map->map()->setMarkedOwners(std::move(owners));
}

QString ComparisonPanel::toText() const
{
    return displayPath(m_first) + u'\n' + displayPath(m_second) + u'\n' + m_title->text() + u'\n' + m_text->text()
        + u"\n\n"_qs + m_tables->toText();
}

bool ComparisonPanel::dragOver(QDropEvent &event)
{
    const DropDecision decision = decideDrop(event.mimeData()->urls(), DropZone::Anywhere);
    const bool taken = !m_first.empty() && !isRunning() && (event.possibleActions() & Qt::CopyAction)
        && decision.action == DropDecision::Action::SetSource;
    m_card->setTarget(taken);
    if (taken) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
    return taken;
}

void ComparisonPanel::dragLeft()
{
    m_card->setTarget(false);
}

bool ComparisonPanel::drop(QDropEvent &event)
{
    const bool taken = dragOver(event);
    dragLeft();
    if (taken)
        setSecond(decideDrop(event.mimeData()->urls(), DropZone::Anywhere).path);
    return taken;
}

} // namespace Litecopy
