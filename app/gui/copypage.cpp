// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copypage.h"

#include "alsolist.h"
#include "copychoice.h"
#include "copymemory.h"
#include "copystatus.h"
#include "copytext.h"
#include "destinationcard.h"
#include "drivetraffic.h"
#include "onemoment.h"
#include "outlooktext.h"
#include "packedforms.h"
#include "pagescroll.h"
#include "pathedit.h"
#include "progresspanel.h"
#include "repeatdialog.h"
#include "sourcecard.h"
#include "sourcelook.h"
#include "widgets.h"

#include <litecopy/copyjob.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

// Pixels.
constexpr int margin = 20;
constexpr int widest = 760; // wider lines are hard to follow, and what belongs together stands apart
/// In the middle of `room`, as wide as it may be.
void centre(QWidget *part, QWidget *room)
{
    constexpr int all = 1000; // but for what is left over
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(part, all);
    row->addStretch(1);
}

constexpr auto patience = 1h; // of one who would rather wait than close a program
constexpr auto namingTime = 20s; // slow mounts are asked a few times

} // namespace

CopyPage::CopyPage(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_content(new QWidget)
    , m_scroll(new PageScroll(m_content, this))
    , m_choice(new CopyChoice(m_content))
    , m_status(new CopyStatus(m_content))
    , m_pauseButton(makeButton(tr("&Pause"), u"pauseButton"_qs, this))
    , m_repeatButton(makeButton(tr("Repe&at…"), u"repeatButton"_qs, this))
    , m_copyButton(makeButton(tr("&Copy"), u"copyButton"_qs, this))
{
    setObjectName(u"copyPage"_qs);
    m_namingTime.setSingleShot(true);
    connect(&m_namingTime, &QTimer::timeout, this, &CopyPage::giveFolderUp);
    buildLayout();
    linkChoice();
    linkStatus();
    showOutlook();
    showButtons();
}

CopyPage::~CopyPage() = default;

void CopyPage::buildLayout()
{
    auto *parts = new QWidget(m_content);
    parts->setMaximumWidth(widest);
    QVBoxLayout *column = makeColumn(parts, 12);
    column->setContentsMargins(margin, 12, margin, 4);
    column->addWidget(m_choice);
    column->addWidget(m_status);
    column->addStretch(1);
    centre(parts, m_content);

    keepBarInMargin(m_scroll, column);
    // What is in sight stays so while it grows, as a panel does whose facts are still being read.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CopyPage::keepInSight);
    // From then on it is the user who says what is in sight.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_inSight.clear(); });

    m_repeatButton->setToolTip(tr("Has the copy made by the clock, and shows what is repeated already"));
    m_copyButton->setDefault(true);
    auto *row = new QWidget(this);
    row->setMaximumWidth(widest);
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(margin, 8, margin, margin - 4);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_pauseButton, m_repeatButton, m_copyButton}) {
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
        buttons->addWidget(button);
    }
    QVBoxLayout *layout = makeColumn(this, 0);
    layout->addWidget(m_scroll, 1);
    auto *foot = new QWidget(this);
    centre(row, foot);
    layout->addWidget(foot);
}

void CopyPage::linkChoice()
{
    connect(m_choice, &CopyChoice::pathsChanged, this, [this] {
        m_inSight.clear();
        // The panel below is about other paths now.
        if (!isCopying())
            showOutlook();
        showButtons();
    });
    connect(m_choice, &CopyChoice::outlookChanged, this, [this] {
        m_status->setSource(m_choice->source().summary(), m_choice->source().info());
        if (m_status->showsOutlook())
            showOutlook();
        showButtons();
    });
    connect(m_choice, &CopyChoice::copyAsked, this, &CopyPage::copy);
    connect(m_choice, &CopyChoice::settled, this, [this] {
        if (m_choice->mustAskAboutExisting())
            m_status->askAboutExisting(m_choice->destination().path(), m_choice->canUpdate(), m_choice->canBePutBack());
        else
            start(m_choice->request());
    });
    connect(m_choice, &CopyChoice::grown, this, [this] { bringInSight(m_choice->options()); });
}

