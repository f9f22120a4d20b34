// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

namespace Litecopy {

/// Scrolls a page that needs more room than there is: it never makes the window larger. It is transparent. The page is
/// laid out when there is room for it, once: before, texts would be wrapped for a size that nobody sees.
class PageScroll : public QScrollArea
{
public:
    explicit PageScroll(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_page; ///< until it is laid out
};

} // namespace Litecopy
