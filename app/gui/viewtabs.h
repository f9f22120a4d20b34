// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabBar>

#include <memory>

namespace Litecopy {

/// Tabs that stay in one row. Where room is short, they stand closer, then their texts are elided; what is elided is
/// whole in the tooltip.
class ViewTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);
    ~ViewTabs() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Air;

    [[nodiscard]] int usualWidth() const;

    const std::unique_ptr<Air> m_air; ///< the style
};

} // namespace Litecopy
