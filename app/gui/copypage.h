// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copyplan.h>
#include <litecopy/copyprogress.h>
#include <litecopy/copyrequest.h>
#include <litecopy/copyresult.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QDropEvent;
class QPushButton;
class QScrollArea;

namespace Litecopy {

class ClosePanel;
class ConflictPanel;
class CopyJob;
class DestinationCard;
struct DropDecision;
class ErrorPanel;
class Job;
class OptionsPanel;
class Panel;
class ProgressPanel;
class ResultPanel;
class SourceCard;

/// Choose, copy, watch, cancel: From, To, options, and below them what is going on.
class CopyPage : public QWidget
{
    Q_OBJECT

public:
    explicit CopyPage(QWidget *parent = nullptr);
    ~CopyPage() override;

    void setSource(const std::filesystem::path &source);
    /// A folder takes a suggested name in it.
    void setDestination(const std::filesystem::path &destination);
    [[nodiscard]] const std::filesystem::path &source() const noexcept;
    void focusSource();
    /// The last in the order of the Tab key.
    [[nodiscard]] QWidget *lastWidget() const noexcept;
    void chooseSource();
    void chooseDestination();

    [[nodiscard]] bool isCopying() const noexcept { return m_job != nullptr; }
    [[nodiscard]] bool isPaused() const;
    /// Both paths are there and nothing runs.
    [[nodiscard]] bool canCopy() const;
    /// "Copying data.db, 42 %" while a copy runs; empty otherwise.
    [[nodiscard]] QString activity() const;

    /// Starts, unless To exists: then it asks first, in place.
    void copy();
    void cancel();
    void togglePause();
    /// What Escape means now: back from a question, or cancel.
    void escape();
    /// Offers to keep copying or to cancel; `closeAllowed` follows when the copy was cancelled or ended meanwhile.
    void askBeforeClosing();
    /// Looks at both sides again; while a copy runs, not.
    void refresh();

    /// Something is dragged over the page's window: accepts it or not, and shows where it would go.
    void dragOver(QDropEvent &event);
    void dragLeft();
    void drop(QDropEvent &event);

    /// How much higher the page would have to be to show everything; negative where there is room to spare.
    [[nodiscard]] int missingHeight() const;

Q_SIGNALS:
    /// `isCopying()`, `isPaused()`, `canCopy()` or `activity()` changed.
    void activityChanged();
    void closeAllowed();
    /// Another database is to be copied.
    void sourceChanged();
    /// More is shown than before, see `missingHeight()`.
    void grown();

private:
    void buildLayout();
    /// No panel, of that width at least, is ever cut off; heights may be scrolled.
    void setNarrowest(int panelWidth);
    void connectCards();
    void connectPanels();
    void pathsChanged();
    void start(CopyRequest copyRequest);
    void showProgress(const CopyProgress &progress);
    void finish(const CopyResult &result);
    void copyAgain();
    void useOtherName();
    void takeOtherName();
    /// After `refresh()`, once both sides have answered: their folders won't make the window wait.
    void renewName();
    void showPanel(Panel *panel);
    /// Asks what would refuse the copy, once both sides have answered.
    void lookAhead();
    /// What was foreseen is of another request.
    void forgetForecast();
    void showPlan();
    void showButtons();
    void setChangeable(bool changeable);
    /// To is there already, or not: how the choices would have it.
    [[nodiscard]] CopyRequest request(bool exists) const;
    [[nodiscard]] DropDecision decide(const QDropEvent &event) const;

    QScrollArea *m_scroll;
    QWidget *m_content;
    SourceCard *m_source;
    DestinationCard *m_destination;
    OptionsPanel *m_options;
    Panel *m_plan;
    Panel *m_cancelled;
    ProgressPanel *m_progress;
    ResultPanel *m_result;
    ErrorPanel *m_error;
    ConflictPanel *m_conflict;
    ClosePanel *m_close;
    QPushButton *m_pauseButton;
    QPushButton *m_copyButton;
    Panel *m_shown = nullptr;
    std::unique_ptr<CopyJob> m_job;
    std::unique_ptr<Job> m_forecastJob;
    std::optional<CopyForecast> m_forecast;
    std::filesystem::path m_finishedCopy;
    bool m_closing = false;
    bool m_nameIsOld = false;
};

} // namespace Litecopy
