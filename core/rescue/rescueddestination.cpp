// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "rescue/rescueddestination.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/finish.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

namespace Litecopy {

namespace {

std::filesystem::path usableName(const CopyRequest &request, const SourceState &source)
{
    std::filesystem::path path = resolveDestination(request, source);
    requireNoLeftovers(path);
    requireRoomForJournal(path);
    requireWritableFolder(path);
    PrivateFolder::removeLeftovers(path.parent_path());
    return path;
}

} // namespace

RescuedDestination::RescuedDestination(const CopyRequest &request, const SourceState &source)
    : m_path(usableName(request, source))
    , m_parent(require(openFolder(m_path.parent_path()), Side::Destination, "opening the folder"))
    , m_workspace(m_path.parent_path())
{
}

Connection RescuedDestination::create()
{
    return m_workspace.open(m_workspace.unfinished(), Connection::OpenMode::Create);
}

qint64 RescuedDestination::check(Run &run, QStringList *warnings)
{
    run.enter(CopyPhase::Checking);
    const std::filesystem::path file = m_workspace.unfinished();
    const CopySize size = requireWhole(file, nullptr);
    const CheckFindings found = checkCopy(run, file, size);
    *warnings << found.warnings;
    if (found.outcome == CheckOutcome::Damaged) {
        CopyFailure failed = failure(ErrorCode::CopyCheckFailed, Side::Destination);
        failed.error.sqliteText = found.messages.value(0);
        throw failed;
    }
    return size.size;
}

void RescuedDestination::commit(Run &run, const SourceState &source, QStringList *warnings)
{
    run.enter(CopyPhase::Writing);
    const PrivateFolder &folder = m_workspace.folder();
    const FileDescriptor file = require(openRegularIn(folder.descriptor(), PrivateFolder::copyName, Opening::ReadWrite),
                                        Side::Destination, "opening the new database");
    file.writeBack(file.status().identity.size, [&run](double fraction) {
        run.checkpoint();
        run.state().phaseFraction = fraction;
        run.reportThrottled();
    });
    const quint32 permissions = source.file.exists ? source.permissions : 0666;
    setMode(file, readableByMaker(permissions & folder.newFileMode()), m_path, warnings);
    require(syncOrElse(file, file), Side::Destination, "bringing the new database to the medium");
    run.checkpoint();
    requireNoLeftovers(m_path);
    require(giveNewName(folder.descriptor(), PrivateFolder::copyName, m_parent, m_path.filename().c_str()),
            Side::Destination, "giving the new database its name");
    if (syncOrElse(readableFolder(m_parent), file))
        *warnings << QCoreApplication::translate("Litecopy",
                                                 "“%1” is complete, but its name may not be on the medium yet. After a "
                                                 "power cut it may be missing.")
                         .arg(displayPath(m_path));
}

} // namespace Litecopy
