// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "growthview.h"

#include "comparing.h"
#include "copiestext.h"
#include "differences.h"
#include "quantitytext.h"
#include "tables.h"
#include "widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>

namespace Litecopy {

namespace {

enum Column
{
    Name,
    Before,
    After,
    Grown,
    Added,
    Removed,
    Changed,
    ColumnCount,
};

/// With its sign.
QString growthText(qint64 bytes)
{
    if (bytes == 0)
        return u"0"_qs;
    return bytes > 0 ? u'+' + sizeText(bytes) : QChar(0x2212) + sizeText(-bytes);
}

qint64 bytesOf(const PageUsage &usage, int tree)
{
    return tree < 0 ? 0 : qint64(usage.trees[std::size_t(tree)].figures.storage(usage.pageSize));
}

qint64 sizeOf(const Inspection &inspection)
{
    return qint64(inspection.usage.pageCount) * inspection.usage.pageSize;
}

/// As its users know it: the tables that hold a virtual table's content are that table.
QString tableOf(const TreeDifference &tree, const Comparison &comparison)
{
    const bool inFirst = tree.firstTree >= 0;
    const PageUsage &usage = inFirst ? comparison.first.usage : comparison.second.usage;
    const int index = inFirst ? tree.firstTree : tree.secondTree;
    const QString virtualTable = index < 0 ? QString() : usage.trees[std::size_t(index)].virtualTable;
    return virtualTable.isEmpty() ? tree.table : virtualTable;
}

} // namespace

std::vector<TableGrowth> growthByTable(const Comparison &comparison)
{
    std::map<QString, TableGrowth> byName;
    for (const TreeDifference &tree : comparison.trees) {
        const QString name = tableOf(tree, comparison);
        const auto [found, isNew] = byName.try_emplace(name);
        TableGrowth &growth = found->second;
        growth.table = name;
        growth.before += bytesOf(comparison.first.usage, tree.firstTree);
        growth.after += bytesOf(comparison.second.usage, tree.secondTree);
        if (tree.kind == TreeUsage::Kind::Index || tree.kind == TreeUsage::Kind::ImpliedIndex)
            continue;
        // A table that one of both lacks came or went with all its rows.
        const auto rowsOf = [](const PageUsage &usage, int index) {
            return index < 0 ? 0 : usage.trees[std::size_t(index)].figures.entries;
        };
        switch (tree.presence) {
        case TreeDifference::Presence::OnlyInFirst:
            growth.removed += rowsOf(comparison.first.usage, tree.firstTree);
            growth.rowsCounted = true;
            break;
        case TreeDifference::Presence::OnlyInSecond:
            growth.added += rowsOf(comparison.second.usage, tree.secondTree);
            growth.rowsCounted = true;
            break;
        case TreeDifference::Presence::Both:
            growth.added += tree.onlyInSecond;
            growth.removed += tree.onlyInFirst;
            growth.changed += tree.changed;
            growth.rowsCounted |= tree.entriesCompared || tree.sameBytes;
            break;
        }
    }
    std::vector<TableGrowth> tables;
    for (auto &[name, growth] : byName) {
        // What SQLite keeps for itself is told of only where it matters.
        const bool changed = growth.grown() != 0 || growth.added + growth.removed + growth.changed != 0;
        if (changed || !name.startsWith(u"sqlite_"))
            tables.push_back(std::move(growth));
    }
    std::ranges::stable_sort(tables, std::greater(), &TableGrowth::grown);
    return tables;
}

GrowthView::GrowthView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading({}, this))
    , m_text(new SecondaryLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_table(new QTreeWidget(this))
    , m_back(makeButton(tr("&Back to the Copies"), u"growthBack"_qs, this))
    , m_comparing(new Comparing(this))
{
    setObjectName(u"growthView"_qs);
    m_title->setObjectName(u"growthTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"growthText"_qs);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_table->setObjectName(u"growthTable"_qs);
    m_table->setAccessibleName(tr("What grew between two copies, by table"));
    m_table->setHeaderLabels(
        {tr("Table"), tr("Before"), tr("After"), tr("Growth"), tr("Rows added"), tr("Removed"), tr("Changed")});
    m_table->headerItem()->setToolTip(Name, tr("Each table with its indexes"));
    for (int column = Before; column < ColumnCount; ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    makeReadable(m_table, [this] { return rowsAsText(*m_table, QTreeWidgetItemIterator::Selected); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    QVBoxLayout *layout = makeColumn(this, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &GrowthView::dismissed);
    connect(m_comparing, &Comparing::unpacking, this, [this](const QString &sentence) {
        m_text->setText(sentence.isEmpty() ? tr("Every page and every row of both is read.") : sentence);
    });
    connect(m_comparing, &Comparing::progressed, this,
            [this](double fraction) { m_bar->setValue(int(fraction * 1000)); });
    connect(m_comparing, &Comparing::finished, this, &GrowthView::finish);
}

GrowthView::~GrowthView() = default;

void GrowthView::compare(const ListedCopy &older, const ListedCopy &newer)
{
    stop();
    const QDateTime now = QDateTime::currentDateTime();
    m_title->setText(tr("From %1 to %2").arg(momentText(older.made, now), momentText(newer.made, now)));
    m_text->setText(tr("Every page and every row of both is read."));
    m_table->clear();
    m_bar->setValue(0);
    m_bar->show();
    m_comparing->start(older.path, newer.path);
    m_back->setFocus();
}

void GrowthView::stop()
{
    m_comparing->stop();
}

void GrowthView::finish(const Comparison &comparison)
{
    m_bar->hide();
    if (comparison.cancelled || comparison.error) {
        const ComparisonText text = comparisonText(comparison);
        m_text->setText(text.title + u' ' + text.text);
        announce(m_text, m_text->text());
        return;
    }
    const qint64 before = sizeOf(comparison.first);
    const qint64 after = sizeOf(comparison.second);
    const QString sizes = tr("%1 before, %2 after").arg(sizeText(before), sizeText(after));
    const QString remark = comparison.isUndecided() ? u' ' + tr("Not all of them could be compared.") : QString();
    if (after == before)
        m_text->setText(tr("The file kept its size: %1.").arg(sizeText(after)) + remark);
    else
        m_text->setText((after > before ? tr("The file grew by %1: %2.").arg(sizeText(after - before), sizes)
                                        : tr("The file shrank by %1: %2.").arg(sizeText(before - after), sizes))
                        + remark);
    showRows(growthByTable(comparison));
    announce(m_text, m_title->text() + u". "_qs + m_text->text());
}

void GrowthView::showRows(const std::vector<TableGrowth> &tables)
{
    const QLocale locale;
    for (const TableGrowth &growth : tables) {
        const auto rows = [&](quint64 count) {
            return growth.rowsCounted ? locale.toString(count) : QString(QChar(0x2013));
        };
        auto *row = new QTreeWidgetItem(m_table,
                                        {growth.table, sizeText(growth.before), sizeText(growth.after),
                                         growthText(growth.grown()), rows(growth.added), rows(growth.removed),
                                         rows(growth.changed)});
        row->setToolTip(Name, Qt::convertFromPlainText(growth.table));
        for (int column = Before; column < ColumnCount; ++column)
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
}

} // namespace Litecopy
