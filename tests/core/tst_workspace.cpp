// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QTest>

#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// The hidden folder a copy is made in: no other folder is taken for it, and it goes, whatever happens to its name.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersOfOthersStay_data();
    void foldersOfOthersStay();
    void whatAKilledCopyLeftGoes_data();
    void whatAKilledCopyLeftGoes();
    void goesWhenDescriptorsRunOut();
    void copiesInAFolderThatOthersMayChange_data();
    void copiesInAFolderThatOthersMayChange();
    void aSwappedWorkspaceLeadsNowhere_data();
    void aSwappedWorkspaceLeadsNowhere();
    void aFolderThatIsMovedAwayKeepsNothing();
    void aFolderThatIsThereIsNotSaidToBeMissing();
    void anotherUsersLinkInAFolderForEverybodyIsNotFollowed();
};

namespace {

constexpr char markName[] = ".litecopy-workspace";
constexpr char markText[] = "Litecopy works in this folder, and removes it with all that is in it when it is done.\n";

/// The path of the workspace in `folder`; empty where there is none.
fs::path workspaceIn(const fs::path &folder)
{
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().native().starts_with(".litecopy-"))
            return entry.path();
    }
    return {};
}

CopyRequest requestIn(const TemporaryFolder &folder)
{
    CopyRequest request;
    request.source = folder / "a.db";
    request.destination = folder.path() / "to" / "copy.db";
    fs::create_directory(folder / "to");
    buildDatabase(request.source, {.size = 200'000});
    return request;
}

struct Foreign
{
    const char *name; ///< of the folder
    const char *file; ///< in it; null for none
    const char *content;
    mode_t mode;
};

/// Everything somebody might have that looks like a workspace, and is none.
const Foreign foreign[] = {
    {".litecopy-archive", "2024/photo.jpg", "precious", 0755},
    {".litecopy-backup", "copy.db", "precious", 0700},
    {".litecopy-backup", "copy.db", "precious", 01700},
    {".litecopy-backup", "snapshot.db-wal", "precious", 0700},
    {".litecopy-backup", nullptr, nullptr, 0700},
    {".litecopy-backup", nullptr, nullptr, 0755},
    {".litecopy-backup", "notes/copy.db", "precious", 0700},
    {".litecopy-backup", markName, "precious", 0700},
    {".litecopy-", "copy.db", "precious", 0700},
    {".litecopy", "copy.db", "precious", 0700},
    {".litecopy-old", "copy.db", "precious", 0700},
    {".litecopy-backups", nullptr, nullptr, 01700},
    {".litecopy-back-1", nullptr, nullptr, 01700},
    {".litecopy-back.1", nullptr, nullptr, 01700},
    {".litecopy-workspace", "copy.db", "precious", 0700},
    {".litecopy-archive", markName, markText, 0700},
};

void make(const fs::path &folder, const Foreign &what)
{
    fs::create_directories(folder / what.name);
    if (what.file) {
        fs::create_directories((folder / what.name / what.file).parent_path());
        writeFile(folder / what.name / what.file, what.content);
    }
    QCOMPARE(::chmod((folder / what.name).c_str(), what.mode), 0);
}

} // namespace

void TestWorkspace::foldersOfOthersStay_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("marked");
    for (int number = 0; number < int(std::size(foreign)); ++number) {
        const Foreign &what = foreign[number];
        QTest::addRow("%d: %s, %s", number, what.name, what.file ? what.file : "empty") << number << false;
    }
    for (int number : {0, 6})
        QTest::addRow("%d: %s, %s, with a mark", number, foreign[number].name, foreign[number].file) << number << true;
}

void TestWorkspace::foldersOfOthersStay()
{
    QFETCH(const int, number);
    QFETCH(const bool, marked);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.temporaryFolder = folder / "temporary";
    for (const fs::path &place : {folder / "to", folder / "temporary"}) {
        make(place, foreign[number]);
        if (marked)
            writeFile(place / foreign[number].name / markName, markText);
        // By a link it is somebody else's all the more.
        fs::create_directory(place / "real");
        writeFile(place / "real" / "copy.db", "precious");
        writeFile(place / "real" / markName, markText);
        fs::create_symlink("real", place / ".litecopy-linked");
        writeFile(place / ".litecopy-afile1", "precious");
    }
    const FolderSnapshot before(folder.path());
    for (const CopyMethod method : allMethods) {
        request.method = method;
        const CopyResult result = copy(request);
        QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
        fs::remove(request.destination);
        QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    }
}

