// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/destination.h"

#include "copy/destinationchecks.h"
#include "copy/failure.h"
#include "copy/replacedatabase.h"
#include "copy/run.h"
#include "system/filepermissions.h"

#include <QCoreApplication>

#include <chrono>
#include <new>
#include <thread>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Lets the medium write, hearing cancel, before it is synced: that can't be interrupted.
void writeBackCopy(Run &run, const FileDescriptor &copy)
{
    copy.writeBack(copy.status().identity.size, [&](double fraction) {
        run.checkpoint();
        run.state().phaseFraction = fraction;
        run.reportThrottled();
    });
}

/// What a copy may be: never more open than the file that was looked at as its source, whose access list counts too,
/// nor than any new file there. A source without a path is a database in memory.
quint32 modeOfNewCopy(const SourceState &source, quint32 newFile)
{
    quint32 mode = 0666;
    if (!source.path.empty()) {
        mode = source.permissions;
        // Who takes permissions away while a copy is made means it, too.
        if (const FileLook now(source.path); now.status().identity.isSameFile(source.file))
            mode &= now.permissions();
    }
    return readableByMaker(mode & newFile);
}

} // namespace

Destination::Destination(const CopyRequest &request, const SourceState &source)
    : m_path(resolveDestination(request, source))
    , m_mayReplace(request.destinationMode == DestinationMode::Replace)
    , m_existing(identify(m_path))
    , m_parent(require(openFolder(m_path.parent_path()), Side::Destination, "opening the folder"))
{
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
void Destination::requireSameFolder(const FileStatus &now) const
{
    constexpr char what[] = "looking for the folder again";
    require(now.error, Side::Destination, what);
    if (!require(m_parent.status(), Side::Destination, what).identity.isSameFile(now.identity))
        throw systemFailure(make_error_code(std::errc::no_such_file_or_directory), Side::Destination, what);
}

void Destination::prepare(const fs::path &snapshotFolder)
{
    m_workspace = std::make_unique<Workspace>(m_path.parent_path(), snapshotFolder);
    requireSameFolder(m_workspace->folder().parentDescriptor().status());
    // Now, for later there may be no descriptor left.
    m_readableParent = readableFolder(m_parent);
}

void Destination::commit(Run &run, const SourceState &source, QStringList *warnings)
{
    const FileDescriptor copy =
        require(openRegularIn(m_workspace->folder().descriptor(), PrivateFolder::copyName, Opening::ReadWrite),
                Side::Destination, "opening the copy");
    writeBackCopy(run, copy);
    if (m_mayReplace)
        m_existing = identify(m_path);
    giveAttributes(source, copy, warnings);
    nameOrReplace(run, source, copy, warnings);
    syncNamed(copy, warnings);
}

/// And brings it to the medium with them.
void Destination::giveAttributes(const SourceState &source, const FileDescriptor &copy, QStringList *warnings)
{
    for (const QString &warning : std::as_const(m_attributeWarnings))
        warnings->removeOne(warning);
    m_attributeWarnings.clear();
    if (m_existing.exists)
        keepAttributes(copy, attributesOf(m_path), m_path, &m_attributeWarnings);
    else
        setMode(copy, modeOfNewCopy(source, m_workspace->folder().newFileMode()), m_path, &m_attributeWarnings);
    require(syncOrElse(copy, copy), Side::Destination, "bringing the copy to the medium");
    // Said before the rename: after it nothing may fail, not even for lack of memory.
    *warnings << m_attributeWarnings;
}

/// Waits for another copy that replaces the file at this moment, or a program that has it open for a while. Where the
/// file appeared, vanished or became another one meanwhile, the copy gets the attributes that are right then.
void Destination::nameOrReplace(Run &run, const SourceState &source, const FileDescriptor &copy, QStringList *warnings)
{
    LockWait lockWait(run, m_path, ErrorCode::DestinationInUse);
    for (;; lockWait.wait()) {
        // The last moment at which all is still as it was.
        run.checkpoint();
        requireSameFolder(statusBehind(m_path.parent_path()));
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

void Destination::replace(const FileDescriptor &copy, QStringList *warnings)
{
    ReplacedDatabase old(m_path, warnings);
    // A power cut must not bring back a sidecar of the old one beside the new.
    require(syncOrElse(m_readableParent, copy), Side::Destination, m_path.parent_path(),
            "bringing the folder to the medium");
    require(
        replaceName(m_workspace->folder().descriptor(), PrivateFolder::copyName, m_parent, m_path.filename().c_str()),
        Side::Destination, "giving the copy its name");
    old.wasReplaced();
}

/// Where a file of that name was made meanwhile, false if it may be replaced.
bool Destination::nameNew()
{
    requireNoLeftovers(m_path);
    const std::error_code error =
        giveNewName(m_workspace->folder().descriptor(), PrivateFolder::copyName, m_parent, m_path.filename().c_str());
    if (error == std::errc::file_exists && m_mayReplace)
        return false;
    require(error, Side::Destination, "giving the copy its name");
    return true;
}

/// The copy has its name: whatever comes now is no failure.
void Destination::syncNamed(const FileDescriptor &copy, QStringList *warnings) const noexcept
{
    const std::error_code error = syncOrElse(m_readableParent, copy);
    if (!error)
        return;
    try {
        *warnings << QCoreApplication::translate("Litecopy",
                                                 "“%1” is complete, but its name may not be on the medium yet: the "
                                                 "system reported “%2”. After a power cut it may be missing, or be the "
                                                 "old one again.")
                         .arg(displayPath(m_path), systemErrorText(error));
    } catch (const std::bad_alloc &) {
        // The copy is there all the same.
    }
}

} // namespace Litecopy
