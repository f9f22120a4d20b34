// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a systemd of its own: run by the script under-systemd.

#include "schedulefiles.h"

#include "cli/program.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/temporaryfolder.h"
#include "support/writerprocess.h"

#include <litecopy/copylist.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <utility>

#include <sys/mount.h>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

ProgramSetup setup()
{
    ProgramSetup setup;
    for (const char *name :
         {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "HOME"})
        setup.environment += QByteArray(name) + '=' + qgetenv(name);
    setup.othersChangeFiles = "systemd makes copies meanwhile";
    return setup;
}

ProgramEnd schedule(const QByteArrayList &arguments)
{
    return run(QByteArrayList{"schedule"} + arguments, setup());
}

QJsonObject shown(const QByteArray &name)
{
    return QJsonDocument::fromJson(schedule({"show", "--json", name}).output).object();
}

QByteArray systemctl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"systemctl"_qs, QStringList{u"--user"_qs} + arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

/// Who shows messages on a desktop.
class Desktop : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        texts += message.arguments().value(4).toString();
        return connection.send(message.createReply(quint32(1)));
    }

    QStringList texts;
};

/// A file system in memory, for as long as this lives: it comes and goes as a drive does.
class Drive
{
public:
    explicit Drive(fs::path place)
        : m_place(std::move(place))
    {
        fs::create_directory(m_place);
    }
    Drive(const Drive &) = delete;
    Drive &operator=(const Drive &) = delete;
    ~Drive() { static_cast<void>(::umount2(m_place.c_str(), MNT_DETACH)); }

    [[nodiscard]] const fs::path &place() const noexcept { return m_place; }
    [[nodiscard]] bool mount() const { return ::mount("none", m_place.c_str(), "tmpfs", 0, nullptr) == 0; }
    [[nodiscard]] bool unmount() const { return ::umount(m_place.c_str()) == 0; }

private:
    fs::path m_place;
};

/// The name of the unit by which systemd knows it.
QString mountUnit(const Drive &drive)
{
    QProcess escape;
    escape.start(u"systemd-escape"_qs,
                 {u"--path"_qs, u"--suffix=mount"_qs, QString::fromStdString(fs::canonical(drive.place()))});
    escape.waitForFinished();
    return QString::fromLocal8Bit(escape.readAllStandardOutput().trimmed());
}

QByteArray stateOf(const QString &unit)
{
    return systemctl({u"show"_qs, u"--property=ActiveState"_qs, u"--value"_qs, u"--"_qs, unit});
}

} // namespace

/// Units as a real systemd reads, starts and forgets them.
class RealSystemdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theClockMakesCopiesOfOddNames_data();
    void theClockMakesCopiesOfOddNames();
    void theClockKeepsCopiesByTheRules();
    void anAbsentFolderIsSkipped_data();
    void anAbsentFolderIsSkipped();
    void aDriveThatIsNotMountedIsSkipped_data();
    void aDriveThatIsNotMountedIsSkipped();
    void aSkippedRunIsMadeWhenTheDriveIsMountedAgain();
    void aMissedRunIsMadeWhenTheTimerStartsAgain();
    void aBusySourceIsNoFailure();
    void aFailureIsToldOnTheDesktop();
    void removalIsComplete();
    void aRunThatIsUnderWayIsCancelledByRemoval();
};

void RealSystemdTest::initTestCase()
{
    QCOMPARE(systemctl({u"is-system-running"_qs}), QByteArray("running"));
    // It runs before it has its name on the bus, by which the program knows it.
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.systemd1"_qs), 30'000);
}

/// What a test that failed has left would make those after it fail.
void RealSystemdTest::cleanup()
{
    if (QTest::currentTestFailed())
        schedule({"remove", "app"});
}

void RealSystemdTest::theClockMakesCopiesOfOddNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("app.db");
    QTest::newRow("for systemd") << QByteArray(" 100%h $HOME ${HOME} \"it's\" \\x41\\ ;");
    QTest::newRow("line break, no UTF-8") << QByteArray("two\nlines\t\xff\xe9.db");
}

