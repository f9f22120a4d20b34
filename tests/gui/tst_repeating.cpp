// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// “Repeat…”, with a stand-in for systemd. Needs a session bus of its own: run under dbus-run-session.

#include "copiestext.h"
#include "repeatchoice.h"
#include "repeatdialog.h"
#include "schedule/fakesystemd.h"
#include "schedulefiles.h"
#include "support/databasebuilder.h"
#include "support/foldersnapshot.h"
#include "watchedapplication.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDateTime>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTimeEdit>

#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

class RepeatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aChoiceIsWhatTheClockStarts_data();
    void aChoiceIsWhatTheClockStarts();
    void momentsAreSaidAsPeopleSayThem();

    void dailyDatedCopiesTakeTwoClicks();
    void thePreviewFollowsWhatIsChosen();
    void oneCopyIsBroughtUpToDate();
    void aDatabaseOnAnotherMachineIsFetchedByTheClock();
    void aFileThatIsThereIsAskedAbout();
    void theSameAgainChangesTheSchedule();
    void aFolderThatIsMissingIsSaid();
    void whatSystemdRefusesIsSaid();
    void theListShowsWhatSystemdKnows_data();
    void theListShowsWhatSystemdKnows();
    void runNowAndRemove();
    void withoutADatabaseTheListIsShown();
    void withoutSystemdTheCrontabLineIsShown();
    void aBusThatGivesNoAnswerStopsNothing();
    void everythingIsReachedByKeys();

private:
    /// Opens the dialog by the button, for `m_database`, once systemd has answered.
    void open();
    void waitUntilAsked();
    template <typename Widget>
    [[nodiscard]] Widget &in(const char *name) const
    {
        return *m_fixture->window->findChild<RepeatDialog *>()->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QString preview() const { return in<QLabel>("title").text(); }
    [[nodiscard]] QString explanation() const { return in<QLabel>("text").text(); }
    /// Shown by now, and not held by a look at systemd.
    [[nodiscard]] bool canBeClicked(const char *name) const
    {
        const auto &button = in<QPushButton>(name);
        return button.isVisible() && button.isEnabled();
    }
    void makeSchedule() const;

    std::optional<FakeSystemd> m_systemd;
    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    const QByteArray m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

void RepeatingTest::init()
{
    m_systemd.emplace();
    QVERIFY(m_systemd->isOnBus());
    m_fixture.emplace();
    const auto text = [this](const char *name) {
        return QByteArray::fromStdString((m_fixture->folder / name).native());
    };
    qputenv("XDG_CONFIG_HOME", text("config"));
    qputenv("XDG_STATE_HOME", text("state"));
    qputenv("USER", "anna");
    m_database = m_fixture->folder / "app.db";
    buildDatabase(m_database, {.journalMode = "wal", .size = 1 << 20});
}

void RepeatingTest::cleanup()
{
    m_fixture.reset();
    m_systemd.reset();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
}

void RepeatingTest::open()
{
    m_fixture->type(m_fixture->from(), m_database);
    QTRY_VERIFY(m_fixture->fromFacts().contains(u"pages"));
    QTRY_VERIFY(!m_fixture->to().text().isEmpty());
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    waitUntilAsked();
}

void RepeatingTest::waitUntilAsked()
{
    QTRY_VERIFY(m_fixture->window->findChild<RepeatDialog *>());
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window->findChild<RepeatDialog *>()));
}

void RepeatingTest::makeSchedule() const
{
    Schedule schedule;
    schedule.name = u"app"_qs;
    schedule.command = {"/usr/bin/litecopy-cli", "keep", "--keep-daily=14", "--", "/srv/app.db", "/backup"};
    schedule.calendar = u"*-*-* 17:00:00"_qs;
    QVERIFY(writeSchedule(schedule, false).isWritten);
}

