// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "schedulebook.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace Litecopy {

class ScheduleRow;

/// The schedules, one card each: what it does, when it runs next, how the last run ended, and buttons to run it now and
/// to remove it.
class ScheduleList : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleList(QWidget *parent = nullptr);

    /// Shows them as they are now. A card whose schedule stays keeps its place, and the focus.
    void show(const std::vector<ScheduleBook::Entry> &entries, bool canRun, bool canRemove);

Q_SIGNALS:
    void runAsked(const QString &name);
    void removeAsked(const QString &name);

private:
    QVBoxLayout *m_column;
    std::vector<ScheduleRow *> m_rows;
};

} // namespace Litecopy
