// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "format/btreepage.h"
#include "inspect/pagesource.h"
#include "inspect/reading.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace Litecopy {

/// What stands where in an entry of an index: a stored column of the table, or nothing for the rowid.
using IndexedColumns = std::vector<std::optional<std::size_t>>;

/// The rows of a table with rowids, as an index tells them that has an entry for each. A page that no tree leads to and
/// that has the looks of this table's pages may be another table's: its rows are not in the index.
///
/// 16 bytes of memory for each row. A value. Thread: any.
class IndexedRows
{
public:
    /// Nothing where a page of the tree is lost, or it is no index of a table with rowids. `columns` are nothing where
    /// an entry holds what the table doesn't. Of an index with more than `most` entries only their number is kept.
    [[nodiscard]] static std::optional<IndexedRows> read(const PageSource &source, std::uint32_t root,
                                                         const std::optional<IndexedColumns> &columns, std::size_t most,
                                                         Interruption &interruption);

    [[nodiscard]] qint64 count() const noexcept { return m_count; }
    [[nodiscard]] std::size_t kept() const noexcept { return m_entries.size(); }
    /// False only where the index has no entry with that rowid.
    [[nodiscard]] bool mayHave(std::int64_t rowid) const noexcept;
    /// The same, and false where the entry's values are not the row's. `values` may be the beginning of a row.
    [[nodiscard]] bool mayHave(std::int64_t rowid, std::span<const RecordValue> values) const noexcept;

private:
    struct Entry
    {
        std::int64_t rowid = 0;
        std::uint64_t sum = 0; ///< of the values
    };

    void add(std::span<const RecordValue> values);
    /// False where two entries have one rowid.
    [[nodiscard]] bool sort();
    [[nodiscard]] const Entry *find(std::int64_t rowid) const noexcept;

    qint64 m_count = 0;
    bool m_knowsRows = true; ///< else there are too many
    std::optional<IndexedColumns> m_columns;
    std::vector<Entry> m_entries; ///< by rowid
};

} // namespace Litecopy
