// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "program.h"
#include "recipes.h"
#include "sshserver.h"

#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copylist.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <csignal>
#include <limits>
#include <random>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace Litecopy::Test;
using namespace std::chrono_literals;

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    return address;
}

/// What lies between the two machines: hands on each connection to a port of the server's, one at a time, until it
/// breaks.
class Wire
{
public:
    enum class Fault
    {
        Cut, ///< both ends hear of it
        Silence, ///< nothing comes any more, and neither end hears why
    };

    explicit Wire(int to)
        : m_to(to)
    {
        const sockaddr_in address = loopback(m_port);
        const int yes = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        m_listens = ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_listener, 8) == 0 && ::pipe2(m_wake, O_CLOEXEC) == 0;
        if (m_listens)
            m_thread = std::thread([this] { carry(); });
    }
    ~Wire()
    {
        m_ends = true;
        wake();
        if (m_thread.joinable())
            m_thread.join();
        closeBoth();
        for (const int descriptor : {m_listener, m_wake[0], m_wake[1]})
            ::close(descriptor);
    }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] int port() const { return m_port; }
    /// Once so many bytes have come from the server since the connection began. Of the next one; of this one with 0.
    void breakAfter(qint64 received, Fault fault)
    {
        m_fault = fault;
        m_isBroken = false;
        m_most = received;
        wake();
    }
    /// Cuts the next one, once so many bytes have gone to the server.
    void cutAfterSending(qint64 sent)
    {
        m_isBroken = false;
        m_mostSent = sent;
        breakAfter(std::numeric_limits<qint64>::max(), Fault::Cut);
    }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    void wake() const { [[maybe_unused]] const ssize_t written = ::write(m_wake[1], "", 1); }

    void closeBoth()
    {
        for (int *const end : {&m_client, &m_server}) {
            if (*end >= 0)
                ::close(*end);
            *end = -1;
        }
    }

    void connect()
    {
        closeBoth();
        m_received = m_sent = 0;
        m_isBroken = false;
        m_client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        m_server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_to);
        if (::connect(m_server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            closeBoth();
    }

    /// False where an end has closed it.
    static bool hand(int from, int to, std::size_t most, qint64 *handed)
    {
        char buffer[16384];
        const ssize_t got = ::read(from, buffer, std::min(sizeof buffer, most));
        for (ssize_t done = 0; done < got;) {
            const ssize_t sent = ::send(to, buffer + done, std::size_t(got - done), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            done += sent;
        }
        *handed += std::max<ssize_t>(got, 0);
        return got > 0;
    }

    void carry()
    {
        while (!m_ends) {
            if (!m_isBroken && m_client >= 0 && (m_received >= m_most || m_sent >= m_mostSent)) {
                if (m_fault == Fault::Cut)
                    closeBoth();
                m_isBroken = true;
            }
            const bool carries = m_client >= 0 && !m_isBroken;
            pollfd ends[] = {{m_wake[0], POLLIN, 0},
                             {m_listener, POLLIN, 0},
                             {carries ? m_client : -1, POLLIN, 0},
                             {carries ? m_server : -1, POLLIN, 0}};
            if (::poll(ends, std::size(ends), -1) < 0)
                continue;
            char byte = 0;
            if (ends[0].revents != 0 && ::read(m_wake[0], &byte, 1) == 1)
                continue;
            if (ends[1].revents != 0)
                connect();
            else if (ends[2].revents != 0 && !hand(m_client, m_server, 16384, &m_sent))
                closeBoth();
            else if (ends[3].revents != 0
                     && !hand(m_server, m_client, std::size_t(std::max<qint64>(m_most - m_received, 1)), &m_received))
                closeBoth();
        }
    }

    const int m_to;
    const int m_port = freePort();
    const int m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int m_wake[2] = {-1, -1};
    bool m_listens = false;
    int m_client = -1; ///< this and the next two are the thread's
    int m_server = -1;
    qint64 m_received = 0;
    qint64 m_sent = 0;
    std::atomic<qint64> m_most = std::numeric_limits<qint64>::max();
    std::atomic<qint64> m_mostSent = std::numeric_limits<qint64>::max();
    std::atomic<Fault> m_fault = Fault::Cut;
    std::atomic_bool m_isBroken = false;
    std::atomic_bool m_ends = false;
    std::thread m_thread;
};

/// Programs whose arguments hold these bytes.
int processesWith(const QByteArray &bytes)
{
    int count = 0;
    for (const QString &name : QDir(u"/proc"_qs).entryList(QDir::Dirs)) {
        QFile arguments(u"/proc/"_qs + name + u"/cmdline"_qs);
        count += name.toInt() > 0 && arguments.open(QIODevice::ReadOnly) && arguments.readAll().contains(bytes);
    }
    return count;
}

} // namespace

