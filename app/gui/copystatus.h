// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>
#include <litecopy/sourcestate.h>

#include <QLabel>

#include <memory>

namespace Litecopy {

class Job;
class ProgressPanel;
class ResultPanel;

/// Shows what there is to say of the copy: how it will be made, a question, how far it is, or how it ended. One panel
/// at a time; the question before closing stands above it.
class CopyStatus : public QWidget
{
    Q_OBJECT

public:
    explicit CopyStatus(QWidget *parent = nullptr);
    ~CopyStatus() override;

    void showOutlook(const PanelText &outlook);
    [[nodiscard]] bool showsOutlook() const noexcept { return m_shown == m_plan; }
    void showProgress();
    [[nodiscard]] ProgressPanel &progress() const noexcept { return *m_progress; }
    void showResult(const CopyResult &result);
    /// Shows both files, and asks what to do. The existing one is looked at away from the window's thread; until it is
    /// seen it can't be replaced.
    void askAboutExisting(const std::filesystem::path &destination);
    [[nodiscard]] bool isAskingAboutExisting() const noexcept { return m_shown == m_conflict; }
    /// Sets the facts of the source that this question shows.
    void setSourceFacts(const QString &facts) { m_newFacts->setText(facts); }
    void askBeforeClosing();
    [[nodiscard]] bool isAskingBeforeClosing() const { return m_close->isVisible(); }
    void dropQuestionBeforeClosing() { m_close->hide(); }

    /// Pixels: no panel is ever narrower.
    [[nodiscard]] int narrowest() const;

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void tryAgainAsked();
    void copyAgainAsked();
    void cancelAndCloseAsked();
    /// The user went back from either question.
    void dismissed();
    /// Another panel is shown, or its text changed.
    void shown(QWidget *panel);
    void grown();

private:
    void buildClosePanel();
    void buildErrorPanel();
    void buildConflictPanel();
    void showPanel(Panel *panel);
    void showExisting(const SourceState &existing);

    Panel *m_close;
    Panel *m_plan;
    Panel *m_cancelled;
    ProgressPanel *m_progress;
    ResultPanel *m_result;
    Panel *m_error;
    Panel *m_conflict;
    QLabel *m_existingFacts = nullptr;
    QLabel *m_newFacts = nullptr;
    QPushButton *m_keepCopying = nullptr;
    QPushButton *m_otherName = nullptr;
    QPushButton *m_replace = nullptr;
    Panel *m_shown = nullptr;
    std::unique_ptr<Job> m_look;
};

} // namespace Litecopy
