// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Litecopy {

/// A rounded surface on the window. Painted from the palette alone.
class Card : public QWidget
{
public:
    explicit Card(QWidget *parent = nullptr);

    /// A dashed edge: nothing is in it yet.
    void setDashed(bool dashed);
    /// An edge in the highlight colour: something would be dropped here.
    void setTarget(bool target);
    [[nodiscard]] bool isTarget() const noexcept { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_dashed = false;
    bool m_target = false;
};

} // namespace Litecopy
