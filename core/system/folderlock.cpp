// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "system/folderlock.h"

#include <cerrno>

#include <sys/file.h>

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

} // namespace Litecopy
