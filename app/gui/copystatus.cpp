// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copystatus.h"

#include "advice.h"
#include "closequestion.h"
#include "conflictpanel.h"
#include "progresspanel.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

CopyStatus::CopyStatus(QWidget *parent)
    : QWidget(parent)
    , m_close(new CloseQuestion(tr("&Keep Copying"), tr("Cancel and C&lose"), this))
    , m_plan(new Panel(Glyph::Shield, {}, {}, this))
    , m_putFromBack(m_plan->addButton(tr("&Put It Back…"), u"putFromBack"_qs))
    , m_createFolder(m_plan->addButton(tr("Create &Folder"), u"createFolder"_qs))
    , m_rescue(m_plan->addButton(tr("Resc&ue…"), u"rescueFrom"_qs))
    , m_encrypted(m_plan->addButton(tr("It I&s Encrypted"), u"isEncrypted"_qs))
    , m_cancelled(new Panel(Glyph::Stop, tr("Cancelled"), {}, this))
    , m_progress(new ProgressPanel(this))
    , m_result(new ResultPanel(this))
    , m_error(new Panel(Glyph::Warning, tr("Not copied"), {}, this))
    , m_conflict(new ConflictPanel(this))
{
    m_plan->setObjectName(u"planPanel"_qs);
    m_putFromBack->setToolTip(tr("Shows first what would change. What is there now is kept"));
    m_putFromBack->hide();
    connect(m_putFromBack, &QPushButton::clicked, this, &CopyStatus::putFromBackAsked);
    m_createFolder->hide();
    connect(m_createFolder, &QPushButton::clicked, this, &CopyStatus::createFolderAsked);
    m_rescue->setToolTip(tr("Makes a new, sound database of every row that can be read"));
    m_rescue->hide();
    connect(m_rescue, &QPushButton::clicked, this, &CopyStatus::rescueAsked);
    m_encrypted->setCheckable(true);
    m_encrypted->setToolTip(
        tr("Copies the file as it is, in one moment. No password is needed, and none is asked for"));
    m_encrypted->hide();
    connect(m_encrypted, &QPushButton::clicked, this, &CopyStatus::encryptedTold);
    m_cancelled->setObjectName(u"cancelledPanel"_qs);
    buildErrorPanel();
    linkConflictPanel();
    QVBoxLayout *column = makeColumn(this, 12);
    for (Panel *panel : findChildren<Panel *>(QString(), Qt::FindDirectChildrenOnly)) {
        column->addWidget(panel);
        panel->hide();
        connect(panel, &Panel::expanded, this, &CopyStatus::grown);
    }
    connect(m_close, &CloseQuestion::stayed, this, &CopyStatus::dismissed);
    connect(m_close, &CloseQuestion::closeAsked, this, &CopyStatus::cancelAndCloseAsked);
    connect(m_result, &ResultPanel::copyAgainAsked, this, &CopyStatus::copyAgainAsked);
    connect(m_result, &ResultPanel::putBackAsked, this, &CopyStatus::putResultBackAsked);
    connect(m_result, &ResultPanel::rescueAsked, this, &CopyStatus::rescueAsked);
}

CopyStatus::~CopyStatus() = default;

void CopyStatus::buildErrorPanel()
{
    m_error->setObjectName(u"errorPanel"_qs);
    m_error->setTone(Tone::Bad);
    m_again = m_error->addButton(tr("Try A&gain"), u"tryAgain"_qs);
    m_keepWaiting = m_error->addButton(tr("Keep &Waiting"), u"keepWaiting"_qs);
    m_withoutLock = m_error->addButton(tr("Copy without a Loc&k"), u"withoutLock"_qs);
    m_putBackInstead = m_error->addButton(tr("&Put It Back…"), u"putBackInstead"_qs);
    m_otherName = m_error->addButton(tr("Use A&nother Name"), u"errorOtherName"_qs);
    m_rescueInstead = m_error->addButton(tr("Resc&ue…"), u"rescueInstead"_qs);
    m_rescueInstead->setToolTip(m_rescue->toolTip());
    connect(m_rescueInstead, &QPushButton::clicked, this, &CopyStatus::rescueAsked);
    m_encryptedInstead = m_error->addButton(m_encrypted->text(), u"encryptedInstead"_qs);
    m_encryptedInstead->setToolTip(m_encrypted->toolTip());
    connect(m_encryptedInstead, &QPushButton::clicked, this, [this] { Q_EMIT encryptedTold(true); });
    for (QPushButton *remedy :
         {m_keepWaiting, m_withoutLock, m_putBackInstead, m_otherName, m_rescueInstead, m_encryptedInstead})
        remedy->hide();
    connect(m_keepWaiting, &QPushButton::clicked, this, &CopyStatus::keepWaitingAsked);
    connect(m_withoutLock, &QPushButton::clicked, this, &CopyStatus::withoutLockAsked);
    connect(m_putBackInstead, &QPushButton::clicked, this, &CopyStatus::putBackAsked);
    connect(m_otherName, &QPushButton::clicked, this, &CopyStatus::otherNameAsked);
    m_error->addDetails();
    connect(m_again, &QPushButton::clicked, this, &CopyStatus::tryAgainAsked);
}