void RepeatingTest::aChoiceIsWhatTheClockStarts_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QByteArray>("copy");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("sentence");
    using Every = RepeatChoice::Every;
    QTest::newRow("hourly") << int(Every::Hour) << true << QByteArray() << u"*-*-* *:00:00"_qs
                            << QByteArray("cli keep --keep-daily=14 -- /a/x.db /b")
                            << u"Every hour, or as soon as you log in after that. Keeps 14 days."_qs;
    QTest::newRow("daily") << int(Every::Day) << true << QByteArray() << u"*-*-* 07:05:00"_qs
                           << QByteArray("cli keep --keep-daily=14 -- /a/x.db /b")
                           << u"Every day at 07:05, or as soon as you log in after that. Keeps 14 days."_qs;
    QTest::newRow("weekly")
        << int(Every::Week) << false << QByteArray("/b/x.db") << u"Sun *-*-* 07:05:00"_qs
        << QByteArray("cli copy --update -- /a/x.db /b/x.db")
        << u"Every Sunday at 07:05, or as soon as you log in after that. Brings the last copy up to "
           "date."_qs;
    QTest::newRow("monthly, compressed")
        << int(Every::Month) << false << QByteArray("/b/x.db.zst") << u"*-*-09 07:05:00"_qs
        << QByteArray("cli copy --force -- /a/x.db /b/x.db.zst")
        << u"Every month on day 9 at 07:05, or as soon as you log in after that. Each copy replaces the last one."_qs;
    QTest::newRow("encrypted")
        << int(Every::Day) << false << QByteArray("/b/secret.db") << u"*-*-* 07:05:00"_qs
        << QByteArray("cli copy --opaque --force -- /a/x.db /b/secret.db")
        << u"Every day at 07:05, or as soon as you log in after that. Each copy replaces the last one."_qs;
}

void RepeatingTest::aDatabaseOnAnotherMachineIsFetchedByTheClock()
{
    // No other machine is asked: it gives no answer while the dialog is open.
    const auto programs = m_fixture->folder / "bin";
    std::filesystem::create_directory(programs);
    writeFile(programs / "ssh", "#!/bin/sh\nexec sleep 30\n");
    std::filesystem::permissions(programs / "ssh", std::filesystem::perms::owner_all);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray::fromStdString(programs.native()) + ':' + path);
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    m_fixture->type(m_fixture->from(), "ssh://anna@host/srv/app.db");
    m_fixture->type(m_fixture->to(), m_fixture->folder / "app.db");
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    waitUntilAsked();
    QVERIFY(in<QRadioButton>("single").isChecked());
    QVERIFY2(in<QRadioButton>("single").text().contains(u"fetched"), qPrintable(in<QRadioButton>("single").text()));
    m_fixture->click(in<QRadioButton>("dated"));
    auto &repeat = in<QPushButton>("repeat");
    QTRY_VERIFY2(repeat.isEnabled(), qPrintable(explanation()));
    QVERIFY2(explanation().contains(u"without a password"), qPrintable(explanation()));
    m_fixture->click(repeat);
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    const auto stored = storedSchedule(u"app"_qs);
    QVERIFY(stored);
    QCOMPARE(stored->command.mid(1),
             (QByteArrayList{"keep", "--keep-daily=14", "--", "ssh://anna@host/srv/app.db",
                             QByteArray::fromStdString(m_fixture->folder.path().native())}));
}

void RepeatingTest::aChoiceIsWhatTheClockStarts()
{
    QFETCH(const int, every);
    QFETCH(const bool, dated);
    QFETCH(const QByteArray, copy);
    RepeatChoice choice;
    choice.source = "/a/x.db";
    choice.every = RepeatChoice::Every(every);
    choice.time = QTime(7, 5);
    choice.weekday = 7;
    choice.day = 9;
    choice.keepsDated = dated;
    choice.folder = "/b";
    choice.retention = {"--keep-daily=14"};
    choice.copy = copy.toStdString();
    choice.isEncrypted = choice.copy.filename() == "secret.db";
    const Schedule schedule = scheduleOf(choice, u"x"_qs, "cli");
    QTEST(schedule.calendar, "calendar");
    QTEST(schedule.command.join(' '), "command");
    QTEST(scheduleSentence(schedule), "sentence");
    QVERIFY(sameSchedule({schedule}, choice));
    QCOMPARE(freeScheduleName({schedule}, choice.source), u"x-2"_qs);
}

void RepeatingTest::momentsAreSaidAsPeopleSayThem()
{
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0));
    QCOMPARE(momentText(QDateTime(QDate(2026, 11, 27), QTime(17, 0)), now), u"today 17:00"_qs);
    QCOMPARE(momentText(QDateTime(QDate(2026, 11, 28), QTime(0, 5)), now), u"tomorrow 00:05"_qs);
    QCOMPARE(momentText(QDateTime(QDate(2026, 11, 26), QTime(23, 55)), now), u"yesterday 23:55"_qs);
    QCOMPARE(momentText(QDateTime(QDate(2026, 12, 4), QTime(17, 0)), now), u"Fri 4 Dec 2026 17:00"_qs);
}

