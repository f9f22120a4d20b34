// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destination.h"

#include "copy/copysession.h"
#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/filenamelength.h"
#include "copy/replacedatabase.h"
#include "copy/spaceneeds.h"
#include "copy/writeback.h"

#include <cerrno>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

void syncFolder(const fs::path &folder)
{
    const FileDescriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor || ::fsync(descriptor.get()) != 0)
        throw systemFailure(errno, Side::Destination, folder, "bringing the folder to the medium");
}

void syncFile(CopySession &session, const fs::path &path, const fs::path &destination, unsigned mode)
{
    const FileDescriptor descriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (!descriptor)
        throw systemFailure(errno, Side::Destination, destination, "opening the copy");
    writeBack(descriptor.get(), identify(path).size, [&](double fraction) {
        session.breathe();
        session.progress.state().phaseFraction = fraction;
        session.progress.reportThrottled();
    });
    if ((mode != 0 && ::fchmod(descriptor.get(), mode) != 0) || ::fsync(descriptor.get()) != 0)
        throw systemFailure(errno, Side::Destination, destination, "bringing the copy to the medium");
}

/// Fails where somebody made a file of that name meanwhile.
void renameToNew(const fs::path &from, const fs::path &to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return;
    if (errno != EINVAL && errno != ENOSYS)
        throw systemFailure(errno, Side::Destination, to, "giving the copy its name");
    // A file system without that flag: a hard link does not replace either. It may know no links: then rename is all
    // there is.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return;
    }
    if (errno == EEXIST || ::rename(from.c_str(), to.c_str()) != 0)
        throw systemFailure(errno, Side::Destination, to, "giving the copy its name");
}

} // namespace

Destination::Destination(const CopyRequest &request, const SourceState &source)
    : m_path(resolveDestination(request, source))
{
    const FileIdentity existing = identify(m_path);
    m_replaces = existing.exists;
    if (m_replaces)
        requireReplaceable(m_path);
    else
        requireNoLeftovers(m_path);
    requireRoomForJournal(m_path);
    requireWritableFolder(m_path);

    struct stat status;
    if (::stat((m_replaces ? m_path : source.path).c_str(), &status) == 0)
        m_mode = (status.st_mode & 0666) | 0400;
}

void Destination::prepare(const SpaceNeeds &needs)
{
    const fs::path folder = m_path.parent_path();
    PrivateFolder::removeLeftovers(folder);
    needs.require(m_path);
    m_folder = std::make_unique<PrivateFolder>(folder);
}

void Destination::commit(CopySession &session)
{
    syncFile(session, temporary(), m_path, m_mode);
    // The last moment at which all is still as it was.
    session.breathe();
    if (m_replaces)
        commitReplacing(session);
    else {
        requireNoLeftovers(m_path);
        renameToNew(temporary(), m_path);
    }
    syncFolder(m_path.parent_path());
}

void Destination::commitReplacing(CopySession &session)
{
    ReplacedDatabase old(session, m_path);
    // A power cut must not bring back a sidecar of the old one beside the new.
    syncFolder(m_path.parent_path());
    if (::rename(temporary().c_str(), m_path.c_str()) != 0)
        throw systemFailure(errno, Side::Destination, m_path, "giving the copy its name");
    old.wasReplaced();
}

} // namespace Litecopy
