// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"
#include "unpacking.h"

#include <litecopy/comparison.h>
#include <litecopy/restorecopy.h>
#include <litecopy/sourcestate.h>

#include <QDateTime>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QProgressBar;
class QRadioButton;
class QTreeWidget;

namespace Litecopy {

class DrivePlace;
class Comparing;
class ElidedLabel;
class Job;
class ProgressPanel;
class RestoreJob;

/// A copy that is to be put back in the place of a database, as a question: both files and their ages, the programs
/// that have the database open, what would change, the two ways, and where what is there is kept. A compressed copy is
/// unpacked first.
class PutBackOffer : public Panel
{
    Q_OBJECT

public:
    explicit PutBackOffer(QWidget *parent = nullptr);
    ~PutBackOffer() override;

    /// Looks at both and compares them, away from the window's thread. `made` is when the copy was made; where it isn't
    /// known, the time of the file is shown.
    void offer(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made);
    /// Looks again at who has the database open.
    void refresh();
    /// Ends what is looked at.
    void stop();
    /// The same, and lets go of the copy.
    void withdraw();
    [[nodiscard]] const RestoreRequest &request() const noexcept { return m_request; }
    /// The copy: to be kept for as long as the request is used.
    [[nodiscard]] const ReadableFile &copy() const noexcept { return m_file; }
    /// "the copy of yesterday 17:00"
    [[nodiscard]] QString copyName() const;
    void focusSafest();

Q_SIGNALS:
    void putBackAsked();
    void dismissed();

private:
    struct Outlook
    {
        RestoreForecast forecast;
        SourceState database;
    };

    void build();
    void unpack();
    void take(const ReadableFile &file);
    void look();
    void refuse(const Error &error);
    void choose(RestoreWay way);
    void showOutlook(const Outlook &outlook);
    void showWays(const RestoreForecast &forecast);
    void compare();
    void showChanges(const Comparison &comparison);

    RestoreRequest m_request;
    QDateTime m_made;
    ReadableFile m_file; ///< the copy; without a `path` until it can be read
    RestoreWay m_better = RestoreWay::Automatic; ///< the way that Litecopy would take
    bool m_changesNothing = false; ///< the database holds what the copy holds
    QLabel *m_database = nullptr;
    QLabel *m_copy = nullptr;
    QLabel *m_users = nullptr;
    QLabel *m_changes = nullptr;
    QProgressBar *m_bar = nullptr;
    QTreeWidget *m_tables = nullptr;
    QWidget *m_ways = nullptr;
    QRadioButton *m_into = nullptr;
    QRadioButton *m_replace = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_back = nullptr;
    std::unique_ptr<Job> m_look;
    Unpacking m_unpacking;
    Comparing *m_comparing;
};

/// Puts a copy back in the place of a database: asks first, shows how far it is and how it ended, and undoes it. Every
/// offer is for one run. Files are looked at by jobs only.
class PutBackPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PutBackPanel(QWidget *parent = nullptr);
    ~PutBackPanel() override;

    /// Asks whether to put it back. While one is being put back, does nothing.
    void offer(const std::filesystem::path &copy, const std::filesystem::path &database, const QDateTime &made = {});
    /// Shows nothing any more; what is being put back goes on.
    void withdraw();
    /// Looks again, where a question is shown.
    void refresh();
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    /// "Putting back data.db, 42 %" while it does; empty otherwise.
    [[nodiscard]] QString activity() const;
    /// It was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const;
    [[nodiscard]] bool isHanging() const;
    /// How far, 0..1; negative where nothing runs.
    [[nodiscard]] double fraction() const;
    [[nodiscard]] bool isWaiting() const;
    void cancel();
    /// What Escape means: cancels, or goes back.
    void escape();

Q_SIGNALS:
    /// `isRunning()` or `activity()` changed.
    void activityChanged();
    /// A copy was put back, or could not be. `title` and `text` are what the panel says of it.
    void ended(const QString &title, const QString &text);
    /// The database was put back, or not: see the result.
    void finished(const Litecopy::RestoreResult &result);
    /// The user went back, from a question or a result.
    void dismissed();
    /// Another part is shown.
    void shown(QWidget *part);
    /// That part was unfolded.
    void expanded(QWidget *part);

private:
    void buildResult();
    void buildError();
    void run(const RestoreRequest &request, bool undoes);
    void finish(const RestoreResult &result);
    void showResult(const RestoreResult &result);
    void showError(const RestoreResult &result);
    void showPart(Panel *part);

    PutBackOffer *m_offer;
    ProgressPanel *m_progress;
    Panel *m_result;
    Panel *m_error;
    Panel *m_cancelled;
    Panel *m_shown = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_resultDatabase = nullptr;
    QLabel *m_resultCheck = nullptr;
    QLabel *m_resultTime = nullptr;
    ElidedLabel *m_resultKept = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_showKept = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_evenDamaged = nullptr; ///< in its place
    RestoreRequest m_request; ///< of the last run
    ReadableFile m_copy; ///< of that run, and of its repetitions
    bool m_undoes = false; ///< the last run undid the one before it
    std::filesystem::path m_kept; ///< what was there before the last run
    RestoreWay m_undoWay = RestoreWay::Automatic;
    QString m_copyName;
    QString m_activity;
    std::unique_ptr<RestoreJob> m_job;
    std::unique_ptr<DrivePlace> m_place; ///< while it is written
};

} // namespace Litecopy