/// `copy ssh://host/path` over connections that break while the copy comes, or before.
class BrokenConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatIsCutInTheMiddleLeavesNothing_data() { addEngines(); }
    void oneThatIsCutInTheMiddleLeavesNothing();
    void oneThatIsCutWhileACopyIsKeptLeavesTheListAsItWas_data() { addEngines(); }
    void oneThatIsCutWhileACopyIsKeptLeavesTheListAsItWas();
    void aPushThatIsCutLeavesWhatWasThere();
    void oneThatFallsSilentInTheMiddleLeavesNothing_data() { addEngines(); }
    void oneThatFallsSilentInTheMiddleLeavesNothing();
    void oneThatDiesBeforeTheFirstByteIsNoticed();
    void theProgramThereEndsWithItsConnection();
    void sqlite3ThereEndsWithItsConnection_data();
    void sqlite3ThereEndsWithItsConnection();
    void whatSshEndsWithIsNoProofThatAllCame_data();
    void whatSshEndsWithIsNoProofThatAllCame();

private:
    struct Broken
    {
        qint64 after;
        Wire::Fault fault;
        QByteArrayList options;
        int code;
        QByteArray told;
    };
    void breakOnce(const SshServer &server, Wire &wire, const fs::path &database, const Broken &broken);
};

/// At the destination there is what there was, also of a copy that was to be replaced or that is compressed.
void BrokenConnectionsTest::breakOnce(const SshServer &server, Wire &wire, const fs::path &database,
                                      const Broken &broken)
{
    const TemporaryFolder here;
    const TemporaryFolder temporary;
    buildDatabase(here / "old.db", {.seed = 2});
    const FolderSnapshot before(here.path());
    for (const QByteArrayList &to :
         {QByteArrayList{"new.db"}, QByteArrayList{"--force", "old.db"}, QByteArrayList{"new.db.zst"}}) {
        wire.breakAfter(broken.after, broken.fault);
        QByteArrayList arguments = QByteArrayList{"copy"} + broken.options;
        if (to.size() > 1)
            arguments += to.first();
        const ProgramEnd end =
            run(arguments + QByteArrayList{SshServer::url(database, wire.port()), to.last()},
                {.workingFolder = here.path(),
                 .environment = server.environment() + QByteArrayList{"TMPDIR=" + bytes(temporary.path())},
                 .othersChangeFiles = meanwhile});
        QVERIFY(wire.isBroken());
        QVERIFY2(end == broken.code, QByteArray::number(end.exitCode) + end.errors);
        QVERIFY2(end.errors.contains("No copy came from “ssh://") && end.errors.contains(broken.told), end.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(here.path())), QString());
        QVERIFY(fs::is_empty(temporary.path()));
    }
}

