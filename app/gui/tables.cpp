// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "tables.h"

#include "quantitytext.h"
#include "tones.h"
#include "widgets.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int shortestValue = 12; // letters
constexpr int rowAir = 6; // pixels, above and below the text of a row

// Columns of the problems.
constexpr int page = 0;
constexpr int what = 1;

QString problemOf(const QTreeWidgetItem &row)
{
    return row.text(what);
}

/// A value takes as many lines as it needs in its column.
class ValueDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = RowDelegate::sizeHint(option, index);
        const auto *const view = qobject_cast<const QTreeView *>(option.widget);
        if (!view || index.data().toString().isEmpty())
            return size;
        const int margin = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
        const QRect room(0, 0, view->columnWidth(index.column()) - 2 * margin, QWIDGETSIZE_MAX);
        const QRect lines = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        size.setHeight(std::max(size.height(), lines.height() + rowAir));
        return size;
    }
};

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(8, rowAir);
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    constexpr QChar enSpace(0x2002);
    const auto isAtRight = [](const QModelIndex &cell) {
        return Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    };
    QStyledItemDelegate::initStyleOption(option, index);
    const QModelIndex next = index.siblingAtColumn(index.column() + 1);
    if (isAtRight(index) && next.isValid() && !isAtRight(next))
        option->text += enSpace;
}

ShareBarDelegate::ShareBarDelegate(int role, QObject *parent)
    : RowDelegate(parent)
    , m_role(role)
{
}

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const double share = index.data(m_role).toDouble();
    if (share < 0)
        return;
    // Leaves room for "100.0 %" on the right.
    const int text = option.fontMetrics.horizontalAdvance(u"100.0 %"_qs) + 8;
    const QRect room = option.rect.adjusted(6, 0, -text, 0);
    if (room.width() < 12)
        return;
    const int height = std::max(6, option.rect.height() / 3);
    QRectF bar(room.left(), room.center().y() - height / 2.0, room.width(), height);
    const bool selected = option.state & QStyle::State_Selected;
    QColor colour =
        selected ? option.palette.color(QPalette::HighlightedText) : toneColour(Tone::Plain, option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    colour.setAlphaF(0.18F);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, 2, 2);
    // Its contrast is just what it has to be.
    colour.setAlphaF(1);
    painter->setBrush(colour);
    if (share > 0) {
        bar.setWidth(std::max(2.0, bar.width() * std::min(1.0, share)));
        painter->drawRoundedRect(bar, 2, 2);
    }
    painter->restore();
}

void makeReadable(QTreeView *view, const std::function<QString()> &selectedText)
{
    view->setItemDelegate(new RowDelegate(view));
    view->setAlternatingRowColors(true);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(QTreeView::tr("&Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    QObject::connect(copy, &QAction::triggered, view,
                     [selectedText] { QGuiApplication::clipboard()->setText(selectedText()); });
}

QBrush paleText(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Active, QPalette::Text);
    colour.setAlphaF(0.65F);
    return colour;
}

int heightOfRows(const QTreeView &view, int rows)
{
    const int bar = view.horizontalScrollBar()->sizeHint().height();
    return view.header()->sizeHint().height() + rows * (view.fontMetrics().height() + rowAir) + bar
        + 2 * view.frameWidth();
}

QString rowsAsText(const QTreeWidget &table, QTreeWidgetItemIterator::IteratorFlag kind,
                   const std::function<QString(const QTreeWidgetItem &)> &rowAsText)
{
    QStringList lines;
    if (table.topLevelItemCount() > 0) {
        for (QTreeWidgetItemIterator item(table.topLevelItem(0), kind); *item; ++item)
            lines.append(rowAsText(**item));
    }
    return lines.join(u'\n');
}

QString rowsAsText(const QTreeWidget &table, QTreeWidgetItemIterator::IteratorFlag kind)
{
    return rowsAsText(table, kind, [&table](const QTreeWidgetItem &row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(row.text(column));
        return cells.join(u'\t');
    });
}

FactsView::FactsView(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"factsView"_qs);
    setAccessibleName(tr("Facts about the database"));
    setHeaderLabels({tr("Fact"), tr("Value"), tr("SQLite's name")});
    setRootIsDecorated(false);
    setIndentation(12);
    makeReadable(this, [this] {
        return rowsAsText(*this, QTreeWidgetItemIterator::Selected,
                          [](const QTreeWidgetItem &row) { return row.text(0) + u": "_qs + row.text(1); });
    });
    setUniformRowHeights(false);
    setWordWrap(true);
    setItemDelegateForColumn(1, new ValueDelegate(this));
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (column == 1 && before != now)
            scheduleDelayedItemsLayout();
    });
}

void FactsView::setFacts(const QList<FactGroup> &groups)
{
    clear();
    for (const FactGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(this, {group.title});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const Fact &fact : group.facts) {
            if (fact.name.isEmpty())
                continue;
            auto *item = new QTreeWidgetItem(heading, {fact.name, fact.text, fact.sqliteName});
            item->setFont(2, QFontDatabase::systemFont(QFontDatabase::FixedFont));
            item->setToolTip(1, Qt::convertFromPlainText(fact.text));
        }
    }
    expandAll();
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    // A value is seen also where long names leave it no room: the rest is scrolled.
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * shortestValue);
}

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QTreeWidget(this))
    , m_rest(new SecondaryLabel({}, this))
{
    m_rows->setObjectName(u"problems"_qs);
    m_rows->setAccessibleName(tr("Problems found in the file"));
    m_rows->setHeaderLabels({tr("Page"), tr("What is wrong")});
    m_rows->header()->setSectionResizeMode(page, QHeaderView::ResizeToContents);
    m_rows->setRootIsDecorated(false);
    makeReadable(m_rows, [this] { return rowsAsText(*m_rows, QTreeWidgetItemIterator::Selected, problemOf); });
    m_rest->setObjectName(u"problemsLeftOut"_qs);
    QVBoxLayout *layout = makeColumn(this, 6);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_rest);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) {
        if (row)
            Q_EMIT pageChosen(row->data(page, Qt::UserRole).toUInt());
    });
}

void ProblemList::setInspection(const Inspection *inspection)
{
    {
        // Clearing the list chooses no row.
        const QSignalBlocker blocker(m_rows);
        m_rows->clear();
    }
    m_rest->hide();
    if (!inspection)
        return;
    for (const PageProblem &problem : inspection->problems) {
        const QString text = inspection->problemText(problem);
        auto *row = new QTreeWidgetItem(m_rows, {problem.page > 0 ? countText(problem.page) : tr("file"), text});
        row->setData(page, Qt::UserRole, problem.page);
        row->setTextAlignment(page, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(what, Qt::convertFromPlainText(text));
    }
    const quint64 leftOut = inspection->problemCount - inspection->problems.size();
    m_rest->setVisible(leftOut > 0);
    m_rest->setText((leftOut == 1 ? tr("These are the first; %1 more was counted.")
                                  : tr("These are the first; %1 more were counted."))
                        .arg(QLocale().toString(leftOut)));
}

QString ProblemList::toText() const
{
    QString text = rowsAsText(*m_rows, QTreeWidgetItemIterator::All, problemOf) + u'\n';
    return m_rest->isHidden() ? text : text + m_rest->text() + u'\n';
}

} // namespace Litecopy
