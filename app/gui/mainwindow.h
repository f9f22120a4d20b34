// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "paths.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>

class QSessionManager;
class QStackedWidget;
class QTabBar;

namespace Litecopy {

class CopyPage;
class InspectPage;
class Job;

/// The frame: menus, tabs, geometry, closing, and drags, which it hands to the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As the command line names them. With both, the copy starts.
    void open(const std::filesystem::path &source, const std::filesystem::path &destination);
    /// Cancels a copy that runs, without a question; `ended()` follows once it has cleaned up, or at once.
    void end();

Q_SIGNALS:
    /// After `end()`, once: nothing runs any more.
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTabs();
    void buildMenus();
    void buildViewMenu();
    void showTab(int tab);
    void restorePlace();
    void showActivity();
    void makeRoom();
    void makeRoomForMap();
    void showAbout();
    void dragOver(QDropEvent &event);
    void dragEnded();
    /// The session ends while a copy runs: asks in place, as on closing.
    void holdLogout(QSessionManager &session);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    CopyPage *m_copyPage;
    InspectPage *m_inspectPage;
    std::unique_ptr<Job> m_dragLook;
    DraggedFiles m_dragged; ///< refused until they have been looked at
    bool m_overTabs = false; ///< something that is dragged
    bool m_roomMade = false; ///< for the map
    bool m_ending = false; ///< `end()` was called, and a copy is still running
    QAction *m_copy = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_escape = nullptr;
    QAction *m_chooseSource = nullptr;
    QAction *m_chooseDestination = nullptr;
};

} // namespace Litecopy
