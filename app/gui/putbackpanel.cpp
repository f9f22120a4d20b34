// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "putbackpanel.h"

#include "drivetraffic.h"
#include "progresspanel.h"
#include "quantitytext.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/keepjob.h>

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

PutBackPanel::PutBackPanel(QWidget *parent)
    : QWidget(parent)
    , m_offer(new PutBackOffer(this))
    , m_progress(new ProgressPanel(this))
    , m_result(new Panel(Glyph::Check, {}, {}, this))
    , m_error(new Panel(Glyph::Warning, {}, {}, this))
    , m_cancelled(new Panel(Glyph::Stop, tr("Cancelled"), {}, this))
{
    setObjectName(u"putBackPanel"_qs);
    m_progress->setObjectName(u"putBackProgress"_qs);
    m_cancel = m_progress->addButton(tr("&Cancel"), u"cancelPutBack"_qs);
    buildResult();
    buildError();
    m_cancelled->setObjectName(u"putBackCancelled"_qs);
    QPushButton *done = m_cancelled->addButton(tr("&Back"), u"cancelledBack"_qs);
    QVBoxLayout *column = makeColumn(this, 0);
    for (Panel *part : findChildren<Panel *>(QString(), Qt::FindDirectChildrenOnly)) {
        column->addWidget(part);
        part->hide();
        connect(part, &Panel::expanded, this, &PutBackPanel::expanded);
    }
    connect(m_offer, &PutBackOffer::putBackAsked, this, [this] {
        m_copyName = m_offer->copyName();
        m_copy = m_offer->copy();
        m_undoWay = RestoreWay::Automatic;
        run(m_offer->request(), false);
    });
    connect(m_offer, &PutBackOffer::dismissed, this, &PutBackPanel::escape);
    connect(m_cancel, &QPushButton::clicked, this, &PutBackPanel::cancel);
    connect(done, &QPushButton::clicked, this, &PutBackPanel::escape);
}

PutBackPanel::~PutBackPanel() = default;

void PutBackPanel::buildResult()
{
    m_result->setObjectName(u"putBackResult"_qs);
    auto *form = new FactForm;
    m_resultDatabase = form->addFact(tr("Database"), u"putBackResultDatabase"_qs);
    m_resultCheck = form->addFact(tr("Check"), u"putBackResultCheck"_qs);
    m_resultTime = form->addFact(tr("Time"), u"putBackResultTime"_qs);
    m_resultKept = new ElidedLabel(m_result);
    m_resultKept->setObjectName(u"putBackResultKept"_qs);
    form->addFact(tr("Kept"), m_resultKept);
    m_result->body()->addLayout(form);
    m_undo = m_result->addButton(tr("&Undo"), u"undoPutBack"_qs);
    m_showKept = m_result->addButton(tr("&Show in Folder"), u"showKeptBefore"_qs);
    m_showKept->setToolTip(tr("Shows what was kept"));
    QPushButton *done = m_result->addButton(tr("D&one"), u"putBackDone"_qs);
    m_result->addDetails();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        RestoreRequest request;
        request.copy = m_kept;
        request.database = m_request.database;
        // It may be damaged: it is what was there.
        request.evenIfDamaged = true;
        request.way = m_undoWay;
        run(request, !m_undoes);
    });
    connect(m_showKept, &QPushButton::clicked, this, [this] { showInFolder(m_kept); });
    connect(done, &QPushButton::clicked, this, &PutBackPanel::escape);
}

void PutBackPanel::buildError()
{
    m_error->setObjectName(u"putBackError"_qs);
    m_error->setTone(Tone::Bad);
    m_again = m_error->addButton(tr("Try A&gain"), u"putBackAgain"_qs);
    m_evenDamaged = m_error->addButton(tr("&Put Back Anyway"), u"putBackEvenDamaged"_qs);
    m_evenDamaged->setToolTip(tr("What is there now is kept, and all that can be read of the copy comes back"));
    QPushButton *back = m_error->addButton(tr("&Back"), u"errorBack"_qs);
    m_error->addDetails();
    m_evenDamaged->hide();
    connect(m_again, &QPushButton::clicked, this, [this] { run(RestoreRequest(m_request), m_undoes); });
    connect(m_evenDamaged, &QPushButton::clicked, this, [this] {
        RestoreRequest request = m_request;
        request.evenIfDamaged = true;
        run(request, m_undoes);
    });
    connect(back, &QPushButton::clicked, this, &PutBackPanel::escape);
}

void PutBackPanel::showPart(Panel *part)
{
    if (m_shown && m_shown != part)
        m_shown->hide();
    m_shown = part;
    if (!part)
        return;
    part->show();
    Q_EMIT shown(part);
}

void PutBackPanel::offer(const std::filesystem::path &copy, const std::filesystem::path &database,
                         const QDateTime &made)
{
    if (isRunning())
        return;
    m_offer->offer(copy, database, made);
    showPart(m_offer);
    m_offer->focusSafest();
    announce(m_offer, m_offer->title() + u' ' + m_offer->text());
}

void PutBackPanel::withdraw()
{
    m_offer->withdraw();
    if (isRunning())
        return;
    m_copy = {};
    showPart(nullptr);
}

void PutBackPanel::refresh()
{
    if (m_shown == m_offer)
        m_offer->refresh();
}

bool PutBackPanel::isCancelling() const
{
    return m_job && m_progress->isCancelling();
}

bool PutBackPanel::isHanging() const
{
    return m_job && m_progress->isHanging();
}

