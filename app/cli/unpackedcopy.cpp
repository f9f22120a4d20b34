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
{
    m_file.file = std::move(file);
    m_file.path = m_file.file;
    if (packedFormIn(m_file.file))
        unpack(terminal);
    }
}

void UnpackedCopy::unpack(Terminal &terminal)
{
    SignalWatcher signalWatcher;
    Unpacking unpacking(Unpacking::Removal::AtOnce);
    QObject::connect(&signalWatcher, &SignalWatcher::arrived, &unpacking, &Unpacking::cancel);
    QObject::connect(&unpacking, &Unpacking::began, &unpacking,
                     [&] { tellWhatCancelWaitsFor(signalWatcher, *unpacking.job(), terminal); });
    QObject::connect(&unpacking, &Unpacking::progressed, &unpacking, [&terminal](const UnpackProgress &progress) {
        if (terminal.isInteractive() && progress.size > 0)
            terminal.status(Words::tr("Unpacking: %1 %").arg(int(progress.fraction * 100)));
    });
    QObject::connect(&unpacking, &Unpacking::finished, &unpacking, [&](const ReadableFile &file) {
        terminal.clearStatus();
        m_file = file;
        if (file.cancelled)
            m_signal = signalWatcher.received();
        QCoreApplication::exit();
    });
    unpacking.start(m_file.file);
    QCoreApplication::exec();
}

} // namespace Litecopy
