// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "commitlist.h"

#include "logtext.h"
#include "tables.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <limits>
#include <utility>

namespace Litecopy {

void CommitModel::setLog(std::shared_ptr<const DatabaseLog> log)
{
    beginResetModel();
    m_log = std::move(log);
    endResetModel();
}

int CommitModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_log || m_log->commits.empty())
        return 0;
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return int(std::min(m_log->commits.size() + 1, most));
}

int CommitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : commitColumnCount;
}

QVariant CommitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = CommitColumn(index.column());
    const auto number = quint32(index.row());
    const bool isLong = column == CommitColumn::State || column == CommitColumn::Touched;
    switch (role) {
    case Qt::ToolTipRole:
        if (!isLong)
            return {};
        [[fallthrough]];
    case Qt::DisplayRole:
        return commitText(*m_log, number, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((isLong ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        // What its state is stands beside it in words.
        if (m_log->stateOf(number) == LogCommit::State::Gone)
            return paleText(QPalette());
        return {};
    default:
        return {};
    }
}

QVariant CommitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return commitHeading(CommitColumn(section));
    if (role == Qt::TextAlignmentRole && section < int(CommitColumn::State))
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

CommitList::CommitList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new CommitModel(this))
{
    setObjectName(u"logCommits"_qs);
    setAccessibleName(tr("Commits in the log"));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    setModel(m_model);
    makeReadable(this, [this] { return currentIndex().isValid() ? rowAsText(currentIndex().row()) : QString(); });
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void CommitList::setLog(const std::shared_ptr<const DatabaseLog> &log)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_model->setLog(log);
    fitColumns();
    if (m_model->rowCount() > 0)
        choose(quint32(m_model->rowCount()) - 1);
}

void CommitList::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < int(CommitColumn::Touched); ++column) {
        resizeColumnToContents(column);
        const int needed = header()->sectionSizeHint(column);
        const bool isState = CommitColumn(column) == CommitColumn::State;
        constexpr int mostLetters = 34; // the whole is in the tooltip
        const int most = isState ? std::max(needed, letter * mostLetters) : columnWidth(column);
        setColumnWidth(column, std::max(needed, std::min(columnWidth(column), most)));
    }
    fitLast();
}

/// The last column has the room that is left, but is never narrower than its heading.
void CommitList::fitLast()
{
    constexpr int last = int(CommitColumn::Touched);
    int taken = 0;
    for (int column = 0; column < last; ++column)
        taken += columnWidth(column);
    constexpr int leastLetters = 14;
    const int least = std::max(header()->sectionSizeHint(last), fontMetrics().averageCharWidth() * leastLetters);
    setColumnWidth(last, std::max(viewport()->width() - taken, least));
}

void CommitList::choose(quint32 commit)
{
    const QScopedValueRollback setting(m_isSetting, true);
    setCurrentIndex(m_model->index(int(commit), 0));
    scrollTo(currentIndex());
}

void CommitList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isSetting && current.isValid())
        Q_EMIT commitChosen(quint32(current.row()));
}

void CommitList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitLast();
    scrollTo(currentIndex());
}

QString CommitList::rowAsText(int row) const
{
    QStringList cells;
    for (int column = 0; column < commitColumnCount; ++column)
        cells += m_model->index(row, column).data().toString();
    return cells.join(u'\t');
}

QString CommitList::toText() const
{
    QStringList lines;
    if (m_model->rowCount() == 0)
        return {};
    QStringList heads;
    for (int column = 0; column < commitColumnCount; ++column)
        heads += commitHeading(CommitColumn(column));
    lines += heads.join(u'\t');
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines += rowAsText(row);
    return lines.join(u'\n');
}

} // namespace Litecopy
