// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/checkrunner.h"

#include "live/errormapping.h"
#include "sqlite/resultcodes.h"
#include "sqlite/standins.h"
#include "sqlite/version.h"

#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace Litecopy {

namespace {

// Of a page's first byte.
constexpr std::byte tableInterior{0x05};
constexpr std::byte tableLeaf{0x0d};

/// No value of an expression may be longer where the schema's expressions are evaluated: the costliest functions take
/// the product of two lengths, which is seconds then.
constexpr int longestValue = 1'000'000;
constexpr int mostMissingFunctions = 1000;

bool isDamage(const SqliteError &error)
{
    const ResultKind kind = kindOf(error.extendedCode());
    return kind == ResultKind::Corrupt || kind == ResultKind::NotADatabase;
}

QString textOf(const SqliteError &error, const CheckPart &part)
{
    const QString text = QString::fromUtf8(error.text());
    return part.table.isEmpty() ? text : QString::fromUtf8(part.table) + QStringLiteral(": ") + text;
}

} // namespace

/// Lists an error in a tree once. SQLite puts "***" before such errors. Those of the check of the whole structure
/// (CheckPart::Kind::Structure) replace those of the checks of single tables: the former check finds all of them.
void CheckReport::add(const CheckPart &part, const PartFindings &found)
{
    const auto isOfTrees = [](const QString &line) { return line.startsWith(u"***"); };
    if (part.kind == CheckPart::Kind::Structure) {
        if (!found.damage.isEmpty())
            damage.removeIf(isOfTrees);
        damage = found.damage + damage;
    } else {
        const bool isKnown = !damage.isEmpty();
        for (const QString &line : found.damage) {
            if (!isKnown || !isOfTrees(line))
                damage << line;
        }
    }
    if (!found.unchecked.isEmpty())
        unchecked << QString::fromUtf8(part.table) + QStringLiteral(": ") + found.unchecked;
}

void CheckedPages::read(bool walking, std::span<const std::byte> page)
{
    if (!walking) {
        ++m_rowPages;
        return;
    }
    ++m_walked;
    if (page[0] == tableInterior || page[0] == tableLeaf)
        ++m_tablePages;
}

std::optional<double> CheckedPages::fraction() const
{
    if (m_pages == 0)
        return std::nullopt;
    const auto pages = double(m_pages);
    const auto walked = double(std::min(m_walked.load(), m_pages));
    const double tablePages = walked > 0 ? double(m_tablePages) * pages / walked : pages;
    const double read = walked + std::min(double(m_rowPages), tablePages);
    return std::min(read / (pages + tablePages), 1.0);
}

PartRunner::PartRunner(Connection &connection, VfsTap &tap, MayEvaluate mayEvaluate, CheckedPages &pages,
                       quint64 pageCount, std::function<bool()> canContinue)
    : m_connection(connection)
    , m_tap(tap)
    , m_mayEvaluate(mayEvaluate)
    , m_pages(pages)
    , m_pageCount(pageCount)
    , m_canContinue(std::move(canContinue))
    , m_callsOnlyAfterWalk(walksTreesInOneInstruction())
    , m_handler(connection, [this] { return betweenInstructions(); })
{
    m_tap.onRead([this](std::span<const std::byte> page) { read(page); });
}

void PartRunner::read(std::span<const std::byte> page)
{
    ++m_readsOfPart;
    m_pages.read(m_walking, page);
    // Between two instructions SQLite calls by itself, but up to 3.40 the walk is one.
    if (m_readsOfPart % 64 == 0 && !m_canContinue())
        m_handler.interrupt();
}

/// Where the walk is one instruction, a call with half of the pages read comes after it: the rows, which SQLite would
/// read one after the other now, are other parts'. A result of the walk is a row, which comes before any loop; but
/// SQLite also calls when it gives a row, so it must have gone on for a while. A newer SQLite calls within the walk:
/// nothing shows its end, so the rows are read twice there.
bool PartRunner::betweenInstructions()
{
    if (m_callsOnlyAfterWalk && m_walking && m_pageCount >= 1000 && m_readsOfPart > m_pageCount / 2
        && ++m_callsAfterWalk > 3) {
        m_isWalked = true;
        return false;
    }
    return m_canContinue();
}

void PartRunner::readRows(const QByteArray &sql, qint64 first, qint64 last, QStringList &damage)
{
    Statement statement(m_connection, sql.constData());
    statement.bind(1, first).bind(2, last);
    while (statement.step())
        damage << QString::fromUtf8(statement.text(0));
}

/// What can be said of a table's rows without their indexes.
void PartRunner::readAllRows(const CheckPart &part, QStringList &damage)
{
    using Limits = std::numeric_limits<qint64>;
    try {
        readRows(part.rows, Limits::min(), Limits::max(), damage);
    } catch (const SqliteError &error) {
        if (!isDamage(error))
            throw;
        damage << textOf(error, part);
    }
}