void RealSystemdTest::theClockMakesCopiesOfOddNames()
{
    QFETCH(const QByteArray, name);
    const TemporaryFolder folder;
    const fs::path from = folder / ("from " + name.toStdString());
    const fs::path to = folder / ("to " + name.toStdString());
    fs::create_directory(from);
    fs::create_directory(to);
    buildDatabase(from / name.toStdString(), {});
    const ProgramEnd end =
        schedule({"add", "--calendar=*:*:0/1", "--delay=0", "--name=clock", "--", "copy", "--force", "--sha256", "--",
                  bytes(from / name.toStdString()), bytes(to / name.toStdString())});
    QVERIFY2(end == 0, end.errors);
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(to / name.toStdString()), 30'000);
    // At any moment the next run may be under way already: what was noted of the last one says how it ended.
    QTRY_VERIFY_WITH_TIMEOUT(readRunRecord(u"clock"_qs), 30'000);
    QCOMPARE(readRunRecord(u"clock"_qs)->exitCode, 0);
    QVERIFY(shown("clock")[u"active"].toBool());
    QCOMPARE(schedule({"remove", "clock"}).exitCode, 0);
}

/// As it is meant: every second another copy, two of which stay, and what systemd says of the units.
void RealSystemdTest::theClockKeepsCopiesByTheRules()
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "copies");
    buildDatabase(folder / "app.db", {});
    SqlHandle(folder / "app.db").execute("CREATE TABLE added(n)");
    const ProgramEnd end = schedule({"add", "--calendar=*:*:0/1", "--delay=0", "--", "keep", "--keep-last=2",
                                     bytes(folder / "app.db"), bytes(folder / "copies")});
    QVERIFY2(end == 0, end.errors);
    int rows = 0;
    // There is always something new, until five copies were made and the first ones are gone.
    const auto isDone = [&] {
        SqlHandle(folder / "app.db").execute("INSERT INTO added VALUES(1)");
        ++rows;
        const CopyList list = readCopyList(folder / "copies");
        return list.copies.size() == 2 && SqlHandle(list.copies.back().path).integer("SELECT count(*) FROM added") > 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
    const CopyList list = readCopyList(folder / "copies");
    QCOMPARE(list.copies.size(), std::size_t(2));
    QCOMPARE(list.unlisted.size(), std::size_t(0));
    QVERIFY(std::ranges::all_of(list.copies, &ListedCopy::isSound));
    QVERIFY(SqlHandle(list.copies.front().path).integer("SELECT count(*) FROM added") <= rows);
    QCOMPARE(systemctl({u"list-units"_qs, u"--all"_qs, u"--no-legend"_qs, u"litecopy-*"_qs}), QByteArray());
    QVERIFY(!fs::exists(servicePath(u"app"_qs)) && !fs::exists(timerPath(u"app"_qs)));
}

void RealSystemdTest::anAbsentFolderIsSkipped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("stick");
    QTest::newRow("trailing space") << QByteArray("my 100% stick ");
    QTest::newRow("line break") << QByteArray("my\nstick");
    QTest::newRow("no UTF-8") << QByteArray("stick\xff");
}

void RealSystemdTest::anAbsentFolderIsSkipped()
{
    QFETCH(const QByteArray, name);
    const TemporaryFolder folder;
    const fs::path stick = folder / name.toStdString();
    buildDatabase(folder / "app.db", {});
    fs::create_directory(stick);
    QCOMPARE(schedule({"add", "--calendar=monthly", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(stick / "app.db")})
                 .exitCode,
             0);
    fs::remove(stick);
    const ProgramEnd skipped = schedule({"run", "app"});
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"skipped"_qs, 30'000);
    QVERIFY2(!skipped.output.contains("failed"), skipped.output + skipped.errors);
    QCOMPARE(systemctl({u"is-failed"_qs, u"litecopy-app.service"_qs}), QByteArray("inactive"));
    fs::create_directory(stick);
    const ProgramEnd made = schedule({"run", "app"});
    QVERIFY2(made == 0, made.output + made.errors);
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"good"_qs, 30'000);
    QVERIFY(fs::exists(stick / "app.db"));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
}

