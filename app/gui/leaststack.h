// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStackedWidget>

namespace Litecopy {

/// Takes the room there is, and asks for no more than it needs at least. A scroll area would give a page of wrapped
/// texts all that its parts wish for, and scroll where nothing has to be.
class LeastStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QStackedWidget::sizeHint().width(), minimumSizeHint().height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace Litecopy
