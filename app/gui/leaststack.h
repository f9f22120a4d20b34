// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedWidget>

namespace Litecopy {

/// Takes the room there is, and asks for no more than the page that is shown needs at least. A scroll area would give a
/// page of wrapped texts all that its parts wish for, or what another page needs, and scroll where nothing has to be.
class LeastStack : public QStackedWidget
{
public:
    explicit LeastStack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QWidget *const page = currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace Litecopy
