// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copierprocess.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// What is no database, or may not be read or written, is refused by its own name, quickly, and stays untouched.
class TestCopyRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddSourceIsRefused_data();
    void oddSourceIsRefused();
    void sourceOfThisLengthIsNoDatabaseOrEmpty();
    void ordinaryUserIsToldWhatHeMayNot_data();
    void ordinaryUserIsToldWhatHeMayNot();
    void sameFileIsRefusedByAnyName_data();
    void sameFileIsRefusedByAnyName();
    void sidecarOfTheSourceIsRefused_data();
    void sidecarOfTheSourceIsRefused();
    void existingDestinationIsUntouched_data();
    void existingDestinationIsUntouched();
    void impossibleDestinationIsRefused_data();
    void impossibleDestinationIsRefused();
};

namespace {

/// Puts that kind of thing at `path` and returns the path to copy from, which may be another.
fs::path makeOddSource(const QString &kind, const fs::path &path)
{
    if (kind == QStringLiteral("folder"))
        fs::create_directory(path);
    else if (kind == QStringLiteral("FIFO"))
        mkfifo(path.c_str(), 0666);
    else if (kind == QStringLiteral("empty file"))
        writeFile(path, {});
    else if (kind == QStringLiteral("one byte"))
        writeFile(path, "S");
    else if (kind == QStringLiteral("text"))
        writeFile(path, QByteArray("Dear database,\n").repeated(1000));
    else if (kind == QStringLiteral("zeros"))
        writeFile(path, QByteArray(8192, '\0'));
    else if (kind == QStringLiteral("encrypted"))
        writeFile(path, QByteArray("\x9d\x03\xf1\x77random-looking").repeated(4096));
    else if (kind == QStringLiteral("header only"))
        writeFile(path, QByteArray("SQLite format 3\0", 16));
    else if (kind == QStringLiteral("link to nothing"))
        fs::create_symlink("nothing", path);
    else if (kind == QStringLiteral("link to itself"))
        fs::create_symlink(path.filename(), path);
    else if (kind == QStringLiteral("link to a FIFO")) {
        mkfifo((path.native() + ".fifo").c_str(), 0666);
        fs::create_symlink(path.native() + ".fifo", path);
    } else if (kind == QStringLiteral("socket")) {
        sockaddr_un address = {AF_UNIX, {}};
        path.native().copy(address.sun_path, sizeof address.sun_path - 1);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        static_cast<void>(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address));
        ::close(descriptor);
    } else if (kind == QStringLiteral("/dev/zero") || kind == QStringLiteral("/dev/null")
               || kind == QStringLiteral("/proc/self/status") || kind == QStringLiteral("/proc/version"))
        return kind.toStdString();
    else if (kind == QStringLiteral("name below a file")) {
        writeFile(path, "text");
        return path / "a.db";
    } else if (kind == QStringLiteral("missing folder"))
        return path / "none" / "a.db";
    else if (kind == QStringLiteral("empty name"))
        return {};
    return path;
}

} // namespace

void TestCopyRefusals::oddSourceIsRefused_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << ErrorCode::SourceMissing;
    QTest::newRow("missing folder") << ErrorCode::SourceMissing;
    QTest::newRow("name below a file") << ErrorCode::SourceMissing;
    QTest::newRow("empty name") << ErrorCode::SourceMissing;
    QTest::newRow("link to nothing") << ErrorCode::SourceMissing;
    QTest::newRow("link to itself") << ErrorCode::SourceMissing;
    QTest::newRow("folder") << ErrorCode::SourceNotRegularFile;
    QTest::newRow("FIFO") << ErrorCode::SourceNotRegularFile;
    QTest::newRow("link to a FIFO") << ErrorCode::SourceNotRegularFile;
    QTest::newRow("socket") << ErrorCode::SourceNotRegularFile;
    QTest::newRow("/dev/zero") << ErrorCode::SourceNotRegularFile;
    QTest::newRow("/dev/null") << ErrorCode::SourceNotRegularFile;
    // These say that they are regular files of no bytes.
    QTest::newRow("/proc/self/status") << ErrorCode::SourceEmpty;
    QTest::newRow("/proc/version") << ErrorCode::SourceEmpty;
    QTest::newRow("empty file") << ErrorCode::SourceEmpty;
    QTest::newRow("one byte") << ErrorCode::NotADatabase;
    QTest::newRow("text") << ErrorCode::NotADatabase;
    QTest::newRow("zeros") << ErrorCode::NotADatabase;
    QTest::newRow("encrypted") << ErrorCode::NotADatabase;
    QTest::newRow("header only") << ErrorCode::NotADatabase;
}

