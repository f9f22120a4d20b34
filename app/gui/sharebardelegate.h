// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "rowdelegate.h"

namespace Litecopy {

/// A number with a bar beside it: the number is the item's text, the bar's length, 0..1, is under a role of its own.
class ShareBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ShareBarDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Litecopy