void CopyPage::linkStatus()
{
    connect(m_status, &CopyStatus::tryAgainAsked, this, [this] {
        // What was known of the files may be out of date.
        if (!isCopying() && m_choice->isComplete())
            m_choice->settle();
    });
    connect(m_status, &CopyStatus::keepWaitingAsked, this, [this] {
        CopyRequest request = m_lastRequest;
        request.timeout = patience;
        start(request);
    });
    connect(m_status, &CopyStatus::withoutLockAsked, this, [this] {
        CopyRequest request = m_lastRequest;
        request.method = CopyMethod::UnlockedSnapshot;
        start(request);
    });
    connect(m_status, &CopyStatus::replaceAsked, this, [this] { start(m_choice->request()); });
    connect(m_status, &CopyStatus::updateAsked, this,
            [this](bool inPlace) { start(m_choice->requestToUpdate(inPlace)); });
    connect(m_status, &CopyStatus::dismissed, this, &CopyPage::escape);
    connect(m_status, &CopyStatus::putBackAsked, this, [this] {
        const auto copy = m_choice->source().path();
        const auto database = m_choice->destination().path();
        showOutlook();
        Q_EMIT putBackAsked(copy, database, {});
    });
    connect(m_status, &CopyStatus::createFolderAsked, m_choice, &CopyChoice::createFolder);
    connect(m_status, &CopyStatus::encryptedTold, this, [this](bool told) {
        m_choice->source().setToldEncrypted(told);
        showOutlook();
    });
    connect(m_status, &CopyStatus::putFromBackAsked, this, [this] {
        Q_EMIT putBackAsked(m_choice->source().path(), m_choice->origin().database, m_choice->origin().made);
    });
    connect(m_status, &CopyStatus::putResultBackAsked, this,
            [this] { Q_EMIT putBackAsked(m_copied, m_copiedFrom, {}); });
    connect(m_status, &CopyStatus::rescueAsked, this, [this] {
        // The copy has what the database has, and no program writes to it.
        const bool isCopy = m_status->showsCopy() && !packedFormOf(m_copied);
        Q_EMIT rescueAsked(isCopy ? m_copied : m_choice->source().path());
    });
    connect(m_status, &CopyStatus::copyAgainAsked, this, [this] {
        if (canCopy())
            m_choice->settleUnderOtherName();
    });
    connect(m_status, &CopyStatus::otherNameAsked, this, [this] {
        showOutlook();
        m_choice->takeOtherName();
        m_choice->destination().field()->setFocus();
    });
    connect(m_status, &CopyStatus::cancelAndCloseAsked, this, [this] {
        m_closing = true;
        cancel();
    });
    connect(m_status, &CopyStatus::shown, this, &CopyPage::bringInSight);
    connect(m_status, &CopyStatus::shown, this, &CopyPage::showButtons);
    connect(m_status, &CopyStatus::grown, this, &CopyPage::bringInSight);
    connect(m_copyButton, &QPushButton::clicked, this, [this] {
        if (isCopying())
            cancel();
        else if (m_status->showsCopy())
            beginAnew();
        else
            copy();
    });
    connect(m_pauseButton, &QPushButton::clicked, this, &CopyPage::togglePause);
    connect(m_repeatButton, &QPushButton::clicked, this, &CopyPage::repeat);
}

QWidget *CopyPage::lastWidget() const noexcept
{
    return m_copyButton;
}

bool CopyPage::isPaused() const
{
    return m_job ? m_job->isPaused() : m_pausesNext;
}

bool CopyPage::canCopy() const
{
    return !isCopying() && m_choice->mayCopy();
}

QString CopyPage::activity() const
{
    if (!isCopying())
        return {};
    const QString name = displayPath(m_lastRequest.source.filename());
    if (isCancelling())
        return tr("Cancelling %1").arg(name);
    if (isPaused())
        return tr("Paused: %1").arg(name);
    if (m_status->progress().isWaiting())
        return tr("Waiting: %1").arg(name);
    if (!m_job)
        return tr("Looking at “%1”…").arg(nameOfFolder(m_moment->folder()));
    const CopyProgress &progress = m_job->progress();
    if (progress.phase == CopyPhase::Preparing)
        return tr("Copying %1").arg(name);
    const int percent = m_status->progress().percent();
    return progress.comparing ? tr("Comparing %1, %2 %").arg(name).arg(percent)
                              : tr("Copying %1, %2 %").arg(name).arg(percent);
}

double CopyPage::fraction() const
{
    if (!m_job)
        return -1;
    // Also after a restart, when nothing is known of the pages again, its bar stays where it was.
    const int percent = m_status->progress().percent();
    return percent == 0 && barValue(m_job->progress(), m_job->request().check) < 0 ? -1 : percent / 100.0;
}

bool CopyPage::isWaiting() const
{
    return isCopying() && !isPaused() && m_status->progress().isWaiting();
}

void CopyPage::copy()
{
    if (isEnabled() && canCopy())
        m_choice->settle();
}

