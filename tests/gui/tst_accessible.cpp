// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// What a screen reader hears of the window, and the order in which Tab goes through it.

#include "pagemapview.h"
#include "watchedapplication.h"
#include "windowstates.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QScrollArea>
#include <QTreeView>

#include <algorithm>

using namespace Litecopy;
using namespace Litecopy::Test;

namespace {

QAccessibleInterface &interfaceOf(QObject &object)
{
    QAccessibleInterface *const found = QAccessible::queryAccessibleInterface(&object);
    if (!found)
        throw std::runtime_error("nothing for screen readers: " + object.objectName().toStdString());
    return *found;
}

QString nameOf(QObject &object)
{
    return interfaceOf(object).text(QAccessible::Name);
}

/// What is read out at once, in its order.
QStringList alerts;
/// How often the description of something changed.
int descriptions = 0;

/// The scroll area that it is in; null for none.
const QScrollArea *areaOf(const QWidget &widget)
{
    for (QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        if (const auto *const area = qobject_cast<const QScrollArea *>(outer))
            return area;
    }
    return nullptr;
}

/// Where it stands; what is scrolled stands where its area does, for what is not.
QRect placeOf(const QWidget &widget, bool isWithinArea)
{
    const QScrollArea *const area = areaOf(widget);
    if (area && isWithinArea)
        return {widget.mapTo(area->widget(), QPoint()), widget.size()};
    const QWidget &seen = area ? *area : widget;
    return {seen.mapTo(seen.window(), QPoint()), seen.size()};
}

/// A reader comes to `second` after `first`: it is in the same line and further along, or further down.
bool isAfter(const QWidget &second, const QWidget &first)
{
    const bool isWithinArea = areaOf(second) == areaOf(first);
    const QRect here = placeOf(first, isWithinArea);
    const QRect there = placeOf(second, isWithinArea);
    const int common = std::min(here.bottom(), there.bottom()) - std::max(here.top(), there.top());
    const bool isInLine = common > std::min(here.height(), there.height()) / 2;
    return isInLine ? there.left() > here.left() : there.center().y() > here.center().y();
}

/// A key; some fields have several parts that Tab goes through.
void pressTab(QWidget &window)
{
    QWidget *const before = window.focusWidget();
    for (int parts = 0; parts < 3 && window.focusWidget() == before; ++parts)
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
}

} // namespace

/// In place of Qt's, which tells nobody anything where no screen reader runs.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == Announcement)
        alerts.append(static_cast<const QAccessibleAnnouncementEvent *>(event)->message());
#endif
    if (event->type() == Alert && event->object())
        alerts.append(nameOf(*event->object()));
    descriptions += event->type() == DescriptionChanged;
}

class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choicesAreHeardWithTheirLabelAndTheirValue_data();
    void choicesAreHeardWithTheirLabelAndTheirValue();
    void anotherChoiceIsHeard();
    void theTabsAreANamedList();
    void theMapIsADescribedGraphicWhoseTableSaysTheSame_data();
    void theMapIsADescribedGraphicWhoseTableSaysTheSame();
    void thePhasesOfACopyAreReadOut();
    void tabGoesThroughTheWindowAsItIsRead_data();
    void tabGoesThroughTheWindowAsItIsRead();

private:
    QWidget &bring(const char *state) { return m_states->bring(QString::fromLatin1(state)); }

    std::optional<WindowFixture> m_fixture;
    std::optional<WindowStates> m_states;
};

void AccessibleTest::init()
{
    m_fixture.emplace();
    m_states.emplace(*m_fixture);
    alerts.clear();
}

void AccessibleTest::cleanup()
{
    m_states.reset();
    m_fixture.reset();
}

void AccessibleTest::choicesAreHeardWithTheirLabelAndTheirValue_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<QString>("label");
    QTest::newRow("method") << QByteArray("options") << QByteArray("method") << u"Method"_qs;
    QTest::newRow("check") << QByteArray("options") << QByteArray("check") << u"Check"_qs;
    QTest::newRow("existing") << QByteArray("options") << QByteArray("existing") << u"If To exists"_qs;
    QTest::newRow("colours") << QByteArray("space") << QByteArray("colouring") << u"What the colours tell"_qs;
    QTest::newRow("side") << QByteArray("compared") << QByteArray("mapSide") << u"Whose pages the map shows"_qs;
    QTest::newRow("every") << QByteArray("repeat") << QByteArray("every") << u"Every"_qs;
    QTest::newRow("keep") << QByteArray("repeat") << QByteArray("keep") << u"Keep"_qs;
    QTest::newRow("unit") << QByteArray("copies") << QByteArray("withinUnit")
                          << u"Unit of how long every copy stays"_qs;
}

