// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QEvent>
#include <QLayout>
#include <QObject>
#include <QWidget>

namespace Litecopy {

/// Keeps a widget as high as its layout needs at its width. Splitters, stacks and scroll areas don't ask for a height
/// at a width: where room is short, parts whose texts wrap would lie over each other.
class LeastHeight : public QObject
{
public:
    /// Belongs to `widget`, which has its layout already.
    explicit LeastHeight(QWidget *widget)
        : QObject(widget)
        , m_widget(widget)
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool may = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
        if (watched == m_widget && may)
            m_widget->setMinimumHeight(m_widget->layout()->totalMinimumHeightForWidth(m_widget->width()));
        return false;
    }

private:
    QWidget *m_widget;
};

} // namespace Litecopy
