// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/comparetrees.h"

#include "inspect/schemareader.h"
#include "inspect/tablecolumns.h"
#include "inspect/treecursor.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace Litecopy {

namespace {

/// At most so many entries of a tree without rowids are kept until the same entry turns up in the other database.
constexpr qsizetype mostUnmatched = 1'000'000;

/// Nothing where one can't be read to its end, and they are the same as far as both can be read.
std::optional<bool> isSamePayload(const TreeCursor &here, const TreeCursor &there)
{
    if (here.cell().payload != there.cell().payload)
        return false;
    PayloadStream first(here);
    PayloadStream second(there);
    std::span<const std::byte> a;
    std::span<const std::byte> b;
    for (;;) {
        if (a.empty())
            a = first.next();
        if (b.empty())
            b = second.next();
        if (first.isDamaged() || second.isDamaged())
            return std::nullopt;
        if (a.empty() || b.empty())
            return a.empty() && b.empty();
        const std::size_t part = std::min(a.size(), b.size());
        if (std::memcmp(a.data(), b.data(), part) != 0)
            return false;
        a = a.subspan(part);
        b = b.subspan(part);
    }
}

/// Equal for equal payloads, however they are divided between pages. Nothing where the payload can't be read to its
/// end.
std::optional<std::size_t> digest(const TreeCursor &cursor)
{
    std::array<std::byte, 4096> piece;
    std::size_t filled = 0;
    std::size_t value = qHash(cursor.cell().payload);
    PayloadStream stream(cursor);
    for (std::span<const std::byte> bytes = stream.next(); !bytes.empty(); bytes = stream.next()) {
        while (!bytes.empty()) {
            const std::size_t part = std::min(bytes.size(), piece.size() - filled);
            std::memcpy(piece.data() + filled, bytes.data(), part);
            filled += part;
            bytes = bytes.subspan(part);
            if (filled == piece.size()) {
                value = qHashBits(piece.data(), filled, value);
                filled = 0;
            }
        }
    }
    if (stream.isDamaged())
        return std::nullopt;
    return qHashBits(piece.data(), filled, value);
}

/// Rows of one table, or entries of one index, in both databases, as SQL sees them.
class RowComparison
{
public:
    enum class Kind
    {
        RowidTable,
        WithoutRowid,
        Index, ///< whose entries are all stored in full
    };

    /// `redefined`: the second database defines the table by another statement, perhaps with other defaults.
    RowComparison(const PageSource &first, const PageSource &second, QString name, Kind kind, bool redefined)
        : m_first(first)
        , m_second(second)
        , m_name(std::move(name))
        , m_kind(kind)
        , m_redefined(redefined)
        , m_isTextAlike(first.header().encoding == second.header().encoding)
    {
    }

    bool isSameRow(const TreeCursor &here, const TreeCursor &there, bool sameBytes)
    {
        if (sameBytes && !m_redefined && m_isTextAlike)
            return true;
        const std::optional<SqlRow> first = row(here, m_first, m_firstColumns);
        const std::optional<SqlRow> second = first ? row(there, m_second, m_secondColumns) : std::nullopt;
        return first && second ? *first == *second : sameBytes;
    }

    /// The digest of the row's values. Nothing where the row can't be read by its columns.
    std::optional<std::size_t> digest(const TreeCursor &cursor, bool isFirst)
    {
        const std::optional<SqlRow> values =
            isFirst ? row(cursor, m_first, m_firstColumns) : row(cursor, m_second, m_secondColumns);
        // The rows of both databases are digested by their values, or those of neither.
        if (!values || !columns(m_first, m_firstColumns) || !columns(m_second, m_secondColumns))
            return std::nullopt;
        std::size_t value = values->size();
        for (const SqlValue &column : *values) {
            value = qHash(column.index(), value);
            if (const auto *const integer = std::get_if<std::int64_t>(&column))
                value = qHash(qint64(*integer), value);
            else if (const auto *const real = std::get_if<double>(&column))
                value = qHash(*real, value);
            else if (const auto *const text = std::get_if<SqlText>(&column))
                value = qHash(text->bytes, value);
            else if (const auto *const blob = std::get_if<SqlBlob>(&column))
                value = qHash(blob->bytes, value);
        }
        return value;
    }

private:
    /// Read once, and only where a row differs; empty where the statement can't be understood.
    struct Columns
    {
        bool isRead = false;
        std::optional<TableColumns> columns;
    };

