// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "comparisonpanel.h"

#include "labels.h"
#include "mappanel.h"
#include "pagemapview.h"
#include "pathtext.h"

#include <litecopy/comparejob.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

ComparisonPanel::ComparisonPanel(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_compare(new QPushButton(tr("C&ompare"), this))
    , m_bar(new QProgressBar(this))
    , m_title(makeHeading({}, this))
    , m_text(new SecondaryLabel({}, this))
    , m_tables(new QTreeWidget(this))
    , m_map(new MapPanel(this))
{
    setObjectName(u"comparisonPanel"_qs);
    m_field->setObjectName(u"otherField"_qs);
    m_field->setPlaceholderText(tr("Another database file, say yesterday's copy"));
    m_field->setAccessibleName(tr("The database to compare with"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false);
    m_choose->setObjectName(u"chooseOther"_qs);
    m_choose->setAutoDefault(true);
    m_choose->setAccessibleName(tr("Choose the database to compare with"));
    m_compare->setObjectName(u"compare"_qs);
    m_compare->setAutoDefault(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_title->setObjectName(u"comparisonTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"comparisonText"_qs);
    m_tables->setObjectName(u"differences"_qs);
    m_tables->setAccessibleName(tr("Differences by table and index"));
    m_tables->setHeaderLabels({tr("Table or index"), tr("Differing pages"), tr("Same rows"), tr("Difference")});
    m_tables->setRootIsDecorated(false);
    m_tables->setAlternatingRowColors(true);
    m_tables->setUniformRowHeights(true);
    buildLayout();
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
    setFirst({});
}

ComparisonPanel::~ComparisonPanel() = default;

void ComparisonPanel::buildLayout()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    row->addWidget(m_compare);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tables);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(splitter, 1);
    layout->addStretch(0);
}

void ComparisonPanel::setFirst(const std::filesystem::path &first)
{
    if (m_first == first && !first.empty())
        return;
    m_first = first;
    m_job.reset();
    m_result.reset();
    say(tr("What has changed since?"),
        tr("Choose a second database, say yesterday's copy: the pages and tables that differ are counted, and shown on "
           "the map. Neither database is changed."));
    showTables();
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
}

void ComparisonPanel::start()
{
    if (m_job || m_first.empty() || m_second.empty())
        return;
    m_result.reset();
    showTables();
    m_job = std::make_unique<CompareJob>(m_first, m_second);
    connect(m_job.get(), &CompareJob::progressChanged, this,
            [this](double fraction) { m_bar->setValue(int(fraction * 1000)); });
    connect(m_job.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
        // Its signal is being delivered: it may go, but not yet.
        m_job.release()->deleteLater();
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
    showTables();
    showControls();
    announce(m_title, text.title + u". "_qs + text.text);
}

void ComparisonPanel::showTables()
{
    m_tables->clear();
    m_tables->parentWidget()->setVisible(m_result != nullptr);
    if (!m_result)
        return;
    std::vector<const TreeDifference *> trees;
    for (const TreeDifference &tree : m_result->trees)
        trees.push_back(&tree);
    // What differs comes first.
    std::ranges::stable_sort(trees, [](const TreeDifference *one, const TreeDifference *other) {
        return std::pair(one->differs(), one->differingPages) > std::pair(other->differs(), other->differingPages);
    });
    const QLocale locale;
    for (const TreeDifference *tree : trees) {
        const bool same = tree->entriesCompared && tree->presence == TreeDifference::Presence::Both;
        auto *item = new QTreeWidgetItem(m_tables,
                                         {tree->name, locale.toString(tree->differingPages),
                                          same ? locale.toString(tree->equal) : QString(), differenceText(*tree)});
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_tables->font();
        font.setBold(tree->differs());
        item->setFont(0, font);
    }
    m_tables->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tables->header()->setStretchLastSection(true);
    m_map->setVisible(m_result->pagesComparable);
    m_map->map()->setInspection({m_result, &m_result->first});
    m_map->map()->setMarkedPages(m_result->pageDiffers);
    m_map->setHint(tr("This database's pages: those that differ are in full colour."));
}

} // namespace Litecopy
