// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "logpanel.h"

#include "copytext.h"
#include "flowlayout.h"
#include "mappanel.h"
#include "pagemapview.h"
#include "paths.h"
#include "quantitytext.h"
#include "resulttext.h"
#include "retire.h"
#include "widgets.h"

#include <litecopy/copyjob.h>
#include <litecopy/inspectjob.h>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

enum Column
{
    Number,
    Pages,
    Size,
    State,
    Touched,
    ColumnCount,
};

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new SecondaryLabel({}, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(makeHeading({}, this))
    , m_commits(new QTreeWidget(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_again(makeButton(tr("&Read Again"), u"logAgain"_qs, this))
    , m_compare(makeButton(tr("What &Changed Since"), u"logCompare"_qs, this))
    , m_copy(makeButton(tr("Copy as of &Here…"), u"logCopy"_qs, this))
    , m_said(makeText(u"logSaid"_qs, this))
    , m_sentences(makeText(u"logSentences"_qs, this))
    , m_map(new MapPanel)
{
    setObjectName(u"logPanel"_qs);
    buildLayout();
    connect(m_commits, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            choose(m_commits->indexOfTopLevelItem(item));
    });
    connect(m_slider, &QSlider::valueChanged, this, &LogPanel::choose);
    connect(m_again, &QPushButton::clicked, this, [this] { m_reading ? cancel() : refresh(); });
    connect(m_compare, &QPushButton::clicked, this, [this] { m_comparing ? cancel() : compare(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_copying ? cancel() : askWhereToCopy(); });
    showLog();
}

LogPanel::~LogPanel() = default;

void LogPanel::buildLayout()
{
    m_summary->setObjectName(u"logSummary"_qs);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_commits->setObjectName(u"logCommits"_qs);
    m_commits->setAccessibleName(tr("Commits in the log"));
    m_commits->setRootIsDecorated(false);
    m_commits->setUniformRowHeights(true);
    m_commits->setHeaderLabels(
        {tr("Commit"), tr("Pages"), tr("Size after it"), tr("Its state"), tr("Changed pages of")});
    m_slider->setObjectName(u"logSlider"_qs);
    m_slider->setAccessibleName(tr("Commit, from the start of the log to the last one"));
    m_slider->setTickPosition(QSlider::TicksBelow);

    auto *upper = new QWidget(this);
    QVBoxLayout *column = makeColumn(upper, 6);
    column->addWidget(m_summary);
    column->addWidget(m_commits, 1);
    column->addWidget(m_slider);
    auto *buttons = new FlowLayout(6);
    for (QPushButton *button : {m_copy, m_compare, m_again})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addWidget(m_sentences);
    makeColumn(this, 0)->addWidget(makeSplitter(upper, 3, m_map, 2));
    m_map->setHint(tr("Choose a commit above to see which pages it changed, as they lie in the database now."));
}

void LogPanel::setSource(const std::filesystem::path &source)
{
    if (m_source == source)
        return;
    m_source = source;
    retire(m_reading, this);
    retire(m_comparing, this);
    m_log.reset();
    say({});
    showLog();
    if (isVisible())
        start();
}

void LogPanel::setInspection(std::shared_ptr<const Inspection> inspection)
{
    m_inspection = std::move(inspection);
    m_map->map()->setInspection(m_inspection);
    showChosen();
}

void LogPanel::setHeld(bool held)
{
    m_held = held;
    showControls();
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    start();
}

void LogPanel::refresh()
{
    m_log.reset();
    start();
}

void LogPanel::start()
{
    if (m_source.empty() || m_log || m_reading)
        return;
    m_reading = std::make_unique<LogJob>(m_source);
    connect(m_reading.get(), &LogJob::finished, this, [this](const DatabaseLog &log) {
        const auto finished = std::move(m_reading);
        m_log = std::make_shared<const DatabaseLog>(log);
        showLog();
        announce(m_summary, m_summary->text());
    });
    m_reading->start();
    showLog();
}

void LogPanel::cancel()
{
    if (m_reading)
        m_reading->cancel();
    if (m_comparing)
        m_comparing->cancel();
    if (m_copying)
        m_copying->cancel();
}

void LogPanel::showLog()
{
    if (m_source.empty())
        m_summary->setText(tr("Choose a database that is a file here, and not compressed."));
    else if (m_reading)
        m_summary->setText(tr("Reading the log…"));
    else if (!m_log || m_log->cancelled)
        m_summary->setText(tr("The log was not read."));
    else if (m_log->error)
        m_summary->setText(describe(m_log->error).title);
    else
        m_summary->setText(m_log->summary());
    QStringList sentences;
    if (m_log && !m_log->error) {
        sentences = m_log->keeperTexts();
        if (const QString journal = m_log->journalText(); !journal.isEmpty())
            sentences << journal;
        sentences << m_log->advice();
        if (!m_log->consistent)
            sentences << tr("The log changed again and again while it was read: this may not be of one moment.");
    }
    m_sentences->setText(sentences.join(u'\n'));
    m_sentences->setVisible(!sentences.isEmpty());
    fillCommits();
    showControls();
    Q_EMIT logChanged();
}

void LogPanel::fillCommits()
{
    const QSignalBlocker list(m_commits);
    const QSignalBlocker slider(m_slider);
    m_commits->clear();
    const bool has = m_log && m_log->hasLog && !m_log->commits.empty();
    m_commits->setVisible(has);
    m_slider->setVisible(has);
    m_map->setVisible(has);
    if (!has)
        return;
    const QLocale locale;
    const auto add = [this](const QStringList &texts) {
        auto *item = new QTreeWidgetItem(m_commits, texts);
        for (const int column : {int(Number), int(Pages), int(Size)})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Touched, texts.at(Touched));
    };
    add({u"0"_qs, {}, {}, stateText(m_log->start, m_log->startGonePage), tr("when the log was started")});
    for (const LogCommit &commit : m_log->commits) {
        QString touched = touchedText(commit.touched);
        if (commit.namedLater)
            touched = tr("%1 (by later names)").arg(touched);
        if (!commit.sealed)
            touched = tr("%1 (not sealed)").arg(touched);
        const QString state = stateText(commit.state, commit.gonePage);
        add({locale.toString(commit.number), locale.toString(quint64(commit.pages.size())),
             sizeText(m_log->bytesOf(commit.pageCount)), commit.merged ? tr("merged; %1").arg(state) : state, touched});
    }
    for (int column = 0; column < Touched; ++column)
        m_commits->resizeColumnToContents(column);
    m_slider->setRange(0, int(m_log->commits.size()));
    m_slider->setTickInterval(std::max(1, int(m_log->commits.size()) / 20));
    choose(m_slider->maximum());
}

void LogPanel::choose(int row)
{
    const QSignalBlocker list(m_commits);
    const QSignalBlocker slider(m_slider);
    m_slider->setValue(row);
    if (QTreeWidgetItem *const item = m_commits->topLevelItem(row)) {
        m_commits->setCurrentItem(item);
        m_commits->scrollToItem(item);
    }
    say({});
    showChosen();
    showControls();
}

std::optional<quint32> LogPanel::chosen() const
{
    if (!m_log || !m_log->hasLog || m_commits->topLevelItemCount() == 0)
        return {};
    return quint32(m_slider->value());
}

AsOf LogPanel::asOf(quint32 commit) const
{
    return {.number = commit, .fromEnd = false, .log = m_log->id};
}

/// On the map of the database as it is now.
void LogPanel::showChosen()
{
    const std::optional<quint32> commit = chosen();
    std::shared_ptr<std::vector<bool>> marked;
    if (commit && *commit > 0 && m_inspection) {
        marked = std::make_shared<std::vector<bool>>(m_inspection->map.pageCount());
        for (const quint32 page : m_log->commits[*commit - 1].pages) {
            if (page >= 1 && page <= marked->size())
                (*marked)[page - 1] = true;
        }
    }
    m_map->map()->setMarkedPages(std::move(marked));
}

void LogPanel::showControls()
{
    const std::optional<quint32> commit = chosen();
    const bool isThere = commit && m_log->stateOf(*commit) != LogCommit::State::Gone;
    const bool isFree = !m_held && !m_reading;
    m_again->setText(m_reading ? tr("Cancel") : tr("&Read Again"));
    m_again->setEnabled(!m_source.empty());
    m_compare->setText(m_comparing ? tr("Cancel") : tr("What &Changed Since"));
    m_compare->setEnabled(m_comparing || (isFree && !m_copying && isThere && *commit < m_log->commits.size()));
    m_copy->setText(m_copying ? tr("Cancel") : tr("Copy as of &Here…"));
    m_copy->setEnabled(m_copying || (isFree && !m_comparing && isThere));
    for (QPushButton *button : {m_compare, m_copy})
        button->setVisible(commit.has_value() || m_copying);
}

void LogPanel::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_said, text);
}

