// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of CopyPage that copies: start, watch, pause, cancel, and the end.

#include "copypage.h"

#include "destinationcard.h"
#include "droptarget.h"
#include "errorpanel.h"
#include "labels.h"
#include "optionspanel.h"
#include "pathtext.h"
#include "progresspanel.h"
#include "questionpanels.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "sourcecard.h"

#include <litecopy/copyjob.h>

#include <QPushButton>

namespace Litecopy {

bool CopyPage::isPaused() const
{
    return m_job && m_job->isPaused();
}

QString CopyPage::activity() const
{
    if (!m_job)
        return {};
    const QString name = displayPath(m_job->request().source.filename());
    if (m_job->isPaused())
        return tr("Paused: %1").arg(name);
    const CopyProgress &progress = m_job->progress();
    if (progress.phase != CopyPhase::Copying || progress.pageCount == 0)
        return tr("Copying %1").arg(name);
    return tr("Copying %1, %2 %").arg(name).arg(int(progress.fraction() * 100));
}

CopyRequest CopyPage::request(bool exists) const
{
    CopyRequest request;
    request.source = m_source->path();
    request.destination = m_destination->path();
    if (m_options->existing() == OptionsPanel::Existing::WriteInto)
        request.destinationMode = DestinationMode::WriteInto;
    else
        request.destinationMode = exists ? DestinationMode::Replace : DestinationMode::NewFile;
    m_options->apply(request);
    return request;
}

void CopyPage::copy()
{
    if (!canCopy())
        return;
    // An own suggestion that was taken meanwhile, by the last copy mostly, is no question.
    if (m_destination->isSuggested() && probePath(m_destination->path()) != PathKind::Missing)
        useOtherName();
    const bool exists = probePath(m_destination->path()) == PathKind::File;
    if (exists && m_options->existing() == OptionsPanel::Existing::Ask && !m_destination->isReplaceConfirmed()) {
        m_conflict->ask(m_destination->path(), m_source->summary());
        showPanel(m_conflict);
        m_conflict->focusDefault();
        return;
    }
    start(request(exists));
}

void CopyPage::start(CopyRequest copyRequest)
{
    if (!canCopy())
        return;
    forgetForecast();
    m_source->remember();
    m_destination->remember();
    // A connection of our own beside the copy's could let a lock linger.
    m_source->pauseLooking();

    m_progress->begin(displayPath(copyRequest.source.filename()), copyRequest.check);
    m_job = std::make_unique<CopyJob>(std::move(copyRequest));
    connect(m_job.get(), &CopyJob::progressChanged, this, &CopyPage::showProgress);
    connect(m_job.get(), &CopyJob::finished, this, &CopyPage::finish);
    connect(m_job.get(), &CopyJob::pausedChanged, this, [this](bool paused) {
        m_progress->setPaused(paused);
        showButtons();
    });
    setChangeable(false);
    showPanel(m_progress);
    showButtons();
    m_copyButton->setFocus();
    m_job->start();
}

void CopyPage::showProgress(const CopyProgress &progress)
{
    m_progress->setProgress(progress);
    Q_EMIT activityChanged();
}

void CopyPage::finish(const CopyResult &result)
{
    m_job.reset();
    m_close->hide();
    setChangeable(true);
    if (result.isCopied()) {
        m_finishedCopy = result.receipt.destination;
        m_destination->markFinished();
        m_result->setResult(result);
        showPanel(m_result);
        announce(m_result, m_result->title());
    } else if (result.outcome == CopyOutcome::Cancelled) {
        m_cancelled->setText(cancelledText(result.receipt));
        showPanel(m_cancelled);
        announce(m_cancelled, m_cancelled->title());
    } else {
        m_error->setResult(result);
        showPanel(m_error);
        announce(m_error, m_error->title() + u' ' + m_error->text());
    }
    m_source->resumeLooking();
    m_destination->refresh();
    showButtons();
    if (m_closing)
        Q_EMIT closeAllowed();
}

void CopyPage::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    m_progress->setCancelling();
}

void CopyPage::togglePause()
{
    if (!m_job)
        return;
    if (m_job->isPaused())
        m_job->resume();
    else
        m_job->pause();
}

void CopyPage::copyAgain()
{
    useOtherName();
    copy();
}

} // namespace Litecopy
