// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "filedialog.h"
#include "scenes.h"

#include "commitlist.h"
#include "logpanel.h"
#include "rescuedialog.h"
#include "shopdatabase.h"
#include "sinceview.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <QSlider>
#include <QTabBar>

using namespace Litecopy;

namespace Litecopy::Test {

namespace {

constexpr int logTab = 5;

/// What is in a log, what is done with it, and what is left of a damaged database.
class LoggingScenes : public Photographer
{
public:
    using Photographer::Photographer;

    void log()
    {
        const auto shop = m_work / "bookings.db";
        buildShop(shop, "wal", 8);
        SqlHandle program(shop);
        program.execute("PRAGMA wal_autocheckpoint=0;"
                        "CREATE TABLE bookings(id INTEGER PRIMARY KEY, what TEXT, day TEXT);"
                        "CREATE INDEX bookings_by_day ON bookings(day)");
        const auto book = [&](int count) {
            program.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(count)
                + ") INSERT INTO bookings(what, day) SELECT 'a table for ' || i, '2026-11-' || (i % 28) FROM n");
        };
        book(300);
        program.execute("UPDATE accounts SET balance = balance + 1 WHERE id % 7 = 0");
        program.execute("UPDATE accounts SET balance = balance - 1 WHERE id % 7 = 0");
        book(40);
        NamedWriter reader(u"report"_qs);
        if (!reader.hold(shop, u"read"_qs))
            qFatal("no reader");
        book(2000);
        program.execute("CREATE TABLE guests(id INTEGER PRIMARY KEY, name TEXT)");
        program.execute("DELETE FROM bookings WHERE id % 3 = 0");
        program.execute("UPDATE accounts SET balance = balance + 2 WHERE id % 11 = 0");
        program.execute("PRAGMA wal_checkpoint(PASSIVE)");
        const Scene fixture;
        choose(fixture, shop);
        LogPanel &panel = open(fixture);
        auto *slider = panel.findChild<QSlider *>();
        slider->setValue(slider->maximum() - 1);
        take(fixture, u"log"_qs);
        slider->setValue(1);
        take(fixture, u"log-gone"_qs);
        slider->setValue(slider->maximum() - 2);
        panel.findChild<QPushButton *>(u"logCompare"_qs)->click();
        waitFor([&] { return panel.since().result() != nullptr; });
        take(fixture, u"log-since"_qs);
        panel.findChild<QPushButton *>(u"sinceBack"_qs)->click();
        slider->setValue(slider->maximum() - 1);
        panel.findChild<QPushButton *>(u"logChanged"_qs)->click();
        waitFor([&] { return panel.since().result() != nullptr; });
        take(fixture, u"log-changed"_qs);
        panel.findChild<QPushButton *>(u"sinceBack"_qs)->click();
        panel.findChild<QPushButton *>(u"logCopy"_qs)->click();
        waitFor([&] { return panel.findChild<FileDialog *>() && panel.findChild<FileDialog *>()->isVisible(); });
        auto *dialog = panel.findChild<FileDialog *>();
        Q_EMIT dialog->chosen({(m_work / "shop-commit-8.db")});
        dialog->reject();
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"log-copied"_qs);
    }

    void journal()
    {
        const auto till = m_work / "till.db";
        buildDatabase(till, {.journalMode = "delete", .size = 2 << 20, .varied = true});
        {
            const Scene fixture;
            choose(fixture, till);
            open(fixture);
            take(fixture, u"log-none"_qs);
        }
        NamedWriter program;
        if (!program.crash(till, u"hot-journal"_qs))
            qFatal("no journal");
        const Scene fixture;
        choose(fixture, till);
        open(fixture);
        take(fixture, u"log-journal"_qs);
    }

    /// A database with a page that was written over, and some that were lost.
    void rescued()
    {
        const auto shelf = m_work / "shelf.db";
        buildShop(shelf, "delete", 8);
        QByteArray bytes = readFile(shelf);
        constexpr int pageSize = 4096;
        for (const int page : {40, 41, 700, 1130, 1131, 1132, 1140, 1300, 1410})
            bytes.replace(qsizetype(page - 1) * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        writeFile(shelf, bytes);
        const Scene fixture;
        choose(fixture, shelf);
        fixture.copyButton().click();
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"damaged"_qs);
        fixture.in<QPushButton>("resultPanel", "rescueResult").click();
        auto *const dialog = fixture.window->findChild<RescueDialog *>();
        auto *const start = dialog->findChild<QPushButton *>(u"rescueNow"_qs);
        waitFor([&] { return start->isEnabled(); });
        QTest::qWait(250);
        save(*dialog, u"rescue"_qs);
        start->click();
        waitFor([&] { return dialog->findChild<QWidget *>(u"rescueReport"_qs)->isVisible(); });
        QTest::qWait(250);
        save(*dialog, u"rescued"_qs);
    }

private:
    LogPanel &open(const WindowFixture &fixture)
    {
        fixture.window->findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(logTab);
        auto *page = fixture.window->findChild<InspectPage *>();
        auto *panel = fixture.window->findChild<LogPanel *>();
        waitFor([&] { return panel->log() && !panel->isReading() && page->inspection(); });
        return *panel;
    }
};

} // namespace

void takeLoggingScenes(Room &room, const QStringList &only)
{
    LoggingScenes(room).takeScenes<LoggingScenes>(
        {{"log", &LoggingScenes::log}, {"log-journal", &LoggingScenes::journal}, {"rescued", &LoggingScenes::rescued}},
        only);
}

} // namespace Litecopy::Test
