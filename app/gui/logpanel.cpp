// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "logpanel.h"

#include "commitlist.h"
#include "flowlayout.h"
#include "leastheight.h"
#include "leaststack.h"
#include "logtext.h"
#include "mappanel.h"
#include "openfiledialog.h"
#include "pagemapview.h"
#include "panel.h"
#include "paths.h"
#include "quantitytext.h"
#include "retire.h"
#include "sinceview.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/inspectjob.h>

#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr int leastRows = 3; // of commits: where room is short, the page is scrolled
constexpr int mostTicks = 20;
constexpr std::chrono::seconds betweenLooks(2); // at who keeps the log

/// A state that can't be read: why.
QString whyGone(const DatabaseLog &log, quint32 commit)
{
    if (log.stateOf(commit) != LogCommit::State::Gone)
        return {};
    QString text =
        stateText(LogCommit::State::Gone, commit == 0 ? log.startGonePage : log.commits[commit - 1].gonePage);
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

LogPanel::LogPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new LeastStack(this))
    , m_history(new QWidget(m_stack))
    , m_state(new Panel(Glyph::Database, {}, {}, m_history))
    , m_bar(new QProgressBar(m_state))
    , m_facts(new FactForm)
    , m_keepers(m_facts->addFact(tr("Kept by"), u"logKeepers"_qs))
    , m_journal(m_facts->addFact(tr("Journal"), u"logJournal"_qs))
    , m_advice(m_facts->addFact(tr("Note"), u"logAdvice"_qs))
    , m_again(m_state->addButton(tr("&Read Again"), u"logAgain"_qs))
    , m_commits(new CommitList)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_chosen(new QLabel)
    , m_copy(makeButton(tr("Copy &as of Here…"), u"logCopy"_qs, nullptr))
    , m_changed(makeButton(tr("What It Chan&ged"), u"logChanged"_qs, nullptr))
    , m_compare(makeButton(tr("&What Changed Since"), u"logCompare"_qs, nullptr))
    , m_renew(makeButton(tr("&Read Again"), u"logRenew"_qs, nullptr))
    , m_map(new MapPanel)
    , m_since(new SinceView(m_stack))
{
    setObjectName(u"logPanel"_qs);
    buildLayout();
    connect(m_commits, &CommitList::commitChosen, this, &LogPanel::choose);
    connect(m_slider, &QSlider::valueChanged, this, [this](int commit) { choose(quint32(commit)); });
    for (QPushButton *again : {m_again, m_renew})
        connect(again, &QPushButton::clicked, this, [this] { m_reading ? cancel() : refresh(); });
    m_watch.setSingleShot(true);
    m_watch.setInterval(betweenLooks);
    connect(&m_watch, &QTimer::timeout, this, &LogPanel::lookAgain);
    connect(m_copy, &QPushButton::clicked, this, &LogPanel::askWhereToCopy);
    connect(m_changed, &QPushButton::clicked, this, &LogPanel::compareCommit);
    connect(m_compare, &QPushButton::clicked, this, &LogPanel::compare);
    connect(m_map->map(), &PageMapView::pageChosen, this, &LogPanel::choosePage);
    connect(m_since, &SinceView::left, this, &LogPanel::cancel);
    connect(m_since, &SinceView::stateChanged, this, &LogPanel::changed);
    showLog();
}

LogPanel::~LogPanel() = default;

void LogPanel::buildLayout()
{
    m_state->setObjectName(u"logState"_qs);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of reading the log"));
    m_state->body()->addLayout(m_facts);
    m_state->body()->addWidget(m_bar);
    m_slider->setObjectName(u"logSlider"_qs);
    m_slider->setAccessibleName(tr("Commit, from the start of the log to the last one"));
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_chosen->setObjectName(u"logChosen"_qs);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_changed->setToolTip(tr("Counts the rows that this commit added, changed and deleted, table by table"));
    m_compare->setToolTip(tr("Counts the rows that were added, changed and deleted since, table by table"));
    m_copy->setToolTip(tr("Copies the database as it was then. The database itself is left as it is"));

    auto *upper = new QWidget;
    QVBoxLayout *column = makeColumn(upper, 6);
    m_commits->setMinimumHeight(heightOfRows(*m_commits, leastRows));
    column->addWidget(m_commits, 1);
    column->addWidget(m_slider);
    column->addWidget(m_chosen);
    auto *buttons = new FlowLayout(8);
    for (QPushButton *button : {m_copy, m_changed, m_compare, m_renew})
        buttons->addWidget(button);
    column->addLayout(buttons);
    new LeastHeight(upper);
    QWidget *const split = makeSplitter(upper, 3, m_map, 2);
    split->setObjectName(u"logHistory"_qs);
    QVBoxLayout *history = makeColumn(m_history, 10);
    history->addWidget(m_state);
    history->addWidget(split, 1);
    history->addStretch(0);
    new LeastHeight(m_history);
    m_stack->addWidget(m_history);
    m_stack->addWidget(m_since);
    makeColumn(this, 0)->addWidget(m_stack);
    m_map->map()->setTableName(m_commits->accessibleName());
}

