// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "copiesreader.h"
#include "shopdatabase.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <litecopy/error.h>
#include <litecopy/keepcopy.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>
#include <QTabBar>
#include <QTreeWidget>

using namespace Litecopy;

namespace Litecopy::Test {

namespace {

/// Copies that are kept, and the way back.
class KeepingScenes : public Photographer
{
public:
    using Photographer::Photographer;

    /// A database with copies of some days, and what changed since the last one.
    void keepForDays(const std::filesystem::path &database, const std::filesystem::path &folder)
    {
        std::filesystem::create_directories(folder);
        buildShop(database, "delete", 24);
        KeepRequest request;
        request.copy.source = database;
        request.folder = folder;
        constexpr int days = 7;
        for (int day = 0; day < days; ++day) {
            SqlHandle(database).execute("INSERT INTO pictures(content) SELECT randomblob(3000) FROM pictures LIMIT 90;"
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
                                    "DELETE FROM messages WHERE id % 400 = 3; CREATE TABLE drafts(title, content)");
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
        fixture.click(fixture.in<QPushButton>("copiesPage", "keptDone"));
        table->clearSelection();
        for (const int row : {1, 2, 3, 6})
            table->topLevelItem(row)->setSelected(true);
        auto &remove = fixture.in<QPushButton>("copiesPage", "removeCopies");
        waitFor([&] { return remove.isEnabled(); });
        fixture.click(remove);
        auto &removeNow = fixture.in<QPushButton>("copiesPage", "removeNow");
        waitFor([&] { return removeNow.isVisible(); });
        take(fixture, u"remove-question"_qs);
        fixture.click(removeNow);
        auto &done = fixture.in<QPushButton>("copiesPage", "removeDone");
        waitFor([&] { return done.isVisible(); });
        take(fixture, u"removed"_qs);
        fixture.click(done);
        writeFile(folder / CopyList::fileName, "{");
        QTest::keyClick(fixture.window.get(), Qt::Key_F5);
        waitFor([&] { return fixture.in<QWidget>("copiesPage", "copiesRemark").isVisible(); });
        take(fixture, u"copies-list-broken"_qs);
    }

    void puttingBack()
    {
        const auto shop = m_work / "market.db";
        const auto folder = m_work / "Backup of the market";
        keepForDays(shop, folder);
        NamedWriter till;
        till.hold(shop, u"open"_qs);
        const Scene fixture;
        showCopies(fixture, shop, folder);
        fixture.click(fixture.in<QPushButton>("copiesPage", "putBack"));
        auto &now = fixture.in<QPushButton>("copiesPage", "putBackNow");
        auto &tables = fixture.in<QTreeWidget>("copiesPage", "putBackTables");
        waitFor([&] { return now.isEnabled() && tables.isVisible(); });
        take(fixture, u"put-back"_qs);
        NamedWriter holder;
        holder.hold(shop, u"reserved"_qs);
        fixture.click(now);
        auto &sentence = fixture.in<QLabel>("putBackProgress", "sentence");
        waitFor([&] { return sentence.text().contains(NamedWriter::nameOf()); });
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
};

} // namespace

void takeKeepingScenes(Room &room, const QStringList &only)
{
    KeepingScenes(room).takeScenes<KeepingScenes>(
        {{"keeping", &KeepingScenes::keeping}, {"putting-back", &KeepingScenes::puttingBack}}, only);
}

} // namespace Litecopy::Test
