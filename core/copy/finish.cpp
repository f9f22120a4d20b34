// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/finish.h"

#include "copy/databasecheck.h"
#include "copy/failure.h"
#include "format/header.h"
#include "sqlite/resultcodes.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <system_error>
#include <vector>

namespace Litecopy {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// Of what a check found.
constexpr qsizetype mostLines = 100;

constexpr std::size_t finishBlock = std::size_t(1) << 20;
// More than any file system asks of what is read past its cache.
constexpr std::size_t alignment = std::size_t(64) << 10;
// Progress: writing and reading count as half each, since the kernel doesn't say how much is still unwritten.
constexpr double shareOfWriting = 0.5;

FileDescriptor openCopy(const fs::path &database)
{
    return require(openRegular(database, Opening::ReadWrite), Side::Destination, "opening the copy");
}

std::array<char, DatabaseHeader::size> headerOf(const FileDescriptor &file)
{
    std::array<char, DatabaseHeader::size> header{};
    const std::size_t got = require(file.read(std::as_writable_bytes(std::span(header)), 0), Side::Destination,
                                    "reading the copy's header");
    // What was copied is what there was.
    if (got < header.size())
        throw failure(got == 0 ? ErrorCode::SourceEmpty : ErrorCode::NotADatabase, Side::Source);
    return header;
}

/// What is written past SQLite and past the copying of files is to be read back all the same.
void recordPage(PageChecksums *checksums, const FileDescriptor &file, qint64 offset)
{
    if (!checksums)
        return;
    std::vector<std::byte> page(std::size_t(checksums->pageSize()));
    const std::size_t got = require(file.read(page, offset), Side::Destination, "reading a page of the copy");
    // Less than that where the copy has smaller pages than its source had at first: then all are taken anew.
    checksums->record(std::span(page).first(got), offset);
}

/// Both, the write version and the read version.
void setVersions(const FileDescriptor &file, char version, PageChecksums *checksums)
{
    const std::array<char, 2> versions{version, version};
    require(file.write(std::as_bytes(std::span(versions)), DatabaseHeader::versionsAt), Side::Destination,
            "setting the copy's journal mode");
    recordPage(checksums, file, 0);
}

/// What could not be read says nothing about the source: it is our own file that the medium does not give back.
void requireReadable(int readError)
{
    if (readError == 0)
        return;
    const SqliteError error(readError, nullptr);
    CopyFailure failed = failure(ErrorCode::IoError, Side::Destination);
    failed.error.sqliteCode = error.extendedCode();
    failed.error.sqliteText = QString::fromUtf8(error.text());
    throw failed;
}

/// Of an error that ended the check as a whole: what it says about the copy. Throws it where it says nothing.
CheckOutcome outcomeOf(const SqliteError &error, const fs::path &database)
{
    const CopyFailure failed = failureFrom(error, Side::Source, database);
    switch (failed.error.code) {
    case ErrorCode::SchemaNeedsApplication:
        return CheckOutcome::Unavailable;
    case ErrorCode::SourceDamaged:
    case ErrorCode::NotADatabase:
    case ErrorCode::EncryptedOrDamaged:
        return CheckOutcome::Damaged;
    case ErrorCode::Internal:
        // SQLITE_ERROR of an old or a future file format; no damage is known.
        return CheckOutcome::Unavailable;
    default:
        throw failed;
    }
}

/// Runs `check` with `tap`, and says what it came to.
template <typename Check>
CheckFindings findingsOf(Run &run, const fs::path &database, VfsTap &tap, Check check)
{
    CheckReport report;
    std::optional<SqliteError> ended;
    try {
        check(report);
    } catch (const SqliteError &error) {
        ended = error;
    }
    run.throwIfStopped();
    requireReadable(report.readError != 0 ? report.readError : tap.readError());
    report.damage.resize(std::min(report.damage.size(), mostLines));
    // The rows of one table are many parts.
    report.unchecked.removeDuplicates();
    CheckFindings found{.outcome = ended ? outcomeOf(*ended, database) : CheckOutcome::Passed,
                        .messages = report.damage};
    if (ended)
        found.messages << QString::fromUtf8(ended->text());
    if (!report.damage.isEmpty())
        found.outcome = CheckOutcome::Damaged;
    for (const QString &unchecked : report.unchecked)
        //: %1 is a table and the reason why it was not checked, as in "t: no such function: f"
        found.warnings << QCoreApplication::translate(
                              "Litecopy",
                              "The structure of the whole copy was checked, but not whether the indexes of every "
                              "table match it. Not checked: %1")
                              .arg(unchecked);
    return found;
}

} // namespace

