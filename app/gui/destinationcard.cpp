// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "destinationcard.h"

#include "droptarget.h"
#include "factstext.h"
#include "pathtext.h"
#include "suggestedname.h"

#include <QDateTime>
#include <QFileDialog>
#include <QStorageInfo>

#include <utility>

namespace Litecopy {

DestinationCard::DestinationCard(QWidget *parent)
    : FileCard(Glyph::DatabaseCopy,
               {tr("&To"), tr("To: the file the copy is written to"), tr("Choose where the copy goes"),
                tr("Earlier copies"), tr("The file to write the copy to")},
               u"recentDestinations"_qs, parent)
{
    setObjectName(u"destinationCard"_qs);
    setDashed(true);
    refresh();
}

void DestinationCard::suggestFor(const std::filesystem::path &source, const std::filesystem::path &folder)
{
    m_suggesting = true;
    if (source.empty()) {
        setPath({});
        return;
    }
    setPath(suggestedCopy(source, folder.empty() ? suggestedFolder(source) : folder, QDateTime::currentDateTime(),
                          [](const std::filesystem::path &path) { return probePath(path) != PathKind::Missing; }));
}

void DestinationCard::markFinished()
{
    m_finished = true;
    // It was confirmed for what was there before.
    m_replaceConfirmed = false;
    refresh();
}

void DestinationCard::setNeededSpace(qint64 bytes)
{
    m_neededSpace = bytes;
    refresh();
}

void DestinationCard::pathAssigned()
{
    // An emptied field is no choice: the next source may suggest again.
    m_suggested = std::exchange(m_suggesting, false) || path().empty();
    m_replaceConfirmed = false;
    m_finished = false;
    setDashed(path().empty());
    refresh();
}

void DestinationCard::chosenInDialog()
{
    m_replaceConfirmed = probePath(path()) == PathKind::File;
}

void DestinationCard::refresh()
{
    if (path().empty()) {
        setFacts(tr("Drop a folder or a file here, or leave it: a name beside the database is suggested."));
        return;
    }
    const auto folder = std::filesystem::path(path()).parent_path();
    if (!folder.empty() && probePath(folder) != PathKind::Folder) {
        setFacts(tr("There is no such folder."), true);
        return;
    }
    const PathKind kind = probePath(path());
    if (kind == PathKind::Folder) {
        setFacts(tr("This is a folder: add a file name."), true);
        return;
    }
    const QStorageInfo storage(folder.empty() ? u"."_qs : textFromPath(folder));
    const bool spaceKnown = storage.isValid() && storage.bytesTotal() > 0;
    // The copy is there: no more is needed.
    const qint64 needed = m_finished ? 0 : m_neededSpace;
    const bool tight = spaceKnown && needed > storage.bytesAvailable();
    const QString space = spaceKnown ? spaceFacts(storage.bytesAvailable(), needed) : QString();
    if (kind == PathKind::File && !m_finished)
        setFacts(tr("There is a file of that name already.") + u' ' + space, tight);
    else
        setFacts(space, tight);
}

void DestinationCard::prepareDialog(QFileDialog &dialog)
{
    dialog.setWindowTitle(tr("Choose Where the Copy Goes"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(u"db"_qs);
    if (!path().empty()) {
        dialog.setDirectory(textFromPath(path().parent_path()));
        dialog.selectFile(textFromPath(path().filename()));
    }
}

} // namespace Litecopy
