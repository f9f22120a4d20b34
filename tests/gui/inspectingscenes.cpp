// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "comparisonpanel.h"
#include "pagemapview.h"
#include "shopdatabase.h"
#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

#include <QTabBar>
#include <QTreeView>

#include <algorithm>

using namespace Litecopy;

namespace Litecopy::Test {

namespace {

/// What is inside a database, and what differs.
class InspectingScenes : public Photographer
{
public:
    using Photographer::Photographer;

    void inspecting()
    {
        const Scene fixture;
        choose(fixture, m_database);
        showTab(fixture, 2);
        // Read anew where the program writes meanwhile.
        waitFor([&] { return fixture.window->findChild<QWidget *>(u"factsView"_qs)->isVisible(); });
        takeNow(fixture, u"facts"_qs);
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
        buildShop(encyclopedia, "delete", 400);
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

    void comparing()
    {
        const auto today = m_work / "catalogue.db";
        const auto yesterday = m_work / "catalogue-yesterday.db";
        buildShop(today, "delete", 24);
        std::filesystem::copy_file(today, yesterday);
        SqlHandle(today).execute("UPDATE accounts SET balance = balance + 1 WHERE id % 40 = 0;"
                                 "UPDATE products SET price = price + 1 WHERE id % 50 = 0;"
                                 "DELETE FROM orders WHERE id % 400 = 0; CREATE TABLE shelf(x)");
        const Scene fixture;
        choose(fixture, today);
        showTab(fixture, 3);
        auto *panel = fixture.window->findChild<ComparisonPanel *>();
        panel->setSecond(yesterday);
        waitFor([&] { return panel->result() != nullptr; });
        take(fixture, u"comparison"_qs);
    }
};

} // namespace

void takeInspectingScenes(Room &room, const QStringList &only)
{
    InspectingScenes(room).takeScenes<InspectingScenes>({{"inspecting", &InspectingScenes::inspecting},
                                                         {"reading", &InspectingScenes::reading},
                                                         {"comparing", &InspectingScenes::comparing}},
                                                        only);
}

} // namespace Litecopy::Test
