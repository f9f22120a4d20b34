// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/folderlock.h"

#include "system/failure.h"

#include <cerrno>

#include <sys/file.h>
#include <unistd.h>

namespace Litecopy {

FolderLock::Outcome FolderLock::tryTake() noexcept
{
    if (!m_folder)
        m_folder = readableFolder(m_parent);
    if (!m_folder)
        return Outcome::NotKnown;
    if (::flock(m_folder.get(), LOCK_EX | LOCK_NB) == 0)
        return Outcome::Held;
    return errno == EWOULDBLOCK ? Outcome::Busy : Outcome::NotKnown;
}

std::error_code removeName(const FileDescriptor &folder, const char *name) noexcept
{
    return ::unlinkat(folder.get(), name, 0) == 0 ? std::error_code() : systemError(errno);
}

} // namespace Litecopy
