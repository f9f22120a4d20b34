// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "neighbours/neighbourhood.h"

#include "cli/program.h"

#include "support/copying.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <litecopy/fileidentity.h>

#include <QTest>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

constexpr uid_t nobody = 65534;
constexpr uid_t service = 60001;

/// Swaps a database for a link to another one and back, all the time.
class Swapper
{
public:
    Swapper(const fs::path &name, const fs::path &other)
        : m_thread([this, name, other, spare = name.parent_path() / "spare", kept = name.parent_path() / "kept"] {
            fs::create_hard_link(name, kept);
            while (!m_ends) {
                fs::create_symlink(other, spare);
                fs::rename(spare, name);
                std::this_thread::sleep_for(600us);
                fs::create_hard_link(kept, spare);
                fs::rename(spare, name);
                std::this_thread::sleep_for(600us);
            }
        })
    {
    }
    ~Swapper()
    {
        m_ends = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_ends = false;
    std::thread m_thread;
};

} // namespace

/// Program and copier are two users.
class OtherUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void programOfRootIsCopiedByAnother_data();
    void programOfRootIsCopiedByAnother();
    void programOfAnotherIsCopiedByRoot_data();
    void programOfAnotherIsCopiedByRoot();
    void rootChangesNoOwner_data();
    void rootChangesNoOwner();
    void logThatMayNotBeReadIsRefused_data();
    void logThatMayNotBeReadIsRefused();
    void nameSwappedForALinkOpensNoOtherFileToOthers_data() { addWays({Way::Info, Way::Compare}); }
    void nameSwappedForALinkOpensNoOtherFileToOthers();
    void linkOfAnotherUserLeadsRootToNoFileOfAThird_data();
    void linkOfAnotherUserLeadsRootToNoFileOfAThird();
    void rootFollowsALinkToItsMakersOwnFile();
    void copierOfTheGroupLeavesTheProgramItsDatabase_data() { addWays(); }
    void copierOfTheGroupLeavesTheProgramItsDatabase();

private:
    static void addLocks();
};

void OtherUsersTest::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can be two users");
}

void OtherUsersTest::addLocks()
{
    QTest::addColumn<QByteArray>("journalMode");
    QTest::addColumn<QString>("lock");
    QTest::addColumn<int>("transfers");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("log, %s", wayName(way)) << QByteArray("wal") << u"log"_qs << 1 << way;
        QTest::addRow("rollback, %s", wayName(way)) << QByteArray("delete") << u"shared"_qs << 0 << way;
        QTest::addRow("rollback, about to write, %s", wayName(way))
            << QByteArray("delete") << u"reserved"_qs << 0 << way;
    }
}

void OtherUsersTest::programOfRootIsCopiedByAnother_data()
{
    addLocks();
}

