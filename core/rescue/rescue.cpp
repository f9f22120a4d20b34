// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/rescue.h>

#include "copy/border.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "copy/workspace.h"
#include "rescue/headerguess.h"
#include "rescue/rescueddestination.h"
#include "rescue/rowrescue.h"
#include "rescue/schemarescue.h"
#include "rescue/virtualtables.h"
#include "sqlite/connectionuse.h"
#include "sqlite/vfsfile.h"

#include <litecopy/portalpath.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace Litecopy {

namespace {

/// Rows of all tables that are known by an index: 128 MiB.
constexpr std::size_t mostIndexed = 8 * 1024 * 1024;

/// Reports, no more often than asked for.
class Reporter
{
public:
    Reporter(const RescueSink &sink, std::chrono::milliseconds interval)
        : m_sink(sink)
        , m_interval(interval)
    {
    }

    void enter(RescuePhase phase)
    {
        m_state.phase = phase;
        m_state.fraction = 0;
        m_last = {};
        report(0);
    }
    void report(double fraction)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_sink || now - m_last < m_interval)
            return;
        m_last = now;
        m_state.fraction = std::clamp(fraction, m_state.fraction, 1.0);
        m_sink(m_state);
    }
    void setRows(qint64 rows) { m_state.rows = rows; }

private:
    const RescueSink &m_sink;
    std::chrono::milliseconds m_interval;
    std::chrono::steady_clock::time_point m_last;
    RescueProgress m_state;
};

/// One attempt at one state of the damaged file.
class Rescue
{
public:
    Rescue(const RescueRequest &request, RescueReport &report, PageSource &source, Interruption &interruption,
           Reporter &reporter)
        : m_request(request)
        , m_report(report)
        , m_reporter(reporter)
        , m_source(source)
        , m_pages(source, interruption)
        , m_map(m_pages)
        , m_survey(m_pages, m_tables)
    {
    }

    /// Fills an empty database; `connection` is to it.
    void fill(Connection connection)
    {
        m_reporter.enter(RescuePhase::Reading);
        readSchema();
        surveyTables();
        m_orphans.emplace(m_pages, m_survey, m_tables, m_map);
        matchOrphans();

        RescuedFile file(std::move(connection), m_source.header());
        std::optional<ProgressHandler> handler(std::in_place, file.connection(), [this] { return canContinue(); });
        file.avoidNames(m_schema.rows);
        m_reporter.enter(RescuePhase::Filling);
        fillTables(file);
        m_reporter.enter(RescuePhase::Completing);
        completeSchema(file);
        m_report.lostAndFoundRows = file.lostAndFound().rows();
        if (m_report.lostAndFoundRows != 0)
            m_report.lostAndFound = QString::fromUtf8(file.lostAndFound().name());
        m_report.incompleteRowCount = file.incompleteRows().rows();
        if (m_report.incompleteRowCount != 0)
            m_report.incompleteRows = QString::fromUtf8(file.incompleteRows().name());
        handler.reset();
        file.finish();
        tellGuesses();
    }

private:
    /// For the progress handler of SQLite, which nothing may be thrown through.
    bool canContinue() noexcept
    try {
        m_pages.interruption().check();
        return true;
    } catch (...) {
        return false;
    }

    void readSchema();
    void surveyTables();
    [[nodiscard]] std::vector<std::size_t> markIndexes(std::vector<bool> &pages);
    void matchOrphans();
    void fillTables(RescuedFile &file);
    void completeSchema(RescuedFile &file);
    void keepSequence(RescuedFile &file);
    void completeVirtualTable(RescuedFile &file, const SchemaRow &row);
    [[nodiscard]] std::optional<IndexedRows> rowsByIndex(const DamagedTable &table, std::size_t most);
    void tellGuesses();

    const RescueRequest &m_request;
    RescueReport &m_report;
    Reporter &m_reporter;
    PageSource &m_source;
    DamagedPages m_pages;
    PointerMap m_map;
    std::vector<DamagedTable> m_tables; ///< the first one is sqlite_schema
    TableSurvey m_survey;
    RescuedSchema m_schema;
    Freelist m_freelist;
    std::optional<OrphanPages> m_orphans;
    std::vector<bool> m_isPlain; ///< by table
};

