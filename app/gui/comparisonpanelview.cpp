// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// The part of ComparisonPanel that is seen: names and layout.

#include "comparisonpanel.h"

#include "card.h"
#include "differencetable.h"
#include "glyph.h"
#include "mappanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Litecopy {

void ComparisonPanel::buildFields()
{
    m_card->setObjectName(u"otherCard"_qs);
    m_field->setObjectName(u"otherField"_qs);
    m_field->setPlaceholderText(tr("Another database file, say yesterday's copy"));
    m_field->setAccessibleName(tr("The database to compare with"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false);
    m_choose->setObjectName(u"chooseOther"_qs);
    m_choose->setAutoDefault(true);
    m_choose->setAccessibleName(tr("Choose the database to compare with"));
    m_compare->setObjectName(u"compare"_qs);
    m_compare->setAutoDefault(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    m_title->setObjectName(u"comparisonTitle"_qs);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"comparisonText"_qs);
    m_onlyDifferent->setObjectName(u"onlyDifferent"_qs);
    m_onlyDifferent->setToolTip(tr("Hides tables and indexes whose content is the same in both"));
    m_side->setObjectName(u"mapSide"_qs);
    m_side->setAccessibleName(tr("Whose pages the map shows"));
    m_side->addItem(tr("Map of this database"));
    m_side->addItem(tr("Map of the other"));
}

void ComparisonPanel::buildLayout()
{
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(8);
    auto *label = new QLabel(tr("Compare &with"), m_card);
    label->setBuddy(m_field);
    row->addWidget(new GlyphLabel(Glyph::Database, 28, m_card));
    row->addSpacing(4);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    row->addWidget(m_compare);

    auto *controls = new QHBoxLayout;
    controls->addWidget(m_onlyDifferent);
    controls->addStretch(1);
    controls->addWidget(m_side);
    auto *splitter = new QSplitter(Qt::Vertical, m_findings);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(m_tables);
    splitter->addWidget(m_map);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(6);
    findings->addLayout(controls);
    findings->addWidget(splitter, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_card);
    layout->addWidget(m_bar);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_findings, 1);
    layout->addStretch(0);
}

} // namespace Litecopy
