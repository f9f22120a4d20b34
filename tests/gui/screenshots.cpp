// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// litecopy-screenshots [--only STATES] [--as VARIANTS] OUTPUT [WORK]: drives the real window into each of its states,
// light and dark, and saves pictures of it in the folder OUTPUT: as it opens, at 200 %, in German and in a language
// with long words, on a small screen and on a large one. Under dbus-run-session it shows schedules, too. WORK is the
// folder of the databases in the pictures; it is emptied. Waits for what is there, never for words: they differ.

#include "comparisonpanel.h"
#include "copiesreader.h"
#include "copyhistory.h"
#include "frozendialog.h"
#include "inspectpage.h"
#include "pagemapview.h"
#include "paths.h"
#include "progresspanel.h"
#include "pseudolanguage.h"
#include "queuedialog.h"
#include "repeatdialog.h"
#include "schedule/fakesystemd.h"
#include "schedulefiles.h"
#include "sourcecard.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <litecopy/error.h>
#include <litecopy/keepcopy.h>
#include <litecopy/version.h>

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor text(0xe8, 0xe8, 0xe8);
    QPalette palette(QColor(0x3a, 0x3d, 0x41), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xe0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0xe8, 0xe8, 0xe8, 0x80));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x86));
    return palette;
}

/// A way to show all of them.
struct Variant
{
    const char *name;
    QSize window; ///< pixels
    const char *scale = "1"; ///< of the screen
    const char *language = "en";
};

constexpr QSize usualWindow(760, 640);
const std::array variants{
    Variant{"plain", usualWindow},
    Variant{"200", usualWindow, "2"},
    Variant{"german", usualWindow, "1", "de"},
    Variant{"long", usualWindow, "1", "long"},
    Variant{"small", {576, 432}},
    Variant{"4k", {3840, 2160}},
};

/// A window of the variant's size.
class Scene : public WindowFixture
{
public:
    Scene() { window->resize(size); }

    inline static QSize size = usualWindow;
};

/// One window, in a light or a dark room.
class Photographer
{
public:
    Photographer(std::filesystem::path output, std::filesystem::path work, QString ending)
        : m_output(std::move(output))
        , m_work(std::move(work))
        , m_ending(std::move(ending))
    {
        std::filesystem::create_directories(m_work);
        for (const auto &entry : std::filesystem::directory_iterator(m_work))
            std::filesystem::remove_all(entry);
        m_database = m_work / "library.db";
        m_copy = m_work / "library-copy.db";
        buildDatabase(m_database, {.journalMode = "wal", .size = 96 << 20, .varied = true});
        m_user.startBank(m_database, std::chrono::milliseconds(5));
    }

    /// Those named in `only`; all where that is empty.
    void take(const QStringList &only)
    {
        using Take = void (Photographer::*)();
        const std::pair<const char *, Take> all[] = {
            {"idle", &Photographer::idle},
            {"chosen", &Photographer::chosen},
            {"options", &Photographer::options},
            {"conflict", &Photographer::conflict},
            {"updating", &Photographer::updating},
            {"repeating", &Photographer::repeating},
            {"other-sources", &Photographer::otherSources},
            {"finished", &Photographer::finished},
            {"failed", &Photographer::failed},
            {"copying", &Photographer::copying},
            {"inspecting", &Photographer::inspecting},
            {"reading", &Photographer::reading},
            {"damaged", &Photographer::damaged},
            {"comparing", &Photographer::comparing},
            {"keeping", &Photographer::keeping},
            {"putting-back", &Photographer::puttingBack},
            {"several", &Photographer::several},
            {"frozen", &Photographer::frozen},
            {"large-letters", &Photographer::largeLetters},
        };
        for (const auto &[name, take] : all) {
            if (only.isEmpty() || only.contains(QLatin1String(name)))
                (this->*take)();
        }
    }

private:
    void take(const WindowFixture &fixture, const QString &state)
    {
        QTest::qWait(250); // what is still on its way
        takeNow(fixture, state);
    }

    void takeNow(const WindowFixture &fixture, const QString &state) { save(*fixture.window, state); }

