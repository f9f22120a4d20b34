// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "optionspanel.h"

#include "flowlayout.h"
#include "glyph.h"
#include "panel.h"
#include "settings.h"
#include "widgets.h"
#include "wrapping.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Litecopy {

namespace {

constexpr int leastLetters = 12; // of a choice
constexpr int explanationRole = Qt::UserRole + 1;
const char *const methodKey = "method";
const char *const checkKey = "check";
const char *const readBackKey = "readBack";
const char *const keepJournalKey = "keepJournal";

template <typename Value>
void addChoice(QComboBox *box, const QString &text, Value value, const QString &explanation)
{
    box->addItem(text, int(value));
    box->setItemData(box->count() - 1, explanation, explanationRole);
}

template <typename Value>
Value chosen(const QComboBox *box)
{
    return Value(box->currentData().toInt());
}

/// The first where there is no such choice, or none any more.
template <typename Value>
void choose(QComboBox *box, Value value)
{
    box->setCurrentIndex(std::max(0, box->findData(int(value))));
}

} // namespace

OptionsPanel::OptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(tr("&Options"), this))
    , m_summary(new SecondaryLabel({}, this))
    , m_body(new Card(this))
{
    buildPresets();
    m_method = new QComboBox(m_body);
    m_check = new QComboBox(m_body);
    m_readBack = new Wrapping<QCheckBox>(tr("Read the copy &back"), m_body);
    m_existing = new QComboBox(m_body);
    m_keepJournal = new Wrapping<QCheckBox>(tr("Keep the &journal mode"), m_body);
    m_methodText = new SecondaryLabel({}, m_body);
    m_checkText = new SecondaryLabel({}, m_body);
    m_existingText = new SecondaryLabel({}, m_body);
    buildChoices();
    buildLayout();
    setExpanded(false);

    recall();
    for (QComboBox *box : {m_method, m_check, m_existing})
        connect(box, &QComboBox::currentIndexChanged, this, &OptionsPanel::optionChanged);
    for (QCheckBox *box : {m_readBack, m_keepJournal})
        connect(box, &QCheckBox::toggled, this, &OptionsPanel::optionChanged);
    connect(m_toggle, &QPushButton::toggled, this, &OptionsPanel::setExpanded);
}

void OptionsPanel::addPreset(const QString &text, const QString &objectName, const Choices &choices)
{
    QPushButton *const button = makeButton(text, objectName, m_body);
    button->setCheckable(true);
    m_presets.push_back({button, choices});
    connect(button, &QPushButton::clicked, this, [this, choices] { take(choices); });
}

void OptionsPanel::buildPresets()
{
    addPreset(tr("Fastest"), u"fastest"_qs, {.check = CheckLevel::None});
    addPreset(tr("Safest"), u"safest"_qs, {.check = CheckLevel::Full, .readBack = true});
    addPreset(tr("Smallest"), u"smallest"_qs, {.method = CopyMethod::Compact});
    m_reset = makeButton(tr("Reset"), u"resetOptions"_qs, m_body);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_isTaking = true;
        forgetReplacing();
        take({});
    });
}

void OptionsPanel::buildChoices()
{
    m_method->setObjectName(u"method"_qs);
    addChoice(m_method, tr("Automatic"), CopyMethod::Automatic,
              tr("Looks at the database and picks the way that disturbs other programs least."));
    addChoice(m_method, tr("Online, page by page"), CopyMethod::Online,
              tr("SQLite's own online backup: other programs go on using the database."));
    addChoice(m_method, tr("Clone the files"), CopyMethod::Clone,
              tr("Copies the files while they are held still; instant where the file system shares blocks."));
    addChoice(m_method, tr("Snapshot without a lock"), CopyMethod::UnlockedSnapshot,
              tr("For databases that another program keeps locked: copies the files until nothing changed meanwhile."));
    addChoice(m_method, tr("Compact"), CopyMethod::Compact,
              tr("A smaller copy, without free pages and without what was deleted."));

    m_check->setObjectName(u"check"_qs);
    addChoice(m_check, tr("None"), CheckLevel::None, tr("The copy is not checked."));
    addChoice(m_check, tr("Quick"), CheckLevel::Quick, tr("Checks the structure of the whole copy."));
    addChoice(m_check, tr("Full"), CheckLevel::Full, tr("Also checks that indexes and tables agree; takes longer."));

    m_existing->setObjectName(u"existing"_qs);
    addChoice(m_existing, tr("Ask"), Existing::Ask, tr("Shows both files and lets you choose."));
    addChoice(m_existing, tr("Replace it, this once"), Existing::Replace,
              tr("The old file stays until the copy is complete, and then gives way at once."));

    m_readBack->setObjectName(u"readBack"_qs);
    m_keepJournal->setObjectName(u"keepJournal"_qs);
    m_methodText->setObjectName(u"methodText"_qs);
    m_checkText->setObjectName(u"checkText"_qs);
    m_existingText->setObjectName(u"existingText"_qs);
}

