// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "databasefacts.h"

#include <QTreeWidget>

namespace Litecopy {

/// What a database says of itself, in groups: plain words, the value, and SQLite's name for it. Rows can be copied.
class FactsView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void setFacts(const QList<FactGroup> &groups);

private:
    void copySelected();
};

} // namespace Litecopy
