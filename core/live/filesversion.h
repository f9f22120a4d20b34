// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/fileidentity.h>

#include <QByteArray>

#include <chrono>
#include <filesystem>

namespace Litecopy {

/// A database's files at one moment: what must be the same before and after they are read for what was read to be of
/// one moment. Compared are identity, size, both time stamps and the headers with their counters.
struct FilesVersion
{
    FileIdentity database;
    QByteArray header; ///< with the change counter
    FileIdentity journal;
    FileIdentity wal;
    QByteArray walHeader; ///< with the salts, which change when the log is started over

    /// Throws Failure where a file is there and can't be read; one that is not there is a version, too.
    [[nodiscard]] static FilesVersion of(const std::filesystem::path &database);

    /// Nothing changed since. The log may have grown: frames are appended behind those that were there, and their
    /// checksums tell where the last commit ends. A log that was started over, or merged into the database, shows in
    /// its header and in the database's time stamps.
    [[nodiscard]] bool isStill(const FilesVersion &later) const;

    /// A file system keeps time in ticks, so that a second change within a tick leaves the same time stamp. How long to
    /// wait until any later change gets another one: 0 where the stamps are older than a tick. At most 2.02 s: a stamp
    /// that is ahead of the clock is not set again by a write of now.
    [[nodiscard]] std::chrono::milliseconds untilChangesShow() const;

    bool operator==(const FilesVersion &) const = default;
};

/// The same of one file.
[[nodiscard]] std::chrono::milliseconds untilChangesShow(const FileIdentity &file);
/// That is soon enough to be waited for: of a file system that keeps whole seconds it is not.
[[nodiscard]] bool showsChangesSoon(const FileIdentity &file);

} // namespace Litecopy
