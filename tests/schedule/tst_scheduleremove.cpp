// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Needs a session bus of its own: run under dbus-run-session.

#include "schedulefiles.h"
#include "schedulehouse.h"

#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace Litecopy;
using namespace Litecopy::Test;

/// `litecopy-cli schedule remove`, with a stand-in for systemd: all of ours goes, and nothing of others.
class ScheduleRemoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignUnitsAreNeverTouched_data();
    void foreignUnitsAreNeverTouched();
    void removingLeavesNothing();
    void foreignDropInsStay();
};

void ScheduleRemoveTest::foreignUnitsAreNeverTouched_data()
{
    QTest::addColumn<QByteArray>("foreign");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("timer") << QByteArray("litecopy-app.timer") << false;
    QTest::newRow("service") << QByteArray("litecopy-app.service") << false;
    QTest::newRow("a link to a timer of ours") << QByteArray("litecopy-app.timer") << true;
}

void ScheduleRemoveTest::foreignUnitsAreNeverTouched()
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

void ScheduleRemoveTest::removingLeavesNothing()
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

void ScheduleRemoveTest::foreignDropInsStay()
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

QTEST_GUILESS_MAIN(ScheduleRemoveTest)
#include "tst_scheduleremove.moc"