void BrokenConnectionsTest::oneThatIsCutInTheMiddleLeavesNothing()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    Wire wire(server.port());
    QVERIFY(wire.listens());
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 6'000'000});
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "a.db", 1ms), qPrintable(writer.errorOutput()));
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 6 && !QTest::currentTestFailed(); ++i) {
        const qint64 after = std::uniform_int_distribution<qint64>(50'000, 5'500'000)(random);
        breakOnce(
            server, wire, folder / "a.db",
            {.after = after, .fault = Wire::Fault::Cut, .options = {}, .code = 74, .told = "the connection broke"});
    }
    QVERIFY(writer.stop().failed == 0);
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 30'000);
}

/// No file, no entry, and the copies that were kept before are there.
void BrokenConnectionsTest::oneThatIsCutWhileACopyIsKeptLeavesTheListAsItWas()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    Wire wire(server.port());
    QVERIFY(wire.listens());
    const TemporaryFolder folder;
    const TemporaryFolder here;
    const TemporaryFolder temporary;
    buildDatabase(folder / "a.db", {.journalMode = "wal", .size = 3'000'000});
    const auto keep = [&] {
        return run({"keep", "--keep-last=1", SshServer::url(folder / "a.db", wire.port()), "."},
                   {.workingFolder = here.path(),
                    .environment = server.environment() + QByteArrayList{"TMPDIR=" + bytes(temporary.path())},
                    .othersChangeFiles = meanwhile});
    };
    // The first one is cut, too: there is no list yet.
    for (int i = 0; i < 3; ++i) {
        SqlHandle(folder / "a.db").execute("UPDATE accounts SET balance = balance");
        const FolderSnapshot before(here.path());
        wire.breakAfter(400'000 + 900'000 * i, Wire::Fault::Cut);
        const ProgramEnd end = keep();
        QVERIFY(wire.isBroken());
        QVERIFY2(end == 74 || (end == 65 && end.errors.contains("is not one whole database")),
                 QByteArray::number(end.exitCode) + end.errors);
        QCOMPARE(before.differenceTo(FolderSnapshot(here.path())), QString());
        QVERIFY(fs::is_empty(temporary.path()));
        wire.breakAfter(std::numeric_limits<qint64>::max(), Wire::Fault::Cut);
        const ProgramEnd whole = keep();
        QVERIFY2(whole == 0, QByteArray::number(whole.exitCode) + whole.output + whole.errors);
        const Litecopy::CopyList list = Litecopy::readCopyList(here.path());
        QCOMPARE(list.copies.size(), std::size_t(1));
        QCOMPARE(list.unlisted.size(), std::size_t(0));
        QVERIFY(list.copies.front().isSound());
        QCOMPARE(verifyBank(list.copies.front().path), QString());
    }
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 30'000);
}

void BrokenConnectionsTest::aPushThatIsCutLeavesWhatWasThere()
{
    NEED_SERVER("litecopy-cli");
    Wire wire(server.port());
    QVERIFY(wire.listens());
    const TemporaryFolder folder;
    fs::create_directory(folder / "srv");
    buildDatabase(folder / "app.db", {.journalMode = "wal", .size = 6'000'000});
    buildDatabase(folder / "srv/app.db", {.seed = 2});
    server.writeClient("Host host\nHostName 127.0.0.1\nPort " + QByteArray::number(wire.port()) + "\nHost *\n");
    WriterProcess writer;
    QVERIFY2(writer.startBank(folder / "app.db", 1ms), qPrintable(writer.errorOutput()));
    const QByteArray line = recipe("ssh host litecopy-cli copy --force").replace("/srv", bytes(folder / "srv"));
    const FolderSnapshot before(folder / "srv");
    for (const qint64 after : {100'000, 2'000'000, 5'500'000}) {
        wire.cutAfterSending(after);
        const Ran ran = shell(line, folder.path(), bytes(server.folder() / "bin"));
        QVERIFY(wire.isBroken());
        QVERIFY2(ran.code != 0, ran.errors);
        // The program there sees the end of what comes, and takes away what it has.
        QTRY_COMPARE_WITH_TIMEOUT(before.differenceTo(FolderSnapshot(folder / "srv")), QString(), 30'000);
    }
    wire.cutAfterSending(std::numeric_limits<qint64>::max());
    const Ran ran = shell(line, folder.path(), bytes(server.folder() / "bin"));
    QVERIFY2(ran.code == 0, ran.errors);
    QCOMPARE(verifyBank(folder / "srv/app.db"), QString());
    const WriterReport report = writer.stop();
    QVERIFY2(report.commits > 0 && report.failed == 0, qPrintable(report.toString()));
}

void BrokenConnectionsTest::oneThatFallsSilentInTheMiddleLeavesNothing()
{
    QFETCH(const QByteArray, engine);
    NEED_SERVER(engine);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 6'000'000});
    {
        Wire wire(server.port());
        QVERIFY(wire.listens());
        breakOnce(server, wire, folder / "a.db",
                  {.after = 2'000'000,
                   .fault = Wire::Fault::Silence,
                   .options = {"--timeout=3s"},
                   .code = 74,
                   .told = "nothing came for 3 s"});
    }
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 30'000);
}

