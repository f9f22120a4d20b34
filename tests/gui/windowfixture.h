// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow.h"
#include "settings.h"
#include "support/temporaryfolder.h"
#include "support/waits.h"
#include "support/writerprocess.h"

#include <litecopy/openfiledescriptionlocks.h>

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QWheelEvent>
#include <QWindow>

#include <filesystem>
#include <memory>

namespace Litecopy::Test {

/// The writer as the system names it: the kernel cuts names after 15 bytes.
inline QString writerName()
{
    return WriterProcess::programName().left(15);
}

/// A window as a user has it before them, a folder to work in, and settings and a list of copies of its own. Its parts
/// are found by the names they have in the program.
class WindowFixture
{
public:
    WindowFixture()
    {
        // As the program does, before its first connection.
        [[maybe_unused]] static const bool locks = useOpenFileDescriptionLocks();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(settings.path().native()));
        Settings::reset();
        // What it remembers of copies, too.
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString((folder / "data").native()));
        qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((folder / "cache").native()));
        // What a test chooses is no matter of whoever runs it.
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        open();
    }

    /// Opens the window, or a new one in place of it: as after a restart of the program.
    void open()
    {
        window = std::make_unique<MainWindow>();
        window->show();
        if (!QTest::qWaitForWindowActive(window.get(), 20'000))
            throw std::runtime_error("the window was not activated");
        if (!QTest::qWaitFor([this] { return window->isComplete(); }, 20'000))
            throw std::runtime_error("the window's pages were not built");
    }

    template <typename Widget>
    [[nodiscard]] Widget &in(const char *parent, const char *name) const
    {
        auto *outer = window->findChild<QWidget *>(QLatin1String(parent));
        auto *found = outer ? outer->findChild<Widget *>(QLatin1String(name)) : nullptr;
        if (!found)
            throw std::runtime_error(std::string("no widget ") + parent + '/' + name);
        return *found;
    }

    [[nodiscard]] QWidget &panel(const char *name) const { return in<QWidget>("copyPage", name); }
    [[nodiscard]] QLineEdit &from() const { return in<QLineEdit>("sourceCard", "field"); }
    [[nodiscard]] QLineEdit &to() const { return in<QLineEdit>("destinationCard", "field"); }
    [[nodiscard]] QString fromFacts() const
    {
        return in<QLabel>("sourceCard", "facts").text().replace(QChar::Nbsp, u' ');
    }
    [[nodiscard]] QString toFacts() const
    {
        return in<QLabel>("destinationCard", "facts").text().replace(QChar::Nbsp, u' ');
    }
    [[nodiscard]] QPushButton &copyButton() const { return *window->findChild<QPushButton *>(u"copyButton"_qs); }
    [[nodiscard]] QPushButton &pauseButton() const { return *window->findChild<QPushButton *>(u"pauseButton"_qs); }
    [[nodiscard]] QString sentence() const { return in<QLabel>("progressPanel", "sentence").text(); }
    [[nodiscard]] QString title(const char *panelName) const { return in<QLabel>(panelName, "title").text(); }
    [[nodiscard]] QString text(const char *panelName) const { return in<QLabel>(panelName, "text").text(); }

    /// By the mouse, as a user does it, who scrolls to what is out of sight. The widget has to be enabled, and nothing
    /// may lie over it.
    void click(QWidget &widget) const { clickAt(widget, widget.rect().center()); }
    void clickAt(QWidget &widget, QPoint point) const
    {
        if (!widget.isVisible() || !widget.isEnabled())
            throw std::runtime_error("can't be clicked: " + widget.objectName().toStdString());
        QWidget &top = *widget.window();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!isHit(widget, point) && isScrolled(widget))
            scrollTo(widget);
        // A widget that was shown just now may not have its place yet.
        if (!QTest::qWaitFor([&] { return isHit(widget, point); }, 5000)) {
            const QWidget *const there = top.childAt(widget.mapTo(&top, point));
            throw std::runtime_error("out of sight, or under something: " + widget.objectName().toStdString()
                                     + "; there is " + (there ? there->objectName().toStdString() : "nothing"));
        }
        // Through the window: it has to find out by itself what is clicked.
        QTest::mouseClick(top.windowHandle(), Qt::LeftButton, {}, widget.mapTo(&top, point));
    }
    [[nodiscard]] static bool isScrolled(const QWidget &widget)
    {
        for (const QWidget *outer = &widget; outer; outer = outer->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(outer))
                return true;
        }
        return false;
    }
    /// Turns the wheel over the left margin, until all of the widget is in sight.
    void scrollTo(QWidget &widget) const
    {
        QScrollArea *area = nullptr;
        for (QWidget *outer = &widget; outer && !area; outer = outer->parentWidget())
            area = qobject_cast<QScrollArea *>(outer);
        if (!area)
            throw std::runtime_error("nothing to scroll: " + widget.objectName().toStdString());
        const QWidget &sight = *area->viewport();
        QWidget &top = *widget.window();
        for (int turns = 0; turns < 400; ++turns) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            const int above = widget.mapTo(&sight, QPoint()).y();
            const int below = above + widget.height() - sight.height();
            if (above >= 0 && below <= 0)
                return;
            const QPoint place = sight.mapTo(&top, QPoint(1, sight.height() / 2));
            constexpr int part = 15; // of a notch, which is 120
            QWheelEvent wheel(place, top.mapToGlobal(place), {}, {0, above < 0 ? part : -part}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            // As from the window system: else what takes no wheel hands it to nobody.
            QSpontaneKeyEvent::setSpontaneous(&wheel);
            static_cast<void>(qApp->notify(top.windowHandle(), &wheel));
        }
        throw std::runtime_error("can't be scrolled into sight: " + widget.objectName().toStdString());
    }
    /// Replaces what stands in a field, by keys.
    void type(QLineEdit &field, const std::filesystem::path &path) const
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromStdString(path.native()));
    }
    /// Drags files over a point of the window until they are taken, and drops them there; false where they are refused.
    [[nodiscard]] bool drop(const QList<QUrl> &urls, QPoint point, Qt::DropActions actions = Qt::CopyAction) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        const auto isTaken = [&] {
            QDragMoveEvent move(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window.get(), &move);
            return move.isAccepted() && move.dropAction() == Qt::CopyAction;
        };
        if (!enter.isAccepted() || !QTest::qWaitFor(isTaken, 1000)) {
            QDragLeaveEvent leave;
            QApplication::sendEvent(window.get(), &leave);
            return false;
        }
        QDropEvent drop(point, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        return drop.isAccepted();
    }
    /// Unfolds the options and takes a choice by its text.
    void choose(const char *box, const QString &choice) const
    {
        auto &combo = *window->findChild<QComboBox *>(QLatin1String(box));
        const int index = combo.findText(choice);
        if (index < 0)
            throw std::runtime_error("no such choice");
        combo.setCurrentIndex(index);
    }

    /// In memory, where the system has such a place: Qt's file dialog writes them on the window's thread when it
    /// closes, and a drive that other tests keep busy makes it wait.
    TemporaryFolder settings{std::filesystem::exists("/dev/shm") ? "/dev/shm" : ""};
    TemporaryFolder folder;
    std::unique_ptr<MainWindow> window;

private:
    /// A click there reaches the widget or a part of it.
    static bool isHit(const QWidget &widget, QPoint point)
    {
        const QWidget *const there = widget.window()->childAt(widget.mapTo(widget.window(), point));
        return there && (there == &widget || widget.isAncestorOf(there));
    }
};

} // namespace Litecopy::Test
