// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace Litecopy {

class CloseQuestion;
class CopyMemory;
class DrivePlace;
class FrozenDatabase;
class Job;
class RemovableOffer;
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
    /// Something would be lost that nobody has given up yet.
    [[nodiscard]] bool mustAskBeforeClosing() const { return hasUnsaved() && !m_isLeaving; }
    /// Cancelling takes so long that the file system must hang.
    [[nodiscard]] bool isHanging() const;
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
    void saveTo(FrozenDatabase &frozen, const std::filesystem::path &copy);
    void cancel(FrozenDatabase &frozen);
    /// The name that it is to be saved under is being looked at.
    [[nodiscard]] bool isProbed(const FrozenDatabase &frozen) const { return m_probes.contains(&frozen); }
    void letGo();
    void showRow(const FrozenDatabase &frozen);
    void showState();
    [[nodiscard]] FrozenDatabase *selected() const;
    [[nodiscard]] QString words(const FrozenDatabase *frozen) const;
    /// Emits `closeAllowed()` once nothing works any more.
    void leaveWhenIdle();

    std::shared_ptr<CopyMemory> m_memory;
    std::vector<std::unique_ptr<FrozenDatabase>> m_frozen; ///< in the order of the rows
    CloseQuestion *m_close;
    QTreeWidget *m_table;
    SecondaryLabel *m_text;
    RemovableOffer *m_removable;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_show;
    QPushButton *m_letGo;
    std::map<const FrozenDatabase *, std::unique_ptr<Job>> m_probes; ///< of the names that were chosen
    std::map<const FrozenDatabase *, std::unique_ptr<DrivePlace>> m_places; ///< of those that are being saved
    QTimer m_slowCancel; ///< since something was cancelled
    bool m_isLeaving = false; ///< what is unsaved may go
};

} // namespace Litecopy
