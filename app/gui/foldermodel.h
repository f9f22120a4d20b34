// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "folderlisting.h"

#include <QAbstractTableModel>
#include <QStringList>

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

    void setEntries(std::vector<FolderEntry> entries);
    /// Of the first entries, in their order.
    void setDetails(std::vector<FileDetails> details);
    /// Endings of names, ".db"; empty for all.
    void setEndings(const QStringList &endings);
    void setFoldersOnly(bool foldersOnly);
    /// Also names that begin with a dot.
    void setHiddenShown(bool shown);
    [[nodiscard]] bool isHiddenShown() const noexcept { return m_isHiddenShown; }

    [[nodiscard]] const std::vector<FolderEntry> &entries() const noexcept { return m_entries; }
    [[nodiscard]] const FolderEntry &entryAt(int row) const { return m_entries[std::size_t(m_rows[std::size_t(row)])]; }
    /// Negative where no row has that name.
    [[nodiscard]] int rowOf(const std::filesystem::path &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void fill();
    [[nodiscard]] bool isShown(const FolderEntry &entry) const;
    [[nodiscard]] const FileDetails *detailsAt(int entry) const;

    std::vector<FolderEntry> m_entries;
    std::vector<FileDetails> m_details;
    std::vector<int> m_rows; ///< of the entries
    QStringList m_endings;
    bool m_foldersOnly = false;
    bool m_isHiddenShown = false;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Litecopy
