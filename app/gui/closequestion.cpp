// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "closequestion.h"

#include "widgets.h"

#include <QPushButton>

namespace Litecopy {

CloseQuestion::CloseQuestion(const QString &stay, const QString &leave, QWidget *parent)
    : Panel(Glyph::Question, {}, {}, parent)
    , m_stay(addButton(stay, u"stay"_qs))
{
    setObjectName(u"closeQuestion"_qs);
    setTone(Tone::Caution);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    m_stay->setDefault(true);
    QPushButton *close = addButton(leave, u"closeAnyway"_qs);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        // Else the next in the window would have it once this is hidden.
        if (m_before && m_before->isVisible() && m_before->isEnabled())
            m_before->setFocus();
        Q_EMIT stayed();
    });
    connect(close, &QPushButton::clicked, this, &CloseQuestion::closeAsked);
}

void CloseQuestion::ask(const QString &title, const QString &text)
{
    say({Glyph::Question, title, text});
    if (QWidget *const focused = window()->focusWidget(); focused != m_stay)
        m_before = focused;
    show();
    m_stay->setFocus();
    announce(this, title);
}

} // namespace Litecopy