void RealSystemdTest::aDriveThatIsNotMountedIsSkipped_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("drive");
    QTest::newRow("blanks") << QByteArray("my 100% drive ");
    QTest::newRow("line break") << QByteArray("my\ndrive");
    QTest::newRow("no UTF-8") << QByteArray("drive \xff\\");
}

/// The empty folder that it is mounted on stays: a copy in there would lie on another drive, and be hidden by the next
/// mount.
void RealSystemdTest::aDriveThatIsNotMountedIsSkipped()
{
    QFETCH(const QByteArray, name);
    const TemporaryFolder folder;
    const Drive drive(folder / name.toStdString());
    buildDatabase(folder / "app.db", {});
    QVERIFY(drive.mount());
    fs::create_directory(drive.place() / "copies");
    QCOMPARE(schedule({"add", "--calendar=monthly", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(drive.place() / "copies/app.db")})
                 .exitCode,
             0);
    // systemd's own units, of what is mounted, come before it.
    if (name == "drive") {
        QCOMPARE(systemctl({u"show"_qs, u"--property=RequiresMountsFor"_qs, u"--value"_qs, u"litecopy-app.service"_qs})
                     .split(' ')
                     .count(bytes(fs::canonical(drive.place()) / "copies")),
                 1);
        const QByteArray unit = mountUnit(drive).toLocal8Bit();
        QVERIFY(!unit.isEmpty());
        QByteArray after = systemctl({u"show"_qs, u"--property=After"_qs, u"--value"_qs, u"litecopy-app.service"_qs});
        // It is shown in quotes where it has a backslash.
        after.replace("\\\\", "\\").replace('"', ' ');
        QVERIFY2(after.split(' ').contains(unit), unit + " is not among " + after);
    }
    QVERIFY(drive.unmount());
    fs::create_directory(drive.place() / "copies");
    const ProgramEnd skipped = schedule({"run", "app"});
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"skipped"_qs, 30'000);
    QVERIFY2(!skipped.output.contains("failed"), skipped.output + skipped.errors);
    QCOMPARE(systemctl({u"is-failed"_qs, u"litecopy-app.service"_qs}), QByteArray("inactive"));
    QVERIFY(fs::is_empty(drive.place() / "copies"));
    QVERIFY(drive.mount());
    fs::create_directory(drive.place() / "copies");
    const ProgramEnd made = schedule({"run", "app"});
    QVERIFY2(made == 0, made.output + made.errors);
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"good"_qs, 30'000);
    QVERIFY(fs::exists(drive.place() / "copies/app.db"));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
}

