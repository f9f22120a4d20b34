// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "errorpanel.h"

#include "resulttext.h"

#include <litecopy/error.h>

#include <QPushButton>

namespace Litecopy {

ErrorPanel::ErrorPanel(QWidget *parent)
    : Panel(Glyph::Warning, tr("Not copied"), {}, parent)
{
    setObjectName(u"errorPanel"_qs);
    QPushButton *again = addButton(tr("Try A&gain"), u"tryAgain"_qs);
    addDetails();
    connect(again, &QPushButton::clicked, this, &ErrorPanel::tryAgainAsked);
}

void ErrorPanel::setResult(const CopyResult &result)
{
    setTitle(describe(result.error).title);
    setText(failureText(result));
    setDetails(reportText(result));
}

} // namespace Litecopy