void LogPanel::setSource(const std::filesystem::path &source, bool isPacked)
{
    if (m_source == source && m_isPacked == isPacked)
        return;
    m_source = source;
    m_isPacked = isPacked;
    retire(m_reading, this);
    m_looking.reset();
    m_times = {};
    m_since->stop();
    m_stack->setCurrentWidget(m_history);
    m_log.reset();
    showLog();
    if (isVisible())
        start();
}

void LogPanel::setInspection(std::shared_ptr<const Inspection> inspection)
{
    m_inspection = std::move(inspection);
    m_map->map()->setInspection(m_inspection);
    m_map->setVisible(m_inspection && hasCommits());
    showChosen();
}

void LogPanel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    showState();
    showControls();
    if (!held && isVisible())
        start();
}

void LogPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    start();
    watch();
}

void LogPanel::refresh()
{
    if (m_reading || m_held)
        return;
    auto before = std::exchange(m_log, nullptr);
    if (!isVisible()) {
        showLog();
        return;
    }
    start();
    // The log that was read before stays shown until the new one is read.
    if (m_reading)
        m_log = std::move(before);
}

void LogPanel::start()
{
    if (m_source.empty() || m_isPacked || m_held || m_log || m_reading)
        return;
    LogOptions options;
    options.times = m_times;
    m_reading = std::make_unique<LogJob>(m_source, options);
    connect(m_reading.get(), &LogJob::progressChanged, this,
            [this](double fraction) { m_bar->setValue(int(fraction * m_bar->maximum())); });
    connect(m_reading.get(), &LogJob::finished, this, [this](const DatabaseLog &log) {
        const auto finished = std::move(m_reading);
        finish(log);
    });
    m_bar->setValue(0);
    m_reading->start();
    showState();
    showControls();
}

void LogPanel::finish(const DatabaseLog &log)
{
    const std::optional<EarlierState> before = chosen();
    if (!log.cancelled || !m_log) {
        m_log = std::make_shared<DatabaseLog>(log);
        m_times = log.times;
        m_isOver = false;
    }
    showLog();
    // Of the same log, the same commit stays chosen.
    if (before && hasCommits() && before->asOf.log == m_log->id && before->asOf.number < before->commits)
        choose(std::min(before->asOf.number, quint32(m_slider->maximum())));
    announce(m_state, factLines().join(u' '));
}

bool LogPanel::canWatch() const
{
    return m_log && m_log->isMergeKnown && !m_reading && !m_held && isVisible() && !showsSince();
}

void LogPanel::watch()
{
    if (canWatch() && !m_looking && !m_watch.isActive())
        m_watch.start();
}

void LogPanel::lookAgain()
{
    if (window()->isMinimized()) {
        watch();
        return;
    }
    if (!canWatch() || m_looking)
        return;
    const auto look = [times = m_times](const std::filesystem::path &database) {
        return lookAtKeepers(database, times);
    };
    m_looking = readInBackground(m_source, look, [this](const LogLook &seen) {
        const auto finished = std::move(m_looking);
        if (!canWatch())
            return;
        m_isOver = !m_log->take(seen);
        if (m_isOver)
            m_log->keepers.clear();
        else
            m_times = m_log->times;
        showState();
    });
}

void LogPanel::cancel()
{
    if (m_since->isRunning()) {
        m_since->cancel();
    } else if (showsSince()) {
        m_since->stop();
        m_stack->setCurrentWidget(m_history);
        m_compare->setFocus();
        watch();
        Q_EMIT changed();
    } else if (m_reading) {
        m_reading->cancel();
    }
}

