// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "shopdatabase.h"
#include "windowframe.h"

#include <utility>

namespace Litecopy::Test {

Room::Room(std::filesystem::path outputFolder, std::filesystem::path workFolder, QString nameEnding)
    : output(std::move(outputFolder))
    , work(std::move(workFolder))
    , ending(std::move(nameEnding))
    , database(work / "shop.db")
    , copy(work / "shop-copy.db")
{
    std::filesystem::create_directories(work);
    for (const auto &entry : std::filesystem::directory_iterator(work))
        std::filesystem::remove_all(entry);
    buildShop(database, "wal", 96);
    user.startBank(database, std::chrono::milliseconds(5));
}

void Photographer::take(const WindowFixture &fixture, const QString &state)
{
    QTest::qWait(250); // what is still on its way
    takeNow(fixture, state);
}

void Photographer::takeNow(const WindowFixture &fixture, const QString &state)
{
    save(*fixture.window, state);
}

void Photographer::save(QWidget &window, const QString &state)
{
    // What was said just now may take another line.
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QString file =
        QString::fromStdString(m_room.output.native()) + u"/litecopy-"_qs + state + u'-' + m_room.ending + u".png"_qs;
    const QPixmap picture = window.grab();
    if (!(m_room.isFramed ? framed(picture, window.windowTitle(), QApplication::palette()) : picture).save(file))
        qFatal("cannot write %s", qPrintable(file));
    qInfo("%s", qPrintable(file));
}

void Photographer::waitFor(const std::function<bool()> &ready)
{
    if (QTest::qWaitFor(ready, 60'000))
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            save(*window, u"stuck"_qs);
    }
    qFatal("the window did not come into the state it was to be in");
}

void Photographer::choose(const WindowFixture &fixture, const std::filesystem::path &source)
{
    fixture.type(fixture.from(), source);
    waitFor([&] { return fixture.copyButton().isEnabled() && !sourceOf(fixture).isReading(); });
    fixture.copyButton().setFocus();
}

SourceCard &Photographer::sourceOf(const WindowFixture &fixture)
{
    return *fixture.window->findChild<SourceCard *>();
}

void Photographer::waitForFacts(const WindowFixture &fixture)
{
    waitFor([&] { return sourceOf(fixture).info().has_value(); });
}

void Photographer::takeMethod(const WindowFixture &fixture, CopyMethod method)
{
    auto &box = *fixture.window->findChild<QComboBox *>(u"method"_qs);
    box.setCurrentIndex(box.findData(int(method)));
}

void Photographer::showTab(const WindowFixture &fixture, int tab)
{
    fixture.window->findChild<QTabBar *>()->setCurrentIndex(tab);
    auto *page = fixture.window->findChild<InspectPage *>();
    waitFor([&] { return page->inspection() && !page->isReading(); });
}

} // namespace Litecopy::Test
