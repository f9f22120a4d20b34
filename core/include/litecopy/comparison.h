// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <functional>
#include <memory>
#include <vector>

namespace Litecopy {

/// One table or index, in two databases.
struct TreeDifference
{
    enum class Presence
    {
        Both,
        OnlyInFirst,
        OnlyInSecond,
    };

    QString name;
    QString table; ///< the table it belongs to: an index's, or its own name
    TreeUsage::Kind kind = TreeUsage::Kind::Table;
    Presence presence = Presence::Both;
    int firstTree = PageEntry::noOwner; ///< the index into `first.usage.trees`
    int secondTree = PageEntry::noOwner; ///< the index into `second.usage.trees`

    quint64 differingPages = 0; ///< of its pages, in either database, those whose page differs in the other

    /// Rows, or an index's entries. Rows of an ordinary table are the same row where their rowid is; of everything
    /// else an entry is the same only where all of it is, so a changed one counts as one only here and one only there.
    bool entriesCompared = false; ///< false where it is damaged, or so different that counting would take too much
    /// In either database, not all of it could be read, or not the list of tables that it may be in. The counts below
    /// are then of what was read in both.
    bool damaged = false;
    /// The same, and a program wrote to one of them meanwhile: nothing says that it is damaged.
    bool unsettled = false;
    /// The two databases are the same, byte for byte: then so are the tables, whatever can be read of them.
    bool sameBytes = false;
    quint64 equal = 0; ///< as SQL sees them
    /// Of the equal ones, those stored in other bytes: a row from before ALTER TABLE ADD COLUMN is stored short.
    quint64 storedDifferently = 0;
    quint64 changed = 0;
    quint64 onlyInFirst = 0;
    quint64 onlyInSecond = 0;

    /// The content was found to differ, wherever it lies.
    [[nodiscard]] bool differs() const noexcept
    {
        const bool found = presence != Presence::Both || (!entriesCompared && !sameBytes);
        return (found && !damaged && !unsettled) || changed + onlyInFirst + onlyInSecond != 0;
    }
    /// Not all could be compared, for it is damaged or unsettled: whether what could not be read differs can't be told.
    [[nodiscard]] bool isUndecided() const noexcept { return (damaged || unsettled) && !sameBytes; }
};

/// Where two databases differ: page by page, and table by table. A value.
struct Comparison
{
    Inspection first;
    Inspection second;
    Error error; ///< why they could not be compared; that of an inspection that failed, too
    bool cancelled = false;

    /// Pages of one number can be compared: both have the same page size. A compact copy has other page numbers, so
    /// there the tables tell more.
    bool pagesComparable = false;
    /// Pages that are not the same in both, those beyond the end of the shorter one included. Page 1 is the same where
    /// only the fields differ that every write changes (journal version, change counter, SQLite's version).
    quint32 differingPages = 0;
    quint32 equalPages = 0;
    std::shared_ptr<const std::vector<bool>> pageDiffers; ///< by page number - 1; null where not comparable

    bool encodingDiffers = false; ///< text is stored in another encoding: rows that read the same are the same
    std::vector<TreeDifference> trees; ///< in the order of `first`, then those only in `second`

    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] bool differs(quint32 page) const noexcept
    {
        return pageDiffers && page >= 1 && page <= pageDiffers->size() && (*pageDiffers)[page - 1];
    }
    /// Every table and index has the same content in both.
    [[nodiscard]] bool isSameContent() const noexcept;
    /// All pages are the same, so that putting one in the place of the other changes nothing.
    [[nodiscard]] bool isSamePages() const noexcept
    {
        return !error && !cancelled && isConsistent() && pagesComparable && differingPages == 0 && !lacksPages();
    }
    /// Each database was read as it was at one moment. Where not, what else is told may be true of no moment.
    [[nodiscard]] bool isConsistent() const noexcept { return first.consistent && second.consistent; }
    /// Not all could be compared: pages are missing, or some tables or indexes are damaged, or a program wrote
    /// meanwhile. Others may differ.
    [[nodiscard]] bool isUndecided() const noexcept;
    /// Rows and entries that read the same and are stored in other bytes, of all tables and indexes.
    [[nodiscard]] quint64 storedDifferently() const noexcept;
    /// Tables as their users know them, in either database, and those of them whose content differs: a virtual table is
    /// one, however many tables hold its content; indexes are none, and neither is what SQLite keeps for itself
    /// ("sqlite_...").
    [[nodiscard]] int tableCount() const;
    [[nodiscard]] int differingTables() const;
    /// Tables as their users know them of which not all could be compared: see `TreeDifference::isUndecided()`.
    [[nodiscard]] int undecidedTables() const;
    /// A table, index, view or trigger is in one alone, or defined otherwise.
    [[nodiscard]] bool schemaDiffers() const noexcept;

    [[nodiscard]] QJsonObject toJson() const;
    /// One line per table and index, with a head line; RFC 4180.
    [[nodiscard]] QByteArray toCsv() const;

private:
    [[nodiscard]] bool lacksPages() const noexcept;
};

/// 0..1. Called on the comparing thread, about ten times a second.
using CompareSink = std::function<void(double fraction)>;

/// Compares two databases, each as it is at one moment, without changing either. Where both are one, and the first is
/// read as of an earlier commit (`InspectOptions::asOf`), both are of one moment, or of the two commits that are named
/// (`InspectOptions::until`). Blocks; never throws. What
/// `inspectDatabase()` says of damaged files, time, memory, threads and `control` holds here too.
[[nodiscard]] Comparison compareDatabases(const std::filesystem::path &first, const std::filesystem::path &second,
                                          CopyControl &control, const InspectOptions &options = {},
                                          const CompareSink &progress = {});

} // namespace Litecopy

Q_DECLARE_METATYPE(Litecopy::Comparison)
