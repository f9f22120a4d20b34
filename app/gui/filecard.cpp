// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "filecard.h"

#include "openfiledialog.h"
#include "pathcompletion.h"
#include "pathedit.h"
#include "pathmenu.h"
#include "paths.h"
#include "portaldocuments.h"
#include "settings.h"
#include "sourcelook.h"
#include "widgets.h"

#include <litecopy/error.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Litecopy {

namespace {

// Pixels.
constexpr int glyphSize = 40;
constexpr int invitingGlyph = 56;
constexpr QMargins usualMargins(16, 12, 16, 12);
constexpr QMargins invitingMargins(24, 28, 24, 22);

} // namespace

RecentPaths::RecentPaths(QString key)
    : m_key(std::move(key))
{
}

RecentPaths RecentPaths::sources()
{
    return RecentPaths(u"recentSources"_qs);
}

RecentPaths RecentPaths::destinations()
{
    return RecentPaths(u"recentDestinations"_qs);
}

std::vector<std::filesystem::path> RecentPaths::paths() const
{
    std::vector<std::filesystem::path> paths;
    const QStringList urls = Settings::value(m_key).toStringList();
    for (const QString &url : urls) {
        const std::filesystem::path remote = url.toStdString();
        auto path = isRemote(remote) ? remote : pathFromUrl(QUrl::fromEncoded(url.toLatin1()));
        if (!path.empty())
            paths.push_back(std::move(path));
    }
    return paths;
}

void RecentPaths::add(const std::filesystem::path &path)
{
    const QString url = isRemote(path) ? textFromPath(path) : QString::fromLatin1(urlFromPath(path).toEncoded());
    QStringList urls = Settings::value(m_key).toStringList();
    urls.removeAll(url);
    urls.prepend(url);
    Settings::set(m_key, QStringList(urls.mid(0, limit)));
}

void RecentPaths::clear()
{
    Settings::remove(m_key);
}

FileCard::FileCard(Glyph glyph, const Words &words, RecentPaths recent, QWidget *parent)
    : Card(parent)
    , m_recentPaths(std::move(recent))
    , m_field(new PathEdit(this))
    , m_completion(new PathCompletion(m_field))
    , m_portal(new PortalDocuments(this))
    , m_recent(makeButton({}, u"recent"_qs, this))
    , m_choose(makeButton(tr("Choose…"), u"choose"_qs, this))
    , m_recentMenu(new QMenu(this))
    , m_icon(new GlyphLabel(glyph, glyphSize, this))
    , m_invitation(makeHeading({}, this))
    , m_warning(new GlyphLabel(Glyph::Warning, 16, this))
    , m_facts(new FactsLabel(this))
{
    m_field->setObjectName(u"field"_qs);
    m_field->setAccessibleName(words.name);
    m_field->setPlaceholderText(words.placeholder);
    // Otherwise the field would insert the URL of a dropped file as text.
    m_field->setAcceptDrops(false);

    m_choose->setAccessibleName(words.choose);
    m_choose->setToolTip(words.choose);
    m_recent->setIcon(glyphIcon(Glyph::Recent));
    m_recent->setAccessibleName(words.recent);
    m_recent->setToolTip(words.recent);
    m_recent->setMenu(m_recentMenu);

    m_facts->setObjectName(u"facts"_qs);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setTone(Tone::Caution);
    m_warning->hide();
    m_invitation->setObjectName(u"invitation"_qs);
    QFont large = m_invitation->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_invitation->setFont(large);
    m_invitation->hide();
    buildLayout(words);

    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) { assign(pathFromText(text)); });
    connect(m_completion, &PathCompletion::taken, this, [this](const QString &text) { assign(pathFromText(text)); });
    // The clear button edits without a textEdited.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_path.empty())
            assign({});
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->isModified())
            Q_EMIT edited();
        m_field->setModified(false);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FileCard::entered);
    connect(m_choose, &QPushButton::clicked, this, &FileCard::choose);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileCard::fillRecent);
    m_recent->setEnabled(!m_recentPaths.paths().empty());
}

void FileCard::buildLayout(const Words &words)
{
    QLabel *title = makeHeading(words.title, this);
    title->setBuddy(m_field);
    // Under one another.
    for (QLabel *label : {title, m_invitation, static_cast<QLabel *>(m_facts)})
        label->setContentsMargins(PathEdit::inset, 0, 0, 0);

    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(8);
    pathRow->addWidget(m_field, 1);
    pathRow->addWidget(m_recent);
    pathRow->addWidget(m_choose);

    auto *factsRow = new QHBoxLayout;
    factsRow->setSpacing(6);
    factsRow->addWidget(m_warning, 0, Qt::AlignTop);
    factsRow->addWidget(m_facts, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_invitation);
    column->addWidget(title);
    column->addLayout(pathRow);
    column->addLayout(factsRow);

    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(usualMargins);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_layout->addLayout(column, 1);
}

void FileCard::setInvitation(const QString &invitation)
{
    m_invitation->setText(invitation);
    m_invitation->setVisible(!invitation.isEmpty());
    m_icon->setSize(invitation.isEmpty() ? glyphSize : invitingGlyph);
    m_layout->setContentsMargins(invitation.isEmpty() ? usualMargins : invitingMargins);
}

void FileCard::setPath(const std::filesystem::path &path)
{
    m_path = path; // first, so that the field's own signals find nothing new
    const QString text = textFromPath(path);
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->endEditing();
    assign(path);
}

void FileCard::assign(const std::filesystem::path &path)
{
    m_path = path;
    m_field->setToolTip(displayPath(path));
    pathAssigned();
    Q_EMIT pathChanged();
    m_portal->ask(m_path, [this](const std::filesystem::path &outside) {
        if (!m_field->isReadOnly())
            takeOutside(outside);
    });
}

void FileCard::setChangeable(bool changeable)
{
    m_field->setReadOnly(!changeable);
    m_choose->setEnabled(changeable);
    m_recent->setEnabled(changeable && !m_recentPaths.paths().empty());
}

void FileCard::remember()
{
    if (!m_path.empty())
        m_recentPaths.add(m_path);
}

void FileCard::fillRecent()
{
    m_recentMenu->clear();
    addPaths(*m_recentMenu, m_recentPaths.paths(), [this](const std::filesystem::path &path) { setPath(path); });
    m_recentMenu->addSeparator();
    QAction *forget = m_recentMenu->addAction(tr("Forget These"));
    connect(forget, &QAction::triggered, this, [this] {
        m_recentPaths.clear();
        m_recent->setEnabled(false);
        Q_EMIT forgotten();
    });
}

void FileCard::choose()
{
    if (m_field->isReadOnly())
        return;
    openFileDialog(this, m_path.parent_path(), question(), [this](const std::vector<std::filesystem::path> &files) {
        // A copy may have begun while it was open.
        if (m_field->isReadOnly())
            return;
        if (files.size() > 1) {
            Q_EMIT severalChosen(files);
            return;
        }
        setPath(files.front());
        chosenInDialog();
    });
}

void FileCard::setFacts(const QString &facts, bool warning)
{
    m_facts->setFacts(facts);
    m_warning->setVisible(warning);
}

QStringList FileCard::databaseFilters()
{
    return {tr("SQLite databases") + u" (*.db *.sqlite *.sqlite3 *.db3 *.s3db *.sl3)"_qs,
            tr("Compressed copies") + u" (*.zst *.gz)"_qs, tr("All files") + u" (*)"_qs};
}

} // namespace Litecopy