void RepeatingTest::dailyDatedCopiesTakeTwoClicks()
{
    open();
    QTRY_COMPARE(preview(), u"Every day at 17:00, or as soon as you log in after that. Keeps 14 days."_qs);
    QTRY_VERIFY2(in<QLabel>("lingerNote").text().contains(u"loginctl enable-linger anna"),
                 qPrintable(in<QLabel>("lingerNote").text()));
    auto &repeat = in<QPushButton>("repeat");
    QTRY_VERIFY2(repeat.isEnabled(), qPrintable(explanation()));
    m_fixture->click(repeat);
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    const QStringList calls = m_systemd->calls();
    const qsizetype enabled = calls.indexOf(u"EnableUnitFiles litecopy-app.timer"_qs);
    QVERIFY2(enabled > 0 && calls[enabled - 1] == u"Reload", qPrintable(calls.join(u'\n')));
    // A folder for temporary files on a mount of its own has a third unit enabled.
    QCOMPARE(calls.last(), u"StartUnit litecopy-app.timer"_qs);
    const auto stored = storedSchedule(u"app"_qs);
    QVERIFY(stored);
    QCOMPARE(stored->calendar, u"*-*-* 17:00:00"_qs);
    QCOMPARE(stored->command.mid(1),
             (QByteArrayList{"keep", "--keep-daily=14", "--", QByteArray::fromStdString(m_database.native()),
                             QByteArray::fromStdString(m_database.parent_path().native())}));
    QVERIFY(stored->command.first().endsWith("/litecopy-cli"));
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    QTRY_VERIFY(in<QLabel>("nextRun").isVisible());
}

void RepeatingTest::thePreviewFollowsWhatIsChosen()
{
    open();
    auto &every = in<QComboBox>("every");
    every.setFocus();
    QTest::keyClick(&every, Qt::Key_Down);
    QVERIFY2(preview().startsWith(u"Every Monday at 17:00"), qPrintable(preview()));
    QVERIFY(in<QComboBox>("weekday").isVisible());
    QTest::keyClick(&every, Qt::Key_Down);
    QVERIFY2(preview().startsWith(u"Every month on day 1 at 17:00"), qPrintable(preview()));
    QVERIFY(!in<QComboBox>("weekday").isVisible());
    auto &time = in<QTimeEdit>("time");
    time.setFocus();
    time.setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClicks(&time, u"06"_qs);
    QVERIFY2(preview().startsWith(u"Every month on day 1 at 06:00"), qPrintable(preview()));
    auto &keep = in<QComboBox>("keep");
    keep.setFocus();
    QTest::keyClick(&keep, Qt::Key_End);
    QVERIFY2(preview().endsWith(u"Keeps every copy."), qPrintable(preview()));
    m_fixture->click(in<QRadioButton>("single"));
    QVERIFY2(preview().endsWith(u"Brings the last copy up to date."), qPrintable(preview()));
    QVERIFY(!keep.isEnabled());
    every.setFocus();
    QTest::keyClick(&every, Qt::Key_Home);
    QVERIFY2(preview().startsWith(u"Every hour"), qPrintable(preview()));
    QVERIFY(!time.isVisible());
    QVERIFY(!storedSchedule(u"app"_qs));
}

void RepeatingTest::oneCopyIsBroughtUpToDate()
{
    open();
    m_fixture->click(in<QRadioButton>("single"));
    QVERIFY2(in<QLineEdit>("copy").text().endsWith(u"/app-copy.db"), qPrintable(in<QLineEdit>("copy").text()));
    QTRY_VERIFY(in<QPushButton>("repeat").isEnabled());
    m_fixture->click(in<QPushButton>("repeat"));
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    QCOMPARE(storedSchedule(u"app"_qs)->command.mid(1, 3), (QByteArrayList{"copy", "--update", "--"}));
}

/// What it holds would be gone after the first run.
void RepeatingTest::aFileThatIsThereIsAskedAbout()
{
    buildDatabase(m_fixture->folder / "other.db");
    open();
    m_fixture->click(in<QRadioButton>("single"));
    m_fixture->type(in<QLineEdit>("copy"), m_fixture->folder / "other.db");
    auto &repeat = in<QPushButton>("repeat");
    QTRY_VERIFY(repeat.isEnabled());
    m_fixture->click(repeat);
    QTRY_COMPARE(preview(), u"There is a file of that name already"_qs);
    QVERIFY(!storedSchedule(u"app"_qs));
    QTRY_VERIFY(repeat.isEnabled());
    m_fixture->click(repeat);
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    QVERIFY(storedSchedule(u"app"_qs));
}

