// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "destinationcard.h"

#include "databasefacts.h"
#include "packedforms.h"
#include "paths.h"
#include "settings.h"
#include "sourcelook.h"

#include <litecopy/job.h>

#include <QUrl>

#include <utility>

namespace Litecopy {

namespace {

constexpr qsizetype mostFolders = 100;
const char *const foldersKey = "foldersOfCopies"; ///< a database, and the folder of its last copy, by turns

QString textOf(const std::filesystem::path &source)
{
    return isRemote(source) ? textFromPath(source) : QString::fromLatin1(urlFromPath(source).toEncoded());
}

/// That its last copy went into; empty where none is known of.
std::filesystem::path lastFolderOf(const std::filesystem::path &source)
{
    const QStringList known = Settings::value(QLatin1String(foldersKey)).toStringList();
    const QString wanted = textOf(source);
    for (qsizetype i = 0; i + 1 < known.size(); i += 2) {
        if (known[i] == wanted)
            return pathFromUrl(QUrl::fromEncoded(known[i + 1].toLatin1()));
    }
    return {};
}

} // namespace

DestinationCard::DestinationCard(QWidget *parent)
    : FileCard(Glyph::DatabaseCopy,
               {tr("&To"), tr("To: the file the copy is written to"), tr("Choose where the copy goes"),
                tr("Earlier copies"), tr("The file to write the copy to")},
               RecentPaths::destinations(), parent)
{
    setObjectName(u"destinationCard"_qs);
    setDashed(true);
    showState();
}

DestinationCard::~DestinationCard() = default;

void DestinationCard::suggestIn(const std::filesystem::path &folder, const std::filesystem::path &source,
                                const std::filesystem::path &ending)
{
    suggest(source, [folder, ending](const std::filesystem::path &of) { return suggestCopyIn(folder, of, ending); });
}

void DestinationCard::suggestInChosen(const std::filesystem::path &folder, const std::filesystem::path &source)
{
    m_chosenFolder = folder;
    suggestIn(folder, source);
}

void DestinationCard::suggestFor(const std::filesystem::path &source)
{
    setSuggested({});
    auto last = lastFolderOf(source);
    suggest(source, [chosen = m_chosenFolder, last = std::move(last)](const std::filesystem::path &of) {
        // A drive may not be there today.
        return suggestCopyOf(of, !last.empty() && probePath(last) == PathKind::Folder ? last : chosen);
    });
}

void DestinationCard::suggest(const std::filesystem::path &source,
                              const std::function<std::filesystem::path(const std::filesystem::path &)> &find)
{
    if (source.empty())
        return;
    m_suggestion = readInBackground(source, find, [this](const std::filesystem::path &copy) {
        // Kept until the end of this function: it owns the path.
        const auto finished = std::move(m_suggestion);
        setSuggested(copy);
    });
}

void DestinationCard::setSuggested(const std::filesystem::path &path)
{
    m_suggesting = true;
    setPath(path);
}

void DestinationCard::rememberFolderOf(const std::filesystem::path &source) const
{
    const QStringList known = Settings::value(QLatin1String(foldersKey)).toStringList();
    const QString database = textOf(source);
    QStringList now{database, QString::fromLatin1(urlFromPath(path().parent_path()).toEncoded())};
    for (qsizetype i = 0; i + 1 < known.size() && now.size() < 2 * mostFolders; i += 2) {
        if (known[i] != database)
            now << known[i] << known[i + 1];
    }
    Settings::set(QLatin1String(foldersKey), now);
}

void DestinationCard::forgetFolders()
{
    Settings::remove(QLatin1String(foldersKey));
}

void DestinationCard::markFinished()
{
    m_finished = true;
    // The confirmation was for the file that was there before.
    m_replaceConfirmed = false;
    showState();
    refresh();
}

void DestinationCard::setNeededSpace(qint64 bytes)
{
    m_neededSpace = bytes;
    showState();
}

void DestinationCard::pathAssigned()
{
    // An emptied field is no choice: the next source may suggest again.
    const bool isSuggestion = std::exchange(m_suggesting, false);
    m_suggested = isSuggestion || path().empty();
    if (!isSuggestion)
        m_chosenFolder = path().parent_path();
    m_chosenInDialog = false;
    m_replaceConfirmed = false;
    m_finished = false;
    m_suggestion.reset();
    setDashed(path().empty());
    m_state.reset();
    if (path().empty())
        m_look.reset();
    showState();
    refresh();
}

void DestinationCard::takeOutside(const std::filesystem::path &outside)
{
    // The file is the same: what a person has said of it holds.
    const bool isFromDialog = m_chosenInDialog;
    const bool isConfirmed = m_replaceConfirmed;
    m_suggesting = m_suggested;
    FileCard::takeOutside(outside);
    m_chosenInDialog = isFromDialog;
    m_replaceConfirmed = isConfirmed;
}

void DestinationCard::chosenInDialog()
{
    m_chosenInDialog = true;
}

void DestinationCard::refresh()
{
    if (path().empty())
        return;
    const auto folder = path().parent_path();
    // For a folder that doesn't answer one look waits, not one for each letter that was typed since.
    if (m_look && folder == m_lookedAt) {
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    m_lookedAt = folder;
    m_look = readInBackground(path(), lookAtDestination, [this](const DestinationState &state) {
        const auto finished = std::move(m_look);
        if (m_lookAgain) {
            refresh();
            return;
        }
        m_state = state;
        if (std::exchange(m_chosenInDialog, false))
            m_replaceConfirmed = state.kind == DestinationState::Kind::File;
        showState();
        Q_EMIT looked();
    });
}

bool DestinationCard::isRefused() const
{
    // A file may have such a name here.
    return m_state && m_state->kind == DestinationState::Kind::NoFolder && isUrl(path());
}

void DestinationCard::showState()
{
    if (path().empty()) {
        setFacts(tr("Drop a folder or a file here, or leave it: a name beside the database is suggested."));
        return;
    }
    if (!m_state) {
        setFacts(tr("Looking at it…"));
        return;
    }
    switch (m_state->kind) {
    case DestinationState::Kind::NoFolder:
        setFacts(isRefused() ? objectionToDestination(path()).title : tr("There is no such folder."), true);
        return;
    case DestinationState::Kind::Folder:
        setFacts(tr("This is a folder: the copy gets a name of its own in it."));
        return;
    case DestinationState::Kind::File:
    case DestinationState::Kind::Missing:
        break;
    }
    const bool spaceKnown = m_state->freeSpace >= 0;
    // The copy is there: no more is needed.
    const qint64 needed = m_finished ? 0 : m_neededSpace;
    const bool tight = spaceKnown && needed > m_state->freeSpace;
    QStringList facts;
    if (m_state->kind == DestinationState::Kind::File && !m_finished)
        facts.append(tr("There is a file of that name already."));
    if (const auto form = packedFormOf(path()); form && !m_finished)
        facts.append(tr("It will be compressed (%1).").arg(QString::fromLatin1(form->name())));
    if (spaceKnown)
        facts.append(spaceFacts(m_state->freeSpace, needed));
    setFacts(facts.join(u' '), tight);
}

FileQuestion DestinationCard::question() const
{
    return {.kind = FileQuestion::Kind::NewFile,
            .title = tr("Choose Where the Copy Goes"),
            .suggested = path().filename(),
            .suffix = u"db"_qs,
            .filters = databaseFilters()};
}

} // namespace Litecopy