void OtherUsersTest::programOfRootIsCopiedByAnother()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), lock));
    const QString wrong = objection(neighbourhood.visit(way, {.asNobody = true}),
                                    {.proofs = {QStringLiteral("pinned")}, .least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void OtherUsersTest::programOfAnotherIsCopiedByRoot_data()
{
    addLocks();
}

void OtherUsersTest::programOfAnotherIsCopiedByRoot()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    for (const fs::path &path : {neighbourhood.home(), neighbourhood.source()})
        QCOMPARE(::chown(path.c_str(), service, service), 0);
    WriterProcess program;
    QVERIFY(program.hold(neighbourhood.source(), lock, {QStringLiteral("user=%1").arg(service)}));
    const QString wrong = objection(neighbourhood.visit(way),
                                    {.proofs = {QStringLiteral("pinned")}, .least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(lock != u"log" || program.commitOne());
}

void OtherUsersTest::rootChangesNoOwner_data()
{
    addLocks();
}

/// As root SQLite gives a -wal, -shm or -journal that it opens to the owner of the database, also where it only reads.
void OtherUsersTest::rootChangesNoOwner()
{
    QFETCH(const QByteArray, journalMode);
    QFETCH(const QString, lock);
    QFETCH(const int, transfers);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = journalMode});
    const fs::path database = neighbourhood.source();
    WriterProcess program;
    QVERIFY(program.hold(database, lock));
    QCOMPARE(::chown(database.c_str(), service, service), 0);
    const auto ownerOf = [](const fs::path &file) {
        struct stat status = {};
        return ::stat(file.c_str(), &status) == 0 ? std::pair(status.st_uid, status.st_gid) : std::pair(nobody, nobody);
    };
    const fs::path index = database.native() + "-shm";
    const std::vector<fs::path> still{database, database.native() + "-wal", database.native() + "-journal"};
    std::vector<Litecopy::FileIdentity> before;
    for (const fs::path &file : still)
        before.push_back(Litecopy::identify(file));
    const auto ownerOfIndex = ownerOf(index);
    const QString wrong = objection(neighbourhood.visit(way), {.least = transfers, .most = transfers});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    for (std::size_t i = 0; i < still.size(); ++i)
        QVERIFY2(Litecopy::identify(still[i]) == before[i], still[i].c_str());
    QCOMPARE(ownerOf(index), ownerOfIndex);
}

void OtherUsersTest::logThatMayNotBeReadIsRefused_data()
{
    QTest::addColumn<bool>("inUse");
    QTest::addColumn<Way>("way");
    for (const Way way : allWays) {
        QTest::addRow("in use, %s", wayName(way)) << true << way;
        QTest::addRow("left behind, %s", wayName(way)) << false << way;
    }
}

void OtherUsersTest::logThatMayNotBeReadIsRefused()
{
    QFETCH(const bool, inUse);
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal"});
    WriterProcess program;
    QVERIFY(inUse ? program.hold(neighbourhood.source(), QStringLiteral("log"))
                  : program.crash(neighbourhood.source(), QStringLiteral("wal")));
    fs::permissions(neighbourhood.source().native() + "-wal", fs::perms(0600));
    const Journey journey{.asNobody = true, .timeout = 4s};
    const QString wrong = objection(neighbourhood.visit(way, journey),
                                    {.refusals = {77}, .named = "bank.db-wal", .mustRefuse = true}, journey);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The owner of a folder can make root read any file; what root makes of it stays as closed as that file.
void OtherUsersTest::nameSwappedForALinkOpensNoOtherFileToOthers()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.size = 500'000});
    const fs::path name = neighbourhood / "name.db";
    const fs::path secret = neighbourhood / "secret.db";
    for (const fs::path &file : {name, secret})
        fs::copy_file(neighbourhood.source(), file);
    fs::permissions(name, fs::perms(0644));
    SqlHandle(secret).execute("UPDATE accounts SET balance = 2 * balance");
    fs::permissions(secret, fs::perms(0600));
    const Journey journey{.timeout = 1s};
    const Swapper swapper(name, secret);
    int accepted = 0;
    for (int i = 0; i < 25; ++i) {
        const Visit visit = neighbourhood.visit(way, name, journey);
        const bool isSecret = visit.sum == 2 * bankSum;
        const QString wrong =
            objection(visit, {.refusals = {75}, .most = 0, .sum = isSecret ? 2 * bankSum : bankSum}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        if (!visit.accepted)
            continue;
        ++accepted;
        // A database that is written into keeps its own mode.
        if (way == Way::Into || way == Way::Memory)
            continue;
        struct stat status = {};
        QCOMPARE(::stat(neighbourhood.copy().c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), isSecret ? 0600 : 0644);
    }
    QVERIFY2(accepted > 0, "none was copied, though each of the two files may be");
}

/// SQLite makes -wal and -shm for whoever opens the database first: those of a copier would shut its program out.
void OtherUsersTest::linkOfAnotherUserLeadsRootToNoFileOfAThird_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<uint>("folderMode");
    const uint own = 0755;
    const uint everybodys = 01777;
    QTest::newRow("replacing") << QByteArrayList{"--force"} << QByteArray("theirs/link.db") << own;
    QTest::newRow("writing into") << QByteArrayList{"--into"} << QByteArray("theirs/link.db") << own;
    QTest::newRow("the folder is the link") << QByteArrayList{"--force"} << QByteArray("theirs/way/victim.db") << own;
    QTest::newRow("a link that leads to the link") << QByteArrayList{"--force"} << QByteArray("mine.db") << own;
    QTest::newRow("in a folder for everybody")
        << QByteArrayList{"--force"} << QByteArray("theirs/link.db") << everybodys;
    QTest::newRow("receipt") << QByteArrayList{"--force", "--receipt=theirs/receipt"} << QByteArray("copy.db") << own;
    QTest::newRow("receipt in a folder for everybody")
        << QByteArrayList{"--force", "--receipt=theirs/receipt"} << QByteArray("copy.db") << everybodys;
}

void OtherUsersTest::linkOfAnotherUserLeadsRootToNoFileOfAThird()
{
    QFETCH(const QByteArrayList, options);
    QFETCH(const QByteArray, destination);
    QFETCH(const uint, folderMode);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "private");
    buildDatabase(folder / "private" / "victim.db", {.seed = 2});
    // A receipt of root's own, which --force replaces.
    QCOMPARE(run({"copy", "--receipt=private/receipt", "a.db", "first.db"}, {.workingFolder = folder.path()}).exitCode,
             0);
    fs::create_directory(folder / "theirs");
    fs::create_symlink("../private/victim.db", folder / "theirs" / "link.db");
    fs::create_symlink("../private/receipt", folder / "theirs" / "receipt");
    fs::create_directory_symlink("../private", folder / "theirs" / "way");
    fs::create_symlink("theirs/link.db", folder / "mine.db");
    for (const char *link : {"link.db", "receipt", "way"})
        QCOMPARE(::lchown((folder / "theirs" / link).c_str(), service, service), 0);
    if (folderMode == 0755)
        QCOMPARE(::chown((folder / "theirs").c_str(), service, service), 0);
    QCOMPARE(::chmod((folder / "theirs").c_str(), folderMode), 0);
    const FolderSnapshot before(folder.path());
    const ProgramEnd end =
        run(QByteArrayList{"copy"} + options + QByteArrayList{"a.db", destination}, {.workingFolder = folder.path()});
    QVERIFY2(end.exitCode != 0, end.errors);
    QVERIFY2(end.errors.contains("a link that another user made"), end.errors);
    QCOMPARE(before.differenceTo(FolderSnapshot(folder.path())), QString());
}

