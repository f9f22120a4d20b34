// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace Litecopy {

/// A lock as /proc/locks lists it: a range of bytes of a file.
struct LockLine
{
    bool openFileDescription = false;
    bool write = false;
    qint64 pid = 0;
    unsigned deviceMajor = 0;
    unsigned deviceMinor = 0;
    std::uint64_t inode = 0;
    qint64 start = 0;
    qint64 end = 0;

    bool operator==(const LockLine &) const = default;
};

/// One line: "1: POSIX  ADVISORY  WRITE 4312 fd:00:1835 1073741826 1073742335". False for a waiting lock, which has
/// "->" as its second word, and for other kinds.
[[nodiscard]] bool parse(const QByteArray &line, LockLine *lock);

/// All lines; none where /proc isn't there.
[[nodiscard]] QList<QByteArray> allLocks();

/// Where the file system has devices of its own (`otherDevice`) the inode alone decides.
[[nodiscard]] bool isOn(const LockLine &lock, const FileIdentity &file, bool otherDevice);

/// The processes that hold this lock, this one included; 0 stands for one that /proc doesn't show.
[[nodiscard]] std::vector<qint64> processesHolding(const LockLine &lock);

/// What the system calls that process; empty where it doesn't say.
[[nodiscard]] QString programOf(qint64 pid);

} // namespace Litecopy
