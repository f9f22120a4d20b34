// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "queuedialog.h"

#include "closequestion.h"
#include "copyqueue.h"
#include "copytext.h"
#include "dropnotice.h"
#include "filehandle.h"
#include "flowlayout.h"
#include "glyph.h"
#include "openfiledialog.h"
#include "paths.h"
#include "progresspanel.h"
#include "quantitytext.h"
#include "removableoffer.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "settings.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
using State = QueuedCopy::State;

enum Column
{
    Database,
    Copy,
    Progress, ///< a bar
    Status, ///< words
};

constexpr int idRole = Qt::UserRole; ///< of the first column
constexpr int fractionRole = Qt::UserRole; ///< of the bar; negative for none
constexpr int untilNamed = 300; // milliseconds without a key
const char *const folderKey = "severalCopiesFolder";

double fractionOf(const QueuedCopy &copy)
{
    switch (copy.state) {
    case State::Waiting:
    case State::Failed:
    case State::Cancelled:
        return -1;
    case State::Copying:
    case State::Paused:
        return copy.fraction;
    case State::Done:
        return 1;
    }
    return -1;
}

} // namespace

QueueDialog::QueueDialog(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_queue(new CopyQueue(this))
    , m_close(new CloseQuestion(tr("&Keep Copying"), tr("Cancel and C&lose"), this))
    , m_folder(new QLineEdit(this))
    , m_chooseFolder(makeButton(tr("Choose…"), u"chooseFolder"_qs, this))
    , m_table(new FileTable(this))
    , m_options(new SecondaryLabel({}, this))
    , m_summary(new QLabel(this))
    , m_removable(new RemovableOffer(this))
    , m_dropNotice(new DropNotice(this))
    , m_add(makeButton(tr("&Add…"), u"addDatabases"_qs, this))
    , m_remove(makeButton(tr("&Remove"), u"removeDatabase"_qs, this))
    , m_pause(makeButton(tr("&Pause"), u"pauseCopy"_qs, this))
    , m_cancel(makeButton(tr("Ca&ncel"), u"cancelCopy"_qs, this))
    , m_retry(makeButton(tr("&Try Again"), u"retryCopy"_qs, this))
    , m_show(makeButton(tr("&Show in Folder"), u"showCopy"_qs, this))
    , m_copy(makeButton(tr("&Copy All"), u"copyAll"_qs, this))
{
    setObjectName(u"queueDialog"_qs);
    setWindowTitle(tr("Copy Several – Litecopy"));
    setAcceptDrops(true);
    buildTable();
    buildLayout();
    link();
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 24});
    showFolder(pathFromUrl(QUrl(Settings::value(QLatin1String(folderKey)).toString())));
    takeFolder();
    showButtons();
}

QueueDialog::~QueueDialog() = default;

void QueueDialog::buildTable()
{
    m_table->setObjectName(u"queueTable"_qs);
    m_table->setAccessibleName(tr("Databases that are copied, in their order"));
    m_table->setHeaderLabels({tr("Database"), tr("Its copy"), tr("Progress"), tr("Status")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegateForColumn(Progress, new ShareBarDelegate(fractionRole, m_table));
    m_table->header()->setSectionsMovable(false);
    const int width = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Database, width * 22);
    m_table->setColumnWidth(Copy, width * 38);
    m_table->setColumnWidth(Progress, width * 22);
    makeReadable(m_table, [this] { return rowsAsText(*m_table, QTreeWidgetItemIterator::Selected); });
}

void QueueDialog::buildLayout()
{
    connect(m_close, &CloseQuestion::stayed, this, [this] {
        m_isAskedFor = m_closing = false;
        m_close->hide();
    });
    connect(m_close, &CloseQuestion::closeAsked, this, [this] {
        m_closing = true;
        m_close->hide();
        cancelAll();
    });

    m_folder->setObjectName(u"queueFolder"_qs);
    m_folder->setAccessibleName(tr("The folder that the copies go into"));
    m_folder->setPlaceholderText(tr("A folder, best on another drive"));
    m_folder->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("Copies go &into"), this);
    label->setBuddy(m_folder);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_folder, 1);
    head->addWidget(m_chooseFolder);

    m_options->setObjectName(u"queueOptions"_qs);
    m_summary->setObjectName(u"queueSummary"_qs);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_copy->setDefault(true);
    // On a small screen they stand in two rows.
    auto *smaller = new FlowLayout(8);
    for (QPushButton *button : {m_add, m_remove, m_pause, m_cancel, m_retry, m_show})
        smaller->addWidget(button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(smaller, 1);
    m_copy->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    buttons->addWidget(m_copy, 0, Qt::AlignBottom);

    QVBoxLayout *column = makeColumn(this, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_options);
    column->addWidget(m_summary);
    column->addWidget(m_removable);
    column->addLayout(buttons);
}

