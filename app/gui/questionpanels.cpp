// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "questionpanels.h"

#include "factstext.h"
#include "labels.h"

#include <litecopy/error.h>
#include <litecopy/job.h>

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

ConflictPanel::ConflictPanel(QWidget *parent)
    : Panel(Glyph::Question, tr("There is a file of that name already"), {}, parent)
    , m_source(new QLabel(this))
    , m_existing(new QLabel(this))
{
    setObjectName(u"conflictPanel"_qs);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(5);
    form->setLabelAlignment(Qt::AlignLeft);
    for (QLabel *label : {m_existing, m_source}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_existing->setObjectName(u"existingFacts"_qs);
    form->addRow(new SecondaryLabel(tr("Existing"), this), m_existing);
    form->addRow(new SecondaryLabel(tr("New"), this), m_source);
    body()->addLayout(form);

    m_otherName = addButton(tr("Use A&nother Name"), u"otherName"_qs);
    m_otherName->setDefault(true);
    m_replace = addButton(tr("&Replace"), u"replace"_qs);
    QPushButton *back = addButton(tr("Back"), u"back"_qs);
    connect(m_otherName, &QPushButton::clicked, this, &ConflictPanel::otherNameAsked);
    connect(m_replace, &QPushButton::clicked, this, &ConflictPanel::replaceAsked);
    connect(back, &QPushButton::clicked, this, &ConflictPanel::dismissed);
}

ConflictPanel::~ConflictPanel() = default;

void ConflictPanel::ask(const std::filesystem::path &destination, const QString &sourceFacts)
{
    setTitle(tr("“%1” exists already").arg(displayPath(destination.filename())));
    setText(tr("The old file stays as it is until the copy is complete and checked."));
    m_source->setText(sourceFacts);
    m_existing->setText(tr("Looking at it…"));
    m_replace->setEnabled(false);
    m_look =
        readInBackground(destination, lookAtSourceAndUsers, [this](const SourceState &existing) { show(existing); });
    announce(this, title());
}

void ConflictPanel::show(const SourceState &existing)
{
    m_existing->setText(fileFacts(existing));
    m_replace->setEnabled(existing.users.empty());
    if (!existing.users.empty())
        setText(tr("It can't be replaced while %1 has it open.").arg(describe(existing.users)));
}

void ConflictPanel::focusDefault()
{
    m_otherName->setFocus();
}

ClosePanel::ClosePanel(QWidget *parent)
    : Panel(Glyph::Question, tr("A copy is being made"),
            tr("Cancelling does no harm: the database stays as it is, and no half copy is left."), parent)
{
    setObjectName(u"closePanel"_qs);
    m_keep = addButton(tr("&Keep Copying"), u"keepCopying"_qs);
    m_keep->setDefault(true);
    QPushButton *close = addButton(tr("Cancel and C&lose"), u"cancelAndClose"_qs);
    connect(m_keep, &QPushButton::clicked, this, &ClosePanel::keepCopyingAsked);
    connect(close, &QPushButton::clicked, this, &ClosePanel::cancelAndCloseAsked);
}

void ClosePanel::focusDefault()
{
    m_keep->setFocus();
}

} // namespace Litecopy
