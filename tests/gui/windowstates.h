// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "comparisonpanel.h"
#include "copiesplace.h"
#include "copyhistory.h"
#include "filedialog.h"
#include "frozendialog.h"
#include "inspectpage.h"
#include "logpanel.h"
#include "paths.h"
#include "queuedialog.h"
#include "repeatdialog.h"
#include "rescuedialog.h"
#include "sinceview.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QSlider>
#include <QTabBar>
#include <QTreeWidget>

#include <array>
#include <optional>

namespace Litecopy::Test {

/// Brings a window into each of the states that people meet it in. Waits for what is there, never for words: they
/// differ by language.
class WindowStates
{
public:
    explicit WindowStates(WindowFixture &fixture)
        : m_fixture(fixture)
        , m_database(fixture.folder / "shop.db")
        , m_copy(fixture.folder / "shop-copy.db")
    {
        buildDatabase(m_database, {.size = 2 << 20, .varied = true});
    }

    static constexpr std::array names{"empty",
                                      "recent",
                                      "chosen",
                                      "options",
                                      "waiting",
                                      "waiting elsewhere",
                                      "question",
                                      "failed",
                                      "missing",
                                      "finished",
                                      "details",
                                      "conflict",
                                      "repeat",
                                      "several",
                                      "queue running",
                                      "queue question",
                                      "frozen",
                                      "frozen question",
                                      "space",
                                      "facts",
                                      "compare",
                                      "compared",
                                      "copies",
                                      "remove question",
                                      "put back",
                                      "put back result",
                                      "log",
                                      "log since",
                                      "log changed",
                                      "log earlier",
                                      "no log",
                                      "damaged",
                                      "rescue",
                                      "rescued",
                                      "encrypted",
                                      "encrypted told",
                                      "encrypted copied",
                                      "choose",
                                      "choose question"};

    /// The window that shows it: the main one or a dialog.
    QWidget &bring(const QString &state)
    {
        MainWindow &window = *m_fixture.window;
        if (state == u"empty")
            return window;
        if (state == u"recent")
            return bringRecent();
        if (state == u"several" || state.startsWith(u"queue"))
            return bringQueue(state);
        const bool isKept = state == u"copies" || state == u"remove question" || state.startsWith(u"put back");
        if (isKept)
            keep();
        // Of one copy alone, none may go.
        if (state == u"remove question")
            keep();
        if (state.startsWith(u"log"))
            commit();
        const bool isDamaged = state == u"damaged" || state.startsWith(u"rescue");
        if (isDamaged)
            damage();
        if (state == u"failed")
            writeFile(m_database, QByteArray("This is a letter, whatever its name says. ").repeated(400));
        if (state == u"missing")
            m_database = m_fixture.folder / "nowhere.db";
        if (state.startsWith(u"encrypted"))
            writeFile(m_database, noise(1 << 20));
        m_fixture.type(m_fixture.from(), m_database);
        if (state.startsWith(u"encrypted")) {
            bringEncrypted(state);
            return window;
        }
        if (state == u"missing") {
            wait([&] { return !m_fixture.copyButton().isEnabled() && !m_fixture.fromFacts().isEmpty(); });
            return window;
        }
        wait([&] { return !m_fixture.to().text().isEmpty() && m_fixture.copyButton().isEnabled(); });
        if (state == u"options")
            window.findChild<QPushButton *>(u"optionsToggle"_qs)->click();
        else if (state.startsWith(u"waiting") || state == u"question")
            bringRunning(state);
        else if (state == u"failed")
            copy("errorPanel");
        else if (state == u"finished" || state == u"details" || state == u"conflict")
            bringCopied(state);
        else if (state.startsWith(u"frozen"))
            return bringFrozen(state == u"frozen question");
        else if (state == u"repeat")
            return bringRepeat();
        else if (state == u"choose" || state == u"choose question")
            return bringChooser(state == u"choose question");
        else if (isKept)
            bringKept(state);
        else if (state.startsWith(u"log") || state == u"no log")
            bringLog(state);
        else if (isDamaged)
            return bringRescue(state);
        else if (state != u"chosen")
            bringInside(state);
        return window;
    }

