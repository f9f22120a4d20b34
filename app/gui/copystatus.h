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

    /// What can be done from here.
    struct Offers
    {
        bool putBack = false; ///< From, where it came from
        bool createFolder = false; ///< that of To
        bool rescue = false; ///< what can be read of From
        bool encrypted = false; ///< to say that From is
        bool isEncrypted = false; ///< it was said
    };
    /// With a button for each offer.
    void showOutlook(const PanelText &outlook, const Offers &offers);
    [[nodiscard]] bool showsOutlook() const noexcept { return m_shown == m_plan; }
    /// A finished copy is shown.
    [[nodiscard]] bool showsCopy() const noexcept;
    /// Of a finished copy or an error: the keyboard is at what is done next.
    void takeFocus();
    void showProgress();
    [[nodiscard]] ProgressPanel &progress() const noexcept { return *m_progress; }
    /// With `canPutBack`, a copy can be put back in the place of its database. `others` were asked for together with
    /// it, and are told of, too.
    void showResult(const CopyResult &result, bool canPutBack, const std::vector<CopyResult> &others = {});
    /// The title and the text of the panel that is shown.
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
    /// A person says that From is encrypted, or takes that back.
    void encryptedTold(bool told);
    /// The finished copy, in the place of its database.
    void putResultBackAsked();
    /// What can be read of the damaged database, or of its finished copy.
    void rescueAsked();
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
    /// That part has more to say, or is new.
    void grown(QWidget *part);

private:
    void buildErrorPanel();
    void linkConflictPanel();
    void showPanel(Panel *panel);

    CloseQuestion *m_close;
    Panel *m_plan;
    QPushButton *m_putFromBack;
    QPushButton *m_createFolder;
    QPushButton *m_rescue;
    QPushButton *m_encrypted;
    Panel *m_cancelled;
    ProgressPanel *m_progress;
    ResultPanel *m_result;
    Panel *m_error;
    QPushButton *m_again = nullptr;
    QPushButton *m_keepWaiting = nullptr;
    QPushButton *m_withoutLock = nullptr;
    QPushButton *m_putBackInstead = nullptr;
    QPushButton *m_otherName = nullptr;
    QPushButton *m_rescueInstead = nullptr;
    QPushButton *m_encryptedInstead = nullptr;
    ConflictPanel *m_conflict;
    Panel *m_shown = nullptr;
};

} // namespace Litecopy
