// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "conflictpanel.h"

#include "databasefacts.h"
#include "widgets.h"
#include "wrapping.h"

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>
#include <litecopy/job.h>

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Litecopy {

namespace {

/// Most of its pages may be the same: page by page they can be compared.
bool isComparable(const DatabaseInfo &source, const DatabaseInfo &existing)
{
    return existing.pageCount > 0 && existing.pageSize == source.pageSize && existing.encoding == source.encoding;
}

/// Of the same application, and laid out alike. A name and an age would tell less: both survive nothing that people do
/// to files.
bool isSameKind(const DatabaseInfo &source, const DatabaseInfo &existing)
{
    return existing.applicationId == source.applicationId && existing.schemaRead && source.schemaRead
        && existing.tables == source.tables && existing.indexes == source.indexes && existing.views == source.views
        && existing.triggers == source.triggers;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : Panel(Glyph::Question, tr("There is a file of that name already"), {}, parent)
    , m_existingFacts(new FactsLabel)
    , m_newFacts(new FactsLabel)
    , m_inPlaceRow(new QWidget(this))
    , m_inPlace(new Wrapping<QCheckBox>(tr("Chan&ge it where it stands"), m_inPlaceRow))
{
    setObjectName(u"conflictPanel"_qs);
    setTone(Tone::Caution);
    auto *form = new FactForm;
    for (FactsLabel *label : {m_existingFacts, m_newFacts})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_existingFacts->setObjectName(u"existingFacts"_qs);
    m_newFacts->setObjectName(u"newFacts"_qs);
    form->addFact(tr("Existing"), m_existingFacts);
    form->addFact(tr("New"), m_newFacts);
    body()->addLayout(form);

    m_inPlace->setObjectName(u"inPlace"_qs);
    auto *explanation = new SecondaryLabel(
        tr("This drive can’t share blocks between files, so only in place are just the changed pages written. Until "
           "that "
           "is done, programs that read the file without SQLite, as backups do, may see old and new pages mixed; after "
           "a crash SQLite puts the old copy back."),
        m_inPlaceRow);
    explanation->setObjectName(u"inPlaceMeaning"_qs);
    m_inPlace->setAccessibleDescription(explanation->text());
    explanation->setContentsMargins(24, 0, 0, 0);
    QVBoxLayout *column = makeColumn(m_inPlaceRow, 2);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_inPlace);
    column->addWidget(explanation);
    body()->addWidget(m_inPlaceRow);

    m_update = addButton(tr("Bring It Up to &Date"), u"update"_qs);
    m_otherName = addButton(tr("Use A&nother Name"), u"otherName"_qs);
    m_replace = addButton(tr("&Replace"), u"replace"_qs);
    m_putBack = addButton(tr("&Put It Back…"), u"putItBack"_qs);
    // Never beside Replace: the panel is no wider by it.
    m_putBack->hide();
    m_putBack->setToolTip(tr("Shows first what would change. What is there now is kept"));
    m_back = addButton(tr("Back"), u"back"_qs);
    connect(m_inPlace, &QCheckBox::toggled, this, [this] {
        if (m_isBetter && m_existing)
            explainUpdate();
    });
    connect(m_update, &QPushButton::clicked, this, [this] { Q_EMIT updateAsked(m_inPlace->isChecked()); });
    connect(m_otherName, &QPushButton::clicked, this, &ConflictPanel::otherNameAsked);
    connect(m_replace, &QPushButton::clicked, this, &ConflictPanel::replaceAsked);
    connect(m_putBack, &QPushButton::clicked, this, &ConflictPanel::putBackAsked);
    connect(m_back, &QPushButton::clicked, this, &ConflictPanel::backAsked);
}

ConflictPanel::~ConflictPanel() = default;

void ConflictPanel::ask(const std::filesystem::path &existing, bool mayUpdate, bool mayPutBack)
{
    say({Glyph::Question, tr("“%1” exists already").arg(displayPath(existing.filename())),
         tr("The old file stays as it is until the copy is complete and checked.")});
    m_mayUpdate = mayUpdate;
    m_mayPutBack = mayPutBack;
    m_existing.reset();
    m_existingFacts->setFacts(tr("Looking at it…"));
    m_replace->setEnabled(false);
    m_replace->show();
    m_putBack->hide();
    offerUpdate(false, false);
    m_inPlace->setChecked(false);
    const auto look = [mayUpdate](const std::filesystem::path &file) {
        Existing seen;
        seen.state = lookAtSourceAndUsers(file);
        seen.isAlone = sidecarsOf(file).isEmpty();
        seen.sharesBlocks = mayUpdate && lookAtSource(file, file).reflink;
        if (mayUpdate && !seen.state.error && seen.state.users.empty() && seen.isAlone)
            seen.info = readDatabaseInfo(file);
        return seen;
    };
    m_look = readInBackground(existing, look, [this](const Existing &seen) {
        m_existing = seen;
        showExisting();
        if (window()->focusWidget() == m_back)
            (m_isBetter ? m_update : m_otherName)->setFocus();
    });
}

void ConflictPanel::setSource(const QString &facts, const std::optional<DatabaseInfo> &info)
{
    m_newFacts->setFacts(facts);
    const bool isNews = info.has_value() != m_source.has_value();
    m_source = info && !info->error ? info : std::nullopt;
    if (isNews && m_existing)
        showExisting();
}

void ConflictPanel::showExisting()
{
    const auto &[state, info, isAlone, sharesBlocks] = *m_existing;
    m_existingFacts->setFacts(fileFacts(state));
    const bool isUsed = !state.users.empty();
    const bool canPutBack = isUsed && !state.error && m_mayPutBack;
    m_replace->setEnabled(!isUsed);
    m_replace->setVisible(!canPutBack);
    m_putBack->setVisible(canPutBack);
    if (isUsed)
        setText(tr("It can't be replaced while %1 has it open.").arg(describe(state.users))
                + (canPutBack ? u' ' + tr("“Put It Back…” writes into it all the same, and keeps what is there.")
                              : QString()));
    const bool canUpdate =
        m_mayUpdate && m_source && !isUsed && isAlone && !info.error && isComparable(*m_source, info);
    offerUpdate(canUpdate, canUpdate && isSameKind(*m_source, info));
    m_inPlaceRow->setVisible(m_isBetter && !sharesBlocks);
    if (m_isBetter)
        explainUpdate();
    Q_EMIT changed();
}

void ConflictPanel::explainUpdate()
{
    QString text = tr("By its tables it is an older copy of the same database. Brought up to date, it is compared page "
                      "by page; where nothing changed, it is not touched.");
    if (m_existing->sharesBlocks)
        text +=
            u' ' + tr("Only the pages that changed are written, into a file that takes its place when it is checked.");
    else if (m_inPlace->isChecked())
        text += u' ' + tr("Only the pages that changed are written, into the file itself, which is then checked.");
    else
        text += u' ' + tr("Else it is written anew, and stays as it is until the new file is checked.");
    setText(text);
}

void ConflictPanel::offerUpdate(bool canUpdate, bool isBetter)
{
    m_isBetter = isBetter;
    m_update->setVisible(canUpdate);
    m_inPlaceRow->setVisible(canUpdate);
    m_update->setDefault(isBetter);
    m_otherName->setDefault(!isBetter);
}

void ConflictPanel::takeFocus()
{
    m_back->setFocus();
}

} // namespace Litecopy
