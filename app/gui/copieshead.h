// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <QTimer>

#include <filesystem>

class QLineEdit;

namespace Litecopy {

/// The folder that the copies of a database are kept in, the button that keeps one, and a line that says how it stands.
/// Asks the file system nothing.
class CopiesHead : public Card
{
    Q_OBJECT

public:
    explicit CopiesHead(QWidget *parent = nullptr);

    /// The one that a person chose for the database; where it is empty, the suggested one is taken. `folderChanged()`
    /// follows.
    void setChosen(const std::filesystem::path &folder);
    [[nodiscard]] const std::filesystem::path &chosen() const noexcept { return m_chosen; }
    void suggest(const std::filesystem::path &folder);
    /// What was suggested is the chosen one from now on.
    void confirm() { m_chosen = folder(); }
    [[nodiscard]] const std::filesystem::path &folder() const noexcept
    {
        return m_chosen.empty() ? m_suggested : m_chosen;
    }

    /// With `isNews`, it is read aloud.
    void setHeadline(const QString &text, bool isNews);
    /// On while a copy is made or removed: the folder can be read, not changed.
    void setHeld(bool held);
    void setCanKeep(bool canKeep);

Q_SIGNALS:
    /// `folder()` is another one, or to be looked at again. While it is typed: when nothing has been typed for a
    /// moment.
    void folderChanged();
    /// A person has chosen `chosen()`: it is to be remembered.
    void folderChosen();
    void keepAsked();

private:
    void buildLayout();
    void take(const std::filesystem::path &folder);
    void choose();

    std::filesystem::path m_chosen;
    std::filesystem::path m_suggested;
    std::filesystem::path m_told; ///< by `folderChanged()`
    bool m_isTyped = false; ///< and not yet told of
    int m_turn = 0; ///< counts `setChosen()`
    QLineEdit *m_field;
    QPushButton *m_choose;
    QPushButton *m_keep;
    QLabel *m_headline;
    QTimer m_stillness;
};

} // namespace Litecopy
