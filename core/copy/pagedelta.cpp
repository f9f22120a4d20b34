// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/pagedelta.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/workspace.h"
#include "format/header.h"
#include "system/names.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QtEndian>

#include <array>
#include <cstring>
#include <exception>
#include <optional>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

// Beyond it, reading both and writing what differs costs as much as writing everything.
constexpr quint64 mostChangedPercent = 40;
// So many are never too many.
constexpr quint32 fewPages = 64;

constexpr char readingBase[] = "reading the older copy";

QByteArrayView viewOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

/// Sets the change counter of page 1 behind that of `older`, which it is going to replace in the same file, as a
/// program's write does: by it SQLite tells whether the pages that a connection still has in memory are those of the
/// file (pager.c, dbFileVers). One that is behind already stays.
void countOn(std::span<std::byte> page, std::span<const std::byte> older) noexcept
{
    constexpr std::size_t counterAt = 24;
    const auto set = [page](std::size_t at, quint32 value) { qToBigEndian(value, page.data() + at); };
    const auto now = qFromBigEndian<quint32>(page.data() + counterAt);
    const auto before = qFromBigEndian<quint32>(older.data() + counterAt);
    // Both count round.
    if (qint32(now - before) > 0)
        return;
    const auto validFor = qFromBigEndian<quint32>(page.data() + DatabaseHeader::versionValidForAt);
    quint32 next = before + 1;
    // The page count in the header holds where both are the same.
    if (validFor == now)
        set(DatabaseHeader::versionValidForAt, next);
    else if (validFor == next)
        ++next;
    set(counterAt, next);
}

} // namespace

void PageDelta::throwUnusable(const char *because)
{
    throw Unusable{QCoreApplication::translate("Litecopy", because)};
}

PageDelta::PageDelta(const fs::path &base, int pageSize, quint32 pageCount, const fs::path &spool, Pages pages)
    : m_path(base)
    , m_pageSize(pageSize)
    , m_expectedPages(pageCount)
    , m_pages(pages)
    , m_spool([spool] { return spool; }, pageSize)
{
    for (const char *const suffix : {"-wal", "-shm", "-journal"}) {
        if (standsBeside(base, suffix))
            throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "a log or a journal lies beside the older copy"));
    }
    m_comparers.front().thread.run([this] { open(); });
}

PageDelta::~PageDelta()
{
    try {
        await();
    } catch (...) {
        // Nobody wants it any more.
    }
    for (Comparer &comparer : m_comparers)
        comparer.thread.run([&comparer] { comparer.base.close(); });
}

void PageDelta::spoolElsewhere(const fs::path &temporaryFolder)
{
    m_spool.preferOtherDrive(temporaryFolder, quint64(m_expectedPages) * mostChangedPercent / 100 + fewPages);
}

FileDescriptor PageDelta::openBase() const
{
    FileDescriptor file = openRegular(m_path);
    if (!file)
        throwUnusable(isAbsence(file.error()) ? QT_TRANSLATE_NOOP("Litecopy", "there is no older copy") : cannotBeRead);
    return file;
}

/// A bad sector in the older copy is no reason to make no new one. Returns how many bytes there were.
std::size_t PageDelta::readBase(const FileDescriptor &base, std::span<std::byte> to, qint64 at)
{
    const ReadResult read = base.read(to, at);
    if (read.error)
        throwUnusable(cannotBeRead);
    return read.bytes;
}

/// What fails is closed here: the thread's own file table goes with it.
void PageDelta::open()
{
    FileDescriptor file = openBase();
    std::array<char, DatabaseHeader::size> bytes{};
    const ReadResult read = file.read(std::as_writable_bytes(std::span(bytes)), 0);
    const std::optional<DatabaseHeader> header = parseHeader(QByteArrayView(bytes.data(), qsizetype(read.bytes)));
    m_base = file.status().identity;
    if (read.error || !header)
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy is no database that can be read"));
    if (int(header->pageSize) != m_pageSize)
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy has pages of another size"));
    m_basePages = quint32(m_base.size / m_pageSize);
    if (m_base.size % m_pageSize != 0 || (header->isPageCountValid() && header->pageCount != m_basePages))
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the older copy has not the size that its header says"));
    m_basePage1.resize(std::size_t(m_pageSize));
    if (readBase(file, m_basePage1, 0) < m_basePage1.size())
        throwUnusable(changedMeanwhile);
    m_comparers.front().base = std::move(file);
}

