// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copypage.h"

#include "destinationcard.h"
#include "droptarget.h"
#include "errorpanel.h"
#include "factstext.h"
#include "labels.h"
#include "optionspanel.h"
#include "progresspanel.h"
#include "questionpanels.h"
#include "resultpanel.h"
#include "showinfolder.h"
#include "sourcecard.h"

#include <litecopy/copyjob.h>

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace Litecopy {

CopyPage::CopyPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_source(new SourceCard(m_content))
    , m_destination(new DestinationCard(m_content))
    , m_options(new OptionsPanel(m_content))
    , m_plan(new Panel(Glyph::Shield, {}, {}, m_content))
    , m_progress(new ProgressPanel(m_content))
    , m_result(new ResultPanel(m_content))
    , m_error(new ErrorPanel(m_content))
    , m_conflict(new ConflictPanel(m_content))
    , m_close(new ClosePanel(m_content))
    , m_pauseButton(new QPushButton(tr("&Pause"), this))
    , m_copyButton(new QPushButton(tr("&Copy"), this))
{
    setObjectName(u"copyPage"_qs);
    m_plan->setObjectName(u"planPanel"_qs);
    buildLayout();
    connectCards();
    connectPanels();
    int widest = std::max(m_source->minimumSizeHint().width(), m_destination->minimumSizeHint().width());
    for (Panel *panel :
         {m_plan, static_cast<Panel *>(m_progress), static_cast<Panel *>(m_result), static_cast<Panel *>(m_error),
          static_cast<Panel *>(m_conflict), static_cast<Panel *>(m_close)}) {
        widest = std::max(widest, panel->minimumSizeHint().width());
        panel->hide();
        connect(panel, &Panel::expanded, this, [this] { QTimer::singleShot(0, this, &CopyPage::grown); });
    }
    setNarrowest(widest);
    showPlan();
    showButtons();
}

CopyPage::~CopyPage() = default;

void CopyPage::connectCards()
{
    connect(m_source, &FileCard::pathChanged, this, [this] {
        if (m_destination->isSuggested()) {
            const bool exists = probePath(m_source->path()) == PathKind::File;
            m_destination->suggestFor(exists ? m_source->path() : std::filesystem::path());
        }
        pathsChanged();
        Q_EMIT sourceChanged();
    });
    connect(m_destination, &FileCard::pathChanged, this, &CopyPage::pathsChanged);
    connect(m_source, &FileCard::entered, this, &CopyPage::copy);
    connect(m_destination, &FileCard::entered, this, &CopyPage::copy);
    connect(m_source, &SourceCard::looked, this, [this] {
        m_destination->setNeededSpace(m_source->neededSpace());
        if (m_shown == m_plan)
            showPlan();
    });
    connect(m_options, &OptionsPanel::changed, this, [this] {
        if (m_shown == m_plan)
            showPlan();
    });
    connect(m_options, &OptionsPanel::expanded, this, [this] { QTimer::singleShot(0, this, &CopyPage::grown); });
    connect(m_copyButton, &QPushButton::clicked, this, [this] { isCopying() ? cancel() : copy(); });
    connect(m_pauseButton, &QPushButton::clicked, this, &CopyPage::togglePause);
}

void CopyPage::connectPanels()
{
    connect(m_result, &ResultPanel::showInFolderAsked, this, [this] { showInFolder(m_finishedCopy); });
    connect(m_result, &ResultPanel::copyAgainAsked, this, &CopyPage::copyAgain);
    connect(m_error, &ErrorPanel::tryAgainAsked, this, &CopyPage::copy);
    connect(m_conflict, &ConflictPanel::otherNameAsked, this, &CopyPage::takeOtherName);
    connect(m_conflict, &ConflictPanel::replaceAsked, this, [this] { start(DestinationMode::Replace); });
    connect(m_conflict, &ConflictPanel::dismissed, this, &CopyPage::escape);
    connect(m_close, &ClosePanel::keepCopyingAsked, this, &CopyPage::escape);
    connect(m_close, &ClosePanel::cancelAndCloseAsked, this, [this] {
        m_closing = true;
        cancel();
    });
}

void CopyPage::setSource(const std::filesystem::path &source)
{
    if (!isCopying())
        m_source->setPath(source);
}

void CopyPage::setDestination(const std::filesystem::path &destination)
{
    if (isCopying())
        return;
    if (probePath(destination) == PathKind::Folder && !m_source->path().empty())
        m_destination->suggestFor(m_source->path(), destination);
    else
        m_destination->setPath(destination);
}

const std::filesystem::path &CopyPage::source() const noexcept
{
    return m_source->path();
}

void CopyPage::focusSource()
{
    m_source->field()->setFocus();
}

void CopyPage::chooseSource()
{
    if (!isCopying())
        m_source->choose();
}

void CopyPage::chooseDestination()
{
    if (!isCopying())
        m_destination->choose();
}

bool CopyPage::isPaused() const
{
    return m_job && m_job->isPaused();
}

bool CopyPage::canCopy() const
{
    return !isCopying() && !m_source->path().empty() && !m_destination->path().empty();
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

CopyRequest CopyPage::request() const
{
    CopyRequest request;
    request.source = m_source->path();
    request.destination = m_destination->path();
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
    switch (m_options->existing()) {
    case OptionsPanel::Existing::WriteInto:
        start(DestinationMode::WriteInto);
        return;
    case OptionsPanel::Existing::Replace:
        start(exists ? DestinationMode::Replace : DestinationMode::NewFile);
        return;
    case OptionsPanel::Existing::Ask:
        break;
    }
    if (exists && !m_destination->isReplaceConfirmed()) {
        m_conflict->ask(m_destination->path(), m_source->summary());
        showPanel(m_conflict);
        m_conflict->focusDefault();
        return;
    }
    start(exists ? DestinationMode::Replace : DestinationMode::NewFile);
}

void CopyPage::start(DestinationMode mode)
{
    if (!canCopy())
        return;
    CopyRequest copyRequest = request();
    copyRequest.destinationMode = mode;
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
    // Its signal is being delivered: it may go, but not yet.
    m_job.release()->deleteLater();
    m_close->hide();
    setChangeable(true);
    if (result.isCopied()) {
        m_finishedCopy = result.receipt.destination;
        m_destination->markFinished();
        m_result->setResult(result);
        showPanel(m_result);
        announce(m_result, m_result->title());
    } else if (result.outcome == CopyOutcome::Cancelled) {
        showPanel(m_plan);
        m_plan->setGlyph(Glyph::Stop);
        m_plan->setTitle(tr("Cancelled"));
        m_plan->setText(tr("The database is as it was, and no part of a copy is left."));
        announce(m_plan, m_plan->title());
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

void CopyPage::escape()
{
    if (m_close->isVisible()) {
        m_closing = false;
        m_close->hide();
        m_copyButton->setFocus();
    } else if (m_shown == m_conflict) {
        showPlan();
        m_destination->field()->setFocus();
    } else {
        cancel();
    }
}

void CopyPage::askBeforeClosing()
{
    m_close->show();
    m_close->focusDefault();
    announce(m_close, m_close->title());
    QTimer::singleShot(0, this, &CopyPage::grown);
}

void CopyPage::refresh()
{
    if (isCopying())
        return;
    m_source->refresh();
    // The name says when the copy was made; below a result, it is that copy's name.
    if (m_destination->isSuggested() && !m_destination->path().empty() && m_shown == m_plan)
        useOtherName();
    m_destination->refresh();
}

void CopyPage::copyAgain()
{
    useOtherName();
    copy();
}

void CopyPage::takeOtherName()
{
    useOtherName();
    m_destination->field()->setFocus();
}

void CopyPage::useOtherName()
{
    m_destination->suggestFor(m_source->path(), m_destination->path().parent_path());
}

void CopyPage::pathsChanged()
{
    // What is told below is of other paths now.
    if (!isCopying())
        showPlan();
    showButtons();
}

} // namespace Litecopy