void Rescue::readSchema()
{
    m_tables.push_back(schemaTable());
    m_survey.walk(0);
    m_freelist = readFreelist(m_pages, m_survey.owners());
    m_schema = readRescuedSchema(m_pages, m_survey, m_tables.front(), m_freelist);
    m_report.isSchemaWhole = m_schema.isWhole;
}

void Rescue::surveyTables()
{
    bool hasSequence = false;
    bool needsSequence = false;
    std::size_t count = 0;
    for (const SchemaRow &row : m_schema.rows) {
        if (row.type != u"table" || isVirtual(row))
            continue;
        DamagedTable table;
        table.name = row.name;
        table.sql = row.sql;
        table.root = row.root;
        table.shape = TableShape::parse(row.name, row.sql, m_source.header().encoding).value_or(TableShape());
        hasSequence |= row.name == u"sqlite_sequence";
        needsSequence |= row.sql.contains(u"autoincrement", Qt::CaseInsensitive);
        m_tables.push_back(std::move(table));
        m_pages.interruption().check();
    }
    count = m_tables.size();
    for (std::size_t i = 1; i < count; ++i) {
        m_survey.walk(i);
        m_reporter.report(double(i) / double(count));
    }
    m_survey.exchangeRoots();
    if (needsSequence && !hasSequence) {
        DamagedTable table;
        table.name = QStringLiteral("sqlite_sequence");
        table.sql = QStringLiteral("CREATE TABLE sqlite_sequence(name,seq)");
        table.shape = TableShape::parse(QStringLiteral("x"), QStringLiteral("CREATE TABLE x(name,seq)"), 1)
                          .value_or(TableShape());
        table.holes.push_back({});
        m_tables.push_back(std::move(table));
    }
    // Trees first, for what one has is not free.
    m_freelist = readFreelist(m_pages, m_survey.owners());
    m_report.isFreelistWhole = m_freelist.isWhole;
    m_report.freePages = m_freelist.count;
}

/// Returns how many values the entries of those have that lost pages.
std::vector<std::size_t> Rescue::markIndexes(std::vector<bool> &pages)
{
    std::vector<std::size_t> lost;
    for (const SchemaRow &row : m_schema.rows) {
        if (row.type != u"index" || row.root == 0 || markIndexPages(m_pages, row.root, pages))
            continue;
        const auto table = std::ranges::find_if(
            m_tables, [&](const DamagedTable &one) { return one.name.compare(row.table, Qt::CaseInsensitive) == 0; });
        if (table == m_tables.end())
            continue;
        if (const auto fields = TableShape::fieldsOfIndex(table->name, table->sql, row.name, row.sql))
            lost.push_back(*fields);
    }
    return lost;
}

void Rescue::matchOrphans()
{
    bool lacksPages = !m_schema.isWhole;
    bool lacksEntries = !m_schema.isWhole;
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        lacksPages |= !m_tables[i].isWhole();
        lacksEntries |= !m_tables[i].isWhole() && !m_tables[i].shape.hasRowids();
    }
    if (!lacksPages && !m_request.deletedRows)
        return;
    std::size_t entriesLeft = mostIndexed;
    for (DamagedTable &table : std::span(m_tables).subspan(1)) {
        if (!table.isWhole() && table.shape.hasRowids())
            table.indexed = rowsByIndex(table, entriesLeft);
        entriesLeft -= table.indexed ? table.indexed->kept() : 0;
    }
    std::vector<bool> ofIndexes(std::size_t(m_pages.count()) + 1);
    if (lacksEntries)
        m_orphans->setLostIndexes(markIndexes(ofIndexes));
    const std::uint32_t lockPage = std::uint32_t(LockBytes::pending / m_source.pageSize()) + 1;
    m_orphans->find([&](std::uint32_t page) {
        if (page == lockPage || m_map.isMapPage(page) || ofIndexes[page] || m_freelist.pages[page])
            return false;
        m_reporter.report(double(page) / double(m_pages.count()));
        return m_map.of(page).kind != PointerMap::Kind::Free;
    });
    m_orphans->match();
    if (m_request.deletedRows) {
        const std::uint32_t before = std::uint32_t(m_orphans->pages().size());
        m_orphans->find([&](std::uint32_t page) {
            return m_freelist.pages[page] || m_map.of(page).kind == PointerMap::Kind::Free;
        });
        m_report.guesses += before == m_orphans->pages().size()
            ? QCoreApplication::translate("Litecopy", "No free page has rows: none that were deleted have come back.")
            : QCoreApplication::translate(
                "Litecopy", "Rows that were deleted have come back: they are among those in lost_and_found.");
    }
}

