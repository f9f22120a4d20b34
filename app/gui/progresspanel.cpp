// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "progresspanel.h"

#include "copymapstrip.h"
#include "labels.h"
#include "progresstext.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace Litecopy {

ProgressPanel::ProgressPanel(QWidget *parent)
    : Panel(Glyph::Progress, tr("Copying"), {}, parent)
    , m_bar(new QProgressBar(this))
    , m_map(new CopyMapStrip(this))
    , m_sentence(new QLabel(this))
    , m_note(new SecondaryLabel({}, this))
{
    setObjectName(u"progressPanel"_qs);
    m_bar->setObjectName(u"bar"_qs);
    m_bar->setAccessibleName(tr("Progress of the copy"));
    m_bar->setTextVisible(false);
    m_sentence->setObjectName(u"sentence"_qs);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_note->setObjectName(u"note"_qs);
    body()->addSpacing(2);
    body()->addWidget(m_bar);
    body()->addWidget(m_map);
    body()->addWidget(m_sentence);
    body()->addWidget(m_note);
}

void ProgressPanel::begin(const QString &name, CheckLevel check)
{
    m_name = name;
    m_check = check;
    m_estimator = {};
    m_progress = {};
    m_paused = false;
    m_cancelling = false;
    m_map->begin();
    setTitle({});
    showProgress();
}

void ProgressPanel::setProgress(const CopyProgress &progress)
{
    m_progress = progress;
    m_estimator.add(progress);
    m_map->setProgress(progress);
    showProgress();
}

void ProgressPanel::setPaused(bool paused)
{
    m_paused = paused;
    showProgress();
}

void ProgressPanel::setCancelling()
{
    m_cancelling = true;
    showProgress();
}

void ProgressPanel::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ProgressPanel::showProgress()
{
    if (m_cancelling) {
        setTitle(tr("Cancelling"));
        m_sentence->setText(tr("Cancelling…"));
        showNote({});
        return;
    }
    CopyProgress progress = m_progress;
    progress.paused = m_paused && progress.phase != CopyPhase::Done;
    setGlyph(progress.paused ? Glyph::Pause : Glyph::Progress);

    const int value = barValue(progress, m_check);
    // A bar that runs to and fro says that something is done; paused, nothing is.
    m_bar->setRange(0, value < 0 && !progress.paused ? 0 : barMaximum);
    m_bar->setValue(value < 0 ? 0 : value);
    m_sentence->setText(progressSentence(progress, m_estimator.rate()));
    showNote(progressNote(progress));

    const QString heading = progressTitle(progress, m_name);
    if (heading == title())
        return;
    setTitle(heading);
    // Only when the phase changes: a screen reader that read every report would never be silent.
    announce(m_sentence, m_sentence->text());
}

} // namespace Litecopy
