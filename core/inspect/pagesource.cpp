// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspect/pagesource.h"

#include "inspect/filelocks.h"
#include "inspect/inspectfailure.h"
#include "sqlite/beside.h"
#include "sqlite/walindex.h"

#include <algorithm>
#include <array>
#include <limits>
#include <thread>

#include <sys/stat.h>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

/// Up to this size a WAL that nobody holds is checked to the last byte; beyond, its frames' salts are believed.
constexpr std::int64_t checkedWalSize = 16 * 1024 * 1024;
constexpr auto retryInterval = 5ms;

std::int64_t nanoseconds(const struct timespec &time) noexcept
{
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::int64_t sizeOf(const std::filesystem::path &path) noexcept
{
    struct stat status
    {
    };
    return ::stat(path.c_str(), &status) == 0 ? status.st_size : -1;
}

/// Replaces those of the pages from `first` on that `layer` has: `pages` are pairs of page and place, ascending.
template <typename Layer, typename Pages>
void layOver(const Layer &layer, const Pages &pages, std::uint32_t first, std::span<std::byte> bytes,
             std::uint32_t size)
{
    const std::uint64_t beyond = std::uint64_t(first) + bytes.size() / size;
    auto page = std::ranges::lower_bound(pages, first, {}, &Pages::value_type::first);
    for (; page != pages.end() && page->first < beyond; ++page)
        layer.read(page->second, bytes.subspan(std::size_t(page->first - first) * size, size));
}

bool isBusy(const SqliteError &error) noexcept
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    return error.code() == busy || error.code() == locked;
}

const std::filesystem::path &readable(const std::filesystem::path &path)
{
    if (Error error = checkReadable(path))
        throw InspectFailure(std::move(error));
    return path;
}

} // namespace

PageSource::PageSource(const std::filesystem::path &database, CopyControl &control, std::chrono::milliseconds patience,
                       Locking locking)
    : m_path(readable(database))
    , m_control(control)
    , m_patience(patience)
    , m_file(database)
{
    std::array<std::byte, DatabaseHeader::size> bytes;
    m_file.read(bytes, 0);
    const std::optional<DatabaseHeader> header = parseHeader(bytes);
    if (!header)
        throw InspectFailure(ErrorCode::NotADatabase, m_path);
    m_header = *header;
    const Access wanted = chooseAccess();
    const bool mayLock = locking == Locking::Allowed;
    if ((wanted == Access::ReadTransaction && mayLock && tryReadTransaction())
        || (wanted == Access::PinnedWal && tryPinnedWal()))
        m_access = wanted;
    else
        openFiles();
    readHeader();
}

PageSource::Access PageSource::chooseAccess()
{
    const FileLocks locks = fileLocks(m_path);
    const std::int64_t walSize = sizeOf(beside(m_path, "-wal"));
    if (m_header.isWal())
        return locks.walInUse && walSize >= 0 && !locks.exclusive ? Access::PinnedWal : Access::Files;
    // SQLite would take a WAL of whatever origin for this database's, and a journal nobody works with for a crashed
    // program's: both change the file.
    if (walSize > 0)
        return Access::Files;
    if (!locks.writing)
        m_journal = RollbackJournal::open(m_path, m_header.pageSize);
    return m_journal ? Access::Files : Access::ReadTransaction;
}

void PageSource::beginReading()
{
    m_connection->execute("BEGIN");
    // A plain BEGIN takes no lock; this reads page 1 without parsing the schema.
    static_cast<void>(m_connection->queryInteger("PRAGMA schema_version"));
}

bool PageSource::tryReadTransaction()
{
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    try {
        m_connection = Connection::open(m_path, Connection::OpenMode::ReadOnly);
    } catch (const SqliteError &) {
        return false;
    }
    for (;;) {
        try {
            beginReading();
            m_dataVersion = m_connection->queryInteger("PRAGMA data_version");
            return true;
        } catch (const SqliteError &error) {
            if (!isBusy(error) || std::chrono::steady_clock::now() >= deadline || !m_control.wait(retryInterval))
                break;
            m_connection->execute("ROLLBACK");
        }
    }
    m_connection.reset();
    return false;
}

