// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "copyhistory.h"
#include "copymemory.h"
#include "paths.h"
#include "progresspanel.h"
#include "repeatdialog.h"
#include "schedule/fakesystemd.h"
#include "schedulefiles.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <QRadioButton>
#include <QTabBar>

#include <optional>

using namespace Litecopy;

namespace Litecopy::Test {

namespace {

/// From, To and what is said before a copy.
class ChoosingScenes : public Photographer
{
public:
    using Photographer::Photographer;

    void idle()
    {
        Scene fixture;
        take(fixture, u"empty"_qs);
        QStringList urls;
        const QDateTime now = QDateTime::currentDateTime();
        int hours = 2;
        for (const char *name : {"shop.db", "photos/photos.sqlite", "music/library.db", "notes.db"}) {
            urls.append(QString::fromLatin1(urlFromPath(m_work / name).toEncoded()));
            if (hours < 100) {
                MadeCopy copy;
                copy.made = now.addSecs(-3600 * hours);
                copy.source = m_work / name;
                copy.copy = m_work / "Backup" / name;
                CopyHistory::add(copy);
            }
            hours *= 4;
        }
        // As the card remembers them.
        Settings::set(u"recentSources"_qs, urls);
        fixture.open();
        fixture.window->resize(Scene::size);
        const auto memory = CopyMemory::shared();
        memory->refresh();
        waitFor([&] { return memory->history().newestOf(m_database).has_value(); });
        take(fixture, u"idle"_qs);
    }

    void chosen()
    {
        const Scene fixture;
        choose(fixture, m_database);
        waitForFacts(fixture);
        take(fixture, u"chosen"_qs);
    }

    void options()
    {
        const Scene fixture;
        choose(fixture, m_database);
        fixture.click(*fixture.window->findChild<QPushButton *>(u"optionsToggle"_qs));
        waitForFacts(fixture);
        take(fixture, u"options"_qs);
    }

    void conflict()
    {
        buildDatabase(m_copy, {.journalMode = "delete", .size = 80 << 20, .seed = 2}); // of another kind
        const Scene fixture;
        choose(fixture, m_database);
        waitForFacts(fixture);
        fixture.type(fixture.to(), m_copy);
        fixture.click(fixture.copyButton());
        waitFor([&] {
            const auto &replace = fixture.in<QPushButton>("conflictPanel", "replace");
            return replace.isVisible() && replace.isEnabled();
        });
        take(fixture, u"conflict"_qs);
        std::filesystem::remove(m_copy);
    }

    void updateAgain(const WindowFixture &fixture, const std::filesystem::path &kept)
    {
        waitForFacts(fixture);
        fixture.type(fixture.to(), kept);
        waitFor([&] { return fixture.panel("planPanel").isVisible() && fixture.copyButton().isEnabled(); });
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.in<QPushButton>("conflictPanel", "update").isVisible(); });
    }

    void updating()
    {
        const auto ledger = m_work / "ledger.db";
        const auto kept = m_work / "ledger-copy.db";
        buildDatabase(ledger, {.journalMode = "delete", .size = 96 << 20, .varied = true});
        const quint32 pageCount = pragma(ledger, "page_count").toUInt();
        const Scene fixture;
        choose(fixture, ledger);
        fixture.type(fixture.to(), kept);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        SqlHandle(ledger).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 20 = 0");
        updateAgain(fixture, kept);
        take(fixture, u"conflict-older"_qs);

        auto *panel = &fixture.in<ProgressPanel>("copyPage", "progressPanel");
        fixture.click(fixture.in<QPushButton>("conflictPanel", "update"));
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"updated"_qs);
        updateAgain(fixture, kept);
        fixture.click(fixture.in<QPushButton>("conflictPanel", "update"));
        waitFor([&] { return fixture.in<QLabel>("resultPanel", "resultCheck").isHidden(); });
        take(fixture, u"up-to-date"_qs);

        // Over before a picture can be taken of it: the update is held up by a lock, and the figures are made up, of a
        // large database on a slow stick.
        SqlHandle(ledger).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 20 = 0");
        updateAgain(fixture, kept);
        takeMethod(fixture, CopyMethod::Online);
        NamedWriter holder;
        holder.hold(ledger, u"exclusive"_qs);
        fixture.click(fixture.in<QPushButton>("conflictPanel", "update"));
        waitFor([&] { return fixture.sentence().contains(NamedWriter::nameOf()); });
        CopyProgress progress;
        progress.phase = CopyPhase::Copying;
        progress.pageSize = 4096;
        progress.pageCount = pageCount;
        progress.remaining = pageCount;
        progress.comparing = true;
        for (; progress.elapsed < std::chrono::milliseconds(19'000);
             progress.elapsed += std::chrono::milliseconds(100)) {
            progress.remaining -= 84;
            for (const std::size_t part : {3U, 4U, 41U, 42U, 43U, 44U, 90U, 137U, 138U})
                progress.changedParts[part] = 20;
            progress.changed = 214;
            panel->setProgress(progress);
        }
        takeNow(fixture, u"comparing"_qs);
    }

