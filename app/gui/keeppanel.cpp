// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keeppanel.h"

#include "copiestext.h"
#include "copymemory.h"
#include "drivetraffic.h"
#include "outlooktext.h"
#include "progresspanel.h"
#include "quantitytext.h"
#include "removableoffer.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "widgets.h"

#include <litecopy/keepjob.h>

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

QString removedText(const std::vector<KeptCopy> &copies)
{
    QStringList names;
    for (const KeptCopy &kept : copies) {
        if (kept.removed)
            names.append(displayPath(kept.copy.path.filename()));
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1
        ? KeepPanel::tr("Removed by the rules: %1.").arg(names.first())
        : KeepPanel::tr("%1 copies were removed by the rules.").arg(countText(quint64(names.size())));
}

} // namespace

KeepPanel::KeepPanel(QWidget *parent)
    : QWidget(parent)
    , m_memory(CopyMemory::shared())
    , m_question(new Panel(Glyph::Question, {}, {}, this))
    , m_progress(new ProgressPanel(this))
    , m_result(new Panel(Glyph::Check, {}, {}, this))
    , m_error(new Panel(Glyph::Warning, {}, {}, this))
{
    setObjectName(u"keepPanel"_qs);
    m_progress->setObjectName(u"keepProgress"_qs);
    m_cancel = m_progress->addButton(tr("&Cancel"), u"cancelKeep"_qs);
    connect(m_cancel, &QPushButton::clicked, this, &KeepPanel::cancel);
    buildQuestion();
    buildResults();
    QVBoxLayout *column = makeColumn(this, 0);
    for (Panel *panel : findChildren<Panel *>(QString(), Qt::FindDirectChildrenOnly)) {
        column->addWidget(panel);
        panel->hide();
    }
    hide();
}

KeepPanel::~KeepPanel() = default;

void KeepPanel::buildQuestion()
{
    m_question->setObjectName(u"goingPanel"_qs);
    m_question->setTone(Tone::Caution);
    m_back = m_question->addButton(tr("&Back"), u"goingBack"_qs);
    QPushButton *removing = m_question->addButton(tr("Keep a Copy, &Let Them Go"), u"letGo"_qs);
    QPushButton *all = m_question->addButton(tr("Keep a &Copy, Remove Nothing"), u"removeNothing"_qs);
    connect(m_back, &QPushButton::clicked, this, &KeepPanel::clear);
    connect(removing, &QPushButton::clicked, this, &KeepPanel::run);
    connect(all, &QPushButton::clicked, this, [this] {
        m_request.policy = {};
        run();
    });
}

void KeepPanel::buildResults()
{
    m_result->setObjectName(u"keptPanel"_qs);
    m_removable = new RemovableOffer(m_result);
    m_result->body()->addWidget(m_removable);
    m_show = m_result->addButton(tr("Sh&ow in Folder"), u"showKept"_qs);
    QPushButton *done = m_result->addButton(tr("&Done"), u"keptDone"_qs);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_made); });
    connect(done, &QPushButton::clicked, this, &KeepPanel::clear);

    m_error->setObjectName(u"notKeptPanel"_qs);
    m_error->setTone(Tone::Bad);
    QPushButton *again = m_error->addButton(tr("&Try Again"), u"keepAgain"_qs);
    QPushButton *back = m_error->addButton(tr("&Back"), u"notKeptBack"_qs);
    m_error->addDetails();
    connect(again, &QPushButton::clicked, this, [this] { keep(KeepRequest(m_request)); });
    connect(back, &QPushButton::clicked, this, &KeepPanel::clear);
}

void KeepPanel::showPanel(Panel *panel)
{
    if (m_shown)
        m_shown->hide();
    m_shown = panel;
    setVisible(panel);
    if (panel)
        panel->show();
}

void KeepPanel::keep(const KeepRequest &request)
{
    if (isBusy())
        return;
    m_request = request;
    showPanel(nullptr);
    if (request.policy.isEmpty()) {
        run();
        return;
    }
    const auto look = [request](const std::filesystem::path &) { return forecastKeep(request); };
    m_look = readInBackground(request.copy.source, look, [this](const KeepForecast &forecast) {
        const auto finished = std::move(m_look);
        // What is in the way is told by the run itself.
        const bool goes = std::ranges::any_of(forecast.copies, [](const KeptCopy &kept) { return kept.goes(); });
        if (goes && !forecast.error)
            ask(forecast);
        else
            run();
        Q_EMIT activityChanged();
    });
    Q_EMIT activityChanged();
}

void KeepPanel::ask(const KeepForecast &forecast)
{
    const QStringList names = goingNames(forecast.copies);
    m_question->say({Glyph::Question, goingText(names),
                     tr("%1. No rule keeps them. The new copy is made and checked first, and then they are removed for "
                        "good.")
                         .arg(namesText(names))});
    showPanel(m_question);
    m_back->setFocus();
    announce(m_question, m_question->title() + u' ' + m_question->text());
}