void QueueDialog::link()
{
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(untilNamed);
    connect(&m_stillness, &QTimer::timeout, this, &QueueDialog::takeFolder);
    connect(m_folder, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed = pathFromText(text);
        m_stillness.start();
    });
    connect(m_chooseFolder, &QPushButton::clicked, this, &QueueDialog::chooseFolder);
    connect(m_add, &QPushButton::clicked, this, &QueueDialog::chooseSources);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        std::vector<int> ids;
        const QList<QTreeWidgetItem *> rows = m_table->selectedItems();
        for (const QTreeWidgetItem *row : rows)
            ids.push_back(row->data(Database, idRole).toInt());
        m_queue->remove(ids);
    });
    connect(m_pause, &QPushButton::clicked, this, &QueueDialog::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, this, &QueueDialog::cancelSelected);
    m_slowCancel.setSingleShot(true);
    // A little later than the queue says so.
    m_slowCancel.setInterval(cancelTime + 50ms);
    connect(&m_slowCancel, &QTimer::timeout, this, [this] {
        showSummary();
        showButtons();
        Q_EMIT activityChanged();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const QueuedCopy *const copy = selected()) {
            takeFolder();
            m_queue->retry(copy->id);
        }
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const QueuedCopy *const copy = selected())
            showInFolder(copy->result.receipt.destination);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_queue->isRunning())
            cancelAll();
        else
            start();
    });
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, [this] {
        showSummary();
        showButtons();
    });
    connect(m_queue, &CopyQueue::listChanged, this, &QueueDialog::fill);
    connect(m_queue, &CopyQueue::copyChanged, this, &QueueDialog::showCopy);
    connect(m_queue, &CopyQueue::runningChanged, this, &QueueDialog::runningChanged);
}

void QueueDialog::start()
{
    // A name that was only just typed counts.
    takeFolder();
    m_queue->start();
}

void QueueDialog::add(const std::vector<std::filesystem::path> &sources)
{
    m_queue->add(sources);
    (m_queue->folder().empty() ? static_cast<QWidget *>(m_folder) : m_copy)->setFocus();
}

void QueueDialog::setOptions(const CopyRequest &options, const QString &words)
{
    m_queue->setOptions(options);
    m_options->setText(tr("As chosen under Options: %1").arg(words));
}

void QueueDialog::pauseOrResume()
{
    if (const QueuedCopy *const copy = selected(); copy && copy->isBeingMade())
        m_queue->togglePause(copy->id);
    else
        m_queue->toggleHold();
}

void QueueDialog::cancelSelected()
{
    if (const QueuedCopy *const copy = selected()) {
        m_slowCancel.start();
        m_queue->cancel(copy->id);
    }
}

void QueueDialog::chooseSources()
{
    const FileQuestion question{
        .kind = FileQuestion::Kind::Files, .title = tr("Databases to Copy"), .name = u"chooseSources"_qs};
    openFileDialog(this, {}, question, [this](const auto &files) { add(files); });
}

void QueueDialog::chooseFolder()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Folder, .title = tr("Where the Copies Go")};
    openFileDialog(this, m_typed, question, [this](const auto &folders) { showFolder(folders.front()); });
}

