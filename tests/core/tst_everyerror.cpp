// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/sourcestates.h"
#include "support/sqlhandle.h"

#include <litecopy/copyconnection.h>
#include <litecopy/copystream.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>
#include <optional>
#include <utility>

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Walks the closed enumeration: each of its errors is met in a real situation, and what people read then names the
/// file, says what it means and what to do. An error that is new fails here until it has its row.
class TestEveryError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realSituationIsExplained_data();
    void realSituationIsExplained();
    void noErrorIsLeftOut();
};

namespace {

/// What a person is told.
struct Told
{
    QString code;
    ErrorText text;
};

/// Empty where this machine lets the test make no such situation.
using Situation = std::function<std::optional<Told>(CopyRequest &request)>;

struct Row
{
    ErrorCode code;
    const char *file; ///< that the title names
    const char *meaning; ///< words of the title
    const char *advice; ///< words of what to do
    Situation meet;
};

/// Why an error has no row.
struct Unmet
{
    ErrorCode code;
    const char *reason;
};

const Unmet unmet[] = {
    {ErrorCode::IoError, "needs a medium that fails: core.copycheck and the fault tests make one"},
    {ErrorCode::DestinationMounted, "needs a single file that is mounted: core.replacing makes one"},
    {ErrorCode::Internal, "stands for what SQLite may say one day and says in no situation known today"},
};

Told told(const CopyResult &result)
{
    return {QString::fromLatin1(errorName(result.error.code)), describe(result.error)};
}

std::optional<Told> toldBy(const CopyRequest &request)
{
    return told(copy(request));
}

/// To root everything is permitted.
Told toldOrdinaryUser(const CopyRequest &request, QStringList options = {})
{
    if (geteuid() == 0)
        options += QStringLiteral("user=65534");
    const CopierReport report = CopierProcess::run(request, options);
    Error error;
    while (error.code != ErrorCode::Internal && report.error != QString::fromLatin1(errorName(error.code)))
        error.code = ErrorCode(int(error.code) + 1);
    return {report.error, {report.title, describe(error).advice, {}}};
}

std::optional<Told> toldOnMounted(CopyRequest &request, unsigned long flags)
{
    const MountedMemory mounted(request.source.parent_path() / "mounted", "size=64k", flags);
    request.destination = mounted.path() / "copy.db";
    buildDatabase(request.source, {.size = 500'000});
    return mounted.isMounted() ? toldBy(request) : std::nullopt;
}

/// The copy meets `change` once, in that phase.
Told toldWhen(const CopyRequest &request, CopyPhase phase, const std::function<void()> &change)
{
    bool done = false;
    return told(copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == phase && !std::exchange(done, true))
            change();
    }));
}

std::optional<Told> toldOfState(CopyRequest &request, const char *state, CopyMethod method)
{
    SourceInState source(state);
    request.source = source.path();
    request.method = method;
    return source.isMade() ? toldBy(request) : std::nullopt;
}

std::optional<Told> toldOfSource(CopyRequest &request, const QByteArray &content)
{
    writeFile(request.source, content);
    return toldBy(request);
}

std::optional<Told> toldOfDestination(CopyRequest &request, DestinationMode mode, const std::function<void()> &make)
{
    buildDatabase(request.source);
    make();
    request.destinationMode = mode;
    return toldBy(request);
}

/// The database is given as the older copy of its copy.
std::optional<Told> toldOfNewerDestination(CopyRequest &request)
{
    return toldOfDestination(request, DestinationMode::Update, [&] {
        fs::copy_file(request.source, request.destination);
        SqlHandle(request.destination).execute("CREATE TABLE since(x)");
    });
}

