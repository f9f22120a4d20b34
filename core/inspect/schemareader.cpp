// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/schemareader.h"

#include "format/btreepage.h"

#include <QHashFunctions>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace Litecopy {

namespace {

/// At most so much of a payload is read: enough for names and the head of a statement.
constexpr std::uint64_t mostOfPayload = 64 * 1024;
/// A virtual table's module is named within the first bytes of its statement, so many at most.
constexpr qsizetype headOfStatement = 4096;
/// Names kept, in bytes: a hostile page can hold the same long row thousands of times.
constexpr std::uint64_t mostNames = 8 * 1024 * 1024;

QString text(const RecordValue &column, std::uint32_t encoding)
{
    if (!column.isText())
        return {};
    const QByteArrayView bytes(column.bytes.data(), qsizetype(column.bytes.size()));
    switch (encoding) {
    case 2:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case 3:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    default:
        return QString::fromUtf8(bytes);
    }
}

/// The word after USING in `CREATE VIRTUAL TABLE name USING module(...)`; empty for every other statement. The name
/// may be quoted, and may hold that word.
QString virtualTableModule(const QString &sql)
{
    if (!sql.startsWith(u"CREATE VIRTUAL TABLE", Qt::CaseInsensitive))
        return {};
    QChar closing;
    for (qsizetype i = 20; i + 6 < sql.size(); ++i) {
        const QChar c = sql[i];
        if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            closing = c;
        } else if (c == u'[') {
            closing = u']';
        } else if (c.isSpace() && QStringView(sql).mid(i + 1, 5).compare(u"USING", Qt::CaseInsensitive) == 0) {
            const QStringView rest = QStringView(sql).mid(i + 6).trimmed();
            qsizetype length = 0;
            while (length < rest.size() && (rest[length].isLetterOrNumber() || rest[length] == u'_'))
                ++length;
            return rest.left(length).toString().toLower();
        }
    }
    return {};
}

SchemaEntry::Type entryType(const QString &type, bool isVirtual)
{
    if (type == u"table")
        return isVirtual ? SchemaEntry::Type::VirtualTable : SchemaEntry::Type::Table;
    if (type == u"index")
        return SchemaEntry::Type::Index;
    if (type == u"view")
        return SchemaEntry::Type::View;
    return type == u"trigger" ? SchemaEntry::Type::Trigger : SchemaEntry::Type::Other;
}

/// Walks the tree at page 1, depth first with a stack of its own, every page once.
class SchemaWalk
{
public:
    /// Keeps the statement of table `wanted`.
    explicit SchemaWalk(const PageSource &source, QString wanted = {})
        : m_source(source)
        , m_wanted(std::move(wanted))
        , m_geometry(source.geometry())
        , m_page(source.pageSize() + pagePadding)
        , m_budget(std::uint64_t(source.pageCount()) * source.pageSize())
    {
    }

    Schema run()
    {
        std::vector<std::uint32_t> pending{1};
        while (!pending.empty() && m_names < mostNames) {
            const std::uint32_t number = pending.back();
            pending.pop_back();
            if (!readTreePage(number, pending))
                m_schema.complete = false;
        }
        m_schema.complete &= pending.empty() && !m_source.header().isUnknownSchemaFormat();
        return std::move(m_schema);
    }
    [[nodiscard]] const QString &statement() const noexcept { return m_statement; }

private:
    bool readTreePage(std::uint32_t number, std::vector<std::uint32_t> &pending)
    {
        if (!m_source.hasWhole(number) || !m_visited.insert(number).second)
            return false;
        const std::optional<BtreePage> page = m_source.readTreePage(number, m_page);
        if (!page || !page->isTable())
            return false;
        bool complete = true;
        if (!page->isLeaf()) {
            // The stack is last in, first out, and the rows are wanted in their order.
            pending.push_back(page->rightChild());
            for (std::uint32_t i = page->cellCount(); i-- > 0;) {
                std::uint32_t child = 0;
                complete &= page->readChild(i, child);
                if (child != 0)
                    pending.push_back(child);
            }
            return complete;
        }
        for (std::uint32_t i = 0; i < page->cellCount(); ++i) {
            Cell cell;
            complete &= page->readCell(i, m_geometry, cell) && readEntry(cell);
        }
        return complete;
    }

    bool readEntry(const Cell &cell)
    {
        if (cell.payload > m_budget || m_names >= mostNames)
            return false;
        m_budget -= cell.payload;
        const std::uint64_t wanted = std::min(cell.payload, mostOfPayload);
        m_payload.assign(wanted + pagePadding, std::byte{});
        const std::uint64_t local = std::min<std::uint64_t>(cell.local, wanted);
        std::copy_n(m_page.data() + cell.localOffset, local, m_payload.data());
        if (!readOverflow(cell.overflow, local, wanted))
            return false;

        std::array<RecordValue, 5> columns; // type, name, tbl_name, rootpage, sql
        RecordReader record{std::span(m_payload).first(wanted)};
        for (RecordValue &column : columns) {
            const std::optional<RecordValue> value = record.next();
            if (!value)
                return false;
            column = *value;
        }
        const std::uint32_t encoding = m_source.header().encoding;
        SchemaEntry entry;
        entry.name = text(columns[1], encoding);
        entry.table = text(columns[2], encoding);
        const QString sql = text(columns[4], encoding);
        entry.module = virtualTableModule(sql.left(headOfStatement));
        entry.digest = qHash(sql);
        if (!m_wanted.isEmpty() && entry.name == m_wanted && cell.payload <= mostOfPayload)
            m_statement = sql;
        entry.type = entryType(text(columns[0], encoding), !entry.module.isEmpty());
        const std::int64_t root = columns[3].isInteger() && columns[3].isWhole() ? columns[3].integer() : 0;
        entry.rootPage = root > 0 && root <= 0xffffffff ? static_cast<std::uint32_t>(root) : 0;
        m_names += sizeof(SchemaEntry) + std::uint64_t(entry.name.size() + entry.table.size()) * 2;
        m_schema.entries.push_back(std::move(entry));
        // As sqlite3InitCallback() judges it (prepare.c).
        const bool isStatement = sql.isEmpty() || sql.startsWith(u"cr", Qt::CaseInsensitive);
        return root >= 0 && root <= 0xffffffff && isStatement;
    }

