// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "filehandle.h"

#include <litecopy/copylist.h>

#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace Litecopy {

/// The copies of a database, the newest first, and what can be done with those that are selected.
class CopyListView : public QWidget
{
    Q_OBJECT

public:
    explicit CopyListView(QWidget *parent = nullptr);

    /// The same rows stay selected, as far as they are still there.
    void setCopies(const std::vector<ListedCopy> &copies);
    /// Files beside them that the list doesn't name; empty for none.
    void setNote(const QString &note);
    /// While something runs, copies can be looked at only.
    void setHeld(bool held);
    /// Off where the database is one that nothing can be put back into.
    void setCanPutBack(bool can);
    [[nodiscard]] QTreeWidget &table() const noexcept { return *m_table; }
    /// The selected ones, the newest first.
    [[nodiscard]] std::vector<ListedCopy> selected() const;
    [[nodiscard]] bool canPutBack() const;
    /// Asks to put the selected copy back.
    void putBack();

Q_SIGNALS:
    void putBackAsked(const Litecopy::ListedCopy &copy);
    void compareAsked(const std::filesystem::path &copy);
    /// What grew between two copies.
    void growthAsked(const Litecopy::ListedCopy &older, const Litecopy::ListedCopy &newer);
    void showAsked(const std::filesystem::path &copy);
    void pinAsked(const std::filesystem::path &copy, bool pinned);
    void removeAsked(const std::vector<Litecopy::ListedCopy> &copies);
    /// `canPutBack()` may have changed.
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void fitColumns();
    void showButtons();
    void remove();
    void selectBeforeRestores();
    [[nodiscard]] QString selectedText() const;

    std::vector<ListedCopy> m_copies;
    std::array<int, 5> m_needed{}; ///< pixels of the columns but the last
    bool m_held = false;
    bool m_canPutBack = true;
    FileTable *m_table;
    QLabel *m_note;
    QPushButton *m_putBack;
    QPushButton *m_compare;
    QPushButton *m_show;
    QPushButton *m_pin;
    QPushButton *m_remove;
    QPushButton *m_selectBefore;
};

} // namespace Litecopy