bool PageSource::tryPinnedWal()
{
    const auto deadline = std::chrono::steady_clock::now() + std::max(m_patience, std::chrono::milliseconds(50));
    try {
        m_connection = Connection::open(m_path, Connection::OpenMode::ReadWrite);
        m_connection->setCheckpointOnClose(false);
        beginReading();
        for (;;) {
            const std::optional<WalIndex> before = readWalIndex(*m_connection);
            m_connection->execute("COMMIT");
            beginReading();
            const std::optional<WalIndex> after = readWalIndex(*m_connection);
            if (before && after && before->header == after->header) {
                // Nobody committed while the transaction began, so this is the commit it sees.
                m_walFrames = after->lastFrame;
                m_pageCount = after->pageCount;
                m_walFramesNotMerged = after->lastFrame - std::min(after->backfilled, after->lastFrame);
                break;
            }
            if (std::chrono::steady_clock::now() >= deadline) {
                m_connection.reset();
                return false;
            }
        }
        // A log that is all merged may be started anew at any time: then the file alone holds the snapshot.
        if (m_walFramesNotMerged == 0)
            return true;
        m_wal = WalFile::open(m_path, m_header.pageSize);
        if (m_wal) {
            m_wal->setCommitted(m_walFrames, m_pageCount);
            m_wal->setIndex(readWalIndexPages(*m_connection, m_walFrames));
            return true;
        }
    } catch (const SqliteError &) {
        // Locked by somebody, or damaged: reading beside SQLite tells more.
    }
    m_wal.reset();
    m_connection.reset();
    return false;
}

void PageSource::openFiles()
{
    m_access = Access::Files;
    m_pageCount = 0;
    m_identity = identity(m_path);
    m_journalIdentity = identity(beside(m_path, "-journal"));
    if (m_journal)
        m_pageCount = m_journal->pageCount();
    m_wal = WalFile::open(m_path, m_header.pageSize);
    if (!m_wal)
        return;
    m_wal->recover(m_wal->size() <= checkedWalSize ? WalFile::Trust::Checksums : WalFile::Trust::Salts);
    m_wal->index();
    m_walFrames = m_wal->committed();
    m_walFramesNotMerged = m_walFrames;
    if (m_walFrames != 0)
        m_pageCount = m_wal->pageCount();
}

void PageSource::readHeader()
{
    std::vector<std::byte> page(m_header.pageSize);
    read(1, page);
    const std::optional<DatabaseHeader> header = parseHeader(page);
    if (!header || header->pageSize != m_header.pageSize)
        throw InspectFailure(ErrorCode::SourceDamaged, m_path);
    m_header = *header;
    // As SQLite counts them: a last page that is only begun is one too.
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max() - 1;
    const std::int64_t size = m_header.pageSize;
    const auto inFile = static_cast<std::uint32_t>(std::min((m_file.size() + size - 1) / size, most));
    if (m_pageCount == 0)
        m_pageCount = m_header.isPageCountValid() ? m_header.pageCount : inFile;
    m_declaredPageCount = m_pageCount;
    const std::uint32_t inWal = m_wal && !m_wal->frames().empty() ? m_wal->frames().back().first : 0;
    const std::uint32_t inJournal = m_journal && !m_journal->pages().empty() ? m_journal->pages().back().first : 0;
    m_pageCount = std::min(m_pageCount, std::max({inFile, inWal, inJournal}));
}

void PageSource::read(std::uint32_t first, std::span<std::byte> bytes) const
{
    const std::uint32_t size = m_header.pageSize;
    m_file.read(bytes, (std::int64_t(first) - 1) * size);
    if (m_journal)
        layOver(*m_journal, m_journal->pages(), first, bytes, size);
    if (m_wal)
        layOver(*m_wal, m_wal->frames(), first, bytes, size);
}

bool PageSource::relax()
{
    if (m_access != Access::ReadTransaction)
        return true;
    m_connection->execute("COMMIT");
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    for (;;) {
        try {
            beginReading();
            return m_connection->queryInteger("PRAGMA data_version") == m_dataVersion;
        } catch (const SqliteError &error) {
            if (!isBusy(error))
                throw;
            if (std::chrono::steady_clock::now() >= deadline || !m_control.wait(retryInterval))
                return false;
            m_connection->execute("ROLLBACK");
        }
    }
}

PageSource::Identity PageSource::identity(const std::filesystem::path &path) noexcept
{
    struct stat status
    {
    };
    if (::stat(path.c_str(), &status) != 0)
        return {};
    return {status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim)};
}

bool PageSource::isUnchanged() const
{
    if (m_access != Access::Files)
        return true;
    if (identity(m_path) != m_identity || identity(beside(m_path, "-journal")) != m_journalIdentity)
        return false;
    if (!m_wal)
        return sizeOf(beside(m_path, "-wal")) <= 0;
    const std::optional<WalFile> now = WalFile::open(m_path, m_header.pageSize);
    return now && now->header() == m_wal->header();
}

} // namespace Litecopy
