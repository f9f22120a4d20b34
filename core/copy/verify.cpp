// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/verify.h"

#include "copy/databasecheck.h"
#include "copy/failure.h"
#include "copy/filedescriptor.h"
#include "format/header.h"
#include "sqlite/resultcodes.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <vector>

#include <fcntl.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr int readVersionAt = 19;
constexpr int writeVersionAt = 18;

std::array<char, 100> headerOf(const FileDescriptor &file, const CopySession &session)
{
    std::array<char, 100> header{};
    const ssize_t got = file ? readAt(file, header.data(), header.size(), 0) : -1;
    if (got < 0)
        throw systemFailure(errno, Side::Destination, session.receipt.destination, "reading the copy's header");
    // What was copied is what there was.
    if (got < ssize_t(header.size()))
        throw failure(got == 0 ? ErrorCode::SourceEmpty : ErrorCode::NotADatabase, session.source.path);
    return header;
}

/// What is written past SQLite and past the copying of files is to be read back all the same.
void recordPage(CopySession &session, const FileDescriptor &file, qint64 offset)
{
    if (!session.checksums)
        return;
    std::vector<std::byte> page(std::size_t(session.checksums->pageSize()));
    const ssize_t got = readAt(file, page.data(), page.size(), offset);
    if (got < 0)
        throw systemFailure(errno, Side::Destination, session.receipt.destination, "reading a page of the copy");
    // Less than that where the copy has smaller pages than its source had at first: then all are taken anew.
    session.checksums->record(std::span(page).first(std::size_t(got)), offset);
}

} // namespace

CopyFailure failureOfPrivate(const CopySession &session, const fs::path &file, const SqliteError &error)
{
    const fs::path &destination =
        session.receipt.destination.empty() ? session.request.destination : session.receipt.destination;
    Error shown = errorFrom(error, Side::Destination, session.source.path, destination);
    switch (kindOf(error.extendedCode())) {
    case ResultKind::Corrupt:
    case ResultKind::NotADatabase:
    case ResultKind::ShortRead:
    case ResultKind::Other:
        shown = errorFrom(error, Side::Source, session.source.path, destination);
        break;
    case ResultKind::CannotOpen:
        // Its folder was made a moment ago, with the permission to write there.
        if (!identify(file.parent_path()).exists)
            shown.code = ErrorCode::DestinationFolderMissing;
        break;
    case ResultKind::ReadFailed:
        shown.path = destination;
        break;
    default:
        break;
    }
    return CopyFailure{shown};
}

void setSingleFile(CopySession &session, const fs::path &database)
{
    const fs::path &destination = session.receipt.destination;
    const FileDescriptor file(::open(database.c_str(), O_RDWR | O_CLOEXEC));
    const auto header = headerOf(file, session);
    if (header[writeVersionAt] != 2 && header[readVersionAt] != 2)
        return;
    const std::array<char, 2> rollback{1, 1};
    if (!writeAt(file, std::as_bytes(std::span(rollback)), writeVersionAt))
        throw systemFailure(errno, Side::Destination, destination, "setting the copy's journal mode");
    recordPage(session, file, 0);
}

void setWal(CopySession &session, const fs::path &database)
{
    Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, session.privateTap->name());
    connection.setSchemaTrusted(true);
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL");
}

void requireWhole(CopySession &session, const fs::path &database)
{
    const FileDescriptor file(::open(database.c_str(), O_RDWR | O_CLOEXEC));
    const auto header = headerOf(file, session);
    const auto pageCount = qFromBigEndian<quint32>(header.data() + 28);
    const bool countIsValid =
        pageCount != 0 && qFromBigEndian<quint32>(header.data() + 24) == qFromBigEndian<quint32>(header.data() + 92);
    CopyReceipt &receipt = session.receipt;
    receipt.pageSize = pageSizeIn({header.data(), qsizetype(header.size())});
    receipt.size = identify(database).size;
    if (receipt.pageSize < 512)
        throw failure(ErrorCode::SourceDamaged, session.source.path);
    // As SQLite does: half a page at the end counts, and what is missing of it reads as zeros.
    receipt.pageCount = countIsValid ? pageCount : quint32((receipt.size + receipt.pageSize - 1) / receipt.pageSize);
    const qint64 wanted = qint64(receipt.pageCount) * receipt.pageSize;
    const bool endsInAPage = receipt.size % receipt.pageSize != 0;
    if (receipt.size < wanted && countIsValid)
        throw failure(ErrorCode::SourceTruncated, session.source.path);
    // Bytes behind the last page belong to nothing: SQLite reads none of them and would keep them for ever.
    if (receipt.size != wanted && ::ftruncate(file.get(), wanted) != 0)
        throw systemFailure(errno, Side::Destination, receipt.destination, "cutting the copy to its pages");
    receipt.size = wanted;
    if (!countIsValid && endsInAPage)
        recordPage(session, file, wanted - receipt.pageSize);
}

