// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "earlierstate.h"

#include <litecopy/databaselog.h>
#include <litecopy/inspection.h>

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace Litecopy {

class CommitList;
class FactForm;
class Job;
class LogJob;
class MapPanel;
class Panel;
class SinceView;

/// The log of a database: who keeps it, and what is to be known of it; its commits in a list, a slider over them, and
/// the pages of the chosen one on the map. From the chosen commit on the rows that changed since are counted, and the
/// database is copied as it was then. The log is read, away from the window's thread, once the panel is shown. From
/// then on it is looked at every other second who keeps it, and for how long.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    /// A file here, or empty. A compressed copy has no log, and none is read.
    void setSource(const std::filesystem::path &source, bool isPacked);
    /// Of the database as it is now, for the map; null for nothing.
    void setInspection(std::shared_ptr<const Inspection> inspection);
    /// While a copy runs, nothing is begun.
    void setHeld(bool held);
    /// Reads the log again; what is shown stays until then.
    void refresh();
    /// Ends what is being read; else goes back to the log from a comparison.
    void cancel();
    /// Null until the log is read.
    [[nodiscard]] std::shared_ptr<const DatabaseLog> log() const noexcept { return m_log; }
    [[nodiscard]] bool isReading() const noexcept { return m_reading != nullptr; }
    /// With what changed since an earlier commit, where that is shown.
    [[nodiscard]] const SinceView &since() const noexcept { return *m_since; }
    /// What changed since an earlier commit is shown, in place of the log.
    [[nodiscard]] bool showsSince() const;
    /// All that is shown, as text.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /// Something else is shown.
    void changed();
    /// That state is to be copied to a name that a person chose.
    void copyAsked(const Litecopy::EarlierState &state, const std::filesystem::path &destination);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void start();
    /// Looks at who keeps the log a little later, for as long as the log is shown.
    void watch();
    void lookAgain();
    [[nodiscard]] bool canWatch() const;
    void finish(const DatabaseLog &log);
    void showState();
    void showFacts();
    void showLog();
    void choose(quint32 commit);
    void choosePage(quint32 page);
    void showChosen();
    void markPages();
    void showControls();
    [[nodiscard]] bool hasCommits() const;
    /// That is chosen; nothing where there is none.
    [[nodiscard]] std::optional<EarlierState> chosen() const;
    void compare();
    void compareCommit();
    void askWhereToCopy();
    [[nodiscard]] QStringList factLines() const;

    std::filesystem::path m_source;
    bool m_isPacked = false;
    bool m_held = false;
    std::shared_ptr<const Inspection> m_inspection;
    std::shared_ptr<DatabaseLog> m_log;
    std::unique_ptr<LogJob> m_reading;
    LogTimes m_times; ///< what was seen of that database's log so far
    QTimer m_watch; ///< to the next look at who keeps it
    std::unique_ptr<Job> m_looking;
    bool m_isOver = false; ///< the log was started over, or is not shared any more, since it was read
    // In the order of the screen, which is that of the Tab key.
    QStackedWidget *m_stack;
    QWidget *m_history;
    Panel *m_state;
    QProgressBar *m_bar;
    FactForm *m_facts;
    QLabel *m_keepers;
    QLabel *m_journal;
    QLabel *m_advice;
    QPushButton *m_again; ///< in the panel, where there are no commits
    CommitList *m_commits;
    QSlider *m_slider;
    QLabel *m_chosen;
    QPushButton *m_copy;
    QPushButton *m_changed; ///< what the chosen commit alone changed
    QPushButton *m_compare;
    QPushButton *m_renew; ///< beside those
    MapPanel *m_map;
    SinceView *m_since;
};

} // namespace Litecopy
