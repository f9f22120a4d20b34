// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "schedulechange.h"
#include "schedulefiles.h"
#include "schedulehouse.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `litecopy-cli schedule add`, with a stand-in for systemd.
class ScheduleCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingTellsSystemd();
    void pathsBecomeAbsolute();
    void keepingIsTakenWithItsSentence();
    void aSourceOnAnotherMachineHasNoFolderHere_data();
    void aSourceOnAnotherMachineHasNoFolderHere();
    void whatTheClockCannotStartIsRefused_data();
    void whatTheClockCannotStartIsRefused();
    void everyFolderThatARunNeedsIsACondition();
    void theProgramAfterTheCopyIsFoundFromAnywhere();
    void aMissingFolderIsSaid();
    void aScheduleIsReplacedOnlyWithForce();
    void whatSystemdRefusesLeavesNothing_data();
    void whatSystemdRefusesLeavesNothing();
    void whatSystemdRefusesLeavesTheFormerSchedule();
    void withoutAnswerItEnds_data();
    void withoutAnswerItEnds();
    void aDryRunWritesNothing();
    void withoutSystemdTheCrontabLineIsPrinted_data();
    void withoutSystemdTheCrontabLineIsPrinted();
};

/// The folder for temporary files may lie on a mount of its own: then there is a third unit.
void ScheduleCommandTest::addingTellsSystemd()
{
    const House house;
    QVERIFY(house.systemd.isOnBus());
    const ProgramEnd end = house.add();
    QVERIFY2(end == 0, end.errors);
    QVERIFY(end.output.contains("Every day at 17:00, or as soon as you log in after that."));
    QVERIFY(end.errors.contains("loginctl enable-linger"));
    QStringList expected{u"Reload"_qs, u"EnableUnitFiles litecopy-app.timer"_qs};
    if (fs::exists(house.unit("litecopy-app:back.service")))
        expected << u"EnableUnitFiles litecopy-app:back.service"_qs << u"Reload"_qs;
    QCOMPARE(house.systemd.calls(), expected << u"StartUnit litecopy-app.timer"_qs);
    const auto schedule = storedSchedule(u"app"_qs);
    QVERIFY(schedule);
    QCOMPARE(schedule->calendar, u"*-*-* 17:00:00"_qs);
    QCOMPARE(schedule->delay, std::chrono::seconds(300));
    QVERIFY(schedule->catchUp);
}

void ScheduleCommandTest::pathsBecomeAbsolute()
{
    const House house;
    const ProgramEnd end =
        house.schedule({"add", "-c", "hourly", "--name=x", "--", "copy", "-f", "--receipt", "r.json", "--check", "full",
                        "--temporary-folder=copies", "--sha256", "./app.db", "copies/-caf\xe9 100%.db"});
    QVERIFY2(end == 0, end.errors);
    const auto schedule = storedSchedule(u"x"_qs);
    QVERIFY(schedule);
    const QByteArray home = bytes(fs::canonical(house.home.path()));
    QCOMPARE(schedule->command.mid(1),
             (QByteArrayList{"copy", "--force", "--receipt=" + home + "/r.json", "--check=full",
                             "--temporary-folder=" + home + "/copies", "--sha256", "--", home + "/./app.db",
                             home + "/copies/-caf\xe9 100%.db"}));
    QVERIFY(schedule->command.first().startsWith('/'));
}

void ScheduleCommandTest::keepingIsTakenWithItsSentence()
{
    const House house;
    const ProgramEnd end = house.schedule({"add", "--calendar=daily@17:00", "--", "keep", "--keep-daily=14",
                                           "--keep-monthly=unlimited", "--compress=zstd", "app.db", "copies"});
    QVERIFY2(end == 0, end.errors);
    QVERIFY2(end.output.contains("Every day at 17:00, or as soon as you log in after that. Keeps 14 days and all "
                                 "months."),
             end.output);
    const auto schedule = storedSchedule(u"app"_qs);
    QVERIFY(schedule);
    const QByteArray home = bytes(fs::canonical(house.home.path()));
    QCOMPARE(schedule->command.mid(1),
             (QByteArrayList{"keep", "--keep-daily=14", "--keep-monthly=unlimited", "--compress=zstd", "--",
                             home + "/app.db", home + "/copies"}));
    const QByteArray service = readFile(house.unit("litecopy-app.service"));
    for (const QByteArray &folder : {home, home + "/copies"}) {
        QVERIFY2(service.contains("\nConditionPathExists=" + folder + '\n'), service);
        QVERIFY2(service.contains("\nRequiresMountsFor=\"" + folder + "\"\n"), service);
    }
    const ProgramEnd one = house.schedule(
        {"add", "--calendar=hourly", "--no-catch-up", "--name=one", "--", "keep", "--keep-last=1", "app.db", "copies"});
    QVERIFY2(one.output.contains("Every hour. Keeps the last copy."), one.output + one.errors);
    const ProgramEnd all = house.schedule({"add", "--calendar=weekly", "--name=all", "--", "keep", "app.db", "copies"});
    QVERIFY2(all.output.contains("Keeps every copy."), all.output + all.errors);
}