    /// Lets go of what held a copy up.
    void release() { m_holder.reset(); }

private:
    template <typename Condition>
    static void wait(Condition isThere)
    {
        if (!QTest::qWaitFor(isThere, 60'000))
            throw std::runtime_error("the window does not come into the state it is to be in");
    }

    void copy(const char *panel)
    {
        m_fixture.type(m_fixture.to(), m_copy);
        wait([&] { return m_fixture.copyButton().isEnabled(); });
        m_fixture.click(m_fixture.copyButton());
        wait([&] { return m_fixture.panel(panel).isVisible(); });
    }

    void bringEncrypted(const QString &state)
    {
        auto &word = m_fixture.in<QPushButton>("planPanel", "isEncrypted");
        wait([&] { return word.isVisible() && !m_fixture.to().text().isEmpty(); });
        if (state == u"encrypted")
            return;
        m_fixture.click(word);
        wait([&] { return m_fixture.copyButton().isEnabled(); });
        if (state == u"encrypted copied")
            copy("resultPanel");
    }

    QWidget &bringRecent()
    {
        QStringList urls;
        for (const char *name : {"library.db", "photos/photos.sqlite", "notes.db"}) {
            const auto database = m_fixture.folder / name;
            urls.append(QString::fromLatin1(urlFromPath(database).toEncoded()));
            MadeCopy made;
            made.made = QDateTime::currentDateTime().addSecs(-7200);
            made.source = database;
            made.copy = m_fixture.folder / "Backup" / name;
            CopyHistory::add(made);
        }
        // As the card remembers them.
        Settings::set(u"recentSources"_qs, urls);
        const QSize size = m_fixture.window->size();
        m_fixture.open();
        m_fixture.window->resize(size);
        return *m_fixture.window;
    }

    QWidget &bringQueue(const QString &state)
    {
        m_fixture.window->openSeveral({m_database});
        auto &dialog = *m_fixture.window->findChild<QueueDialog *>();
        wait([&] { return dialog.isVisible(); });
        if (state == u"several")
            return dialog;
        hold();
        m_fixture.type(m_fixture.in<QLineEdit>("queueDialog", "queueFolder"), m_fixture.folder.path());
        auto &all = m_fixture.in<QPushButton>("queueDialog", "copyAll");
        wait([&] { return all.isEnabled(); });
        m_fixture.click(all);
        wait([&] { return dialog.isRunning(); });
        if (state == u"queue question") {
            dialog.close();
            wait([&] { return m_fixture.in<QWidget>("queueDialog", "closeQuestion").isVisible(); });
        }
        return dialog;
    }

    void hold()
    {
        m_holder.emplace();
        if (!m_holder->hold(m_database, u"exclusive"_qs))
            throw std::runtime_error("the database can't be locked");
    }

    void bringRunning(const QString &state)
    {
        hold();
        m_fixture.choose("method", m_fixture.window->findChild<QComboBox *>(u"method"_qs)->itemText(1));
        m_fixture.click(m_fixture.copyButton());
        wait([&] { return m_fixture.sentence().contains(writerName()); });
        if (state == u"waiting elsewhere") {
            showTab(1);
            wait([&] { return m_fixture.window->findChild<QWidget *>(u"runningBar"_qs)->isVisible(); });
        }
        if (state != u"question")
            return;
        m_fixture.window->close();
        wait([&] { return m_fixture.panel("closeQuestion").isVisible(); });
    }

    void bringCopied(const QString &state)
    {
        copy("resultPanel");
        if (state == u"details")
            m_fixture.click(m_fixture.in<QPushButton>("resultPanel", "detailsToggle"));
        if (state != u"conflict")
            return;
        copy("conflictPanel");
        wait([&] { return m_fixture.in<QPushButton>("conflictPanel", "replace").isEnabled(); });
    }

    QWidget &bringFrozen(bool isAsked)
    {
        QTest::keySequence(m_fixture.window.get(), QKeySequence(u"Ctrl+M"_qs));
        wait([&] {
            auto *const dialog = m_fixture.window->findChild<FrozenDialog *>();
            return dialog && dialog->findChild<QPushButton *>(u"saveFrozen"_qs)->isEnabled();
        });
        if (isAsked) {
            m_fixture.window->close();
            wait([&] { return m_fixture.in<QWidget>("frozenDialog", "closeQuestion").isVisible(); });
        }
        return *m_fixture.window->findChild<FrozenDialog *>();
    }

    QWidget &bringRepeat()
    {
        m_fixture.click(*m_fixture.window->findChild<QPushButton *>(u"repeatButton"_qs));
        auto &dialog = *m_fixture.window->findChild<RepeatDialog *>();
        wait([&] { return dialog.isVisible(); });
        return dialog;
    }

    QWidget &bringChooser(bool isAsked)
    {
        m_fixture.click(m_fixture.in<QPushButton>("destinationCard", "choose"));
        wait([&] {
            auto *const dialog = m_fixture.window->findChild<FileDialog *>();
            return dialog && dialog->isVisible() && dialog->isListed();
        });
        auto &dialog = *m_fixture.window->findChild<FileDialog *>();
        if (isAsked) {
            auto &name = *dialog.findChild<QLineEdit *>(u"fileNameEdit"_qs);
            name.selectAll();
            QTest::keyClicks(&name, textFromPath(m_database.filename()));
            QTest::keyClick(&name, Qt::Key_Return);
            wait([&] { return dialog.findChild<QWidget *>(u"replaceQuestion"_qs)->isVisible(); });
        }
        return dialog;
    }

    /// A copy that is kept as a timer does it, and the place remembered as a person chose it once.
    void keep()
    {
        KeepRequest request;
        request.copy.source = m_database;
        request.folder = m_fixture.folder / "Backup";
        std::filesystem::create_directories(request.folder);
        CopyControl control;
        if (keepCopy(request, control).outcome != KeepOutcome::Kept)
            throw std::runtime_error("no copy was kept");
        rememberCopies(m_database, {request.folder, {}});
        SqlHandle(m_database)
            .execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1;"
                     "UPDATE accounts SET balance = balance - 1 WHERE id = 2");
    }

    void showTab(int tab) { m_fixture.window->findChild<QTabBar *>(u"tabs"_qs)->setCurrentIndex(tab); }

    void bringKept(const QString &state)
    {
        const auto button = [&](const char *name) -> QPushButton & {
            return m_fixture.in<QPushButton>("copiesPage", name);
        };
        showTab(4);
        auto &table = m_fixture.in<QTreeWidget>("copiesPage", "copiesTable");
        wait([&] { return table.topLevelItemCount() > 0; });
        if (state == u"copies")
            return;
        if (state == u"remove question") {
            table.topLevelItem(1)->setSelected(true);
            wait([&] { return button("removeCopies").isEnabled(); });
            // None goes while the window itself reads one, to say what changed since.
            wait([&] {
                if (button("removeBack").isVisible() && !button("removeNow").isVisible())
                    button("removeBack").click();
                else if (!button("removeNow").isVisible() && button("removeCopies").isEnabled())
                    button("removeCopies").click();
                return button("removeNow").isVisible();
            });
            return;
        }
        table.topLevelItem(0)->setSelected(true);
        wait([&] { return button("putBack").isEnabled(); });
        m_fixture.click(button("putBack"));
        wait([&] {
            return button("putBackNow").isEnabled()
                && m_fixture.in<QTreeWidget>("copiesPage", "putBackTables").isVisible();
        });
        if (state == u"put back")
            return;
        m_fixture.click(button("putBackNow"));
        wait([&] { return button("undoPutBack").isVisible(); });
    }

    /// Makes a log, and keeps it.
    void commit()
    {
        m_program.emplace(m_database);
        m_program->execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
        for (int number = 0; number < 12; ++number)
            m_program->execute("UPDATE accounts SET balance = balance + 1 WHERE id % 7 = "
                               + QByteArray::number(number));
        m_program->execute("CREATE TABLE later(x)");
        m_reader.emplace();
        if (!m_reader->hold(m_database, u"read"_qs))
            throw std::runtime_error("the log can't be kept");
        m_program->execute("INSERT INTO later VALUES(zeroblob(50000))");
    }

    void bringLog(const QString &state)
    {
        showTab(5);
        auto &panel = *m_fixture.window->findChild<LogPanel *>();
        auto &page = *m_fixture.window->findChild<InspectPage *>();
        wait([&] { return panel.log() && !panel.isReading() && page.inspection() && !page.isReading(); });
        if (state == u"log" || state == u"no log")
            return;
        panel.findChild<QSlider *>(u"logSlider"_qs)->setValue(3);
        if (state == u"log since" || state == u"log changed") {
            // Of the last one, what was there before it can be read, too.
            if (state == u"log changed")
                panel.findChild<QSlider *>(u"logSlider"_qs)->setValue(int(panel.log()->commits.size()));
            m_fixture.click(m_fixture.in<QPushButton>("logPanel", state == u"log since" ? "logCompare" : "logChanged"));
            wait([&] { return panel.since().result() != nullptr; });
            return;
        }
        m_fixture.click(m_fixture.in<QPushButton>("logPanel", "logCopy"));
        wait([&] { return panel.findChild<FileDialog *>() && panel.findChild<FileDialog *>()->isVisible(); });
        auto *const chooser = panel.findChild<FileDialog *>();
        Q_EMIT chooser->chosen({m_copy});
        chooser->reject();
        wait([&] { return m_fixture.panel("resultPanel").isVisible(); });
    }

    /// Some pages of rows are written over.
    void damage()
    {
        QByteArray bytes = readFile(m_database);
        constexpr qsizetype page = 4096;
        for (qsizetype at = 40 * page; at < bytes.size(); at += 37 * page)
            bytes.replace(at, page, QByteArray(page, 'x'));
        writeFile(m_database, bytes);
    }

    QWidget &bringRescue(const QString &state)
    {
        copy("resultPanel");
        if (state == u"damaged")
            return *m_fixture.window;
        m_fixture.click(m_fixture.in<QPushButton>("resultPanel", "rescueResult"));
        auto &dialog = *m_fixture.window->findChild<RescueDialog *>();
        auto &start = m_fixture.in<QPushButton>("rescueDialog", "rescueNow");
        wait([&] { return dialog.isVisible() && start.isEnabled(); });
        if (state == u"rescued") {
            m_fixture.click(start);
            wait([&] { return m_fixture.in<QWidget>("rescueDialog", "rescueReport").isVisible(); });
        }
        return dialog;
    }

    /// Space, facts and comparison.
    void bringInside(const QString &state)
    {
        if (state.startsWith(u"compare")) {
            showTab(3);
            auto &panel = *m_fixture.window->findChild<ComparisonPanel *>();
            wait([&] { return panel.isVisible(); });
            if (state == u"compare")
                return;
            std::filesystem::copy_file(m_database, m_copy);
            SqlHandle(m_copy).execute("UPDATE accounts SET balance = balance + 1 WHERE id = 1");
            panel.setSecond(m_copy);
            wait([&] { return panel.result() != nullptr; });
            return;
        }
        showTab(state == u"space" ? 1 : 2);
        auto &page = *m_fixture.window->findChild<InspectPage *>();
        wait([&] { return page.inspection() && !page.isReading(); });
    }

    WindowFixture &m_fixture;
    std::filesystem::path m_database;
    const std::filesystem::path m_copy;
    std::optional<WriterProcess> m_holder;
    std::optional<SqlHandle> m_program;
    std::optional<WriterProcess> m_reader;
};

} // namespace Litecopy::Test
