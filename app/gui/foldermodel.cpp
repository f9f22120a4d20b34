// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "foldermodel.h"

#include "copiestext.h"
#include "fileicon.h"
#include "quantitytext.h"

#include <algorithm>
#include <utility>

namespace Litecopy {

const FolderEntry &FolderModel::Entries::operator[](std::size_t entry) const
{
    const FolderEntry &listed = (*m_listed)[entry];
    const auto seen = listed.isUnseenLink ? m_links.find(entry) : m_links.end();
    return seen == m_links.end() ? listed : seen->second;
}

bool FolderModel::Entries::see(const EntryLook &look)
{
    if (!(*this)[look.entry].isUnseenLink)
        return false;
    FolderEntry &link = m_links[look.entry];
    link = (*m_listed)[look.entry];
    link.isUnseenLink = false;
    link.isFolder = look.isFolder;
    return true;
}

void FolderModel::setEntries(const FolderEntries &entries)
{
    beginResetModel();
    m_entries = Entries(entries);
    m_details.clear();
    fill();
    endResetModel();
}

void FolderModel::addLooks(const std::vector<EntryLook> &looks)
{
    m_details.resize(m_entries.size());
    bool isLinkSeen = false;
    for (const EntryLook &look : looks) {
        m_details[look.entry] = look.details;
        isLinkSeen |= m_entries.see(look);
    }
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, isLinkSeen ? Name : Size), index(int(m_rows.size()) - 1, Changed));
    // A link may be a folder now, or what the filter leaves out.
    if (isLinkSeen || m_column != Name)
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
    if (entry.isFolder || entry.isUnseenLink)
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
    if (m_column != Name) {
        std::vector<qint64> values(m_entries.size(), -1);
        for (std::size_t i = 0; i < m_details.size(); ++i) {
            const QDateTime &changed = m_details[i].changed;
            values[i] = m_column == Size ? m_details[i].size : changed.isValid() ? changed.toMSecsSinceEpoch() : -1;
        }
        std::ranges::stable_sort(m_rows, [&](int a, int b) {
            const qint64 first = values[std::size_t(a)];
            const qint64 second = values[std::size_t(b)];
            return m_order == Qt::AscendingOrder ? first < second : second < first;
        });
    } else if (m_order == Qt::DescendingOrder) {
        std::ranges::reverse(m_rows);
    }
    std::ranges::stable_partition(m_rows, [this](int entry) { return m_entries[std::size_t(entry)].isFolder; });
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
    std::vector<int> rows(m_entries.size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rows[std::size_t(m_rows[row])] = int(row);
    QModelIndexList after;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int row = rows[std::size_t(entries[i])];
        after.append(row < 0 ? QModelIndex() : index(row, before[qsizetype(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int FolderModel::rowOf(const std::filesystem::path &name) const
{
    if (name.empty())
        return -1;
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