    void save(QWidget &window, const QString &state)
    {
        // What was said just now may take another line.
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QString file =
            QString::fromStdString(m_output.native()) + u"/litecopy-"_qs + state + u'-' + m_ending + u".png"_qs;
        if (!window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
        qInfo("%s", qPrintable(file));
    }

    void waitFor(const std::function<bool()> &ready)
    {
        if (QTest::qWaitFor(ready, 60'000))
            return;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                save(*window, u"stuck"_qs);
        }
        qFatal("the window did not come into the state it was to be in");
    }

    void choose(const WindowFixture &fixture, const std::filesystem::path &source)
    {
        fixture.type(fixture.from(), source);
        waitFor([&] { return fixture.copyButton().isEnabled() && !sourceOf(fixture).isReading(); });
        fixture.copyButton().setFocus();
    }

    [[nodiscard]] static SourceCard &sourceOf(const WindowFixture &fixture)
    {
        return *fixture.window->findChild<SourceCard *>();
    }

    void waitForFacts(const WindowFixture &fixture)
    {
        waitFor([&] { return sourceOf(fixture).info().has_value(); });
    }

    static void takeMethod(const WindowFixture &fixture, CopyMethod method)
    {
        auto &box = *fixture.window->findChild<QComboBox *>(u"method"_qs);
        box.setCurrentIndex(box.findData(int(method)));
    }

    void idle()
    {
        Scene fixture;
        take(fixture, u"empty"_qs);
        QStringList urls;
        const QDateTime now = QDateTime::currentDateTime();
        int hours = 2;
        for (const char *name : {"library.db", "photos/photos.sqlite", "shop/orders.db", "notes.db"}) {
            urls.append(QString::fromLatin1(urlFromPath(m_work / name).toEncoded()));
            if (hours < 100)
                CopyHistory::add({now.addSecs(-3600 * hours), m_work / name, m_work / "Backup" / name});
            hours *= 4;
        }
        // As the card remembers them.
        QSettings().setValue(u"recentSources"_qs, urls);
        fixture.open();
        fixture.window->resize(Scene::size);
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
        waitFor([&] { return fixture.in<QPushButton>("conflictPanel", "replace").isEnabled(); });
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

        // Over before a picture can be taken of it: the figures are made up, of a large database on a slow stick.
        const auto whole = fixture.window->findChild<QWidget *>(u"resultPanel"_qs);
        whole->hide();
        panel->begin(u"ledger.db"_qs, CheckLevel::Quick);
        panel->show();
        CopyProgress progress;
        progress.phase = CopyPhase::Copying;
        progress.pageSize = 4096;
        progress.pageCount = pageCount;
        progress.remaining = pageCount;
        progress.comparing = true;
        for (; progress.elapsed < std::chrono::milliseconds(5200); progress.elapsed += std::chrono::milliseconds(100)) {
            progress.remaining -= 307;
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
        fixture.type(fixture.to(), m_work / "library.db.zst");
        take(fixture, u"compressed"_qs);
        fixture.type(fixture.from(), "sftp://nas/srv/library.db");
        waitFor([&] { return sourceOf(fixture).isRefused(); });
        take(fixture, u"refused-address"_qs);
    }

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
        WriterProcess holder;
        const Scene fixture;
        choose(fixture, archive);
        waitForFacts(fixture);
        takeMethod(fixture, CopyMethod::Online);
        holder.hold(archive, u"exclusive"_qs);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.sentence().contains(writerName()); });
        take(fixture, u"waiting"_qs);

        auto *panel = &fixture.in<ProgressPanel>("copyPage", "progressPanel");
        CopyProgress progress;
        progress.phase = CopyPhase::Copying;
        progress.pageSize = 4096;
        progress.pageCount = pageCount;
        progress.remaining = progress.pageCount;
        for (; progress.elapsed < std::chrono::milliseconds(5200); progress.elapsed += std::chrono::milliseconds(100)) {
            progress.remaining -= 307;
            panel->setProgress(progress);
        }
        takeNow(fixture, u"copying"_qs);
        progress.restarts = 2;
        progress.remaining = 20'480;
        panel->setProgress(progress);
        takeNow(fixture, u"restarted"_qs);
        progress.restarts = 0;
        CopyProgress checking = progress;
        checking.phase = CopyPhase::Checking;
        checking.remaining = 0;
        checking.phaseFraction = 0.4;
        fixture.click(fixture.pauseButton());
        progress.remaining = 9'805;
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
        panel->setProgress(checking);
        takeNow(fixture, u"checking"_qs);
    }

    void showTab(const WindowFixture &fixture, int tab)
    {
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(tab);
        auto *page = fixture.window->findChild<InspectPage *>();
        waitFor([&] { return page->inspection() && !page->isReading(); });
    }

