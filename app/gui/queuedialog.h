// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidgetItem;

namespace Litecopy {

class CloseQuestion;
class CopyQueue;
class DropNotice;
class FileTable;
class Job;
class RemovableOffer;
struct CopyRequest;
struct QueuedCopy;

/// Several databases, the folder that they are copied into, the names they get, and how far each is. A window beside
/// the main one.
class QueueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QueueDialog(QWidget *parent = nullptr);
    ~QueueDialog() override;

    void add(const std::vector<std::filesystem::path> &sources);
    /// What copies that are still to be made are made with, and the same in words.
    void setOptions(const CopyRequest &options, const QString &words);
    [[nodiscard]] bool isRunning() const;
    /// All was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const;
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const;
    /// "2 of 5 copied" while the queue runs; empty otherwise.
    [[nodiscard]] QString activity() const;
    /// Of all copies, 0..1.
    [[nodiscard]] double fraction() const;
    /// Shows the window, and asks there whether what runs may be cancelled; `closeAllowed()` follows then.
    void askBeforeClosing();
    void cancelAll();

    void reject() override;

Q_SIGNALS:
    /// `isRunning()`, `activity()` or `fraction()` changed.
    void activityChanged();
    /// The user had what ran cancelled, as `askBeforeClosing()` asked.
    void closeAllowed();
    /// All copies were made, or could not be: how it went, in words.
    void ended(const QString &title, const QString &text);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void pauseOrResume();
    void cancelSelected();
    void dragEnded();
    [[nodiscard]] bool takes(const QDropEvent &event) const;
    void start();
    void buildLayout();
    void buildTable();
    void link();
    void chooseSources();
    void chooseFolder();
    void showFolder(const std::filesystem::path &folder);
    void takeFolder();
    void fill();
    void showCopy(int id);
    void showRow(QTreeWidgetItem &row, const QueuedCopy &copy) const;
    void showSummary();
    void showButtons();
    void runningChanged();
    /// The one that is selected, and only one is; null otherwise.
    [[nodiscard]] const QueuedCopy *selected() const;
    /// Of the selected rows.
    [[nodiscard]] std::vector<std::filesystem::path> finishedFiles() const;
    /// Of the copy that is selected, where there is more to say of it; else of all.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString overview() const;

    CopyQueue *m_queue;
    CloseQuestion *m_close;
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    FileTable *m_table;
    QLabel *m_options;
    QLabel *m_summary;
    RemovableOffer *m_removable;
    DropNotice *m_dropNotice;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_show;
    QPushButton *m_copy;
    std::filesystem::path m_typed; ///< the folder that the field shows, whose text may have lost some of its bytes
    QTimer m_stillness; ///< after a key in the folder's field
    std::unique_ptr<Job> m_dragLook;
    std::vector<std::filesystem::path> m_dragged; ///< databases; none until they have been looked at
    QTimer m_slowCancel; ///< since something was cancelled
    bool m_closing = false; ///< as soon as nothing runs
    bool m_isAskedFor = false; ///< by `askBeforeClosing()`: not only this window is to be closed
};

} // namespace Litecopy
