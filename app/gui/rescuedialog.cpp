// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescuedialog.h"

#include "closequestion.h"
#include "copytext.h"
#include "drivetraffic.h"
#include "leastheight.h"
#include "openfiledialog.h"
#include "panel.h"
#include "paths.h"
#include "progresspanel.h"
#include "quantitytext.h"
#include "rescuetext.h"
#include "resultpanel.h"
#include "tables.h"
#include "widgets.h"
#include "wrapping.h"

#include <litecopy/error.h>
#include <litecopy/rescuejob.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

enum Column
{
    Table,
    Rows,
    Remarks,
};

constexpr int shownLines = 8; // of tables, at least

/// Shares of the bar, in the order of the phases: reading and filling take nearly all of the time.
constexpr std::array shares{0.4, 0.4, 0.08, 0.08, 0.04};

double fractionOf(const RescueProgress &progress)
{
    double done = 0;
    for (std::size_t phase = 0; phase < std::size_t(progress.phase); ++phase)
        done += shares[phase];
    return done + shares[std::size_t(progress.phase)] * std::clamp(progress.fraction, 0.0, 1.0);
}

/// Beside the damaged file; nothing has that name. Asks the file system.
std::filesystem::path freeNameFor(const std::filesystem::path &damaged)
{
    constexpr int most = 1000;
    for (int number = 1; number < most; ++number) {
        std::filesystem::path name = damaged.parent_path() / damaged.stem();
        name += number == 1 ? std::string("-rescued") : "-rescued-" + std::to_string(number);
        name += damaged.extension();
        if (probePath(name) == PathKind::Missing)
            return name;
    }
    return {};
}

} // namespace

RescueDialog::RescueDialog(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_close(new CloseQuestion(tr("&Keep Rescuing"), tr("Cancel and C&lose"), this))
    , m_offer(new Panel(Glyph::Shield, tr("Rescue what can be read?"), {}, this))
    , m_field(new QLineEdit(m_offer))
    , m_choose(makeButton(tr("C&hoose…"), u"chooseRescue"_qs, m_offer))
    , m_deleted(new Wrapping<QCheckBox>(tr("Also rows that were &deleted"), m_offer))
    , m_progress(new Panel(Glyph::Progress, {}, {}, this))
    , m_bar(new QProgressBar(m_progress))
    , m_report(new Panel(Glyph::Check, {}, {}, this))
    , m_path(new ElidedLabel(m_report))
    , m_tables(new QTreeWidget(m_report))
    , m_notes(new SecondaryLabel({}, m_report))
    , m_show(m_report->addButton(tr("&Show in Folder"), u"showRescued"_qs))
    , m_again(makeButton(tr("Rescue A&gain…"), u"rescueAgain"_qs, this))
    , m_shut(makeButton(tr("&Close"), u"closeRescue"_qs, this))
    , m_rescue(makeButton(tr("&Rescue"), u"rescueNow"_qs, this))
{
    setObjectName(u"rescueDialog"_qs);
    setWindowTitle(tr("Rescue – Litecopy"));
    buildOffer();
    buildReport();
    buildLayout();
    connect(m_close, &CloseQuestion::stayed, this, [this] {
        m_isLeaving = false;
        m_close->hide();
    });
    connect(m_close, &CloseQuestion::closeAsked, this, [this] {
        m_close->hide();
        m_isLeaving = true;
        cancel();
    });
    connect(m_rescue, &QPushButton::clicked, this, [this] { m_job ? cancel() : start(); });
    connect(m_shut, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_again, &QPushButton::clicked, this, [this] {
        showOnly(m_offer);
        suggestName();
    });
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_made); });
    showOnly(m_offer);
}

RescueDialog::~RescueDialog() = default;

void RescueDialog::buildOffer()
{
    m_offer->setObjectName(u"rescueOffer"_qs);
    m_field->setObjectName(u"rescueField"_qs);
    m_field->setAccessibleName(tr("The new database"));
    m_choose->setAccessibleName(tr("Choose the new database"));
    m_deleted->setObjectName(u"rescueDeleted"_qs);
    auto *label = new QLabel(tr("&New database"), m_offer);
    label->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    m_offer->body()->addWidget(label);
    m_offer->body()->addLayout(row);
    m_offer->body()->addSpacing(6);
    m_offer->body()->addWidget(m_deleted);
    auto *meaning =
        new SecondaryLabel(tr("Pages that the database no longer uses are read, too. Rows that somebody deleted come "
                              "back with them, in the table lost_and_found, beside rows that were lost: nothing tells "
                              "which is which."),
                           m_offer);
    meaning->setObjectName(u"rescueDeletedMeaning"_qs);
    m_offer->body()->addWidget(meaning);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_suggestion.reset();
        m_name = pathFromText(text);
        showControls();
    });
    connect(m_choose, &QPushButton::clicked, this, &RescueDialog::chooseName);

    m_progress->setObjectName(u"rescueProgress"_qs);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barMaximum);
    m_bar->setAccessibleName(tr("Progress of the rescue"));
    m_progress->body()->addWidget(m_bar);
}

