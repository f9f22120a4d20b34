// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destination.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/replacedatabase.h"
#include "copy/run.h"
#include "system/fileattributes.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <new>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// What file systems answer that know no such call for a file or a folder: some FUSE and network drives.
bool meansUnsupported(int systemError)
{
    return systemError == EINVAL || systemError == EOPNOTSUPP || systemError == ENOSYS;
}

/// 0, or why not. Where the file can't be synced alone, its whole file system is.
int syncOrElse(int descriptor, int any) noexcept
{
    if (descriptor >= 0) {
        if (::fsync(descriptor) == 0)
            return 0;
        if (!meansUnsupported(errno))
            return errno;
    }
    return ::syncfs(any) == 0 ? 0 : errno;
}

/// Lets the medium write, hearing cancel, before fsync: that can't be interrupted.
void writeBackCopy(Run &run, int copy)
{
    struct stat status;
    const qint64 size = ::fstat(copy, &status) == 0 ? qint64(status.st_size) : 0;
    writeBack(copy, size, [&](double fraction) {
        run.checkpoint();
        run.state().phaseFraction = fraction;
        run.reportThrottled();
    });
}

/// What a copy may be: never more open than the file that was looked at as its source, whose access list counts too,
/// nor than any new file there. A source without a path is a database in memory.
mode_t modeOfNewCopy(const SourceState &source, mode_t newFile)
{
    mode_t mode = 0666;
    if (!source.path.empty()) {
        mode = source.permissions;
        // Who takes permissions away while a copy is made means it, too.
        if (const FilePermissions now = permissionsOf(source.path); now.file.isSameFile(source.file))
            mode &= now.mode;
    }
    return readableByMaker(mode & newFile);
}

} // namespace

Destination::Destination(const CopyRequest &request, const SourceState &source)
    : m_path(resolveDestination(request, source))
    , m_mayReplace(request.destinationMode == DestinationMode::Replace)
    , m_existing(identify(m_path))
    , m_parent(openFolder(m_path.parent_path()))
{
    if (!m_parent)
        throw systemFailure(errno, Side::Destination, "opening the folder");
    if (m_existing.exists)
        requireFreeOrPassing();
    else
        requireNoLeftovers(m_path);
    requireRoomForJournal(m_path);
    requireWritableFolder(m_path);
}