void KeepPanel::run()
{
    const QString name = displayPath(m_request.copy.source.filename());
    m_progress->begin(name, std::max(m_request.copy.check, CheckLevel::Quick), {}, nameOfFolder(m_request.folder));
    m_progressText = tr("Keeping a copy of %1").arg(name);
    m_place = std::make_unique<DrivePlace>(m_request.folder);
    m_job = std::make_unique<KeepJob>(m_request);
    connect(m_job.get(), &KeepJob::progressChanged, this, [this, name](const CopyProgress &progress) {
        m_progress->setProgress(progress);
        m_progressText = progress.phase == CopyPhase::Preparing
            ? tr("Keeping a copy of %1").arg(name)
            : tr("Keeping a copy of %1, %2 %").arg(name).arg(m_progress->percent());
        Q_EMIT activityChanged();
    });
    connect(m_job.get(), &KeepJob::finished, this, &KeepPanel::finish);
    m_cancel->setEnabled(true);
    showPanel(m_progress);
    m_cancel->setFocus();
    m_job->start();
    Q_EMIT activityChanged();
}

void KeepPanel::finish(const KeepResult &result)
{
    const auto finishedJob = std::move(m_job);
    m_memory->add(result, m_request.copy);
    m_place.reset();
    const CopyReceipt &receipt = result.copy.receipt;
    if (result.outcome == KeepOutcome::Kept) {
        const bool sound = receipt.check != CheckOutcome::Damaged && receipt.isProved() && result.warnings.isEmpty();
        m_made = receipt.destination;
        QStringList sentences{
            tr("“%1”, %2 in %3.")
                .arg(displayPath(receipt.destination.filename()), sizeText(receipt.size), durationText(receipt.total)),
            removedText(result.copies), remarkText(result.copy)};
        sentences.append(result.warnings);
        sentences.removeAll(QString());
        m_result->setTone(sound ? Tone::Good : Tone::Caution);
        m_result->say({sound ? Glyph::Check : Glyph::Warning, resultTitle(result.copy), sentences.join(u' ')});
        m_show->show();
        showPanel(m_result);
    } else if (result.outcome == KeepOutcome::UpToDate) {
        m_made = receipt.destination;
        const bool sound = result.warnings.isEmpty();
        QStringList sentences{tr("Nothing changed since “%1”.").arg(displayPath(receipt.destination.filename()))};
        sentences.append(result.warnings);
        m_result->setTone(sound ? Tone::Good : Tone::Caution);
        m_result->say({sound ? Glyph::Check : Glyph::Warning, tr("Already up to date"), sentences.join(u' ')});
        m_show->show();
        showPanel(m_result);
    } else if (result.outcome == KeepOutcome::Cancelled) {
        m_result->setTone(Tone::Plain);
        m_result->say({Glyph::Stop, tr("Cancelled"), tr("The folder is as it was, and no part of a copy is left.")});
        m_show->hide();
        showPanel(m_result);
    } else {
        CopyResult failed = result.copy;
        failed.error = result.error;
        QStringList sentences{failureText(failed, describe(failed.error).advice)};
        sentences.append(result.warnings);
        sentences.removeAll(QString());
        m_error->say({Glyph::Warning, describe(result.error).title, sentences.join(u' ')});
        m_error->setDetails(reportText(failed), reportJson(failed));
        showPanel(m_error);
    }
    const bool isWritten = result.outcome == KeepOutcome::Kept && receipt.onMedium;
    m_removable->setFiles(isWritten ? std::vector{receipt.destination} : std::vector<std::filesystem::path>());
    announce(m_shown, m_shown->title() + u' ' + m_shown->text());
    Q_EMIT finished(result);
    if (result.outcome != KeepOutcome::Cancelled)
        Q_EMIT ended(tr("%1: %2").arg(displayPath(m_request.copy.source.filename()), m_shown->title()),
                     m_shown->text());
    Q_EMIT activityChanged();
}

bool KeepPanel::isCancelling() const
{
    return m_job && m_progress->isCancelling();
}

bool KeepPanel::isHanging() const
{
    return m_job && m_progress->isHanging();
}

QString KeepPanel::activity() const
{
    if (isCancelling())
        return tr("Cancelling %1").arg(displayPath(m_request.copy.source.filename()));
    return m_job ? m_progressText : QString();
}

double KeepPanel::fraction() const
{
    return m_job ? m_progress->percent() / 100.0 : -1;
}

bool KeepPanel::isWaiting() const
{
    return m_job && m_progress->isWaiting();
}

void KeepPanel::cancel()
{
    m_look.reset();
    if (m_job) {
        m_job->cancel();
        m_progress->setCancelling();
        m_cancel->setEnabled(false);
    }
    Q_EMIT activityChanged();
}

bool KeepPanel::escape()
{
    if (isBusy())
        cancel();
    else if (m_shown)
        clear();
    else
        return false;
    return true;
}

void KeepPanel::clear()
{
    if (isRunning())
        return;
    showPanel(nullptr);
    Q_EMIT activityChanged();
}

} // namespace Litecopy
