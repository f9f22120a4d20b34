// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <vector>

namespace Litecopy {

class MainWindow;

/// The program's main windows. Each goes for itself; a window that was closed is destroyed. Thread: the window's.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    /// Shows one more, a little beside the last.
    MainWindow &open();
    [[nodiscard]] const std::vector<MainWindow *> &all() const noexcept { return m_windows; }
    /// Closes each. One that has something to lose asks in place, and stays until it is answered.
    void quit();
    /// Has each cancel what it does, without a question; `ended()` follows when all have cleaned up.
    void end();

Q_SIGNALS:
    void ended();
    /// The last window was closed while a file system gives no answer: see `MainWindow::left()`.
    void left();

private:
    void forget(MainWindow *window);

    std::vector<MainWindow *> m_windows;
    bool m_ending = false;
};

} // namespace Litecopy
