// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/copysession.h"

#include <filesystem>
#include <functional>

namespace Litecopy {

/// How the bytes of a file went over.
enum class FileCopyWay
{
    Reflink,
    Kernel,
    ReadWrite
};

/// Runs `work` on a thread with a file table of its own and waits for it, calling `meanwhile` every 20 ms or so.
///
/// Closing any descriptor of a database drops the POSIX locks that SQLite holds on that file in the same file table
/// (fcntl(2)), so database files may be opened past SQLite only there. `work` must not use SQLite. What it throws is
/// rethrown here. Where the system can't give a thread its own table, throws CopyFailure without running it.
void withOwnDescriptors(const std::function<void()> &work, const std::function<void()> &meanwhile);

/// Copies one file of a database byte for byte to a new 0600 file, sharing its blocks where the file system can.
/// Progress goes by pages of `pageSize` where that is positive; cancel and pause are heard. Throws CopyFailure,
/// CopyCancelled. A file that gets shorter meanwhile is copied as far as it goes: whether the result holds together is
/// the caller's question.
FileCopyWay copyFile(CopySession &session, const std::filesystem::path &from, const std::filesystem::path &to,
                     int pageSize);

/// The first bytes of a file that is no database (a WAL or a journal), read like any file; shorter where the file is,
/// empty where it is missing.
[[nodiscard]] QByteArray readBeginning(const std::filesystem::path &file, int length);

} // namespace Litecopy
