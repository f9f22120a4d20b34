// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/comparison.h>

#include <QTreeWidget>

#include <memory>

class QCheckBox;
class QComboBox;

namespace Litecopy {

class MapPanel;

/// A comparison in words: "2 of 9 tables differ", and what more there is to say.
struct ComparisonText
{
    QString title;
    QString text;
};
[[nodiscard]] ComparisonText comparisonText(const Comparison &comparison);

/// What the two databases are called: by their files; where those have one name, by their folders, too.
struct ComparedNames
{
    QString first;
    QString second;
    /// Both are states of one database, the first of them the earlier one.
    bool areStates = false;
    bool isOneCommit = false; ///< of states: those before and after one commit
};
[[nodiscard]] ComparedNames namesOf(const Comparison &comparison);

/// Two databases, table by table and index by index: what differs first, and by every column on request. Rows can be
/// copied.
class DifferenceTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    /// Null for none.
    void setComparison(std::shared_ptr<const Comparison> comparison, const ComparedNames &names);
    /// Rows of equal content are hidden.
    void setOnlyDifferent(bool only);
    /// Selects and shows the row of a tree of either database; none where there is no row in sight.
    void selectTree(int tree, bool ofSecond);
    /// By index into `Comparison::trees`.
    [[nodiscard]] std::vector<int> selectedTrees() const;
    /// The rows in sight by tabs, with a head line: for a spreadsheet.
    [[nodiscard]] QString toText() const;

private:
    void showRows();

    std::shared_ptr<const Comparison> m_comparison;
    bool m_onlyDifferent = false;
};

/// What a comparison found: the table of differences, and a map of either database on which the pages that differ stand
/// out. What is chosen in one is shown in the other.
class DifferencesView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesView(QWidget *parent = nullptr);

    /// Null for none. Both are called by their files.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setComparison(std::shared_ptr<const Comparison> comparison, const ComparedNames &names);
    /// The rows in sight as text.
    [[nodiscard]] QString toText() const { return m_table->toText(); }

private:
    void showMap();
    void markSelected();
    [[nodiscard]] bool showsSecond() const;
    /// The database whose map is shown.
    [[nodiscard]] const Inspection &shown() const;

    std::shared_ptr<const Comparison> m_comparison;
    QCheckBox *m_onlyDifferent;
    QComboBox *m_side;
    DifferenceTable *m_table;
    MapPanel *m_map;
};

} // namespace Litecopy
