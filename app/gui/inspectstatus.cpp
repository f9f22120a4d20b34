// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "inspectstatus.h"

#include "quantitytext.h"
#include "widgets.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

InspectStatus::InspectStatus(QWidget *parent)
    : Panel(Glyph::Database, {}, {}, parent)
    , m_bar(new QProgressBar(this))
    , m_choose(addButton(tr("Choose a &Database…"), u"chooseInspected"_qs))
    , m_copyHere(addButton(tr("Copy &It Here…"), u"copyInspected"_qs))
    , m_cancel(addButton(tr("&Cancel"), u"cancelInspection"_qs))
    , m_again(addButton(tr("Read &Again"), u"inspectAgain"_qs))
{
    setObjectName(u"inspectStatus"_qs);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Pages read"));
    body()->addWidget(m_bar);
    connect(m_choose, &QPushButton::clicked, this, &InspectStatus::chooseAsked);
    connect(m_copyHere, &QPushButton::clicked, this, &InspectStatus::copyAsked);
    connect(m_cancel, &QPushButton::clicked, this, &InspectStatus::cancelAsked);
    connect(m_again, &QPushButton::clicked, this, &InspectStatus::againAsked);
    showEmpty();
}

void InspectStatus::show(State state, const PanelText &text)
{
    m_state = state;
    say(text);
    m_bar->setVisible(state == State::Reading);
    m_choose->setVisible(state == State::Empty || state == State::Remote);
    m_copyHere->setVisible(state == State::Remote);
    m_cancel->setVisible(state == State::Reading);
    m_again->setVisible(state == State::Over);
}

void InspectStatus::showEmpty()
{
    show(State::Empty,
         {Glyph::Database, tr("What is in the file?"),
          tr("Choose a database, or drop one anywhere in this window, to see which tables and indexes take its space, "
             "where their pages are, and what the database says of itself. It may be in use; it is never changed.")});
}

void InspectStatus::showRemote(bool canBeFetched)
{
    show(State::Remote,
         {Glyph::Database, tr("It is not on this computer"),
          canBeFetched
              ? tr("Space, facts and comparisons are of a file here. Copy the database here first, under Make a Copy: "
                   "it is made whole there, and fetched. Then choose that copy under From.")
              : tr("Space, facts and comparisons are of a file here, and From names none. Make a Copy says what can "
                   "be done.")});
}

void InspectStatus::showReading()
{
    show(State::Reading,
         {Glyph::Progress, m_unpacking.isEmpty() ? tr("Reading its pages") : tr("Unpacking it first"), text()});
    showProgress();
}

void InspectStatus::setUnpacking(const QString &sentence, double fraction)
{
    m_unpacking = sentence;
    m_unpacked = fraction;
    if (m_state == State::Reading)
        showReading();
}

void InspectStatus::setProgress(quint32 done, quint32 pageCount)
{
    m_done = done;
    m_pageCount = pageCount;
    if (m_state == State::Reading)
        showProgress();
}

void InspectStatus::showProgress()
{
    if (!m_unpacking.isEmpty()) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(m_unpacked * 1000));
        setText(m_unpacking);
        return;
    }
    m_bar->setRange(0, m_pageCount ? 1000 : 0);
    m_bar->setValue(m_pageCount ? int(quint64(m_done) * 1000 / m_pageCount) : 0);
    setText(m_pageCount ? tr("%1 of %2 read").arg(countText(m_done), pagesText(m_pageCount)) : tr("Looking at it…"));
}

void InspectStatus::showCancelled()
{
    show(State::Over, {Glyph::Stop, tr("Cancelled"), tr("The database is as it was.")});
}

void InspectStatus::showHeld()
{
    show(State::Held,
         {Glyph::Waiting, tr("A copy is being made"),
          tr("The database is looked at as soon as the copy is finished, so that neither waits for the other.")});
}

void InspectStatus::showError(const Error &error)
{
    const ErrorText text = describe(error);
    const bool news = title() != text.title;
    show(State::Over, {Glyph::Warning, text.title, text.advice});
    if (news)
        announce(this, text.title);
}

} // namespace Litecopy
