// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/tablecolumns.h"

#include "inspect/btreepage.h"
#include "sqlite/affinity.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <initializer_list>

namespace Litecopy {

namespace {

struct Token
{
    enum class Type
    {
        Word,
        Number,
        String,
        Blob,
        Symbol,
        End,
    };

    Type type = Type::End;
    QString text; ///< without quotes

    [[nodiscard]] bool is(const char *word) const
    {
        return type == Type::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isSymbol(char16_t symbol) const { return type == Type::Symbol && text == QChar(symbol); }
    [[nodiscard]] bool isOneOf(std::initializer_list<const char *> words) const
    {
        return std::ranges::any_of(words, [this](const char *word) { return is(word); });
    }
};

/// Cuts a statement into words as SQLite does, comments left out. Quoted names come out as `Type::String`, too: a
/// quoted keyword is none.
class Tokens
{
public:
    explicit Tokens(const QString &statement)
        : m_text(statement)
    {
    }

    Token next()
    {
        skipSpace();
        if (m_at >= m_text.size())
            return {};
        const QChar c = m_text[m_at];
        if ((c == u'x' || c == u'X') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\'') {
            ++m_at;
            return {Token::Type::Blob, quoted(u'\'')};
        }
        if (c == u'\'' || c == u'"' || c == u'`')
            return {Token::Type::String, quoted(c)};
        if (c == u'[')
            return {Token::Type::String, quoted(u']')};
        const bool isFraction = c == u'.' && m_at + 1 < m_text.size() && m_text[m_at + 1].isDigit();
        if (c.isDigit() || isFraction)
            return {Token::Type::Number, number()};
        if (isWord(c)) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && isWord(m_text[m_at]))
                ++m_at;
            return {Token::Type::Word, m_text.mid(start, m_at - start)};
        }
        ++m_at;
        return {Token::Type::Symbol, QString(c)};
    }

private:
    static bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.unicode() > 0x7f; }

    void skipSpace()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest.startsWith(u"--")) {
                const qsizetype end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end;
            } else if (rest.startsWith(u"/*")) {
                const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
                m_at = end < 0 ? m_text.size() : end + 2;
            } else if (rest.front().isSpace()) {
                ++m_at;
            } else {
                return;
            }
        }
    }

    QString quoted(QChar end)
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == end) {
                ++m_at;
                const bool isDoubled = end != u']' && m_at < m_text.size() && m_text[m_at] == end;
                if (!isDoubled)
                    break;
            }
            text += m_text[m_at];
        }
        return text;
    }

    QString number()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const QChar before = m_at > start ? m_text[m_at - 1] : QChar();
            const bool isExponentSign = (c == u'+' || c == u'-') && (before == u'e' || before == u'E')
                && !m_text.mid(start, 2).startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
            if (!c.isLetterOrNumber() && c != u'.' && !isExponentSign)
                break;
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }

    const QString m_text;
    qsizetype m_at = 0;
};

QByteArray encoded(const QString &text, std::uint32_t encoding)
{
    const auto to = encoding == 2 ? QStringConverter::Utf16LE
        : encoding == 3           ? QStringConverter::Utf16BE
                                  : QStringConverter::Utf8;
    return QStringEncoder(to)(text);
}

/// The number a text is, for a column of numbers; the text itself where it is none.
SqlValue numberOr(const QString &text, const SqlValue &otherwise)
{
    bool ok = false;
    if (const qint64 integer = text.trimmed().toLongLong(&ok); ok)
        return std::int64_t(integer);
    if (const double real = text.trimmed().toDouble(&ok); ok)
        return real;
    return otherwise;
}

std::optional<SqlValue> literal(const Token &token, bool isNegative, Affinity affinity, std::uint32_t encoding)
{
    switch (token.type) {
    case Token::Type::Blob:
        return isNegative ? std::nullopt : std::optional<SqlValue>(SqlBlob{QByteArray::fromHex(token.text.toLatin1())});
    case Token::Type::String:
    case Token::Type::Word:
        if (isNegative)
            return std::nullopt;
        if (token.is("null"))
            return SqlValue();
        if (token.isOneOf({"current_time", "current_date", "current_timestamp"}))
            return std::nullopt;
        if (token.isOneOf({"true", "false"}))
            return affinity == Affinity::Text ? std::nullopt
                                              : std::optional<SqlValue>(std::int64_t(token.is("true") ? 1 : 0));
        if (affinity == Affinity::Numeric || affinity == Affinity::Real)
            return numberOr(token.text, SqlText{encoded(token.text, encoding)});
        return SqlText{encoded(token.text, encoding)};
    case Token::Type::Number: {
        bool ok = false;
        const QString text = (isNegative ? QStringLiteral("-") : QString()) + token.text;
        if (const qint64 integer = text.toLongLong(&ok); ok) {
            if (affinity == Affinity::Text)
                return SqlText{encoded(QString::number(integer), encoding)};
            return SqlValue(std::int64_t(integer));
        }
        const double real = text.toDouble(&ok);
        // How a real number is written as text is SQLite's affair.
        if (!ok || affinity == Affinity::Text)
            return std::nullopt;
        const bool isWhole = std::abs(real) < 1e15 && real == std::floor(real);
        return affinity == Affinity::Numeric && isWhole ? SqlValue(std::int64_t(real)) : SqlValue(real);
    }
    case Token::Type::Symbol:
    case Token::Type::End:
        break;
    }
    return std::nullopt;
}