/// `begun` is true as soon as it runs.
void PartRunner::runPragma(const QByteArray &sql, QStringList &damage, bool &begun)
{
    Statement statement(m_connection, sql.constData());
    begun = true;
    while (statement.step()) {
        if (const QByteArray text = statement.text(0); text != "ok")
            damage << QString::fromUtf8(text);
    }
}

/// Stands in for what the schema has and SQLite hasn't: functions as SQLite names them, one by one.
void PartRunner::walkTrees(const CheckPart &part, QStringList &damage)
{
    standInForCollations(m_connection);
    if (part.evaluates)
        standInForAllFunctions(m_connection);
    boundExpressions(m_connection, longestValue);
    for (int attempt = 0;; ++attempt) {
        bool begun = false;
        try {
            runPragma(part.sql, damage, begun);
            break;
        } catch (const SqliteError &error) {
            const ResultKind kind = kindOf(error.extendedCode());
            if (kind == ResultKind::Interrupted && m_isWalked)
                break;
            // The walk's result is its first row: an expression that fails does so afterwards.
            if (kind == ResultKind::Other && begun && part.evaluates)
                break;
            if (kind != ResultKind::Other || attempt == mostMissingFunctions
                || !standInForFunction(m_connection, error))
                throw;
        }
    }
}

PartFindings PartRunner::evaluate(const CheckPart &part)
{
    PartFindings found;
    bool begun = false;
    try {
        switch (part.kind) {
        case CheckPart::Kind::Structure:
            walkTrees(part, found.damage);
            break;
        case CheckPart::Kind::Rows:
            readRows(part.sql, part.firstRow, part.lastRow, found.damage);
            break;
        case CheckPart::Kind::Table:
            boundExpressions(m_connection, part.evaluates ? longestValue : 0);
            runPragma(part.sql, found.damage, begun);
            break;
        }
    } catch (const SqliteError &error) {
        const bool isOfExpression =
            part.kind == CheckPart::Kind::Table && part.evaluates && kindOf(error.extendedCode()) == ResultKind::Other;
        if (needsApplication(error.text()) || isOfExpression)
            found.unchecked = QString::fromUtf8(error.text());
        else if (!isDamage(error))
            throw;
        else if (found.damage.isEmpty()) // what it found says more
            found.damage << textOf(error, part);
    }
    return found;
}

PartFindings PartRunner::run(const CheckPart &part)
{
    m_walking = part.kind == CheckPart::Kind::Structure;
    m_readsOfPart = 0;
    m_callsAfterWalk = 0;
    m_isWalked = false;
    PartFindings found;
    if (m_mayEvaluate == MayEvaluate::No && part.kind == CheckPart::Kind::Table && part.evaluates)
        found.unchecked = QStringLiteral("its expressions are not evaluated while other programs may use it");
    else
        found = evaluate(part);
    if (part.kind == CheckPart::Kind::Table && !found.unchecked.isEmpty() && !part.rows.isEmpty())
        readAllRows(part, found.damage);
    // What stands in for a function gives NULL: what the walk finds wrong with such a value is nothing that is stored.
    // Other values are looked at by other parts.
    if (m_walking && part.evaluates)
        found.damage.removeIf(
            [](const QString &line) { return !line.startsWith(u"***") && line.contains(u" value in "); });
    return found;
}

void prepareForCheck(Connection &connection)
{
    // A private connection has no functions of an application's.
    connection.setSchemaTrusted(true);
    connection.execute("PRAGMA ignore_check_constraints=ON");
}

CheckPlan planCheck(Run &run, Connection &connection, quint32 pageCount)
{
    prepareForCheck(connection);
    CheckPlan plan;
    if (run.request().check == CheckLevel::Quick) {
        // The walk reads all pages but the free list's leaves. This pragma parses no schema.
        const qint64 free = connection.queryInteger("PRAGMA freelist_count");
        plan.pages = quint64(std::max<qint64>(qint64(pageCount) - std::max<qint64>(free, 0), 0));
    }
    plan.parts = partsOfCheck(connection, run.request().check, [&run] { run.checkpoint(); });
    return plan;
}

void runParts(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount, const CheckPlan &plan,
              CheckReport &report)
{
    CheckedPages pages(plan.pages);
    PartRunner runner(connection, tap, MayEvaluate::No, pages, pageCount, [&] {
        if (const auto fraction = pages.fraction())
            run.checked(*fraction);
        run.reportThrottled();
        return run.canContinue();
    });
    // The walk last: it leaves the connection with stand-ins.
    for (std::size_t i = 1; i <= plan.parts.size(); ++i) {
        const CheckPart &part = plan.parts[i % plan.parts.size()];
        report.add(part, runner.run(part));
    }
}

} // namespace Litecopy