QString PutBackPanel::activity() const
{
    if (isCancelling())
        return tr("Cancelling %1").arg(displayPath(m_request.database.filename()));
    return m_job ? m_activity : QString();
}

double PutBackPanel::fraction() const
{
    return m_job ? m_progress->percent() / 100.0 : -1;
}

void PutBackPanel::run(const RestoreRequest &request, bool undoes)
{
    if (isRunning())
        return;
    m_offer->stop();
    m_request = request;
    m_undoes = undoes;
    const QString name = displayPath(request.database.filename());
    m_activity = tr("Putting back %1").arg(name);
    m_progress->begin(name, std::max(request.check, CheckLevel::Quick), m_activity);
    m_place = std::make_unique<DrivePlace>(request.database.parent_path());
    m_job = std::make_unique<RestoreJob>(request);
    connect(m_job.get(), &RestoreJob::progressChanged, this, [this, name](const CopyProgress &progress) {
        m_progress->setProgress(progress);
        m_activity = m_progress->isWaiting()         ? tr("Waiting: %1").arg(name)
            : progress.phase == CopyPhase::Preparing ? tr("Putting back %1").arg(name)
                                                     : tr("Putting back %1, %2 %").arg(name).arg(m_progress->percent());
        Q_EMIT activityChanged();
    });
    connect(m_job.get(), &RestoreJob::finished, this, &PutBackPanel::finish);
    m_cancel->setEnabled(true);
    showPart(m_progress);
    m_cancel->setFocus();
    m_job->start();
    Q_EMIT activityChanged();
}

void PutBackPanel::finish(const RestoreResult &result)
{
    const auto finishedJob = std::move(m_job);
    m_place.reset();
    if (result.copy.isCopied()) {
        showResult(result);
    } else if (result.copy.outcome == CopyOutcome::Cancelled) {
        m_cancelled->setText(cancelledText(result.copy.receipt));
        showPart(m_cancelled);
        announce(m_cancelled, m_cancelled->title() + u' ' + m_cancelled->text());
    } else {
        showError(result);
    }
    Q_EMIT finished(result);
    if (const Panel *const told = result.copy.isCopied() ? m_result : m_error;
        result.copy.outcome != CopyOutcome::Cancelled)
        Q_EMIT ended(tr("%1: %2").arg(displayPath(m_request.database.filename()), told->title()), told->text());
    Q_EMIT activityChanged();
}

void PutBackPanel::showResult(const RestoreResult &result)
{
    const CopyReceipt &receipt = result.copy.receipt;
    const bool sound = receipt.check != CheckOutcome::Damaged && receipt.warnings.isEmpty();
    m_kept = receipt.safetyCopy;
    // What was destroyed comes back by its file, and goes again so.
    if (result.isDestroyed)
        m_undoWay = RestoreWay::Replace;
    const QString name = displayPath(m_request.database.filename());
    QStringList sentences{m_undoes ? tr("“%1” holds again what it held before.").arg(name)
                                   : tr("“%1” holds what %2 holds.").arg(name, m_copyName)};
    if (result.way == RestoreWay::WriteInto)
        sentences.append(tr("Programs that have it open go on with it."));
    if (receipt.check == CheckOutcome::Damaged)
        sentences.append(tr("The check found damage in it: all that could be read came back."));
    sentences.append(receipt.warnings);
    m_result->setTone(sound ? Tone::Good : Tone::Caution);
    m_result->say(
        {sound ? Glyph::Check : Glyph::Warning, m_undoes ? tr("Undone") : tr("Put back"), sentences.join(u' ')});
    m_resultDatabase->setText(displayPath(m_request.database));
    m_resultCheck->setText(checkText(receipt));
    m_resultTime->setText(timeText(receipt));
    m_resultKept->setFullText(m_kept.empty() ? tr("nothing, for nothing was there") : displayPath(m_kept));
    m_undo->setText(m_undoes ? tr("&Put Back Again") : tr("&Undo"));
    m_undo->setToolTip(m_undoes ? tr("Puts back what was undone; what is there now is kept")
                                : tr("Puts back what was there before; what is there now is kept"));
    for (QPushButton *button : {m_undo, m_showKept})
        button->setVisible(!m_kept.empty());
    m_result->setDetails(reportText(result.copy), reportJson(result.copy));
    showPart(m_result);
    m_result->findChild<QPushButton *>(u"putBackDone"_qs)->setFocus();
    announce(m_result, m_result->title() + u' ' + m_result->text());
}

void PutBackPanel::showError(const RestoreResult &result)
{
    CopyResult failed = result.copy;
    failed.error = result.error;
    m_error->say({Glyph::Warning, describe(result.error).title, failureText(failed, describe(failed.error).advice)});
    m_error->setDetails(reportText(failed), reportJson(failed));
    // The same check would find the same.
    const bool damaged = result.error.code == ErrorCode::SourceDamaged;
    m_again->setVisible(!damaged);
    m_evenDamaged->setVisible(damaged);
    showPart(m_error);
    announce(m_error, m_error->title() + u' ' + m_error->text());
}

bool PutBackPanel::isWaiting() const
{
    return m_job && m_progress->isWaiting();
}

void PutBackPanel::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    m_progress->setCancelling();
    m_cancel->setEnabled(false);
    Q_EMIT activityChanged();
}

void PutBackPanel::escape()
{
    if (isRunning()) {
        cancel();
        return;
    }
    withdraw();
    Q_EMIT dismissed();
}

} // namespace Litecopy