/// What could not be read says nothing about the source: it is our own file that the medium does not give back.
static void requireReadable(CopyReceipt &receipt, int readError)
{
    if (readError == 0)
        return;
    const SqliteError error(readError, nullptr);
    throw CopyFailure{
        {ErrorCode::IoError, receipt.destination, {}, error.extendedCode(), QString::fromUtf8(error.text())}};
}

/// Of an error that ended the check as a whole: false where it says something about the copy.
static void judgeError(CopySession &session, const SqliteError &error)
{
    CopyReceipt &receipt = session.receipt;
    const Error shown = errorFrom(error, Side::Source, session.source.path, receipt.destination);
    switch (shown.code) {
    case ErrorCode::SchemaNeedsApplication:
        receipt.check = CheckOutcome::Unavailable;
        break;
    case ErrorCode::SourceDamaged:
    case ErrorCode::NotADatabase:
    case ErrorCode::EncryptedOrDamaged:
        receipt.check = CheckOutcome::Damaged;
        break;
    case ErrorCode::Internal:
        // SQLITE_ERROR of an old or a future file format; no damage is known.
        receipt.check = CheckOutcome::Unavailable;
        break;
    default:
        throw CopyFailure{shown};
    }
    receipt.checkMessages << QString::fromUtf8(error.text());
}

static void judge(CopySession &session, const CheckReport &report)
{
    CopyReceipt &receipt = session.receipt;
    session.throwIfStopped();
    requireReadable(receipt, report.readError);
    // What was found in the database that a compact copy is made from stays said.
    const bool wasDamaged = receipt.check == CheckOutcome::Damaged;
    receipt.checkMessages += report.damage;
    if (report.error) {
        try {
            std::rethrow_exception(report.error);
        } catch (const SqliteError &error) {
            judgeError(session, error);
        }
    } else {
        receipt.check = CheckOutcome::Passed;
    }
    if (wasDamaged || !report.damage.isEmpty())
        receipt.check = CheckOutcome::Damaged;
    for (const QString &unchecked : report.unchecked)
        //: %1 is the name of a table and a reason
        receipt.warnings << QCoreApplication::translate(
                                "Litecopy",
                                "The structure of the whole copy was checked, but not whether the indexes of every "
                                "table match it. Not checked: %1")
                                .arg(unchecked);
}

void checkCopy(CopySession &session, Connection &connection, VfsTap &tap)
{
    session.receipt.checkLevel = session.request.check;
    if (session.receipt.checkLevel != CheckLevel::None)
        judge(session, checkThrough(session, connection, tap));
}

void checkCopy(CopySession &session, const fs::path &database)
{
    session.receipt.checkLevel = session.request.check;
    if (session.receipt.checkLevel != CheckLevel::None)
        judge(session, DatabaseCheck(session, database).run());
}

void requireSameSource(CopySession &session)
{
    FileIdentity now = identify(session.source.path);
    // A name that leads elsewhere for a moment is looked at again: the copy is of the file that was looked at.
    for (int look = 0; look < 10 && !now.isSameFile(session.source.file); ++look) {
        session.sleep(std::chrono::milliseconds(5));
        now = identify(session.source.path);
    }
    session.receipt.sourceAfter = now;
    session.receipt.sidecarsAfter = sidecarsOf(session.source.path);
    if (!now.isSameFile(session.source.file))
        throw failure(ErrorCode::SourceReplaced, session.source.path);
    // Its size says nothing: it may have been vacuumed since. That it was cut off the reads have shown.
}

void hashCopy(CopySession &session, const fs::path &database)
{
    const FileDescriptor file(::open(database.c_str(), O_RDONLY | O_CLOEXEC));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> buffer(std::size_t(1) << 20);
    for (qint64 done = 0;;) {
        session.breathe();
        const ssize_t got = readAt(file, buffer.data(), buffer.size(), done);
        if (got < 0)
            throw systemFailure(errno, Side::Destination, session.receipt.destination, "reading the copy");
        if (got == 0)
            break;
        hash.addData(QByteArrayView(buffer.data(), got));
        done += got;
        session.hashed(double(done) / double(std::max<qint64>(session.receipt.size, 1)));
        session.progress.reportThrottled();
    }
    session.receipt.sha256 = hash.result().toHex();
}

} // namespace Litecopy