void LogPanel::compare()
{
    InspectOptions options;
    options.asOf = asOf(*chosen());
    m_comparing = std::make_unique<CompareJob>(m_source, m_source, options);
    connect(m_comparing.get(), &CompareJob::finished, this, [this](const Comparison &comparison) {
        const auto finished = std::move(m_comparing);
        finishComparison(comparison);
    });
    say(tr("Every page and every row of then and now is read…"));
    m_comparing->start();
    showControls();
}

void LogPanel::finishComparison(const Comparison &comparison)
{
    const QLocale locale;
    QStringList lines;
    if (comparison.error)
        lines << describe(comparison.error).title << describe(comparison.error).advice;
    else if (comparison.cancelled)
        lines << tr("Cancelled.");
    else if (comparison.isSameContent())
        lines << tr("All tables have the same content now.");
    for (const TreeDifference &tree : comparison.trees) {
        const bool isIndex = tree.kind == TreeUsage::Kind::Index || tree.kind == TreeUsage::Kind::ImpliedIndex;
        if (!isIndex && tree.differs())
            lines << tr("%1: %2 rows added since, %3 changed, %4 deleted")
                         .arg(displayPath(tree.name.toStdString()), locale.toString(tree.onlyInSecond),
                              locale.toString(tree.changed), locale.toString(tree.onlyInFirst));
    }
    if (!comparison.error && !comparison.cancelled && !comparison.isConsistent())
        lines << tr("A program wrote meanwhile: this may not be of one moment.");
    say(lines.join(u'\n'));
    showControls();
}