void Rescue::fillTables(RescuedFile &file)
{
    std::uint64_t all = m_orphans->pages().size() + 1;
    for (std::size_t i = 1; i < m_tables.size(); ++i)
        all += m_tables[i].pages.size();
    std::uint64_t done = 0;
    RowRescue rows(m_pages, m_survey.owners(), file, [&] {
        ++done;
        m_reporter.report(double(done) / double(all));
    });
    m_isPlain.assign(m_tables.size(), false);
    for (std::size_t i = 1; i < m_tables.size(); ++i) {
        DamagedTable &table = m_tables[i];
        RescuedTable report;
        report.name = table.name;
        report.unreadablePages = table.unreadablePages;
        report.orphanPages = table.orphanPages;
        const bool isKnown = table.shape.isKnown();
        rows.fill(table, i, report);
        bool isKept = true;
        const qint64 moved = file.makeConstraints(table, isKept);
        report.rows -= moved;
        report.unfitting += moved;
        report.isPlain = !isKept || !isKnown;
        m_isPlain[i] = report.isPlain;
        const bool lacks = !table.isWhole() || report.unreadableCells != 0;
        if (lacks && table.shape.hasRowids() && !table.indexed)
            table.indexed = rowsByIndex(table, 0);
        // An index with fewer entries than the table's own tree has rows is damaged, too.
        if (!lacks)
            report.of = report.rows + report.incomplete + report.unfitting;
        else if (table.indexed && table.indexed->count() >= report.rows)
            report.of = table.indexed->count();
        table.indexed.reset();
        m_report.tables.push_back(std::move(report));
        m_reporter.setRows(rows.rows());
    }
    // Pages of an index that is known to have pages elsewhere hold no rows.
    const bool mayBeTable = !m_schema.isWhole;
    for (const OrphanPage &orphan : m_orphans->pages()) {
        if (orphan.isTable || orphan.mayBeOfIndex || mayBeTable)
            rows.keepStray(orphan);
        else
            ++m_report.unusedPages;
    }
    rows.settleChains(m_tables, m_report.tables);
}

/// An index has an entry for each row: that of a constraint, or one that is not a partial one.
std::optional<IndexedRows> Rescue::rowsByIndex(const DamagedTable &table, std::size_t most)
{
    for (const SchemaRow &row : m_schema.rows) {
        if (row.type != u"index" || row.root == 0 || row.table.compare(table.name, Qt::CaseInsensitive) != 0
            || row.sql.contains(u"where", Qt::CaseInsensitive))
            continue;
        std::optional<IndexedColumns> columns;
        if (most != 0 && table.shape.isKnown())
            columns = TableShape::columnsOfIndex(table.name, table.sql, row.name, row.sql);
        if (std::optional<IndexedRows> rows =
                IndexedRows::read(m_source, row.root, columns, most, m_pages.interruption()))
            return rows;
    }
    return std::nullopt;
}

void Rescue::completeSchema(RescuedFile &file)
{
    file.adoptStatements(m_tables, m_isPlain);
    keepSequence(file);
    double done = 0;
    for (const SchemaRow &row : m_schema.rows) {
        m_reporter.report(++done / double(m_schema.rows.size()));
        if (isVirtual(row)) {
            completeVirtualTable(file, row);
            continue;
        }
        if (row.type == u"table" || row.sql.isEmpty())
            continue;
        try {
            file.makeObject(row);
            ++m_report.objectsMade;
        } catch (const SqliteError &error) {
            m_pages.interruption().check();
            if (!isOfContent(error))
                throw;
            m_report.notMade.push_back({row.type, row.name, row.sql, QString::fromUtf8(error.text())});
        }
    }
}

