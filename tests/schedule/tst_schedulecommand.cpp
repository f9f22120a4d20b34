// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "fakesystemd.h"
#include "schedulechange.h"
#include "schedulefiles.h"

#include "cli/program.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "support/temporaryfolder.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

/// A home of the test's own, a database in it, and a systemd that is none.
struct House
{
    House()
    {
        qputenv("XDG_CONFIG_HOME", bytes(home / "config"));
        qputenv("XDG_STATE_HOME", bytes(home / "state"));
        fs::create_directories(home / "copies");
        buildDatabase(home / "app.db", {});
    }

    [[nodiscard]] ProgramSetup setup() const
    {
        ProgramSetup setup;
        setup.workingFolder = home.path();
        setup.environment = {"DBUS_SESSION_BUS_ADDRESS=" + qgetenv("DBUS_SESSION_BUS_ADDRESS"),
                             "XDG_CONFIG_HOME=" + bytes(home / "config"), "XDG_STATE_HOME=" + bytes(home / "state"),
                             "HOME=" + bytes(home.path()), "TZ=UTC"};
        setup.othersChangeFiles = "the folder of the units lies beside the database";
        return setup;
    }

    [[nodiscard]] ProgramEnd schedule(const QByteArrayList &arguments) const
    {
        return run(QByteArrayList{"schedule"} + arguments, setup());
    }

    [[nodiscard]] ProgramEnd add(const QByteArrayList &options = {}) const
    {
        return schedule(QByteArrayList{"add", "--calendar=daily@17:00"} + options
                        + QByteArrayList{"--", "copy", "--force", "app.db", "copies/app.db"});
    }

    [[nodiscard]] fs::path unit(const char *name) const { return home.path() / "config/systemd/user" / name; }

    TemporaryFolder home;
    FakeSystemd systemd;
};

} // namespace

/// `litecopy-cli schedule`, with a stand-in for systemd.
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
    void aFailedCommandAfterTheCopyIsToldAsThat();
    void aMissingFolderIsSaid();
    void aScheduleOfOtherRulesIsSaid();
    void aRunThatWasSkippedIsSaidWithWhatMakesIt();
    void whatWasMissedIsMadeAndNothingElse();
    void aScheduleIsReplacedOnlyWithForce();
    void whatSystemdRefusesLeavesNothing_data();
    void whatSystemdRefusesLeavesNothing();
    void whatSystemdRefusesLeavesTheFormerSchedule();
    void withoutAnswerItEnds_data();
    void withoutAnswerItEnds();
    void foreignUnitsAreNeverTouched_data();
    void foreignUnitsAreNeverTouched();
    void removingLeavesNothing();
    void foreignDropInsStay();
    void aDryRunWritesNothing();
    void withoutSystemdTheCrontabLineIsPrinted_data();
    void withoutSystemdTheCrontabLineIsPrinted();
    void theListShowsWhatSystemdKnows_data();
    void theListShowsWhatSystemdKnows();
    void anEndIsNotedAndAFailureShown_data();
    void anEndIsNotedAndAFailureShown();
    void aNameThatIsNoScheduleIsSaid();
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

