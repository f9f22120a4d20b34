// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <QProcess>
#include <QTest>

#include <optional>
#include <utility>

#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Every state a destination may be found in, in every mode: the expected result, and nothing else changed.
class TestCopyDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsExpected_data();
    void endsAsExpected();
    void cleanupTestCase();
    void replacedFileKeepsItsPermissions();
    void replacingThroughALinkKeepsTheLink();
    void readersOfAWalDestinationKeepTheirSnapshot();
    void writeIntoKeepsASafetyCopy();
    void withoutASafetyCopyNothingIsWritten();
    void writeIntoTakesAnotherTextEncoding_data();
    void writeIntoTakesAnotherTextEncoding();
    void readOnlyFolderIsNotWritten_data();
    void readOnlyFolderIsNotWritten();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();

private:
    int m_ended = 0;
};

namespace {

constexpr int sourceVersion = 7;

/// Makes the destination what the row says, and keeps the other program that uses it.
struct Destination
{
    Destination(const QByteArray &state, const fs::path &path)
    {
        const bool wal = state.startsWith("WAL");
        const bool database = state.startsWith("database") || wal || state.startsWith("link to a database");
        fs::path at = path;
        if (state.startsWith("link"))
            at = path.parent_path() / "linked.db";
        if (state.startsWith("link"))
            fs::create_symlink("linked.db", path);
        if (database)
            buildDatabase(at,
                          {.pageSize = state.contains("other page size") ? 1024 : 4096,
                           .journalMode = wal ? "wal" : "delete",
                           .size = 200'000,
                           .seed = 2});
        const auto hold = [&](const char *lock) { made = writer.hold(at, QString::fromLatin1(lock)); };
        const auto crash = [&](const char *how) { made = writer.crash(at, QString::fromLatin1(how)); };
        if (state.endsWith("being read"))
            hold("read");
        else if (state.endsWith("being written"))
            hold("reserved");
        else if (state.endsWith("open elsewhere"))
            made = writer.startSingleProbe(at) && writer.tryToWrite();
        else if (state.endsWith("left by a crash"))
            crash(wal ? "wal" : "hot-journal");
        else if (state == "text")
            writeFile(path, "Dear database,\n");
        else if (state == "empty file")
            writeFile(path, {});
        else if (state == "folder")
            fs::create_directory(path);
        else if (state == "ruined header") {
            writeFile(path, QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'x'));
        } else if (state == "cut short") {
            buildDatabase(path, {.size = 100'000, .seed = 2});
            fs::resize_file(path, 20'000);
        } else if (state == "damaged") {
            buildDatabase(path, {.seed = 2});
            const QByteArray content = readFile(path);
            writeFile(path, content.left(100) + QByteArray(content.size() - 100, 'x'));
        }
    }

    bool made = true;
    WriterProcess writer;
};

/// What differs in a folder now from before; empty where nothing does. `but` are the entries that may: the
/// destination's.
QString changesSince(const FolderSnapshot &before, const fs::path &folder, const QStringList &but)
{
    auto was = before.entries();
    auto is = FolderSnapshot(folder).entries();
    for (const QString &name : but) {
        was.erase(name.toStdString());
        is.erase(name.toStdString());
    }
    return FolderSnapshot(std::move(was)).differenceTo(FolderSnapshot(std::move(is)));
}

/// The destination's shared memory and empty WAL: SQLite makes them to ask, they are no content.
QStringList marksOf(const fs::path &folder, const fs::path &database)
{
    const QString name = QString::fromStdString(database.lexically_relative(folder).native());
    QStringList marks{name + QStringLiteral("-shm")};
    const fs::path wal = database.native() + "-wal";
    if (!fs::exists(wal) || fs::file_size(wal) == 0)
        marks << name + QStringLiteral("-wal");
    return marks;
}

} // namespace

void TestCopyDestination::endsAsExpected_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<ErrorCode>("code");
    using Mode = DestinationMode;
    using Code = ErrorCode;
    struct Row
    {
        const char *state;
        Code newFile;
        Code replace;
        Code writeInto;
    };
    // clang-format off
    const Row rows[] = {
        {"absent", Code::None, Code::None, Code::DestinationMissing},
        {"database", Code::DestinationExists, Code::None, Code::None},
        {"database of other page size", Code::DestinationExists, Code::None, Code::None},
        {"database being read", Code::DestinationExists, Code::DestinationInUse, Code::DestinationInUse},
        {"database being written", Code::DestinationExists, Code::DestinationInUse, Code::DestinationInUse},
        {"database open elsewhere", Code::DestinationExists, Code::DestinationInUse, Code::None},
        {"database left by a crash", Code::DestinationExists, Code::None, Code::None},
        {"WAL", Code::DestinationExists, Code::None, Code::None},
        {"WAL of other page size", Code::DestinationExists, Code::None, Code::PageSizeMismatch},
        {"WAL being read", Code::DestinationExists, Code::DestinationInUse, Code::None},
        {"WAL being written", Code::DestinationExists, Code::DestinationInUse, Code::DestinationInUse},
        {"WAL open elsewhere", Code::DestinationExists, Code::DestinationInUse, Code::None},
        {"WAL left by a crash", Code::DestinationExists, Code::None, Code::None},
        {"link to a database", Code::DestinationExists, Code::None, Code::None},
        {"text", Code::DestinationExists, Code::DestinationNotADatabase, Code::DestinationNotADatabase},
        {"empty file", Code::DestinationExists, Code::None, Code::None},
        {"folder", Code::DestinationIsFolder, Code::DestinationIsFolder, Code::DestinationIsFolder},
        {"damaged", Code::DestinationExists, Code::None, Code::None},
        {"cut short", Code::DestinationExists, Code::None, Code::None},
        {"ruined header", Code::DestinationExists, Code::DestinationNotADatabase, Code::DestinationNotADatabase},
    };
    // clang-format on
    for (const Row &row : rows) {
        QTest::addRow("%s, new file", row.state) << QByteArray(row.state) << Mode::NewFile << row.newFile;
        QTest::addRow("%s, replace", row.state) << QByteArray(row.state) << Mode::Replace << row.replace;
        QTest::addRow("%s, write into", row.state) << QByteArray(row.state) << Mode::WriteInto << row.writeInto;
    }
}

void TestCopyDestination::endsAsExpected()
{
    QFETCH(QByteArray, state);
    QFETCH(DestinationMode, mode);
    QFETCH(ErrorCode, code);
    const TemporaryFolder folder;
    fs::create_directory(folder / "to");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder.path() / "to" / "copy.db";
    request.destinationMode = mode;
    request.timeout = 500ms;
    request.safetyCopy = false;
    buildDatabase(request.source, {.size = 300'000});
    SqlHandle(request.source).execute("PRAGMA user_version=7");
    writeFile(folder.path() / "to" / "neighbour.txt", "not to be touched");
    std::optional<Destination> destination(std::in_place, state, request.destination);
    QVERIFY2(destination->made, qPrintable(destination->writer.errorOutput()));
    const FolderSnapshot before(folder.path());

    const CopyResult result = copy(request);
    if (code != ErrorCode::None) {
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
        QVERIFY2(result.error.code == code, qPrintable(inWords(result)));
        const fs::path written =
            fs::is_symlink(request.destination) ? folder.path() / "to" / "linked.db" : request.destination;
        QCOMPARE(changesSince(before, folder.path(), marksOf(folder.path(), written)), QString());
        if (code == ErrorCode::DestinationInUse)
            QVERIFY2(result.error.detail.contains(QString::number(destination->writer.pid())),
                     qPrintable(result.error.detail));
        ++m_ended;
        return;
    }
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    const bool open = state.contains("open elsewhere") || state.contains("being read");
    if (open)
        destination->writer.stop();
    destination.reset();
    QCOMPARE(verifyBank(request.destination), QString());
    const QByteArray facts =
        "SELECT (SELECT user_version FROM pragma_user_version) || ' ' || (SELECT count(*) FROM transfers)"
        " || ' ' || (SELECT count(*) FROM filler)";
    const QByteArray found = SqlHandle(request.destination).text(facts);
    QVERIFY2(found.startsWith(QByteArray::number(sourceVersion) + " 0 "), found.constData());
    QCOMPARE(found, SqlHandle(request.source).text(facts));
    // No sidecar of the old one is there to meet the new one.
    QStringList expected{QStringLiteral("copy.db"), QStringLiteral("neighbour.txt")};
    if (state.startsWith("link"))
        expected.insert(1, QStringLiteral("linked.db"));
    if (!open)
        QCOMPARE(namesIn(folder / "to"), expected);
    // A link stays one, the file it leads to is the destination.
    const QString written = state.startsWith("link") ? QStringLiteral("to/linked.db") : QStringLiteral("to/copy.db");
    QCOMPARE(changesSince(before, folder.path(),
                          {written, written + QStringLiteral("-wal"), written + QStringLiteral("-shm"),
                           written + QStringLiteral("-journal")}),
             QString());
    ++m_ended;
}

void TestCopyDestination::cleanupTestCase()
{
    qInfo("%d states and modes of a destination: each ended as expected, and nothing else changed", m_ended);
}

void TestCopyDestination::replacedFileKeepsItsPermissions()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.destinationMode = DestinationMode::Replace;
    buildDatabase(request.source);
    buildDatabase(request.destination, {.seed = 2});
    fs::permissions(request.source, fs::perms(0644));
    fs::permissions(request.destination, fs::perms(0600));
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(unsigned(fs::status(request.destination).permissions()), 0600u);
}

void TestCopyDestination::replacingThroughALinkKeepsTheLink()
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "real");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "link.db";
    request.destinationMode = DestinationMode::Replace;
    buildDatabase(request.source, {.size = 300'000});
    buildDatabase(folder.path() / "real" / "b.db");
    fs::create_symlink("real/b.db", request.destination);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(fs::is_symlink(request.destination));
    QCOMPARE(result.receipt.destination, folder.path() / "real" / "b.db");
    QCOMPARE(namesIn(folder / "real"), QStringList{QStringLiteral("b.db")});
    QCOMPARE(fs::file_size(request.destination), fs::file_size(request.source));
}

void TestCopyDestination::readersOfAWalDestinationKeepTheirSnapshot()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "live.db";
    request.destinationMode = DestinationMode::WriteInto;
    request.safetyCopy = false;
    buildDatabase(request.source, {.size = 300'000});
    SqlHandle(request.source).execute("PRAGMA user_version=7");
    buildDatabase(request.destination, {.journalMode = "wal", .seed = 2});
    SqlHandle reader(request.destination);
    reader.execute("BEGIN");
    QCOMPARE(reader.integer("PRAGMA user_version"), 0);
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(reader.integer("PRAGMA user_version"), 0);
    QCOMPARE(reader.integer("SELECT sum(balance) FROM accounts"), bankSum);
    QCOMPARE(reader.integer("SELECT count(*) FROM sqlite_schema WHERE name='filler'"), 0);
    reader.execute("COMMIT");
    QCOMPARE(reader.integer("PRAGMA user_version"), sourceVersion);
    QVERIFY(reader.integer("SELECT count(*) FROM filler") > 0);
    QCOMPARE(reader.text("PRAGMA integrity_check"), QByteArray("ok"));
}

void TestCopyDestination::withoutASafetyCopyNothingIsWritten()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "live.db";
    request.destinationMode = DestinationMode::WriteInto;
    request.progressInterval = 0ms;
    buildDatabase(request.source, {.size = 200'000});
    buildDatabase(request.destination, {.size = 3'000'000, .seed = 2});
    const QByteArray before = readFile(request.destination);
    bool inTheWay = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        if (!progress.keepingOld || progress.phaseFraction <= 0 || std::exchange(inTheWay, true))
            return;
        // What is written of it meets an end.
        for (const auto &entry : fs::directory_iterator(folder.path())) {
            if (entry.is_directory())
                fs::remove_all(entry.path());
        }
    });
    QVERIFY(inTheWay);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY(result.receipt.safetyCopy.empty());
    QCOMPARE(readFile(request.destination), before);
    QCOMPARE(namesIn(folder.path()), (QStringList{QStringLiteral("a.db"), QStringLiteral("live.db")}));
}

void TestCopyDestination::writeIntoTakesAnotherTextEncoding_data()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<CopyMethod>("method");
    for (const char *journalMode : {"delete", "wal"}) {
        for (const CopyMethod method : {CopyMethod::Online, CopyMethod::Clone, CopyMethod::Compact})
            QTest::addRow("%s, %s", journalMode, methodName(method)) << QByteArray(journalMode) << method;
    }
}

void TestCopyDestination::writeIntoTakesAnotherTextEncoding()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const CopyMethod, method);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "live.db";
    request.destinationMode = DestinationMode::WriteInto;
    request.method = method;
    buildDatabase(request.source, {.journalMode = "wal", .encoding = "UTF-16le", .size = 200'000});
    buildDatabase(request.destination, {.journalMode = journalMode, .seed = 2});
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(pragma(request.destination, "encoding"), QByteArray("UTF-16le"));
    QCOMPARE(pragma(request.destination, "journal_mode"), journalMode);
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestCopyDestination::writeIntoKeepsASafetyCopy()
{
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "live.db";
    request.destinationMode = DestinationMode::WriteInto;
    buildDatabase(request.source, {.size = 300'000});
    buildDatabase(request.destination, {.seed = 2});
    SqlHandle(request.destination).execute("PRAGMA user_version=3");
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(!result.receipt.safetyCopy.empty());
    QCOMPARE(result.receipt.safetyCopy.parent_path(), folder.path());
    QCOMPARE(SqlHandle(result.receipt.safetyCopy).integer("PRAGMA user_version"), 3);
    QCOMPARE(verifyBank(result.receipt.safetyCopy), QString());
    QCOMPARE(namesIn(folder.path()).size(), 3);
}

void TestCopyDestination::readOnlyFolderIsNotWritten_data()
{
    QTest::addColumn<DestinationMode>("mode");
    QTest::newRow("new file") << DestinationMode::NewFile;
    QTest::newRow("replace") << DestinationMode::Replace;
    QTest::newRow("write into") << DestinationMode::WriteInto;
}

void TestCopyDestination::readOnlyFolderIsNotWritten()
{
    QFETCH(DestinationMode, mode);
    const TemporaryFolder folder;
    fs::create_directory(folder / "to");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder.path() / "to" / "copy.db";
    request.destinationMode = mode;
    buildDatabase(request.source);
    if (mode != DestinationMode::NewFile)
        buildDatabase(request.destination, {.seed = 2});
    fs::permissions(folder / "to", fs::perms(0555));
    const FolderSnapshot before(folder.path());
    const QStringList options = geteuid() == 0 ? QStringList{QStringLiteral("user=65534")} : QStringList();
    const CopierReport report = CopierProcess::run(request, options);
    QCOMPARE(report.outcome, QStringLiteral("Failed"));
    QCOMPARE(report.error, QStringLiteral("DestinationNotPermitted"));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestCopyDestination::fullDiskLeavesNothing_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<bool>("fillsMeanwhile");
    for (const CopyMethod method : allMethods) {
        QTest::addRow("%s, too small", methodName(method)) << method << DestinationMode::NewFile << false;
        QTest::addRow("%s, fills up meanwhile", methodName(method)) << method << DestinationMode::NewFile << true;
        QTest::addRow("%s, replace, fills up meanwhile", methodName(method))
            << method << DestinationMode::Replace << true;
        QTest::addRow("%s, write into, fills up meanwhile", methodName(method))
            << method << DestinationMode::WriteInto << true;
    }
}

void TestCopyDestination::fullDiskLeavesNothing()
{
    QFETCH(CopyMethod, method);
    QFETCH(DestinationMode, mode);
    QFETCH(bool, fillsMeanwhile);
    const TemporaryFolder folder;
    const MountedMemory small(folder / "small", "size=1m");
    if (!small.isMounted())
        QSKIP("this machine lets the test mount no file system");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder.path() / "small" / "copy.db";
    request.method = method;
    request.destinationMode = mode;
    request.progressInterval = 0ms;
    request.pagesPerStep = 5;
    request.safetyCopy = false;
    buildDatabase(request.source, {.size = fillsMeanwhile ? 500'000 : 2'000'000});
    if (mode != DestinationMode::NewFile) {
        buildDatabase(request.destination, {.seed = 2});
        SqlHandle(request.destination).execute("PRAGMA user_version=3");
    }
    const FolderSnapshot source(folder.path());
    const fs::path filler = folder.path() / "small" / "filler";
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        // Someone else takes the rest.
        if (fillsMeanwhile && progress.phase == CopyPhase::Copying && !fs::exists(filler)) {
            try {
                writeFile(filler, QByteArray(1 << 20, 'f'));
            } catch (const std::exception &) {
                // That is what full means.
            }
        }
    });
    fs::remove(filler);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == ErrorCode::DiskFull, qPrintable(inWords(result)));
    const QStringList names = namesIn(folder / "small");
    QCOMPARE(names, mode == DestinationMode::NewFile ? QStringList() : QStringList{QStringLiteral("copy.db")});
    QCOMPARE(source.entries().at("a.db"), FolderSnapshot(folder.path()).entries().at("a.db"));
    if (mode != DestinationMode::NewFile) {
        QCOMPARE(verifyBank(request.destination), QString());
        QCOMPARE(SqlHandle(request.destination).integer("PRAGMA user_version"), 3);
    }
}

QTEST_GUILESS_MAIN(TestCopyDestination)
#include "tst_copydestination.moc"
