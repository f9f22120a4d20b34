// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "recipes.h"
#include "sshserver.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/filesystems.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/fileidentity.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <sys/mount.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

/// Runs what docs/recipes.md says, with a database that a program writes to meanwhile; of the engines tst_engines does.
class RecipesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_mayMount = enterMountNamespace(); }
    void aNetworkDriveGetsACheckedCopy();
    void aNetworkDriveThatIsCutOffKeepsTheOldCopy();
    void aContainersDatabaseIsCopied_data();
    void aContainersDatabaseIsCopied();
    void everyRecipeIsRun();

private:
    void begin();
    void end();

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<WriterProcess> m_writer;
    bool m_mayMount = false;
    int m_recipes = 0;
    QByteArrayList m_missing;
};

namespace {

constexpr int pulls = 20;

/// A folder of an ssh server's machine, mounted as a network drive (sshfs), for as long as this lives.
class NetworkDrive
{
public:
    NetworkDrive(SshServer &server, const fs::path &folder, fs::path at)
        : m_at(std::move(at))
    {
        fs::create_directory(m_at);
        const auto before = Litecopy::identify(m_at).device;
        server.writeClient("Host host\nHostName 127.0.0.1\nPort " + QByteArray::number(server.port()) + "\nHost *\n");
        m_mount.start(u"sshfs"_qs,
                      {u"-f"_qs, u"-o"_qs,
                       u"ssh_command="_qs + QString::fromStdString((server.folder() / "bin/ssh").native()),
                       u"host:"_qs + QString::fromStdString(folder.native()), QString::fromStdString(m_at.native())});
        m_isThere = m_mount.waitForStarted()
            && QTest::qWaitFor([&] { return Litecopy::identify(m_at).device != before; }, 20'000);
    }
    NetworkDrive(const NetworkDrive &) = delete;
    NetworkDrive &operator=(const NetworkDrive &) = delete;
    ~NetworkDrive()
    {
        ::umount2(m_at.c_str(), MNT_DETACH);
        m_mount.terminate();
        m_mount.waitForFinished();
    }

    [[nodiscard]] bool isThere() const noexcept { return m_isThere; }
    [[nodiscard]] QString trouble() { return QString::fromUtf8(m_mount.readAllStandardError()); }

private:
    const fs::path m_at;
    QProcess m_mount;
    bool m_isThere = false;
};

/// `standindocker.py` in place of docker's daemon, for as long as this lives; docker's client asks it.
class StandInDaemon
{
public:
    explicit StandInDaemon(const fs::path &folder)
    {
        const QString socket = QString::fromStdString((folder / "docker.sock").native());
        qputenv("DOCKER_HOST", "unix://" + socket.toUtf8());
        // No context and no credentials of whoever runs the test.
        qputenv("DOCKER_CONFIG", bytes(folder / "docker"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_qs,
                           QFileInfo(QStringLiteral(LITECOPY_CLI)).path() + u":/usr/sbin:/usr/bin:/sbin:/bin"_qs);
        m_daemon.setProcessEnvironment(environment);
        m_daemon.start(u"/usr/bin/python3"_qs,
                       {u"-B"_qs, QStringLiteral(LITECOPY_SOURCE_DIR "/tests/cli/standindocker.py"), socket,
                        QString::fromStdString(folder.native())});
        m_isReady = m_daemon.waitForStarted() && m_daemon.waitForReadyRead(20'000)
            && m_daemon.readAllStandardOutput().trimmed() == "ready";
    }
    StandInDaemon(const StandInDaemon &) = delete;
    StandInDaemon &operator=(const StandInDaemon &) = delete;
    ~StandInDaemon()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        qunsetenv("DOCKER_HOST");
        qunsetenv("DOCKER_CONFIG");
    }

    [[nodiscard]] bool isReady() const noexcept { return m_isReady; }
    [[nodiscard]] QByteArray trouble() { return m_daemon.readAllStandardError(); }

private:
    QProcess m_daemon;
    bool m_isReady = false;
};

} // namespace

void RecipesTest::begin()
{
    m_writer.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    buildDatabase(*m_folder / "app.db", {.journalMode = "wal", .size = 1'000'000});
    m_writer = std::make_unique<WriterProcess>();
    QVERIFY2(m_writer->startBank(*m_folder / "app.db", 1ms), qPrintable(m_writer->errorOutput()));
}

/// Copies of a database that rests would show nothing.
void RecipesTest::end()
{
    const WriterReport report = m_writer->stop();
    QVERIFY2(report.commits >= pulls && report.failed == 0, qPrintable(report.toString()));
}

/// Skips where none can be had.
#define NEED_NETWORK_DRIVE                                                                                             \
    if (!m_mayMount || QStandardPaths::findExecutable(u"sshfs"_qs).isEmpty()) {                                        \
        m_missing += "/mnt/nas";                                                                                       \
        QSKIP("sshfs is not installed, or nothing can be mounted here");                                               \
    }                                                                                                                  \
    NEED_SERVER("litecopy-cli");                                                                                       \
    begin();                                                                                                           \
    const fs::path far = *m_folder / "far";                                                                            \
    fs::create_directory(far);                                                                                         \
    std::optional<NetworkDrive> drive;                                                                                 \
    drive.emplace(server, far, *m_folder / "nas");                                                                     \
    QVERIFY2(drive->isThere(), qPrintable(drive->trouble()))

void RecipesTest::aNetworkDriveGetsACheckedCopy()
{
    ++m_recipes;
    NEED_NETWORK_DRIVE;
    const QByteArray line = recipe("/mnt/nas/app.db").replace("/mnt/nas", bytes(*m_folder / "nas"));
    for (int i = 0; i < pulls; ++i) {
        const Ran ran = shell(line, m_folder->path());
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(far / "app.db"), QString());
    }
    end();
    QCOMPARE(namesIn(far), QStringList{u"app.db"_qs});
}

/// In the midst of what is sent. What lies there without a name goes with the next copy.
void RecipesTest::aNetworkDriveThatIsCutOffKeepsTheOldCopy()
{
    NEED_NETWORK_DRIVE;
    const QByteArray to = bytes(*m_folder / "nas");
    const QByteArray line = recipe("/mnt/nas/app.db").replace("/mnt/nas", to);
    const Ran first = shell(line, m_folder->path());
    QVERIFY2(first.code == 0, first.errors);
    const QByteArray before = readFile(far / "app.db");
    writeFile(*m_folder / "hold", {});
    std::future<Ran> copying = std::async(std::launch::async, [&] {
        return shell("(litecopy-cli copy app.db - | head -c 500000; while [ -e hold ]; do sleep 0.05; done) "
                     "| litecopy-cli copy --force - "
                         + to + "/app.db",
                     m_folder->path());
    });
    const auto hasBegun = [&] {
        return std::ranges::any_of(fs::directory_iterator(far), [](const auto &entry) { return entry.is_directory(); });
    };
    const bool begun = QTest::qWaitFor(hasBegun, 30'000);
    server.cut();
    fs::remove(*m_folder / "hold");
    const Ran cut = copying.get();
    QVERIFY(begun);
    QVERIFY2(cut.code != 0, cut.errors);
    QVERIFY(readFile(far / "app.db") == before);
    drive.reset();
    drive.emplace(server, far, *m_folder / "nas");
    QVERIFY2(drive->isThere(), qPrintable(drive->trouble()));
    const Ran next = shell(line, m_folder->path());
    QVERIFY2(next.code == 0, next.errors);
    QCOMPARE(verifyBank(far / "app.db"), QString());
    QCOMPARE(namesIn(far), QStringList{u"app.db"_qs});
}

void RecipesTest::aContainersDatabaseIsCopied_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<std::string>("copy");
    QTest::addColumn<bool>("byDocker");
    for (const bool byDocker : {false, true}) {
        const char *const how = byDocker ? ", docker's own client" : "";
        QTest::addRow("from another container%s", how)
            << QByteArray("docker run") << std::string("backup/app.db") << byDocker;
        QTest::addRow("from inside%s", how) << QByteArray("docker exec") << std::string("out/app.db") << byDocker;
    }
}

/// docker's daemon can't be had in a test: in its place is a program that starts the command as that does, in
/// namespaces of its own. The words are read by docker's own client, where it is installed, as they stand.
void RecipesTest::aContainersDatabaseIsCopied()
{
    QFETCH(const QByteArray, words);
    QFETCH(const std::string, copy);
    QFETCH(const bool, byDocker);
    begin();
    m_recipes += !byDocker;
    if (shell("unshare --mount --pid --fork true", m_folder->path()).code != 0) {
        m_missing = {"docker"};
        QSKIP("no namespaces are to be had here, and docker is not asked");
    }
    for (const char *const name : {"bin", "backup", "out"})
        fs::create_directory(*m_folder / name);
    QByteArray line = recipe(words);
    QByteArray path = bytes(*m_folder / "bin");
    std::optional<StandInDaemon> daemon;
    if (byDocker) {
        const QString docker = QStandardPaths::findExecutable(u"docker"_qs);
        if (docker.isEmpty())
            QSKIP("docker's client is not installed");
        daemon.emplace(m_folder->path());
        QVERIFY2(daemon->isReady(), daemon->trouble());
        path = QFileInfo(docker).path().toUtf8();
    } else {
        writeFile(
            *m_folder / "bin/docker",
            "#!/bin/sh\nwhile [ \"$1\" != litecopy-cli ]; do shift; done\nexec unshare --mount --pid --fork \"$@\"\n");
        fs::permissions(*m_folder / "bin/docker", fs::perms(0755));
        line.replace("/data/", bytes(m_folder->path()) + '/').replace(" /backup/", ' ' + bytes(*m_folder / "backup/"));
    }
    // Twenty are made without docker; its client and the roots take seconds for each.
    for (int i = 0; i < (byDocker ? 3 : pulls); ++i) {
        const Ran ran = shell(line, *m_folder / "out", path);
        QVERIFY2(ran.code == 0, ran.errors);
        QCOMPARE(verifyBank(*m_folder / copy), QString());
        fs::remove(*m_folder / copy);
    }
    end();
}

/// Each block is in one test program's list, and each of this one's was run.
void RecipesTest::everyRecipeIsRun()
{
    for (const QByteArray &block : recipeBlocks()) {
        const auto isHere = [&](const KnownRecipe &known) { return block.contains(known.words); };
        QVERIFY2(std::ranges::count_if(knownRecipes, isHere) == 1, block);
    }
    QCOMPARE(recipeBlocks().size(), qsizetype(std::size(knownRecipes)));
    if (m_recipes < 3)
        QSKIP("not all recipes were asked for");
    QCOMPARE(recipesNotRun("recipes", m_missing), QByteArrayList());
}

QTEST_GUILESS_MAIN(RecipesTest)
#include "tst_recipes.moc"