void PageDelta::await()
{
    std::exception_ptr failed;
    for (Comparer &comparer : m_comparers) {
        if (!std::exchange(comparer.isBusy, false))
            continue;
        try {
            comparer.thread.wait();
        } catch (...) {
            failed = std::current_exception();
        }
    }
    if (failed)
        std::rethrow_exception(failed);
}

void PageDelta::rest()
{
    await();
    try {
        m_spool.rest();
    } catch (const Failure &failed) {
        if (failed.error.code != ErrorCode::DiskFull)
            throw;
        throwUnusable(noRoom);
    }
}

void PageDelta::clear()
{
    await();
    m_spool.clear();
    m_slots.clear();
    m_wasCompared.clear();
    m_comparedUntilNow = 0;
    m_lastSlot = 0;
    m_changed = 0;
    for (auto &part : m_changedParts)
        part = 0;
    m_size = 0;
    m_tail.clear();
    if (m_checksums)
        m_checksums->clear();
}

quint32 PageDelta::comparedUntilNow() noexcept
{
    try {
        await();
    } catch (...) {
        // It was told already.
    }
    return m_comparedUntilNow;
}

void PageDelta::write(std::span<const std::byte> block, qint64 offset)
{
    beginWrite(block, offset);
    await();
}

/// Of a file that grows at this moment, half a page may come first, and the rest behind it.
void PageDelta::beginWrite(std::span<const std::byte> block, qint64 offset)
{
    if (!m_tail.empty() && offset == m_tailAt + qint64(m_tail.size())) {
        m_tail.insert(m_tail.end(), block.begin(), block.end());
        const std::vector<std::byte> joined = std::exchange(m_tail, {});
        write(joined, m_tailAt);
        return;
    }
    if (offset % m_pageSize != 0)
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the database has pages of another size"));
    const std::size_t rest = block.size() % std::size_t(m_pageSize);
    const auto pages = block.first(block.size() - rest);
    m_tail.assign(block.end() - std::ptrdiff_t(rest), block.end());
    m_tailAt = offset + qint64(pages.size());
    m_size = std::max(m_size, offset + qint64(block.size()));
    if (pages.empty()) {
        // The call counts, and frees an earlier block.
        await();
        return;
    }
    if (offset > 0) {
        begin(pages, quint32(offset / m_pageSize) + 1);
        return;
    }
    take1(pages.first(std::size_t(m_pageSize)));
    begin(m_page1, 1);
    await();
    begin(pages.subspan(std::size_t(m_pageSize)), 2);
}

void PageDelta::take1(std::span<const std::byte> page)
{
    m_page1.assign(page.begin(), page.end());
    if (pageSizeIn(viewOf(page)) != m_pageSize)
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the database has pages of another size"));
    const auto versions = std::span(m_page1).subspan(DatabaseHeader::versionsAt, 2);
    // As setSingleFile() does it.
    if (m_singleFile && std::ranges::find(versions, std::byte{2}) != versions.end())
        std::ranges::fill(versions, std::byte{1});
}

void PageDelta::begin(std::span<const std::byte> pages, quint32 firstPage)
{
    if (pages.empty())
        return;
    Comparer &comparer = m_comparers[m_next];
    m_next = (m_next + 1) % m_comparers.size();
    if (std::exchange(comparer.isBusy, false))
        comparer.thread.wait();
    comparer.thread.start([this, &comparer, pages, firstPage] { compare(comparer, pages, firstPage); });
    comparer.isBusy = true;
}

void PageDelta::setInLog(std::vector<quint32> pages)
{
    await();
    std::ranges::sort(pages);
    m_inLog = std::move(pages);
}

