// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "madecopies.h"

#include "copiestext.h"
#include "copymemory.h"
#include "flowlayout.h"
#include "folderlooks.h"
#include "keeptext.h"
#include "packedforms.h"
#include "paths.h"
#include "quantitytext.h"
#include "resultpanel.h"
#include "sourcelook.h"
#include "tables.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace Litecopy {

namespace {

enum Column
{
    Made,
    Database,
    Copy,
    Size,
    Check, ///< or that it is not there
    Folder,
    ColumnCount,
};

constexpr int copyRole = Qt::UserRole; ///< of the first column: the index of the copy

/// The copies that are not there.
std::set<std::filesystem::path> goneAmong(const std::vector<std::filesystem::path> &copies)
{
    std::set<std::filesystem::path> gone;
    for (const std::filesystem::path &copy : copies) {
        if (probePath(copy) != PathKind::File)
            gone.insert(copy);
    }
    return gone;
}

QString checkWord(const MadeCopy &copy)
{
    switch (copy.check) {
    case CheckOutcome::Passed:
        return copy.isProved ? MadeCopies::tr("Passed, proved") : MadeCopies::tr("Passed");
    case CheckOutcome::Damaged:
        return MadeCopies::tr("Damaged");
    case CheckOutcome::Encrypted:
        return MadeCopies::tr("Encrypted");
    case CheckOutcome::NotDone:
    case CheckOutcome::Unavailable:
        break;
    }
    return MadeCopies::tr("Not checked");
}

} // namespace

MadeCopies::MadeCopies(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_looks(new FolderLooks(this))
    , m_table(new FileTable(this))
    , m_putBack(makeButton(tr("&Put Back…"), u"putMadeBack"_qs, this))
    , m_compare(makeButton(tr("Co&mpare with Now"), u"compareMade"_qs, this))
    , m_show(makeButton(tr("&Show in Folder"), u"showMade"_qs, this))
    , m_forget(makeButton(tr("Leave &Out"), u"forgetMade"_qs, this))
{
    setObjectName(u"madeCopies"_qs);
    buildTable();
    buildButtons();
    showButtons();
    connect(m_memory.get(), &CopyMemory::changed, this, [this] {
        if (m_isUsed)
            showCopies();
    });
}

void MadeCopies::buildTable()
{
    m_table->setObjectName(u"madeTable"_qs);
    m_table->setAccessibleName(tr("All copies that were made, the newest first"));
    m_table->setHeaderLabels({tr("Made"), tr("Database"), tr("Copy"), tr("Size"), tr("Check"), tr("Folder")});
    m_table->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionsMovable(false);
    makeReadable(m_table, [this] { return rowsAsText(*m_table, QTreeWidgetItemIterator::Selected); });
    // The key for copying puts the files on the clipboard, not their names.
    const QList<QAction *> actions = m_table->actions();
    for (QAction *const action : actions) {
        disconnect(action, &QAction::triggered, nullptr, nullptr);
        connect(action, &QAction::triggered, this, [this] {
            if (const auto chosen = files(); !chosen.empty())
                QGuiApplication::clipboard()->setMimeData(clipboardFiles(chosen).release());
        });
    }
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &MadeCopies::showButtons);
    connect(m_table, &QTreeWidget::itemActivated, m_show, &QPushButton::click);
}

void MadeCopies::buildButtons()
{
    m_putBack->setToolTip(tr("Shows first what would change. What is there now is kept"));
    m_forget->setToolTip(tr("Takes them out of this list. The files stay"));
    auto *row = new FlowLayout(8);
    for (QPushButton *button : {m_putBack, m_compare, m_show, m_forget})
        row->addWidget(button);
    QVBoxLayout *layout = makeColumn(this, 8);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_putBack, &QPushButton::clicked, this, [this] { Q_EMIT putBackAsked(selected().front()); });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareAsked(selected().front()); });
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(selected().front().copy); });
    connect(m_forget, &QPushButton::clicked, this, &MadeCopies::forget);
}

void MadeCopies::refresh()
{
    m_isUsed = true;
    m_choosesNewest = true;
    m_memory->refresh();
    showCopies();
}