void QueueDialog::showFolder(const std::filesystem::path &folder)
{
    m_folder->setText(textFromPath(folder));
    m_typed = folder;
}

void QueueDialog::takeFolder()
{
    m_stillness.stop();
    // While copies are made the field can't be changed, but for a text that was on its way.
    if (m_queue->isRunning())
        return;
    if (m_typed == m_queue->folder())
        return;
    m_queue->setFolder(m_typed);
    Settings::set(QLatin1String(folderKey), QString::fromLatin1(urlFromPath(m_typed).toEncoded()));
    showButtons();
}

void QueueDialog::fill()
{
    const QueuedCopy *const before = selected();
    const int chosen = before ? before->id : 0;
    m_table->clear();
    for (const QueuedCopy &copy : m_queue->copies()) {
        auto *row = new QTreeWidgetItem(m_table);
        row->setData(Database, idRole, copy.id);
        showRow(*row, copy);
        row->setSelected(copy.id == chosen);
    }
    showSummary();
    showButtons();
}

void QueueDialog::showCopy(int id)
{
    const auto &copies = m_queue->copies();
    for (std::size_t i = 0; i < copies.size(); ++i) {
        if (copies[i].id == id)
            showRow(*m_table->topLevelItem(int(i)), copies[i]);
    }
    showSummary();
    showButtons();
    Q_EMIT activityChanged();
}

void QueueDialog::showRow(QTreeWidgetItem &row, const QueuedCopy &copy) const
{
    row.setText(Database, displayPath(copy.source.filename()));
    row.setToolTip(Database, displayPath(copy.source));
    row.setText(Copy, displayPath(copy.destination.filename()));
    row.setToolTip(Copy, displayPath(copy.destination));
    const double fraction = fractionOf(copy);
    row.setData(Progress, fractionRole, fraction);
    row.setText(Progress, copy.isBeingMade() ? tr("%1 %").arg(int(fraction * 100)) : QString());
    row.setTextAlignment(Progress, Qt::AlignRight | Qt::AlignVCenter);
    row.setIcon(Status, {});
    switch (copy.state) {
    case State::Waiting:
        row.setText(Status,
                    m_queue->isDue(copy) && m_queue->waitsForDrive() ? tr("Waits for another copy to that drive")
                                                                     : tr("Comes later"));
        break;
    case State::Paused:
    case State::Copying:
        row.setText(Status, copy.isCancelling() ? tr("Cancelling…") : progressSentence(copy.progress, {}));
        break;
    case State::Done:
        row.setText(Status, resultTitle(copy.result));
        row.setIcon(Status,
                    remarkText(copy.result).isEmpty() ? glyphIcon(Glyph::Check, Tone::Good)
                                                      : glyphIcon(Glyph::Warning, Tone::Caution));
        break;
    case State::Failed:
        row.setText(Status, tr("Not copied"));
        row.setIcon(Status, glyphIcon(Glyph::Warning, Tone::Bad));
        break;
    case State::Cancelled:
        row.setText(Status, tr("Cancelled"));
        break;
    }
    row.setToolTip(Status, copy.state == State::Failed ? describe(copy.result.error).title : row.text(Status));
}

QString QueueDialog::summary() const
{
    if (m_queue->isHanging())
        return ProgressPanel::hangingText();
    if (const QueuedCopy *const copy = selected()) {
        if (copy->state == State::Failed)
            return describe(copy->result.error).title + u' '
                + failureText(copy->result, describe(copy->result.error).advice);
        if (copy->state == State::Done)
            return (tr("%1: %2.").arg(displayPath(copy->destination.filename()), copiedText(copy->result.receipt))
                    + u' ' + remarkText(copy->result))
                .trimmed();
    }
    return overview();
}