/// While it waits for a reader.
std::optional<Told> toldOfReplacedDestination(CopyRequest &request)
{
    buildDatabase(request.source);
    buildDatabase(request.destination, {.seed = 2});
    request.destinationMode = DestinationMode::WriteInto;
    request.timeout = 10s;
    SqlHandle reader(request.destination);
    reader.execute("BEGIN; SELECT count(*) FROM accounts");
    int reports = 0;
    return told(copy(request, [&](const CopyProgress &progress) {
        if (progress.phase != CopyPhase::Copying || ++reports != 3)
            return;
        fs::rename(request.source, request.source.native() + "-2");
        fs::copy_file(request.source.native() + "-2", request.source);
        fs::rename(request.source, request.destination);
        fs::rename(request.source.native() + "-2", request.source);
        reader.execute("COMMIT");
    }));
}

/// A database with another header.
std::optional<Told> toldOfHeader(CopyRequest &request, const std::function<void(QByteArray &)> &change)
{
    buildDatabase(request.source);
    QByteArray content = readFile(request.source);
    change(content);
    return toldOfSource(request, content);
}

std::optional<Told> toldOfUnreadableJournal(CopyRequest &request)
{
    SourceInState source("rollback, hot journal");
    request.source = source.path();
    fs::permissions(source.path().native() + "-journal", fs::perms::none);
    return source.isMade() ? std::optional(toldOrdinaryUser(request)) : std::nullopt;
}

std::optional<Told> toldOfRestlessSource(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    request.method = CopyMethod::UnlockedSnapshot;
    request.retries = 2;
    int version = 0;
    return told(copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying)
            SqlHandle(request.source).execute("PRAGMA user_version=" + QByteArray::number(++version));
    }));
}

/// A program has it open by another name, where its log lies.
std::optional<Told> toldOfOtherName(CopyRequest &request)
{
    buildDatabase(request.source, {.journalMode = "wal"});
    const fs::path other = request.source.parent_path() / "other.db";
    fs::create_hard_link(request.source, other);
    WriterProcess writer;
    return writer.hold(other, QStringLiteral("reserved")) ? toldBy(request) : std::nullopt;
}

/// The same, and nothing shows that what was read last belongs together.
std::optional<Told> toldOfMergedLog(CopyRequest &request)
{
    buildDatabase(request.source, {.journalMode = "wal"});
    SqlHandle program(request.source);
    program.execute("PRAGMA wal_autocheckpoint=0; CREATE TABLE more(a); PRAGMA wal_checkpoint(PASSIVE)");
    request.asOf = AsOf{.number = 0};
    return toldBy(request);
}

std::optional<Told> toldOfUnprovedCopy(CopyRequest &request)
{
    request.strict = false;
    request.requireProof = true;
    return toldOfRestlessSource(request);
}

std::optional<Told> toldOfPortal(CopyRequest &request)
{
    const fs::path top = "/run/user/" + (geteuid() == 0 ? std::string() : std::to_string(geteuid()) + "/")
        + "litecopy-test-" + std::to_string(getpid());
    std::error_code error;
    fs::create_directories(top / "doc" / "1f", error);
    if (error)
        return {};
    request.source = top / "doc" / "1f" / "a.db";
    buildDatabase(request.source);
    const std::optional<Told> result = toldBy(request);
    fs::remove_all(top);
    return result;
}