void PageDelta::endFile()
{
    await();
    m_inLog.clear();
}

void PageDelta::compare(Comparer &comparer, std::span<const std::byte> pages, quint32 firstPage)
{
    std::vector<bool> isSame = m_sums ? compareWithSums(pages, firstPage) : compareWithBase(comparer, pages, firstPage);
    if (firstPage == 1)
        isSame.front() = isPage1Same(pages.first(std::size_t(m_pageSize)));
    const std::size_t endPage = firstPage + isSame.size();
    for (auto page = std::ranges::lower_bound(m_inLog, firstPage); page != m_inLog.end() && *page < endPage; ++page)
        isSame[*page - firstPage] = true;
    const std::scoped_lock lock(m_mutex);
    record(m_checksums, pages, qint64(firstPage - 1) * m_pageSize);
    merge(pages, firstPage, isSame);
}

std::vector<bool> PageDelta::compareWithBase(Comparer &comparer, std::span<const std::byte> pages, quint32 firstPage)
{
    const auto size = std::size_t(m_pageSize);
    if (!comparer.base) {
        FileDescriptor base = openBase();
        if (!base.status().identity.isSameFile(m_base))
            throwUnusable(changedMeanwhile);
        comparer.base = std::move(base);
    }
    comparer.old.ensure(pages.size());
    const auto old = comparer.old.bytes().first(pages.size());
    const std::size_t got = readBase(comparer.base, old, qint64(firstPage - 1) * m_pageSize);
    if (m_taken)
        m_taken->set(old.first(got), firstPage);
    std::vector<bool> isSame(pages.size() / size);
    for (std::size_t i = 0; i < isSame.size(); ++i)
        isSame[i] = (i + 1) * size <= got && std::memcmp(pages.data() + i * size, old.data() + i * size, size) == 0;
    return isSame;
}

std::vector<bool> PageDelta::compareWithSums(std::span<const std::byte> pages, quint32 firstPage) const
{
    const auto size = std::size_t(m_pageSize);
    std::vector<bool> isSame(pages.size() / size);
    for (std::size_t i = 0; i < isSame.size(); ++i)
        isSame[i] = m_sums->matches(pages.subspan(i * size, size), firstPage + quint32(i));
    return isSame;
}

/// SQLite's own backup counts itself as a change, other methods don't.
bool PageDelta::isPage1Same(std::span<const std::byte> page) const
{
    constexpr auto versions = [](std::span<const std::byte> bytes) {
        return bytes.subspan(DatabaseHeader::versionsAt, 2);
    };
    if (!std::ranges::equal(versions(page), versions(m_basePage1)))
        return false;
    std::vector<std::byte> now(page.begin(), page.end());
    std::vector<std::byte> before = m_basePage1;
    clearBookkeeping(now);
    clearBookkeeping(before);
    return now == before;
}

void PageDelta::merge(std::span<const std::byte> pages, quint32 firstPage, const std::vector<bool> &isSame)
{
    const auto size = std::size_t(m_pageSize);
    const std::size_t last = firstPage - 1 + isSame.size();
    if (m_slots.size() < last) {
        m_slots.reserve(std::min(m_expectedPages, m_basePages));
        m_slots.resize(last);
        m_wasCompared.resize(last);
    }
    for (std::size_t page = firstPage - 1; page < last; ++page) {
        m_comparedUntilNow += m_wasCompared[page] ? 0U : 1U;
        m_wasCompared[page] = true;
    }
    for (std::size_t at = 0; at < isSame.size();) {
        if (isSame[at]) {
            const quint32 page = firstPage + quint32(at++);
            if (std::exchange(m_slots[page - 1], 0) != 0) {
                --m_changed;
                --changedNear(page);
            }
            continue;
        }
        const std::size_t first = at;
        while (at < isSame.size() && !isSame[at])
            ++at;
        keep(pages.subspan(first * size, (at - first) * size), firstPage + quint32(first));
    }
}