    std::optional<TableColumns> &columns(const PageSource &source, Columns &columns) const
    {
        if (!std::exchange(columns.isRead, true))
            columns.columns = m_kind == Kind::Index
                ? TableColumns()
                : TableColumns::parse(m_name, readTableStatement(source, m_name), m_kind == Kind::RowidTable,
                                      source.header().encoding);
        // Where SQLite understands no statement, text can be told from other values all the same.
        if (!columns.columns && !m_isTextAlike)
            columns.columns.emplace();
        return columns.columns;
    }

    std::optional<SqlRow> row(const TreeCursor &cursor, const PageSource &source, Columns &known)
    {
        // Rows that are longer are the same where their bytes are, which tells nothing of text in two encodings.
        constexpr std::uint64_t mostBytes = 16 * 1024 * 1024;
        const std::optional<TableColumns> &table = columns(source, known);
        if (!table || (m_isTextAlike && cursor.cell().payload > mostBytes))
            return std::nullopt;
        m_record.clear();
        PayloadStream stream(cursor);
        for (std::span<const std::byte> bytes = stream.next(); !bytes.empty(); bytes = stream.next())
            m_record.insert(m_record.end(), bytes.begin(), bytes.end());
        std::optional<SqlRow> row = stream.isDamaged() ? std::nullopt : table->row(m_record);
        if (row && !m_isTextAlike)
            convertToUtf8(*row, source.header().encoding);
        return row;
    }

    const PageSource &m_first;
    const PageSource &m_second;
    const QString m_name;
    const Kind m_kind;
    const bool m_redefined;
    const bool m_isTextAlike; ///< stored in the same encoding
    Columns m_firstColumns;
    Columns m_secondColumns;
    std::vector<std::byte> m_record;
};

class TreeComparison
{
public:
    /// `rows` is null where the same values are always stored in the same bytes.
    TreeComparison(TreeDifference &tree, TreeCursor first, TreeCursor second, RowComparison *rows,
                   const PagesDone &done)
        : m_tree(tree)
        , m_first(std::move(first))
        , m_second(std::move(second))
        , m_rows(rows)
        , m_done(done)
    {
    }

    void run(bool hasRowids)
    {
        const bool counted = hasRowids ? mergeByRowid() : matchEntries();
        m_tree.damaged = isDamaged(m_first) || isDamaged(m_second);
        m_tree.entriesCompared = counted && !m_tree.damaged;
    }

private:
    bool mergeByRowid()
    {
        bool here = m_first.next();
        bool there = m_second.next();
        while (here || there) {
            // Where one tree ends early, its further rows may be the ones that only the other has.
            if ((!here && m_first.isDamaged()) || (!there && m_second.isDamaged()))
                break;
            if (here && there && m_first.cell().rowid == m_second.cell().rowid) {
                if (const std::optional<bool> same = isSame())
                    ++(*same ? m_tree.equal : m_tree.changed);
                else
                    m_unread = true;
                here = m_first.next();
                there = m_second.next();
            } else if (!there || (here && m_first.cell().rowid < m_second.cell().rowid)) {
                ++m_tree.onlyInFirst;
                here = m_first.next();
            } else {
                ++m_tree.onlyInSecond;
                there = m_second.next();
            }
            report();
        }
        return true;
    }

    /// Only the application may have the collations of the keys, so which of two entries comes first can't be told.
    /// Both trees are read in step, and an entry without an equal one is kept until that turns up, which in a tree that
    /// is little changed is soon.
    bool matchEntries()
    {
        for (;;) {
            const bool here = m_first.next();
            const bool there = m_second.next();
            if (!here && !there)
                break;
            if (here && there && isSame().value_or(false)) {
                ++m_tree.equal;
            } else {
                if (here)
                    match(m_first, 1);
                if (there)
                    match(m_second, -1);
                if (m_unmatched.size() > mostUnmatched)
                    return false;
            }
            report();
        }
        // An entry without an equal one may equal an entry of the other database that can't be read.
        for (const qint64 count : std::as_const(m_unmatched)) {
            if (!isDamaged(count > 0 ? m_second : m_first))
                (count > 0 ? m_tree.onlyInFirst : m_tree.onlyInSecond) += quint64(std::abs(count));
        }
        return true;
    }

    /// True where an entry of `side` was not read, or where match() could not read an entry of either side.
    [[nodiscard]] bool isDamaged(const TreeCursor &side) const { return m_unread || side.isDamaged(); }