void LogPanel::askWhereToCopy()
{
    const quint32 commit = *chosen();
    auto *dialog = new QFileDialog(this, tr("Copy as of Commit %1").arg(commit));
    dialog->setObjectName(u"logCopyDialog"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The copy itself refuses a name that is taken: nothing is replaced here.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(textFromPath(m_source.parent_path()));
    dialog->selectFile(tr("%1-commit-%2").arg(textFromPath(m_source.stem())).arg(commit)
                       + textFromPath(m_source.extension()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { copyTo(pathFromFileName(file)); });
    dialog->open();
}

void LogPanel::copyTo(const std::filesystem::path &destination)
{
    if (m_copying || !chosen())
        return;
    CopyRequest request;
    request.source = m_source;
    request.destination = destination;
    request.asOf = asOf(*chosen());
    m_copying = std::make_unique<CopyJob>(std::move(request));
    connect(m_copying.get(), &CopyJob::progressChanged, this, [this](const CopyProgress &progress) {
        m_said->setText(progressTitle(progress, displayPath(m_source.filename())));
    });
    connect(m_copying.get(), &CopyJob::finished, this, [this](const CopyResult &result) {
        const auto finished = std::move(m_copying);
        finishCopy(result);
    });
    say(tr("Copying…"));
    m_copying->start();
    showControls();
}

void LogPanel::finishCopy(const CopyResult &result)
{
    QStringList lines{resultTitle(result)};
    if (result.isCopied()) {
        lines << displayPath(result.receipt.destination);
        if (result.receipt.asOfCommit)
            lines << asOfText(result.receipt);
    } else if (result.error) {
        lines = {describe(result.error).title, describe(result.error).advice};
    }
    if (const QString remark = remarkText(result); !remark.isEmpty())
        lines << remark;
    say(lines.join(u'\n'));
    showControls();
}

QString LogPanel::toText() const
{
    QStringList lines{displayPath(m_source), m_summary->text()};
    for (int row = 0; row < m_commits->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << m_commits->topLevelItem(row)->text(column);
        lines << cells.join(u'\t');
    }
    lines << m_sentences->text();
    return lines.join(u'\n');
}

} // namespace Litecopy
