// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/schemarescue.h"

#include "inspect/tablecolumns.h"

#include <QSet>

#include <optional>
#include <utility>

namespace Litecopy {

namespace {

/// Bytes of rows that are kept in memory.
constexpr std::uint64_t mostOfSchema = 256 * 1024 * 1024;

class SchemaReading
{
public:
    SchemaReading(DamagedPages &pages, const std::vector<std::uint32_t> &owners)
        : m_pages(pages)
        , m_chains(pages.source(), pages.interruption())
        , m_payload(m_chains, owners)
        , m_page(pages.geometry())
    {
    }

    void readTreePage(std::uint32_t number)
    {
        const std::byte *const bytes = m_pages.at(number);
        if (!m_page.read(bytes, number, m_pages.bytesOf(number)))
            return;
        m_schema.isWhole &= m_page.lostCells() == 0;
        for (const SalvagedCell &cell : m_page.cells()) {
            std::optional<SchemaRow> row = rowOf(bytes, cell);
            m_schema.isWhole &= row.has_value();
            if (row)
                add(std::move(*row));
        }
    }

    /// A page that no tree leads to counts only where all of its rows are rows of a schema.
    bool readOrphan(std::uint32_t number)
    {
        const std::byte *const bytes = m_pages.at(number);
        if (byteAt(bytes + (number == 1 ? DatabaseHeader::size : 0)) != std::uint32_t(SalvagePage::Type::TableLeaf)
            || !m_page.read(bytes, number, m_pages.bytesOf(number)) || m_page.cells().empty())
            return false;
        std::vector<SchemaRow> rows;
        for (const SalvagedCell &cell : m_page.cells()) {
            std::optional<SchemaRow> row = rowOf(bytes, cell);
            if (row)
                rows.push_back(std::move(*row));
            else if (!looksLikeSchema(bytes, cell))
                return false;
        }
        for (SchemaRow &row : rows)
            add(std::move(row));
        ++m_schema.orphanPages;
        return true;
    }

    RescuedSchema take() { return std::move(m_schema); }

private:
    [[nodiscard]] QString text(const RecordValue &value) const
    {
        SqlRow row{
            SqlText{QByteArray(reinterpret_cast<const char *>(value.bytes.data()), qsizetype(value.bytes.size()))}};
        convertToUtf8(row, m_pages.source().header().encoding);
        return QString::fromUtf8(std::get<SqlText>(row.front()).bytes);
    }

    [[nodiscard]] bool looksLikeSchema(const std::byte *bytes, const SalvagedCell &cell)
    {
        readValues({bytes + cell.localOffset, cell.local}, m_values);
        return m_values.size() == 5 && isObjectType(text(m_values[0]));
    }

    static bool isObjectType(const QString &type)
    {
        return type == u"table" || type == u"index" || type == u"view" || type == u"trigger";
    }

    [[nodiscard]] std::optional<SchemaRow> rowOf(const std::byte *bytes, const SalvagedCell &cell)
    {
        if (cell.payload > mostOfSchema || !m_payload.read(bytes, cell))
            return std::nullopt;
        const RecordHeader header = readRecordHeader(m_payload.bytes());
        if (!header.isValid || !header.isWhole || header.fields != 5 || header.size != m_payload.bytes().size())
            return std::nullopt;
        readValues(m_payload.bytes(), m_values);
        SchemaRow row;
        row.type = text(m_values[0]);
        row.name = text(m_values[1]);
        row.table = text(m_values[2]);
        const std::int64_t root = m_values[3].isInteger() ? m_values[3].integer() : 0;
        row.root = root > 0 && root <= 0xffffffff ? std::uint32_t(root) : 0;
        row.sql = text(m_values[4]);
        const bool isOfSchema = isObjectType(row.type) && m_values[1].isText() && !row.name.isEmpty()
            && m_values[2].isText() && (row.sql.isEmpty() || row.sql.startsWith(u"create", Qt::CaseInsensitive));
        return isOfSchema ? std::optional(std::move(row)) : std::nullopt;
    }

    void add(SchemaRow row)
    {
        m_bytes += std::uint64_t(row.sql.size() + row.name.size() + row.table.size()) * 2 + sizeof(SchemaRow);
        if (m_bytes > mostOfSchema) {
            m_schema.isWhole = false;
            return;
        }
        // Tables, indexes and views share their names, triggers have their own.
        const QString key = (row.type == u"trigger" ? u't' : u'o') + row.name.toLower();
        if (m_names.contains(key))
            return;
        m_names.insert(key);
        m_schema.rows.push_back(std::move(row));
    }

    DamagedPages &m_pages;
    DamagedPages m_chains;
    PayloadReader m_payload;
    SalvagePage m_page;
    RescuedSchema m_schema;
    std::vector<RecordValue> m_values;
    QSet<QString> m_names;
    std::uint64_t m_bytes = 0;
};

} // namespace

DamagedTable schemaTable()
{
    DamagedTable table;
    table.name = QStringLiteral("x");
    table.sql = QStringLiteral("CREATE TABLE x(type TEXT, name TEXT, tbl_name TEXT, rootpage INT, sql TEXT)");
    table.root = 1;
    table.shape = TableShape::parse(table.name, table.sql, 1).value_or(TableShape::ofColumns(5));
    return table;
}

RescuedSchema readRescuedSchema(DamagedPages &pages, TableSurvey &survey, const DamagedTable &table,
                                const Freelist &freelist)
{
    SchemaReading reading(pages, survey.owners());
    for (const RowPage &page : table.pages)
        reading.readTreePage(page.page);
    if (!table.isWhole()) {
        for (std::uint32_t number = 1; number <= pages.count(); ++number) {
            if (survey.owners()[number] == 0 && !freelist.pages[number] && reading.readOrphan(number))
                survey.claim(number, 0);
        }
    }
    RescuedSchema schema = reading.take();
    schema.isWhole &= table.isWhole();
    return schema;
}

} // namespace Litecopy
