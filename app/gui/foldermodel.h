// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "folderlisting.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Litecopy {

/// The names in a folder as rows: those that fit a filter, in the order that is asked for, folders always first. It
/// holds what was listed, and asks no file system.
class FolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Size,
        Changed,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const FolderEntries &entries);
    /// What was seen of some of these entries. A link is a row whatever it is called, until it is known what it leads
    /// to.
    void addLooks(const std::vector<EntryLook> &looks);
    /// Endings of names, ".db"; empty for all.
    void setEndings(const QStringList &endings);
    void setFoldersOnly(bool foldersOnly);
    /// Also names that begin with a dot.
    void setHiddenShown(bool shown);
    [[nodiscard]] bool isHiddenShown() const noexcept { return m_isHiddenShown; }

    [[nodiscard]] const FolderEntry &entryAt(int row) const { return m_entries[std::size_t(m_rows[std::size_t(row)])]; }
    /// Negative where no row has that name.
    [[nodiscard]] int rowOf(const std::filesystem::path &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// What was listed, with what was seen of links since.
    class Entries
    {
    public:
        Entries() = default;
        explicit Entries(FolderEntries listed)
            : m_listed(std::move(listed))
        {
        }

        [[nodiscard]] std::size_t size() const noexcept { return m_listed ? m_listed->size() : 0; }
        [[nodiscard]] const FolderEntry &operator[](std::size_t entry) const;
        /// Whether it is a link that was not seen before.
        bool see(const EntryLook &look);

    private:
        FolderEntries m_listed;
        std::unordered_map<std::size_t, FolderEntry> m_links; ///< that were seen
    };

    void fill();
    [[nodiscard]] bool isShown(const FolderEntry &entry) const;
    [[nodiscard]] const FileDetails *detailsAt(int entry) const;

    Entries m_entries;
    std::vector<FileDetails> m_details; ///< of the entries; empty until one was seen
    std::vector<int> m_rows; ///< of the entries
    QStringList m_endings;
    bool m_foldersOnly = false;
    bool m_isHiddenShown = false;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Litecopy