void OptionsPanel::buildLayout()
{
    m_toggle->setObjectName(u"optionsToggle"_qs);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(true);
    m_toggle->setFlat(true);
    m_summary->setObjectName(u"optionsSummary"_qs);
    m_summary->setWordWrap(false);

    auto *presets = new FlowLayout(8);
    for (const Preset &preset : m_presets)
        presets->addWidget(preset.button);
    presets->addWidget(m_reset);

    auto *form = new QFormLayout(m_body);
    form->setContentsMargins(16, 14, 16, 14);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    // The list is as wide as its words when it is open; folded, it need not be.
    for (QComboBox *box : {m_method, m_check, m_existing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    form->addRow(presets);
    form->addRow(
        new SecondaryLabel(tr("Fastest leaves out the check. Safest checks everything, and what the disk gives "
                              "back. Smallest leaves out free pages."),
                           m_body));
    form->addRow(tr("Metho&d:"), m_method);
    form->addRow(QString(), m_methodText);
    form->addRow(tr("Chec&k:"), m_check);
    form->addRow(QString(), m_checkText);
    form->addRow(QString(), m_readBack);
    form->addRow(
        QString(),
        new SecondaryLabel(
            tr("Compares it with what was written: shows that the medium holds it. Takes about as long again."),
            m_body));
    form->addRow(tr("If To e&xists:"), m_existing);
    form->addRow(QString(), m_existingText);
    form->addRow(tr("The copy:"), m_keepJournal);
    form->addRow(
        QString(),
        new SecondaryLabel(tr("A WAL copy stays WAL. Else the copy is one file that no log belongs to."), m_body));
    // A sentence stands close under what it explains, and apart from what follows.
    for (QLabel *label : m_body->findChildren<QLabel *>()) {
        if (!label->wordWrap())
            continue;
        label->setContentsMargins(0, 0, 0, 8);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

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

OptionsPanel::Choices OptionsPanel::choices() const
{
    return {chosen<CopyMethod>(m_method), chosen<CheckLevel>(m_check), m_readBack->isChecked(),
            m_keepJournal->isChecked()};
}

void OptionsPanel::take(const Choices &choices)
{
    m_isTaking = true;
    choose(m_method, choices.method);
    choose(m_check, choices.check);
    m_readBack->setChecked(choices.readBack);
    m_keepJournal->setChecked(choices.keepJournal);
    m_isTaking = false;
    // In any case: a button that is pressed again stays what it says.
    optionChanged();
}

void OptionsPanel::recall()
{
    const Choices usual;
    take({CopyMethod(Settings::value(QLatin1String(methodKey), int(usual.method)).toInt()),
          CheckLevel(Settings::value(QLatin1String(checkKey), int(usual.check)).toInt()),
          Settings::value(QLatin1String(readBackKey), usual.readBack).toBool(),
          Settings::value(QLatin1String(keepJournalKey), usual.keepJournal).toBool()});
}

void OptionsPanel::remember() const
{
    const Choices now = choices();
    Settings::set(QLatin1String(methodKey), int(now.method));
    Settings::set(QLatin1String(checkKey), int(now.check));
    Settings::set(QLatin1String(readBackKey), now.readBack);
    Settings::set(QLatin1String(keepJournalKey), now.keepJournal);
}

void OptionsPanel::showPresets()
{
    const Choices now = choices();
    for (const auto &[button, meant] : m_presets)
        button->setChecked(now == meant);
}

void OptionsPanel::showExplanations()
{
    for (const auto &[box, label] :
         {std::pair(m_method, m_methodText), std::pair(m_check, m_checkText), std::pair(m_existing, m_existingText)}) {
        const QString text = box->currentData(explanationRole).toString();
        label->setText(text);
        box->setAccessibleDescription(text);
    }
}

void OptionsPanel::apply(CopyRequest &request) const
{
    const Choices now = choices();
    request.method = now.method;
    request.check = now.check;
    request.readBack = now.readBack;
    request.journal = now.keepJournal ? CopyJournal::Keep : CopyJournal::SingleFile;
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
    if (m_isTaking)
        return;
    remember();
    showPresets();
    showExplanations();
    showSummary();
    Q_EMIT changed();
}

QString OptionsPanel::summary() const
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
    if (m_keepJournal->isChecked())
        parts.append(tr("keeps the journal mode"));
    return parts.join(u" · "_qs);
}

void OptionsPanel::showSummary()
{
    QString text = summary();
    if (existing() == Existing::Replace)
        text += u" · "_qs + tr("replaces an existing file, this once");
    m_summary->setText(text);
}

} // namespace Litecopy
