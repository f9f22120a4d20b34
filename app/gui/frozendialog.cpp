// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "frozendialog.h"

#include "closequestion.h"
#include "copymemory.h"
#include "copytext.h"
#include "drivetraffic.h"
#include "flowlayout.h"
#include "momenttext.h"
#include "openfiledialog.h"
#include "paths.h"
#include "progresspanel.h"
#include "quantitytext.h"
#include "removableoffer.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/frozendatabase.h>
#include <litecopy/job.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;
using State = FrozenDatabase::State;

enum Column
{
    Database,
    When,
    Size,
    Status,
};

QString nameOf(const FrozenDatabase &frozen)
{
    return displayPath(frozen.source().filename());
}

/// As if it had been copied from its file.
CopyRequest requestOf(const FrozenDatabase &frozen)
{
    CopyRequest request;
    request.source = frozen.source();
    request.destination = frozen.savedCopy();
    return request;
}

} // namespace

FrozenDialog::FrozenDialog(QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_memory(CopyMemory::shared())
    , m_close(new CloseQuestion(tr("&Keep in Memory"), tr("&Discard and Close"), this))
    , m_table(new QTreeWidget(this))
    , m_text(new SecondaryLabel({}, this))
    , m_removable(new RemovableOffer(this))
    , m_save(makeButton(tr("&Save…"), u"saveFrozen"_qs, this))
    , m_cancel(makeButton(tr("&Cancel"), u"cancelFrozen"_qs, this))
    , m_show(makeButton(tr("S&how in Folder"), u"showFrozen"_qs, this))
    , m_letGo(makeButton(tr("&Let Go"), u"letGo"_qs, this))
{
    setObjectName(u"frozenDialog"_qs);
    setWindowTitle(tr("Frozen in Memory – Litecopy"));
    build();
    link();
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 22});
    showState();
}

FrozenDialog::~FrozenDialog() = default;

void FrozenDialog::build()
{
    connect(m_close, &CloseQuestion::stayed, this, [this] {
        m_isLeaving = false;
        m_close->hide();
    });
    connect(m_close, &CloseQuestion::closeAsked, this, [this] {
        m_close->hide();
        cancelAll();
        m_isLeaving = true;
        // One that was cancelled before may hang already.
        if (isHanging())
            Q_EMIT closeAllowed();
        leaveWhenIdle();
    });

    m_table->setObjectName(u"frozenTable"_qs);
    m_table->setAccessibleName(tr("Databases that are kept in memory as they were"));
    m_table->setHeaderLabels({tr("Database"), tr("As it was at"), tr("Size"), tr("Status")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    const int width = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(Database, width * 26);
    m_table->setColumnWidth(When, width * 27);
    m_table->setColumnWidth(Size, width * 14);
    makeReadable(m_table, [this] { return rowsAsText(*m_table, QTreeWidgetItemIterator::Selected); });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_text->setObjectName(u"frozenText"_qs);

    auto *smaller = new FlowLayout(8);
    for (QPushButton *button : {m_letGo, m_show, m_cancel})
        smaller->addWidget(button);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addLayout(smaller, 1);
    buttons->addWidget(m_save, 0, Qt::AlignBottom);
    // As they stand.
    QWidget *before = m_table;
    for (QPushButton *button : {m_letGo, m_show, m_cancel, m_save})
        setTabOrder(std::exchange(before, button), button);
    m_save->setDefault(true);
    m_save->setMinimumWidth(width * 16);
    QVBoxLayout *column = makeColumn(this, 12);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_close);
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    column->addWidget(m_removable);
    column->addLayout(buttons);
}

void FrozenDialog::link()
{
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &FrozenDialog::showState);
    connect(m_save, &QPushButton::clicked, this, &FrozenDialog::save);
    connect(m_letGo, &QPushButton::clicked, this, &FrozenDialog::letGo);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (FrozenDatabase *const frozen = selected())
            cancel(*frozen);
    });
    m_slowCancel.setSingleShot(true);
    // A little later than it is said to hang.
    m_slowCancel.setInterval(cancelTime + 50ms);
    connect(&m_slowCancel, &QTimer::timeout, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const FrozenDatabase *const frozen = selected())
            showInFolder(frozen->savedCopy());
    });
}

