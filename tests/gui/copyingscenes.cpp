// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "frozendialog.h"
#include "progresspanel.h"
#include "queuedialog.h"
#include "shopdatabase.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"

#include <QRegularExpression>
#include <QTabBar>

using namespace Litecopy;

namespace Litecopy::Test {

namespace {

/// A copy that runs, and how it ends.
class CopyingScenes : public Photographer
{
public:
    using Photographer::Photographer;

    void finished()
    {
        const Scene fixture;
        choose(fixture, m_database);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"finished"_qs);
        fixture.click(fixture.in<QPushButton>("resultPanel", "detailsToggle"));
        take(fixture, u"finished-details"_qs);
    }

    void failed()
    {
        const auto mail = m_work / "holiday.db";
        writeFile(mail, QByteArray("This is a letter, whatever its name says. ").repeated(400));
        const Scene fixture;
        choose(fixture, mail);
        fixture.type(fixture.to(), m_copy);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("errorPanel").isVisible(); });
        take(fixture, u"failed"_qs);
        fixture.click(fixture.in<QPushButton>("errorPanel", "detailsToggle"));
        take(fixture, u"details"_qs);
    }

    /// The copy itself is real and held up by a lock; the figures are those of one onto a slow stick, for onto a disk
    /// it is over before a picture can be taken of it.
    void copying()
    {
        const auto archive = m_work / "archive.db";
        buildDatabase(archive, {.journalMode = "delete", .size = 96 << 20});
        const quint32 pageCount = pragma(archive, "page_count").toUInt();
        NamedWriter holder;
        const Scene fixture;
        choose(fixture, archive);
        waitForFacts(fixture);
        takeMethod(fixture, CopyMethod::Online);
        holder.hold(archive, u"exclusive"_qs);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.sentence().contains(NamedWriter::nameOf()); });
        take(fixture, u"waiting"_qs);

        auto *panel = &fixture.in<ProgressPanel>("copyPage", "progressPanel");
        CopyProgress progress;
        progress.phase = CopyPhase::Copying;
        progress.pageSize = 4096;
        progress.pageCount = pageCount;
        progress.remaining = progress.pageCount;
        for (; progress.elapsed < std::chrono::milliseconds(19'000);
             progress.elapsed += std::chrono::milliseconds(100)) {
            progress.remaining -= 84;
            progress.spent.writing += std::chrono::milliseconds(80);
            panel->setProgress(progress);
        }
        takeNow(fixture, u"copying"_qs);
        fixture.click(fixture.pauseButton());
        panel->setProgress(progress);
        takeNow(fixture, u"paused"_qs);
        fixture.click(fixture.pauseButton());
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(1);
        QTest::qWait(250);
        takeNow(fixture, u"copying-elsewhere"_qs);
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(0);
        fixture.window->close();
        QTest::qWait(250);
        panel->setProgress(progress);
        takeNow(fixture, u"closing"_qs);
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        CopyProgress checking = progress;
        checking.phase = CopyPhase::Checking;
        checking.remaining = 0;
        checking.phaseFraction = 0.4;
        progress.restarts = 1;
        progress.remaining = 20'480;
        panel->setProgress(progress);
        takeNow(fixture, u"restarted"_qs);
        panel->setProgress(checking);
        takeNow(fixture, u"checking"_qs);
    }

    void damaged()
    {
        const auto cellar = m_work / "cellar.db";
        buildShop(cellar, "delete", 16);
        QByteArray bytes = readFile(cellar);
        for (const int page : {30, 700, 1500})
            bytes.replace((page - 1) * 4096, 64, QByteArray(64, '\x7f'));
        writeFile(cellar, bytes);
        const Scene fixture;
        choose(fixture, cellar);
        showTab(fixture, 1);
        QTest::qWait(700); // its colours fade in
        take(fixture, u"space-damaged"_qs);
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(0);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"damaged"_qs);
    }

    void frozen()
    {
        const Scene fixture;
        choose(fixture, m_database);
        waitForFacts(fixture);
        QTest::keySequence(fixture.window.get(), QKeySequence(u"Ctrl+M"_qs));
        auto &dialog = *fixture.window->findChild<FrozenDialog *>();
        waitFor([&] { return fixture.in<QPushButton>("frozenDialog", "saveFrozen").isEnabled(); });
        QTest::qWait(250);
        save(dialog, u"frozen"_qs);
        fixture.window->close();
        QTest::qWait(250);
        save(dialog, u"frozen-close"_qs);
        fixture.click(fixture.in<QPushButton>("frozenDialog", "letGo"));
    }

    void several()
    {
        std::vector<std::filesystem::path> sources;
        for (const char *name : {"orders.db", "stock.sqlite", "customers.db", "letters.db"}) {
            sources.push_back(m_work / name);
            buildDatabase(sources.back(), {.journalMode = "delete", .size = 12 << 20});
        }
        const auto folder = m_work / "Backup";
        std::filesystem::create_directory(folder);
        writeFile(sources.back(), QByteArray("Dear Anna. ").repeated(400));
        NamedWriter holder;
        holder.hold(sources[2], u"exclusive"_qs);
        const Scene fixture;
        fixture.window->openSeveral(sources);
        auto &dialog = *fixture.window->findChild<QueueDialog *>();
        if (!QTest::qWaitForWindowExposed(&dialog))
            qFatal("the dialog is not shown");
        QTest::qWait(250);
        save(dialog, u"several-added"_qs);
        fixture.in<QLineEdit>("queueDialog", "queueFolder").setText(QString::fromStdString(folder.native()));
        auto &all = fixture.in<QPushButton>("queueDialog", "copyAll");
        waitFor([&] { return all.isEnabled(); });
        QTest::qWait(250);
        save(dialog, u"several-named"_qs);
        fixture.click(all);
        const QRegularExpression two(u"\\b2\\b"_qs);
        waitFor([&] { return fixture.in<QLabel>("queueDialog", "queueSummary").text().contains(two); });
        QTest::qWait(250);
        save(dialog, u"several-copying"_qs);
        dialog.close();
        save(dialog, u"several-close"_qs);
        fixture.click(fixture.in<QPushButton>("queueDialog", "stay"));
        holder.release();
        waitFor([&] { return !dialog.isRunning(); });
        QTest::qWait(250);
        save(dialog, u"several-ended"_qs);
    }
};

} // namespace

void takeCopyingScenes(Room &room, const QStringList &only)
{
    CopyingScenes(room).takeScenes<CopyingScenes>({{"finished", &CopyingScenes::finished},
                                                   {"failed", &CopyingScenes::failed},
                                                   {"copying", &CopyingScenes::copying},
                                                   {"damaged", &CopyingScenes::damaged},
                                                   {"several", &CopyingScenes::several},
                                                   {"frozen", &CopyingScenes::frozen}},
                                                  only);
}

} // namespace Litecopy::Test