/// AUTOINCREMENT never gives a rowid again that was ever used: as far as that is still known.
void Rescue::keepSequence(RescuedFile &file)
{
    const auto sequence = std::ranges::find(m_report.tables, QStringLiteral("sqlite_sequence"), &RescuedTable::name);
    if (sequence == m_report.tables.end() || sequence->isWhole())
        return;
    for (const DamagedTable &table : m_tables) {
        if (!table.sql.contains(u"autoincrement", Qt::CaseInsensitive) || !table.shape.hasRowidColumn())
            continue;
        const QByteArray name = table.name.toUtf8();
        file.connection().execute("INSERT INTO sqlite_sequence(name, seq) SELECT " + quotedText(name)
                                  + ", max(rowid) FROM " + quotedName(name)
                                  + " WHERE NOT EXISTS(SELECT 1 FROM sqlite_sequence WHERE name=" + quotedText(name)
                                  + ") HAVING max(rowid) IS NOT NULL");
    }
    m_report.guesses += QCoreApplication::translate(
        "Litecopy", "Where AUTOINCREMENT goes on was lost: it goes on behind the largest rowid that was found.");
}

void Rescue::completeVirtualTable(RescuedFile &file, const SchemaRow &row)
{
    const bool isWhole = m_schema.isWhole && std::ranges::all_of(m_report.tables, [&](const RescuedTable &table) {
                             return !isOfVirtualTable(table.name, row.name) || (table.isWhole() && !table.isPlain);
                         });
    const VirtualTableOutcome outcome = makeVirtualTable(file, row, !isWhole, m_pages.interruption());
    const QString reason = QString::fromUtf8(outcome.reason);
    if (outcome.kind == VirtualTableOutcome::Kind::NotMade)
        m_report.notMade.push_back({QStringLiteral("virtual table"), row.name, row.sql, reason});
    else
        ++m_report.objectsMade;
    if (outcome.kind == VirtualTableOutcome::Kind::Rebuilt)
        m_report.guesses +=
            QCoreApplication::translate("Litecopy", "The virtual table “%1” was rebuilt from what is left of its rows.")
                .arg(row.name);
    if (outcome.kind == VirtualTableOutcome::Kind::Foreign)
        m_report.guesses += QCoreApplication::translate(
                                "Litecopy", "The virtual table “%1” was kept as it is, and can’t be opened here: %2")
                                .arg(row.name, reason);
}

void Rescue::tellGuesses()
{
    if (m_report.isHeaderGuessed)
        m_report.guesses +=
            QCoreApplication::translate("Litecopy",
                                        "The database’s header is lost. Its pages show that they have %1 bytes each.")
                .arg(m_source.pageSize());
    if (m_report.isEncodingGuessed)
        m_report.guesses += QCoreApplication::translate(
            "Litecopy", "The header names another text encoding than the text has. The text’s own was taken.");
    if (!m_schema.isWhole)
        m_report.guesses +=
            QCoreApplication::translate("Litecopy",
                                        "A part of sqlite_schema is lost. Tables that were named there alone are in "
                                        "lost_and_found, without their names and columns.");
    qint64 matched = 0;
    for (const RescuedTable &table : m_report.tables)
        matched += table.orphanPages;
    if (matched != 0)
        m_report.guesses +=
            QCoreApplication::translate(
                "Litecopy",
                "Pages that no tree leads to and that were matched to a table by their rowids and values: %1.")
                .arg(QLocale().toString(matched));
    if (!m_freelist.isWhole)
        m_report.guesses += QCoreApplication::translate(
            "Litecopy",
            "The list of free pages is damaged: rows that had been deleted may be among those of "
            "pages that no tree leads to.");
}

/// Opens the file with its own header, or with the one that its pages show.
PageSource::Options openingOf(const std::filesystem::path &file, CopyControl &control, RescueReport &report,
                              PageSource::Options options)
{
    options.everyPage = true;
    const VfsFile bytes(file);
    const std::optional<HeaderGuess> guess = guessHeader(bytes, [&control] {
        if (control.isCancelled())
            throw Interrupted::Cancelled;
    });
    report.isHeaderGuessed = guess && guess->isPageSizeGuessed;
    report.isEncodingGuessed = guess && guess->isEncodingGuessed;
    if (report.isHeaderGuessed || report.isEncodingGuessed)
        options.header = guess->header;
    return options;
}

