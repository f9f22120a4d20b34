// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <functional>

class QWidget;

namespace Litecopy {

class StagingCopy;

/// A widget as the handle of a copy that isn't made yet, to be dragged into another program.
///
/// A file manager that knows X Direct Save is asked where the copy is to be made, and `saveAsked()` follows. Any other
/// program takes only a file that is there: where the mouse rests on one, and everywhere but on X11 at once,
/// `stagingAsked()` asks for a finished copy. Once that is ready, the next drag offers its file, too; what is dropped
/// before gives the other program nothing. Thread: the window's.
class CopyHandle : public QObject
{
    Q_OBJECT

public:
    /// `name` gives the copy's name, and an empty one where nothing can be dragged now.
    CopyHandle(QWidget *handle, StagingCopy *staging, std::function<QString()> name);

    /// Shows whether it can be dragged now, by the mouse's shape and the tooltip: whenever `name` may give another
    /// answer.
    void show();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// It was dropped: the copy is to be made there. The answer to the file manager is that it will be there, for
    /// nothing waits here until it is made.
    void saveAsked(const std::filesystem::path &file);
    void stagingAsked(const QString &name);

private:
    class Data;

    /// Returns when it is dropped.
    void drag(const QString &name);
    /// While it goes on.
    void watch(const QString &name);
    [[nodiscard]] bool isOutside() const;

    QWidget *const m_handle;
    StagingCopy *const m_staging;
    const std::function<QString()> m_name;
    QPoint m_pressed;
    bool m_isPressed = false;
    QTimer m_watch;
    QElapsedTimer m_resting; ///< the mouse is, on what refuses the drag
    QPoint m_restingAt;
    bool m_isTaken = false; ///< would be dropped where the mouse is
    bool m_offersFile = false;
    bool m_isSaved = false; ///< by what it was dropped on
};

} // namespace Litecopy
