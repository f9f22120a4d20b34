// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "pagescroll.h"

#include <utility>

namespace Litecopy {

PageScroll::PageScroll(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
{
    // Not later: a part of it that has the keyboard would lose it.
    m_page->setParent(viewport());
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    if (QWidget *const page = std::exchange(m_page, nullptr)) {
        // Else it is asked for the size that it would like.
        page->resize(viewport()->size());
        setWidget(page);
        page->setAutoFillBackground(false);
    }
    QScrollArea::resizeEvent(event);
}

} // namespace Litecopy