void clear(RescueReport &report)
{
    RescueReport cleared;
    cleared.damaged = report.damaged;
    cleared.destination = report.destination;
    cleared.withDeletedRows = report.withDeletedRows;
    report = std::move(cleared);
}

void rescueInto(const RescueRequest &request, RescueReport &report, Run &run, CopyControl &control, Reporter &reporter)
{
    const SourceState state = lookAtSource(report.damaged);
    // What its bytes are is what is looked into.
    const ErrorCode code = state.error.code;
    if (state.error && code != ErrorCode::NotADatabase && code != ErrorCode::EncryptedOrDamaged
        && code != ErrorCode::SourceDamaged && code != ErrorCode::SourceLocked)
        throw Failure{state.error};
    RescuedDestination destination(run.request(), state);
    report.destination = destination.path();
    InspectOptions options;
    options.patience = request.timeout;
    const bool isDone = readRepeatedly(control, request.timeout, [&](const Attempt &attempt) {
        const std::filesystem::path destinationPath = report.destination;
        clear(report);
        report.destination = destinationPath;
        destination.clear();
        PageSource source(report.damaged, control,
                          openingOf(report.damaged, control, report, attempt.reading(options)));
        Interruption interruption({&source}, control, attempt.lockTarget(options));
        report.pageSize = int(source.pageSize());
        report.pageCount = source.pageCount();
        try {
            Rescue(request, report, source, interruption, reporter).fill(destination.create());
        } catch (const SqliteError &error) {
            interruption.check(); // an interrupted statement
            throw failureOfPrivate(report.destination, error);
        }
        report.isConsistent = source.isUnchanged();
        return report.isConsistent || source.isHalfWritten();
    });
    if (!isDone)
        throw CopyCancelled();
    reporter.enter(RescuePhase::Checking);
    report.size = destination.check(run, &report.warnings);
    reporter.enter(RescuePhase::Writing);
    destination.commit(run, state, &report.warnings);
}

} // namespace

qint64 RescueReport::rows() const noexcept
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const RescuedTable &table) { return sum + table.rows; });
}

qint64 RescueReport::unreadablePages() const noexcept
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const RescuedTable &table) { return sum + table.unreadablePages; });
}

RescueReport rescueDatabase(const RescueRequest &request, CopyControl &control, const RescueSink &progress)
{
    QElapsedTimer timer;
    timer.start();
    RescueReport report;
    report.damaged = request.damaged;
    report.destination = request.destination;
    report.withDeletedRows = request.deletedRows;
    CopyRequest asCopy;
    asCopy.source = request.damaged;
    asCopy.destination = request.destination;
    asCopy.check = CheckLevel::Full;
    asCopy.timeout = request.timeout;
    asCopy.progressInterval = request.progressInterval;
    Reporter reporter(progress, request.progressInterval);
    const ProgressSink sink = [&reporter](const CopyProgress &state) {
        if (state.phase == CopyPhase::Checking || state.phase == CopyPhase::Writing)
            reporter.report(state.phaseFraction);
    };
    const CopyResult result = runCopy(asCopy, control, sink, [&](Run &run, ReceiptMaker &) {
        try {
            std::error_code none;
            report.damaged = outsidePortal(std::filesystem::weakly_canonical(request.damaged, none));
            if (none)
                report.damaged = request.damaged;
            rescueInto(request, report, run, control, reporter);
        } catch (Interrupted) {
            throw CopyCancelled();
        }
    });
    report.cancelled = result.outcome == CopyOutcome::Cancelled;
    report.error = result.error;
    if (report.error || report.cancelled)
        clear(report);
    report.error = result.error;
    report.cancelled = result.outcome == CopyOutcome::Cancelled;
    report.withDeletedRows = request.deletedRows;
    report.elapsed = std::chrono::milliseconds(timer.elapsed());
    return report;
}

} // namespace Litecopy