CopyFailure failureOfPrivate(const fs::path &file, const SqliteError &error)
{
    switch (kindOf(error.extendedCode())) {
    case ResultKind::Corrupt:
    case ResultKind::NotADatabase:
    case ResultKind::ShortRead:
    case ResultKind::Other:
        return failureFrom(error, Side::Source, file);
    default:
        break;
    }
    return failureFrom(error, Side::Destination, file);
}

void setSingleFile(const fs::path &database, PageChecksums *checksums)
{
    const FileDescriptor file = openCopy(database);
    const auto header = headerOf(file);
    // The write version and the read version.
    if (QByteArrayView(header).sliced(DatabaseHeader::versionsAt, 2).contains('\2'))
        setVersions(file, '\1', checksums);
}

void setWalVersions(const fs::path &database, PageChecksums *checksums)
{
    setVersions(openCopy(database), '\2', checksums);
}

bool setJournalVersions(const FileDescriptor &file, bool wal)
{
    const auto header = headerOf(file);
    const auto versions = QByteArrayView(header).sliced(DatabaseHeader::versionsAt, 2);
    const char wanted = wal ? '\2' : '\1';
    const auto isKnown = [](char version) { return version == '\1' || version == '\2'; };
    if (!std::ranges::all_of(versions, isKnown) || std::ranges::count(versions, wanted) == 2)
        return false;
    setVersions(file, wanted, nullptr);
    return true;
}

void setPageCount(const fs::path &database, PageChecksums *checksums)
{
    const FileDescriptor file = openCopy(database);
    auto header = headerOf(file);
    const std::optional<DatabaseHeader> parsed = parseHeader(QByteArrayView(header));
    if (!parsed || parsed->isPageCountValid())
        return;
    const qint64 size = require(file.status(), Side::Destination, "looking at the copy").identity.size;
    const auto bytes = std::as_writable_bytes(std::span(header));
    qToBigEndian(std::uint32_t(size / parsed->pageSize), bytes.subspan(DatabaseHeader::pageCountAt).data());
    qToBigEndian(parsed->changeCounter, bytes.subspan(DatabaseHeader::versionValidForAt).data());
    require(file.write(bytes, 0), Side::Destination, "setting the copy's page count");
    recordPage(checksums, file, 0);
}

void setWal(const Workspace &workspace, const fs::path &database)
{
    Connection connection = workspace.open(database, Connection::OpenMode::ReadWrite);
    connection.setSchemaTrusted(true);
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL");
}

CopySize requireWhole(const fs::path &database, PageChecksums *checksums)
{
    const FileDescriptor file = openCopy(database);
    const std::optional<DatabaseHeader> header = parseHeader(QByteArrayView(headerOf(file)));
    if (!header)
        throw failure(ErrorCode::SourceDamaged, Side::Source);
    const bool countIsValid = header->isPageCountValid();
    CopySize copy{.pageSize = int(header->pageSize)};
    const qint64 size = file.status().identity.size;
    // As SQLite does: half a page at the end counts, and what is missing of it reads as zeros.
    copy.pageCount = countIsValid ? header->pageCount : quint32((size + copy.pageSize - 1) / copy.pageSize);
    copy.size = qint64(copy.pageCount) * copy.pageSize;
    if (size < copy.size && countIsValid)
        throw failure(ErrorCode::SourceTruncated, Side::Source);
    // Bytes behind the last page belong to nothing: SQLite reads none of them and would keep them for ever.
    if (size != copy.size)
        require(file.truncate(copy.size), Side::Destination, "cutting the copy to its pages");
    if (!countIsValid && size % copy.pageSize != 0)
        recordPage(checksums, file, copy.size - copy.pageSize);
    return copy;
}

CopySize requireWholeUnits(const fs::path &database, int unit)
{
    const qint64 size = require(openCopy(database).status(), Side::Destination, "looking at the copy").identity.size;
    if (size == 0 || size % unit != 0)
        throw failure(ErrorCode::SourceTruncated, Side::Source);
    return {.pageCount = quint32(size / unit), .pageSize = unit, .size = size};
}

CheckFindings checkCopy(Run &run, const fs::path &database, const CopySize &size)
{
    if (run.request().check == CheckLevel::None)
        return {};
    VfsTap tap(VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Finished);
    return findingsOf(run, database, tap, [&](CheckReport &report) { checkFile(run, database, size, tap, report); });
}

CheckFindings checkInPlace(Run &run, Connection &connection, VfsTap &tap, quint32 pageCount)
{
    if (run.request().check == CheckLevel::None)
        return {};
    return findingsOf(run, connection.path(), tap,
                      [&](CheckReport &report) { checkThrough(run, connection, tap, pageCount, report); });
}

