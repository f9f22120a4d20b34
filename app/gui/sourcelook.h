// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/copystream.h>
#include <litecopy/error.h>
#include <litecopy/sourcestate.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>

namespace Litecopy {

/// What From names, and what was seen of it. A value.
struct SourceLook
{
    enum class Kind
    {
        Database, ///< a file here
        Packed, ///< a compressed copy, which is only unpacked
        Remote, ///< a database on another machine, fetched by ssh
        Refused, ///< a URL that nothing can be fetched from
    };

    Kind kind = Kind::Database;
    SourceState state; ///< of a file here
    /// Why it can't be copied; its title is empty where it can. Of a database, `state.error` has the reason.
    ErrorText objection;
    QString how; ///< Remote: which engine makes the copy there, a sentence
    QString form; ///< Packed: "zstd"
    qint64 remoteSize = 0; ///< bytes; 0 where not told

    [[nodiscard]] bool isFile() const noexcept { return kind == Kind::Database || kind == Kind::Packed; }
    /// Nothing tells whether it is an encrypted database or a file that was written over: only a person can.
    [[nodiscard]] bool mayBeEncrypted() const noexcept
    {
        return kind == Kind::Database && state.error.code == ErrorCode::EncryptedOrDamaged;
    }
};

/// Looks at a file as `lookAtSourceAndUsers()` does; asks another machine by ssh. May take as long as either does: the
/// window calls it by `readInBackground()`. Once `isUnwanted` is set, ssh is waited for no longer.
[[nodiscard]] SourceLook lookAtChosen(const std::filesystem::path &source,
                                      const std::shared_ptr<std::atomic_bool> &isUnwanted);

// Pure.

/// It looks like a URL of any kind but `file:`, which is taken as a path before.
[[nodiscard]] bool isUrl(const std::filesystem::path &path);
/// A database on another machine that ssh could fetch.
[[nodiscard]] bool isRemote(const std::filesystem::path &source);
/// What it is has to be looked at before a copy can begin: its name alone doesn't tell.
[[nodiscard]] bool isUndecided(const std::filesystem::path &source);
/// Why no copy can be written to the URL, and what to do instead.
[[nodiscard]] ErrorText objectionToDestination(const std::filesystem::path &url);
/// Where the bytes come from that no connection reads: for one copy. Null of a database that is a file here.
[[nodiscard]] std::shared_ptr<StreamSource> inputFrom(const std::filesystem::path &source, SourceLook::Kind kind,
                                                      std::chrono::milliseconds timeout);

} // namespace Litecopy
