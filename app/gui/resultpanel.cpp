// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "resultpanel.h"

#include "dragtile.h"
#include "labels.h"
#include "resulttext.h"

#include <litecopy/error.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

ResultPanel::ResultPanel(QWidget *parent)
    : Panel(Glyph::Check, tr("Copied"), {}, parent)
    , m_path(new ElidedLabel(this))
    , m_tile(new DragTile(this))
{
    setObjectName(u"resultPanel"_qs);
    m_path->setObjectName(u"resultPath"_qs);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(5);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->addRow(new SecondaryLabel(tr("File"), this), m_path);
    m_size = addRow(form, tr("Size"), u"resultSize"_qs);
    m_time = addRow(form, tr("Time"), u"resultTime"_qs);
    m_check = addRow(form, tr("Check"), u"resultCheck"_qs);
    m_proof = addRow(form, tr("Proof"), u"resultProof"_qs);
    m_writers = addRow(form, tr("Writers"), u"resultWriters"_qs);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(form, 1);
    row->addWidget(m_tile, 0, Qt::AlignTop);
    body()->addLayout(row);

    QPushButton *show = addButton(tr("&Show in Folder"), u"showInFolder"_qs);
    QPushButton *again = addButton(tr("Copy A&gain"), u"copyAgain"_qs);
    again->setToolTip(tr("Makes another copy of the same database, under a new name"));
    addDetails();
    connect(show, &QPushButton::clicked, this, &ResultPanel::showInFolderAsked);
    connect(again, &QPushButton::clicked, this, &ResultPanel::copyAgainAsked);
}

QLabel *ResultPanel::addRow(QFormLayout *form, const QString &label, const QString &objectName)
{
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(new SecondaryLabel(label, this), value);
    return value;
}

void ResultPanel::setResult(const CopyResult &result)
{
    const CopyReceipt &receipt = result.receipt;
    const bool sound = receipt.check != CheckOutcome::Damaged && receipt.isProved();
    setGlyph(sound ? Glyph::Check : Glyph::Warning);
    setTitle(resultTitle(result));
    setText(remarkText(result));
    m_path->setFullText(displayPath(receipt.destination));
    m_size->setText(copiedText(receipt));
    m_time->setText(timeText(receipt));
    m_check->setText(checkText(receipt));
    m_proof->setText(provedText(receipt));
    m_writers->setText(writersText(receipt));
    m_tile->setFile(receipt.destination);
    setDetails(reportText(result));
}

} // namespace Litecopy