/// The program there may need any time, and ssh itself asks whether the machine is still there.
void BrokenConnectionsTest::oneThatDiesBeforeTheFirstByteIsNoticed()
{
    NEED_SERVER("sqlite3");
    Wire wire(server.port());
    QVERIFY(wire.listens());
    const TemporaryFolder here;
    fs::create_symlink("/bin/sleep", server.folder() / "far/sleep");
    writeFile(server.folder() / "authorized", "command=\"exec sleep 600\" " + readFile(server.folder() / "key.pub"));
    Program program({"copy", "--progress=always", "--timeout=5s", SshServer::url("/a.db", wire.port()), "b.db"},
                    {.workingFolder = here.path(), .environment = server.environment()});
    QVERIFY(program.waitForError("for 127.0.0.1"));
    wire.breakAfter(0, Wire::Fault::Silence);
    const ProgramEnd end = program.waitForEnd();
    QVERIFY2(end == 74 && end.errors.contains("it gave no answer any more"),
             QByteArray::number(end.exitCode) + end.errors);
    QVERIFY(fs::is_empty(here.path()));
}

/// It sends nothing yet, so that no write tells it.
void BrokenConnectionsTest::theProgramThereEndsWithItsConnection()
{
    NEED_SERVER("litecopy-cli");
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db", {.size = 1'000'000});
    WriterProcess holder;
    QVERIFY(holder.hold(folder / "a.db", u"exclusive"_qs));
    Program program(
        {"copy", "--progress=always", "--timeout=10m", server.url(folder / "a.db"), "b.db"},
        {.workingFolder = here.path(), .environment = server.environment(), .othersChangeFiles = meanwhile});
    // What sends a copy, and not what holds the lock.
    const QByteArray argument = bytes(folder / "a.db") + QByteArray("\0-\0", 3);
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(argument), 1, 30'000);
    server.cut();
    QCOMPARE(program.waitForEnd().exitCode, 74);
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(argument), 0, 30'000);
    QVERIFY(fs::is_empty(here.path()) && fs::is_empty(server.farTemporary()));
    QVERIFY(holder.release());
}

void BrokenConnectionsTest::sqlite3ThereEndsWithItsConnection_data()
{
    QTest::addColumn<QByteArray>("end");
    for (const char *end : {"the server's session", "the wire", "our own end"})
        QTest::newRow(end) << QByteArray(end);
}

