// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/rescue.h>

#include <QDialog>
#include <QElapsedTimer>

#include <filesystem>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Litecopy {

class CloseQuestion;
class DrivePlace;
class ElidedLabel;
class Job;
class Panel;
class RescueJob;

/// Makes a new, sound database of what can be read of a damaged one: asks for its name, shows how far it is, then what
/// was rescued of each table, what was guessed, and what is lost. A window beside the main one. The damaged database
/// is only read, by a job.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RescueDialog(QWidget *parent = nullptr);
    ~RescueDialog() override;

    /// Shows the question for that database. While one is being rescued, shows how far that is.
    void offer(const std::filesystem::path &damaged);
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    /// It was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const { return m_job && m_sinceCancel.isValid(); }
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const;
    /// "Rescuing data.db: looking for rows, 42 %" while it runs; empty otherwise.
    [[nodiscard]] QString activity() const;
    /// 0..1, negative where it can't be told.
    [[nodiscard]] double fraction() const noexcept { return m_fraction; }
    void cancel();
    /// Shows the window, and asks there whether what runs may be cancelled; `closeAllowed()` follows then.
    void askBeforeClosing();

    /// What Escape means: takes the question before closing back; else cancels; else closes the window.
    void reject() override;

Q_SIGNALS:
    /// `isRunning()`, `activity()` or `fraction()` changed.
    void activityChanged();
    /// It ended, and not because it was cancelled: how.
    void ended(const QString &title, const QString &text);
    void closeAllowed();

private:
    void buildOffer();
    void buildReport();
    void buildLayout();
    void suggestName();
    void chooseName();
    void setName(const std::filesystem::path &name);
    void start();
    void showProgress(const RescueProgress &progress);
    void finish(const RescueReport &report);
    void showReport(const RescueReport &report);
    void showOnly(QWidget *shown);
    void showControls();

    std::filesystem::path m_damaged;
    std::filesystem::path m_name; ///< of the new database
    std::filesystem::path m_made;
    std::unique_ptr<Job> m_suggestion;
    std::unique_ptr<RescueJob> m_job;
    std::unique_ptr<DrivePlace> m_place; ///< while it is written
    QElapsedTimer m_sinceCancel;
    double m_fraction = -1;
    bool m_isLeaving = false;
    // In the order of the screen.
    CloseQuestion *m_close;
    Panel *m_offer;
    QLineEdit *m_field;
    QPushButton *m_choose;
    QCheckBox *m_deleted;
    Panel *m_progress;
    QProgressBar *m_bar;
    Panel *m_report;
    ElidedLabel *m_path;
    QTreeWidget *m_tables;
    QLabel *m_notes;
    QPushButton *m_show;
    QPushButton *m_again;
    QPushButton *m_shut;
    QPushButton *m_rescue;
};

} // namespace Litecopy
