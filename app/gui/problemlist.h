// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/inspection.h>

#include <QWidget>

#include <memory>

class QTreeWidget;

namespace Litecopy {

class SecondaryLabel;

/// What is wrong in a database, one row each: chosen rows can be copied, and a row with a page leads to it.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    /// Null for none.
    void setInspection(const Inspection *inspection);
    /// All of them as text, one a line.
    [[nodiscard]] QString toText() const;

Q_SIGNALS:
    /// A row was chosen; 0 where it is about the file as a whole.
    void pageChosen(quint32 page);

private:
    void copySelected();

    QTreeWidget *m_rows;
    SecondaryLabel *m_rest;
};

} // namespace Litecopy
