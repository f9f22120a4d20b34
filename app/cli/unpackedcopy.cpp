// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "unpackedcopy.h"

#include "answerwatch.h"
#include "packedforms.h"
#include "process.h"
#include "words.h"

#include <litecopy/copyjob.h>

#include <QCoreApplication>

#include <utility>

namespace Litecopy {

UnpackedCopy::UnpackedCopy(std::filesystem::path file, Terminal &terminal)
    : m_file(std::move(file))
    , m_path(m_file)
{
    if (const auto form = packedFormIn(m_file)) {
        m_form = form->name();
        unpack(terminal);
    }
}

/// The folder is hidden, and soon gone: what can be made room in is the one that it is in.
void UnpackedCopy::nameForPeople(Error *error) const
{
    if (!*error || error->path == m_file)
        return;
    const QString folder = displayPath(m_room->parent());
    if (const QString hidden = displayPath(m_room->folder()); !hidden.isEmpty())
        error->detail.replace(hidden, folder);
    error->path = m_file;
    const QString where =
        Words::tr("it is unpacked in “%1”, the folder for temporary files, which TMPDIR names").arg(folder);
    error->detail = error->detail.isEmpty() ? where : where + u"; "_qs + error->detail;
}

void UnpackedCopy::unpack(Terminal &terminal)
{
    m_room.emplace();
    if (m_room->error()) {
        m_error = m_room->error();
        nameForPeople(&m_error);
        return;
    }
    CopyRequest request;
    request.source = m_file;
    request.input = unpackedWherePacked(fileBytes(m_file));
    request.destination = m_room->database();
    request.check = CheckLevel::None;
    request.journal = CopyJournal::Keep;
    m_path = request.destination;

    SignalWatcher signalWatcher;
    CopyJob job(request);
    tellWhatCancelWaitsFor(signalWatcher, job, terminal);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &job, &CopyJob::cancel);
    QObject::connect(&job, &CopyJob::progressChanged, &job, [&terminal](const CopyProgress &progress) {
        if (terminal.isInteractive() && progress.pageCount > 0)
            terminal.status(Words::tr("Unpacking: %1 %").arg(int(progress.fraction() * 100)));
    });
    QObject::connect(&job, &CopyJob::finished, &job, [&](const CopyResult &result) {
        terminal.clearStatus();
        m_error = result.error;
        nameForPeople(&m_error);
        if (result.outcome == CopyOutcome::Cancelled)
            m_signal = signalWatcher.received();
        QCoreApplication::exit();
    });
    job.start();
    QCoreApplication::exec();
}

} // namespace Litecopy
