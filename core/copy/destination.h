// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copy/privatefolder.h"

#include <litecopy/copyrequest.h>

#include <filesystem>
#include <memory>

namespace Litecopy {

struct CopySession;
struct SourceState;
class SpaceNeeds;

/// Where a new or a replaced copy goes. Everything is made in a private folder beside it; `commit()` gives it its name.
///
/// Until `commit()` returns, the name means what it meant before. Destroyed without it, nothing of ours is left.
class Destination
{
public:
    /// Looks at all that can be known before anything is written, and throws CopyFailure where it can't work: same
    /// file, exists, in use, no such folder, not permitted, too long, leftovers beside the name.
    Destination(const CopyRequest &request, const SourceState &source);

    /// The path the copy will have: absolute, links resolved.
    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    /// Makes the private folder, after taking away what killed copies left. Throws CopyFailure, also for lack of space.
    void prepare(const SpaceNeeds &needs);

    /// The unfinished copy, and a second name for what a method needs on its way to it. Only after `prepare()`.
    [[nodiscard]] std::filesystem::path temporary() const { return m_folder->path() / "copy.db"; }
    [[nodiscard]] std::filesystem::path intermediate() const { return m_folder->path() / "snapshot.db"; }
    /// Takes away all that is unfinished, to start over.
    void clear() noexcept { m_folder->clear(); }

    /// Brings the temporary to the medium, gives it the permissions it should have, renames it, and brings the folder
    /// to the medium. Every connection to it must be closed.
    void commit(CopySession &session);

private:
    void commitReplacing(CopySession &session);

    std::filesystem::path m_path;
    bool m_replaces = false; ///< there is a file to replace
    unsigned m_mode = 0; ///< permissions the copy gets; 0 where no file sets them: those of any new file
    std::unique_ptr<PrivateFolder> m_folder;
};

/// What writing into an existing database needs to know beforehand; throws CopyFailure. Returns its path, links
/// resolved.
[[nodiscard]] std::filesystem::path existingDestination(const CopyRequest &request, const SourceState &source);

} // namespace Litecopy