void CopyPage::copyEarlier(const EarlierState &state, const std::filesystem::path &destination)
{
    if (isCopying() || !isEnabled())
        return;
    m_choice->setEarlierState(state);
    m_choice->setDestination(destination);
    copy();
}

void CopyPage::repeat()
{
    auto *dialog = new RepeatDialog(m_choice->toRepeat(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CopyPage::start(CopyRequest request)
{
    // Disabled while a copy is kept or put back, which may have begun since this one was asked for.
    if (isCopying() || !isEnabled() || !m_choice->isComplete())
        return;
    m_lastRequest = request;
    m_sinceCancel.invalidate();
    m_choice->source().remember();
    m_choice->destination().remember();
    m_choice->destination().rememberFolderOf(m_choice->source().path());
    m_choice->setHeld(true);
    const auto renew = [kind = m_choice->source().kind()](CopyRequest &another) {
        another.input = inputFrom(another.source, kind, another.timeout);
    };
    m_moment = std::make_unique<OneMoment>(std::move(request), m_choice->also().folders(), renew);
    run(m_moment->first());
    m_copyButton->setFocus();
}

void CopyPage::run(CopyRequest request)
{
    m_status->progress().begin(displayPath(request.source.filename()), request.check, {},
                               nameOfFolder(request.destination.parent_path()));
    const auto folder = request.destination.parent_path();
    m_place = std::make_unique<DrivePlace>(folder);
    m_job = std::make_unique<CopyJob>(std::move(request));
    connect(m_job.get(), &CopyJob::progressChanged, this, [this](const CopyProgress &progress) {
        m_status->progress().setProgress(progress);
        Q_EMIT activityChanged();
    });
    connect(m_job.get(), &CopyJob::finished, this, &CopyPage::finish);
    connect(m_job.get(), &CopyJob::pausedChanged, this, [this, folder](bool paused) {
        m_place = paused ? nullptr : std::make_unique<DrivePlace>(folder);
        m_status->progress().setPaused(paused);
        showButtons();
    });
    if (std::exchange(m_pausesNext, false))
        m_job->pause();
    m_status->showProgress();
    showButtons();
    m_job->start();
}

void CopyPage::finish(const CopyResult &result)
{
    const auto finished = std::move(m_job);
    m_place.reset();
    const CopyRequest &request = finished->request();
    // Where the copy into To failed, the first that is made is another one.
    if (request.destination == m_lastRequest.destination
        && (result.isCopied() || result.outcome == CopyOutcome::UpToDate))
        m_choice->destination().markFinished();
    m_memory->add(result, request);
    m_moment->ended(request, result);
    if (m_sinceCancel.isValid())
        m_moment->cancel();
    if (m_moment->goesOn())
        goOn();
    else
        showResults();
}

void CopyPage::goOn()
{
    const auto name = [name = m_moment->name(), source = m_lastRequest.source](const std::filesystem::path &folder) {
        return freeNameIn(folder, name, source);
    };
    m_status->progress().begin(displayPath(m_lastRequest.source.filename()), m_lastRequest.check);
    m_naming = readInBackground(m_moment->folder(), name, [this](const std::filesystem::path &destination) {
        const auto naming = std::move(m_naming);
        m_namingTime.stop();
        run(m_moment->next(destination));
    });
    m_namingTime.start(namingTime);
    m_status->progress().setTitle(activity());
    showButtons();
}

void CopyPage::giveFolderUp()
{
    // On a mount that gives no answer it would be waited for ever.
    m_naming.reset();
    m_pausesNext = false;
    m_moment->passOver({ErrorCode::IoError,
                        m_moment->folder(),
                        QCoreApplication::translate("Litecopy", "it gave no answer in time"),
                        0,
                        {}});
    if (m_moment->goesOn())
        goOn();
    else
        showResults();
}

void CopyPage::showResults()
{
    const auto moment = std::move(m_moment);
    const CopyResult &result = moment->main();
    const CopyRequest &request = m_lastRequest;
    m_copied = result.receipt.destination.empty() ? request.destination : result.receipt.destination;
    m_copiedFrom = request.source;
    const bool hadFocus = m_copyButton->hasFocus();
    m_status->showResult(result, !request.input, moment->others());
    m_choice->setHeld(false);
    showButtons();
    if (hadFocus)
        m_status->takeFocus();
    if (result.outcome != CopyOutcome::Cancelled)
        Q_EMIT ended(tr("%1: %2").arg(displayPath(request.source.filename()), m_status->title()), m_status->text());
    if (std::exchange(m_closing, false))
        Q_EMIT closeAllowed();
}

void CopyPage::beginAnew()
{
    m_choice->setEarlierState({});
    showOutlook();
    m_choice->refresh(true);
    // What a person called the finished copy is that copy's name.
    if (!m_choice->destination().isSuggested())
        m_choice->takeOtherName();
    m_choice->source().field()->setFocus();
    m_choice->source().field()->selectAll();
}

void CopyPage::cancel()
{
    m_choice->cancel();
    if (!isCopying() || m_sinceCancel.isValid())
        return;
    m_sinceCancel.start();
    if (m_naming) {
        m_naming.reset();
        m_namingTime.stop();
        m_pausesNext = false;
        m_moment->cancel();
        showResults();
        return;
    }
    m_job->cancel();
    m_status->progress().setCancelling();
    // Nothing is left to be asked.
    m_status->dropQuestionBeforeClosing();
    showButtons();
}

bool CopyPage::isHanging() const
{
    return m_job && m_sinceCancel.isValid() && m_sinceCancel.hasExpired(cancelTime / 1ms);
}

void CopyPage::togglePause()
{
    if (m_naming) {
        // The next copy will be.
        m_pausesNext = !m_pausesNext;
        m_status->progress().setPaused(m_pausesNext);
        if (!m_pausesNext)
            m_status->progress().setTitle(activity());
        showButtons();
    }
    if (!m_job)
        return;
    if (m_job->isPaused())
        m_job->resume();
    else
        m_job->pause();
}

void CopyPage::escape()
{
    if (m_status->isAskingBeforeClosing()) {
        m_closing = false;
        m_status->dropQuestionBeforeClosing();
        m_copyButton->setFocus();
    } else if (m_status->isAskingAboutExisting()) {
        showOutlook();
        m_choice->destination().field()->setFocus();
    } else {
        cancel();
    }
}

void CopyPage::askBeforeClosing()
{
    m_status->askBeforeClosing();
}

void CopyPage::refresh()
{
    // While a result is shown, the suggested name is that copy's.
    if (!isCopying())
        m_choice->refresh(m_status->showsOutlook());
}

void CopyPage::showOutlook()
{
    m_status->showOutlook(m_choice->outlook(),
                          {.putBack = m_choice->origin().isKnown(),
                           .createFolder = m_choice->lacksFolder(),
                           .rescue = m_choice->canBeRescued(),
                           .encrypted = m_choice->mayBeToldEncrypted(),
                           .isEncrypted = m_choice->source().isToldEncrypted()});
}

void CopyPage::showButtons()
{
    const bool copying = isCopying();
    const bool isOver = !copying && m_status->showsCopy();
    m_copyButton->setText(copying ? tr("&Cancel") : isOver ? tr("&New Copy") : tr("&Copy"));
    // A question has a default of its own.
    m_copyButton->setDefault(!isOver && !m_status->isAskingAboutExisting());
    m_copyButton->setToolTip(copying
                                 ? tr("Cancelling does no harm: the database stays as it is, and no half copy is left")
                                 : m_choice->refusal());
    m_copyButton->setEnabled(copying || isOver || canCopy());
    m_repeatButton->setVisible(!copying);
    m_pauseButton->setVisible(copying);
    m_pauseButton->setText(isPaused() ? tr("Res&ume") : tr("&Pause"));
    Q_EMIT activityChanged();
}

void CopyPage::bringInSight(QWidget *part)
{
    m_inSight = part;
    QTimer::singleShot(0, this, &CopyPage::keepInSight);
}

/// All of it where there is room, else from its beginning.
void CopyPage::keepInSight()
{
    // The page is laid out when there is room for it.
    if (!m_inSight || !m_scroll->widget())
        return;
    // The first look is the invitation.
    if (m_status->showsOutlook() && m_choice->source().path().empty()) {
        m_scroll->verticalScrollBar()->setValue(0);
        return;
    }
    if (m_inSight->height() > m_scroll->viewport()->height())
        m_scroll->verticalScrollBar()->setValue(m_inSight->mapTo(m_content, QPoint()).y());
    else
        m_scroll->ensureWidgetVisible(m_inSight, 0,
                                      std::min(margin, (m_scroll->viewport()->height() - m_inSight->height()) / 2));
    // What will be copied is said while a path is typed: the field stays in sight before that.
    QWidget *const typed = window()->focusWidget();
    if (m_status->showsOutlook() && typed && m_choice->isAncestorOf(typed))
        m_scroll->ensureWidgetVisible(typed, 0, margin);
}

} // namespace Litecopy
