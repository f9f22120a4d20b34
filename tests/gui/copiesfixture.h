// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copiespage.h"
#include "copiesreader.h"
#include "packedforms.h"
#include "support/copying.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"
#include "windowfixture.h"

#include <litecopy/keepcopy.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRadioButton>
#include <QTabBar>
#include <QTreeWidget>

#include <algorithm>
#include <functional>

namespace Litecopy::Test {

/// The page of kept copies in the real window, a database, and a folder for its copies.
class CopiesFixture
{
protected:
    void setUp();
    void tearDown()
    {
        m_fixture.reset();
        qunsetenv("TMPDIR");
    }
    void open(const std::filesystem::path &database) const;
    /// Without waiting for the list.
    void show(const std::filesystem::path &database) const;
    /// As a timer does it. Each copy differs from the one before.
    ListedCopy keepByRoutine(const std::filesystem::path &folder, const QString &packing = {}) const;
    /// Nothing that was unpacked is left.
    [[nodiscard]] bool isNothingUnpacked() const { return namesIn(m_temporary).isEmpty(); }
    void change(const QByteArray &sql = "UPDATE accounts SET balance = balance + 1 WHERE id = 1") const
    {
        SqlHandle(m_database).execute(sql);
    }
    void setFolder(const std::filesystem::path &folder) const
    {
        auto &field = part<QLineEdit>("copiesFolder");
        m_fixture->type(field, folder);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return m_fixture->in<Widget>("copiesPage", name);
    }
    [[nodiscard]] QPushButton &button(const char *name) const { return part<QPushButton>(name); }
    void click(const char *name) const { m_fixture->click(button(name)); }
    [[nodiscard]] QTreeWidget &table() const { return part<QTreeWidget>("copiesTable"); }
    [[nodiscard]] QString headline() const { return part<QLabel>("copiesHeadline").text().replace(QChar::Nbsp, u' '); }
    [[nodiscard]] QString label(const char *name) const { return part<QLabel>(name).text(); }
    [[nodiscard]] CopiesPage &page() const { return *m_fixture->window->findChild<CopiesPage *>(); }
    [[nodiscard]] bool isIdle() const { return !m_fixture->window->findChild<CopiesReader *>()->isComparing(); }
    /// A radio button hears clicks on its words only.
    void choose(const char *way) const
    {
        auto &radio = part<QRadioButton>(way);
        QVERIFY(radio.isVisible() && radio.isEnabled());
        QTest::mouseClick(&radio, Qt::LeftButton, {}, QPoint(10, radio.height() / 2));
    }
    void select(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualItemRect(table().topLevelItem(row)).center());
    }
    /// Selects the row and asks to put its copy back; returns once it may be done.
    void askToPutBack(int row) const;
    [[nodiscard]] qint64 balance() const
    {
        return SqlHandle(m_database).integer("SELECT balance FROM accounts WHERE id = 1");
    }
    /// Changes the list of a folder as its file holds it.
    static void edit(const std::filesystem::path &folder, const std::function<void(QJsonArray &)> &change);

    std::unique_ptr<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_folder;
    std::filesystem::path m_temporary; ///< where compressed copies are unpacked
};

inline void CopiesFixture::setUp()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_database = m_fixture->folder / "data.db";
    m_folder = m_fixture->folder / "Backup";
    m_temporary = m_fixture->folder / "temporary";
    for (const auto &made : {m_folder, m_temporary})
        std::filesystem::create_directory(made);
    qputenv("TMPDIR", QByteArray::fromStdString(m_temporary.native()));
    buildDatabase(m_database, {.journalMode = "delete", .size = 2 << 20, .varied = true});
}

inline void CopiesFixture::show(const std::filesystem::path &database) const
{
    m_fixture->type(m_fixture->from(), database);
    auto &tabs = *m_fixture->window->findChild<QTabBar *>(u"tabs"_qs);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(4).center());
}

inline void CopiesFixture::open(const std::filesystem::path &database) const
{
    show(database);
    QTRY_VERIFY(page().isVisible());
    setFolder(m_folder);
    QTRY_VERIFY(m_fixture->window->findChild<CopiesReader *>()->folder() == m_folder);
    QTRY_VERIFY(m_fixture->window->findChild<CopiesReader *>()->list());
    QTRY_VERIFY(isIdle());
}

inline ListedCopy CopiesFixture::keepByRoutine(const std::filesystem::path &folder, const QString &packing) const
{
    change();
    KeepRequest request;
    request.copy.source = m_database;
    request.folder = folder;
    request.copy.packing = packedFormNamed(packing);
    CopyControl control;
    const KeepResult result = keepCopy(request, control);
    if (result.outcome != KeepOutcome::Kept)
        throw std::runtime_error("no copy was kept");
    return result.copies.front().copy;
}

inline void CopiesFixture::askToPutBack(int row) const
{
    select(row);
    click("putBack");
    QTRY_VERIFY_WITH_TIMEOUT(button("putBackNow").isVisible(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(button("putBackNow").isEnabled(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!label("putBackChanges").startsWith(u"Comparing"), 30'000);
}

inline void CopiesFixture::edit(const std::filesystem::path &folder, const std::function<void(QJsonArray &)> &change)
{
    const auto file = folder / CopyList::fileName;
    QJsonObject list = QJsonDocument::fromJson(readFile(file)).object();
    QJsonArray copies = list.value(u"copies").toArray();
    change(copies);
    list.insert(u"copies"_qs, copies);
    writeFile(file, QJsonDocument(list).toJson());
}

} // namespace Litecopy::Test
