// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "unpackedcopy.h"

#include "answerwatch.h"
#include "packedforms.h"
#include "process.h"
#include "words.h"

#include <litecopy/copyjob.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace Litecopy {

UnpackedCopy::UnpackedCopy(std::filesystem::path file, Terminal &terminal)
    : m_file(std::move(file))
    , m_path(m_file)
{
    if (packedFormIn(m_file))
        unpack(terminal);
}

void UnpackedCopy::unpack(Terminal &terminal)
{
    m_folder.emplace(QDir::tempPath() + u"/litecopy-XXXXXX"_qs);
    if (!m_folder->isValid()) {
        m_error = {ErrorCode::DestinationNotPermitted, m_file,
                   Words::tr("no folder can be made in “%1”").arg(QDir::tempPath()), 0, m_folder->errorString()};
        return;
    }
    CopyRequest request;
    request.source = m_file;
    request.input = unpackedWherePacked(fileBytes(m_file));
    request.destination = QFile::encodeName(m_folder->filePath(u"unpacked.db"_qs)).toStdString();
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
        if (result.outcome == CopyOutcome::Cancelled)
            m_signal = signalWatcher.received();
        QCoreApplication::exit();
    });
    job.start();
    QCoreApplication::exec();
}

} // namespace Litecopy
