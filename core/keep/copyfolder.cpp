// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "keep/copyfolder.h"

#include "copy/datedname.h"
#include "copy/failure.h"
#include "format/header.h"
#include "system/descriptorthread.h"
#include "system/filesystem.h"
#include "system/names.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <array>

namespace Litecopy {

namespace fs = std::filesystem;

CopyFolder::CopyFolder(const fs::path &path)
{
    std::error_code error;
    m_path = fs::canonical(path.empty() ? fs::path(".") : path, error);
    if (error == std::errc::no_such_file_or_directory)
        throw failure(ErrorCode::DestinationFolderMissing, path,
                      QCoreApplication::translate("Litecopy", "the folder “%1” does not exist").arg(displayPath(path)));
    require(error, Side::Destination, path, "looking for the folder");
    if (!statusBehind(m_path).is(FileStatus::Kind::Folder))
        throw failure(ErrorCode::DestinationFolderMissing, path,
                      QCoreApplication::translate("Litecopy", "“%1” is not a folder").arg(displayPath(path)));
    m_descriptor = require(openFolder(m_path), Side::Destination, path, "opening the folder");
    m_identity = m_descriptor.status().identity;
}

FileIdentity CopyFolder::identityOf(const fs::path &copy) const
{
    return statusIn(m_descriptor.get(), copy.filename().c_str()).identity;
}

bool CopyFolder::keepsInodes() const
{
    return FileSystem::of(m_path).keepsInodes;
}

bool CopyFolder::isRenumbered(const ListedCopy &copy) const
{
    return !copy.inodesLast && identityOf(copy.path).modified == copy.file.modified && !keepsInodes();
}

FileDescriptor CopyFolder::openCopy(const fs::path &copy) const
{
    const FileDescriptor folder = openFolder(m_path);
    const bool isSame = folder && folder.status().identity.isSameFile(m_identity);
    return isSame ? openRegularIn(folder, copy.filename().c_str()) : FileDescriptor();
}

/// The number of a device changes with the order in which drives are found. Where that differs, the time of the last
/// change of the file's attributes must be the same, too: no program can set it.
bool CopyFolder::isVeryFile(const FileIdentity &now, const FileIdentity &then) noexcept
{
    return now.exists && now.inode == then.inode && now.size == then.size && now.modified == then.modified
        && (now.device == then.device || now.changed == then.changed);
}

ListedCopy::Presence CopyFolder::presenceOf(const ListedCopy &copy) const
{
    using enum ListedCopy::Presence;
    const FileStatus status = statusIn(m_descriptor.get(), copy.path.filename().c_str());
    if (status.error)
        return status.isAbsent() ? Missing : Unknown;
    const FileIdentity &now = status.identity;
    const FileIdentity &then = copy.file;
    const bool isVery = status.is(FileStatus::Kind::Regular) && isVeryFile(now, then);
    if (isVery && (now.changed == then.changed || copy.head.isEmpty()))
        return Here;
    if (!status.is(FileStatus::Kind::Regular) || now.size != then.size || copy.head.isEmpty())
        return Another;
    // Of the very file, attributes alone may have changed, by chmod, a rename or a hard link, or the content, and its
    // time was set back: the digest tells, where there is one.
    const QByteArray head = headOf(copy.path);
    if (head != copy.head)
        return head.isEmpty() ? Unknown : Another;
    return isVery && copy.digest.isEmpty() ? Here : Moved;
}

QByteArray CopyFolder::headOf(const fs::path &copy) const
{
    QByteArray head;
    // Past SQLite: closing it must not drop a lock that this process has on it.
    onOwnFileTable([&] { head = headIn(openCopy(copy)); });
    return head;
}

QByteArray headIn(const FileDescriptor &file)
{
    std::array<std::byte, DatabaseHeader::size> bytes{};
    const ReadResult read = file.read(bytes, 0);
    if (read.error || read.bytes < bytes.size())
        return {};
    return QCryptographicHash::hash(QByteArrayView(bytes), QCryptographicHash::Sha256).toHex().first(16);
}

std::vector<fs::path> CopyFolder::filesNamedAfter(const fs::path &database) const
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator file(m_path, error); !error && file != fs::directory_iterator();
         file.increment(error)) {
        const fs::path name = file->path().filename();
        if (isDatedName(name.native(), database, "-") || isDatedName(name.native(), database, "-before-"))
            files.push_back(file->path());
    }
    return files;
}

void CopyFolder::lock(CopyControl &control, std::chrono::milliseconds timeout,
                      const std::function<void(std::chrono::milliseconds)> &waiting)
{
    using Clock = std::chrono::steady_clock;
    m_lock.emplace(m_descriptor);
    const auto start = Clock::now();
    while (m_lock->tryTake() == FolderLock::Outcome::Busy) {
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
        if (waited >= timeout)
            throw failure(ErrorCode::DestinationInUse, m_path,
                          QCoreApplication::translate("Litecopy", "Litecopy is making another copy into this folder"));
        if (waiting)
            waiting(waited);
        if (!control.wait(std::chrono::milliseconds(100)))
            throw Cancelled{};
    }
}

std::function<void(std::chrono::milliseconds)> tellFolderWait(const ProgressSink &progress)
{
    return tellWait(progress, QCoreApplication::translate("Litecopy", "another copy into this folder"));
}

std::function<void(std::chrono::milliseconds)> tellWait(const ProgressSink &progress, const QString &what)
{
    return [&progress, what](std::chrono::milliseconds waited) {
        if (!progress || waited < std::chrono::seconds(2))
            return;
        CopyProgress state;
        state.waiting = true;
        state.waitingFor = what;
        state.waited = state.elapsed = waited;
        progress(state);
    };
}

} // namespace Litecopy
