// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <litecopy/copyresult.h>
#include <litecopy/databaseinfo.h>

#include <QWidget>

#include <optional>
#include <vector>

namespace Litecopy {

class CloseQuestion;
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

    /// With `canPutBack`, From is a copy that can be put back where it came from.
    /// With a button where From can be put back, and one where the folder of To can be created.
    void showOutlook(const PanelText &outlook, bool canPutBack, bool canCreateFolder);
    [[nodiscard]] bool showsOutlook() const noexcept { return m_shown == m_plan; }
    /// A finished copy is shown.
    [[nodiscard]] bool showsCopy() const noexcept;
    void takeFocusOfCopy();
    void showProgress();
    [[nodiscard]] ProgressPanel &progress() const noexcept { return *m_progress; }
    /// With `canPutBack`, a copy can be put back in the place of its database. `others` were asked for together with
    /// it, and are told of, too.
    void showResult(const CopyResult &result, bool canPutBack, const std::vector<CopyResult> &others = {});
    /// Of the panel that is shown.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    /// Shows both files, and asks what to do: see `ConflictPanel`.
    void askAboutExisting(const std::filesystem::path &destination, bool mayUpdate, bool mayPutBack);
    [[nodiscard]] bool isAskingAboutExisting() const noexcept;
    /// What is known of the source, for this question.
    void setSource(const QString &facts, const std::optional<DatabaseInfo> &info);
    void askBeforeClosing();
    [[nodiscard]] bool isAskingBeforeClosing() const;
    void dropQuestionBeforeClosing();

Q_SIGNALS:
    void otherNameAsked();
    void replaceAsked();
    void updateAsked(bool inPlace);
    /// From is to be put back into To, which programs use.
    void putBackAsked();
    /// From is to be put back where it came from.
    void putFromBackAsked();
    void createFolderAsked();
    /// The finished copy, in the place of its database.
    void putResultBackAsked();
    void tryAgainAsked();
    /// The last copy again, for one that waits longer, or asks for no lock.
    void keepWaitingAsked();
    void withoutLockAsked();
    void copyAgainAsked();
    void cancelAndCloseAsked();
    /// The user went back from either question.
    void dismissed();
    /// Another panel is shown, or its text changed.
    void shown(QWidget *panel);
    void grown();

private:
    void buildErrorPanel();
    void linkConflictPanel();
    void showPanel(Panel *panel);

    CloseQuestion *m_close;
    Panel *m_plan;
    QPushButton *m_putFromBack;
    QPushButton *m_createFolder;
    Panel *m_cancelled;
    ProgressPanel *m_progress;
    ResultPanel *m_result;
    Panel *m_error;
    QPushButton *m_again = nullptr;
    QPushButton *m_keepWaiting = nullptr;
    QPushButton *m_withoutLock = nullptr;
    QPushButton *m_putBackInstead = nullptr;
    QPushButton *m_otherName = nullptr;
    ConflictPanel *m_conflict;
    Panel *m_shown = nullptr;
};

} // namespace Litecopy