/// While it makes its copy nothing is sent, so that no write tells it. Here that would take ten minutes.
void BrokenConnectionsTest::sqlite3ThereEndsWithItsConnection()
{
    QFETCH(const QByteArray, end);
    NEED_SERVER("sqlite3");
    Wire wire(server.port());
    QVERIFY(wire.listens());
    const TemporaryFolder folder;
    const TemporaryFolder here;
    buildDatabase(folder / "a.db");
    fs::remove(server.folder() / "far/sqlite3");
    fs::create_symlink("/bin/sleep", server.folder() / "far/sleep");
    const QByteArray seconds = "6" + QByteArray::number(::getpid() % 1000);
    writeFile(server.folder() / "far/sqlite3",
              "#!/bin/sh\ncase \"$1\" in --version) exec /usr/bin/sqlite3 --version ;; esac\necho half >copy.db\n"
              "exec sleep "
                  + seconds + "\n");
    fs::permissions(server.folder() / "far/sqlite3", fs::perms(0755));
    Program program(
        {"copy", "--progress=always", "--timeout=10m", SshServer::url(folder / "a.db", wire.port()), "b.db"},
        {.workingFolder = here.path(), .environment = server.environment()});
    const QByteArray argument = QByteArray("sleep\0", 6) + seconds;
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(argument), 1, 30'000);
    QVERIFY(!fs::is_empty(server.farTemporary()));
    if (end == "the wire")
        wire.breakAfter(0, Wire::Fault::Cut);
    else if (end == "our own end")
        program.send(SIGKILL);
    else
        server.cut();
    const ProgramEnd ended = program.waitForEnd();
    if (end != "our own end")
        QVERIFY2(ended == 74 && ended.errors.contains("the connection broke"), ended.errors);
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(argument), 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(fs::is_empty(server.farTemporary()), 30'000);
}

void BrokenConnectionsTest::whatSshEndsWithIsNoProofThatAllCame_data()
{
    QTest::addColumn<QByteArray>("engine");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("lastWords");
    QTest::addColumn<int>("code");
    const QByteArray all = "cat \"$DATABASE\"";
    const QByteArray half = "head -c 20000 \"$DATABASE\"";
    const QByteArray summary = R"(echo '{"type":"summary","exitCode":0}' >&2)";
    QTest::newRow("sqlite3, all of it") << QByteArray("sqlite3 3.40.1") << all << QByteArray("echo litecopy-end >&2")
                                        << 0;
    QTest::newRow("sqlite3, half of it") << QByteArray("sqlite3 3.40.1") << half << QByteArray("true") << 74;
    QTest::newRow("sqlite3, no last words") << QByteArray("sqlite3 3.40.1") << all << QByteArray("true") << 74;
    QTest::newRow("litecopy-cli, all of it") << QByteArray("litecopy-cli 0.1.0") << all << summary << 0;
    QTest::newRow("litecopy-cli, half of it") << QByteArray("litecopy-cli 0.1.0") << half << QByteArray("true") << 74;
    QTest::newRow("litecopy-cli, no last words") << QByteArray("litecopy-cli 0.1.0") << all << QByteArray("true") << 74;
}

/// A client that ends with 0, whatever became of the command there.
void BrokenConnectionsTest::whatSshEndsWithIsNoProofThatAllCame()
{
    QFETCH(const QByteArray, engine);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, lastWords);
    QFETCH(const int, code);
    const TemporaryFolder folder;
    buildDatabase(folder / "a.db", {.size = 100'000});
    fs::create_directory(folder / "bin");
    fs::create_directory(folder / "here");
    writeFile(folder / "bin/ssh",
              "#!/bin/sh\nDATABASE='" + bytes(folder / "a.db") + "'\necho 'litecopy-engine: " + engine + "'\n" + sent
                  + "\n" + lastWords + "\nexit 0\n");
    fs::permissions(folder / "bin/ssh", fs::perms(0755));
    const ProgramEnd end =
        run({"copy", "ssh://host/a.db", "b.db"},
            {.workingFolder = folder / "here", .environment = {"PATH=" + bytes(folder / "bin") + ":/usr/bin:/bin"}});
    QVERIFY2(end == code, QByteArray::number(end.exitCode) + end.errors);
    QCOMPARE(end.errors.contains("the connection broke"), code != 0);
    QCOMPARE(fs::is_empty(folder / "here"), code != 0);
}

QTEST_GUILESS_MAIN(BrokenConnectionsTest)
#include "tst_brokenconnections.moc"
