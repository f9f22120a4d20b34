// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "live/logpin.h"
#include "sqlite/vfstap.h"
#include "system/overlay.h"

#include <litecopy/connection.h>
#include <litecopy/sourcestate.h>

#include <QStringList>

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
    };

    Kind kind = Kind::File;
    SourceState state = {}; ///< no path for a database in memory
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

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return state.path; }
    [[nodiscard]] bool isFile() const noexcept { return kind == Kind::File; }
    [[nodiscard]] bool isConnection() const noexcept { return kind == Kind::Connection; }
    [[nodiscard]] bool isSnapshot() const noexcept { return kind == Kind::Snapshot; }
    /// Other programs can't write while it is held: in rollback mode.
    [[nodiscard]] bool writersWait() const noexcept { return !isSnapshot() && !state.walMode && !path().empty(); }
};

[[nodiscard]] inline CopySource fileSource(SourceState state)
{
    CopySource source{.state = std::move(state)};
    source.isUsedAcrossOverlay = isUsedAcrossOverlay(source.path());
    source.sidecars = sidecarsOf(source.path());
    source.tap = std::make_unique<VfsTap>(VfsTap::ShortReads::Refuse);
    source.tap->keepSidecarsOf(source.path());
    return source;
}

/// Of a private copy of a source's files in one file.
[[nodiscard]] inline CopySource snapshotSource(const std::filesystem::path &snapshot, const CopySource &original)
{
    CopySource source{.kind = CopySource::Kind::Snapshot, .state = original.state, .original = &original};
    source.state.path = snapshot;
    source.state.file = identify(snapshot);
    source.state.wal = source.state.shm = source.state.journal = {};
    source.state.walMode = false;
    source.tap = std::make_unique<VfsTap>(VfsTap::ShortReads::Refuse);
    return source;
}

} // namespace Litecopy
