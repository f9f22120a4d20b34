// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/verify.h"

#include "copy/checkprogress.h"
#include "copy/failure.h"
#include "copy/filedescriptor.h"
#include "sqlite/headerreader.h"
#include "sqlite/resultcodes.h"

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>
#include <litecopy/statement.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include <fcntl.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

constexpr int readVersionAt = 19;
constexpr int writeVersionAt = 18;

std::array<char, 100> headerOf(const FileDescriptor &file, const fs::path &destination)
{
    std::array<char, 100> header{};
    if (!file || ::pread(file.get(), header.data(), header.size(), 0) != ssize_t(header.size()))
        throw systemFailure(errno ? errno : EIO, Side::Destination, destination, "reading the copy's header");
    return header;
}

} // namespace

void setSingleFile(CopySession &session, const fs::path &database)
{
    const fs::path &destination = session.receipt.destination;
    const FileDescriptor file(::open(database.c_str(), O_RDWR | O_CLOEXEC));
    const auto header = headerOf(file, destination);
    if (header[writeVersionAt] != 2 && header[readVersionAt] != 2)
        return;
    const std::array<char, 2> rollback{1, 1};
    if (::pwrite(file.get(), rollback.data(), rollback.size(), writeVersionAt) != ssize_t(rollback.size()))
        throw systemFailure(errno, Side::Destination, destination, "setting the copy's journal mode");
    if (!session.checksums)
        return;
    std::vector<std::byte> page(std::size_t(session.checksums->pageSize()));
    if (::pread(file.get(), page.data(), page.size(), 0) != ssize_t(page.size()))
        throw systemFailure(errno, Side::Destination, destination, "reading the copy's first page");
    session.checksums->record(page, 0);
}

void setWal(CopySession &session, const fs::path &database)
{
    Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, session.privateTap->name());
    connection.setSchemaTrusted(true);
    connection.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL");
}

void requireWhole(CopySession &session, const fs::path &database)
{
    const FileDescriptor file(::open(database.c_str(), O_RDONLY | O_CLOEXEC));
    const auto header = headerOf(file, session.receipt.destination);
    const auto pageCount = qFromBigEndian<quint32>(header.data() + 28);
    const bool countIsValid =
        pageCount != 0 && qFromBigEndian<quint32>(header.data() + 24) == qFromBigEndian<quint32>(header.data() + 92);
    CopyReceipt &receipt = session.receipt;
    receipt.pageSize = pageSizeIn({header.data(), qsizetype(header.size())});
    receipt.size = identify(database).size;
    if (receipt.pageSize < 512)
        throw failure(ErrorCode::SourceDamaged, session.source.path);
    receipt.pageCount = countIsValid ? pageCount : quint32(receipt.size / receipt.pageSize);
    const qint64 wanted = qint64(receipt.pageCount) * receipt.pageSize;
    if (receipt.size < wanted)
        throw failure(ErrorCode::SourceTruncated, session.source.path);
    // Bytes behind the last page belong to nothing: SQLite reads none of them and would keep them for ever.
    if (receipt.size > wanted && (::truncate(database.c_str(), wanted) != 0))
        throw systemFailure(errno, Side::Destination, receipt.destination, "cutting the copy to its pages");
    receipt.size = wanted;
}

static void runCheck(CopySession &session, Connection &connection, VfsTap *tap)
{
    CopyReceipt &receipt = session.receipt;
    const CheckProgress progress(session, connection, tap);
    Statement check(connection,
                    receipt.checkLevel == CheckLevel::Full ? "PRAGMA integrity_check(100)" : "PRAGMA quick_check(100)");
    while (check.step())
        receipt.checkMessages << QString::fromUtf8(check.text(0));
    const bool ok = receipt.checkMessages == QStringList{QStringLiteral("ok")};
    receipt.check = ok ? CheckOutcome::Passed : CheckOutcome::Damaged;
    if (ok)
        receipt.checkMessages.clear();
}

/// What could not be read says nothing about the source: it is our own file that the medium does not give back.
static void requireReadable(CopyReceipt &receipt, const VfsTap *tap)
{
    if (!tap || tap->readError() == 0)
        return;
    receipt.check = CheckOutcome::NotDone;
    receipt.checkMessages.clear();
    const SqliteError error(tap->readError(), nullptr);
    throw CopyFailure{
        {ErrorCode::IoError, receipt.destination, {}, error.extendedCode(), QString::fromUtf8(error.text())}};
}

void checkCopy(CopySession &session, Connection &connection, VfsTap *tap)
{
    CopyReceipt &receipt = session.receipt;
    receipt.checkLevel = session.request.check;
    if (receipt.checkLevel == CheckLevel::None)
        return;
    try {
        runCheck(session, connection, tap);
        requireReadable(receipt, tap);
    } catch (const SqliteError &error) {
        if (session.control.isCancelled())
            throw CopyCancelled{};
        requireReadable(receipt, tap);
        const Error shown = errorFrom(error, Side::Source, session.source.path, receipt.destination);
        if (shown.code != ErrorCode::SchemaNeedsApplication && shown.code != ErrorCode::SourceDamaged
            && shown.code != ErrorCode::NotADatabase && shown.code != ErrorCode::Internal)
            throw CopyFailure{shown};
        receipt.check =
            shown.code == ErrorCode::SchemaNeedsApplication ? CheckOutcome::Unavailable : CheckOutcome::Damaged;
        receipt.checkMessages << QString::fromUtf8(error.text());
    }
}

void checkCopy(CopySession &session, const fs::path &database)
{
    VfsTap tap(VfsTap::ShortReads::RefuseInside, {}, VfsTap::Files::Private);
    try {
        Connection connection = Connection::open(database, Connection::OpenMode::ReadWrite, tap.name());
        // Before its first statement, which parses the schema.
        connection.setSchemaTrusted(true);
        connection.execute("PRAGMA locking_mode=EXCLUSIVE");
        checkCopy(session, connection, &tap);
    } catch (const SqliteError &) {
        requireReadable(session.receipt, &tap);
        throw;
    }
}

void requireSameSource(CopySession &session)
{
    const FileIdentity now = identify(session.source.path);
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
        const ssize_t got = ::pread(file.get(), buffer.data(), buffer.size(), done);
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
