// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabBar>

namespace Litecopy {

/// Tabs that stay in one row. Where room is short, they stand closer, then their texts are elided; what is elided is
/// whole in the tooltip.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override;
    bool event(QEvent *event) override;

private:
    /// Pixels beside a text that can be done without.
    [[nodiscard]] int spare() const;
    [[nodiscard]] int usualWidth() const;
};

} // namespace Litecopy