void AccessibleTest::choicesAreHeardWithTheirLabelAndTheirValue()
{
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, box);
    QFETCH(const QString, label);
    auto &combo = *bring(state.constData()).findChild<QComboBox *>(QLatin1String(box));
    QAccessibleInterface &interface = interfaceOf(combo);
    QCOMPARE(interface.role(), QAccessible::ComboBox);
    QCOMPARE(interface.text(QAccessible::Value), combo.currentText());
    QCOMPARE(interface.text(QAccessible::Name), label + u": "_qs + combo.currentText());
    // Its choices are children of it, as of any combo box.
    QCOMPARE(interface.childCount(), 1);
    QCOMPARE(interface.child(0)->object(), combo.view());
    QCOMPARE(interface.indexOfChild(interface.child(0)), 0);
    QVERIFY(interface.state().expandable && !interface.state().expanded);
}

void AccessibleTest::anotherChoiceIsHeard()
{
    auto &combo = *bring("options").findChild<QComboBox *>(u"check"_qs);
    const QString before = nameOf(combo);
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Down);
    QVERIFY(nameOf(combo) != before);
    QVERIFY(nameOf(combo).endsWith(combo.currentText()));
    interfaceOf(combo).actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(combo.view()->isVisible());
    QVERIFY(interfaceOf(combo).state().expanded);
    interfaceOf(combo).actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(!combo.view()->isVisible());
}

void AccessibleTest::theTabsAreANamedList()
{
    auto &tabs = *bring("chosen").findChild<QTabBar *>(u"tabs"_qs);
    QAccessibleInterface &list = interfaceOf(tabs);
    QCOMPARE(list.role(), QAccessible::PageTabList);
    QCOMPARE(list.text(QAccessible::Name), u"Views"_qs);
    QVERIFY(list.childCount() >= tabs.count());
    for (int i = 0; i < tabs.count(); ++i) {
        QAccessibleInterface &tab = *list.child(i);
        QCOMPARE(tab.role(), QAccessible::PageTab);
        QCOMPARE(tab.text(QAccessible::Name), tabs.tabText(i));
        QCOMPARE(tab.parent(), &list);
        QCOMPARE(list.indexOfChild(&tab), i);
        QCOMPARE(bool(tab.state().selected), i == 0);
        const QPoint middle = tabs.mapToGlobal(tabs.tabRect(i).center());
        QCOMPARE(list.childAt(middle.x(), middle.y()), &tab);
    }
    list.child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(tabs.currentIndex(), 2);
    QVERIFY(list.child(2)->state().selected && !list.child(0)->state().selected);
    tabs.setFocus();
    QCOMPARE(list.focusChild(), list.child(2));
}

void AccessibleTest::theMapIsADescribedGraphicWhoseTableSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("space") << QByteArray("space") << QByteArray("usageTree");
    QTest::newRow("comparison") << QByteArray("compared") << QByteArray("differences");
}

void AccessibleTest::theMapIsADescribedGraphicWhoseTableSaysTheSame()
{
    QFETCH(const QByteArray, state);
    QFETCH(const QByteArray, table);
    QWidget &window = bring(state.constData());
    const auto maps = window.findChildren<PageMapView *>();
    PageMapView &map = **std::ranges::find_if(maps, &QWidget::isVisible);
    QAccessibleInterface &graphic = interfaceOf(map);
    QCOMPARE(graphic.role(), QAccessible::Graphic);
    QCOMPARE(graphic.text(QAccessible::Name), u"Map of the pages"_qs);
    QCOMPARE(graphic.childCount(), 0);
    const QString description = graphic.text(QAccessible::Description);
    auto &rows = *window.findChild<QTreeView *>(QLatin1String(table));
    QVERIFY(rows.isVisible());
    QVERIFY2(description.contains(u"“%1”"_qs.arg(nameOf(rows))), qPrintable(description));
    QVERIFY(!map.colours().legend().isEmpty());
    for (const LegendEntry &entry : map.colours().legend())
        QVERIFY2(description.contains(entry.text), qPrintable(entry.text));
    QVERIFY(description.contains(u"accounts"));
    QVERIFY(!rows.model()->match(rows.model()->index(0, 0), Qt::DisplayRole, u"accounts"_qs).isEmpty());
    // The page that keys come to is heard first.
    descriptions = 0;
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(descriptions, 1);
    QVERIFY(!map.describe(map.currentPage()).isEmpty());
    QVERIFY(graphic.text(QAccessible::Description).startsWith(map.describe(map.currentPage())));
}