/// Pages that differ, in slots behind those that are taken, or in those they have.
void PageDelta::keep(std::span<const std::byte> pages, quint32 firstPage)
{
    if (m_pages == Pages::None)
        throw Unusable{};
    const auto size = std::size_t(m_pageSize);
    const auto spool = [&](quint32 slot, std::span<const std::byte> block) {
        try {
            if (m_pages == Pages::Kept)
                m_spool.write(slot - 1, block);
        } catch (const Failure &failed) {
            if (failed.error.code != ErrorCode::DiskFull)
                throw;
            throwUnusable(noRoom);
        }
    };
    std::span<const std::byte> fresh = pages.first(0);
    const auto spoolFresh = [&] {
        if (!fresh.empty())
            spool(m_lastSlot - quint32(fresh.size() / size) + 1, fresh);
    };
    for (std::size_t at = 0; at < pages.size(); at += size) {
        quint32 &slot = m_slots[firstPage - 1 + at / size];
        if (slot != 0) {
            spoolFresh();
            fresh = pages.subspan(at + size, 0);
            spool(slot, pages.subspan(at, size));
            continue;
        }
        slot = ++m_lastSlot;
        ++m_changed;
        ++changedNear(firstPage + quint32(at / size));
        fresh = {fresh.empty() ? pages.data() + at : fresh.data(), fresh.size() + size};
    }
    spoolFresh();
    requireFew(std::max(m_expectedPages, m_basePages));
}

/// The counter of the part of the file that the page lies in.
std::atomic<quint32> &PageDelta::changedNear(quint32 page) noexcept
{
    const quint64 part = quint64(page - 1) * CopyProgress::parts / std::max<quint32>(m_expectedPages, 1);
    return m_changedParts[std::min<quint64>(part, CopyProgress::parts - 1)];
}

void PageDelta::report(CopyProgress &progress) const noexcept
{
    progress.comparing = true;
    progress.changed = m_changed;
    const double pagesOfPart = std::max(1.0, double(m_expectedPages) / double(CopyProgress::parts));
    for (std::size_t part = 0; part < CopyProgress::parts; ++part) {
        const quint32 changed = m_changedParts[part];
        const double share = std::min(1.0, double(changed) / pagesOfPart);
        progress.changedParts[part] = changed == 0 ? 0 : quint8(std::max(1.0, share * 255));
    }
}

/// SQLite reads what is missing of the last page as zeros.
void PageDelta::takeTail()
{
    if (m_tail.empty())
        return;
    m_tail.resize(std::size_t(m_pageSize));
    const std::vector<std::byte> page = std::exchange(m_tail, {});
    write(page, m_tailAt);
}

void PageDelta::setSize(qint64 bytes)
{
    await();
    takeTail();
    m_size = bytes;
}

void PageDelta::finish()
{
    rest();
    const std::optional<DatabaseHeader> header = parseHeader(viewOf(m_page1));
    if (m_size < m_pageSize || !header)
        throwUnusable(QT_TRANSLATE_NOOP("Litecopy", "the database has no header that can be read"));
    const bool isValid = header->isPageCountValid();
    const quint32 pages = isValid ? header->pageCount : quint32((m_size + m_pageSize - 1) / m_pageSize);
    if (isValid && m_size < qint64(pages) * m_pageSize)
        throw failure(ErrorCode::SourceTruncated, Side::Source);
    m_size = qint64(pages) * m_pageSize;
    if (m_pages == Pages::None && pages != m_basePages)
        throw Unusable{};
    for (std::size_t page = pages; page < m_slots.size(); ++page)
        m_changed -= m_slots[page] != 0 ? 1 : 0;
    m_slots.resize(pages);
    const bool isChanged = m_changed > 0 || pages < m_basePages;
    if (isChanged && m_countsOn) {
        // A database in WAL mode counts no commits.
        countOn(m_page1, m_basePage1);
        if (m_checksums)
            m_checksums->record(m_page1, 0);
        keep(m_page1, 1);
    } else if (isChanged && m_slots.front() == 0 && m_page1 != m_basePage1) {
        keep(m_page1, 1);
    }
    m_changed += m_basePages - std::min(m_basePages, pages);
    m_comparedUntilNow = compared();
    // What the base is longer by, too: in place all of it goes into the journal.
    requireFew(compared());
}