/// The run of a service, from its environment to what is shown of it later.
void ScheduleCommandTest::aFailedCommandAfterTheCopyIsToldAsThat()
{
    const House house;
    QCOMPARE(house
                 .schedule({"add", "--calendar=daily", "--", "copy", "--force", "--then=sh -c 'exit 75'", "app.db",
                            "copies/app.db"})
                 .exitCode,
             0);
    QFile file(QString::fromStdString(house.unit("litecopy-app.service").native()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray variable;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Environment="))
            variable = line.sliced(12);
    }
    ProgramSetup setup = house.setup();
    setup.environment += variable;
    const ProgramEnd copied = run({"copy", "--force", "--then=sh -c 'exit 75'", "app.db", "copies/app.db"}, setup);
    QCOMPARE(copied.exitCode, 76);
    setup.environment += {"SERVICE_RESULT=exit-code", "EXIT_STATUS=" + QByteArray::number(copied.exitCode)};
    QCOMPARE(run({"schedule", "ended", "app"}, setup).exitCode, 0);
    QCOMPARE(house.systemd.notifications().size(), 1);
    const QJsonObject shown = QJsonDocument::fromJson(house.schedule({"show", "--json", "app"}).output).object();
    QCOMPARE(shown[u"lastResult"].toString(), u"failed"_qs);
    QVERIFY2(shown[u"lastResultText"].toString().contains(u"the command after it failed"),
             qPrintable(shown[u"lastResultText"].toString()));
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

void ScheduleCommandTest::foreignUnitsAreNeverTouched_data()
{
    QTest::addColumn<QByteArray>("foreign");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("timer") << QByteArray("litecopy-app.timer") << false;
    QTest::newRow("service") << QByteArray("litecopy-app.service") << false;
    QTest::newRow("a link to a timer of ours") << QByteArray("litecopy-app.timer") << true;
}

void ScheduleCommandTest::foreignUnitsAreNeverTouched()
{
    QFETCH(const QByteArray, foreign);
    QFETCH(const bool, isLink);
    const House house;
    fs::create_directories(house.unit("timers.target.wants"));
    if (isLink) {
        writeFile(house.home / "mine.timer", timerText({}));
        fs::create_symlink(house.home / "mine.timer", house.unit(foreign.constData()));
    } else {
        writeFile(house.unit(foreign.constData()), "[Unit]\nDescription=mine\n");
    }
    fs::create_symlink(house.unit("litecopy-app.timer"), house.unit("timers.target.wants/litecopy-app.timer"));
    const FolderSnapshot before(house.home.path());
    QCOMPARE(house.add().exitCode, 73);
    QCOMPARE(house.add({"--force"}).exitCode, 73);
    QCOMPARE(house.schedule({"remove", "app"}).exitCode, 66);
    QCOMPARE(house.schedule({"run", "app"}).exitCode, 66);
    QCOMPARE(house.schedule({"show", "app"}).exitCode, 66);
    QCOMPARE(house.schedule({"list"}).output, QByteArray());
    QCOMPARE(house.systemd.calls(), QStringList());
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
}

void ScheduleCommandTest::removingLeavesNothing()
{
    const House house;
    fs::create_directories(house.unit("timers.target.wants"));
    const FolderSnapshot before(house.home.path());
    QCOMPARE(house.add().exitCode, 0);
    // What systemd would have made, and what a run leaves.
    fs::create_symlink(house.unit("litecopy-app.timer"), house.unit("timers.target.wants/litecopy-app.timer"));
    QStringList units{u"litecopy-app.timer"_qs};
    if (fs::exists(house.unit("litecopy-app:back.service")))
        units << u"litecopy-app:back.service"_qs;
    const QStringList enabled = units;
    units << u"litecopy-app.service"_qs;
    const qsizetype added = house.systemd.calls().size();
    ProgramSetup setup = house.setup();
    setup.environment += {"SERVICE_RESULT=success", "EXIT_STATUS=0"};
    QCOMPARE(run({"schedule", "ended", "app"}, setup).exitCode, 0);
    QVERIFY(readRunRecord(u"app"_qs));
    const ProgramEnd end = house.schedule({"remove", "app"});
    QVERIFY2(end == 0, end.errors);
    fs::remove(house.home / "state/litecopy");
    fs::remove(house.home / "state");
    QCOMPARE(before.differenceTo(FolderSnapshot(house.home.path())), QString());
    QStringList expected;
    for (const QString &unit : units)
        expected << u"StopUnit "_qs + unit;
    for (const QString &unit : units)
        expected << u"CleanUnit "_qs + unit << u"ResetFailedUnit "_qs + unit;
    for (const QString &unit : enabled)
        expected << u"DisableUnitFiles "_qs + unit;
    QCOMPARE(house.systemd.calls().mid(added), expected << u"Reload"_qs);
}

void ScheduleCommandTest::foreignDropInsStay()
{
    const House house;
    QCOMPARE(house.add().exitCode, 0);
    fs::create_directories(house.unit("litecopy-app.service.d"));
    fs::create_directories(house.unit("litecopy-app.timer.d"));
    writeFile(house.unit("litecopy-app.service.d/mine.conf"), "[Service]\nNice=1\n");
    writeFile(house.unit("litecopy-app.timer.d/ours.conf"), "# Made by Litecopy\n[Timer]\n");
    const ProgramEnd end = house.schedule({"remove", "app"});
    QCOMPARE(end.exitCode, 0);
    QVERIFY2(end.errors.contains("mine.conf"), end.errors);
    QVERIFY(fs::exists(house.unit("litecopy-app.service.d/mine.conf")));
    QVERIFY(!fs::exists(house.unit("litecopy-app.timer.d")));
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

void ScheduleCommandTest::theListShowsWhatSystemdKnows_data()
{
    QTest::addColumn<QVariantMap>("unit");
    QTest::addColumn<QVariantMap>("service");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("exitCode");
    const quint64 then = 1'700'000'000'000'000;
    const auto exited = [then](int code, int status, const char *result) {
        return QVariantMap{{u"ExecMainExitTimestamp"_qs, then},
                           {u"ExecMainCode"_qs, code},
                           {u"ExecMainStatus"_qs, status},
                           {u"Result"_qs, QString::fromLatin1(result)}};
    };
    const QVariantMap inactive{
        {u"ActiveState"_qs, u"inactive"_qs}, {u"ConditionResult"_qs, true}, {u"ConditionTimestamp"_qs, then}};
    QTest::newRow("never") << QVariantMap{{u"ActiveState"_qs, u"inactive"_qs}} << QVariantMap() << u"never"_qs << -1;
    QTest::newRow("good") << inactive << exited(1, 0, "success") << u"good"_qs << 0;
    QTest::newRow("busy") << inactive << exited(1, 75, "success") << u"busy"_qs << 75;
    QTest::newRow("failed") << inactive << exited(1, 66, "exit-code") << u"failed"_qs << 66;
    QTest::newRow("killed") << inactive << exited(2, 9, "signal") << u"failed"_qs << -9;
    QTest::newRow("running") << QVariantMap{{u"ActiveState"_qs, u"activating"_qs}} << exited(0, 0, "success")
                             << u"running"_qs << -1;
    QTest::newRow("skipped") << QVariantMap{{u"ActiveState"_qs, u"inactive"_qs},
                                            {u"ConditionResult"_qs, false},
                                            {u"ConditionTimestamp"_qs, then + 60'000'000}}
                             << exited(1, 0, "success") << u"skipped"_qs << -1;
    QTest::newRow("skipped by a command") << inactive << exited(1, 1, "exec-condition") << u"skipped"_qs << -1;
}

void ScheduleCommandTest::theListShowsWhatSystemdKnows()
{
    QFETCH(const QVariantMap, unit);
    QFETCH(const QVariantMap, service);
    QFETCH(const QString, result);
    QFETCH(const int, exitCode);
    House house;
    QCOMPARE(house.add().exitCode, 0);
    house.systemd.setProperties(u"litecopy-app.timer"_qs, u"Unit"_qs,
                                {{u"LoadState"_qs, u"loaded"_qs}, {u"ActiveState"_qs, u"active"_qs}});
    house.systemd.setProperties(u"litecopy-app.timer"_qs, u"Timer"_qs,
                                {{u"NextElapseUSecRealtime"_qs, quint64(1'800'000'000'000'000)}});
    house.systemd.setProperties(u"litecopy-app.service"_qs, u"Unit"_qs, unit);
    house.systemd.setProperties(u"litecopy-app.service"_qs, u"Service"_qs, service);
    const ProgramEnd end = house.schedule({"list", "--json"});
    QCOMPARE(end.exitCode, 0);
    const QJsonArray schedules = QJsonDocument::fromJson(end.output).object()[u"schedules"].toArray();
    QCOMPARE(schedules.size(), 1);
    const QJsonObject shown = schedules.first().toObject();
    QCOMPARE(shown[u"name"].toString(), u"app"_qs);
    QCOMPARE(shown[u"nextRun"].toString(), u"2027-01-15T08:00:00Z"_qs);
    QCOMPARE(shown[u"active"].toBool(), true);
    QCOMPARE(shown[u"lastResult"].toString(), result);
    if (exitCode >= 0 || exitCode == -9)
        QCOMPARE(shown[u"lastExitCode"].toInt(-1), exitCode);
    else
        QVERIFY(!shown.contains(u"lastExitCode"));
    const QByteArray text = house.schedule({"list"}).output;
    QVERIFY2(text.contains("Next: 2027-01-15 08:00"), text);
    QVERIFY2(text.contains(shown[u"lastResultText"].toString().toUtf8()), text);
}

void ScheduleCommandTest::anEndIsNotedAndAFailureShown_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("notifications");
    QTest::newRow("good") << QByteArray("success") << QByteArray("0") << u"good"_qs << 0;
    QTest::newRow("busy") << QByteArray("success") << QByteArray("75") << u"busy"_qs << 0;
    QTest::newRow("failed") << QByteArray("exit-code") << QByteArray("66") << u"failed"_qs << 1;
    QTest::newRow("killed") << QByteArray("signal") << QByteArray("KILL") << u"failed"_qs << 1;
    QTest::newRow("skipped") << QByteArray("exec-condition") << QByteArray("1") << u"never"_qs << 0;
    QTest::newRow("called by hand") << QByteArray() << QByteArray() << u"never"_qs << 0;
}

void ScheduleCommandTest::anEndIsNotedAndAFailureShown()
{
    QFETCH(const QByteArray, result);
    QFETCH(const QByteArray, status);
    QFETCH(const QString, shown);
    QFETCH(const int, notifications);
    const House house;
    QCOMPARE(house.add().exitCode, 0);
    ProgramSetup setup = house.setup();
    setup.environment += {"SERVICE_RESULT=" + result, "EXIT_STATUS=" + status};
    QCOMPARE(run({"schedule", "ended", "app"}, setup).exitCode, 0);
    QCOMPARE(house.systemd.notifications().size(), notifications);
    if (notifications > 0)
        QVERIFY(house.systemd.notifications().first().contains(u"app"));
    const ProgramEnd end = house.schedule({"show", "--json", "app"});
    QCOMPARE(QJsonDocument::fromJson(end.output).object()[u"lastResult"].toString(), shown);
    // Nobody to tell, or no such schedule any more: no reason to fail.
    setup.environment.first() = "DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere/bus";
    QCOMPARE(run({"schedule", "ended", "app"}, setup).exitCode, 0);
    QCOMPARE(run({"schedule", "ended", "other"}, setup).exitCode, 0);
    QVERIFY(!readRunRecord(u"other"_qs));
}

void ScheduleCommandTest::aNameThatIsNoScheduleIsSaid()
{
    const House house;
    for (const char *action : {"show", "run", "remove"}) {
        const ProgramEnd end = house.schedule({action, "../../app"});
        QCOMPARE(end.exitCode, 66);
        QVERIFY(!end.errors.isEmpty());
    }
    QCOMPARE(house.systemd.calls(), QStringList());
}

void ScheduleCommandTest::aScheduleOfOtherRulesIsSaid()
{
    const House house;
    const auto add = [&](const QByteArray &name, const QByteArray &rule) {
        return house.schedule(
            {"add", "--calendar=daily@17:00", "--name=" + name, "--", "keep", rule, "app.db", "copies"});
    };
    const ProgramEnd first = add("one", "--keep-last=2");
    QVERIFY2(first == 0 && !first.errors.contains("other rules"), first.errors);
    const ProgramEnd second = add("two", "--keep-daily=14");
    QVERIFY2(second == 0 && second.errors.contains("“one” keeps copies of the same database"), second.errors);
}

void ScheduleCommandTest::aRunThatWasSkippedIsSaidWithWhatMakesIt()
{
    House house;
    QVERIFY(house.add() == 0);
    house.systemd.setProperties(u"litecopy-app.timer"_qs, u"Unit"_qs,
                                {{u"LoadState"_qs, u"loaded"_qs}, {u"ActiveState"_qs, u"active"_qs}});
    house.systemd.setProperties(
        u"litecopy-app.service"_qs, u"Unit"_qs,
        {{u"ConditionResult"_qs, false}, {u"ConditionTimestamp"_qs, quint64(1'700'000'000'000'000)}});
    const ProgramEnd end = house.schedule({"list"});
    QVERIFY2(end.output.contains("skipped: its drive or folder was not there")
                 && end.output.contains("To make it now: litecopy-cli schedule run app"),
             end.output);
}

/// What systemd starts when a drive is mounted: of a run that was made nothing is made up for.
void ScheduleCommandTest::whatWasMissedIsMadeAndNothingElse()
{
    House house;
    QVERIFY(house.add() == 0);
    const auto triggered = [&](const QDateTime &time) {
        house.systemd.setProperties(u"litecopy-app.timer"_qs, u"Timer"_qs,
                                    {{u"LastTriggerUSec"_qs, quint64(time.toMSecsSinceEpoch()) * 1000}});
    };
    const auto starts = [&] {
        const ProgramEnd end = house.schedule({"missed", "app"});
        return end == 0 ? int(house.systemd.calls().count(u"StartUnit litecopy-app.service"_qs)) : -1;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // The timer is not switched on.
    triggered(now.addDays(1));
    QCOMPARE(starts(), 0);
    house.systemd.setProperties(u"litecopy-app.timer"_qs, u"Unit"_qs,
                                {{u"LoadState"_qs, u"loaded"_qs}, {u"ActiveState"_qs, u"active"_qs}});
    // What systemd notes when it first sees a timer is no run.
    triggered(now);
    QCOMPARE(starts(), 0);
    qputenv("XDG_CONFIG_HOME", bytes(house.home / "config"));
    QCOMPARE(writeRunRecord(u"app"_qs, {now, 0}), QString());
    triggered(now.addSecs(-2));
    QCOMPARE(starts(), 0);
    triggered(now.addSecs(600));
    QCOMPARE(starts(), 1);
    // One that was asked not to.
    QVERIFY(house.add({"--force", "--no-catch-up"}) == 0);
    QCOMPARE(starts(), 1);
    // One that is not there.
    QVERIFY(house.schedule({"missed", "none"}) == 0);
}

QTEST_GUILESS_MAIN(ScheduleCommandTest)
#include "tst_schedulecommand.moc"
