// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "mainwindow.h"

#include <memory>
#include <utility>

namespace Litecopy {

namespace {

constexpr QPoint beside(28, 28);

} // namespace

Windows::Windows(QObject *parent)
    : QObject(parent)
{
}

Windows::~Windows()
{
    for (const MainWindow *const window : std::exchange(m_windows, {}))
        delete window;
}

MainWindow &Windows::open()
{
    auto *const window = new MainWindow;
    if (!m_windows.empty())
        window->move(m_windows.back()->pos() + beside);
    m_windows.push_back(window);
    connect(window, &MainWindow::newWindowAsked, this, [this] { open(); });
    connect(window, &MainWindow::quitAsked, this, &Windows::quit, Qt::QueuedConnection);
    connect(window, &MainWindow::closed, this, [this, window] {
        forget(window);
        window->deleteLater();
    });
    connect(window, &MainWindow::left, this, [this, window] {
        // Others may be in the midst of a copy. This one stays until the file system answers, out of sight.
        forget(window);
        if (m_windows.empty() || m_ending)
            Q_EMIT left();
    });
    window->show();
    return *window;
}

void Windows::forget(MainWindow *window)
{
    std::erase(m_windows, window);
}

void Windows::quit()
{
    // A window that is closed leaves the list.
    for (MainWindow *const window : std::vector(m_windows))
        window->close();
}

void Windows::end()
{
    if (std::exchange(m_ending, true))
        return;
    auto left = std::make_shared<std::size_t>(m_windows.size());
    // A window may end at once.
    for (MainWindow *const window : std::vector(m_windows)) {
        connect(window, &MainWindow::ended, this, [this, left] {
            if (--*left == 0)
                Q_EMIT ended();
        });
    }
    for (MainWindow *const window : std::vector(m_windows))
        window->end();
    if (m_windows.empty())
        Q_EMIT ended();
}

} // namespace Litecopy