/// The clock asks for it while the drive is away; then that is mounted by somebody else, and nothing more is done.
void RealSystemdTest::aSkippedRunIsMadeWhenTheDriveIsMountedAgain()
{
    const TemporaryFolder folder;
    const Drive drive(folder / "my drive-1");
    buildDatabase(folder / "app.db", {});
    QVERIFY(drive.mount());
    QCOMPARE(schedule({"add", "--calendar=daily", "--delay=0", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(drive.place() / "app.db")})
                 .exitCode,
             0);
    const fs::path stamp = fs::path(qgetenv("XDG_DATA_HOME").toStdString()) / "systemd/timers/stamp-litecopy-app.timer";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(stamp), 30'000);
    QVERIFY(schedule({"run", "app"}) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(readRunRecord(u"app"_qs), 30'000);
    const QDateTime first = readRunRecord(u"app"_qs)->ended;
    const QString unit = mountUnit(drive);
    QVERIFY(drive.unmount());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(unit), QByteArray("inactive"), 30'000);
    // As two days later.
    systemctl({u"stop"_qs, u"litecopy-app.timer"_qs});
    fs::last_write_time(stamp, fs::last_write_time(stamp) - std::chrono::hours(48));
    systemctl({u"start"_qs, u"litecopy-app.timer"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"skipped"_qs, 30'000);
    QCOMPARE(readRunRecord(u"app"_qs)->ended, first);
    QVERIFY(drive.mount());
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(drive.place() / "app.db"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(readRunRecord(u"app"_qs)->ended > first, 30'000);
    // Nothing is missed now: it comes and goes, and no run is made.
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"good"_qs, 30'000);
    const QDateTime second = readRunRecord(u"app"_qs)->ended;
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"litecopy-app:back.service"_qs), QByteArray("inactive"), 30'000);
    const QByteArray before =
        systemctl({u"show"_qs, u"--property=InactiveEnterTimestampMonotonic"_qs, u"litecopy-app:back.service"_qs});
    // A drive that is back before systemd has looked was never away for it.
    QVERIFY(drive.unmount());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(unit), QByteArray("inactive"), 30'000);
    QVERIFY(drive.mount());
    QTRY_VERIFY_WITH_TIMEOUT(
        systemctl({u"show"_qs, u"--property=InactiveEnterTimestampMonotonic"_qs, u"litecopy-app:back.service"_qs})
            != before,
        30'000);
    QCOMPARE(readRunRecord(u"app"_qs)->ended, second);
    QVERIFY(!fs::exists(drive.place() / "app.db"));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
    for (const auto &entry : fs::recursive_directory_iterator(unitFolder()))
        QVERIFY2(entry.path().native().find("litecopy-app") == std::string::npos, entry.path().c_str());
    QCOMPARE(systemctl({u"list-units"_qs, u"--all"_qs, u"--no-legend"_qs, u"litecopy-*"_qs}), QByteArray());
}

/// As after a login, or a start of the computer: what systemd notes of the last run is older than the time that passed.
void RealSystemdTest::aMissedRunIsMadeWhenTheTimerStartsAgain()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {});
    QCOMPARE(schedule({"add", "--calendar=daily", "--delay=0", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(folder / "copy.db")})
                 .exitCode,
             0);
    const fs::path stamp = fs::path(qgetenv("XDG_DATA_HOME").toStdString()) / "systemd/timers/stamp-litecopy-app.timer";
    QTRY_VERIFY_WITH_TIMEOUT(fs::exists(stamp), 30'000);
    systemctl({u"restart"_qs, u"litecopy-app.timer"_qs});
    // Nothing was missed yet: it waits for the next night.
    QCOMPARE(systemctl({u"is-active"_qs, u"litecopy-app.timer"_qs}), QByteArray("active"));
    QVERIFY(!fs::exists(folder / "copy.db") && !readRunRecord(u"app"_qs));
    systemctl({u"stop"_qs, u"litecopy-app.timer"_qs});
    fs::last_write_time(stamp, fs::last_write_time(stamp) - std::chrono::hours(48));
    systemctl({u"start"_qs, u"litecopy-app.timer"_qs});
    QTRY_VERIFY_WITH_TIMEOUT(readRunRecord(u"app"_qs), 30'000);
    QCOMPARE(readRunRecord(u"app"_qs)->exitCode, 0);
    QVERIFY(fs::exists(folder / "copy.db"));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
}

void RealSystemdTest::aBusySourceIsNoFailure()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {});
    QCOMPARE(schedule({"add", "--calendar=monthly", "--", "copy", "--force", "--timeout=100ms",
                       bytes(folder / "app.db"), bytes(folder / "copy.db")})
                 .exitCode,
             0);
    {
        WriterProcess writer;
        QVERIFY(writer.hold(folder / "app.db", u"exclusive"_qs));
        const ProgramEnd end = schedule({"run", "app"});
        QVERIFY2(end == 75 || end.output.contains("is running"), end.output + end.errors);
        QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"busy"_qs, 30'000);
    }
    QVERIFY(shown("app")[u"lastResultText"].toString().contains(u"tried again"));
    QCOMPARE(systemctl({u"is-failed"_qs, u"litecopy-app.service"_qs}), QByteArray("inactive"));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
}

void RealSystemdTest::aFailureIsToldOnTheDesktop()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {});
    QCOMPARE(schedule({"add", "--calendar=monthly", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(folder / "copy.db")})
                 .exitCode,
             0);
    QDBusConnection bus = QDBusConnection::sessionBus();
    Desktop desktop;
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/Notifications"_qs, &desktop));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_qs));
    fs::remove(folder / "app.db");
    systemctl({u"start"_qs, u"--no-block"_qs, u"litecopy-app.service"_qs});
    QTRY_COMPARE_WITH_TIMEOUT(desktop.texts.size(), 1, 30'000);
    QVERIFY2(desktop.texts.first().contains(u"the source is not there"), qPrintable(desktop.texts.first()));
    QTRY_COMPARE_WITH_TIMEOUT(shown("app")[u"lastResult"].toString(), u"failed"_qs, 30'000);
    QCOMPARE(shown("app")[u"lastExitCode"].toInt(), 66);
    QCOMPARE(systemctl({u"is-failed"_qs, u"litecopy-app.service"_qs}), QByteArray("failed"));
    bus.unregisterService(u"org.freedesktop.Notifications"_qs);
    bus.unregisterObject(u"/org/freedesktop/Notifications"_qs);
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
}

void RealSystemdTest::removalIsComplete()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {});
    writeFile(unitFolder() / "litecopy-mine.service", "[Service]\nExecStart=/bin/true\n");
    QCOMPARE(schedule({"add", "--calendar=*:*:0/1", "--delay=0", "--", "copy", "--force", bytes(folder / "app.db"),
                       bytes(folder / "copy.db")})
                 .exitCode,
             0);
    QTRY_VERIFY_WITH_TIMEOUT(readRunRecord(u"app"_qs), 30'000);
    QVERIFY(fs::is_symlink(unitFolder() / "timers.target.wants/litecopy-app.timer"));
    const fs::path stamp = fs::path(qgetenv("XDG_DATA_HOME").toStdString()) / "systemd/timers/stamp-litecopy-app.timer";
    QVERIFY(fs::exists(stamp));
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
    QVERIFY(!fs::exists(stamp));
    QVERIFY(!readRunRecord(u"app"_qs));
    for (const auto &entry : fs::recursive_directory_iterator(unitFolder()))
        QVERIFY2(entry.path().native().find("litecopy-app") == std::string::npos, entry.path().c_str());
    QCOMPARE(systemctl({u"list-units"_qs, u"--all"_qs, u"--no-legend"_qs, u"litecopy-*"_qs}), QByteArray());
    QCOMPARE(systemctl({u"list-unit-files"_qs, u"--no-legend"_qs, u"litecopy-app*"_qs}), QByteArray());
    // The other one is none of Litecopy's.
    QCOMPARE(schedule({"remove", "mine"}).exitCode, 66);
    QVERIFY(fs::remove(unitFolder() / "litecopy-mine.service"));
}

void RealSystemdTest::aRunThatIsUnderWayIsCancelledByRemoval()
{
    const TemporaryFolder folder;
    buildDatabase(folder / "app.db", {});
    QCOMPARE(schedule({"add", "--calendar=monthly", "--", "copy", "--force", "--timeout=1h", bytes(folder / "app.db"),
                       bytes(folder / "copy.db")})
                 .exitCode,
             0);
    WriterProcess writer;
    QVERIFY(writer.hold(folder / "app.db", u"exclusive"_qs));
    const ProgramEnd end = schedule({"run", "app"});
    QVERIFY2(end == 0 && end.output.contains("It is running"), end.output + end.errors);
    QCOMPARE(shown("app")[u"lastResult"].toString(), u"running"_qs);
    QCOMPARE(schedule({"remove", "app"}).exitCode, 0);
    QCOMPARE(systemctl({u"list-units"_qs, u"--all"_qs, u"--no-legend"_qs, u"litecopy-*"_qs}), QByteArray());
    QVERIFY(!fs::exists(folder / "copy.db"));
    QVERIFY(!readRunRecord(u"app"_qs));
}

QTEST_GUILESS_MAIN(RealSystemdTest)
#include "tst_realsystemd.moc"
