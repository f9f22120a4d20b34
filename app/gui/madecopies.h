// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyhistory.h"
#include "filehandle.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

class QPushButton;

namespace Litecopy {

class CopyMemory;
class FolderLooks;

/// The copies that the window, the command line or the clock made, of whatever database, and what can be done with
/// those that are selected. Whether they are still there is asked away from the window's thread.
class MadeCopies : public QWidget
{
    Q_OBJECT

public:
    explicit MadeCopies(QWidget *parent = nullptr);

    /// Reads the list anew, and looks whether the copies are there. Where none is selected the newest is.
    void refresh();
    /// While something runs, copies can be looked at only.
    void setHeld(bool held);
    [[nodiscard]] bool isEmpty() const noexcept { return m_copies.empty(); }
    [[nodiscard]] QTreeWidget &table() const noexcept { return *m_table; }

Q_SIGNALS:
    void filled();
    void putBackAsked(const Litecopy::MadeCopy &copy);
    void compareAsked(const Litecopy::MadeCopy &copy);

private:
    void buildTable();
    void buildButtons();
    /// With the same rows selected, as far as they are still there.
    void fill(const std::vector<std::filesystem::path> &chosen);
    void showCopies();
    void look();
    void showPresence();
    void showButtons();
    void forget();
    [[nodiscard]] std::vector<MadeCopy> selected() const;
    [[nodiscard]] bool isThere(const MadeCopy &copy) const { return !m_gone.contains(copy.copy); }
    /// Of the selected ones.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;

    std::shared_ptr<CopyMemory> m_memory;
    std::vector<MadeCopy> m_copies;
    std::set<std::filesystem::path> m_gone; ///< as far as is known
    FolderLooks *m_looks;
    bool m_isUsed = false; ///< somebody came to see them
    bool m_choosesNewest = false;
    bool m_held = false;
    FileTable *m_table;
    QPushButton *m_putBack;
    QPushButton *m_compare;
    QPushButton *m_show;
    QPushButton *m_forget;
};

} // namespace Litecopy