bool LogPanel::showsSince() const
{
    return m_stack->currentWidget() == m_since;
}

bool LogPanel::hasCommits() const
{
    return m_log && !m_log->commits.empty();
}

/// What stands above the commits.
void LogPanel::showState()
{
    const bool isKnown = m_log && !m_log->error && !m_log->cancelled;
    Tone tone = Tone::Plain;
    PanelText text{Glyph::Database, {}, {}};
    if (m_isPacked) {
        text.title = tr("A compressed copy has no log");
        text.text = tr("It holds the database alone, as it was at one moment.");
    } else if (isKnown) {
        const bool needsCare = m_log->isKept() || m_log->firstUnsealed() != 0 || !m_log->consistent
            || m_log->journal.kind == JournalState::Kind::Hot;
        tone = needsCare ? Tone::Caution : Tone::Plain;
        text.glyph = needsCare ? Glyph::Warning : Glyph::Database;
        text.title = m_log->summary();
        text.text = (m_log->mergedText() + u' ' + logWarning(*m_log)).trimmed();
    } else if (m_reading) {
        text.title = tr("Reading the log…");
        text.text = tr("To name the tables that each commit changed, the database is read, too.");
    } else if (m_held) {
        text = {Glyph::Waiting, tr("A copy is running"), tr("The log is read when that is over.")};
    } else if (m_log && m_log->error) {
        const ErrorText error = describe(m_log->error);
        tone = Tone::Bad;
        text = {Glyph::Warning, error.title, error.advice};
    } else {
        text = {Glyph::Stop, tr("The log was not read"), {}};
    }
    m_state->say(text);
    m_state->setTone(tone);
    m_bar->setVisible(m_reading != nullptr);
    for (QPushButton *again : {m_again, m_renew})
        again->setText(m_reading ? tr("Cancel") : tr("&Read Again"));
    m_again->setVisible(!m_isPacked && !hasCommits() && (m_reading || !m_held));
    m_renew->setEnabled(m_reading || !m_held);
    showFacts();
    watch();
}

void LogPanel::showFacts()
{
    const bool isKnown = m_log && !m_log->error && !m_log->cancelled;
    const auto show = [this](QLabel *label, const QString &text) {
        label->setText(text);
        m_facts->setFactVisible(label, !text.isEmpty());
    };
    show(m_keepers, isKnown ? m_log->keeperTexts().join(u'\n') : QString());
    show(m_journal, isKnown ? journalSentences(*m_log) : QString());
    QStringList advice = isKnown ? m_log->advice() : QStringList();
    if (isKnown && m_isOver)
        advice.prepend(tr("The log has been started over or merged since: “Read Again” shows what is in it now."));
    show(m_advice, advice.join(u'\n'));
}

void LogPanel::showLog()
{
    showState();
    {
        const QSignalBlocker slider(m_slider);
        const bool has = hasCommits();
        m_commits->setLog(has ? m_log : nullptr);
        const int last = has ? int(m_log->commits.size()) : 0;
        m_slider->setRange(0, last);
        m_slider->setPageStep(std::max(1, last / mostTicks));
        m_slider->setTickInterval(std::max(1, last / mostTicks));
        m_slider->setValue(last);
        m_commits->parentWidget()->parentWidget()->setVisible(has);
        m_map->setVisible(has && m_inspection);
    }
    showChosen();
    Q_EMIT changed();
}

void LogPanel::choose(quint32 commit)
{
    {
        const QSignalBlocker slider(m_slider);
        m_slider->setValue(int(commit));
    }
    m_commits->choose(commit);
    showChosen();
}

/// The last commit that changed that page, or one of those that its square stands for.
void LogPanel::choosePage(quint32 page)
{
    if (!hasCommits())
        return;
    const quint32 end = page + m_map->map()->grid().pagesPerCell();
    for (quint32 commit = quint32(m_log->commits.size()); commit > 0; --commit) {
        const std::vector<quint32> &pages = m_log->commits[commit - 1].pages;
        const auto first = std::ranges::lower_bound(pages, page);
        if (first != pages.end() && *first < end) {
            choose(commit);
            return;
        }
    }
}

std::optional<EarlierState> LogPanel::chosen() const
{
    if (!hasCommits())
        return {};
    return EarlierState{.asOf = {.number = quint32(m_slider->value()), .fromEnd = false, .log = m_log->id},
                        .commits = quint32(m_log->commits.size())};
}