std::optional<Told> toldWithoutMemory(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    sqlite3_hard_heap_limit64(sqlite3_memory_used() + 30'000);
    const std::optional<Told> result = toldBy(request);
    sqlite3_hard_heap_limit64(0);
    return result;
}

/// As a failing medium does: other bytes are there than were written.
std::optional<Told> toldOfSpoiltCopy(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 100'000});
    request.method = CopyMethod::Online;
    request.check = CheckLevel::None;
    request.readBack = true;
    return toldWhen(request, CopyPhase::Checking, [&] {
        for (const auto &entry : fs::recursive_directory_iterator(request.source.parent_path())) {
            if (entry.path().parent_path().filename().native().starts_with(".litecopy-")) {
                QByteArray content = readFile(entry.path());
                content.replace(50'000, 3, "bad");
                writeFile(entry.path(), content);
            }
        }
    });
}

std::optional<Told> toldOfClosedConnection(CopyRequest &)
{
    Connection from = Connection::openMemory();
    Connection to = Connection::openMemory();
    from.close();
    return told(Litecopy::copy(from, to));
}

/// VACUUM fills the indexes anew, and needs their functions for that.
std::optional<Told> toldOfApplicationSchema(CopyRequest &request)
{
    buildDatabase(request.source);
    SqlHandle(request.source)
        .execute("CREATE TABLE t(a); INSERT INTO t VALUES(1); CREATE INDEX i ON t(abs(a)); PRAGMA writable_schema=ON;"
                 "UPDATE sqlite_schema SET sql='CREATE INDEX i ON t(appfunction(a))' WHERE name='i'");
    request.method = CopyMethod::Compact;
    return toldBy(request);
}

/// As it is where a database was put back from a backup, and the log of what was there before stayed.
std::optional<Told> toldOfForeignLog(CopyRequest &request)
{
    const fs::path other = request.source.parent_path() / "other.db";
    buildDatabase(request.source, {.size = 300'000});
    SqlHandle program(other, true);
    program.execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    program.execute("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO t VALUES(2)");
    fs::copy_file(other.native() + "-wal", request.source.native() + "-wal");
    return toldBy(request);
}

std::optional<Told> toldOfReplacedSource(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    const fs::path other = request.source.parent_path() / "other.db";
    buildDatabase(other, {.seed = 2});
    request.method = CopyMethod::Online;
    return toldWhen(request, CopyPhase::Checking, [&] { fs::rename(other, request.source); });
}

std::optional<Told> toldOfCutSource(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    request.method = CopyMethod::Online;
    request.pagesPerStep = 5;
    // It is looked at again, for it changed: time for that.
    request.timeout = 20s;
    bool isCut = false;
    return told(copy(request, [&](const CopyProgress &progress) {
        if (progress.phase == CopyPhase::Copying && progress.copied() > 0 && !std::exchange(isCut, true))
            fs::resize_file(request.source, 40'960);
    }));
}

std::optional<Told> toldOfUnreadableSource(CopyRequest &request)
{
    buildDatabase(request.source);
    fs::permissions(request.source, fs::perms::none);
    fs::permissions(request.source.parent_path(), fs::perms(0777));
    return toldOrdinaryUser(request);
}

std::optional<Told> toldOfReadOnlyFolder(CopyRequest &request)
{
    buildDatabase(request.source);
    fs::create_directory(request.source.parent_path() / "closed");
    fs::permissions(request.source.parent_path() / "closed", fs::perms(0555));
    request.destination = request.source.parent_path() / "closed" / "copy.db";
    return toldOrdinaryUser(request);
}

std::optional<Told> toldOfDeletedSource(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    request.method = CopyMethod::Online;
    return toldWhen(request, CopyPhase::Checking, [&] { fs::remove(request.source); });
}

/// Sound in its first page, or it would be refused as none.
std::optional<Told> toldOfDamagedDestination(CopyRequest &request)
{
    return toldOfDestination(request, DestinationMode::WriteInto, [&] {
        // The page size is a possible one, the rest of the header is not.
        writeFile(request.destination,
                  QByteArray("SQLite format 3\0", 16) + QByteArray("\x10\0", 2) + QByteArray(8000, 'x'));
    });
}

std::optional<Told> toldOfFileSizeLimit(CopyRequest &request)
{
    buildDatabase(request.source, {.size = 500'000});
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old;
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{300'000, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const std::optional<Told> result = toldBy(request);
    setrlimit(RLIMIT_FSIZE, &old);
    return result;
}

std::optional<Told> toldWithoutDescriptors(CopyRequest &request)
{
    buildDatabase(request.source);
    return toldOrdinaryUser(request, {QStringLiteral("files=4")});
}

std::optional<Told> toldWithoutThread(CopyRequest &request)
{
    buildDatabase(request.source);
    fs::permissions(request.source, fs::perms(0644));
    // Reading back is done beside the check.
    request.readBack = true;
    return toldOrdinaryUser(request, {QStringLiteral("threads=1")});
}

std::optional<Told> toldOfUser(CopyRequest &request)
{
    WriterProcess writer;
    return toldOfDestination(request, DestinationMode::Replace, [&] {
        buildDatabase(request.destination, {.seed = 2});
        writer.hold(request.destination, QStringLiteral("read"));
    });
}

/// A stream that ends too soon, for a copy that is read from it.
std::optional<Told> toldOfCutStream(CopyRequest &request)
{
    const std::filesystem::path whole = request.source.native() + "-whole";
    buildDatabase(whole);
    writeFile(request.source, readFile(whole).chopped(100));
    request.input = fileBytes(request.source);
    return toldBy(request);
}

class FarMachine : public StreamSource
{
public:
    QString name() const override { return QStringLiteral("host"); }
    Error open() override
    {
        return {ErrorCode::RemoteFailed, {}, QStringLiteral("no ssh server answers there"), 0, {}};
    }
    StreamStep read(std::span<std::byte>) override { return {.ended = true}; }
};

std::optional<Told> toldOfFarMachine(CopyRequest &request)
{
    request.input = std::make_shared<FarMachine>();
    return toldBy(request);
}

class ClosedPipe : public StreamSink
{
public:
    StreamStep write(std::span<const std::byte>) override
    {
        return {.error = {ErrorCode::StreamClosed, {}, {}, 0, {}}};
    }
};

std::optional<Told> toldOfClosedStream(CopyRequest &request)
{
    buildDatabase(request.source);
    request.output = std::make_shared<ClosedPipe>();
    return toldBy(request);
}

using Request = CopyRequest;
using Mode = DestinationMode;

const Row rows[] = {
    {ErrorCode::SourceMissing, "a.db", "no file", "Check the name", [](Request &r) { return toldBy(r); }},
    {ErrorCode::SourceNotRegularFile, "a.db", "not a file", "Choose the database file",
     [](Request &r) { return fs::create_directory(r.source) ? toldBy(r) : std::nullopt; }},
    {ErrorCode::SourceNotPermitted, "a.db", "not be opened", "Ask its owner", toldOfUnreadableSource},
    {ErrorCode::SourceEmpty, "a.db", "is empty", "Choose another file", [](Request &r) { return toldOfSource(r, {}); }},
    {ErrorCode::NotADatabase, "a.db", "not a SQLite database", "encrypted",
     [](Request &r) { return toldOfSource(r, "Dear database,\n"); }},
    {ErrorCode::EncryptedOrDamaged, "a.db", "encrypted or damaged", "its program encrypts it",
     [](Request &r) {
         return toldOfHeader(r, [](QByteArray &content) {
             // As SQLCipher leaves it where 32 bytes stay plain.
             for (qsizetype i = 32; i < content.size(); ++i)
                 content[i] = char(i * 7919 >> 5);
         });
     }},
    {ErrorCode::SourceEncrypted, "a.db", "is encrypted", "copy it as it is",
     [](Request &r) {
         // As SEE leaves it: noise, and eight plain bytes in the header.
         QByteArray content(16 * 4096, Qt::Uninitialized);
         QRandomGenerator generator(15);
         std::ranges::generate(content, [&] { return char(generator.bounded(256)); });
         content.replace(16, 8, QByteArray::fromHex("1000010130402020"));
         r.method = CopyMethod::Compact;
         return toldOfSource(r, content);
     }},
    {ErrorCode::NewerFormat, "a.db", "newer format", "the program that made it",
     [](Request &r) { return toldOfHeader(r, [](QByteArray &content) { content[18] = content[19] = 3; }); }},
    {ErrorCode::SourceDamaged, "a.db-wal", "write-ahead log beside it", "move it away", toldOfForeignLog},
    {ErrorCode::SourceLocked, "a.db", "locked by another program", "Close that program",
     [](Request &r) { return toldOfState(r, "rollback, being written", CopyMethod::Online); }},
    {ErrorCode::SourceNeedsRecovery, "a.db", "left unfinished", "may read the journal", toldOfUnreadableJournal},
    {ErrorCode::SourceReplaced, "a.db", "replaced by another file", "Copy again", toldOfReplacedSource},
    {ErrorCode::SourceDeleted, "a.db", "deleted or moved away", "from where it is now", toldOfDeletedSource},
    {ErrorCode::SourceTruncated, "a.db", "shorter than", "Look for an older copy", toldOfCutSource},
    {ErrorCode::SourceUnstable, "a.db", "never stood still", "Close that program", toldOfRestlessSource},
    {ErrorCode::SchemaNeedsApplication, "a.db", "needs functions", "Choose another method", toldOfApplicationSchema},
    {ErrorCode::SourceLogElsewhere, "a.db", "write-ahead log", "by the name that the program uses", toldOfOtherName},
    {ErrorCode::CommitMissing, "a.db", "it has no write-ahead log", "commits that are there",
     [](Request &r) {
         buildDatabase(r.source);
         r.asOf = AsOf{.number = 1};
         return toldBy(r);
     }},
    {ErrorCode::CommitGone, "a.db", "was written over it", "can still be read", toldOfMergedLog},
    {ErrorCode::NotProved, "a.db", "could not be proved", "without asking for a proof", toldOfUnprovedCopy},
    {ErrorCode::StreamNotWhole, "a.db", "holds no whole database", "take another copy", toldOfCutStream},
    {ErrorCode::RemoteFailed, "a.db", "no ssh server answers there", "Nothing was kept", toldOfFarMachine},
    {ErrorCode::PortalPath, "a.db", "sandbox", "whole folder", toldOfPortal},
    {ErrorCode::DestinationExists, "copy.db", "already exists", "Choose another name",
     [](Request &r) { return toldOfDestination(r, Mode::NewFile, [&] { writeFile(r.destination, "x"); }); }},
    {ErrorCode::DestinationFolderMissing, "copy.db", "no folder", "create it",
     [](Request &r) {
         return toldOfDestination(r, Mode::NewFile, [&] { r.destination = r.destination / "none" / "copy.db"; });
     }},
    {ErrorCode::DestinationNotPermitted, "closed", "could not be written", "Choose another folder",
     toldOfReadOnlyFolder},
    {ErrorCode::DestinationReadOnly, "mounted", "read-only file system", "another drive",
     [](Request &r) { return toldOnMounted(r, MS_RDONLY); }},
    {ErrorCode::DestinationIsFolder, "copy.db", "is a folder", "Add the name",
     [](Request &r) { return toldOfDestination(r, Mode::NewFile, [&] { fs::create_directory(r.destination); }); }},
    {ErrorCode::DestinationNotRegularFile, "copy.db", "leads nowhere", "Choose another name",
     [](Request &r) {
         return toldOfDestination(r, Mode::NewFile, [&] { fs::create_symlink("nothing", r.destination); });
     }},
    {ErrorCode::DestinationMissing, "copy.db", "no database", "a new file",
     [](Request &r) { return toldOfDestination(r, Mode::WriteInto, [] {}); }},
    {ErrorCode::DestinationNotADatabase, "copy.db", "not a SQLite database", "Choose another name",
     [](Request &r) { return toldOfDestination(r, Mode::Replace, [&] { writeFile(r.destination, "a text"); }); }},
    {ErrorCode::DestinationUnrelated, "copy.db", "no table in common", "replace it as a whole",
     [](Request &r) {
         return toldOfDestination(r, Mode::Update,
                                  [&] { SqlHandle(r.destination, true).execute("CREATE TABLE mine(x)"); });
     }},
    {ErrorCode::DestinationNewer, "copy.db", "is newer", "swapped", toldOfNewerDestination},
    {ErrorCode::DestinationDamaged, "copy.db", "too damaged to be written into", "Replace it",
     toldOfDamagedDestination},
    {ErrorCode::DestinationLeftovers, "copy.db-wal", "left behind", "Move it away",
     [](Request &r) {
         return toldOfDestination(r, Mode::NewFile, [&] { writeFile(r.destination.native() + "-wal", "x"); });
     }},
    {ErrorCode::DestinationIsSidecar, "app.db-journal", "a file of the database beside it", "another name",
     [](Request &r) {
         buildDatabase(r.destination.parent_path() / "app.db");
         r.destination = r.destination.parent_path() / "app.db-journal";
         return toldOfDestination(r, Mode::NewFile, [] {});
     }},
    {ErrorCode::DestinationInUse, "copy.db", "in use", "Close the program", toldOfUser},
    {ErrorCode::DestinationReplaced, "copy.db", "replaced by another file", "Copy again", toldOfReplacedDestination},
    {ErrorCode::PageSizeMismatch, "copy.db", "another page size", "Copy to a new file",
     [](Request &r) {
         return toldOfDestination(r, Mode::WriteInto,
                                  [&] { buildDatabase(r.destination, {.pageSize = 1024, .journalMode = "wal"}); });
     }},
    {ErrorCode::SameFile, "a.db", "source itself", "Choose another name",
     [](Request &r) { return toldOfDestination(r, Mode::NewFile, [&] { r.destination = r.source; }); }},
    {ErrorCode::StreamClosed, "copy.db", "before it had taken the whole copy", "throw it away", toldOfClosedStream},
    {ErrorCode::DiskFull, "mounted", "not enough space", "Free some space",
     [](Request &r) { return toldOnMounted(r, 0); }},
    {ErrorCode::FileTooLarge, "copy.db", "larger than a file may be", "ulimit -f", toldOfFileSizeLimit},
    {ErrorCode::PathTooLong, "nnnnnnnn", "too long", "shorter name",
     [](Request &r) {
         return toldOfDestination(r, Mode::NewFile, [&] { r.destination.replace_filename(std::string(250, 'n')); });
     }},
    {ErrorCode::OutOfMemory, ".db", "not enough memory", "Close other programs", toldWithoutMemory},
    {ErrorCode::TooManyOpenFiles, "", "too many open files", "Close other programs", toldWithoutDescriptors},
    {ErrorCode::NoThread, "a.db", "no thread", "End other programs", toldWithoutThread},
    {ErrorCode::CopyCheckFailed, "copy.db", "not what was read", "do not trust", toldOfSpoiltCopy},
    {ErrorCode::Misuse, "", "mistake in the program", "report it", toldOfClosedConnection},
};

} // namespace

void TestEveryError::realSituationIsExplained_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(std::size(rows)); ++row)
        QTest::newRow(errorName(rows[row].code)) << row;
}

void TestEveryError::realSituationIsExplained()
{
    QFETCH(int, row);
    const Row &expected = rows[row];
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.timeout = 300ms;
    request.progressInterval = 0ms;
    request.safetyCopy = false;
    fs::permissions(folder.path(), fs::perms(0777));
    const std::optional<Told> met = expected.meet(request);
    if (!met)
        QSKIP("this machine does not let the test make the situation (mounting, or a folder in /run/user)");
    const QString words = QStringList{met->code, met->text.title, met->text.advice, met->text.technical}.join(u' ');
    QVERIFY2(met->code == QString::fromLatin1(errorName(expected.code)), qPrintable(words));
    QVERIFY2(met->text.title.contains(QLatin1String(expected.file)), qPrintable(words));
    QVERIFY2(met->text.title.contains(QLatin1String(expected.meaning)), qPrintable(words));
    QVERIFY2(met->text.advice.contains(QLatin1String(expected.advice)), qPrintable(words));
}

void TestEveryError::noErrorIsLeftOut()
{
    int met = 0;
    for (int code = 1; code <= int(ErrorCode::Internal); ++code) {
        const auto is = [&](const auto &entry) { return int(entry.code) == code; };
        const auto inRows = std::count_if(std::begin(rows), std::end(rows), is);
        QVERIFY2(inRows + std::count_if(std::begin(unmet), std::end(unmet), is) == 1, errorName(ErrorCode(code)));
        met += int(inRows);
    }
    for (const Unmet &entry : unmet)
        qInfo("%s: %s", errorName(entry.code), entry.reason);
    qInfo("%d of %d errors met in a real situation", met, int(ErrorCode::Internal));
}

QTEST_GUILESS_MAIN(TestEveryError)
#include "tst_everyerror.moc"
