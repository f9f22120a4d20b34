// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "loghistory.h"

#include "sqlite/walreader.h"

#include <litecopy/sqliteerror.h>

#include <sqlite3.h>

#include <stdexcept>

namespace Litecopy::Test {

namespace fs = std::filesystem;

LogHistory::LogHistory(const fs::path &folder, unsigned seed)
    : m_path(folder / "h.db")
    , m_random(seed)
    , m_writer(Connection::open(m_path, Connection::OpenMode::Create))
    , m_other(Connection::openMemory())
{
    constexpr int sizes[] = {512, 512, 1024, 4096, 8192, 65536};
    m_pageSize = sizes[random(0, 5)];
    m_vacuum = random(0, 2);
    // What SQLite makes of random() and randomblob() is the same each time.
    sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, int(seed), m_writer.handle());
    tell(QStringLiteral("seed %1, pages of %2, auto_vacuum %3").arg(seed).arg(m_pageSize).arg(m_vacuum));
    run("PRAGMA page_size=" + QByteArray::number(m_pageSize));
    run("PRAGMA auto_vacuum=" + QByteArray::number(m_vacuum));
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA wal_autocheckpoint=0");
    run("PRAGMA synchronous=OFF");
    run("PRAGMA secure_delete=" + QByteArray::number(random(0, 1)));
    // Small enough that large statements spill into the log.
    run("PRAGMA cache_size=" + QByteArray::number(random(0, 2) == 0 ? 10 : 200));
    m_last = image();
    run("CREATE TABLE base(id INTEGER PRIMARY KEY, k UNIQUE, b CHECK(length(b) <> 77))");
    record();
    run("WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < "
        + QByteArray::number(random(20, 120)) + ") INSERT INTO base SELECT n, hex(randomblob(8)), randomblob("
        + QByteArray::number(random(80, 2000)) + ") FROM x");
    record();
    m_other = Connection::open(m_path, Connection::OpenMode::ReadWrite);
    m_other.execute("PRAGMA wal_autocheckpoint=0; PRAGMA synchronous=OFF");
    if (random(0, 3) != 0)
        m_other.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

LogHistory::~LogHistory() = default;

const LogHistory::State *LogHistory::stateAt(quint64 log, quint32 frame) const
{
    const auto found = m_states.find({log, frame});
    return found == m_states.end() ? nullptr : &found->second;
}

std::size_t LogHistory::commitsOf(quint64 log) const
{
    std::size_t count = 0;
    for (const auto &[key, state] : m_states)
        count += key.first == log && key.second != 0 ? 1 : 0;
    return count;
}

void LogHistory::copyFilesTo(const fs::path &folder) const
{
    for (const char *const suffix : {"", "-wal"}) {
        const fs::path from = m_path.native() + suffix;
        if (fs::exists(from))
            fs::copy_file(from, folder / from.filename(), fs::copy_options::overwrite_existing);
    }
}

void LogHistory::run(const QByteArray &sql)
{
    m_writer.execute(sql.constData());
}

QByteArray LogHistory::image()
{
    sqlite3_int64 size = 0;
    unsigned char *const bytes = sqlite3_serialize(m_writer.handle(), "main", &size, 0);
    if (!bytes)
        throw std::runtime_error("no image");
    QByteArray image(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return image;
}

/// Where there was a commit, what came of it. The salts in the log's header change with the first commit after a new
/// start.
void LogHistory::record()
{
    const std::optional<WalIndex> index = readWalIndex(m_writer);
    const std::optional<WalFile> log = openWal(m_path);
    if (!index || !log || index->lastFrame == 0)
        return;
    if (log->id() == m_log && index->lastFrame == m_frame)
        return;
    if (log->id() != m_log)
        m_states[{log->id(), 0}] = {m_last, {}};
    m_log = log->id();
    m_frame = index->lastFrame;
    m_last = image();
    m_states[{m_log, m_frame}] = {m_last, {}};
}

QByteArray LogHistory::anyTable()
{
    const QByteArray name =
        m_writer.queryText("SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB '[a-z]*'"
                           " AND name NOT GLOB 'sqlite_*' ORDER BY random() LIMIT 1");
    return name.isEmpty() ? QByteArray("base") : name;
}

void LogHistory::insertRows()
{
    const int rows = random(1, random(0, 3) == 0 ? 200 : 5);
    const int size = random(1, random(0, 3) == 0 ? m_pageSize * 3 : 100);
    run("WITH RECURSIVE x(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM x WHERE n < " + QByteArray::number(rows)
        + ") INSERT INTO " + anyTable() + "(k, b) SELECT hex(randomblob(8)), randomblob("
        + QByteArray::number(size == 77 ? 78 : std::min(size, 20'000)) + ") FROM x");
}

void LogHistory::changeRows()
{
    run("UPDATE " + anyTable() + " SET b = randomblob(" + QByteArray::number(random(80, 600)) + ") WHERE id % "
        + QByteArray::number(random(1, 30)) + " = 0");
}

void LogHistory::deleteRows()
{
    run("DELETE FROM " + anyTable() + " WHERE id % " + QByteArray::number(random(1, 6)) + " = 0");
}

void LogHistory::changeSchema()
{
    const QByteArray table = "t" + QByteArray::number(m_nextTable++);
    switch (random(0, 3)) {
    case 0:
        run("CREATE TABLE " + table + "(id INTEGER PRIMARY KEY, k UNIQUE, b)");
        return;
    case 1:
        run("CREATE INDEX i" + table + " ON " + anyTable() + "(b)");
        return;
    case 2:
        if (const QByteArray old = anyTable(); old != "base")
            run("DROP TABLE " + old);
        return;
    default:
        if (const QByteArray old = anyTable(); old != "base")
            run("ALTER TABLE " + old + " RENAME TO " + table);
        return;
    }
}

/// SQLite before 3.50.2 leaves frames without checksums where the failed statement had spilled into the log.
void LogHistory::failWithinTransaction()
{
    run("BEGIN");
    run("INSERT INTO base(k, b) VALUES(hex(randomblob(8)), 1)");
    try {
        run("INSERT INTO base(k, b) SELECT hex(randomblob(8)), zeroblob(CASE WHEN id = (SELECT max(id) FROM base)"
            " THEN 77 ELSE 100 END) FROM base");
    } catch (const SqliteError &) {
        // By the CHECK, at its last row.
    }
    run("INSERT INTO base(k, b) VALUES(hex(randomblob(8)), 2)");
    run("COMMIT");
}

void LogHistory::read()
{
    if (m_readers.size() >= 3 || (!m_readers.empty() && random(0, 1) == 0)) {
        m_readers.erase(m_readers.begin() + random(0, int(m_readers.size()) - 1));
        return;
    }
    Connection reader = Connection::open(m_path, Connection::OpenMode::ReadWrite);
    reader.execute("BEGIN");
    static_cast<void>(reader.queryInteger("SELECT count(*) FROM base"));
    m_readers.push_back(std::move(reader));
}

void LogHistory::checkpoint()
{
    constexpr const char *kinds[] = {"PASSIVE", "PASSIVE", "PASSIVE", "FULL", "RESTART", "TRUNCATE"};
    const QByteArray kind = kinds[random(0, 5)];
    Connection &by = random(0, 1) == 0 ? m_writer : m_other;
    tell(QString::fromLatin1(kind));
    try {
        by.execute("PRAGMA wal_checkpoint(" + kind + ")");
    } catch (const SqliteError &) {
        // A reader is in the way.
    }
}

void LogHistory::step()
{
    const int what = random(0, 99);
    if (what < 22) {
        tell(u"insert"_qs);
        insertRows();
    } else if (what < 45) {
        tell(u"change"_qs);
        changeRows();
    } else if (what < 55) {
        tell(u"delete"_qs);
        deleteRows();
    } else if (what < 65) {
        tell(u"schema"_qs);
        changeSchema();
    } else if (what < 70) {
        tell(u"fail"_qs);
        failWithinTransaction();
    } else if (what < 73 && m_vacuum == 2) {
        tell(u"incremental"_qs);
        run("PRAGMA incremental_vacuum(" + QByteArray::number(random(0, 20)) + ")");
    } else if (what < 75) {
        tell(u"vacuum"_qs);
        run("VACUUM");
    } else if (what < 87) {
        tell(u"reader"_qs);
        read();
    } else {
        checkpoint();
    }
    record();
}

} // namespace Litecopy::Test
