// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyrequest.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>

class QPushButton;

namespace Litecopy {

class CopyChoice;
class CopyJob;
class CopyMemory;
class CopyStatus;
class DrivePlace;
class Job;
class OneMoment;
class PageScroll;
struct CopyResult;
struct EarlierState;

/// Runs the copy that `CopyChoice` chose, and has `CopyStatus` show it. Start, pause, cancel, close.
class CopyPage : public QWidget
{
    Q_OBJECT

public:
    explicit CopyPage(QWidget *parent = nullptr);
    ~CopyPage() override;

    [[nodiscard]] CopyChoice &choice() const noexcept { return *m_choice; }
    /// The last in the order of the Tab key.
    [[nodiscard]] QWidget *lastWidget() const noexcept;

    [[nodiscard]] bool isCopying() const noexcept { return m_job || m_naming; }
    [[nodiscard]] bool isPaused() const;
    /// Both paths are there and nothing runs.
    [[nodiscard]] bool canCopy() const;
    /// "Copying data.db, 42 %", or what is waited for, while a copy runs; empty otherwise.
    [[nodiscard]] QString activity() const;
    /// How much of the copy is made, 0..1, as its bar shows it; negative while nothing can be told.
    [[nodiscard]] double fraction() const;
    [[nodiscard]] bool isWaiting() const;

    /// Starts as soon as the file system has told what the destination is. Asks first, in place, where it exists.
    void copy();
    /// The same, of the database as it was at an earlier state, to a name that a person chose.
    void copyEarlier(const EarlierState &state, const std::filesystem::path &destination);
    void cancel();
    /// It was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const { return isCopying() && m_sinceCancel.isValid(); }
    /// Cancelling takes so long that the file system must hang: nothing ends the copy any more.
    [[nodiscard]] bool isHanging() const;
    /// Opens “Repeat…”. Does nothing to a copy that runs.
    void repeat();
    void togglePause();
    /// Does what Escape means now: goes back from a question, or cancels.
    void escape();
    /// Offers to keep copying or to cancel; `closeAllowed` follows when the copy was cancelled or ended meanwhile.
    void askBeforeClosing();
    /// Looks at both files again. Does nothing while a copy runs.
    void refresh();

Q_SIGNALS:
    /// `isCopying()`, `isPaused()`, `canCopy()` or `activity()` changed.
    void activityChanged();
    /// A copy ended, and not because it was cancelled: the panel's words.
    void ended(const QString &title, const QString &text);
    void closeAllowed();
    /// The copy, made at that time where it is known, is to be put back into the database.
    void putBackAsked(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made);
    /// What can be read of that damaged database is to be rescued.
    void rescueAsked(const std::filesystem::path &damaged);

private:
    void buildLayout();
    void linkChoice();
    void linkStatus();
    void start(CopyRequest request);
    void run(CopyRequest request);
    void finish(const CopyResult &result);
    /// Goes back from a finished copy to the choice of the next.
    void beginAnew();
    /// Finds a name for the next copy of the same moment, and makes it.
    void goOn();
    void giveFolderUp();
    void showResults();
    void showOutlook();
    void showButtons();
    /// Scrolls, once the layout is done.
    void bringInSight(QWidget *part);
    void keepInSight();

    std::shared_ptr<CopyMemory> m_memory;
    QPointer<QWidget> m_inSight; ///< is kept in sight while the page grows
    QWidget *m_content;
    PageScroll *m_scroll;
    CopyChoice *m_choice;
    CopyStatus *m_status;
    QPushButton *m_pauseButton;
    QPushButton *m_repeatButton;
    QPushButton *m_copyButton;
    std::unique_ptr<CopyJob> m_job;
    std::unique_ptr<DrivePlace> m_place; ///< while it is written
    std::unique_ptr<Job> m_naming; ///< of the copy that comes next
    QTimer m_namingTime;
    bool m_pausesNext = false; ///< Pause was pressed meanwhile
    std::unique_ptr<OneMoment> m_moment; ///< of the copies that were asked for together
    CopyRequest m_lastRequest;
    std::filesystem::path m_copied; ///< the last finished copy, and the database that it is of
    std::filesystem::path m_copiedFrom;
    QElapsedTimer m_sinceCancel;
    bool m_closing = false;
};

} // namespace Litecopy