    void inspecting()
    {
        const Scene fixture;
        choose(fixture, m_database);
        showTab(fixture, 2);
        take(fixture, u"facts"_qs);
        showTab(fixture, 1);
        take(fixture, u"space"_qs);
        auto *table = fixture.window->findChild<QTreeView *>(u"usageTree"_qs);
        table->setCurrentIndex(table->model()->index(1, 0));
        take(fixture, u"space-row"_qs);
        table->clearSelection();
        auto *map = mapInSight(fixture);
        auto *colouring = map->parentWidget()->findChild<QComboBox *>(u"colouring"_qs);
        map->zoom(3);
        map->setCurrentPage(4321);
        colouring->setCurrentIndex(1);
        take(fixture, u"map-kinds"_qs);
        while (map->canZoomIn())
            map->zoom(1);
        map->setCurrentPage(4321);
        colouring->setCurrentIndex(2);
        take(fixture, u"map-pages"_qs);
        map->zoomToWholeFile();
        colouring->setCurrentIndex(0);
    }

    [[nodiscard]] static PageMapView *mapInSight(const WindowFixture &fixture)
    {
        const auto maps = fixture.window->findChildren<PageMapView *>();
        const auto found = std::ranges::find_if(maps, &QWidget::isVisible);
        return found == maps.end() ? nullptr : *found;
    }

    /// Large, so that there is time for a picture.
    void reading()
    {
        const auto encyclopedia = m_work / "encyclopedia.db";
        buildDatabase(encyclopedia, {.journalMode = "delete", .size = 512 << 20, .varied = true});
        const quint32 pageCount = pragma(encyclopedia, "page_count").toUInt();
        const Scene fixture;
        choose(fixture, encyclopedia);
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(1);
        waitFor([&] {
            const PageMapView *map = mapInSight(fixture);
            return map && map->readCount() > pageCount / 4;
        });
        takeNow(fixture, u"reading"_qs);
        std::filesystem::remove(encyclopedia);
    }

    void damaged()
    {
        const auto cellar = m_work / "cellar.db";
        buildDatabase(cellar, {.journalMode = "delete", .size = 12 << 20, .varied = true});
        QByteArray bytes = readFile(cellar);
        for (const int page : {30, 700, 1500})
            bytes.replace((page - 1) * 4096, 64, QByteArray(64, '\x7f'));
        writeFile(cellar, bytes);
        const Scene fixture;
        choose(fixture, cellar);
        showTab(fixture, 1);
        take(fixture, u"space-damaged"_qs);
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(0);
        fixture.click(fixture.copyButton());
        waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
        take(fixture, u"damaged"_qs);
    }