double realFrom(std::uint64_t bits) noexcept
{
    return std::bit_cast<double>(bits);
}

std::uint64_t bigEndian(std::span<const std::byte> bytes) noexcept
{
    // Extends the sign of what is shorter than eight bytes.
    std::uint64_t value = !bytes.empty() && (std::to_integer<unsigned>(bytes.front()) & 0x80) != 0 ? ~0ULL : 0;
    for (const std::byte byte : bytes)
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return value;
}

std::uint64_t sizeOf(std::uint64_t serialType) noexcept
{
    constexpr std::array<std::uint64_t, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < sizes.size() ? sizes[serialType] : (serialType - 12) / 2;
}

SqlValue valueOf(std::uint64_t serialType, std::span<const std::byte> bytes)
{
    if (serialType == 0)
        return {};
    if (serialType == 7)
        return realFrom(bigEndian(bytes));
    if (serialType == 8 || serialType == 9)
        return std::int64_t(serialType - 8);
    if (serialType < 7)
        return static_cast<std::int64_t>(bigEndian(bytes));
    QByteArray copy(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return serialType % 2 == 0 ? SqlValue(SqlBlob{std::move(copy)}) : SqlValue(SqlText{std::move(copy)});
}

} // namespace

std::optional<TableColumns> TableColumns::parse(const QString &statement, std::uint32_t encoding)
{
    Tokens tokens(statement);
    Token token = tokens.next();
    while (token.type != Token::Type::End && !token.isSymbol(u'('))
        token = tokens.next();
    if (token.type == Token::Type::End)
        return std::nullopt;
    TableColumns columns;
    for (;;) {
        token = tokens.next();
        if (token.isOneOf({"constraint", "primary", "unique", "check", "foreign"}))
            return columns; // no columns follow those of the table
        if (token.type != Token::Type::Word && token.type != Token::Type::String)
            return std::nullopt;
        Column column;
        QString type;
        bool isInType = true;
        bool isGenerated = false;
        bool isStored = false;
        bool isNegative = false;
        Token defaultValue;
        int depth = 0;
        for (token = tokens.next();; token = tokens.next()) {
            if (token.type == Token::Type::End)
                return std::nullopt;
            if (depth == 0 && (token.isSymbol(u',') || token.isSymbol(u')')))
                break;
            if (token.isSymbol(u'('))
                ++depth;
            if (token.isSymbol(u')'))
                --depth;
            if (depth != 0 || token.type == Token::Type::Symbol)
                continue;
            if (token.isOneOf({"constraint", "primary", "not", "null", "unique", "check", "default", "collate",
                               "references", "generated", "as"}))
                isInType = false;
            if (isInType)
                type += token.text;
            isGenerated |= token.is("as");
            isStored |= token.is("stored");
            if (!token.is("default"))
                continue;
            token = tokens.next();
            isNegative = token.isSymbol(u'-');
            if (isNegative || token.isSymbol(u'+'))
                token = tokens.next();
            if (token.isSymbol(u'('))
                return std::nullopt; // an expression
            defaultValue = token;
        }
        const Affinity affinity = affinityOf(type.toUtf8());
        column.isReal = affinity == Affinity::Real;
        if (defaultValue.type != Token::Type::End) {
            const std::optional<SqlValue> value = literal(defaultValue, isNegative, affinity, encoding);
            if (!value)
                return std::nullopt;
            column.defaultValue = *value;
            if (const auto *const integer = std::get_if<std::int64_t>(&column.defaultValue); integer && column.isReal)
                column.defaultValue = double(*integer);
        }
        if (!isGenerated || isStored)
            columns.m_columns.push_back(std::move(column));
        if (token.isSymbol(u')'))
            return columns;
    }
}

std::optional<SqlRow> TableColumns::row(std::span<const std::byte> record, bool hasRowid) const
{
    std::vector<std::byte> padded(record.begin(), record.end());
    padded.resize(record.size() + pagePadding);
    std::uint64_t headerSize = 0;
    std::uint64_t at = readVarint(padded.data(), headerSize);
    if (headerSize > record.size())
        return std::nullopt;
    std::uint64_t body = headerSize;
    SqlRow row;
    while (at < headerSize) {
        std::uint64_t serialType = 0;
        at += readVarint(padded.data() + at, serialType);
        const std::uint64_t size = sizeOf(serialType);
        if (serialType == 10 || serialType == 11 || size > record.size() || body + size > record.size())
            return std::nullopt;
        row.push_back(valueOf(serialType, record.subspan(body, size)));
        body += size;
    }
    const std::size_t stored = row.size();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (i >= stored)
            row.push_back(m_columns[i].defaultValue);
        const auto *const integer = std::get_if<std::int64_t>(&row[i]);
        if (hasRowid && m_columns[i].isReal && integer)
            row[i] = double(*integer);
    }
    return row;
}

} // namespace Litecopy
