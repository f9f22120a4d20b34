// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "panel.h"

namespace Litecopy {

/// The window is to be closed while something runs: asks whether that may be cancelled. Hidden until it asks.
class CloseQuestion : public Panel
{
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *parent = nullptr);

    /// What runs, and what cancelling it leaves.
    void ask(const QString &title, const QString &text);

Q_SIGNALS:
    void goneOn();
    void closeAsked();

private:
    QPushButton *m_goOn;
};

} // namespace Litecopy