void refuseDamage(const CopyRequest &request, CheckOutcome outcome, const QStringList &messages)
{
    if (!request.refuseDamaged || outcome != CheckOutcome::Damaged)
        return;
    CopyFailure damaged = failure(ErrorCode::SourceDamaged, Side::Source);
    damaged.error.sqliteText = messages.value(0);
    throw damaged;
}

ReadBack::ReadBack(Run &run, const fs::path &database, const CopySize &size, PageChecksums &checksums)
    : m_run(run)
    , m_database(database)
    , m_size(size)
    , m_checksums(checksums)
{
    m_thread.start([this] {
        if (m_checksums.pageSize() != m_size.pageSize)
            takeChecksumsAnew();
        bringToMedium();
        if (!readDirectly())
            readUncached();
    });
    // Last: a constructor that throws calls no destructor.
    run.setBesideCheck([this] {
        const auto bytes = double(std::max<qint64>(m_size.size, 1));
        return m_onMedium * shareOfWriting + double(m_done) / bytes * (1 - shareOfWriting);
    });
}

ReadBack::~ReadBack()
{
    m_abandoned = true;
    m_run.setBesideCheck({});
}

void ReadBack::finish()
{
    m_thread.wait([this] {
        m_run.checked(1);
        m_run.reportThrottled();
    });
}

void ReadBack::requireGoing() const
{
    CopyControl &control = m_run.control();
    while (control.isPaused() && !m_abandoned && control.waitWhilePaused(20ms)) { }
    if (m_abandoned || control.isCancelled())
        throw CopyCancelled{};
}

/// The source was vacuumed to another page size after it was looked at, and the checksums are those of pages that the
/// copy hasn't got. What the page cache holds of the copy is what was written of it.
void ReadBack::takeChecksumsAnew()
{
    const FileDescriptor file = openRegular(m_database);
    m_checksums = PageChecksums(m_size.pageSize);
    std::vector<std::byte> block(finishBlock);
    for (qint64 done = 0; done < m_size.size;) {
        requireGoing();
        const std::size_t got = require(file.read(block, done), Side::Destination, "reading the copy");
        if (got == 0)
            throw systemFailure(make_error_code(std::errc::io_error), Side::Destination, "reading the copy");
        m_checksums.record(std::span(block).first(got), done);
        done += qint64(got);
    }
}

void ReadBack::bringToMedium()
{
    constexpr char what[] = "bringing the copy to the medium";
    const FileDescriptor file = require(openRegular(m_database, Opening::ReadWrite), Side::Destination, what);
    file.writeBack(m_size.size, [this](double fraction) {
        m_onMedium = fraction;
        requireGoing();
    });
    require(file.sync(), Side::Destination, what);
    m_onMedium = 1;
}

/// False where the file system does not read past its cache.
bool ReadBack::readDirectly()
{
    const FileDescriptor file = openRegular(m_database, Opening::ReadUncached);
    return file && read(file);
}

void ReadBack::readUncached()
{
    const FileDescriptor file = require(openRegular(m_database), Side::Destination, "reading the copy back");
    file.dropFromCache();
    m_done = 0;
    if (!read(file))
        throw systemFailure(make_error_code(std::errc::invalid_argument), Side::Destination, "reading the copy back");
}

/// False where the file system does not read so.
bool ReadBack::read(const FileDescriptor &file)
{
    const auto pageSize = std::size_t(m_size.pageSize);
    const std::unique_ptr<std::byte, void (*)(void *)> buffer(
        static_cast<std::byte *>(std::aligned_alloc(alignment, finishBlock)), std::free);
    if (!buffer)
        throw std::bad_alloc();
    while (m_done < m_size.size) {
        requireGoing();
        const ReadResult read = file.read({buffer.get(), finishBlock}, m_done);
        if (read.error == std::errc::invalid_argument)
            return false;
        const std::size_t whole = require(read, Side::Destination, "reading the copy back") / pageSize * pageSize;
        if (whole == 0 || !m_checksums.matches(std::span(buffer.get(), whole), m_done))
            throw failure(ErrorCode::CopyCheckFailed, Side::Destination);
        m_done += qint64(whole);
    }
    return true;
}

QByteArray hashCopy(Run &run, const fs::path &database, qint64 size)
{
    const FileDescriptor file = openCopy(database);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::byte> buffer(finishBlock);
    for (qint64 done = 0;;) {
        run.checkpoint();
        const std::size_t got = require(file.read(buffer, done), Side::Destination, "reading the copy");
        if (got == 0)
            break;
        hash.addData(QByteArrayView(buffer.data(), qsizetype(got)));
        done += qint64(got);
        run.hashed(double(done) / double(std::max<qint64>(size, 1)));
        run.reportThrottled();
    }
    return hash.result().toHex();
}

} // namespace Litecopy
