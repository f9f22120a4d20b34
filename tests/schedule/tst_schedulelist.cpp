// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "schedulefiles.h"
#include "schedulehouse.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `litecopy-cli schedule list` and `run`, with a stand-in for systemd: how runs ended, and what is due.
class ScheduleListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailedCommandAfterTheCopyIsToldAsThat();
    void aScheduleOfOtherRulesIsSaid();
    void aRunThatWasSkippedIsSaidWithWhatMakesIt();
    void whatWasMissedIsMadeAndNothingElse();
    void theListShowsWhatSystemdKnows_data();
    void theListShowsWhatSystemdKnows();
    void anEndIsNotedAndAFailureShown_data();
    void anEndIsNotedAndAFailureShown();
    void aNameThatIsNoScheduleIsSaid();
};

/// The run of a service, from its environment to what is shown of it later.
void ScheduleListTest::aFailedCommandAfterTheCopyIsToldAsThat()
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

void ScheduleListTest::theListShowsWhatSystemdKnows_data()
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

void ScheduleListTest::theListShowsWhatSystemdKnows()
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

void ScheduleListTest::anEndIsNotedAndAFailureShown_data()
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

void ScheduleListTest::anEndIsNotedAndAFailureShown()
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

void ScheduleListTest::aNameThatIsNoScheduleIsSaid()
{
    const House house;
    for (const char *action : {"show", "run", "remove"}) {
        const ProgramEnd end = house.schedule({action, "../../app"});
        QCOMPARE(end.exitCode, 66);
        QVERIFY(!end.errors.isEmpty());
    }
    QCOMPARE(house.systemd.calls(), QStringList());
}

void ScheduleListTest::aScheduleOfOtherRulesIsSaid()
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

void ScheduleListTest::aRunThatWasSkippedIsSaidWithWhatMakesIt()
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
void ScheduleListTest::whatWasMissedIsMadeAndNothingElse()
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

QTEST_GUILESS_MAIN(ScheduleListTest)
#include "tst_schedulelist.moc"
