// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "earlierstate.h"

#include <litecopy/comparison.h>

#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Litecopy {

class CompareJob;
class DifferencesView;

/// What changed in a database since an earlier state of it, or between two, table by table and on maps of both.
/// Compares away from the window's thread.
class SinceView : public QWidget
{
    Q_OBJECT

public:
    explicit SinceView(QWidget *parent = nullptr);
    ~SinceView() override;

    /// Begins to compare an earlier state with `until`, or with the database as it is now. What ran before is stopped.
    void compare(const std::filesystem::path &database, const EarlierState &state,
                 const std::optional<EarlierState> &until = {});
    void cancel();
    /// Nothing is shown any more.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }
    /// Null until a comparison is finished.
    [[nodiscard]] const std::shared_ptr<const Comparison> &result() const noexcept { return m_result; }
    /// What came of it, and the rows in sight, as text.
    [[nodiscard]] QString toText() const;
    void takeFocus();

Q_SIGNALS:
    /// It began or ended.
    void stateChanged();
    /// Back to the log.
    void left();

private:
    void finish(const Comparison &comparison);
    void say(const QString &title, const QString &text);
    void showState();

    EarlierState m_state;
    std::optional<EarlierState> m_until;
    std::unique_ptr<CompareJob> m_job;
    std::shared_ptr<const Comparison> m_result;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    DifferencesView *m_differences;
};

} // namespace Litecopy
