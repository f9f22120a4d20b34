// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "earlierstate.h"

#include "quantitytext.h"
#include "widgets.h"
#include "words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Litecopy {

QString momentOf(const EarlierState &state)
{
    const quint32 number = state.asOf.number;
    const quint32 ago = state.commits - std::min(number, state.commits);
    if (ago == 0)
        //: of the state of a database
        return Words::tr("after commit %1, the last one in the log").arg(countText(number));
    const QString past = ago == 1 ? Words::tr("1 commit ago") : Words::tr("%1 commits ago").arg(countText(ago));
    if (number == 0)
        return Words::tr("when the log was started, %1").arg(past);
    return Words::tr("after commit %1 of %2, %3").arg(countText(number), countText(state.commits), past);
}

EarlierStateCard::EarlierStateCard(QWidget *parent)
    : Card(parent)
    , m_text(new QLabel(this))
    , m_present(makeButton(tr("As &It Is Now"), u"presentState"_qs, this))
{
    setObjectName(u"earlierState"_qs);
    setTone(Tone::Caution);
    m_text->setObjectName(u"earlierStateText"_qs);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_present->setToolTip(tr("Copies the database as it is now, and not the earlier state"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::Recent, 28, this));
    row->addSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_present);
    connect(m_present, &QPushButton::clicked, this, &EarlierStateCard::presentAsked);
    hide();
}

void EarlierStateCard::setState(const std::optional<EarlierState> &state)
{
    if (state)
        m_text->setText(tr("An earlier state is copied: as the database was %1.").arg(momentOf(*state)));
    setVisible(state.has_value());
}

void EarlierStateCard::setChangeable(bool changeable)
{
    m_present->setEnabled(changeable);
}

} // namespace Litecopy
