// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyhistory.h"

#include <QAbstractButton>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace Litecopy {

class CopyMemory;

/// A database that was copied before: its name, its folder, and when it was copied last.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const std::filesystem::path &database, QWidget *parent);

    /// Its last copy, if there is one.
    void setLast(const std::optional<MadeCopy> &last);
    [[nodiscard]] const std::filesystem::path &database() const noexcept { return m_database; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::filesystem::path m_database;
    QString m_name;
    QString m_folder;
    QString m_last;
};

/// The databases that were copied last, to be chosen with one click. From the settings and the list of copies alone:
/// whether they are still there is found out when one is chosen.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void setDatabases(const std::vector<std::filesystem::path> &databases);
    [[nodiscard]] bool isEmpty() const noexcept { return m_rows.empty(); }

    static constexpr int most = 5;

Q_SIGNALS:
    void chosen(const std::filesystem::path &database);

private:
    void showLast();

    std::shared_ptr<CopyMemory> m_memory;
    QVBoxLayout *m_column;
    std::vector<RecentRow *> m_rows;
};

} // namespace Litecopy