/// Writing so many alone is a gain. `pages` are those that one of both has.
void PageDelta::requireFew(quint64 pages) const
{
    if (m_pages == Pages::Kept && m_changed > fewPages && m_changed * quint64(100) > pages * mostChangedPercent)
        throw Unusable{
            QCoreApplication::translate("Litecopy", "more than %1 % of the pages changed").arg(mostChangedPercent)};
}

/// How many pages from this one on, at most `longest`, are changed; of those from the spool, in slots that follow each
/// other.
quint32 PageDelta::runOf(quint32 page, quint32 longest, Content content) const noexcept
{
    const auto isChanged = [this](quint32 number) { return number > pageCount() || slotOf(number) != 0; };
    quint32 run = 0;
    while (run < longest && isChanged(page + run)
           && (content == Content::Replaced || slotOf(page + run) == slotOf(page) + run))
        ++run;
    return run;
}

void PageDelta::visitChanged(const Visitor &visitor)
{
    visit(Content::Changed, visitor);
}

void PageDelta::visitReplaced(const Visitor &visitor)
{
    visit(Content::Replaced, visitor);
}

/// The pages of the next batch are read while the visitor has those of this one.
void PageDelta::visit(Content content, const Visitor &visitor)
{
    struct Batch
    {
        std::vector<PageRun> runs;
        LargeBuffer pages{largestBatch};
        std::size_t filled = 0; ///< bytes
    };
    const auto fill = [this, content](Batch &batch) {
        batch.filled = 0;
        for (const PageRun &run : batch.runs) {
            const auto to = batch.pages.bytes().subspan(batch.filled, run.count * std::size_t(m_pageSize));
            if (content == Content::Changed)
                m_spool.read(slotOf(run.firstPage) - 1, to);
            else
                readReplaced(run, to);
            batch.filled += to.size();
        }
    };
    quint32 page = 1;
    std::array<Batch, 2> batches;
    DescriptorThread &thread = m_comparers.front().thread;
    bool isFilling = false;
    const auto beginNext = [&] {
        Batch &next = batches.back();
        next.runs = nextRuns(&page, content);
        isFilling = !next.runs.empty();
        if (isFilling)
            thread.start([&fill, &next] { fill(next); });
    };
    const auto whatEverHappens = qScopeGuard([&] {
        try {
            if (isFilling)
                thread.wait();
        } catch (...) {
            // The visitor has said why it ends.
        }
    });
    beginNext();
    while (std::exchange(isFilling, false)) {
        thread.wait();
        std::swap(batches.front(), batches.back());
        beginNext();
        visitor(batches.front().runs, batches.front().pages.bytes().first(batches.front().filled));
    }
}

/// As many as fit into a batch, from that page on, which becomes the one behind them.
std::vector<PageDelta::PageRun> PageDelta::nextRuns(quint32 *page, Content content) const
{
    const quint32 last = content == Content::Changed ? pageCount() : m_basePages;
    auto room = quint32(largestBatch / std::size_t(m_pageSize));
    std::vector<PageRun> runs;
    while (*page <= last && room > 0) {
        const quint32 count = runOf(*page, std::min(room, last - *page + 1), content);
        if (count > 0)
            runs.push_back({*page, count});
        room -= count;
        *page += std::max<quint32>(count, 1);
    }
    return runs;
}

void PageDelta::readReplaced(const PageRun &run, std::span<std::byte> pages) const
{
    const qint64 at = (qint64(run.firstPage) - 1) * m_pageSize;
    if (require(m_comparers.front().base.read(pages, at), Side::Destination, m_path, readingBase) < pages.size())
        throw systemFailure(make_error_code(std::errc::io_error), Side::Destination, m_path, readingBase);
}

} // namespace Litecopy