void FrozenDialog::freeze(const std::filesystem::path &source)
{
    m_isLeaving = false;
    m_close->hide();
    m_frozen.push_back(std::make_unique<FrozenDatabase>(source));
    const FrozenDatabase *const frozen = m_frozen.back().get();
    auto *row = new QTreeWidgetItem(m_table);
    row->setText(Database, nameOf(*frozen));
    row->setToolTip(Database, displayPath(source));
    row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    connect(frozen, &FrozenDatabase::changed, this, [this, frozen, before = State::Loading]() mutable {
        if (std::exchange(before, frozen->state()) == State::Saving && frozen->state() == State::Frozen)
            m_memory->add(frozen->ended(), requestOf(*frozen));
        showRow(*frozen);
    });
    m_table->setCurrentItem(row);
    showRow(*frozen);
}

FrozenDatabase *FrozenDialog::selected() const
{
    const QList<QTreeWidgetItem *> rows = m_table->selectedItems();
    return rows.isEmpty() ? nullptr : m_frozen[std::size_t(m_table->indexOfTopLevelItem(rows.front()))].get();
}

void FrozenDialog::showRow(const FrozenDatabase &frozen)
{
    const auto at =
        std::find_if(m_frozen.begin(), m_frozen.end(), [&](const auto &other) { return other.get() == &frozen; });
    QTreeWidgetItem &row = *m_table->topLevelItem(int(at - m_frozen.begin()));
    row.setText(Status, frozen.isCancelling() ? tr("Cancelling…") : QString());
    switch (frozen.state()) {
    case State::Loading:
        if (!frozen.isCancelling())
            row.setText(Status, progressSentence(frozen.progress(), {}));
        break;
    case State::Saving:
        if (!frozen.isCancelling())
            row.setText(Status, tr("Saving: %1").arg(progressSentence(frozen.progress(), {})));
        break;
    case State::Frozen:
        row.setText(When, momentText(frozen.when(), QDateTime::currentDateTime()) + frozen.when().toString(u":ss"_qs));
        row.setText(Size, sizeText(frozen.size()));
        row.setText(Status,
                    isProbed(frozen)       ? tr("Looking at the folder…")
                        : frozen.isSaved() ? tr("Saved")
                                           : tr("In memory only"));
        break;
    case State::Failed:
        row.setText(Status, frozen.loaded().outcome == CopyOutcome::Cancelled ? tr("Cancelled") : tr("Not frozen"));
        break;
    }
    if (frozen.state() != State::Saving)
        m_places.erase(&frozen);
    showState();
    if (!hasUnsaved())
        m_close->hide();
    Q_EMIT changed();
    leaveWhenIdle();
}

void FrozenDialog::showState()
{
    const FrozenDatabase *const frozen = selected();
    const bool isFrozen = frozen && frozen->state() == State::Frozen;
    const bool isLooking = frozen && isProbed(*frozen);
    m_save->setEnabled(isFrozen && !isLooking);
    m_letGo->setEnabled(isFrozen || (frozen && frozen->state() == State::Failed));
    m_cancel->setEnabled(isLooking || (frozen && frozen->isWorking() && !frozen->isCancelling()));
    m_show->setEnabled(isFrozen && frozen->isSaved());
    m_text->setText(words(frozen).trimmed());
    const bool isWritten = isFrozen && frozen->ended().isCopied() && frozen->ended().receipt.onMedium;
    m_removable->setFiles(isWritten ? std::vector{frozen->savedCopy()} : std::vector<std::filesystem::path>());
}

QString FrozenDialog::words(const FrozenDatabase *frozen) const
{
    if (!frozen)
        return tr("Freeze in Memory, in the menu Database, puts the chosen database here as it is at that moment.");
    if (frozen->isCancelling() && frozen->cancellingFor() > cancelTime / 1ms)
        return ProgressPanel::hangingText();
    if (frozen->state() == State::Failed) {
        const ErrorText text = describe(frozen->loaded().error);
        return frozen->objection().isEmpty() ? text.title + u' ' + text.advice : frozen->objection();
    }
    if (frozen->state() != State::Frozen)
        return {};
    const CopyResult &ended = frozen->ended();
    QString text = frozen->loaded().receipt.unproved;
    if (ended.error)
        text += u' ' + describe(ended.error).title + u' ' + failureText(ended, describe(ended.error).advice);
    else if (ended.isCopied())
        text +=
            u' ' + tr("%1: %2").arg(resultTitle(ended), displayPath(frozen->savedCopy())) + u' ' + remarkText(ended);
    else if (frozen->isSaved())
        text += u' ' + tr("The last saved copy is %1.").arg(displayPath(frozen->savedCopy()));
    else if (text.isEmpty())
        text = tr("Whatever programs write to the database now, this stays as it was. It can be saved as often as "
                  "wanted, and is checked each time.");
    return text;
}