/// Another copy has the file for itself while it replaces it. That it is in use then is for `commit()` to say, which
/// waits.
void Destination::requireFreeOrPassing() const
{
    constexpr auto passing = std::chrono::milliseconds(300);
    for (const auto start = std::chrono::steady_clock::now();;) {
        try {
            static_cast<void>(requireReplaceable(m_path));
            return;
        } catch (const CopyFailure &failed) {
            if (failed.error.code != ErrorCode::DestinationInUse)
                throw;
            if (PrivateFolder::isAnyAtWorkIn(m_path.parent_path()))
                return;
            // That copy may have ended between the two looks; one that only begins looks at the file as this one does.
            if (std::chrono::steady_clock::now() - start >= passing)
                throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

/// What is done through the descriptor would be done in a folder that nobody means any more.
void Destination::requireSameFolder(int opened) const
{
    struct stat meant;
    struct stat now;
    const bool known = opened >= 0 ? ::fstat(opened, &now) == 0 : ::stat(m_path.parent_path().c_str(), &now) == 0;
    if (!known || ::fstat(m_parent.get(), &meant) != 0)
        throw systemFailure(errno, Side::Destination, "looking for the folder again");
    if (meant.st_dev != now.st_dev || meant.st_ino != now.st_ino)
        throw systemFailure(ENOENT, Side::Destination, "looking for the folder again");
}

void Destination::prepare(const fs::path &snapshotFolder)
{
    m_workspace = std::make_unique<Workspace>(m_path.parent_path(), snapshotFolder);
    requireSameFolder(m_workspace->folder().parentDescriptor());
    // Now, for later there may be no descriptor left.
    m_readableParent = FileDescriptor(::openat(m_parent.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

void Destination::commit(Run &run, const SourceState &source, QStringList *warnings)
{
    const FileDescriptor copy(
        ::openat(m_workspace->folder().descriptor(), PrivateFolder::copyName, O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!copy)
        throw systemFailure(errno, Side::Destination, "opening the copy");
    writeBackCopy(run, copy.get());
    if (m_mayReplace)
        m_existing = identify(m_path);
    giveAttributes(source, copy.get(), warnings);
    nameOrReplace(run, source, copy.get(), warnings);
    syncNamed(copy.get(), warnings);
}

/// And brings it to the medium with them.
void Destination::giveAttributes(const SourceState &source, int copy, QStringList *warnings)
{
    for (const QString &warning : std::as_const(m_attributeWarnings))
        warnings->removeOne(warning);
    m_attributeWarnings.clear();
    if (m_existing.exists)
        keepAttributes(copy, attributesOf(m_path), m_path, &m_attributeWarnings);
    else
        setMode(copy, modeOfNewCopy(source, m_workspace->folder().newFileMode()), m_path, &m_attributeWarnings);
    if (const int systemError = syncOrElse(copy, copy); systemError != 0)
        throw systemFailure(systemError, Side::Destination, "bringing the copy to the medium");
    // Said before the rename: after it nothing may fail, not even for lack of memory.
    *warnings << m_attributeWarnings;
}

/// Waits for another copy that replaces the file at this moment, or a program that has it open for a while. Where the
/// file appeared, vanished or became another one meanwhile, the copy gets the attributes that are right then.
void Destination::nameOrReplace(Run &run, const SourceState &source, int copy, QStringList *warnings)
{
    LockWait lockWait(run, m_path, ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        // The last moment at which all is still as it was.
        run.checkpoint();
        requireSameFolder();
        try {
            if (m_existing.exists) {
                replace(copy, warnings);
                return;
            }
            if (nameNew())
                return;
        } catch (const CopyFailure &failed) {
            const bool isGone = m_mayReplace && m_existing.exists && !identify(m_path).exists;
            const bool isInUse = failed.error.code == ErrorCode::DestinationInUse;
            if ((!isGone && !isInUse) || lockWait.waited() >= run.request().timeout)
                throw;
            // Asking costs its user locks: not often where it goes on.
            if (lockWait.waited() > std::chrono::seconds(1))
                run.sleep(std::chrono::milliseconds(200));
        }
        if (const FileIdentity now = identify(m_path);
            now.exists != m_existing.exists || (now.exists && !now.isSameFile(m_existing))) {
            m_existing = now;
            giveAttributes(source, copy, warnings);
        }
    }
}

void Destination::replace(int copy, QStringList *warnings)
{
    ReplacedDatabase old(m_path, warnings);
    // A power cut must not bring back a sidecar of the old one beside the new.
    if (const int systemError = syncFolder(copy); systemError != 0)
        throw systemFailure(systemError, Side::Destination, m_path.parent_path(), "bringing the folder to the medium");
    if (::renameat2(m_workspace->folder().descriptor(), PrivateFolder::copyName, m_parent.get(),
                    m_path.filename().c_str(), 0)
        != 0)
        throw systemFailure(errno, Side::Destination, "giving the copy its name");
    old.wasReplaced();
}

/// Where a file of that name was made meanwhile, false if it may be replaced.
bool Destination::nameNew()
{
    requireNoLeftovers(m_path);
    const std::string name = m_path.filename().native();
    const int systemError =
        giveNewName(m_workspace->folder().descriptor(), PrivateFolder::copyName, m_parent.get(), name.c_str());
    if (systemError == EEXIST && m_mayReplace)
        return false;
    if (systemError != 0)
        throw systemFailure(systemError, Side::Destination, "giving the copy its name");
    return true;
}

/// 0, or why not. Where the folder can't be read or synced, its whole file system is.
int Destination::syncFolder(int copy) const noexcept
{
    return syncOrElse(m_readableParent.get(), copy);
}

/// The copy has its name: whatever comes now is no failure.
void Destination::syncNamed(int copy, QStringList *warnings) const noexcept
{
    const int systemError = syncFolder(copy);
    if (systemError == 0)
        return;
    try {
        *warnings << QCoreApplication::translate("Litecopy",
                                                 "“%1” is complete, but its name may not be on the medium yet: the "
                                                 "system reported “%2”. After a power cut it may be missing, or be the "
                                                 "old one again.")
                         .arg(displayPath(m_path), QString::fromLocal8Bit(strerror(systemError)));
    } catch (const std::bad_alloc &) {
        // The copy is there all the same.
    }
}

} // namespace Litecopy
