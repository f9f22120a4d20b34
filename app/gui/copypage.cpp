// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copypage.h"

#include "destinationcard.h"
#include "droptarget.h"
#include "errorpanel.h"
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
#include <utility>

namespace Litecopy {

CopyPage::CopyPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_source(new SourceCard(m_content))
    , m_destination(new DestinationCard(m_content))
    , m_options(new OptionsPanel(m_content))
    , m_plan(new Panel(Glyph::Shield, {}, {}, m_content))
    , m_cancelled(new Panel(Glyph::Stop, tr("Cancelled"), {}, m_content))
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
    m_cancelled->setObjectName(u"cancelledPanel"_qs);
    buildLayout();
    connectCards();
    connectPanels();
    int widest = std::max(m_source->minimumSizeHint().width(), m_destination->minimumSizeHint().width());
    for (Panel *panel :
         {m_plan, m_cancelled, static_cast<Panel *>(m_progress), static_cast<Panel *>(m_result),
          static_cast<Panel *>(m_error), static_cast<Panel *>(m_conflict), static_cast<Panel *>(m_close)}) {
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
        renewName();
        lookAhead();
        if (m_shown == m_plan)
            showPlan();
    });
    connect(m_destination, &DestinationCard::looked, this, &CopyPage::lookAhead);
    connect(m_options, &OptionsPanel::changed, this, [this] {
        forgetForecast();
        lookAhead();
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
    connect(m_conflict, &ConflictPanel::replaceAsked, this, [this] { start(request(true)); });
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

bool CopyPage::canCopy() const
{
    return !isCopying() && !m_source->path().empty() && !m_destination->path().empty();
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
    m_destination->refresh();
    m_nameIsOld = true;
}

void CopyPage::renewName()
{
    // The name says when the copy was made; below a result, it is that copy's name.
    if (std::exchange(m_nameIsOld, false) && m_destination->isSuggested() && !m_destination->path().empty()
        && m_shown == m_plan && !m_destination->isLooking())
        useOtherName();
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

void CopyPage::forgetForecast()
{
    m_forecastJob.reset();
    m_forecast.reset();
}

void CopyPage::lookAhead()
{
    // Who looks at the source while it is read here would see our own lock, and wonder whose it is.
    if (isCopying() || m_source->isReading() || !m_source->state() || m_source->state()->error
        || !m_destination->state())
        return;
    const auto kind = m_destination->state()->kind;
    // The others are said where To stands.
    if (kind != DestinationState::Kind::Missing && kind != DestinationState::Kind::File)
        return;
    const auto foresee = [request = request(kind == DestinationState::Kind::File)](const std::filesystem::path &) {
        return forecastCopy(request);
    };
    m_forecastJob = readInBackground(m_source->path(), foresee, [this](const CopyForecast &forecast) {
        m_forecast = forecast;
        if (m_shown == m_plan)
            showPlan();
    });
}

void CopyPage::pathsChanged()
{
    forgetForecast();
    // What is told below is of other paths now.
    if (!isCopying())
        showPlan();
    showButtons();
}

} // namespace Litecopy