void RepeatingTest::theSameAgainChangesTheSchedule()
{
    open();
    QTRY_VERIFY(in<QPushButton>("repeat").isEnabled());
    m_fixture->click(in<QPushButton>("repeat"));
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    auto &every = in<QComboBox>("every");
    every.setFocus();
    QTest::keyClick(&every, Qt::Key_Home);
    QTRY_VERIFY2(explanation().contains(u"takes the place of “app”"), qPrintable(explanation()));
    QTRY_VERIFY(in<QPushButton>("repeat").isEnabled());
    m_fixture->click(in<QPushButton>("repeat"));
    QTRY_VERIFY2(explanation().startsWith(u"Done: "), qPrintable(explanation()));
    QCOMPARE(storedSchedules().size(), std::size_t(1));
    QCOMPARE(storedSchedules().front().calendar, u"*-*-* *:00:00"_qs);
}

void RepeatingTest::aFolderThatIsMissingIsSaid()
{
    open();
    m_fixture->type(in<QLineEdit>("folder"), m_fixture->folder / "unplugged");
    QTRY_VERIFY(in<QPushButton>("repeat").isEnabled());
    m_fixture->click(in<QPushButton>("repeat"));
    QTRY_COMPARE(preview(), u"It is not repeated"_qs);
    QVERIFY2(explanation().contains(u"unplugged"), qPrintable(explanation()));
    QVERIFY(storedSchedules().empty());
}

void RepeatingTest::whatSystemdRefusesIsSaid()
{
    m_systemd->refuse(u"EnableUnitFiles"_qs);
    open();
    QTRY_VERIFY(in<QPushButton>("repeat").isEnabled());
    m_fixture->click(in<QPushButton>("repeat"));
    QTRY_COMPARE(preview(), u"It is not repeated"_qs);
    QVERIFY2(explanation().contains(u"the stand-in refuses it"), qPrintable(explanation()));
    QVERIFY(storedSchedules().empty());
}

void RepeatingTest::theListShowsWhatSystemdKnows_data()
{
    QTest::addColumn<QVariantMap>("service");
    QTest::addColumn<QVariantMap>("serviceUnit");
    QTest::addColumn<QString>("said");
    const auto ended = [](int status) {
        return QVariantMap{{u"Result"_qs, u"success"_qs},
                           {u"ExecMainCode"_qs, 1},
                           {u"ExecMainStatus"_qs, status},
                           {u"ExecMainExitTimestamp"_qs, quint64(QDateTime::currentMSecsSinceEpoch()) * 1000}};
    };
    const QVariantMap met{{u"ConditionResult"_qs, true}};
    QTest::newRow("done") << ended(0) << met << u"done"_qs;
    QTest::newRow("busy") << ended(75) << met << u"tried again"_qs;
    QTest::newRow("failed") << ended(74) << met << u"disk is full"_qs;
    QTest::newRow("skipped") << QVariantMap()
                             << QVariantMap{{u"ConditionResult"_qs, false},
                                            {u"ConditionTimestamp"_qs,
                                             quint64(QDateTime::currentMSecsSinceEpoch()) * 1000}}
                             << u"skipped: its drive"_qs;
}

void RepeatingTest::theListShowsWhatSystemdKnows()
{
    QFETCH(const QVariantMap, service);
    QFETCH(const QVariantMap, serviceUnit);
    QFETCH(const QString, said);
    makeSchedule();
    m_systemd->setProperties(u"litecopy-app.timer"_qs, u"Unit"_qs,
                             {{u"LoadState"_qs, u"loaded"_qs}, {u"ActiveState"_qs, u"active"_qs}});
    m_systemd->setProperties(
        u"litecopy-app.timer"_qs, u"Timer"_qs,
        {{u"NextElapseUSecRealtime"_qs,
          quint64(QDateTime(QDate::currentDate().addDays(1), QTime(17, 0)).toMSecsSinceEpoch()) * 1000}});
    m_systemd->setProperties(u"litecopy-app.service"_qs, u"Service"_qs, service);
    m_systemd->setProperties(u"litecopy-app.service"_qs, u"Unit"_qs, serviceUnit);
    open();
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    QTRY_COMPARE(in<QLabel>("nextRun").text(), u"Next: tomorrow 17:00"_qs);
    QTRY_VERIFY2(in<QLabel>("lastRun").text().contains(said), qPrintable(in<QLabel>("lastRun").text()));
}