void TestWorkspace::whatAKilledCopyLeftGoes_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<bool>("goes");
    QTest::newRow("before it was marked") << QList<QByteArray>{} << true;
    QTest::newRow("just marked") << QList<QByteArray>{markName} << true;
    QTest::newRow("at work") << QList<QByteArray>{markName, "copy.db", "copy.db-journal", "snapshot.db-wal"} << true;
    // Somebody found a use for it.
    QTest::newRow("with a file of somebody's") << QList<QByteArray>{markName, "copy.db", "rescued.db"} << false;
    QTest::newRow("marked by nobody") << QList<QByteArray>{"copy.db"} << false;
}

void TestWorkspace::whatAKilledCopyLeftGoes()
{
    QFETCH(const QList<QByteArray>, files);
    QFETCH(const bool, goes);
    const TemporaryFolder folder;
    const CopyRequest request = requestIn(folder);
    const fs::path left = folder.path() / "to" / ".litecopy-Ab3Xy9";
    QCOMPARE(::mkdir(left.c_str(), 01700), 0);
    for (const QByteArray &name : files)
        writeFile(left / name.toStdString(), name == markName ? QByteArray(markText) : QByteArray("left"));
    const FolderSnapshot before(folder / "to");
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    fs::remove(request.destination);
    if (goes)
        QCOMPARE(namesIn(folder / "to"), QStringList());
    else
        QCOMPARE(before.differenceTo(FolderSnapshot(folder / "to")), QString());
}

void TestWorkspace::goesWhenDescriptorsRunOut()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    struct rlimit usual = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &usual), 0);
    const int first = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::close(first);
    int failed = 0;
    for (int more = 0; more < 25; ++more) {
        request.method = allMethods[std::size_t(more) % std::size(allMethods)];
        const struct rlimit few = {rlim_t(first + more), usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const CopyResult result = copy(request);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &usual), 0);
        failed += !result.isCopied();
        const QStringList expected = result.isCopied() ? QStringList{QStringLiteral("copy.db")} : QStringList();
        QVERIFY2(namesIn(folder / "to") == expected,
                 qPrintable(QStringLiteral("%1 more descriptors, %2: %3")
                                .arg(more)
                                .arg(inWords(result), namesIn(folder / "to").join(QLatin1Char(' ')))));
        fs::remove(request.destination);
    }
    qInfo("25 copies with few descriptors, %d failed, none left its folder", failed);
    QVERIFY(failed > 0 && failed < 25);
}

void TestWorkspace::copiesInAFolderThatOthersMayChange_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<DestinationMode>("mode");
    QTest::addColumn<QByteArray>("journal");
    for (const CopyMethod method : allMethods) {
        for (const char *const journal : {"delete", "wal"}) {
            QTest::addRow("%s, %s, new", methodName(method), journal)
                << method << DestinationMode::NewFile << QByteArray(journal);
            QTest::addRow("%s, %s, replace", methodName(method), journal)
                << method << DestinationMode::Replace << QByteArray(journal);
            QTest::addRow("%s, %s, write into", methodName(method), journal)
                << method << DestinationMode::WriteInto << QByteArray(journal);
        }
    }
}

