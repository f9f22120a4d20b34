// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copystatus.h"

#include "databasefacts.h"
#include "progresspanel.h"
#include "resultpanel.h"
#include "resulttext.h"
#include "widgets.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

CopyStatus::CopyStatus(QWidget *parent)
    : QWidget(parent)
    , m_close(new Panel(Glyph::Question, tr("A copy is being made"),
                        tr("Cancelling does no harm: the database stays as it is, and no half copy is left."), this))
    , m_plan(new Panel(Glyph::Shield, {}, {}, this))
    , m_cancelled(new Panel(Glyph::Stop, tr("Cancelled"), {}, this))
    , m_progress(new ProgressPanel(this))
    , m_result(new ResultPanel(this))
    , m_error(new Panel(Glyph::Warning, tr("Not copied"), {}, this))
    , m_conflict(new Panel(Glyph::Question, tr("There is a file of that name already"), {}, this))
{
    m_plan->setObjectName(u"planPanel"_qs);
    m_cancelled->setObjectName(u"cancelledPanel"_qs);
    buildClosePanel();
    buildErrorPanel();
    buildConflictPanel();
    QVBoxLayout *column = makeColumn(this, 12);
    for (Panel *panel : findChildren<Panel *>(QString(), Qt::FindDirectChildrenOnly)) {
        column->addWidget(panel);
        panel->hide();
        connect(panel, &Panel::expanded, this, &CopyStatus::grown);
    }
    connect(m_result, &ResultPanel::copyAgainAsked, this, &CopyStatus::copyAgainAsked);
}

CopyStatus::~CopyStatus() = default;

void CopyStatus::buildClosePanel()
{
    m_close->setObjectName(u"closePanel"_qs);
    m_keepCopying = m_close->addButton(tr("&Keep Copying"), u"keepCopying"_qs);
    m_keepCopying->setDefault(true);
    QPushButton *close = m_close->addButton(tr("Cancel and C&lose"), u"cancelAndClose"_qs);
    connect(m_keepCopying, &QPushButton::clicked, this, &CopyStatus::dismissed);
    connect(close, &QPushButton::clicked, this, &CopyStatus::cancelAndCloseAsked);
}

void CopyStatus::buildErrorPanel()
{
    m_error->setObjectName(u"errorPanel"_qs);
    QPushButton *again = m_error->addButton(tr("Try A&gain"), u"tryAgain"_qs);
    m_error->addDetails();
    connect(again, &QPushButton::clicked, this, &CopyStatus::tryAgainAsked);
}

void CopyStatus::buildConflictPanel()
{
    m_conflict->setObjectName(u"conflictPanel"_qs);
    auto *form = new FactForm;
    m_existingFacts = form->addFact(tr("Existing"), u"existingFacts"_qs);
    m_newFacts = form->addFact(tr("New"), u"newFacts"_qs);
    m_conflict->body()->addLayout(form);
    m_otherName = m_conflict->addButton(tr("Use A&nother Name"), u"otherName"_qs);
    m_otherName->setDefault(true);
    m_replace = m_conflict->addButton(tr("&Replace"), u"replace"_qs);
    QPushButton *back = m_conflict->addButton(tr("Back"), u"back"_qs);
    connect(m_otherName, &QPushButton::clicked, this, &CopyStatus::otherNameAsked);
    connect(m_replace, &QPushButton::clicked, this, &CopyStatus::replaceAsked);
    connect(back, &QPushButton::clicked, this, &CopyStatus::dismissed);
}

int CopyStatus::narrowest() const
{
    int width = 0;
    for (const Panel *panel : findChildren<Panel *>(QString(), Qt::FindDirectChildrenOnly))
        width = std::max(width, panel->minimumSizeHint().width());
    return width;
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

void CopyStatus::showOutlook(const PanelText &outlook)
{
    m_plan->say(outlook);
    showPanel(m_plan);
}

void CopyStatus::showProgress()
{
    showPanel(m_progress);
}

void CopyStatus::showResult(const CopyResult &result)
{
    m_close->hide();
    if (result.isCopied()) {
        m_result->setResult(result);
        showPanel(m_result);
        announce(m_result, m_result->title());
    } else if (result.outcome == CopyOutcome::Cancelled) {
        m_cancelled->setText(cancelledText(result.receipt));
        showPanel(m_cancelled);
        announce(m_cancelled, m_cancelled->title());
    } else {
        m_error->say({Glyph::Warning, describe(result.error).title, failureText(result)});
        m_error->setDetails(reportText(result));
        showPanel(m_error);
        announce(m_error, m_error->title() + u' ' + m_error->text());
    }
}

void CopyStatus::askAboutExisting(const std::filesystem::path &destination)
{
    m_conflict->say({Glyph::Question, tr("“%1” exists already").arg(displayPath(destination.filename())),
                     tr("The old file stays as it is until the copy is complete and checked.")});
    m_existingFacts->setText(tr("Looking at it…"));
    m_replace->setEnabled(false);
    m_look = readInBackground(destination, lookAtSourceAndUsers,
                              [this](const SourceState &existing) { showExisting(existing); });
    showPanel(m_conflict);
    m_otherName->setFocus();
    announce(m_conflict, m_conflict->title());
}

void CopyStatus::showExisting(const SourceState &existing)
{
    m_existingFacts->setText(fileFacts(existing));
    m_replace->setEnabled(existing.users.empty());
    if (!existing.users.empty())
        m_conflict->setText(tr("It can't be replaced while %1 has it open.").arg(describe(existing.users)));
}

void CopyStatus::askBeforeClosing()
{
    m_close->show();
    m_keepCopying->setFocus();
    announce(m_close, m_close->title());
    Q_EMIT grown();
}

} // namespace Litecopy