void FrozenDialog::save()
{
    FrozenDatabase *const frozen = selected();
    if (!frozen)
        return;
    const auto isFree = [](const auto &) { return false; };
    const FileQuestion question{.kind = FileQuestion::Kind::NewFile,
                                .title = tr("Save What Is Frozen"),
                                .suggested = suggestedCopy(frozen->source(), {}, frozen->when(), isFree)};
    openFileDialog(this, frozen->savedCopy().parent_path(), question,
                   [this, kept = QPointer(frozen)](const auto &files) {
                       if (kept)
                           saveTo(*kept, files.front());
                   });
}

void FrozenDialog::saveTo(FrozenDatabase &frozen, const std::filesystem::path &copy)
{
    // The dialog asked about a file that is there now; one that comes later is left alone.
    m_probes[&frozen] = readInBackground(copy, probePath, [this, &frozen, copy](PathKind kind) {
        const auto looked = std::move(m_probes.at(&frozen));
        m_probes.erase(&frozen);
        m_places[&frozen] = std::make_unique<DrivePlace>(copy.parent_path());
        frozen.save(copy, kind == PathKind::File);
    });
    showRow(frozen);
}

void FrozenDialog::cancel(FrozenDatabase &frozen)
{
    if (m_probes.erase(&frozen) > 0)
        showRow(frozen);
    m_slowCancel.start();
    frozen.cancel();
}

void FrozenDialog::letGo()
{
    FrozenDatabase *const frozen = selected();
    if (!frozen)
        return;
    const auto at =
        std::find_if(m_frozen.begin(), m_frozen.end(), [&](const auto &other) { return other.get() == frozen; });
    const int row = int(at - m_frozen.begin());
    m_probes.erase(frozen);
    m_places.erase(frozen);
    {
        // Which row is selected next is said when both lists are of one length again.
        const QSignalBlocker blocker(m_table);
        delete m_table->takeTopLevelItem(row);
    }
    m_frozen.erase(at);
    showState();
    Q_EMIT changed();
}

bool FrozenDialog::hasUnsaved() const
{
    return std::any_of(m_frozen.begin(), m_frozen.end(), [this](const auto &frozen) {
        return frozen->state() == State::Saving || frozen->state() == State::Loading
            || (frozen->state() == State::Frozen && !frozen->isSaved()) || isProbed(*frozen);
    });
}

bool FrozenDialog::isHanging() const
{
    return std::any_of(m_frozen.begin(), m_frozen.end(),
                       [](const auto &frozen) { return frozen->cancellingFor() > cancelTime / 1ms; });
}

bool FrozenDialog::isWorking() const
{
    return std::any_of(m_frozen.begin(), m_frozen.end(), [](const auto &frozen) { return frozen->isWorking(); });
}

void FrozenDialog::leaveWhenIdle()
{
    if (!m_isLeaving || isWorking())
        return;
    m_isLeaving = false;
    m_close->hide();
    m_probes.clear();
    m_places.clear();
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
    }
    // They may be in the midst of a signal.
    for (auto &frozen : std::exchange(m_frozen, {})) {
        disconnect(frozen.get(), nullptr, this, nullptr);
        frozen.release()->deleteLater();
    }
    showState();
    Q_EMIT closeAllowed();
}

void FrozenDialog::askBeforeClosing()
{
    show();
    raise();
    activateWindow();
    m_close->ask(tr("Not everything that is frozen is saved"),
                 tr("What is in memory alone is gone once Litecopy is closed."));
}

void FrozenDialog::cancelAll()
{
    for (const auto &frozen : m_frozen)
        cancel(*frozen);
}

void FrozenDialog::reject()
{
    m_close->hide();
    hide();
}

} // namespace Litecopy
