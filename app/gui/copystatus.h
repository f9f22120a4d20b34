// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>
#include <litecopy/sourcestate.h>

#include <memory>
#include <vector>

namespace Litecopy {

class Job;
class ProgressPanel;
class ResultPanel;

/// There is a file under the destination's name. Both are shown; nothing is done until one of the buttons is pressed.
class ConflictPanel : public Panel
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);
    ~ConflictPanel() override;

    /// Looks at the existing file, away from the window's thread; until it is seen it can't be replaced.
    void ask(const std::filesystem::path &destination);
    void setSourceFacts(const QString &facts);

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void dismissed();

private:
    void show(const SourceState &existing);

    QLabel *m_source;
    QLabel *m_existing;
    QPushButton *m_otherName;
    QPushButton *m_replace;
    std::unique_ptr<Job> m_look;
};

/// What there is to be said of the copy, below the choices: how it will be made, how far it is, a question, or how it
/// ended. One of them at a time; the question before closing stands above it.
class CopyStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CopyStatus(QWidget *parent = nullptr);

    void showOutlook(const PanelText &outlook);
    [[nodiscard]] bool showsOutlook() const noexcept { return m_shown == m_plan; }
    void showProgress();
    [[nodiscard]] ProgressPanel &progress() const noexcept { return *m_progress; }
    void showResult(const CopyResult &result);
    /// Asks what to do with the file that exists.
    void askAboutExisting(const std::filesystem::path &destination);
    [[nodiscard]] bool isAskingAboutExisting() const noexcept;
    /// For that question.
    void setSourceFacts(const QString &facts);
    void askBeforeClosing();
    [[nodiscard]] bool isAskingBeforeClosing() const { return m_close->isVisible(); }
    void dropQuestionBeforeClosing() { m_close->hide(); }

    /// No panel is ever narrower.
    [[nodiscard]] int narrowest() const;

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void tryAgainAsked();
    void copyAgainAsked();
    void cancelAndCloseAsked();
    /// Back from either question.
    void dismissed();
    /// Another panel is shown, or its text changed.
    void shown(QWidget *panel);
    void grown();

private:
    void buildClosePanel();
    void buildErrorPanel();
    void showPanel(Panel *panel);

    Panel *m_close;
    Panel *m_plan;
    Panel *m_cancelled;
    ProgressPanel *m_progress;
    ResultPanel *m_result;
    Panel *m_error;
    ConflictPanel *m_conflict;
    QPushButton *m_keepCopying = nullptr;
    Panel *m_shown = nullptr;
};

} // namespace Litecopy