void RepeatingTest::runNowAndRemove()
{
    makeSchedule();
    open();
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    QTRY_VERIFY(canBeClicked("runNow"));
    QCOMPARE(in<QPushButton>("runNow").accessibleName(), u"Run “app” now"_qs);
    m_fixture->click(in<QPushButton>("runNow"));
    QTRY_COMPARE(in<QLabel>("repeatNotice").text(), u"“app” is started."_qs);
    QVERIFY(m_systemd->calls().contains(u"StartUnit litecopy-app.service"_qs));
    QTRY_VERIFY(canBeClicked("removeSchedule"));
    m_fixture->click(in<QPushButton>("removeSchedule"));
    QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>("repeatNotice").text(), u"“app” is removed. The copies that it made stay."_qs,
                              20'000);
    QVERIFY(storedSchedules().empty());
    QVERIFY(m_systemd->calls().contains(u"DisableUnitFiles litecopy-app.timer"_qs));
    QTRY_VERIFY(!m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
}

void RepeatingTest::withoutADatabaseTheListIsShown()
{
    makeSchedule();
    m_fixture->click(*m_fixture->window->findChild<QPushButton *>(u"repeatButton"_qs));
    waitUntilAsked();
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    QVERIFY2(explanation().contains(u"Choose a database"), qPrintable(explanation()));
    QVERIFY(!in<QWidget>("repeatForm").isVisible());
    QVERIFY(!in<QPushButton>("repeat").isVisible());
}

void RepeatingTest::withoutSystemdTheCrontabLineIsShown()
{
    m_systemd.reset();
    open();
    QTRY_COMPARE(preview(), u"Nothing can be scheduled from here"_qs);
    auto &line = in<QLineEdit>("crontabLine");
    QTRY_VERIFY2(line.text().startsWith(u"0 17 * * * "), qPrintable(line.text()));
    QVERIFY2(line.text().contains(u"/litecopy-cli keep --keep-daily=14 -- "), qPrintable(line.text()));
    // As the units have them, and the command line's own.
    QTRY_VERIFY2(line.text().contains(u"test -d "), qPrintable(line.text()));
    QVERIFY(!in<QPushButton>("repeat").isVisible());
    m_fixture->click(in<QPushButton>("copyCrontab"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), line.text());
    QVERIFY(storedSchedules().empty());
}

void RepeatingTest::aBusThatGivesNoAnswerStopsNothing()
{
    m_systemd->keepSilent(u"LoadUnit"_qs);
    makeSchedule();
    open();
    // The files are there, and the dialog lives: it takes keys, and is closed at once.
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    auto &every = in<QComboBox>("every");
    every.setFocus();
    QTest::keyClick(&every, Qt::Key_Home);
    QVERIFY2(preview().startsWith(u"Every hour"), qPrintable(preview()));
    QTest::keyClick(&every, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<RepeatDialog *>());
}

void RepeatingTest::everythingIsReachedByKeys()
{
    makeSchedule();
    open();
    QTRY_VERIFY(m_fixture->window->findChild<QWidget *>(u"scheduleRow"_qs));
    QTRY_VERIFY(canBeClicked("repeat") && canBeClicked("runNow") && canBeClicked("removeSchedule"));
    auto *dialog = m_fixture->window->findChild<RepeatDialog *>();
    QStringList reached;
    in<QComboBox>("every").setFocus();
    for (int step = 0; step < 30; ++step) {
        QWidget *const focus = dialog->focusWidget();
        // Hours and minutes are reached one after the other.
        if (reached.contains(focus->objectName()) && reached.last() != focus->objectName())
            break;
        reached.append(focus->objectName());
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        QVERIFY2(!focus->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(focus->objectName()));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const QString &name : {u"every"_qs, u"time"_qs, u"dated"_qs, u"folder"_qs, u"chooseFolder"_qs, u"keep"_qs,
                                u"runNow"_qs, u"removeSchedule"_qs, u"close"_qs, u"repeat"_qs})
        QVERIFY2(reached.contains(name), qPrintable(name + u" in "_qs + reached.join(u' ')));
}

LITECOPY_GUI_MAIN(RepeatingTest)
#include "tst_repeating.moc"