void CopyStatus::linkConflictPanel()
{
    connect(m_conflict, &ConflictPanel::otherNameAsked, this, &CopyStatus::otherNameAsked);
    connect(m_conflict, &ConflictPanel::replaceAsked, this, &CopyStatus::replaceAsked);
    connect(m_conflict, &ConflictPanel::updateAsked, this, &CopyStatus::updateAsked);
    connect(m_conflict, &ConflictPanel::putBackAsked, this, &CopyStatus::putBackAsked);
    connect(m_conflict, &ConflictPanel::backAsked, this, &CopyStatus::dismissed);
    connect(m_conflict, &ConflictPanel::changed, this, [this] { Q_EMIT grown(m_conflict); });
}

bool CopyStatus::isAskingAboutExisting() const noexcept
{
    return m_shown == m_conflict;
}

void CopyStatus::setSource(const QString &facts, const std::optional<DatabaseInfo> &info)
{
    m_conflict->setSource(facts, info);
}

void CopyStatus::showPanel(Panel *panel)
{
    if (m_shown != panel) {
        if (m_shown)
            m_shown->hide();
        m_shown = panel;
        m_shown->show();
    }
    Q_EMIT shown(panel);
}

void CopyStatus::showOutlook(const PanelText &outlook, const Offers &offers)
{
    m_createFolder->setVisible(offers.createFolder);
    m_putFromBack->setVisible(offers.putBack);
    m_rescue->setVisible(offers.rescue);
    m_encrypted->setVisible(offers.encrypted);
    m_encrypted->setChecked(offers.isEncrypted);
    m_plan->say(outlook);
    m_plan->setTone(outlook.glyph == Glyph::Warning ? Tone::Caution : Tone::Plain);
    showPanel(m_plan);
}

bool CopyStatus::showsCopy() const noexcept
{
    return m_shown == m_result;
}

void CopyStatus::takeFocus()
{
    if (m_shown == m_result) {
        m_result->takeFocus();
        return;
    }
    for (QPushButton *const remedy : {m_again, m_keepWaiting}) {
        if (m_shown == m_error && !remedy->isHidden())
            remedy->setFocus();
    }
}

void CopyStatus::showProgress()
{
    showPanel(m_progress);
}

void CopyStatus::showResult(const CopyResult &result, bool canPutBack, const std::vector<CopyResult> &others)
{
    m_close->hide();
    if (result.isCopied() || result.outcome == CopyOutcome::UpToDate) {
        m_result->setResult(result, canPutBack && result.receipt.check != CheckOutcome::Encrypted);
        m_result->setOthers(others);
        showPanel(m_result);
        announce(m_result,
                 others.empty() ? m_result->title() : (m_result->title() + u' ' + m_result->text()).trimmed());
    } else if (result.outcome == CopyOutcome::Cancelled) {
        m_cancelled->setText(cancelledText(result.receipt));
        showPanel(m_cancelled);
        announce(m_cancelled, m_cancelled->title());
    } else {
        QStringList lines{failureText(result, textAfter(result.error).advice)};
        for (const CopyResult &other : others)
            lines += otherCopyText(other);
        m_error->say({Glyph::Warning, describe(result.error).title, lines.join(u'\n')});
        const Remedies remedies = remediesFor(result.error.code);
        m_again->setVisible(!remedies.keepWaiting);
        m_keepWaiting->setVisible(remedies.keepWaiting);
        m_withoutLock->setVisible(remedies.withoutLock);
        m_putBackInstead->setVisible(remedies.putBack);
        m_otherName->setVisible(remedies.otherName);
        // What only came as a stream is no file that could be read.
        m_rescueInstead->setVisible(remedies.rescue && canPutBack);
        m_encryptedInstead->setVisible(remedies.encrypted && canPutBack);
        m_error->setDetails(reportText(result), reportJson(result));
        showPanel(m_error);
        announce(m_error, m_error->title() + u' ' + m_error->text());
    }
}

QString CopyStatus::title() const
{
    return m_shown->title();
}

QString CopyStatus::text() const
{
    return m_shown->text();
}

void CopyStatus::askAboutExisting(const std::filesystem::path &destination, bool mayUpdate, bool mayPutBack)
{
    m_conflict->ask(destination, mayUpdate, mayPutBack);
    showPanel(m_conflict);
    m_conflict->takeFocus();
    announce(m_conflict, m_conflict->title());
}

void CopyStatus::askBeforeClosing()
{
    m_close->ask(tr("Stop copying and close?"),
                 tr("Cancelling does no harm: the database stays as it is, and no half copy is left."));
    Q_EMIT grown(this);
}

bool CopyStatus::isAskingBeforeClosing() const
{
    return m_close->isVisible();
}

void CopyStatus::dropQuestionBeforeClosing()
{
    m_close->hide();
}

} // namespace Litecopy