    /// Nothing where one of the two can't be read to its end.
    std::optional<bool> isSame()
    {
        const std::optional<bool> sameBytes = isSamePayload(m_first, m_second);
        if (!m_rows || !sameBytes)
            return sameBytes;
        const bool same = m_rows->isSameRow(m_first, m_second, *sameBytes);
        m_tree.storedDifferently += same && !*sameBytes ? 1U : 0U;
        return same;
    }

    void match(const TreeCursor &cursor, int side)
    {
        std::optional<std::size_t> value = m_rows ? m_rows->digest(cursor, &cursor == &m_first) : std::nullopt;
        if (!value)
            value = digest(cursor);
        if (!value) {
            m_unread = true;
            return;
        }
        const auto found = m_unmatched.find(*value);
        if (found == m_unmatched.end()) {
            m_unmatched.insert(*value, side);
            return;
        }
        if ((*found > 0) != (side > 0))
            ++m_tree.equal;
        *found += side;
        if (*found == 0)
            m_unmatched.erase(found);
    }

    void report()
    {
        const std::uint64_t pages = m_first.pagesRead() + m_second.pagesRead();
        if (pages - m_reported < 256)
            return;
        m_reported = pages;
        m_done(pages);
    }

    TreeDifference &m_tree;
    TreeCursor m_first;
    TreeCursor m_second;
    RowComparison *m_rows;
    const PagesDone &m_done;
    std::uint64_t m_reported = 0;
    bool m_unread = false; ///< an entry could not be read to its end
    QHash<std::size_t, qint64> m_unmatched; ///< by digest: how many more the first has; negative: the second
};

/// The rows of `sqlite_schema` hold the trees' root pages, which say nothing of the content.
void compareSchemas(TreeDifference &tree, const PageSource &first, const PageSource &second, SchemaDifference &schemas)
{
    const Schema here = readSchema(first);
    const Schema there = readSchema(second);
    schemas.firstComplete = here.complete;
    schemas.secondComplete = there.complete;
    QHash<QString, std::uint64_t> rows;
    const auto key = [](const SchemaEntry &entry) {
        return QString::number(int(entry.type)) + u'\n' + entry.name + u'\n' + entry.table;
    };
    for (const SchemaEntry &entry : here.entries)
        rows.insert(key(entry), entry.digest);
    quint64 matched = 0;
    for (const SchemaEntry &entry : there.entries) {
        const auto found = rows.constFind(key(entry));
        if (found == rows.constEnd()) {
            tree.onlyInSecond += here.complete ? 1U : 0U;
        } else {
            ++(*found == entry.digest ? tree.equal : tree.changed);
            ++matched;
            if (*found != entry.digest)
                schemas.redefined.insert(entry.name);
        }
    }
    if (there.complete)
        tree.onlyInFirst = here.entries.size() - std::min<quint64>(matched, here.entries.size());
    tree.entriesCompared = here.complete && there.complete;
    tree.damaged = !tree.entriesCompared;
}

} // namespace

void compareTree(TreeDifference &tree, const Comparison &result, const PageSource &first, const PageSource &second,
                 SchemaDifference &schemas, Interruption &interruption, const PagesDone &done)
{
    if (tree.kind == TreeUsage::Kind::Schema) {
        compareSchemas(tree, first, second, schemas);
        return;
    }
    const TreeUsage &here = result.first.usage.trees[std::size_t(tree.firstTree)];
    const TreeUsage &there = result.second.usage.trees[std::size_t(tree.secondTree)];
    if (here.kind != there.kind) {
        tree.onlyInFirst = here.figures.entries;
        tree.onlyInSecond = there.figures.entries;
        tree.entriesCompared = true;
        return;
    }
    const bool hasRowids = tree.kind == TreeUsage::Kind::Table;
    const auto kind = here.isIndex() ? RowComparison::Kind::Index
        : hasRowids                  ? RowComparison::Kind::RowidTable
                                     : RowComparison::Kind::WithoutRowid;
    RowComparison rows(first, second, here.name, kind, schemas.redefined.contains(here.name));
    const bool isInSameBytes = here.isIndex() && !result.encodingDiffers;
    TreeComparison(tree, TreeCursor(first, here.rootPage, interruption),
                   TreeCursor(second, there.rootPage, interruption), isInSameBytes ? nullptr : &rows, done)
        .run(hasRowids);
}

} // namespace Litecopy
