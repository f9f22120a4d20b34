// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "optionspanel.h"

#include "glyph.h"
#include "panel.h"
#include "widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

template <typename Value>
void addChoice(QComboBox *box, const QString &text, Value value, const QString &explanation)
{
    box->addItem(text, int(value));
    box->setItemData(box->count() - 1, explanation, Qt::ToolTipRole);
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(tr("&Options"), this))
    , m_summary(new SecondaryLabel({}, this))
    , m_body(new Card(this))
    , m_method(new QComboBox(m_body))
    , m_check(new QComboBox(m_body))
    , m_existing(new QComboBox(m_body))
    , m_readBack(new QCheckBox(tr("Read the copy &back from the disk and compare"), m_body))
    , m_keepJournal(new QCheckBox(tr("Keep the &journal mode (a WAL copy stays WAL)"), m_body))
{
    buildChoices();
    buildLayout();
    setExpanded(false);

    const int level = QSettings().value(u"check"_qs, int(CheckLevel::Quick)).toInt();
    m_check->setCurrentIndex(std::max(0, m_check->findData(level)));
    for (QComboBox *box : {m_method, m_check, m_existing})
        connect(box, &QComboBox::currentIndexChanged, this, &OptionsPanel::optionChanged);
    for (QCheckBox *box : {m_readBack, m_keepJournal})
        connect(box, &QCheckBox::toggled, this, &OptionsPanel::optionChanged);
    connect(m_toggle, &QPushButton::toggled, this, &OptionsPanel::setExpanded);
    optionChanged();
}

void OptionsPanel::buildChoices()
{
    m_method->setObjectName(u"method"_qs);
    addChoice(m_method, tr("Automatic"), CopyMethod::Automatic,
              tr("Looks at the database and picks the way that disturbs other programs least"));
    addChoice(m_method, tr("Online, page by page"), CopyMethod::Online,
              tr("SQLite's own online backup: other programs go on using the database"));
    addChoice(m_method, tr("Clone the files"), CopyMethod::Clone,
              tr("Copies the files while they are held still; instant where the file system shares blocks"));
    addChoice(m_method, tr("Snapshot without a lock"), CopyMethod::UnlockedSnapshot,
              tr("For databases that another program keeps locked: copies the files until nothing changed meanwhile"));
    addChoice(m_method, tr("Compact"), CopyMethod::Compact,
              tr("A smaller copy, without free pages and without what was deleted"));

    m_check->setObjectName(u"check"_qs);
    addChoice(m_check, tr("None"), CheckLevel::None, tr("The copy is not checked"));
    addChoice(m_check, tr("Quick"), CheckLevel::Quick, tr("Checks the structure of the whole copy"));
    addChoice(m_check, tr("Full"), CheckLevel::Full, tr("Also checks that indexes and tables agree; takes longer"));

    m_existing->setObjectName(u"existing"_qs);
    addChoice(m_existing, tr("Ask"), Existing::Ask, tr("Shows both files and lets you choose"));
    addChoice(m_existing, tr("Replace it, this once"), Existing::Replace,
              tr("The old file stays until the copy is complete, and then gives way at once"));

    m_readBack->setObjectName(u"readBack"_qs);
    m_keepJournal->setObjectName(u"keepJournal"_qs);
}

void OptionsPanel::buildLayout()
{
    m_toggle->setObjectName(u"optionsToggle"_qs);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(true);
    m_toggle->setFlat(true);
    m_summary->setObjectName(u"optionsSummary"_qs);
    m_summary->setWordWrap(false);

    auto *form = new QFormLayout(m_body);
    form->setContentsMargins(16, 14, 16, 14);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Metho&d:"), m_method);
    form->addRow(tr("Chec&k:"), m_check);
    form->addRow(QString(), m_readBack);
    form->addRow(tr("If To e&xists:"), m_existing);
    form->addRow(tr("The copy:"), m_keepJournal);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_toggle);
    row->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_body);
}

void OptionsPanel::apply(CopyRequest &request) const
{
    request.method = chosen<CopyMethod>(m_method);
    request.check = chosen<CheckLevel>(m_check);
    request.readBack = m_readBack->isChecked();
    request.journal = m_keepJournal->isChecked() ? CopyJournal::Keep : CopyJournal::SingleFile;
}

OptionsPanel::Existing OptionsPanel::existing() const
{
    return chosen<Existing>(m_existing);
}

void OptionsPanel::forgetReplacing()
{
    m_existing->setCurrentIndex(m_existing->findData(int(Existing::Ask)));
}

void OptionsPanel::setExpanded(bool unfolded)
{
    m_toggle->setChecked(unfolded);
    m_toggle->setIcon(glyphIcon(unfolded ? Glyph::ChevronDown : Glyph::ChevronRight));
    m_body->setVisible(unfolded);
    if (unfolded)
        Q_EMIT expanded();
}

void OptionsPanel::setChangeable(bool changeable)
{
    m_body->setEnabled(changeable);
}

void OptionsPanel::optionChanged()
{
    QSettings().setValue(u"check"_qs, m_check->currentData());
    for (QComboBox *box : {m_method, m_check, m_existing})
        box->setToolTip(box->currentData(Qt::ToolTipRole).toString());
    showSummary();
    Q_EMIT changed();
}

void OptionsPanel::showSummary()
{
    QStringList parts;
    parts.append(m_method->currentText());
    switch (chosen<CheckLevel>(m_check)) {
    case CheckLevel::None:
        parts.append(tr("no check"));
        break;
    case CheckLevel::Quick:
        parts.append(tr("quick check"));
        break;
    case CheckLevel::Full:
        parts.append(tr("full check"));
        break;
    }
    if (m_readBack->isChecked())
        parts.append(tr("read back"));
    if (existing() == Existing::Replace)
        parts.append(tr("replaces an existing file, this once"));
    if (m_keepJournal->isChecked())
        parts.append(tr("keeps the journal mode"));
    m_summary->setText(parts.join(u" · "_qs));
}

} // namespace Litecopy