void RescueDialog::buildReport()
{
    m_report->setObjectName(u"rescueReport"_qs);
    m_path->setObjectName(u"rescuedPath"_qs);
    m_tables->setObjectName(u"rescuedTables"_qs);
    m_tables->setAccessibleName(tr("Rescued rows by table"));
    m_tables->setHeaderLabels({tr("Table"), tr("Rows"), tr("Remarks")});
    m_tables->headerItem()->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
    m_tables->setRootIsDecorated(false);
    m_tables->setAllColumnsShowFocus(true);
    m_tables->setMinimumHeight(fontMetrics().lineSpacing() * shownLines);
    makeReadable(m_tables, [this] { return rowsAsText(*m_tables, QTreeWidgetItemIterator::Selected); });
    m_notes->setObjectName(u"rescueNotes"_qs);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_report->body()->addWidget(m_path);
    m_report->body()->addWidget(m_tables, 1);
    m_report->body()->addWidget(m_notes);
    m_report->addDetails();
}

void RescueDialog::buildLayout()
{
    m_rescue->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_shut);
    buttons->addWidget(m_rescue);
    auto *content = new QWidget;
    QVBoxLayout *panels = makeColumn(content, 12);
    panels->setContentsMargins(20, 16, 20, 8);
    panels->addWidget(m_close);
    panels->addWidget(m_offer);
    panels->addWidget(m_progress);
    panels->addWidget(m_report, 1);
    panels->addStretch(0);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    new LeastHeight(content);
    connect(m_report, &Panel::expanded, area, [area](QWidget *part) {
        // Once it is laid out.
        QTimer::singleShot(0, area, [area, part] { area->ensureWidgetVisible(part); });
    });
    QVBoxLayout *column = makeColumn(this, 0);
    column->addWidget(area, 1);
    auto *foot = new QWidget(this);
    foot->setLayout(buttons);
    buttons->setContentsMargins(20, 8, 20, 16);
    column->addWidget(foot);
    setTabOrder(m_again, m_shut);
    setTabOrder(m_shut, m_rescue);
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30});
}

void RescueDialog::offer(const std::filesystem::path &damaged)
{
    if (!m_job) {
        if (m_damaged != damaged)
            m_deleted->setChecked(false);
        m_damaged = damaged;
        m_offer->setText(tr("A new, sound database is made of every row that can be read of “%1”, which is left as it "
                            "is. What comes of it is no copy: rows may be missing, and a report says how many of which "
                            "table.")
                             .arg(displayPath(damaged.filename())));
        showOnly(m_offer);
        suggestName();
    }
    show();
    raise();
    activateWindow();
    m_rescue->setFocus();
}

void RescueDialog::suggestName()
{
    setName({});
    m_suggestion = readInBackground(m_damaged, freeNameFor, [this](const std::filesystem::path &name) {
        const auto found = std::move(m_suggestion);
        const bool isFirst = !m_field->hasFocus();
        setName(name);
        if (isFirst)
            m_rescue->setFocus();
    });
}

void RescueDialog::setName(const std::filesystem::path &name)
{
    m_name = name;
    m_field->setText(textFromPath(name));
    showControls();
}

void RescueDialog::chooseName()
{
    const FileQuestion question{.kind = FileQuestion::Kind::NewFile,
                                .title = tr("The New Database"),
                                .suggested = m_name.filename(),
                                // A rescue replaces nothing, and says so.
                                .asksToReplace = false};
    openFileDialog(this, (m_name.empty() ? m_damaged : m_name).parent_path(), question,
                   [this, damaged = m_damaged](const auto &files) {
                       // Meanwhile a rescue may have begun, or another database been offered.
                       if (m_offer->isHidden() || damaged != m_damaged)
                           return;
                       m_suggestion.reset();
                       setName(files.front());
                   });
}

void RescueDialog::start()
{
    if (m_job || m_name.empty())
        return;
    m_sinceCancel.invalidate();
    m_fraction = 0;
    m_place = std::make_unique<DrivePlace>(m_name.parent_path());
    m_job = std::make_unique<RescueJob>(
        RescueRequest{.damaged = m_damaged, .destination = m_name, .deletedRows = m_deleted->isChecked()});
    connect(m_job.get(), &RescueJob::progressChanged, this, &RescueDialog::showProgress);
    connect(m_job.get(), &RescueJob::finished, this, [this](const RescueReport &report) {
        const auto finished = std::move(m_job);
        m_place.reset();
        finish(report);
    });
    showProgress({});
    showOnly(m_progress);
    m_job->start();
    m_rescue->setFocus();
}

void RescueDialog::showProgress(const RescueProgress &progress)
{
    if (!isCancelling())
        m_fraction = std::max(m_fraction, fractionOf(progress));
    m_bar->setValue(int(m_fraction * barMaximum));
    if (!isCancelling()) {
        m_progress->setTitle(tr("%1, %2 %").arg(rescuePhaseText(progress.phase)).arg(int(m_fraction * 100)));
        m_progress->setText(progress.rows > 0 ? tr("Rows so far: %1").arg(QLocale().toString(progress.rows))
                                              : tr("“%1” is only read.").arg(displayPath(m_damaged.filename())));
    }
    Q_EMIT activityChanged();
}

