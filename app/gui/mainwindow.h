// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMainWindow>

#include <filesystem>

class QSessionManager;

namespace Litecopy {

class CopyPage;

/// The frame: menus, geometry, closing, and drops handed on to the page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As the command line names them. With both, the copy starts.
    void open(const std::filesystem::path &source, const std::filesystem::path &destination);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void restorePlace();
    void showActivity();
    void makeRoom();
    void showAbout();
    /// The session ends while a copy runs: asks in place, as on closing.
    void holdLogout(QSessionManager &session);

    CopyPage *m_copyPage;
    QAction *m_copy = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_escape = nullptr;
    QAction *m_chooseSource = nullptr;
    QAction *m_chooseDestination = nullptr;
};

} // namespace Litecopy
