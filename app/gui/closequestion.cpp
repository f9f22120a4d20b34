// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "closequestion.h"

#include "widgets.h"

#include <QPushButton>

namespace Litecopy {

CloseQuestion::CloseQuestion(QWidget *parent)
    : Panel(Glyph::Question, {}, {}, parent)
    , m_goOn(addButton(tr("Go O&n"), u"goOn"_qs))
{
    setObjectName(u"copiesClosePanel"_qs);
    hide();
    QPushButton *close = addButton(tr("Cancel and C&lose"), u"cancelKeepAndClose"_qs);
    connect(m_goOn, &QPushButton::clicked, this, &CloseQuestion::goneOn);
    connect(close, &QPushButton::clicked, this, &CloseQuestion::closeAsked);
}

void CloseQuestion::ask(const QString &title, const QString &text)
{
    say({Glyph::Question, title, text});
    show();
    m_goOn->setFocus();
    announce(this, title);
}

} // namespace Litecopy
