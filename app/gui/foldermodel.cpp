// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "foldermodel.h"

#include "copiestext.h"
#include "fileicon.h"
#include "quantitytext.h"

#include <algorithm>
#include <utility>

namespace Litecopy {

void FolderModel::setEntries(std::vector<FolderEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_details.clear();
    fill();
    endResetModel();
}

void FolderModel::setDetails(std::vector<FileDetails> details)
{
    m_details = std::move(details);
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, Size), index(int(m_rows.size()) - 1, Changed));
    if (m_column != Name)
        sort(m_column, m_order);
}

void FolderModel::setEndings(const QStringList &endings)
{
    beginResetModel();
    m_endings = endings;
    fill();
    endResetModel();
}

void FolderModel::setFoldersOnly(bool foldersOnly)
{
    beginResetModel();
    m_foldersOnly = foldersOnly;
    fill();
    endResetModel();
}

void FolderModel::setHiddenShown(bool shown)
{
    beginResetModel();
    m_isHiddenShown = shown;
    fill();
    endResetModel();
}

bool FolderModel::isShown(const FolderEntry &entry) const
{
    if (!m_isHiddenShown && entry.name.native().starts_with('.'))
        return false;
    if (entry.isFolder)
        return true;
    return !m_foldersOnly
        && (m_endings.isEmpty() || std::any_of(m_endings.begin(), m_endings.end(), [&](const QString &ending) {
                return entry.text.endsWith(ending, Qt::CaseInsensitive);
            }));
}

const FileDetails *FolderModel::detailsAt(int entry) const
{
    return std::size_t(entry) < m_details.size() ? &m_details[std::size_t(entry)] : nullptr;
}

void FolderModel::fill()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isShown(m_entries[i]))
            m_rows.push_back(int(i));
    }
    const auto valueOf = [this](int entry) -> qint64 {
        const FileDetails *const details = detailsAt(entry);
        if (m_column == Name || !details)
            return m_column == Name ? entry : -1;
        return m_column == Size          ? details->size
            : details->changed.isValid() ? details->changed.toMSecsSinceEpoch()
                                         : -1;
    };
    std::ranges::stable_sort(m_rows, [&](int a, int b) {
        if (m_entries[std::size_t(a)].isFolder != m_entries[std::size_t(b)].isFolder)
            return m_entries[std::size_t(a)].isFolder;
        return m_order == Qt::AscendingOrder ? valueOf(a) < valueOf(b) : valueOf(b) < valueOf(a);
    });
}

void FolderModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> entries;
    for (const QModelIndex &index : before)
        entries.push_back(m_rows[std::size_t(index.row())]);
    fill();
    QModelIndexList after;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto row = std::ranges::find(m_rows, entries[i]);
        after.append(row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), before[int(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int FolderModel::rowOf(const std::filesystem::path &name) const
{
    const auto row =
        std::ranges::find_if(m_rows, [&](int entry) { return m_entries[std::size_t(entry)].name == name; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    const int entry = m_rows[std::size_t(index.row())];
    const FolderEntry &shown = m_entries[std::size_t(entry)];
    const FileDetails *const details = detailsAt(entry);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Name)
        return fileIcon(shown.isFolder ? FileIcon::Folder : FileIcon::File);
    // A name may be cut, and its icon is seen alone.
    if (role == Qt::ToolTipRole && index.column() == Name)
        return shown.text;
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return shown.isFolder ? tr("%1, folder").arg(shown.text) : shown.text;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return shown.text;
    case Size:
        return details && details->size >= 0 ? sizeText(details->size) : QString();
    default:
        return details && details->changed.isValid() ? momentText(details->changed, QDateTime::currentDateTime())
                                                     : QString();
    }
}

QVariant FolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Size ? tr("Size") : tr("Changed");
}

} // namespace Litecopy