void TestCopyRefusals::oddSourceIsRefused()
{
    QFETCH(ErrorCode, code);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    for (const CopyMethod method : allMethods) {
        const TemporaryFolder folder;
        CopyRequest request;
        request.method = method;
        request.source = makeOddSource(kind, folder / "a.db");
        request.destination = folder / "copy.db";
        const FolderSnapshot before(folder.path());
        QElapsedTimer timer;
        timer.start();
        const CopyResult result = copy(request);
        QVERIFY2(timer.elapsed() < patient(std::chrono::seconds(1)).count(), "it waited for something");
        QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
        QVERIFY2(result.error.code == code, qPrintable(inWords(result)));
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
        QVERIFY(!describe(result.error).title.isEmpty());
    }
}

void TestCopyRefusals::sourceOfThisLengthIsNoDatabaseOrEmpty()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "whole.db");
    const QByteArray whole = readFile(folder / "whole.db");
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    request.timeout = std::chrono::milliseconds(500);
    int refused = 0;
    // A database that lost its end: never a verified copy, and never a hang.
    for (const qsizetype length : {0, 1, 15, 16, 17, 99, 100, 101, 511, 512, 1000, 4095, 4096, 4097, 8191, 8192}) {
        writeFile(request.source, whole.left(length));
        for (const CopyMethod method : allMethods) {
            request.method = method;
            const CopyResult result = copy(request);
            QVERIFY2(result.outcome != CopyOutcome::Verified,
                     qPrintable(QStringLiteral("%1 bytes: %2").arg(length).arg(inWords(result))));
            refused += !result.isCopied();
            if (!result.isCopied())
                QCOMPARE(namesIn(folder.path()), (QStringList{QStringLiteral("a.db"), QStringLiteral("whole.db")}));
            QVERIFY2(result.isCopied() || result.error.code == ErrorCode::SourceEmpty
                         || result.error.code == ErrorCode::NotADatabase
                         || result.error.code == ErrorCode::SourceTruncated
                         || result.error.code == ErrorCode::SourceDamaged,
                     qPrintable(inWords(result)));
            fs::remove(request.destination);
        }
        QCOMPARE(readFile(request.source), whole.left(length));
    }
    qInfo("%d of %d refused, the others copied and said to be damaged", refused, 16 * int(std::size(allMethods)));
}

void TestCopyRefusals::ordinaryUserIsToldWhatHeMayNot_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("unreadable file") << QStringLiteral("source") << QStringLiteral("SourceNotPermitted");
    QTest::newRow("unreadable folder") << QStringLiteral("source folder") << QStringLiteral("SourceNotPermitted");
    QTest::newRow("read-only destination folder")
        << QStringLiteral("destination folder") << QStringLiteral("DestinationNotPermitted");
}

void TestCopyRefusals::ordinaryUserIsToldWhatHeMayNot()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const TemporaryFolder folder;
    fs::create_directory(folder / "from");
    fs::create_directory(folder / "to");
    CopyRequest request;
    request.source = folder.path() / "from" / "a.db";
    request.destination = folder.path() / "to" / "copy.db";
    buildDatabase(request.source);
    fs::permissions(folder / "to", fs::perms(0777));
    if (what == QStringLiteral("source"))
        fs::permissions(request.source, fs::perms::none);
    else if (what == QStringLiteral("source folder"))
        fs::permissions(folder / "from", fs::perms::none);
    else
        fs::permissions(folder / "to", fs::perms(0555));
    // To root everything is permitted.
    const QStringList options = geteuid() == 0 ? QStringList{QStringLiteral("user=65534")} : QStringList();
    const CopierReport report = CopierProcess::run(request, options);
    fs::permissions(folder / "from", fs::perms::owner_all);
    QCOMPARE(report.outcome, QStringLiteral("Failed"));
    QCOMPARE(report.error, code);
    QVERIFY(namesIn(folder / "to").isEmpty());
    QCOMPARE(namesIn(folder / "from"), QStringList{QStringLiteral("a.db")});
}

void TestCopyRefusals::sameFileIsRefusedByAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"the same path", "dot", "dot dot", "double slash", "hard link", "symbolic link",
                             "link to a link", "linked folder", "relative"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCopyRefusals::sameFileIsRefusedByAnyName()
{
    QFETCH(QString, name);
    for (const char *journalMode : {"delete", "wal"}) {
        for (const auto mode : {DestinationMode::NewFile, DestinationMode::Replace, DestinationMode::WriteInto}) {
            const TemporaryFolder folder;
            fs::create_directory(folder / "sub");
            const fs::path source = folder / "a.db";
            fs::path other = source;
            buildDatabase(source, {.journalMode = journalMode});
            if (name == QStringLiteral("dot"))
                other = folder.path() / "." / "a.db";
            else if (name == QStringLiteral("dot dot"))
                other = folder.path() / "sub" / ".." / "a.db";
            else if (name == QStringLiteral("double slash"))
                other = folder.path().native() + "//a.db";
            else if (name == QStringLiteral("relative"))
                other = fs::relative(source);
            else if (name == QStringLiteral("hard link"))
                fs::create_hard_link(source, other = folder / "b.db");
            else if (name == QStringLiteral("symbolic link"))
                fs::create_symlink("a.db", other = folder / "b.db");
            else if (name == QStringLiteral("link to a link")) {
                fs::create_symlink("a.db", folder / "c.db");
                fs::create_symlink("c.db", other = folder / "b.db");
            } else if (name == QStringLiteral("linked folder")) {
                fs::create_directory_symlink(folder.path(), folder.path() / "sub" / "link");
                other = folder.path() / "sub" / "link" / "a.db";
            }
            CopyRequest request;
            request.destinationMode = mode;
            const FolderSnapshot before(folder.path());
            for (const bool swapped : {false, true}) {
                request.source = swapped ? other : source;
                request.destination = swapped ? source : other;
                const CopyResult result = copy(request);
                QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
                QVERIFY2(result.error.code == ErrorCode::SameFile, qPrintable(inWords(result)));
                QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
            }
        }
    }
}