void OtherUsersTest::rootFollowsALinkToItsMakersOwnFile()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db");
    fs::create_directory(folder / "theirs");
    buildDatabase(folder / "theirs" / "real.db", {.seed = 2});
    fs::create_symlink("real.db", folder / "theirs" / "link.db");
    for (const char *name : {"", "real.db", "link.db"})
        QCOMPARE(::lchown((folder / "theirs" / name).c_str(), service, service), 0);
    const ProgramEnd end = run({"copy", "--force", "a.db", "theirs/link.db"}, {.workingFolder = folder.path()});
    QVERIFY2(end == 0, end.errors);
    QVERIFY(fs::is_symlink(folder / "theirs" / "link.db"));
    QCOMPARE(FolderSnapshot(folder / "theirs").entries().at("real.db").content,
             FolderSnapshot(folder.path()).entries().at("a.db").content);
}

void OtherUsersTest::copierOfTheGroupLeavesTheProgramItsDatabase()
{
    QFETCH(const Way, way);
    const Neighbourhood neighbourhood({.journalMode = "wal", .size = 1'500'000});
    for (const fs::path &path : {neighbourhood.home(), neighbourhood.source()})
        QCOMPARE(::chown(path.c_str(), service, nobody), 0);
    fs::permissions(neighbourhood.home(), fs::perms(0775));
    fs::permissions(neighbourhood.source(), fs::perms(0664));
    QCOMPARE(::chown(neighbourhood.out().c_str(), nobody, nobody), 0);

    WriterProcess program;
    const auto requireNothingOfTheCopiers = [&] {
        for (const QString &name : namesIn(neighbourhood.home())) {
            struct stat status = {};
            QCOMPARE(::stat((neighbourhood.home() / name.toStdString()).c_str(), &status), 0);
            QVERIFY2(status.st_uid != nobody, qPrintable(name));
        }
    };
    if (way == Way::Memory || way == Way::Info || way == Way::Compare || way == Way::Into) {
        // Too quick to meet the program on their way: before it, and beside it.
        const Journey journey{.asNobody = true};
        QString wrong = objection(neighbourhood.visit(way, journey), {.most = 0}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        requireNothingOfTheCopiers();
        QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log"), {QStringLiteral("user=%1").arg(service)}));
        wrong = objection(neighbourhood.visit(way, journey), {.least = 1, .most = 1}, journey);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(program.commitOne(), "the program can no longer write to its database");
        requireNothingOfTheCopiers();
        return;
    }
    Program copier({"copy", "--pages-per-step=5", "--pause=10", "--progress=always",
                    "--method=" + QByteArray(wayName(way)), bytes(neighbourhood.source()), bytes(neighbourhood.copy())},
                   {.asNobody = true, .othersChangeFiles = "the program opens its database meanwhile"});
    static_cast<void>(copier.waitForError(":"));
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("open"), {QStringLiteral("user=%1").arg(service)}));
    const ProgramEnd end = copier.waitForEnd();
    QVERIFY2(end == 0 || end == 75, end.errors);
    QVERIFY2(program.commitOne(), "the program can no longer write to its database");
    requireNothingOfTheCopiers();
    QVERIFY(program.release());
    QVERIFY(program.hold(neighbourhood.source(), QStringLiteral("log"), {QStringLiteral("user=%1").arg(service)}));
}

QTEST_GUILESS_MAIN(OtherUsersTest)
#include "tst_otherusers.moc"
