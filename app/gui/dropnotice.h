// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <QTimer>

namespace Litecopy {

/// Says over the lower edge of its parent why a drop is refused: while it hovers, and for a moment after. Takes no room
/// from what it lies on, and no mouse.
class DropNotice : public Card
{
    Q_OBJECT

public:
    explicit DropNotice(QWidget *parent);

    /// An empty sentence hides it at once.
    void say(const QString &sentence);
    /// What was dragged has left, or was dropped.
    void fade();

private:
    void place();

    QLabel *m_text;
    QTimer m_timer;
};

} // namespace Litecopy