    void repeating()
    {
        std::optional<FakeSystemd> systemd(std::in_place);
        const auto schedules = m_work / "config";
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(schedules.native()));
        qputenv("XDG_STATE_HOME", QByteArray::fromStdString(schedules.native()));
        qputenv("USER", "anna");
        qputenv("HOME", QByteArray::fromStdString(m_work.native()));
        repeat(u"repeat-first"_qs, {});
        Schedule schedule;
        schedule.name = u"app"_qs;
        schedule.command = {"/usr/bin/litecopy-cli", "keep",        "--keep-daily=14", "--keep-monthly=12", "--",
                            "/srv/app.db",           "/media/stick"};
        schedule.calendar = u"*-*-* 12:30:00"_qs;
        if (!writeSchedule(schedule, true).isWritten)
            qFatal("cannot write a schedule");
        const auto micro = [](const QDateTime &time) { return quint64(time.toMSecsSinceEpoch()) * 1000; };
        const QDate today = QDate::currentDate();
        systemd->setProperties(u"litecopy-app.timer"_qs, u"Unit"_qs,
                               {{u"LoadState"_qs, u"loaded"_qs}, {u"ActiveState"_qs, u"active"_qs}});
        systemd->setProperties(u"litecopy-app.timer"_qs, u"Timer"_qs,
                               {{u"NextElapseUSecRealtime"_qs, micro(QDateTime(today.addDays(1), QTime(12, 30)))}});
        systemd->setProperties(u"litecopy-app.service"_qs, u"Unit"_qs, {{u"ConditionResult"_qs, true}});
        systemd->setProperties(u"litecopy-app.service"_qs, u"Service"_qs,
                               {{u"Result"_qs, u"success"_qs},
                                {u"ExecMainCode"_qs, 1},
                                {u"ExecMainStatus"_qs, 75},
                                {u"ExecMainExitTimestamp"_qs, micro(QDateTime(today.addDays(-1), QTime(12, 31)))}});
        const auto weekly = [](RepeatDialog &dialog) {
            dialog.findChild<QComboBox *>(u"every"_qs)->setCurrentIndex(2);
            dialog.findChild<QRadioButton *>(u"single"_qs)->click();
        };
        repeat(u"repeat"_qs, weekly);
        systemd.reset();
        repeat(u"repeat-crontab"_qs, {});
        std::filesystem::remove_all(schedules);
    }

    void repeat(const QString &state, const std::function<void(RepeatDialog &)> &change)
    {
        const Scene fixture;
        choose(fixture, m_database);
        waitFor([&] { return !fixture.to().text().isEmpty(); });
        fixture.click(*fixture.window->findChild<QPushButton *>(u"repeatButton"_qs));
        auto *dialog = fixture.window->findChild<RepeatDialog *>();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("the dialog is not shown");
        QTest::qWait(600); // systemd is asked
        if (change)
            change(*dialog);
        QTest::qWait(250);
        save(*dialog, state);
    }

    void otherSources()
    {
        const Scene fixture;
        choose(fixture, m_database);
        waitForFacts(fixture);
        fixture.type(fixture.to(), m_work / "shop.db.zst");
        take(fixture, u"compressed"_qs);
        fixture.type(fixture.from(), "sftp://nas/srv/shop.db");
        waitFor([&] { return sourceOf(fixture).isRefused(); });
        take(fixture, u"refused-address"_qs);
    }

    /// Nothing tells it from a file that was written over, but a person.
    void encrypted()
    {
        const auto letters = m_work / "signal.db";
        writeFile(letters, noise(2 << 20));
        const Scene fixture;
        fixture.type(fixture.from(), letters);
        fixture.type(fixture.to(), m_work / "signal-copy.db");
        auto &word = fixture.in<QPushButton>("planPanel", "isEncrypted");
        waitFor([&] { return word.isVisible(); });
        take(fixture, u"encrypted"_qs);
        fixture.click(word);
        waitFor([&] { return fixture.copyButton().isEnabled(); });
        take(fixture, u"encrypted-told"_qs);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"encrypted-copied"_qs);
    }
};

} // namespace

void takeChoosingScenes(Room &room, const QStringList &only)
{
    ChoosingScenes(room).takeScenes<ChoosingScenes>({{"idle", &ChoosingScenes::idle},
                                                     {"chosen", &ChoosingScenes::chosen},
                                                     {"options", &ChoosingScenes::options},
                                                     {"conflict", &ChoosingScenes::conflict},
                                                     {"updating", &ChoosingScenes::updating},
                                                     {"repeating", &ChoosingScenes::repeating},
                                                     {"other-sources", &ChoosingScenes::otherSources},
                                                     {"encrypted", &ChoosingScenes::encrypted}},
                                                    only);
}

} // namespace Litecopy::Test