void ScheduleCommandTest::aSourceOnAnotherMachineHasNoFolderHere_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("keep") << QByteArrayList{"keep", "--keep-daily=3", "ssh://me@host:2222/srv/app.db", "copies"};
    QTest::newRow("copy") << QByteArrayList{"copy", "--update", "ssh://me@host:2222/srv/app.db", "copies/app.db"};
}

void ScheduleCommandTest::aSourceOnAnotherMachineHasNoFolderHere()
{
    QFETCH(const QByteArrayList, command);
    const House house;
    const ProgramEnd end = house.schedule(QByteArrayList{"add", "--calendar=daily", "--"} + command);
    QVERIFY2(end == 0, end.errors);
    const auto schedule = storedSchedule(u"app"_qs);
    QVERIFY(schedule);
    QVERIFY(schedule->command.contains("ssh://me@host:2222/srv/app.db"));
    const QByteArray service = readFile(house.unit("litecopy-app.service"));
    QCOMPARE(service.count("\nConditionPathExists="), 1);
    QVERIFY2(service.contains("/copies\n"), service);
}

void ScheduleCommandTest::whatTheClockCannotStartIsRefused_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    const auto row = [](const char *name, const QByteArrayList &arguments) { QTest::newRow(name) << arguments; };
    row("no action", {});
    row("no such action", {"paint", "app"});
    row("no command", {"add", "--calendar=daily"});
    row("no calendar", {"add", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("not a calendar", {"add", "--calendar=now and then", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("a calendar of two lines",
        {"add", "--calendar=daily\nUnit=x.service", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("a specifier", {"add", "--calendar=%h", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("another command", {"add", "--calendar=daily", "--", "info", "app.db"});
    row("another program", {"add", "--calendar=daily", "--", "/bin/rm", "app.db"});
    row("a wrong option", {"add", "--calendar=daily", "--", "copy", "--quickly", "app.db", "copies/app.db"});
    row("one file", {"add", "--calendar=daily", "--", "copy", "--force", "app.db"});
    row("a copy that would exist", {"add", "--calendar=daily", "--", "copy", "app.db", "copies/app.db"});
    row("a dry run", {"add", "--calendar=daily", "--", "copy", "-n", "--force", "app.db", "copies/app.db"});
    row("standard input", {"add", "--calendar=daily", "--", "copy", "--force", "-", "copies/app.db"});
    row("standard output", {"add", "--calendar=daily", "--", "copy", "app.db", "-"});
    row("a destination elsewhere", {"add", "--calendar=daily", "--", "copy", "--force", "app.db", "ssh://host/app.db"});
    row("keeping standard input", {"add", "--calendar=daily", "--", "keep", "-", "copies"});
    row("keeping elsewhere", {"add", "--calendar=daily", "--", "keep", "app.db", "ssh://host/copies"});
    row("keeping by hand", {"add", "--calendar=daily", "--", "keep", "--by-hand", "app.db", "copies"});
    row("keeping without a folder", {"add", "--calendar=daily", "--", "keep", "app.db"});
    row("a dry run of keeping", {"add", "--calendar=daily", "--", "keep", "-n", "app.db", "copies"});
    row("a list", {"add", "--calendar=daily", "--", "keep", "list", "copies"});
    row("a wrong rule", {"add", "--calendar=daily", "--", "keep", "--keep-daily=0", "app.db", "copies"});
    row("restoring", {"add", "--calendar=daily", "--", "restore", "copies/app.db", "app.db"});
    row("a bad name", {"add", "--calendar=daily", "--name=a/b", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("a bad delay", {"add", "--calendar=daily", "--delay=x", "--", "copy", "--force", "app.db", "copies/app.db"});
    row("a command without dashes", {"add", "--calendar=daily", "copy", "app.db", "copies/app.db"});
    row("a name for list", {"list", "app"});
    row("no name for show", {"show"});
    row("two names", {"remove", "app", "other"});
}

void ScheduleCommandTest::whatTheClockCannotStartIsRefused()
{
    QFETCH(const QByteArrayList, arguments);
    const House house;
    const FolderSnapshot before(house.home.path());
    const ProgramEnd end = house.schedule(arguments);
    QVERIFY2(end == 64, end.errors);
    QCOMPARE(house.systemd.calls(), QStringList());
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
}

void ScheduleCommandTest::everyFolderThatARunNeedsIsACondition()
{
    const House house;
    for (const char *folder : {"drive", "second", "scratch", "receipts"})
        fs::create_directories(house.home / folder);
    fs::rename(house.home / "app.db", house.home / "drive" / "real.db");
    fs::create_symlink(house.home / "drive" / "real.db", house.home / "app.db");
    const auto textWith = [&house](const QByteArray &option) {
        const ProgramEnd end = house.schedule({"add", "--dry-run", "--calendar=daily", "--", "copy", "--force", option,
                                               "--temporary-folder=scratch", "app.db", "copies/app.db"});
        return end == 0 ? end.output : end.errors;
    };
    const QByteArray both = textWith("--also=second/app.db") + textWith("--receipt=receipts/app.json");
    for (const char *folder : {"", "copies", "drive", "second", "scratch", "receipts"}) {
        const QByteArray path = bytes(fs::canonical(house.home / folder));
        QVERIFY2(both.contains("\nConditionPathExists=" + path + '\n'), path);
        QVERIFY2(both.contains("\nRequiresMountsFor=\"" + path + "\"\n"), path);
    }
    // A link into nowhere is a database that is not there: the run says so.
    fs::remove(house.home / "drive" / "real.db");
    QCOMPARE(house.add().exitCode, 0);
}

void ScheduleCommandTest::theProgramAfterTheCopyIsFoundFromAnywhere()
{
    const House house;
    const auto service = [&house](const QByteArray &then) {
        return house
            .schedule({"add", "--dry-run", "--calendar=daily", "--", "copy", "--force", "--then=" + then, "app.db",
                       "copies/app.db"})
            .output;
    };
    const QByteArray home = bytes(fs::canonical(house.home.path()));
    QVERIFY(service("up/it.sh 'two words' {}").contains(" \"--then='" + home + "/up/it.sh' 'two words' '{}'\""));
    QVERIFY(service("cp {} second.db").contains(" \"--then=cp {} second.db\""));
    QVERIFY(service("/bin/cp {} second.db").contains(" \"--then=/bin/cp {} second.db\""));
}

void ScheduleCommandTest::aMissingFolderIsSaid()
{
    const House house;
    const ProgramEnd end =
        house.schedule({"add", "--calendar=daily", "--", "copy", "--force", "app.db", "stick/app.db"});
    QCOMPARE(end.exitCode, 66);
    QVERIFY2(end.errors.contains("stick"), end.errors);
    QCOMPARE(house.systemd.calls(), QStringList());
}

void ScheduleCommandTest::aScheduleIsReplacedOnlyWithForce()
{
    const House house;
    QCOMPARE(house.add().exitCode, 0);
    const FolderSnapshot before(house.home.path());
    QCOMPARE(house.schedule({"add", "--calendar=hourly", "--", "copy", "--force", "app.db", "copies/app.db"}).exitCode,
             73);
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
    QCOMPARE(house.schedule({"add", "--calendar=hourly", "--force", "--", "copy", "--force", "app.db", "copies/app.db"})
                 .exitCode,
             0);
    QCOMPARE(storedSchedule(u"app"_qs)->calendar, u"*-*-* *:00:00"_qs);
    QVERIFY(house.systemd.calls().contains(u"StopUnit litecopy-app.timer"_qs));
    QCOMPARE(house.systemd.calls().last(), u"StartUnit litecopy-app.timer"_qs);
}

void ScheduleCommandTest::whatSystemdRefusesLeavesNothing_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"Reload", "EnableUnitFiles", "StartUnit"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

void ScheduleCommandTest::whatSystemdRefusesLeavesNothing()
{
    QFETCH(const QString, method);
    House house;
    house.systemd.refuse(method);
    const ProgramEnd end = house.add();
    QCOMPARE(end.exitCode, 73);
    QVERIFY2(end.errors.contains("the stand-in refuses it"), end.errors);
    QVERIFY(!fs::exists(house.unit("litecopy-app.timer")));
    QVERIFY(!fs::exists(house.unit("litecopy-app.service")));
    QCOMPARE(house.systemd.calls().last(), u"Reload"_qs);
}

void ScheduleCommandTest::whatSystemdRefusesLeavesTheFormerSchedule()
{
    House house;
    QCOMPARE(house.add().exitCode, 0);
    const FolderSnapshot before(house.unit(""));
    house.systemd.refuse(u"EnableUnitFiles"_qs);
    QCOMPARE(house.schedule({"add", "--calendar=hourly", "--force", "--", "copy", "--force", "app.db", "copies/app.db"})
                 .exitCode,
             73);
    QCOMPARE(storedSchedule(u"app"_qs)->calendar, u"*-*-* 17:00:00"_qs);
    QCOMPARE(before.entries().size(), FolderSnapshot(house.unit("")).entries().size());
    QCOMPARE(house.systemd.calls().last(), u"StartUnit litecopy-app.timer"_qs);
}

void ScheduleCommandTest::withoutAnswerItEnds_data()
{
    QTest::addColumn<QString>("method");
    for (const char *method : {"Reload", "EnableUnitFiles", "StartUnit"})
        QTest::newRow(method) << QString::fromLatin1(method);
}

/// In this process, as the window does it: nothing blocks, and the time-out is a short one.
void ScheduleCommandTest::withoutAnswerItEnds()
{
    QFETCH(const QString, method);
    House house;
    house.systemd.keepSilent(method);
    UserUnits units(QDBusConnection::sessionBus(), std::chrono::milliseconds(300));
    ScheduleChange change(units);
    QString error;
    int ends = 0;
    connect(&change, &ScheduleChange::finished, this, [&](const QString &text) {
        error = text;
        ++ends;
    });
    Schedule schedule;
    schedule.name = u"app"_qs;
    schedule.command = {"/bin/true"};
    schedule.calendar = u"daily"_qs;
    change.add(schedule, false);
    QCOMPARE(ends, 0);
    QTRY_COMPARE_WITH_TIMEOUT(ends, 1, 30'000);
    QVERIFY2(error.contains(u"gave no answer"), qPrintable(error));
    QVERIFY(!fs::exists(house.unit("litecopy-app.timer")));
    QVERIFY(!fs::exists(house.unit("litecopy-app.service")));
}

void ScheduleCommandTest::aDryRunWritesNothing()
{
    const House house;
    const FolderSnapshot before(house.home.path());
    const ProgramEnd end = house.add({"--dry-run"});
    QCOMPARE(end.exitCode, 0);
    QVERIFY(end.errors.contains("Every day at 17:00"));
    QVERIFY(end.output.contains("OnCalendar=*-*-* 17:00:00\nPersistent=true\nRandomizedDelaySec=300\n"));
    QVERIFY(end.output.contains("\nNice=10\nIOSchedulingClass=idle\n"));
    QVERIFY(end.output.contains("\nConditionPathExists=" + bytes(fs::canonical(house.home / "copies")) + '\n'));
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
    QCOMPARE(house.systemd.calls(), QStringList());
}

void ScheduleCommandTest::withoutSystemdTheCrontabLineIsPrinted_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no bus") << QByteArray();
    QTest::newRow("a bus that is away") << QByteArray("unix:path=/nowhere/bus");
}

void ScheduleCommandTest::withoutSystemdTheCrontabLineIsPrinted()
{
    QFETCH(const QByteArray, address);
    const House house;
    const FolderSnapshot before(house.home.path());
    ProgramSetup setup = house.setup();
    setup.environment.first() = "DBUS_SESSION_BUS_ADDRESS=" + address;
    const ProgramEnd end =
        run({"schedule", "add", "--calendar=daily@17:05", "--", "copy", "--force", "app.db", "copies/100%.db"}, setup);
    QCOMPARE(end.exitCode, 69);
    QVERIFY2(end.errors.contains("Nothing was scheduled"), end.errors);
    QVERIFY2(end.output.startsWith("5 17 * * * test -d " + bytes(fs::canonical(house.home.path())) + " && "),
             end.output);
    QVERIFY2(end.output.contains("test -d " + bytes(fs::canonical(house.home / "copies")) + " && "), end.output);
    QVERIFY2(end.output.endsWith("/copies/100\\%.db'\n"), end.output);
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
    // One that is there already is told with the same conditions.
    QVERIFY(house.add() == 0);
    const ProgramEnd now = run({"schedule", "run", "app"}, setup);
    QCOMPARE(now.exitCode, 69);
    QVERIFY2(now.output.contains("test -d " + bytes(fs::canonical(house.home.path())) + " && ")
                 && now.output.contains("test -d " + bytes(fs::canonical(house.home / "copies")) + " && "),
             now.output);
}

QTEST_GUILESS_MAIN(ScheduleCommandTest)
#include "tst_schedulecommand.moc"
