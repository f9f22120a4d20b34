// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "live/logpin.h"
#include "sqlite/vfstap.h"

#include <litecopy/connection.h>
#include <litecopy/fileidentity.h>
#include <litecopy/sourcestate.h>

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <filesystem>
#include <memory>

namespace Litecopy {

/// What pages are read from, as it was when it was looked at. Nothing of it changes while a copy is made; a snapshot of
/// a source is another source.
struct CopySource
{
    enum class Kind
    {
        File, ///< that the user named
        Connection, ///< one of the application's: what its file's name means by now is the application's affair
        Snapshot, ///< a private file, complete, that no other program knows
        Stream, ///< `CopyRequest::input`; the path is that of the file it is read from, if any
    };

    Kind kind = Kind::File;
    SourceState state = {}; ///< no path for a database in memory, nor for a stream that is read from no file
    QStringList sidecars = {}; ///< that stood beside it
    /// Through which every connection to the file is opened: makes no sidecars, refuses pages that are not there.
    std::unique_ptr<VfsTap> tap = nullptr;
    /// A program used it through another mount, where its locks don't show.
    bool isUsedAcrossOverlay = false;
    /// There while a plan made in the moment that a program had a WAL source open waits to be followed; the first read
    /// lock releases it.
    std::unique_ptr<LogPin> logPin = nullptr;
    Connection *connection = nullptr; ///< of Kind::Connection
    QByteArray schema = "main";
    const CopySource *original = nullptr; ///< of Kind::Snapshot; outlives it
    QByteArray beginning = {}; ///< of Kind::Stream: the header, which was read to look at it

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return state.path; }
    [[nodiscard]] bool isFile() const noexcept { return kind == Kind::File; }
    [[nodiscard]] bool isConnection() const noexcept { return kind == Kind::Connection; }
    [[nodiscard]] bool isSnapshot() const noexcept { return kind == Kind::Snapshot; }
    [[nodiscard]] bool isStream() const noexcept { return kind == Kind::Stream; }
    /// Other programs can't write while it is held: in rollback mode.
    [[nodiscard]] bool writersWait() const noexcept { return !isSnapshot() && !state.walMode && !path().empty(); }
};

/// Of a file that was looked at.
[[nodiscard]] CopySource fileSource(SourceState state);
/// Of a private copy of a source's files in one file.
[[nodiscard]] CopySource snapshotSource(const std::filesystem::path &snapshot, const CopySource &original);

/// A database's files at one moment: what must be the same before and after they are read for what was read to be of
/// one moment. Compared are identity, size, both time stamps and the headers with their counters.
struct FilesVersion
{
    FileIdentity database;
    QByteArray header; ///< with the change counter
    FileIdentity journal;
    FileIdentity wal;
    QByteArray walHeader; ///< with the salts, which change when the log is started over

    /// Throws CopyFailure where a file is there and can't be read; one that is not there is a version, too.
    [[nodiscard]] static FilesVersion of(const std::filesystem::path &database);

    /// Nothing changed since. The log may have grown: frames are appended behind those that were there, and their
    /// checksums tell where the last commit ends. A log that was started over, or merged into the database, shows in
    /// its header and in the database's time stamps.
    [[nodiscard]] bool isStill(const FilesVersion &later) const;

    /// A file system keeps time in ticks, so that a second change within a tick leaves the same time stamp. How long to
    /// wait until any later change gets another one: 0 where the stamps are older than a tick. At most 2.02 s: a stamp
    /// that is ahead of the clock is not set again by a write of now.
    [[nodiscard]] std::chrono::milliseconds untilChangesShow() const;
};

/// The same of one file.
[[nodiscard]] std::chrono::milliseconds untilChangesShow(const FileIdentity &file);

/// The first bytes of a file that is no database (a log or a journal, on which no locks are ever taken): shorter where
/// the file is, empty where it is missing. Throws CopyFailure where it is there and can't be read.
[[nodiscard]] QByteArray readBeginning(const std::filesystem::path &file, int length);

} // namespace Litecopy
