// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/movedcopies.h"

#include "copy/filedigest.h"
#include "copy/run.h"
#include "keep/keeperror.h"

#include <QCoreApplication>

namespace Litecopy {

using Presence = ListedCopy::Presence;

QByteArray digestOf(const CopyFolder &folder, ListedCopy *copy, CopyControl &control,
                    const std::function<void(std::chrono::milliseconds)> &tell)
{
    CopyRequest request;
    request.source = copy->path;
    const ProgressSink sink = [&tell](const CopyProgress &progress) { tell(progress.elapsed); };
    Run run(request, control, sink);
    QByteArray digest;
    const Error error = errorOf(copy->path, [&] {
        FileDigest reading(run, [&] { return folder.openCopy(copy->path); });
        digest = reading.finish();
        // Nobody wrote to it, and the name leads to what was read.
        if (folder.identityOf(copy->path) == reading.file())
            copy->file = reading.file();
        else
            digest.clear();
    });
    return error || digest.isEmpty() ? QByteArray() : "blake2b-256:" + digest;
}

MovedCopies::MovedCopies(const CopyFolder &folder, ListFile &list, CopyControl &control, const ProgressSink &progress,
                         const QString &what)
    : m_folder(folder)
    , m_list(list)
    , m_control(control)
    , m_tell(tellWait(progress,
                      what.isEmpty()
                          ? QCoreApplication::translate("Litecopy", "copies that were moved here: they are read once")
                          : what))
{
}

QByteArray MovedCopies::digestOf(ListedCopy *copy)
{
    return Litecopy::digestOf(m_folder, copy, m_control, [this](std::chrono::milliseconds) {
        m_tell(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start));
    });
}

void MovedCopies::prove(ListedCopy *copy)
{
    if (copy->presence != Presence::Moved || copy->digest.isEmpty())
        return;
    ListedCopy now = *copy;
    const QByteArray digest = digestOf(&now);
    if (digest.isEmpty()) {
        copy->presence = Presence::Unknown;
        return;
    }
    m_isListChanged = true;
    if (digest != copy->digest) {
        copy->presence = Presence::Another;
        m_list.setOther(copy->path, now.file);
        saveNowAndThen();
        return;
    }
    now.inodesLast = m_folder.keepsInodes();
    now.presence = Presence::Here;
    *copy = now;
    m_list.setFile(copy->path, *copy);
    saveNowAndThen();
}

void MovedCopies::saveNowAndThen()
{
    constexpr std::chrono::seconds between(1);
    if (std::chrono::steady_clock::now() - m_saved < between)
        return;
    static_cast<void>(errorOf(m_folder.path(), [this] { m_list.save(); }));
    m_saved = std::chrono::steady_clock::now();
}

} // namespace Litecopy
