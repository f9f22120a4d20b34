// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

#include <filesystem>
#include <functional>

class QWidget;

namespace Litecopy {

/// A widget as the handle of a file that isn't made yet: dragged into a file manager's window it says, by X Direct
/// Save, under which name and where the file is to be made. Only on X11: elsewhere nothing is dragged. Thread: the
/// window's.
///
/// The answer to the file manager is that the file will be there, for nothing waits here until it is made.
class DirectSave : public QObject
{
    Q_OBJECT

public:
    /// `name` gives the file's name, and an empty one where nothing can be dragged now.
    DirectSave(QWidget *handle, std::function<QString()> name);

    [[nodiscard]] static bool isPossible();

    /// Shows whether it can be dragged now, by the mouse's shape and the tooltip: whenever `name` may give another
    /// answer.
    void show();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It was dropped: the file is to be made there.
    void saveAsked(const std::filesystem::path &file);

private:
    void start(const QString &name);

    QWidget *const m_handle;
    const std::function<QString()> m_name;
    QPoint m_pressed;
    bool m_isPressed = false;
};

} // namespace Litecopy
