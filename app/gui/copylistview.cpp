// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copylistview.h"

#include "copiestext.h"
#include "flowlayout.h"
#include "keeptext.h"
#include "quantitytext.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Litecopy {

namespace {

enum Column
{
    Date,
    Kind,
    Size,
    Adds,
    Check,
    Remark,
    ColumnCount,
};

constexpr int leastRows = 4; // in sight: where room is short, the page is scrolled
constexpr int copyRole = Qt::UserRole; ///< of the first column: the index of the copy

bool isThere(const ListedCopy &copy)
{
    return copy.isThere();
}

/// Made before a restore: no rule removes it.
bool isLeftover(const ListedCopy &copy)
{
    return copy.isThere() && copy.kind == CopyKind::BeforeRestore && !copy.pinned;
}

} // namespace

CopyListView::CopyListView(QWidget *parent)
    : QWidget(parent)
    , m_table(new FileTable(this))
    , m_note(new SecondaryLabel({}, this))
    , m_putBack(makeButton(tr("&Put Back…"), u"putBack"_qs, this))
    , m_compare(makeButton(tr("Co&mpare with Now"), u"compareCopy"_qs, this))
    , m_show(makeButton(tr("&Show in Folder"), u"showCopy"_qs, this))
    , m_pin(makeButton(tr("Keep for &Good"), u"pinCopy"_qs, this))
    , m_remove(makeButton(tr("Remove…"), u"removeCopies"_qs, this))
    , m_selectBefore(makeButton(tr("Select Those before Restores"), u"selectBefore"_qs, this))
{
    setObjectName(u"copyListView"_qs);
    buildTable();
    buildButtons();
    showButtons();
}

void CopyListView::buildTable()
{
    m_table->setObjectName(u"copiesTable"_qs);
    m_table->setAccessibleName(tr("Copies of the database, the newest first"));
    m_table->setHeaderLabels({tr("Made"), tr("Kind"), tr("Size"), tr("Adds"), tr("Check"), tr("Remark")});
    m_table->headerItem()->setToolTip(
        Adds, tr("What the copy took of the drive: less than its size where it shares blocks with an older one"));
    for (const int column : {Size, Adds})
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_table->headerItem()->setTextAlignment(Check, Qt::AlignCenter);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->setSectionsMovable(false);
    m_table->viewport()->installEventFilter(this);
    makeReadable(m_table, [this] { return selectedText(); });
    m_note->setObjectName(u"unlistedNote"_qs);
    m_note->hide();
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &CopyListView::showButtons);
    connect(m_table, &QTreeWidget::itemActivated, this, &CopyListView::putBack);
}

void CopyListView::buildButtons()
{
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_putBack, m_compare, m_show, m_pin, m_remove, m_selectBefore})
        row->addWidget(button);
    // The words of two buttons change: the row is not to move under the mouse.
    m_compare->setMinimumWidth(std::max(m_compare->sizeHint().width(), [this] {
        const QPushButton other(tr("What Grew Bet&ween"), this);
        return other.sizeHint().width();
    }()));
    m_pin->setMinimumWidth(std::max(m_pin->sizeHint().width(), [this] {
        const QPushButton other(tr("Let &Go by Rules"), this);
        return other.sizeHint().width();
    }()));
    m_table->setMinimumHeight(heightOfRows(*m_table, leastRows));
    QVBoxLayout *layout = makeColumn(this, 8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(row);

    connect(m_putBack, &QPushButton::clicked, this, &CopyListView::putBack);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const std::vector<ListedCopy> copies = selected();
        if (copies.size() == 2)
            Q_EMIT growthAsked(copies[1], copies[0]);
        else if (copies.size() == 1)
            Q_EMIT compareAsked(copies[0].path);
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto copies = selected(); copies.size() == 1)
            Q_EMIT showAsked(copies[0].path);
    });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        if (const auto copies = selected(); copies.size() == 1)
            Q_EMIT pinAsked(copies[0].path, !copies[0].pinned);
    });
    connect(m_remove, &QPushButton::clicked, this, &CopyListView::remove);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &CopyListView::remove);
    connect(m_selectBefore, &QPushButton::clicked, this, &CopyListView::selectBeforeRestores);
}