    bool readOverflow(std::uint32_t page, std::uint64_t done, std::uint64_t wanted)
    {
        std::vector<std::byte> bytes(done < wanted ? m_geometry.pageSize : 0);
        while (done < wanted) {
            if (!m_source.hasWhole(page))
                return false;
            m_source.read(page, bytes);
            page = bigEndian32(bytes.data());
            const std::uint64_t part = std::min<std::uint64_t>(m_geometry.perOverflowPage, wanted - done);
            std::copy_n(bytes.data() + 4, part, m_payload.data() + done);
            done += part;
        }
        return true;
    }

    const PageSource &m_source;
    const QString m_wanted;
    PageGeometry m_geometry;
    std::vector<std::byte> m_page;
    std::vector<std::byte> m_payload;
    std::unordered_set<std::uint32_t> m_visited;
    std::uint64_t m_budget; ///< payload that the database can still hold: no row is stored twice
    std::uint64_t m_names = 0;
    Schema m_schema;
    QString m_statement;
};

} // namespace

Schema readSchema(const PageSource &source)
{
    return SchemaWalk(source).run();
}

QString readTableStatement(const PageSource &source, const QString &table)
{
    SchemaWalk walk(source, table);
    static_cast<void>(walk.run());
    return walk.statement();
}

namespace {

/// How the modules that come with SQLite name their shadow tables. Of any other module, every table whose name starts
/// with the virtual table's is taken for its own, as the modules people write do it.
bool isShadowSuffix(const QString &module, QStringView suffix)
{
    static const QHash<QString, QStringList> known{
        {QStringLiteral("fts3"),
         {QStringLiteral("content"), QStringLiteral("segments"), QStringLiteral("segdir"), QStringLiteral("docsize"),
          QStringLiteral("stat")}},
        {QStringLiteral("fts5"),
         {QStringLiteral("data"), QStringLiteral("idx"), QStringLiteral("content"), QStringLiteral("docsize"),
          QStringLiteral("config")}},
        {QStringLiteral("rtree"), {QStringLiteral("node"), QStringLiteral("rowid"), QStringLiteral("parent")}},
        {QStringLiteral("spellfix1"), {QStringLiteral("vocab")}},
    };
    static const QHash<QString, QString> alike{
        {QStringLiteral("fts4"), QStringLiteral("fts3")},
        {QStringLiteral("rtree_i32"), QStringLiteral("rtree")},
        {QStringLiteral("geopoly"), QStringLiteral("rtree")},
    };
    const auto suffixes = known.constFind(alike.value(module, module));
    return suffixes == known.constEnd() || suffixes->contains(suffix, Qt::CaseInsensitive);
}

class ShadowTables
{
public:
    explicit ShadowTables(const Schema &schema)
    {
        for (const SchemaEntry &entry : schema.entries) {
            if (entry.type == SchemaEntry::Type::VirtualTable)
                m_virtualTables.insert(entry.name.toLower(), {entry.name, entry.module});
        }
    }

    /// The virtual table with the longest name that `table` begins with; empty where `table` is no shadow table.
    [[nodiscard]] QString ownerOf(const QString &table) const
    {
        if (m_virtualTables.isEmpty())
            return {};
        const QString lower = table.toLower();
        for (qsizetype end = lower.lastIndexOf(u'_'); end > 0; end = lower.lastIndexOf(u'_', end - 1)) {
            const auto found = m_virtualTables.constFind(lower.left(end));
            if (found != m_virtualTables.constEnd() && isShadowSuffix(found->second, QStringView(lower).mid(end + 1)))
                return found->first;
        }
        return {};
    }

private:
    QHash<QString, std::pair<QString, QString>> m_virtualTables; ///< by lower-case name: name, module
};

TreeUsage::Kind treeKind(const SchemaEntry &entry)
{
    if (entry.type != SchemaEntry::Type::Index)
        return TreeUsage::Kind::Table; // WITHOUT ROWID is told by the root page
    return entry.name.startsWith(u"sqlite_autoindex_") ? TreeUsage::Kind::ImpliedIndex : TreeUsage::Kind::Index;
}

} // namespace

std::vector<TreeUsage> listTrees(const Schema &schema)
{
    std::vector<TreeUsage> trees(1);
    trees.front().name = trees.front().table = QStringLiteral("sqlite_schema");
    trees.front().kind = TreeUsage::Kind::Schema;
    trees.front().internal = true;
    trees.front().rootPage = 1;
    const ShadowTables shadows(schema);
    for (const SchemaEntry &entry : schema.entries) {
        const bool isTree = entry.type == SchemaEntry::Type::Table || entry.type == SchemaEntry::Type::Index;
        if (!isTree || entry.rootPage == 0)
            continue;
        TreeUsage tree;
        tree.name = entry.name;
        tree.table = entry.table;
        tree.virtualTable = shadows.ownerOf(entry.table);
        tree.kind = treeKind(entry);
        tree.internal = entry.name.startsWith(u"sqlite_");
        tree.rootPage = entry.rootPage;
        trees.push_back(std::move(tree));
    }
    return trees;
}

} // namespace Litecopy