void LogPanel::showChosen()
{
    if (const auto state = chosen()) {
        QString text = tr("As the database was %1.").arg(momentOf(*state));
        if (const QString why = whyGone(*m_log, state->asOf.number); !why.isEmpty())
            text += u' ' + why;
        m_chosen->setText(text);
        m_slider->setToolTip(text);
    }
    markPages();
    showControls();
}

/// Marks the pages that the chosen commit changed, on the map of the database as it is now.
void LogPanel::markPages()
{
    const std::optional<EarlierState> state = chosen();
    std::shared_ptr<std::vector<bool>> marked;
    quint32 beyond = 0;
    if (state && state->asOf.number > 0 && m_inspection) {
        marked = std::make_shared<std::vector<bool>>(m_inspection->map.pageCount());
        for (const quint32 page : m_log->commits[state->asOf.number - 1].pages) {
            if (page >= 1 && page <= marked->size())
                (*marked)[page - 1] = true;
            else
                ++beyond;
        }
        const auto count = quint32(m_log->commits[state->asOf.number - 1].pages.size());
        QString hint =
            (count == 1 ? tr("Commit %1 changed %2: it is in full colour, where the database has it now.")
                        : tr("Commit %1 changed %2: they are in full colour, where the database has them now."))
                .arg(countText(state->asOf.number), pagesText(count));
        // The database was made shorter, or has grown since it was read.
        if (beyond > 0)
            hint += u' ' + tr("Beyond the map's end: %1.").arg(pagesText(beyond));
        m_map->setHint(hint);
    } else {
        m_map->setHint(tr("Choose a commit to see which pages it changed, or a square to see what changed it last."));
    }
    m_map->map()->setMarkedPages(std::move(marked));
}

void LogPanel::showControls()
{
    const std::optional<EarlierState> state = chosen();
    const bool isThere = state && m_log->stateOf(state->asOf.number) != LogCommit::State::Gone;
    const bool isFree = !m_held && !m_reading;
    m_copy->setEnabled(isFree && isThere);
    m_compare->setEnabled(isFree && isThere && state->asOf.number < state->commits);
    m_changed->setEnabled(isFree && isThere && state->asOf.number > 0
                          && m_log->stateOf(state->asOf.number - 1) != LogCommit::State::Gone);
}

void LogPanel::compare()
{
    const std::optional<EarlierState> state = chosen();
    if (!state)
        return;
    m_stack->setCurrentWidget(m_since);
    m_since->compare(m_source, *state);
    m_since->takeFocus();
    Q_EMIT changed();
}

/// The state before the chosen commit, and the one after it.
void LogPanel::compareCommit()
{
    const std::optional<EarlierState> after = chosen();
    if (!after || after->asOf.number == 0)
        return;
    EarlierState before = *after;
    --before.asOf.number;
    m_stack->setCurrentWidget(m_since);
    m_since->compare(m_source, before, after);
    m_since->takeFocus();
    Q_EMIT changed();
}

void LogPanel::askWhereToCopy()
{
    const std::optional<EarlierState> state = chosen();
    if (!state)
        return;
    const FileQuestion question{
        .kind = FileQuestion::Kind::NewFile,
        .title = tr("Copy as of Commit %1").arg(countText(state->asOf.number)),
        .name = u"logCopyDialog"_qs,
        .suggested = pathFromFileName(tr("%1-commit-%2").arg(textFromPath(m_source.stem())).arg(state->asOf.number)
                                      + textFromPath(m_source.extension())),
        // The copy page asks what becomes of a file that is there, and shows it.
        .asksToReplace = false};
    openFileDialog(this, m_source.parent_path(), question,
                   [this, state = *state, source = m_source](const auto &files) {
                       if (source == m_source)
                           Q_EMIT copyAsked(state, files.front());
                   });
}

/// What stands above the commits.
QStringList LogPanel::factLines() const
{
    QStringList lines{m_state->title(), m_state->text(), m_keepers->text(), m_journal->text(), m_advice->text()};
    lines.removeAll(QString());
    return lines;
}

QString LogPanel::toText() const
{
    if (showsSince())
        return displayPath(m_source) + u'\n' + m_since->toText();
    QStringList lines = QStringList{displayPath(m_source)} + factLines();
    if (hasCommits())
        lines << m_commits->toText();
    return lines.join(u'\n');
}

} // namespace Litecopy
