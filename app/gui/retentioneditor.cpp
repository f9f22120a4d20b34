// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "retentioneditor.h"

#include "copiestext.h"
#include "panel.h"
#include "widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Litecopy {

namespace {

constexpr int most = 999; ///< copies of a rule
constexpr int inRow = 3; ///< rules side by side

/// In the order of the fields.
constexpr std::array rules{&RetentionPolicy::last,   &RetentionPolicy::hourly,  &RetentionPolicy::daily,
                           &RetentionPolicy::weekly, &RetentionPolicy::monthly, &RetentionPolicy::yearly};
/// In the order of the choice.
constexpr std::array units{&RetentionSpan::hours, &RetentionSpan::days, &RetentionSpan::months, &RetentionSpan::years};
constexpr int daysUnit = 1;

} // namespace

RetentionEditor::RetentionEditor(QWidget *parent)
    : QWidget(parent)
    , m_toggle(makeButton(tr("&Rules"), u"rulesToggle"_qs, this))
    , m_summary(new SecondaryLabel({}, this))
    , m_body(new Card(this))
    , m_within(new QSpinBox(m_body))
    , m_withinUnit(new QComboBox(m_body))
    , m_preview(new QLabel(m_body))
{
    setObjectName(u"retentionEditor"_qs);
    buildLayout();
    showSummary();
    connect(m_toggle, &QPushButton::toggled, this, [this](bool shown) {
        m_toggle->setIcon(glyphIcon(shown ? Glyph::ChevronDown : Glyph::ChevronRight));
        m_body->setVisible(shown);
        Q_EMIT expanded(shown);
    });
}

void RetentionEditor::buildLayout()
{
    m_toggle->setCheckable(true);
    m_toggle->setFlat(true);
    m_toggle->setIcon(glyphIcon(Glyph::ChevronRight));
    m_toggle->setToolTip(tr("Which automatic copies stay. Copies made by hand, before a restore, and kept for good "
                            "always stay"));
    m_summary->setObjectName(u"rulesSummary"_qs);
    m_summary->setWordWrap(false);
    m_preview->setObjectName(u"rulesPreview"_qs);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);

    const std::array labels{tr("The last"),     tr("One of each hour"), tr("Of each day"),
                            tr("Of each week"), tr("Of each month"),    tr("Of each year")};
    const std::array names{"last", "hourly", "daily", "weekly", "monthly", "yearly"};
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(8);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto *count = new QSpinBox(m_body);
        count->setObjectName(QLatin1String(names[i]));
        count->setRange(0, most);
        count->setSpecialValueText(tr("none"));
        count->setAccelerated(true);
        auto *label = new QLabel(labels[i], m_body);
        label->setBuddy(count);
        const QString name = tr("Copies that stay: %1").arg(labels[i]);
        count->setAccessibleName(name);
        count->findChild<QLineEdit *>()->setAccessibleName(name);
        const int column = int(i) % inRow * 2;
        fields->addWidget(label, int(i) / inRow, column, Qt::AlignRight | Qt::AlignVCenter);
        fields->addWidget(count, int(i) / inRow, column + 1);
        fields->setColumnStretch(column + 1, 1);
        connect(count, &QSpinBox::valueChanged, this, &RetentionEditor::edited);
        m_counts[i] = count;
    }
    buildWithin(fields, int(rules.size()) / inRow);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(8);
    body->addLayout(fields);
    body->addWidget(m_preview);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_toggle);
    row->addWidget(m_summary, 1);
    QVBoxLayout *layout = makeColumn(this, 6);
    layout->addLayout(row);
    layout->addWidget(m_body);
    m_body->hide();
}

void RetentionEditor::buildWithin(QGridLayout *fields, int row)
{
    auto *label = new QLabel(tr("And all of the last"), m_body);
    label->setBuddy(m_within);
    m_within->setObjectName(u"within"_qs);
    m_within->setRange(0, most);
    m_within->setSpecialValueText(tr("none"));
    m_within->setAccelerated(true);
    m_within->setToolTip(tr("Every copy that is no older than the newest one by more than this stays"));
    const QString name = tr("How long every copy stays");
    m_within->setAccessibleName(name);
    m_within->findChild<QLineEdit *>()->setAccessibleName(name);
    m_withinUnit->setObjectName(u"withinUnit"_qs);
    m_withinUnit->setAccessibleName(tr("Unit of how long every copy stays"));
    m_withinUnit->addItems({tr("hours"), tr("days"), tr("months"), tr("years")});
    m_withinUnit->setCurrentIndex(daysUnit);
    fields->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    fields->addWidget(m_within, row, 1);
    fields->addWidget(m_withinUnit, row, 2, 1, 2, Qt::AlignLeft);
    const auto changed = [this] {
        m_span = {};
        m_span.*units[std::size_t(m_withinUnit->currentIndex())] = m_within->value();
        edited();
    };
    connect(m_within, &QSpinBox::valueChanged, this, changed);
    connect(m_withinUnit, &QComboBox::currentIndexChanged, this, changed);
}

void RetentionEditor::edited()
{
    showSummary();
    Q_EMIT policyChanged();
}

void RetentionEditor::setPolicy(const RetentionPolicy &policy)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QSignalBlocker blocker(m_counts[i]);
        m_counts[i]->setValue(policy.*rules[i]);
    }
    m_span = policy.within;
    const QSignalBlocker within(m_within);
    const QSignalBlocker unit(m_withinUnit);
    m_within->setValue(0);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (m_span.*units[i] == 0)
            continue;
        m_within->setValue(m_span.*units[i]);
        m_withinUnit->setCurrentIndex(int(i));
    }
    showSummary();
}

RetentionPolicy RetentionEditor::policy() const
{
    RetentionPolicy policy;
    for (std::size_t i = 0; i < rules.size(); ++i)
        policy.*rules[i] = m_counts[i]->value();
    policy.within = m_span;
    return policy;
}

void RetentionEditor::setPreview(const QString &preview)
{
    m_preview->setText(preview.isEmpty() ? tr("Looking at it…") : preview);
}

void RetentionEditor::setHeld(bool held)
{
    for (QSpinBox *count : m_counts)
        count->setEnabled(!held);
    m_within->setEnabled(!held);
    m_withinUnit->setEnabled(!held);
}

bool RetentionEditor::isExpanded() const
{
    return m_toggle->isChecked();
}

void RetentionEditor::showSummary()
{
    m_summary->setText(policyText(policy()));
}

} // namespace Litecopy
