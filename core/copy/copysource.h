// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "live/filesversion.h"
#include "live/logpin.h"
#include "sqlite/vfstap.h"

#include <litecopy/connection.h>
#include <litecopy/sourcestate.h>

#include <QByteArray>
#include <QStringList>

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
    /// Every connection to the file is opened through this VFS. It makes no sidecars, and turns a short read into an
    /// error.
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

} // namespace Litecopy