    void largeLetters()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.6);
        QApplication::setFont(large);
        {
            const Scene fixture;
            choose(fixture, m_database);
            fixture.click(fixture.copyButton());
            waitFor([&] { return fixture.panel("resultPanel").isVisible(); });
            take(fixture, u"large-letters"_qs);
            showTab(fixture, 1);
            take(fixture, u"large-letters-space"_qs);
        }
        QApplication::setFont(usual);
    }

    void comparing()
    {
        const auto today = m_work / "catalogue.db";
        const auto yesterday = m_work / "catalogue-yesterday.db";
        buildDatabase(today, {.journalMode = "delete", .size = 24 << 20, .varied = true});
        std::filesystem::copy_file(today, yesterday);
        SqlHandle(today).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 40 = 0; CREATE TABLE shelf(x)");
        const Scene fixture;
        choose(fixture, today);
        showTab(fixture, 3);
        auto *panel = fixture.window->findChild<ComparisonPanel *>();
        panel->setSecond(yesterday);
        waitFor([&] { return panel->result() != nullptr; });
        take(fixture, u"comparison"_qs);
    }

    /// A database with copies of some days, and what changed since the last one.
    void keepForDays(const std::filesystem::path &database, const std::filesystem::path &folder)
    {
        std::filesystem::create_directories(folder);
        buildDatabase(database, {.journalMode = "delete", .size = 24 << 20, .varied = true});
        KeepRequest request;
        request.copy.source = database;
        request.folder = folder;
        constexpr int days = 7;
        for (int day = 0; day < days; ++day) {
            SqlHandle(database).execute("INSERT INTO filler SELECT NULL, randomblob(3000) FROM filler LIMIT 90;"
                                        "UPDATE accounts SET balance = balance + 1 WHERE id % 40 = "
                                        + QByteArray::number(day));
            request.kind = day == 2 ? CopyKind::ByHand : CopyKind::Automatic;
            CopyControl control;
            if (const KeepResult result = keepCopy(request, control); result.outcome != KeepOutcome::Kept)
                qFatal("no copy was kept: %s", qPrintable(describe(result.error).title));
        }
        const auto list = folder / CopyList::fileName;
        QJsonObject whole = QJsonDocument::fromJson(readFile(list)).object();
        QJsonArray copies = whole.value(u"copies"_qs).toArray();
        for (int i = 0; i < copies.size(); ++i) {
            QJsonObject entry = copies[i].toObject();
            const QDateTime made(QDate::currentDate().addDays(i - days), QTime(17, 0));
            entry.insert(u"made"_qs, made.toUTC().toString(Qt::ISODateWithMs));
            entry.insert(u"pinned"_qs, i == 1);
            copies[i] = entry;
        }
        whole.insert(u"copies"_qs, copies);
        writeFile(list, QJsonDocument(whole).toJson());
        writeFile(folder / (database.stem().string() + "-2020-01-01-120000.db"), "of somebody else");
        SqlHandle(database).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 9 = 0;"
                                    "DELETE FROM filler WHERE id % 40 = 3; CREATE TABLE drafts(title, content)");
    }

    void showCopies(const WindowFixture &fixture, const std::filesystem::path &database,
                    const std::filesystem::path &folder)
    {
        choose(fixture, database);
        fixture.window->findChild<QTabBar *>()->setCurrentIndex(4);
        auto &field = fixture.in<QLineEdit>("copiesPage", "copiesFolder");
        fixture.type(field, folder);
        QTest::keyClick(&field, Qt::Key_Return);
        auto *table = fixture.window->findChild<QTreeWidget *>(u"copiesTable"_qs);
        waitFor([&] {
            const auto &reader = *fixture.window->findChild<CopiesReader *>();
            return table->topLevelItemCount() > 0 && reader.sinceLast() && !reader.isComparing();
        });
        table->setFocus();
    }

    void keeping()
    {
        const auto photos = m_work / "photos.db";
        const auto folder = m_work / "Backup";
        std::filesystem::create_directories(folder);
        buildDatabase(photos, {.journalMode = "delete", .size = 1 << 20, .varied = true});
        {
            const Scene fixture;
            fixture.window->findChild<QTabBar *>()->setCurrentIndex(4);
            take(fixture, u"copies-nothing-chosen"_qs);
            choose(fixture, photos);
            auto &field = fixture.in<QLineEdit>("copiesPage", "copiesFolder");
            fixture.type(field, folder);
            QTest::keyClick(&field, Qt::Key_Return);
            waitFor([&] { return fixture.in<QWidget>("copiesPage", "copiesRemark").isVisible(); });
            take(fixture, u"copies-none"_qs);
        }
        std::filesystem::remove(photos);
        keepForDays(photos, folder);
        const Scene fixture;
        showCopies(fixture, photos, folder);
        take(fixture, u"copies"_qs);
        auto *table = fixture.window->findChild<QTreeWidget *>(u"copiesTable"_qs);
        table->topLevelItem(4)->setSelected(true);
        fixture.click(fixture.in<QPushButton>("copiesPage", "compareCopy"));
        auto *growth = fixture.window->findChild<QTreeWidget *>(u"growthTable"_qs);
        waitFor([&] { return growth->topLevelItemCount() > 0; });
        take(fixture, u"growth"_qs);
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);

        fixture.click(fixture.in<QPushButton>("copiesPage", "rulesToggle"));
        fixture.in<QSpinBox>("copiesPage", "last").setValue(2);
        fixture.in<QSpinBox>("copiesPage", "weekly").setValue(1);
        auto &preview = fixture.in<QLabel>("copiesPage", "rulesPreview");
        const QString before = preview.text();
        waitFor([&] { return !preview.text().isEmpty() && preview.text() != before; });
        take(fixture, u"rules"_qs);
        fixture.click(fixture.in<QPushButton>("copiesPage", "rulesToggle"));
        fixture.click(fixture.in<QPushButton>("copiesPage", "keepCopy"));
        waitFor([&] { return fixture.in<QWidget>("copiesPage", "goingPanel").isVisible(); });
        take(fixture, u"rules-question"_qs);
        fixture.click(fixture.in<QPushButton>("copiesPage", "removeNothing"));
        waitFor([&] { return fixture.in<QWidget>("copiesPage", "keptPanel").isVisible(); });
        take(fixture, u"kept"_qs);
        writeFile(folder / CopyList::fileName, "{");
        fixture.click(fixture.in<QPushButton>("copiesPage", "keptDone"));
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        waitFor([&] { return fixture.in<QWidget>("copiesPage", "copiesRemark").isVisible(); });
        take(fixture, u"copies-list-broken"_qs);
    }

    void puttingBack()
    {
        const auto shop = m_work / "shop.db";
        const auto folder = m_work / "Backup of the shop";
        keepForDays(shop, folder);
        WriterProcess till;
        till.hold(shop, u"open"_qs);
        const Scene fixture;
        showCopies(fixture, shop, folder);
        fixture.click(fixture.in<QPushButton>("copiesPage", "putBack"));
        auto &now = fixture.in<QPushButton>("copiesPage", "putBackNow");
        auto &tables = fixture.in<QTreeWidget>("copiesPage", "putBackTables");
        waitFor([&] { return now.isEnabled() && tables.isVisible(); });
        take(fixture, u"put-back"_qs);
        WriterProcess holder;
        holder.hold(shop, u"reserved"_qs);
        fixture.click(now);
        auto &sentence = fixture.in<QLabel>("putBackProgress", "sentence");
        waitFor([&] { return sentence.text().contains(writerName()); });
        take(fixture, u"put-back-waiting"_qs);
        holder.release();
        auto &undo = fixture.in<QPushButton>("copiesPage", "undoPutBack");
        waitFor([&] { return undo.isVisible(); });
        take(fixture, u"put-back-result"_qs);
        const QString before = fixture.title("putBackResult");
        fixture.click(undo);
        waitFor([&] { return fixture.title("putBackResult") != before && undo.isVisible(); });
        take(fixture, u"put-back-undone"_qs);
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
        WriterProcess holder;
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

    std::filesystem::path m_output;
    std::filesystem::path m_work;
    QString m_ending;
    std::filesystem::path m_database;
    std::filesystem::path m_copy;
    WriterProcess m_user;
};