void MadeCopies::showCopies()
{
    std::vector<std::filesystem::path> copies;
    for (const MadeCopy &copy : selected())
        copies.push_back(copy.copy);
    m_copies = m_memory->history().all();
    // The newest is meant most often.
    if (copies.empty() && !m_copies.empty() && m_choosesNewest)
        copies.push_back(m_copies.front().copy);
    fill(copies);
    look();
    Q_EMIT filled();
}

void MadeCopies::look()
{
    std::map<std::filesystem::path, std::vector<std::filesystem::path>> folders;
    for (const MadeCopy &copy : m_copies)
        folders[copy.copy.parent_path()].push_back(copy.copy);
    for (const auto &[folder, copies] : folders) {
        const auto show = [this, copies = copies](const std::set<std::filesystem::path> &gone) {
            for (const std::filesystem::path &copy : copies)
                m_gone.erase(copy);
            m_gone.insert(gone.begin(), gone.end());
            showPresence();
            showButtons();
        };
        m_looks->ask(
            folder, [copies = copies] { return goneAmong(copies); }, show);
    }
}

void MadeCopies::fill(const std::vector<std::filesystem::path> &chosen)
{
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        const QDateTime now = QDateTime::currentDateTime();
        for (std::size_t i = 0; i < m_copies.size(); ++i) {
            const MadeCopy &copy = m_copies[i];
            auto *row = new QTreeWidgetItem(m_table,
                                            {momentText(copy.made, now),
                                             displayPath(copy.source.filename()),
                                             displayPath(copy.copy.filename()),
                                             sizeText(copy.size),
                                             {},
                                             displayPath(copy.copy.parent_path())});
            row->setData(Made, copyRole, int(i));
            row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
            row->setToolTip(Database, Qt::convertFromPlainText(displayPath(copy.source)));
            row->setToolTip(Copy, Qt::convertFromPlainText(displayPath(copy.copy)));
            row->setSelected(std::ranges::find(chosen, copy.copy) != chosen.end());
        }
    }
    showPresence();
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < Folder; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + 2 * letter);
    }
    showButtons();
}

void MadeCopies::showPresence()
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem &row = *m_table->topLevelItem(i);
        const MadeCopy &copy = m_copies[std::size_t(row.data(Made, copyRole).toInt())];
        const bool isGone = !isThere(copy);
        row.setText(Check, isGone ? tr("Not there") : checkWord(copy));
        for (int column = 0; column < ColumnCount; ++column)
            row.setForeground(column, isGone ? paleText(m_table->palette()) : m_table->palette().brush(QPalette::Text));
    }
}

std::vector<MadeCopy> MadeCopies::selected() const
{
    std::vector<MadeCopy> copies;
    for (const QTreeWidgetItem *const row : m_table->selectedItems()) {
        if (const auto index = std::size_t(row->data(Made, copyRole).toInt()); index < m_copies.size())
            copies.push_back(m_copies[index]);
    }
    return copies;
}

std::vector<std::filesystem::path> MadeCopies::files() const
{
    std::vector<std::filesystem::path> files;
    for (const MadeCopy &copy : selected()) {
        if (isThere(copy))
            files.push_back(copy.copy);
    }
    return files;
}

void MadeCopies::showButtons()
{
    const auto copies = selected();
    const bool one = copies.size() == 1 && isThere(copies[0]);
    m_compare->setEnabled(one && !m_held && !isUrl(copies[0].source));
    // Nothing is put back into a compressed copy.
    m_putBack->setEnabled(m_compare->isEnabled() && !packedFormOf(copies[0].source));
    m_show->setEnabled(one);
    m_forget->setEnabled(!copies.empty());
    m_table->setFiles(files());
}

void MadeCopies::forget()
{
    std::vector<std::filesystem::path> copies;
    for (const MadeCopy &copy : selected())
        copies.push_back(copy.copy);
    // Else the next press would take out a copy that nobody chose.
    m_choosesNewest = false;
    m_memory->forget(copies);
    m_table->clearSelection();
    m_table->setFocus();
}

void MadeCopies::setHeld(bool held)
{
    m_held = held;
    showButtons();
}

} // namespace Litecopy
