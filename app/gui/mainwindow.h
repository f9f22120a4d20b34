// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "paths.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <vector>

class QSessionManager;
class QStackedWidget;

namespace Litecopy {

class CopiesPage;
class CopyPage;
class DesktopStatus;
class FrozenDialog;
class DropNotice;
class InspectPage;
class Job;
class QueueDialog;
class RescueDialog;
class RunningBar;
class StagingCopy;
class ViewTabs;

/// The frame: menus, tabs, geometry, closing, and drags, which it hands to the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The size it opens with where nothing was remembered: pixels, on a screen with that much room.
    [[nodiscard]] static QSize usualSize(QSize available);
    /// As the command line names them. With both, the copy starts.
    void open(const std::filesystem::path &source, const std::filesystem::path &destination);
    /// Several databases, to be copied into one folder that is chosen then.
    void openSeveral(const std::vector<std::filesystem::path> &sources);
    /// Cancels a copy that runs or is put back, without a question; `ended()` follows once it has cleaned up, or at
    /// once.
    void end();
    /// All pages are built. What isn't seen at first is built after the first paint, or when it is asked for.
    [[nodiscard]] bool isComplete() const noexcept { return m_inspectPage && m_copiesPage; }

Q_SIGNALS:
    /// Once: `isComplete()`.
    void completed();
    /// After `end()`, once: nothing runs any more.
    void ended();
    /// A user has closed the window. It is still there.
    void closed();
    void newWindowAsked();
    /// All windows are to be closed.
    void quitAsked();
    /// The window is closed, or `end()` was called, while a file system gives no answer: nobody can wait for what runs.
    /// The process is to end at once.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTabs();
    void buildMenus();
    void buildCopyMenu();
    void buildViewMenu();
    /// One page that is missing, and then the next in a turn of its own.
    void buildMissing();
    // Built where they are not there yet, and told what has happened before.
    InspectPage &inspectPage();
    CopiesPage &copiesPage();
    void linkInspectPage();
    void linkCopiesPage();
    void showTab(int tab);
    [[nodiscard]] QWidget *shownPage() const;
    void restorePlace();
    void showActivity();
    void showRunning();
    void cancelRunning();
    [[nodiscard]] StagingCopy &staging() const;
    void linkDesktop();
    /// The desktop, where nobody looks at the window.
    void tell(const QString &title, const QString &text);
    void showAbout();
    /// Does what Escape means in the page that is shown.
    void escape();
    /// A copy runs, is kept, or is put back.
    [[nodiscard]] bool isBusy() const;
    /// A copy is kept or put back.
    [[nodiscard]] bool isKeeping() const;
    /// And that was not cancelled.
    [[nodiscard]] bool isBusyUncancelled() const;
    [[nodiscard]] bool isHanging() const;
    /// Shows what runs, and asks there whether it may be cancelled.
    void askBeforeClosing();
    [[nodiscard]] bool mustAskBeforeClosing() const;
    [[nodiscard]] bool isQueueRunning() const;
    /// Keeps the database in From in memory, as it is now.
    void freeze();
    /// Makes a new database of what can be read of that one.
    void rescue(const std::filesystem::path &damaged);
    [[nodiscard]] bool isRescuing() const;
    void dragOver(QDropEvent &event);
    /// Several databases are dragged.
    [[nodiscard]] bool isSeveral(const QDropEvent &event) const;
    void dragEnded();
    void sayRefusal(const QDropEvent &event);
    /// The session ends while a copy runs: asks in place, as on closing.
    void holdLogout(QSessionManager &session);

    ViewTabs *m_tabs;
    RunningBar *m_running;
    QStackedWidget *m_pages;
    CopyPage *m_copyPage;
    InspectPage *m_inspectPage = nullptr; ///< once built
    CopiesPage *m_copiesPage = nullptr; ///< once built
    bool m_isPainted = false;
    DesktopStatus *m_desktop;
    DropNotice *m_dropNotice = nullptr;
    std::unique_ptr<Job> m_dragLook;
    DraggedFiles m_dragged; ///< refused until they have been looked at
    QueueDialog *m_queue = nullptr; ///< once several databases are copied
    FrozenDialog *m_frozen = nullptr; ///< once one was kept in memory
    RescueDialog *m_rescue = nullptr; ///< once one was to be rescued
    bool m_closing = false; ///< once what is being cancelled has ended
    bool m_ending = false; ///< `end()` was called, and something is still running
    QAction *m_copy = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_escape = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_freeze = nullptr;
    QAction *m_putBack = nullptr;
    QAction *m_chooseSource = nullptr;
    QAction *m_chooseDestination = nullptr;
};

} // namespace Litecopy
