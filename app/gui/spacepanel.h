// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTabBar;

namespace Litecopy {

class MapPanel;
class ProblemList;
class UsageTable;

/// Where the space of a database goes: tables and indexes, problems of the file, and the map of its pages. What is
/// chosen in the list is shown on the map, and the other way round. While the file is read, the map fills.
class SpacePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SpacePanel(QWidget *parent = nullptr);

    /// Null for nothing.
    void setInspection(std::shared_ptr<const Inspection> inspection);
    void beginReading(quint32 pageCount);
    /// Shows that in place of the lists until the map is whole, so that the map has its place from the first page on.
    /// Takes the widget's place in its layout, not the widget: whoever puts it elsewhere has it back.
    void showNotice(QWidget *notice);
    void addRead(quint32 first, const QList<Litecopy::PageEntry> &pages);
    /// What is shown above the map, the table or the problems, as text.
    [[nodiscard]] QString toText() const;

private:
    void buildLayout();
    void choosePage(quint32 page);

    std::shared_ptr<const Inspection> m_inspection;
    QWidget *m_upper;
    QTabBar *m_choice; ///< between table and problems, where there are any
    QStackedWidget *m_lists;
    QWidget *m_noticeRoom;
    UsageTable *m_table;
    ProblemList *m_problems;
    MapPanel *m_map;
};

} // namespace Litecopy