QString QueueDialog::overview() const
{
    const int all = int(m_queue->copies().size());
    const int done = m_queue->countOf(State::Done);
    const int failed = m_queue->countOf(State::Failed);
    if (all == 0)
        return tr("Add databases, or drop them here.");
    if (m_queue->folder().empty())
        return tr("Choose the folder that the copies go into.");
    if (done == 0 && failed == 0 && !m_queue->isRunning())
        return tr("The copies are made one after the other, and each is checked. Other programs may go on using the "
                  "databases.");
    QString text = tr("%1 of %2 copied.").arg(done).arg(all);
    if (failed > 0)
        text += u' ' + tr("%1 could not be copied.").arg(failed);
    return text;
}

void QueueDialog::showSummary()
{
    m_summary->setText(summary());
}

const QueuedCopy *QueueDialog::selected() const
{
    const QList<QTreeWidgetItem *> rows = m_table->selectedItems();
    if (rows.size() != 1)
        return nullptr;
    const auto &copies = m_queue->copies();
    const auto found = std::find_if(copies.begin(), copies.end(), [&](const QueuedCopy &copy) {
        return copy.id == rows.front()->data(Database, idRole).toInt();
    });
    return found == copies.end() ? nullptr : &*found;
}

std::vector<std::filesystem::path> QueueDialog::finishedFiles() const
{
    std::vector<std::filesystem::path> files;
    const QList<QTreeWidgetItem *> rows = m_table->selectedItems();
    for (const QTreeWidgetItem *row : rows) {
        for (const QueuedCopy &copy : m_queue->copies()) {
            if (copy.id == row->data(Database, idRole).toInt() && copy.state == State::Done)
                files.push_back(copy.result.receipt.destination);
        }
    }
    return files;
}

void QueueDialog::showButtons()
{
    const bool runs = m_queue->isRunning();
    const QueuedCopy *const copy = selected();
    const bool isMade = copy && copy->isBeingMade();
    const bool isPaused = isMade ? copy->state == State::Paused : m_queue->isHeld();
    m_remove->setEnabled(!m_table->selectedItems().isEmpty() && !(copy && copy->isBeingMade()));
    m_pause->setEnabled((isPaused || m_queue->countOf(State::Copying) > 0)
                        && !(isMade ? copy->isCancelling() : m_queue->isCancelling()));
    m_pause->setText(isPaused ? tr("Res&ume") : tr("&Pause"));
    m_pause->setToolTip(isMade ? tr("Of the selected copy alone: the others go on") : tr("Of all copies"));
    m_cancel->setEnabled((isMade && !copy->isCancelling()) || (copy && m_queue->isDue(*copy)));
    m_retry->setEnabled(copy && (copy->state == State::Failed || copy->state == State::Cancelled));
    m_show->setEnabled(copy && copy->state == State::Done);
    m_table->setFiles(finishedFiles());
    m_folder->setReadOnly(runs);
    m_chooseFolder->setEnabled(!runs);
    m_copy->setText(runs ? tr("&Cancel All") : tr("&Copy All"));
    m_copy->setEnabled(runs ? !m_queue->isCancelling()
                            : (!m_queue->folder().empty() && m_queue->countOf(State::Waiting) > 0));
    if (m_summary->text().isEmpty())
        showSummary();
}

void QueueDialog::runningChanged()
{
    const bool hadFocus = m_copy->hasFocus();
    showSummary();
    showButtons();
    // Nothing is left to be copied: not the folder's field, where the next key would change it.
    if (hadFocus && !m_copy->isEnabled())
        m_table->setFocus();
    Q_EMIT activityChanged();
    if (m_queue->isRunning()) {
        m_removable->setFiles({});
        return;
    }
    // Into one folder: what is true of one is true of all, where all are on the medium.
    std::vector<std::filesystem::path> written;
    bool isOnMedium = true;
    for (const QueuedCopy &copy : m_queue->copies()) {
        if (copy.state != State::Done)
            continue;
        isOnMedium &= copy.result.receipt.onMedium;
        written.push_back(copy.result.receipt.destination);
    }
    m_removable->setFiles(isOnMedium ? written : std::vector<std::filesystem::path>());
    m_close->hide();
    // Why the first that failed did so is shown at once.
    const auto &copies = m_queue->copies();
    const auto failed =
        std::find_if(copies.begin(), copies.end(), [](const QueuedCopy &copy) { return copy.state == State::Failed; });
    if (failed != copies.end() && m_table->selectedItems().isEmpty())
        m_table->setCurrentItem(m_table->topLevelItem(int(failed - copies.begin())));
    const bool closesAll = std::exchange(m_isAskedFor, false);
    if (std::exchange(m_closing, false)) {
        close();
        if (closesAll)
            Q_EMIT closeAllowed();
    } else if (m_queue->countOf(State::Done) + m_queue->countOf(State::Failed) > 0)
        Q_EMIT ended(tr("Copies of several databases"), overview());
}

