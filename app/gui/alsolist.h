// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Litecopy {

/// Further folders that a copy of the same moment goes to: a button that adds one, and a row for each. Never asks the
/// file system.
class AlsoList : public QWidget
{
    Q_OBJECT

public:
    explicit AlsoList(QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<std::filesystem::path> &folders() const noexcept { return m_folders; }
    /// One that is there already is not added again.
    void add(const std::filesystem::path &folder);
    /// Off while a copy runs.
    void setChangeable(bool changeable);

Q_SIGNALS:
    void changed();
    /// More room is needed.
    void grown();

private:
    void choose();
    void showRows();

    std::vector<std::filesystem::path> m_folders;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    bool m_isChangeable = true;
};

} // namespace Litecopy
