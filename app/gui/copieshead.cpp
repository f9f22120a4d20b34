// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copieshead.h"

#include "openfiledialog.h"
#include "paths.h"
#include "widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

using namespace std::chrono_literals;

constexpr auto stillFor = 150ms; // longer than between two typed letters

} // namespace

CopiesHead::CopiesHead(QWidget *parent)
    : Card(parent)
    , m_field(new QLineEdit(this))
    , m_choose(makeButton(tr("Choose…"), u"chooseCopies"_qs, this))
    , m_keep(makeButton(tr("&Keep a Copy Now"), u"keepCopy"_qs, this))
    , m_headline(new QLabel(this))
{
    setObjectName(u"copiesCard"_qs);
    buildLayout();
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillFor);
    connect(&m_stillness, &QTimer::timeout, this, [this] {
        m_told = folder();
        Q_EMIT folderChanged();
    });
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_chosen = pathFromText(text);
        m_isTyped = true;
        m_stillness.start();
    });
    // The clear button edits without a textEdited.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || m_chosen.empty())
            return;
        m_chosen.clear();
        m_isTyped = true;
        m_stillness.start();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isTyped, false))
            Q_EMIT folderChosen();
        // An empty field takes the suggestion again, now or when there is one.
        m_field->setModified(false);
        take(m_chosen);
    });
    connect(m_choose, &QPushButton::clicked, this, &CopiesHead::choose);
    connect(m_keep, &QPushButton::clicked, this, &CopiesHead::keepAsked);
}

void CopiesHead::buildLayout()
{
    m_field->setObjectName(u"copiesFolder"_qs);
    m_field->setAccessibleName(tr("The folder that the copies are kept in"));
    m_field->setPlaceholderText(tr("A folder, best on another drive"));
    m_field->setClearButtonEnabled(true);
    m_field->setAcceptDrops(false);
    m_choose->setAccessibleName(tr("Choose the folder that the copies are kept in"));
    m_keep->setToolTip(tr("Makes a dated copy there, checks it, and keeps it until you remove it yourself"));
    m_headline->setObjectName(u"copiesHeadline"_qs);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    auto *label = new QLabel(tr("Copies &in"), this);
    label->setBuddy(m_field);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_choose);
    row->addWidget(m_keep);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_headline);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(new GlyphLabel(Glyph::DatabaseCopy, 32, this), 0, Qt::AlignVCenter);
    layout->addLayout(column, 1);
}

void CopiesHead::setChosen(const std::filesystem::path &folder)
{
    ++m_turn;
    m_chosen = folder;
    m_isTyped = false;
    m_field->setText(textFromPath(this->folder()));
    m_stillness.start();
}

void CopiesHead::suggest(const std::filesystem::path &folder)
{
    if (m_suggested == folder)
        return;
    m_suggested = folder;
    if (!m_chosen.empty())
        return;
    // What is being typed stays.
    if (!m_field->isModified() || !m_field->hasFocus())
        m_field->setText(textFromPath(folder));
    m_stillness.start();
}

void CopiesHead::take(const std::filesystem::path &folder)
{
    m_chosen = folder;
    const QString text = textFromPath(this->folder());
    if (m_field->text() != text)
        m_field->setText(text);
    if (this->folder() != m_told)
        m_stillness.start();
}

void CopiesHead::choose()
{
    const FileQuestion question{.kind = FileQuestion::Kind::Folder,
                                .title = tr("Choose the Folder of the Copies"),
                                .name = u"chooseCopiesFolder"_qs};
    openFileDialog(this, folder(), question, [this, turn = m_turn](const auto &folders) {
        // Another database may have come while it was open, or a copy begun.
        if (turn != m_turn || m_field->isReadOnly())
            return;
        take(folders.front());
        Q_EMIT folderChosen();
    });
}

void CopiesHead::setHeadline(const QString &text, bool isNews)
{
    if (text == m_headline->text())
        return;
    m_headline->setText(text);
    if (isNews)
        announce(m_headline, text);
}

void CopiesHead::setHeld(bool held)
{
    m_field->setReadOnly(held);
    m_choose->setEnabled(!held);
}

void CopiesHead::setCanKeep(bool canKeep)
{
    m_keep->setEnabled(canKeep);
}

} // namespace Litecopy