bool QueueDialog::isCancelling() const
{
    return m_queue->isCancelling();
}

bool QueueDialog::isHanging() const
{
    return m_queue->isHanging();
}

bool QueueDialog::isRunning() const
{
    return m_queue->isRunning();
}

QString QueueDialog::activity() const
{
    if (!m_queue->isRunning())
        return {};
    return tr("%1 of %2 copied")
        .arg(countText(quint64(m_queue->countOf(State::Done))), countText(m_queue->copies().size()));
}

double QueueDialog::fraction() const
{
    double sum = 0;
    for (const QueuedCopy &copy : m_queue->copies())
        sum += copy.state == State::Failed || copy.state == State::Cancelled ? 1 : std::max(0.0, fractionOf(copy));
    return m_queue->copies().empty() ? 0 : sum / double(m_queue->copies().size());
}

void QueueDialog::askBeforeClosing()
{
    m_isAskedFor = true;
    ask();
}

void QueueDialog::ask()
{
    show();
    raise();
    activateWindow();
    m_close->ask(tr("Not all copies are made yet"),
                 tr("Those that are made stay. Of the one that is being made, nothing will be left."));
}

void QueueDialog::cancelAll()
{
    m_slowCancel.start();
    m_queue->cancelAll();
    // One that was cancelled before may hang already.
    if (m_closing && m_isAskedFor && m_queue->isHanging())
        Q_EMIT closeAllowed();
}

void QueueDialog::reject()
{
    close();
}

void QueueDialog::closeEvent(QCloseEvent *event)
{
    // Out of sight, what hangs can be left.
    if (!m_queue->isRunning() || (m_queue->isCancelling() && m_queue->isHanging())) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_queue->isCancelling()) {
        m_closing = true;
        return;
    }
    m_isAskedFor = false;
    ask();
}

void QueueDialog::dragEnterEvent(QDragEnterEvent *event)
{
    dragEnded();
    // Copies that are dragged out of the list are no databases to be copied into it.
    if (!event->mimeData()->hasUrls() || !(event->possibleActions() & Qt::CopyAction) || event->source() == m_table)
        return;
    const auto look = [urls = event->mimeData()->urls()](const std::filesystem::path &) {
        return droppedDatabases(urls);
    };
    m_dragLook = readInBackground({}, look, [this](const std::vector<std::filesystem::path> &databases) {
        m_dragged = databases;
        m_dropNotice->say(databases.empty() ? tr("Only databases that are files on this machine can be dropped here.")
                                            : QString());
    });
    // An enter that is refused is followed by no move. When the first move comes, the files have been looked at.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

bool QueueDialog::takes(const QDropEvent &event) const
{
    return !m_dragged.empty() && (event.possibleActions() & Qt::CopyAction);
}

void QueueDialog::dragMoveEvent(QDragMoveEvent *event)
{
    if (!takes(*event)) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void QueueDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    dragEnded();
}

void QueueDialog::dragEnded()
{
    m_dropNotice->fade();
    m_dragLook.reset();
    m_dragged.clear();
}

void QueueDialog::dropEvent(QDropEvent *event)
{
    if (takes(*event)) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        add(m_dragged);
    } else {
        event->ignore();
    }
    dragEnded();
}

} // namespace Litecopy