/// The paths are then such as go through a descriptor: SQLite, the checks and the hash must all cope with them.
void TestWorkspace::copiesInAFolderThatOthersMayChange()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const DestinationMode, mode);
    QFETCH(const QByteArray, journal);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    fs::remove(request.source);
    buildDatabase(request.source, {.journalMode = journal, .size = 300'000});
    fs::permissions(folder / "to", fs::perms(0777));
    if (mode != DestinationMode::NewFile)
        buildDatabase(request.destination, {.journalMode = journal, .size = 100'000, .seed = 2});
    request.method = method;
    request.destinationMode = mode;
    request.safetyCopy = false;
    request.readBack = mode != DestinationMode::WriteInto;
    request.sha256 = mode != DestinationMode::WriteInto;
    const CopyResult result = copy(request);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QCOMPARE(verifyBank(request.destination), QString());
    QCOMPARE(namesIn(folder / "to"), QStringList{QStringLiteral("copy.db")});
}

void TestWorkspace::aSwappedWorkspaceLeadsNowhere_data()
{
    QTest::addColumn<CopyMethod>("method");
    QTest::addColumn<CopyPhase>("phase");
    for (const CopyMethod method : allMethods) {
        QTest::addRow("%s, copying", methodName(method)) << method << CopyPhase::Copying;
        QTest::addRow("%s, checking", methodName(method)) << method << CopyPhase::Checking;
        QTest::addRow("%s, writing", methodName(method)) << method << CopyPhase::Writing;
    }
}

/// As the owner of a folder may do to root: the workspace is moved away, another of its name has links in it.
void TestWorkspace::aSwappedWorkspaceLeadsNowhere()
{
    QFETCH(const CopyMethod, method);
    QFETCH(const CopyPhase, phase);
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.method = method;
    request.progressInterval = std::chrono::milliseconds(0);
    fs::permissions(folder / "to", fs::perms(0777));
    const fs::path victim = folder / "victim";
    writeFile(victim, "not to be touched");
    fs::permissions(victim, fs::perms(0600));
    bool swapped = false;
    const CopyResult result = copy(request, [&](const CopyProgress &progress) {
        const fs::path workspace = workspaceIn(folder / "to");
        if (progress.phase != phase || swapped || workspace.empty())
            return;
        swapped = true;
        fs::rename(workspace, folder.path() / "to" / "stolen");
        fs::create_directory(workspace);
        for (const char *const name : {"copy.db", "copy.db-journal", "copy.db-wal", "snapshot.db"})
            fs::create_symlink(victim, workspace / name);
    });
    QVERIFY(swapped);
    QCOMPARE(readFile(victim), QByteArray("not to be touched"));
    QCOMPARE(unsigned(fs::status(victim).permissions()), 0600U);
    QVERIFY2(result.outcome == CopyOutcome::Verified, qPrintable(inWords(result)));
    QVERIFY(!fs::is_symlink(request.destination));
    QCOMPARE(verifyBank(request.destination), QString());
}

void TestWorkspace::aFolderThatIsThereIsNotSaidToBeMissing()
{
    for (const CopyMethod method : allMethods) {
        for (const CopyPhase phase : {CopyPhase::Copying, CopyPhase::Checking, CopyPhase::Writing}) {
            const TemporaryFolder folder;
            CopyRequest request = requestIn(folder);
            request.method = method;
            request.progressInterval = std::chrono::milliseconds(0);
            const CopyResult result = copy(request, [&](const CopyProgress &progress) {
                const fs::path workspace = workspaceIn(folder / "to");
                if (progress.phase == phase && !workspace.empty())
                    fs::remove_all(workspace);
            });
            QVERIFY2(result.error.code != ErrorCode::DestinationFolderMissing, qPrintable(inWords(result)));
            QVERIFY2(result.isCopied() == fs::exists(request.destination), qPrintable(inWords(result)));
        }
    }
}

void TestWorkspace::aFolderThatIsMovedAwayKeepsNothing()
{
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    request.progressInterval = std::chrono::milliseconds(0);
    for (const CopyPhase phase : {CopyPhase::Copying, CopyPhase::Checking, CopyPhase::Writing}) {
        bool moved = false;
        const CopyResult result = copy(request, [&](const CopyProgress &progress) {
            if (progress.phase == phase && !std::exchange(moved, true))
                fs::rename(folder / "to", folder / "moved");
        });
        QVERIFY(moved);
        QVERIFY2(result.error.code == ErrorCode::DestinationFolderMissing, qPrintable(inWords(result)));
        QCOMPARE(result.error.path, request.destination);
        QCOMPARE(namesIn(folder / "moved"), QStringList());
        fs::rename(folder / "moved", folder / "to");
    }
}

void TestWorkspace::anotherUsersLinkInAFolderForEverybodyIsNotFollowed()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a link of another user's");
    const TemporaryFolder folder;
    CopyRequest request = requestIn(folder);
    const fs::path own = folder / "own.db";
    buildDatabase(own, {.seed = 2});
    fs::create_symlink(own, request.destination);
    QCOMPARE(::lchown(request.destination.c_str(), 65534, 65534), 0);
    QCOMPARE(::chmod((folder / "to").c_str(), 01777), 0);
    request.destinationMode = DestinationMode::Replace;
    const FolderSnapshot before(folder.path());
    const CopyForecast forecast = forecastCopy(request);
    QCOMPARE(QByteArray(errorName(forecast.error.code)), QByteArray("DestinationNotPermitted"));
    for (const DestinationMode mode : {DestinationMode::Replace, DestinationMode::WriteInto}) {
        request.destinationMode = mode;
        const CopyResult result = copy(request);
        QVERIFY2(result.error.code == ErrorCode::DestinationNotPermitted, qPrintable(inWords(result)));
    }
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
    // A link of one's own, and one of whom the folder belongs to, are followed.
    QCOMPARE(::lchown(request.destination.c_str(), 0, 0), 0);
    request.destinationMode = DestinationMode::Replace;
    const CopyResult result = copy(request);
    QVERIFY2(result.isCopied(), qPrintable(inWords(result)));
    QVERIFY(fs::is_symlink(request.destination));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