void TestCopyRefusals::sidecarOfTheSourceIsRefused_data()
{
    QTest::addColumn<QByteArray>("suffix");
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QTest::newRow(suffix) << QByteArray(suffix);
}

/// SQLite would take the copy for the source's own journal.
void TestCopyRefusals::sidecarOfTheSourceIsRefused()
{
    QFETCH(QByteArray, suffix);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = request.source.native() + suffix.toStdString();
    buildDatabase(request.source);
    const CopyResult result = copy(request);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == ErrorCode::SameFile, qPrintable(inWords(result)));
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("a.db")});
}

void TestCopyRefusals::existingDestinationIsUntouched_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("database") << QStringLiteral("database") << ErrorCode::DestinationExists;
    QTest::newRow("text") << QStringLiteral("text") << ErrorCode::DestinationExists;
    QTest::newRow("empty file") << QStringLiteral("empty file") << ErrorCode::DestinationExists;
    QTest::newRow("link to nothing") << QStringLiteral("link to nothing") << ErrorCode::DestinationNotRegularFile;
    QTest::newRow("folder") << QStringLiteral("folder") << ErrorCode::DestinationIsFolder;
    QTest::newRow("FIFO") << QStringLiteral("FIFO") << ErrorCode::DestinationNotRegularFile;
    QTest::newRow("stray WAL") << QStringLiteral("stray -wal") << ErrorCode::DestinationLeftovers;
    QTest::newRow("stray journal") << QStringLiteral("stray -journal") << ErrorCode::DestinationLeftovers;
}

void TestCopyRefusals::existingDestinationIsUntouched()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const TemporaryFolder folder;
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder / "copy.db";
    buildDatabase(request.source);
    if (what == QStringLiteral("database"))
        buildDatabase(request.destination, {.journalMode = "wal", .seed = 2});
    else if (what.startsWith(QStringLiteral("stray")))
        writeFile(request.destination.native() + what.mid(6).toStdString(), "something of another database");
    else
        makeOddSource(what, request.destination);
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == code, qPrintable(inWords(result)));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void TestCopyRefusals::impossibleDestinationIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing folder") << QStringLiteral("none/copy.db") << ErrorCode::DestinationFolderMissing;
    QTest::newRow("folder that is a file") << QStringLiteral("a.db/copy.db") << ErrorCode::DestinationFolderMissing;
    QTest::newRow("folder that takes no files")
        << QStringLiteral("/proc/copy.db") << ErrorCode::DestinationNotPermitted;
    QTest::newRow("name of 256 bytes") << QString(256, QLatin1Char('n')) << ErrorCode::PathTooLong;
    QTest::newRow("empty name") << QString() << ErrorCode::DestinationFolderMissing;
    QTest::newRow("folder with a slash") << QStringLiteral("sub/") << ErrorCode::DestinationIsFolder;
    QTest::newRow("path of 600 bytes") << QStringLiteral("long") << ErrorCode::PathTooLong;
}

void TestCopyRefusals::impossibleDestinationIsRefused()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    const TemporaryFolder folder;
    fs::create_directory(folder / "sub");
    CopyRequest request;
    request.source = folder / "a.db";
    buildDatabase(request.source);
    request.destination = what.isEmpty() ? fs::path() : folder.path() / what.toStdString();
    if (what == QStringLiteral("long")) {
        request.destination = folder.path();
        for (int i = 0; i < 3; ++i)
            fs::create_directory(request.destination /= std::string(200, 'd'));
        request.destination /= "copy.db";
    }
    const FolderSnapshot before(folder.path());
    const CopyResult result = copy(request);
    QCOMPARE(outcomeName(result.outcome), QStringLiteral("Failed"));
    QVERIFY2(result.error.code == code, qPrintable(inWords(result)));
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

QTEST_GUILESS_MAIN(TestCopyRefusals)
#include "tst_copyrefusals.moc"