void AccessibleTest::thePhasesOfACopyAreReadOut()
{
    bring("waiting");
    const auto isHeard = [](const QString &part) {
        return std::ranges::any_of(alerts, [&](const QString &said) { return said.contains(part); });
    };
    QVERIFY2(isHeard(writerName()), qPrintable(alerts.join(u'\n')));
    m_fixture->click(m_fixture->pauseButton());
    QTRY_VERIFY2(isHeard(u"Paused"_qs), qPrintable(alerts.join(u'\n')));
    m_fixture->click(m_fixture->pauseButton());
    m_states->release();
    QTRY_VERIFY(m_fixture->panel("resultPanel").isVisible());
    QVERIFY2(isHeard(u"Copied and verified"_qs), qPrintable(alerts.join(u'\n')));
    // What would be read ten times a second is never silent.
    QVERIFY2(alerts.size() < 15, qPrintable(alerts.join(u'\n')));
}

void AccessibleTest::tabGoesThroughTheWindowAsItIsRead_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *const state : WindowStates::names)
        QTest::newRow(state) << QByteArray(state);
}

void AccessibleTest::tabGoesThroughTheWindowAsItIsRead()
{
    QFETCH(const QByteArray, state);
    QWidget &window = bring(state.constData());
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    // What a database says of itself comes a moment later.
    const auto reachable = [&window] {
        const QList<QWidget *> all = window.findChildren<QWidget *>();
        return std::count_if(all.begin(), all.end(), [&window](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && widget->window() == &window
                && (widget->focusPolicy() & Qt::TabFocus);
        });
    };
    QTRY_VERIFY(reachable() > 1);
    // What has the focus now may be none that Tab comes to.
    pressTab(window);
    QList<QWidget *> way;
    for (QWidget *at = window.focusWidget(); at && !way.contains(at); at = window.focusWidget()) {
        QVERIFY2(at->isVisible() && at->isEnabled(), qPrintable(at->objectName()));
        way.append(at);
        pressTab(window);
        QVERIFY(way.size() < 100);
    }
    QVERIFY2(way.size() > 1,
             qPrintable(way.isEmpty()
                            ? u"nowhere"_qs
                            : way.first()->objectName() + QLatin1String(way.first()->metaObject()->className())));
    QVERIFY2(window.focusWidget() == way.first(),
             qPrintable(window.focusWidget() ? window.focusWidget()->objectName() : u"nowhere"_qs));
    // Every one that may be reached is.
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isMeant = widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
        // Of radio buttons that belong together, Tab comes to one.
        const bool isOther = widget->inherits("QRadioButton") && !static_cast<QAbstractButton *>(widget)->isChecked();
        if (isMeant && !isOther && !way.contains(widget))
            missed.append(widget->objectName());
    }
    QCOMPARE(missed, QStringList());
    // Once around, it goes back to the beginning once. A layout that is still to come moves what was just shown.
    const auto back = [&way] {
        QStringList steps;
        for (qsizetype i = 0; i < way.size(); ++i) {
            const QWidget &first = *way[i];
            const QWidget &second = *way[(i + 1) % way.size()];
            if (!isAfter(second, first))
                steps.append(u"%1 to %2"_qs.arg(first.objectName(), second.objectName()));
        }
        return steps;
    };
    QTRY_VERIFY2(back().size() == 1, qPrintable(back().join(u", "_qs)));
}

LITECOPY_GUI_MAIN(AccessibleTest)

#include "tst_accessible.moc"
