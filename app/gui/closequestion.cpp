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
    connect(m_stay, &QPushButton::clicked, this, &CloseQuestion::stayed);
    connect(close, &QPushButton::clicked, this, &CloseQuestion::closeAsked);
}

void CloseQuestion::ask(const QString &title, const QString &text)
{
    say({Glyph::Question, title, text});
    show();
    m_stay->setFocus();
    announce(this, title);
}

} // namespace Litecopy
