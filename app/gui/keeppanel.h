// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/keepcopy.h>

#include <QWidget>

#include <filesystem>
#include <memory>

namespace Litecopy {

class CopyMemory;
class DrivePlace;
class Job;
class KeepJob;
class ProgressPanel;
class RemovableOffer;

/// Keeps a copy: asks first where rules would remove others by it, shows how far it is, and how it ended. Empty and
/// hidden where there is nothing to say.
class KeepPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KeepPanel(QWidget *parent = nullptr);
    ~KeepPanel() override;

    /// Looks ahead, away from the window's thread, and starts, or asks whether copies may go.
    void keep(const KeepRequest &request);
    /// A copy is being made.
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    /// It runs, or is about to.
    [[nodiscard]] bool isBusy() const noexcept { return m_job || m_look; }
    /// "Keeping a copy of data.db, 42 %" while one is made; empty otherwise.
    [[nodiscard]] QString activity() const;
    /// It was cancelled, and has not ended yet.
    [[nodiscard]] bool isCancelling() const;
    [[nodiscard]] bool isHanging() const;
    /// How far, 0..1; negative where nothing runs.
    [[nodiscard]] double fraction() const;
    [[nodiscard]] bool isWaiting() const;
    void cancel();
    /// What Escape means: cancels, goes back from the question, puts a result away. False where it means nothing here.
    bool escape();
    /// Puts away what is shown; a run goes on.
    void clear();

Q_SIGNALS:
    /// `isBusy()` or `activity()` changed.
    void activityChanged();
    /// A copy was kept, or could not be. `title` and `text` are what the panel says of it.
    void ended(const QString &title, const QString &text);
    void finished(const Litecopy::KeepResult &result);

private:
    void buildQuestion();
    void buildResults();
    void ask(const KeepForecast &forecast);
    void run();
    void finish(const KeepResult &result);
    void showPanel(Panel *panel);

    std::shared_ptr<CopyMemory> m_memory;
    KeepRequest m_request;
    QString m_progressText;
    Panel *m_question;
    ProgressPanel *m_progress;
    Panel *m_result;
    Panel *m_error;
    Panel *m_shown = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_show = nullptr;
    std::filesystem::path m_made;
    std::unique_ptr<Job> m_look;
    RemovableOffer *m_removable;
    std::unique_ptr<KeepJob> m_job;
    std::unique_ptr<DrivePlace> m_place; ///< while it is written
};

} // namespace Litecopy