void CopyListView::setCopies(const std::vector<ListedCopy> &copies)
{
    std::vector<std::filesystem::path> before;
    for (const ListedCopy &copy : selected())
        before.push_back(copy.path);
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        m_copies = copies;
        const QDateTime now = QDateTime::currentDateTime();
        for (std::size_t i = 0; i < copies.size(); ++i) {
            const ListedCopy &copy = copies[i];
            auto *row = new QTreeWidgetItem(m_table,
                                            {momentText(copy.made, now), kindText(copy.kind), sizeText(copy.file.size),
                                             addsText(copy), soundnessText(copy), listedRemark(copy)});
            row->setData(Date, copyRole, int(i));
            for (const int column : {Size, Adds})
                row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            row->setTextAlignment(Check, Qt::AlignCenter);
            const QString whole = displayPath(copy.path.filename()) + u'\n' + madeText(copy.made);
            for (int column = 0; column < ColumnCount; ++column)
                row->setToolTip(column, Qt::convertFromPlainText(whole));
            if (!isThere(copy)) {
                for (int column = 0; column < ColumnCount; ++column)
                    row->setForeground(column, paleText(m_table->palette()));
            }
            if (std::ranges::find(before, copy.path) != before.end())
                row->setSelected(true);
        }
    }
    for (int column = 0; column < Remark; ++column) {
        m_table->resizeColumnToContents(column);
        m_needed[std::size_t(column)] = m_table->columnWidth(column);
    }
    fitColumns();
    // A keyboard finds the newest at once.
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0), Date,
                                before.empty() ? QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows
                                               : QItemSelectionModel::NoUpdate);
    showButtons();
}

/// There is air between the columns as far as there is room. The last one takes what is left, and is told apart where
/// that is nothing.
void CopyListView::fitColumns()
{
    QHeaderView &header = *m_table->header();
    const int least = header.sectionSizeHint(Remark);
    const int spare = m_table->viewport()->width() - std::accumulate(m_needed.begin(), m_needed.end(), least);
    const int air = std::clamp(spare / (Remark + 1), 0, 2 * fontMetrics().averageCharWidth());
    for (int column = 0; column < Remark; ++column)
        header.resizeSection(column, m_needed[std::size_t(column)] + air * (column == Check ? 2 : 1));
    const bool isShort = header.sectionPosition(Remark) + least > m_table->viewport()->width();
    header.setStretchLastSection(!isShort);
    if (isShort)
        header.resizeSection(Remark, least);
}

bool CopyListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_table->topLevelItemCount() > 0)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void CopyListView::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CopyListView::setHeld(bool held)
{
    m_held = held;
    showButtons();
}

void CopyListView::setCanPutBack(bool can)
{
    m_canPutBack = can;
    showButtons();
}

std::vector<ListedCopy> CopyListView::selected() const
{
    std::vector<int> rows;
    for (const QTreeWidgetItem *row : m_table->selectedItems())
        rows.push_back(row->data(Date, copyRole).toInt());
    std::ranges::sort(rows);
    std::vector<ListedCopy> copies;
    for (const int row : rows)
        copies.push_back(m_copies[std::size_t(row)]);
    return copies;
}

bool CopyListView::canPutBack() const
{
    const auto copies = selected();
    return m_canPutBack && !m_held && copies.size() == 1 && isThere(copies[0]);
}

void CopyListView::putBack()
{
    if (canPutBack())
        Q_EMIT putBackAsked(selected()[0]);
}

void CopyListView::remove()
{
    if (m_remove->isEnabled())
        Q_EMIT removeAsked(selected());
}

/// No rule ever removes them; those that are kept for good are meant to stay.
void CopyListView::selectBeforeRestores()
{
    m_table->clearSelection();
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *const row = m_table->topLevelItem(i);
        if (isLeftover(m_copies[std::size_t(row->data(Date, copyRole).toInt())]))
            row->setSelected(true);
    }
    m_table->setFocus();
}

void CopyListView::showButtons()
{
    const auto copies = selected();
    const bool one = copies.size() == 1 && isThere(copies[0]);
    const bool two = copies.size() == 2 && std::ranges::all_of(copies, isThere);
    std::vector<std::filesystem::path> files;
    for (const ListedCopy &copy : copies) {
        if (isThere(copy))
            files.push_back(copy.path);
    }
    m_table->setFiles(std::move(files));
    m_putBack->setEnabled(canPutBack());
    m_putBack->setToolTip(tr("Shows first what would change. What is there now is kept"));
    m_compare->setText(copies.size() == 2 ? tr("What Grew Bet&ween") : tr("Co&mpare with Now"));
    m_compare->setToolTip(copies.size() == 2 ? tr("What grew between the two copies, by table")
                                             : tr("Select two copies to see what grew between them"));
    m_compare->setEnabled(!m_held && (one || two));
    m_show->setEnabled(copies.size() == 1 && copies[0].presence != ListedCopy::Presence::Missing);
    const bool pinned = copies.size() == 1 && copies[0].pinned;
    m_pin->setText(pinned ? tr("Let &Go by Rules") : tr("Keep for &Good"));
    m_pin->setToolTip(pinned ? tr("The rules decide again whether this copy stays")
                             : tr("No rule removes this copy any more"));
    m_pin->setEnabled(!m_held && one);
    m_remove->setToolTip(tr("Asks first. One that is kept for good, in use, or the last sound one stays (Delete)"));
    m_remove->setEnabled(!m_held && std::ranges::any_of(copies, isThere));
    m_selectBefore->setVisible(std::ranges::any_of(m_copies, isLeftover));
    Q_EMIT selectionChanged();
}

QString CopyListView::selectedText() const
{
    return rowsAsText(*m_table, QTreeWidgetItemIterator::Selected);
}

} // namespace Litecopy