/// Each variant in a process of its own: the scale of a screen is set when a program starts.
int takeEach(const QStringList &wanted, const QString &only, const QStringList &arguments)
{
    for (const Variant &variant : variants) {
        const QString name = QString::fromLatin1(variant.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_qs, QString::fromLatin1(variant.scale));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{u"--here"_qs, name, u"--only"_qs, only} + arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"litecopy"_qs);
    QApplication::setApplicationDisplayName(u"Litecopy"_qs);
    QApplication::setApplicationVersion(QStringLiteral(LITECOPY_VERSION));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_qs));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"OUTPUT"_qs, u"where the pictures go"_qs);
    parser.addPositionalArgument(u"WORK"_qs, u"where the databases in them are"_qs, u"[WORK]"_qs);
    const QCommandLineOption only(u"only"_qs, u"only these states: idle,chosen,..."_qs, u"STATES"_qs);
    const QCommandLineOption as(u"as"_qs, u"only so: plain,200,german,long,small,4k"_qs, u"VARIANTS"_qs);
    QCommandLineOption here(u"here"_qs, {}, u"variant"_qs);
    here.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({only, as, here});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        parser.showHelp(64);
    if (!parser.isSet(here))
        return takeEach(parser.value(as).split(u',', Qt::SkipEmptyParts), parser.value(only), arguments);

    const auto *variant = std::ranges::find_if(
        variants, [name = parser.value(here)](const Variant &one) { return name == QLatin1String(one.name); });
    if (variant == variants.end())
        parser.showHelp(64);
    const TemporaryFolder temporary;
    const std::filesystem::path work =
        arguments.size() > 1 ? std::filesystem::path(arguments[1].toStdString()) : temporary / "Music";
    const std::filesystem::path output = arguments[0].toStdString();
    std::filesystem::create_directories(output);
    const QStringList states = parser.value(only).split(u',', Qt::SkipEmptyParts);
    Scene::size = variant->window;
    const QString name = QString::fromLatin1(variant->name);
    const QString ending = name == u"plain" ? QString() : u'-' + name;

    PseudoLanguage pseudo;
    QTranslator german;
    QTranslator germanOfQt;
    if (QLatin1String(variant->language) == u"long") {
        QCoreApplication::installTranslator(&pseudo);
    } else if (QLatin1String(variant->language) == u"de") {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        if (!german.load(u"litecopy_de"_qs, QStringLiteral(LITECOPY_TRANSLATIONS)))
            qFatal("no German");
        if (germanOfQt.load(u"qtbase_de"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&germanOfQt);
        QCoreApplication::installTranslator(&german);
    }
    Photographer(output, work, u"light"_qs + ending).take(states);
    QApplication::setPalette(darkPalette());
    Photographer(output, work, u"dark"_qs + ending).take(states);
    return 0;
}
