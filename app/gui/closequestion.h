// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

#include <QPointer>

namespace Litecopy {

/// The window is to be closed while something would be lost by it: asks whether that may be. Hidden until it asks.
class CloseQuestion : public Panel
{
    Q_OBJECT

public:
    /// With the words of its two buttons: the one that leaves all as it is, and the one that closes.
    CloseQuestion(const QString &stay, const QString &leave, QWidget *parent);

    /// What would be lost, and what is left of it.
    void ask(const QString &title, const QString &text);

Q_SIGNALS:
    void stayed();
    void closeAsked();

private:
    QPushButton *m_stay;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace Litecopy
