// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>
#include <litecopy/databaseinfo.h>

#include <QWidget>

#include <optional>

namespace Litecopy {

class ConflictPanel;
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
    /// Of the panel that is shown.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    /// Shows both files, and asks what to do. Without `mayUpdate`, the file there is never brought up to date.
    void askAboutExisting(const std::filesystem::path &destination, bool mayUpdate);
    [[nodiscard]] bool isAskingAboutExisting() const noexcept;
    /// What is known of the source, for this question.
    void setSource(const QString &facts, const std::optional<DatabaseInfo> &info);
    void askBeforeClosing();
    [[nodiscard]] bool isAskingBeforeClosing() const { return m_close->isVisible(); }
    void dropQuestionBeforeClosing() { m_close->hide(); }

    /// Pixels: no panel is ever narrower.
    [[nodiscard]] int narrowest() const;

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void updateAsked(bool inPlace);
    void putBackAsked();
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
    void linkConflictPanel();
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