QString RescueDialog::activity() const
{
    if (!m_job)
        return {};
    const QString name = displayPath(m_damaged.filename());
    return isCancelling() ? tr("Cancelling %1").arg(name)
                          : tr("Rescuing %1, %2 %").arg(name).arg(int(m_fraction * 100));
}

void RescueDialog::cancel()
{
    if (!m_job || m_sinceCancel.isValid())
        return;
    m_sinceCancel.start();
    m_progress->setTitle(tr("Cancelling…"));
    m_progress->setText(tr("Nothing is left of what was made."));
    m_job->cancel();
    showControls();
    // Where the file system hangs, nothing ends it any more.
    QTimer::singleShot(cancelTime + 50ms, this, [this] {
        if (!isHanging())
            return;
        m_progress->setText(ProgressPanel::hangingText());
        if (m_isLeaving)
            Q_EMIT closeAllowed();
    });
    Q_EMIT activityChanged();
}

bool RescueDialog::isHanging() const
{
    return isCancelling() && m_sinceCancel.hasExpired(cancelTime / 1ms);
}

void RescueDialog::finish(const RescueReport &report)
{
    m_close->hide();
    m_fraction = -1;
    if (report.cancelled)
        showOnly(m_offer);
    else
        showReport(report);
    Q_EMIT activityChanged();
    if (!report.cancelled)
        Q_EMIT ended(tr("%1: %2").arg(displayPath(m_damaged.filename()), m_report->title()), m_report->text());
    if (std::exchange(m_isLeaving, false))
        Q_EMIT closeAllowed();
}

void RescueDialog::showReport(const RescueReport &report)
{
    const bool isMade = !report.error;
    const bool isAll = isMade && isAllRescued(report);
    const ErrorText error = describe(report.error);
    m_made = isMade ? report.destination : std::filesystem::path();
    m_report->say({isAll ? Glyph::Check : Glyph::Warning, isMade ? rescueTitle(report) : error.title,
                   isMade ? rescueVerdict(report) + u' ' + tr("The new database has passed SQLite’s integrity check.")
                          : error.advice});
    m_report->setTone(isAll ? Tone::Good : isMade ? Tone::Caution : Tone::Bad);
    m_path->setFullText(isMade ? displayPath(report.destination) : QString());
    m_path->setVisible(isMade);
    m_tables->clear();
    QStringList lines{m_report->title(), m_report->text(), displayPath(report.damaged),
                      displayPath(report.destination)};
    for (const RescuedLine &line : isMade ? rescuedLines(report) : std::vector<RescuedLine>()) {
        auto *row = new QTreeWidgetItem(m_tables, {line.name, line.count, line.remarks});
        row->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(Table, line.name);
        row->setToolTip(Remarks, line.remarks);
        lines += line.name + u'\t' + line.count + u'\t' + line.remarks;
    }
    m_tables->setVisible(isMade);
    for (const int column : {int(Table), int(Rows)}) {
        const int most = fontMetrics().averageCharWidth() * 36;
        m_tables->resizeColumnToContents(column);
        m_tables->setColumnWidth(column, std::min(m_tables->columnWidth(column), most));
    }
    QStringList notes;
    if (isMade && report.unreadablePages() > 0)
        notes += tr("Pages unreadable: %1 of %2.")
                     .arg(QLocale().toString(report.unreadablePages()), QLocale().toString(report.pageCount));
    if (isMade)
        notes += rescueNotes(report);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_show->setVisible(isMade);
    m_report->setDetails((lines + notes).join(u'\n'),
                         isMade ? QJsonDocument(rescueToJson(report)).toJson() : QByteArray());
    showOnly(m_report);
    if (isMade)
        m_show->setFocus();
    announce(m_report, m_report->title() + u' ' + m_report->text());
}

void RescueDialog::showOnly(QWidget *shown)
{
    for (QWidget *panel :
         {static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_report)})
        panel->setVisible(panel == shown);
    showControls();
}

void RescueDialog::showControls()
{
    const bool isOver = !m_report->isHidden();
    m_rescue->setText(m_job ? tr("&Cancel") : tr("&Rescue"));
    m_rescue->setVisible(!isOver);
    m_rescue->setEnabled(m_job ? !isCancelling() : !m_name.empty());
    m_rescue->setDefault(!isOver);
    m_again->setVisible(isOver);
    m_shut->setVisible(!m_job);
}

void RescueDialog::askBeforeClosing()
{
    show();
    raise();
    activateWindow();
    m_close->ask(
        tr("Stop rescuing and close?"),
        tr("Cancelling does no harm: the damaged database stays as it is, and nothing of the new one is left."));
}

void RescueDialog::reject()
{
    if (m_close->isVisible())
        m_close->hide();
    else if (m_job)
        cancel();
    else
        hide();
}

} // namespace Litecopy
