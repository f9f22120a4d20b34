// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>
#include <litecopy/copylist.h>

#include <QTreeWidget>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Litecopy {

class Comparing;

/// What became of one table, with its indexes, between two copies.
struct TableGrowth
{
    QString table;
    qint64 before = 0; ///< bytes of its pages
    qint64 after = 0;
    bool rowsCounted = false; ///< of all that it consists of
    quint64 added = 0; ///< rows
    quint64 removed = 0;
    quint64 changed = 0;

    [[nodiscard]] qint64 grown() const noexcept { return after - before; }
};

/// The tables of both, those that grew most first. `comparison` is of the older copy with the newer one. Pure.
[[nodiscard]] std::vector<TableGrowth> growthByTable(const Comparison &comparison);

/// Compares two copies, compressed ones too, away from the window's thread, and shows what grew between them, by table.
class GrowthView : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthView(QWidget *parent = nullptr);
    ~GrowthView() override;

    void compare(const ListedCopy &older, const ListedCopy &newer);
    /// Ends the comparison that runs, if any.
    void stop();

Q_SIGNALS:
    void dismissed();

private:
    void finish(const Comparison &comparison);
    void showRows(const std::vector<TableGrowth> &tables);

    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QTreeWidget *m_table;
    QPushButton *m_back;
    Comparing *m_comparing;
};

} // namespace Litecopy
