// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace Litecopy {

class CloseQuestion;
class FrozenDatabase;
class Job;
class SecondaryLabel;

/// The databases that are kept in memory as they were at one moment: when that was, how large they are, and a button to
/// save them. A window beside the main one. Closing it leaves them in memory; they go with the program.
class FrozenDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FrozenDialog(QWidget *parent = nullptr);
    ~FrozenDialog() override;

    void freeze(const std::filesystem::path &source);
    /// One is in memory, or on its way there, that was never saved, or one is being saved.
    [[nodiscard]] bool hasUnsaved() const;
    /// One is being loaded or saved.
    [[nodiscard]] bool isWorking() const;
    /// Shows the window, and asks there whether what was not saved may go.
    void askBeforeClosing();
    void cancelAll();

    void reject() override;

Q_SIGNALS:
    /// `isWorking()` may have changed.
    void changed();
    /// All may go, and nothing is being loaded or saved any more.
    void closeAllowed();

private:
    void build();
    void link();
    void save();
    void letGo();
    void showRow(const FrozenDatabase &frozen);
    void showState();
    [[nodiscard]] FrozenDatabase *selected() const;
    [[nodiscard]] QString words(const FrozenDatabase *frozen) const;
    /// Emits `closeAllowed()` once nothing works any more.
    void leaveWhenIdle();

    std::vector<std::unique_ptr<FrozenDatabase>> m_frozen; ///< in the order of the rows
    CloseQuestion *m_close;
    QTreeWidget *m_table;
    SecondaryLabel *m_text;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_show;
    QPushButton *m_letGo;
    std::unique_ptr<Job> m_probe; ///< of the name that was chosen
    bool m_isLeaving = false; ///< what is unsaved may go
};

} // namespace Litecopy
